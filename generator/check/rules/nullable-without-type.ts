import { childLocation, keyLocation } from "../../build/place.ts";
import type { ApiModel } from "../../model/api-model.ts";
import { referenceOf, type ReferenceGraph } from "../../model/reference-graph.ts";
import { arrayMember, isJsonObject, type JsonObject, type JsonValue } from "../../source/json.ts";
import type { SchemaRule } from "../rule.ts";

/** What may refuse null beside a `nullable` that has no `type` to add it to. */
const holders = ["$ref", "enum", "allOf", "anyOf", "oneOf"] as const;

/**
 * `nullable: true` without `type` says nothing (OpenAPI 3.0.3, section 4.7.24.2, as clarified there): null is valid only
 * where everything beside it admits null.
 */
export function nullableWithoutType({ graph }: ApiModel): SchemaRule {
  const known = new Map<JsonValue, boolean>();
  const check: SchemaRule["check"] = ({ schema, dialect, location }, collector) => {
    if (dialect.name !== "openapi-3.0" || schema["nullable"] !== true) return;
    const isReference = typeof schema["$ref"] === "string";
    if ((!isReference && schema["type"] !== undefined) || admitsNull(graph, schema, known)) return;
    const holder = holders.find((each) => Object.hasOwn(schema, each));
    if (holder !== undefined) collector.report("nullable-without-type", { holder }, keyLocation(childLocation(location, "nullable")));
  };
  return { keywords: ["nullable"], check };
}

/** Whether null is valid by a schema; a circle of references refuses nothing. @param known what was found before. */
function admitsNull(graph: ReferenceGraph, schema: JsonValue, known: Map<JsonValue, boolean>): boolean {
  if (!isJsonObject(schema)) return schema !== false;
  const found = known.get(schema);
  if (found !== undefined) return found;
  known.set(schema, true);
  const target = typeof schema["$ref"] === "string" ? referenceOf(graph, schema)?.target.json : undefined;
  const admits = (each: JsonValue): boolean => admitsNull(graph, each, known);
  const result = typeof schema["$ref"] === "string" ? target === undefined || admits(target) : membersAdmitNull(schema, admits);
  known.set(schema, result);
  return result;
}

function membersAdmitNull(schema: JsonObject, admits: (schema: JsonValue) => boolean): boolean {
  const { type, not } = schema;
  const [anyOf, oneOf, values] = [arrayMember(schema, "anyOf"), arrayMember(schema, "oneOf"), arrayMember(schema, "enum")];
  return (type === undefined || schema["nullable"] === true)
    && (values === undefined || values.includes(null))
    && (arrayMember(schema, "allOf") ?? []).every(admits)
    && (anyOf === undefined || anyOf.some(admits))
    && (oneOf === undefined || oneOf.some(admits))
    && (not === undefined || !admits(not));
}
