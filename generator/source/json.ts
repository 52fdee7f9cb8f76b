/** A value as JSON carries it (RFC 8259). Parsed trees are never copied and never changed. */
export type JsonValue = null | boolean | number | string | JsonArray | JsonObject;

/** A JSON array. */
export type JsonArray = readonly JsonValue[];

/** A JSON object. `__proto__` is an ordinary own key of a parsed object. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Whether a value is a JSON object (not an array, not null). */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value is a JSON array; `Array.isArray` loses the element type of read-only arrays. */
export const isJsonArray = (value: JsonValue | undefined): value is JsonArray => Array.isArray(value);

/** The member `key` of `value` when `value` is an object that has it as its own. */
export function member(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The member `key` when it is a string. */
export function stringMember(value: JsonValue | undefined, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === "string" ? found : undefined;
}

/** The member `key` when it is a number. */
export function numberMember(value: JsonValue | undefined, key: string): number | undefined {
  const found = member(value, key);
  return typeof found === "number" ? found : undefined;
}

/** The member `key` when it is an object. */
export function objectMember(value: JsonValue | undefined, key: string): JsonObject | undefined {
  const found = member(value, key);
  return isJsonObject(found) ? found : undefined;
}

/** The member `key` when it is an array. */
export function arrayMember(value: JsonValue | undefined, key: string): JsonArray | undefined {
  const found = member(value, key);
  return isJsonArray(found) ? found : undefined;
}

/** Whether two JSON values are equal (JSON Schema 2020-12 core, section 4.2.2). */
export function isSameJson(a: JsonValue, b: JsonValue): boolean {
  if (a === b) return true;
  if (isJsonArray(a)) return isJsonArray(b) && a.length === b.length && a.every((each, index) => isSameJson(each, b[index]!));
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSameJson(a[key]!, b[key]!));
}
