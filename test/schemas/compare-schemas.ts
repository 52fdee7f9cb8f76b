import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../generator/source/json.ts";

/** Keywords whose members are names of the author's choice, not keywords. */
const maps = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]);
/** Keywords whose value is data, whatever it looks like. */
const data = new Set(["const", "enum", "default", "required", "examples"]);

/**
 * Where two schemas differ, as JSON Pointers: every keyword counts but `description` and `$schema`, and a relative
 * `$ref` is resolved against the `$id` of its schema first. Empty when they are equal.
 */
export function differences(left: JsonValue, right: JsonValue): string[] {
  return compare(comparable(left, ""), comparable(right, ""), "");
}

/** A schema without what does not count, and with absolute references. */
function comparable(schema: JsonValue, base: string): JsonValue {
  if (isJsonArray(schema)) return schema.map((item) => comparable(item, base));
  if (!isJsonObject(schema)) return schema;
  const uri = typeof schema["$id"] === "string" ? new URL(schema["$id"], base || undefined).href : base;
  const kept = Object.entries(schema).filter(([key]) => key !== "description" && key !== "$schema");
  return Object.fromEntries(kept.map(([key, value]) => [key, comparableKeyword(key, value, uri)]));
}

function comparableKeyword(key: string, value: JsonValue, base: string): JsonValue {
  if (data.has(key)) return value;
  if (key === "$ref" && typeof value === "string" && base !== "") return new URL(value, base).href;
  if (!maps.has(key) || !isJsonObject(value)) return comparable(value, base);
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, comparable(schema, base)]));
}

function compare(left: JsonValue | undefined, right: JsonValue | undefined, at: string): string[] {
  if (isJsonObject(left) && isJsonObject(right)) return compareMembers(left, right, at);
  if (isJsonArray(left) && isJsonArray(right) && left.length === right.length) {
    return left.flatMap((item, index) => compare(item, right[index], `${at}/${index}`));
  }
  return left === right ? [] : [at];
}

function compareMembers(left: JsonObject, right: JsonObject, at: string): string[] {
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].flatMap((key) => compare(left[key], right[key], `${at}/${key}`));
}
