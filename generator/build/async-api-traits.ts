import { isJsonObject, member, type JsonObject, type JsonValue } from "../source/json.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import type { Place } from "./place.ts";

/** The major version of an AsyncAPI document. */
export type AsyncVersion = 2 | 3;

/**
 * An operation or message with its traits merged in, by JSON Merge Patch (RFC 7396) in the order of the list: in AsyncAPI
 * 2 a trait's member replaces the object's own, in 3 the object's own stays ("Traits Merge Mechanism"). The object itself
 * where it has no traits.
 */
export function mergeTraits(reader: DefinitionReader, place: Place, version: AsyncVersion): Place {
  const traits = reader.items(place, "traits").flatMap((item, index) => reader.objectAt(item, `traits[${index}]`) ?? []);
  if (traits.length === 0) return place;
  const { traits: _, ...own } = place.json as JsonObject;
  const patches = traits.map(({ json }) => json as JsonObject);
  const layers = version === 2 ? [own, ...patches] : [...patches, own];
  return { ...place, json: layers.reduce((merged, layer) => patch(reader, merged, layer) as JsonObject) };
}

/** A value that only one side has is kept as it is: what is known about it is known by its identity. */
function patch(reader: DefinitionReader, target: JsonValue | undefined, change: JsonValue): JsonValue {
  if (target === undefined || !isJsonObject(target) || !isJsonObject(change)) return change;
  const result: Record<string, JsonValue> = { ...resolved(reader, target) };
  for (const [key, value] of Object.entries(resolved(reader, change))) {
    if (value === null) delete result[key];
    else Object.defineProperty(result, key, { value: patch(reader, member(result, key), value), enumerable: true, writable: true, configurable: true });
  }
  return result;
}

/** What a reference leads to: the members of a Reference Object are no members of what it stands for. */
function resolved({ graph }: DefinitionReader, json: JsonObject): JsonObject {
  const seen = new Set<JsonObject>();
  let at = json;
  while (!seen.has(at)) {
    seen.add(at);
    const target = graph.references.get(at)?.find(({ keyword }) => keyword === "$ref")?.target.json;
    if (!isJsonObject(target)) return at;
    at = target;
  }
  return at;
}
