import type { ApiModel } from "../model/api-model.ts";
import type { RpcMethod } from "../model/operation.ts";
import { referenceOf, type Resource } from "../model/reference-graph.ts";
import { arrayMember, isJsonArray, isJsonObject, member, objectMember, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { toDraft07 } from "./draft-07.ts";
import type { SchemaStore } from "./jsonrpc-schemas.ts";

/** The params of a method as OpenRPC lists them. */
export interface ParamDescriptors {
  readonly list: readonly JsonObject[];
  /** Whether the list says all that the schema of the params says. */
  readonly isComplete: boolean;
}

/** Keywords of an object of params that a list of content descriptors can say, or that constrain nothing. */
const listable = /^(type|\$ref|allOf|properties|required|title|description|\$id|\$schema|\$comment|\$defs|definitions|default|examples|deprecated|x-.*)$/;

/** OpenRPC 1.3.2, "Content Descriptor Object": one for each param, required ones first where they go by position. */
export function paramDescriptors({ graph }: ApiModel, method: RpcMethod, store: SchemaStore): ParamDescriptors {
  if (method.params === undefined) return { list: [], isComplete: true };
  const applied = appliedPlaces(graph, method.params.json, method.params.resource);
  const required = new Set(applied.flatMap(({ json }) => arrayMember(json, "required") ?? []));
  const written = new Map((arrayMember(method.json, "params") ?? []).map((each) => [stringMember(each, "name"), each]));
  const names = [...new Set([...method.positions, ...applied.flatMap(({ json }) => Object.keys(objectMember(json, "properties") ?? {}))])];
  const list = names.filter((name) => name !== "").map((name) => {
    const schemas = applied.flatMap(({ json, resource }) => {
      const schema = member(objectMember(json, "properties"), name);
      return schema === undefined ? [] : [toDraft07(store.use({ json: schema as JsonObject, resource }))];
    });
    return descriptor(name, combine(schemas), required.has(name), written.get(name));
  });
  return { list, isComplete: !names.includes("") && applied.every(({ json }) => Object.keys(json).every((key) => listable.test(key))) };
}

/** The texts of a written descriptor, else the description of the schema. */
function descriptor(name: string, schema: JsonValue, required: boolean, written: JsonValue | undefined): JsonObject {
  const summary = stringMember(written, "summary");
  const description = stringMember(written, "description") ?? stringMember(schema, "description");
  const isDeprecated = isJsonObject(written ?? schema) && ((written ?? schema) as JsonObject)["deprecated"] === true;
  return {
    name,
    ...(summary === undefined ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
    ...(required ? { required } : {}),
    ...(isDeprecated ? { deprecated: true } : {}),
    schema,
  };
}

const combine = (schemas: readonly JsonValue[]): JsonValue => (schemas.length === 1 ? schemas[0]! : schemas.length === 0 ? {} : { allOf: schemas });

/** A schema object with the resource that holds it. */
interface AppliedPlace {
  readonly json: JsonObject;
  readonly resource: Resource;
}

/** The schema objects that apply together: through `$ref` and `allOf`, each once. */
function appliedPlaces(graph: ApiModel["graph"], schema: JsonValue, outer: Resource): AppliedPlace[] {
  const found = new Map<JsonObject, AppliedPlace>();
  const waiting: { readonly json: JsonValue; readonly outer: Resource }[] = [{ json: schema, outer }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { json } = next;
    if (!isJsonObject(json) || found.has(json)) continue;
    const resource = graph.resourceAt.get(json) ?? next.outer;
    found.set(json, { json, resource });
    if (isJsonArray(json["allOf"])) waiting.push(...json["allOf"].map((each) => ({ json: each, outer: resource })).reverse());
    const target = referenceOf(graph, json)?.target;
    if (target !== undefined) waiting.push({ json: target.json, outer: target.resource });
  }
  return [...found.values()];
}
