import { isDate } from "./date.js";
import { isTimeLocal } from "./time-local.js";

/** A date and a time without an offset, such as `2024-02-29T08:30:06` (OpenAPI format registry). */
export function isDateTimeLocal(value: string): boolean {
  const separator = value.charCodeAt(10);
  return (separator === 0x54 || separator === 0x74) && isDate(value.slice(0, 10)) && isTimeLocal(value.slice(11));
}
