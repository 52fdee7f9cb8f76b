import { dialects } from "../load/dialects.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../source/json.ts";
import { discriminatorName, mapMembers, setMember, type DraftObject } from "./convert-schema.ts";

const { holders } = dialects["2020-12"];

/** Keywords that draft-07 has no word for. */
const inexpressible = ["unevaluatedItems", "unevaluatedProperties", "minContains", "maxContains"];

/**
 * A schema of 2020-12, as a document's components hold it, in draft-07, which OpenRPC and AsyncAPI speak. What draft-07
 * cannot say (`unevaluatedProperties`, `maxContains`) stays for who knows it; every valid instance stays valid.
 */
export function toDraft07(schema: JsonValue): JsonValue {
  if (!isJsonObject(schema)) return schema;
  const result: DraftObject = {};
  for (const [keyword, value] of Object.entries(schema)) setMember(result, renamed(keyword, value), convertKeyword(keyword, value));
  loosenNegations(schema, result);
  renameTuples(result);
  mergeDependencies(result);
  if (result["minContains"] === 0) delete result["contains"];
  if (isJsonArray(result["enum"]) && result["enum"].length === 0) admitNothing(result);
  return separateReference(result);
}

/** OpenAPI's discriminator is an object; AsyncAPI's is a name. */
function renamed(keyword: string, value: JsonValue): string {
  if (keyword === discriminatorName && typeof value === "string") return "discriminator";
  return keyword === "discriminator" && isJsonObject(value) ? "x-discriminator" : keyword;
}

/** The members of a section of schemas in draft-07. */
export const sectionToDraft07 = (section: JsonObject): JsonObject => mapMembers(section, toDraft07) as JsonObject;

function convertKeyword(keyword: string, value: JsonValue): JsonValue {
  switch (holders.get(keyword)) {
    case undefined:
      return value;
    case "schemas":
      return isJsonArray(value) ? value.map(toDraft07) : value;
    case "map":
    case "definitions":
    case "map-of-schemas-or-names":
      return mapMembers(value, (each) => (isJsonArray(each) ? each : toDraft07(each)));
    default:
      return toDraft07(value);
  }
}

/** Draft-07 forbids an empty list of values. */
function admitNothing(schema: DraftObject): void {
  delete schema["enum"];
  schema["not"] = {};
}

/** A schema that admits more admits less under `not`, as a condition, and as one of several of which one alone may match. */
function loosenNegations(schema: JsonObject, result: DraftObject): void {
  if (isWidened(schema["not"])) delete result["not"];
  if (isWidened(schema["if"])) for (const keyword of ["if", "then", "else"]) delete result[keyword];
  const { oneOf } = result;
  if (oneOf === undefined || !isWidened(schema["oneOf"])) return;
  delete result["oneOf"];
  result["allOf"] = [...(isJsonArray(result["allOf"]) ? result["allOf"] : []), { anyOf: oneOf }];
}

/** Whether a schema below a value is one that draft-07 says less of. */
function isWidened(value: JsonValue | undefined): boolean {
  if (isJsonArray(value)) return value.some(isWidened);
  if (!isJsonObject(value)) return false;
  return inexpressible.some((keyword) => Object.hasOwn(value, keyword)) || Object.values(value).some(isWidened);
}

function renameTuples(schema: DraftObject): void {
  const { prefixItems, items } = schema;
  if (prefixItems === undefined) return;
  delete schema["prefixItems"];
  schema["items"] = prefixItems;
  if (items !== undefined) schema["additionalItems"] = items;
}

function mergeDependencies(schema: DraftObject): void {
  const { dependentRequired, dependentSchemas } = schema;
  delete schema["dependentRequired"];
  delete schema["dependentSchemas"];
  const names = Object.entries(isJsonObject(dependentRequired) ? dependentRequired : {});
  const schemas = Object.entries(isJsonObject(dependentSchemas) ? dependentSchemas : {});
  const merged = new Map<string, JsonValue>(names);
  for (const [key, each] of schemas) {
    const required = merged.get(key);
    merged.set(key, required === undefined ? each : { allOf: [each, { required }] });
  }
  if (merged.size > 0) schema["dependencies"] = Object.fromEntries(merged);
}

/** Members beside `$ref` mean nothing in draft-07: the reference becomes one of an `allOf`. */
function separateReference(schema: DraftObject): JsonObject {
  const { $ref, allOf, ...rest } = schema;
  if ($ref === undefined || Object.keys(schema).length === 1) return schema;
  const others = isJsonArray(allOf) ? allOf : [];
  return { allOf: [{ $ref }, ...others], ...rest };
}
