import { entrySlot, memberSlot, shapeOf, type Kind, type Slot } from "../load/shapes.ts";
import { isMultiFormat } from "../load/schema-formats.ts";
import type { ApiModel, Definition } from "../model/api-model.ts";
import type { DefinitionObject } from "../model/operation.ts";
import { referenceOf, type ReferenceGraph, type Resource } from "../model/reference-graph.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../source/json.ts";
import { setMember, type DraftObject } from "./convert-schema.ts";
import { toDraft07 } from "./draft-07.ts";
import type { SchemaComponents } from "./schema-components.ts";

/** The AsyncAPI documents among the definitions of an API. */
export const asyncDefinitions = ({ definitions }: ApiModel): readonly Definition[] => definitions.filter(({ kind }) => kind === "asyncapi");

/** How many references may lead from one object to another before a copy ends. */
const maxDepth = 50;

/**
 * Copies objects of AsyncAPI documents for a self-contained document of ours: references to other objects are replaced
 * by what they lead to, schemas go by the entries of `components.schemas`, as draft-07.
 */
export class AsyncSource {
  readonly #graph: ReferenceGraph;
  readonly #schemas: SchemaComponents;

  constructor({ graph }: ApiModel, schemas: SchemaComponents) {
    this.#graph = graph;
    this.#schemas = schemas;
  }

  /** The members of an object without those in `omit`. */
  copy({ json, resource }: DefinitionObject, kind: Kind, omit: readonly string[] = []): JsonObject {
    const members = Object.fromEntries(Object.entries(json).filter(([key]) => !omit.includes(key)));
    return this.#copyObject(json, members, kind, resource, 0);
  }

  /** A payload or headers whose format is no JSON Schema, as written. */
  foreignSchema({ json }: DefinitionObject, key: "payload" | "headers"): JsonValue | undefined {
    const value = json[key];
    if (value === undefined) return undefined;
    if (isMultiFormat(value)) return value;
    const { schemaFormat } = json;
    return schemaFormat === undefined ? undefined : { schemaFormat, schema: value };
  }

  #copy(value: JsonValue, slot: Slot | undefined, resource: Resource, depth: number): JsonValue {
    if (slot === undefined || slot.kind === "foreignSchema") return value;
    if (slot.count !== "one") {
      if (isJsonArray(value)) return value.map((each) => this.#copy(each, entrySlot(slot, each), resource, depth));
      if (!isJsonObject(value)) return value;
      const copy: DraftObject = {};
      for (const [key, each] of Object.entries(value)) setMember(copy, key, this.#copy(each, entrySlot(slot, each), resource, depth));
      return copy;
    }
    if (slot.kind === "schema") return typeof value === "boolean" || isJsonObject(value) ? toDraft07(this.#schemas.use({ json: value, resource: this.#resourceOf(value, resource) })) : value;
    return isJsonObject(value) ? this.#copyReferenced(value, slot.kind, resource, depth) : value;
  }

  #copyReferenced(value: JsonObject, kind: Kind, resource: Resource, depth: number): JsonObject {
    const target = referenceOf(this.#graph, value)?.target;
    if (target === undefined || !isJsonObject(target.json) || depth >= maxDepth) return this.#copyObject(value, value, kind, this.#resourceOf(value, resource), depth);
    return this.#copyReferenced(target.json, kind, target.resource, depth + 1);
  }

  #copyObject(holder: JsonObject, members: JsonObject, kind: Kind, resource: Resource, depth: number): JsonObject {
    const shape = shapeOf(kind, resource.dialect);
    const copy: DraftObject = {};
    for (const [key, value] of Object.entries(members)) setMember(copy, key, this.#copy(value, memberSlot(shape, holder, key), resource, depth + 1));
    return copy;
  }

  #resourceOf = (value: JsonValue, outer: Resource): Resource => this.#graph.resourceAt.get(value) ?? outer;
}
