import { isSchema, type ReferenceKeyword } from "../../model/reference-graph.ts";
import { isJsonArray, isJsonObject, type JsonValue } from "../../source/json.ts";
import type { Place } from "../keyword.ts";
import { keywordValue, type Places } from "../place.ts";

/** Where a schema may find something that lacks a default: a schema that it applies, and to what. */
export type FillStep =
  | { readonly kind: "member"; readonly name: string; readonly to: Place }
  | { readonly kind: "pattern"; readonly source: string; readonly to: Place }
  | { readonly kind: "otherMembers"; readonly to: Place }
  | { readonly kind: "item"; readonly index: number; readonly to: Place }
  | { readonly kind: "otherItems"; readonly start: number; readonly to: Place }
  /** The same value; `keys` lead to the schema, or name the reference. */
  | { readonly kind: "same"; readonly keys: readonly [string, ...(string | number)[]]; readonly to: Place };

const references: readonly ReferenceKeyword[] = ["$ref", "$dynamicRef", "$recursiveRef"];

/** The steps from a place, in the order in which defaults are taken: what stands nearer wins. */
export function fillStepsFrom(places: Places, place: Place): readonly FillStep[] {
  return [...memberSteps(places, place), ...itemSteps(places, place), ...sameSteps(places, place)];
}

const keysOf = (value: JsonValue | undefined): readonly string[] =>
  isJsonObject(value) ? Object.keys(value).filter((key) => isSchema(value[key])) : [];

function memberSteps(places: Places, place: Place): readonly FillStep[] {
  const of = (keyword: string): readonly string[] => keysOf(keywordValue(place, keyword));
  const others = keywordValue(place, "additionalProperties");
  return [
    ...of("properties").map((name): FillStep => ({ kind: "member", name, to: places.child(place, "properties", name) })),
    ...of("patternProperties").map((source): FillStep => ({ kind: "pattern", source, to: places.child(place, "patternProperties", source) })),
    ...(isJsonObject(others) ? [{ kind: "otherMembers", to: places.child(place, "additionalProperties") } as const] : []),
  ];
}

/** `prefixItems` and `items`; before 2020-12, `items` as a list and `additionalItems`. */
function itemSteps(places: Places, place: Place): readonly FillStep[] {
  const items = keywordValue(place, "items");
  const prefix = isJsonArray(items) ? "items" : "prefixItems";
  const rest = isJsonArray(items) ? "additionalItems" : "items";
  const first = keywordValue(place, prefix);
  const list = isJsonArray(first) ? first : [];
  return [
    ...list.map((_, index): FillStep => ({ kind: "item", index, to: places.child(place, prefix, index) })),
    ...(isJsonObject(keywordValue(place, rest)) ? [{ kind: "otherItems", start: list.length, to: places.child(place, rest) } as const] : []),
  ];
}

function sameSteps(places: Places, place: Place): readonly FillStep[] {
  const at = (...keys: readonly [string, ...(string | number)[]]): FillStep => ({ kind: "same", keys, to: places.child(place, ...keys) });
  const list = (keyword: string): readonly FillStep[] => {
    const value = keywordValue(place, keyword);
    return isJsonArray(value) ? value.map((_, index) => at(keyword, index)) : [];
  };
  const map = (keyword: string): readonly FillStep[] => keysOf(keywordValue(place, keyword)).map((key) => at(keyword, key));
  const hasTest = isSchema(keywordValue(place, "if"));
  return [
    ...references.flatMap((keyword): readonly FillStep[] => {
      const to = typeof keywordValue(place, keyword) === "string" ? places.follow(place, keyword) : undefined;
      return to === undefined ? [] : [{ kind: "same", keys: [keyword], to }];
    }),
    ...list("allOf"),
    ...map("dependentSchemas"),
    ...map("dependencies"),
    ...list("anyOf"),
    ...list("oneOf"),
    ...["then", "else"].filter((keyword) => hasTest && isJsonObject(keywordValue(place, keyword))).map((keyword) => at(keyword)),
  ];
}

/**
 * What stands for a value that is missing: the `default` of the schema itself, else of the schema that it refers to,
 * else of the first part of its `allOf` that has one. `undefined` where there is none.
 */
export function defaultOf(places: Places, place: Place, seen: ReadonlySet<Place> = new Set()): JsonValue | undefined {
  if (seen.has(place)) return undefined;
  const own = keywordValue(place, "default");
  if (own !== undefined) return own;
  const within = new Set([...seen, place]);
  for (const step of sameSteps(places, place)) {
    if (step.kind !== "same" || !["$ref", "$dynamicRef", "$recursiveRef", "allOf"].includes(step.keys[0])) continue;
    const found = defaultOf(places, step.to, within);
    if (found !== undefined) return found;
  }
  return undefined;
}
