import type { RpcMethod } from "../model/operation.ts";
import type { SchemaUse } from "../model/schema.ts";
import { isJsonArray, isJsonObject, member, stringMember, type JsonValue } from "../source/json.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import { itemPlaces, type Place } from "./place.ts";
import { propertyNames, requiredNames } from "../model/schema-facts.ts";

/** The members of a method that tell of its params. */
export type MethodParams = Pick<RpcMethod, "params" | "paramsRequired" | "paramStructure" | "positions">;

/** The params of a method: the schema of an object, or OpenRPC's list of content descriptors. */
export function buildParams(reader: DefinitionReader, method: Place): MethodParams {
  const place = reader.value(method, "params");
  const paramStructure = reader.string(method, "paramStructure") === "by-position" ? "by-position" : "by-name";
  if (place === undefined) return { paramsRequired: false, paramStructure, positions: [] };
  if (isJsonArray(place.json)) return { ...buildParamList(reader, place), paramStructure };
  return { ...paramsOf(reader, reader.schema(place)), paramStructure };
}

/** The params that a schema describes; they must be sent when a member is required. */
export function paramsOf(reader: DefinitionReader, params: SchemaUse): Omit<MethodParams, "paramStructure"> {
  return {
    params,
    paramsRequired: requiredNames(reader.graph, params.json).length > 0,
    positions: propertyNames(reader.graph, params.json),
  };
}

function buildParamList(reader: DefinitionReader, list: Place): Omit<MethodParams, "paramStructure"> {
  const descriptors = itemPlaces(reader.graph, list).flatMap((item, index) => {
    const place = reader.objectAt(item, `params[${index}]`);
    const name = reader.string(place, "name");
    return place === undefined || name === undefined ? [] : [{ name, place }];
  });
  if (descriptors.length === 0) return { paramsRequired: false, positions: [] };
  const required = descriptors.filter(({ place }) => reader.boolean(place, "required") === true).map(({ name }) => name);
  const properties = descriptors.map(({ name, place }): [string, JsonValue] => [name, describedSchema(place.json)]);
  const json = { type: "object", properties: Object.fromEntries(properties), ...(required.length === 0 ? {} : { required }) };
  return {
    params: reader.schema({ ...list, json }),
    paramsRequired: required.length > 0,
    positions: descriptors.map(({ name }) => name),
  };
}

/** The schema of a content descriptor, with the descriptor's description where it has none of its own. */
function describedSchema(descriptor: JsonValue): JsonValue {
  const schema = member(descriptor, "schema") ?? true;
  const description = stringMember(descriptor, "description") ?? stringMember(descriptor, "summary");
  const isDescribed = isJsonObject(schema) && Object.hasOwn(schema, "description");
  return description === undefined || isDescribed ? schema : { description, allOf: [schema] };
}
