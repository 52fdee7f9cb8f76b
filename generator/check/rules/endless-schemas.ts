import { keyLocation } from "../../build/place.ts";
import { dialects } from "../../load/dialects.ts";
import { componentsOf } from "../../model/cycles.ts";
import type { Reference, ReferenceGraph } from "../../model/reference-graph.ts";
import { arrayMember, isJsonObject, type JsonObject, type JsonValue, objectMember } from "../../source/json.ts";
import type { ApiRule } from "../rule.ts";

/**
 * Schemas that apply themselves to the same value (2020-12 core, section 9.4.1), such as a base whose `oneOf` lists what
 * refers to the base in `allOf`. Chains of nothing but references were found while loading.
 */
export const endlessSchemas: ApiRule = ({ api: { graph } }, collector) => {
  const byTarget = new Map<JsonValue, readonly Reference[]>();
  for (const references of graph.references.values()) {
    for (const { target } of references) if (!byTarget.has(target.json)) byTarget.set(target.json, appliedReferences(graph, target.json));
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
function appliedReferences(graph: ReferenceGraph, start: JsonValue): readonly Reference[] {
  const found: Reference[] = [];
  const waiting = [start];
  for (let schema = waiting.pop(); schema !== undefined; schema = waiting.pop()) {
    if (!isJsonObject(schema)) continue;
    const references = graph.references.get(schema) ?? [];
    found.push(...references);
    const isAlone = references.some(({ target, keyword }) => keyword === "$ref" && dialects[target.resource.dialect].refHidesSiblings);
    if (!isAlone) waiting.push(...appliedSubschemas(schema));
  }
  return found;
}

const appliedSubschemas = (schema: JsonObject): readonly JsonValue[] => [
  ...["allOf", "anyOf", "oneOf"].flatMap((keyword) => arrayMember(schema, keyword) ?? []),
  ...["not", "if", "then", "else"].flatMap((keyword) => schema[keyword] ?? []),
  ...["dependentSchemas", "dependencies"].flatMap((keyword) => Object.values(objectMember(schema, keyword) ?? {})),
];
