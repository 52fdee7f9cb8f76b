import { keyLocation } from "../../build/place.ts";
import { componentsOf } from "../../model/cycles.ts";
import type { Reference, ReferenceGraph, Target } from "../../model/reference-graph.ts";
import { isJsonObject, type JsonValue } from "../../source/json.ts";
import { keywordValue, objectOf, Places } from "../../validate/place.ts";
import type { ApiRule } from "../rule.ts";

/**
 * Schemas that apply themselves to the same value (2020-12 core, section 9.4.1), such as a base whose `oneOf` lists what
 * refers to the base in `allOf`. Chains of nothing but references were found while loading.
 */
export const endlessSchemas: ApiRule = ({ api: { graph } }, collector) => {
  const places = new Places(graph);
  const byTarget = new Map<JsonValue, readonly Reference[]>();
  for (const references of graph.references.values()) {
    for (const { target } of references) if (!byTarget.has(target.json)) byTarget.set(target.json, appliedReferences(places, target));
  }
  const next = (json: JsonValue): readonly JsonValue[] => (byTarget.get(json) ?? []).map(({ target }) => target.json);
  for (const component of componentsOf(byTarget.keys(), next)) {
    const members = new Set(component);
    const [first, ...others] = component.flatMap((json) => byTarget.get(json)!.filter(({ target }) => members.has(target.json)));
    if (first === undefined || component.every((json) => isChained(graph, json, members))) continue;
    const place = ({ target: { location } }: Reference): typeof location => keyLocation(location);
    const related = others.slice(0, 9).map((each) => ({ message: "It leads through here", location: place(each) }));
    collector.report("endless-schema", { reference: first.text }, place(first), { related });
  }
};

/** Whether a schema is itself a reference to one of `members`. */
const isChained = ({ references }: ReferenceGraph, json: JsonValue, members: ReadonlySet<JsonValue>): boolean =>
  isJsonObject(json) && (references.get(json) ?? []).some(({ keyword, target }) => keyword === "$ref" && members.has(target.json));

/** The references that a schema follows for the value that it is applied to. */
function appliedReferences(places: Places, target: Target): readonly Reference[] {
  if (!isJsonObject(target.json)) return [];
  const found: Reference[] = [];
  const waiting = [places.root(target)];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const schema = objectOf(place);
    if (schema === undefined) continue;
    found.push(...(places.graph.references.get(schema) ?? []));
    for (const name of Object.keys(schema)) {
      const keyword = place.dialect.keywords.get(name);
      const value = keyword?.subschemas === undefined ? undefined : keywordValue(place, name);
      if (value === undefined || !keyword!.accepts(value)) continue;
      for (const { keys, isInPlace } of keyword!.subschemas!(value)) if (isInPlace) waiting.push(places.child(place, ...keys));
    }
  }
  return found;
}
