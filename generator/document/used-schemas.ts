import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../source/json.ts";

const prefix = "#/components/schemas/";

/** The entries of a section of schemas that `users` refer to, and whatever those refer to, in the section's order. */
export function usedSchemas(section: JsonObject, users: readonly JsonValue[]): JsonObject {
  const used = new Set<string>();
  const waiting = [...users];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (isJsonArray(value)) waiting.push(...value);
    else if (isJsonObject(value)) waiting.push(...Object.values(value));
    const key = typeof value === "string" && value.startsWith(prefix) ? value.slice(prefix.length) : undefined;
    if (key === undefined || used.has(key) || section[key] === undefined) continue;
    used.add(key);
    waiting.push(section[key]);
  }
  return Object.fromEntries(Object.entries(section).filter(([key]) => used.has(key)));
}
