import type { DialectName, Reference, ReferenceGraph, Resource, Target } from "../../generator/model/reference-graph.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../generator/source/json.ts";
import { parsePointer } from "../../generator/source/path.ts";

/** The graph of one document whose references are JSON Pointers into itself: for tests of keywords, without files. */
export function localGraph(json: JsonObject | boolean, dialect: DialectName = "2020-12"): { graph: ReferenceGraph; target: Target } {
  const location = { kind: "file", path: "schema.json" } as const;
  const uri = isJsonObject(json) && typeof json["$id"] === "string" ? json["$id"] : "urn:test";
  const anchors = new Map<string, Target>();
  const resource: Resource = { uri, json, location, dialect, anchors, dynamicAnchors: anchors, recursiveAnchor: false };
  const targets = new Map<string, Target>();
  const targetAt = (pointer: string): Target => {
    let at: JsonValue = json;
    for (const token of parsePointer(pointer) ?? []) at = (at as Readonly<Record<string, JsonValue>>)[token]!;
    let target = targets.get(pointer);
    if (target === undefined) targets.set(pointer, (target = { id: `${uri}#${pointer}`, json: at, resource, pointer, location }));
    return target;
  };
  const references = new Map<JsonObject, Reference[]>();
  const walk = (value: JsonValue): void => {
    if (isJsonArray(value)) for (const each of value) walk(each);
    if (!isJsonObject(value)) return;
    const text = value["$ref"];
    if (typeof text === "string") {
      references.set(value, [{ keyword: "$ref", text, target: targetAt(decodeURIComponent(text.slice(1))) }]);
    }
    for (const each of Object.values(value)) walk(each);
  };
  walk(json);
  return { graph: { resources: new Map([[uri, resource]]), references, resourceAt: new Map<JsonValue, Resource>([[json, resource]]) }, target: targetAt("") };
}
