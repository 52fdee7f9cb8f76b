import { diagnostic } from "../diagnostics/collector.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isJsonArray, isJsonObject, type JsonValue } from "../source/json.ts";
import { nearest } from "../source/nearest.ts";
import type { ApiIndex } from "./api-index.ts";
import type { Example, Mapping } from "./mapping.ts";
import { locationIn } from "./part.ts";

/**
 * The strings of an example that stand in a list with names of events, are none themselves, and are no patterns. Lists
 * without any event's name are about something else.
 */
export function unknownEventNames(example: Example, mapping: Mapping, indexes: readonly ApiIndex[]): Diagnostic[] {
  const index = indexes.find(({ api }) => api.name === mapping.api);
  const value = example.value?.value;
  if (index === undefined || value === undefined || mapping.kind !== undefined || index.eventTypes.length < 2) return [];
  const known = new Set(index.eventTypes);
  const found: Diagnostic[] = [];
  const walk = (each: JsonValue, keys: readonly (string | number)[]): void => {
    if (isJsonObject(each)) for (const [key, member] of Object.entries(each)) walk(member, [...keys, key]);
    if (!isJsonArray(each)) return;
    const isAboutEvents = each.some((item) => typeof item === "string" && known.has(item));
    each.forEach((item, position) => {
      if (typeof item !== "string") walk(item, [...keys, position]);
      else if (isAboutEvents && !known.has(item) && !/[*?#{<]/.test(item)) {
        found.push(diagnostic("event-not-in-catalogue", { name: item, nearest: nearest(item, known) }, locationIn(example, [...keys, position])));
      }
    });
  };
  walk(value, []);
  return found;
}
