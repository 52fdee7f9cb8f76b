import type { RpcExample, RpcMethod } from "../model/operation.ts";
import { isJsonArray, isJsonObject, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { extensionsOf, isExtension } from "./build-content.ts";
import { buildParams } from "./build-params.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import type { OperationIds } from "./operation-ids.ts";
import type { Place } from "./place.ts";

/** The entries of `methods`, by their names on the wire, in the definition's order. */
export function buildRpcMethods(reader: DefinitionReader, root: Place, ids: OperationIds): RpcMethod[] {
  return reader.members(root, "methods").flatMap(([method, holder]) => {
    const place = isExtension(method) && !isJsonObject(holder.json) ? undefined : reader.objectAt(holder, method);
    return place === undefined ? [] : [buildRpcMethod(reader, method, place, ids)];
  });
}

/** One method in OpenRPC's words (OpenRPC 1.3.2, "Method Object"); errors by their keys in the catalogue. */
export function buildRpcMethod(reader: DefinitionReader, method: string, place: Place, ids: OperationIds): RpcMethod {
  const params = buildParams(reader, place);
  const result = buildResult(reader, place);
  return {
    kind: "rpc",
    id: ids.take(method, "Method"),
    ...methodTexts(reader, place),
    deprecated: reader.boolean(place, "deprecated") ?? false,
    tags: reader.strings(place, "tags"),
    location: place.location,
    method,
    ...params,
    ...(result === undefined ? {} : { result }),
    notification: reader.boolean(place, "notification") ?? false,
    direction: readDirection(reader, place),
    errors: reader.strings(place, "errors"),
    examples: buildRpcExamples(reader, place),
    extensions: extensionsOf(place),
    json: place.json as JsonObject,
  };
}

/** The summary and description of a method, where it has them. */
export function methodTexts(reader: DefinitionReader, place: Place): Pick<RpcMethod, "summary" | "description"> {
  const summary = reader.string(place, "summary");
  const description = reader.string(place, "description");
  return { ...(summary === undefined ? {} : { summary }), ...(description === undefined ? {} : { description }) };
}

/** A schema, or a content descriptor: an object that has a `schema`. */
function buildResult(reader: DefinitionReader, method: Place): RpcMethod["result"] {
  const place = reader.value(method, "result");
  if (place === undefined) return undefined;
  const target = reader.follow(place);
  if (target !== undefined && isContentDescriptor(target.json)) return reader.schemaMember(target, "schema");
  return reader.schema(place);
}

/** Whether a value is a content descriptor (OpenRPC 1.3.2); no keyword of JSON Schema is called `schema`. */
const isContentDescriptor = (json: JsonValue): boolean => isJsonObject(json) && Object.hasOwn(json, "schema");

function readDirection(reader: DefinitionReader, place: Place): RpcMethod["direction"] {
  const written = reader.string(place, "direction");
  return written === "server-to-client" || written === "both" ? written : "client-to-server";
}

function buildRpcExamples(reader: DefinitionReader, method: Place): RpcExample[] {
  return reader.items(method, "examples").flatMap((item, index) => {
    const place = reader.objectAt(item, `examples[${index}]`);
    if (place === undefined) return [];
    const params = reader.value(place, "params");
    const result = reader.value(place, "result");
    return [{
      name: reader.string(place, "name") ?? `example${index + 1}`,
      ...(params === undefined ? {} : { params: exampleParams(params.json) }),
      ...(result === undefined ? {} : { result: result.json }),
      location: place.location,
    }];
  });
}

/** OpenRPC pairs each param of an example with its name; a call has one object of them. */
export function exampleParams(params: JsonValue): JsonValue {
  if (!isJsonArray(params) || params.length === 0) return params;
  const pairs = params.map((each): [string | undefined, JsonValue | undefined] => [
    stringMember(each, "name"),
    isJsonObject(each) ? each["value"] : undefined,
  ]);
  return pairs.every(([name, value]) => name !== undefined && value !== undefined)
    ? Object.fromEntries(pairs as [string, JsonValue][])
    : params;
}

