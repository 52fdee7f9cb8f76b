import type { JsonValue } from "../source/json.ts";

/** The type of a value as messages say it. */
export function typeInWords(value: JsonValue): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
