import { isJsonArray, isJsonObject, member, type JsonObject, type JsonValue } from "../source/json.ts";

const prefix = "#/components/schemas/";

/** The entries of a section of schemas that `users` refer to, and whatever those refer to, in the section's order. */
export function usedSchemas(section: JsonObject, users: readonly JsonValue[]): JsonObject {
  const used = new Set<string>();
  const waiting = [...users];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (isJsonArray(value)) waiting.push(...value);
    else if (isJsonObject(value)) waiting.push(...Object.values(value));
    const key = typeof value === "string" && value.startsWith(prefix) ? value.slice(prefix.length) : undefined;
    const schema = key === undefined || used.has(key) ? undefined : member(section, key);
    if (key === undefined || schema === undefined) continue;
    used.add(key);
    waiting.push(schema);
  }
  return Object.fromEntries(Object.entries(section).filter(([key]) => used.has(key)));
}
