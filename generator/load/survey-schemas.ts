import type { ReferenceGraph, Resource } from "../model/reference-graph.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../source/json.ts";
import { filePath, isAbsoluteUri, resolveUri, splitFragment } from "../source/uri.ts";
import { entrySlot, memberSlot, shapeOf, type Slot } from "./shapes.ts";

/** What a look at all schemas of a bundle tells of its resources. */
export interface SchemaSurvey {
  /** Embedded resource → the resource around it. */
  readonly outer: ReadonlyMap<Resource, Resource>;
  /** The absolute URI by which a schema with an absolute identifier refers to a file that has none of its own. */
  readonly published: ReadonlyMap<Resource, string>;
}

/** A schema to begin at, and the resource that holds it. */
export interface SurveyStart {
  readonly json: JsonValue;
  readonly resource: Resource;
}

/** Looks at every schema in and below the given ones. */
export function surveySchemas(graph: ReferenceGraph, starts: Iterable<SurveyStart>): SchemaSurvey {
  const outer = new Map<Resource, Resource>();
  const published = new Map<Resource, string>();

  const visitSlot = (value: JsonValue, slot: Slot, resource: Resource): void => {
    if (slot.count === "one") {
      if (isJsonObject(value)) visitSchema(value, resource);
      return;
    }
    if (typeof value !== "object" || value === null) return;
    const entry = entrySlot(slot);
    for (const child of isJsonArray(value) ? value : Object.values(value))
      visitSlot(child as JsonValue, entry, resource);
  };

  const visitSchema = (schema: JsonObject, around: Resource): void => {
    const resource = graph.resourceAt.get(schema) ?? around;
    if (resource !== around) outer.set(resource, around);
    if (filePath(resource.uri) === undefined) notePublished(schema, resource);
    const shape = shapeOf("schema", resource.dialect);
    for (const key in schema) {
      const slot = memberSlot(shape, schema, key);
      if (slot !== undefined) visitSlot(schema[key]!, slot, resource);
    }
  };

  const notePublished = (schema: JsonObject, from: Resource): void => {
    for (const { text, target } of graph.references.get(schema) ?? []) {
      const { uri } = splitFragment(text);
      const to = target.resource;
      const isNameless =
        filePath(to.uri) !== undefined && to.location.kind === "value" && to.location.path === undefined;
      if (uri !== "" && !isAbsoluteUri(uri) && isNameless && !published.has(to))
        published.set(to, resolveUri(from.uri, uri));
    }
  };

  for (const { json, resource } of starts) if (isJsonObject(json)) visitSchema(json, resource);
  return { outer, published };
}
