import { isDate } from "./date.js";
import { isTime } from "./time.js";

/** A date and a time with its offset, such as `2024-02-29T08:30:06Z` (RFC 3339, section 5.6, date-time). */
export function isDateTime(value: string): boolean {
  const separator = value.charCodeAt(10);
  return (separator === 0x54 || separator === 0x74) && isDate(value.slice(0, 10)) && isTime(value.slice(11));
}
