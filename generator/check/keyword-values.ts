import type { DialectName } from "../model/reference-graph.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../source/json.ts";

/** What is wrong with a value: the keys that lead from the keyword's value to it, and what it must be. */
export interface ValueFault {
  readonly keys: readonly (string | number)[];
  readonly expected: string;
  readonly found: JsonValue;
}

/** A test of a keyword's value; `undefined` when it is well. */
type ValueTest = (value: JsonValue) => ValueFault | undefined;

const expect = (expected: string, isWell: (value: JsonValue) => boolean): ValueTest => (value) =>
  isWell(value) ? undefined : { keys: [], expected, found: value };

/** The first fault of a value's own test, else of a test for each entry below it. */
const each = (own: ValueTest, entry: ValueTest): ValueTest => (value) => {
  const fault = own(value);
  if (fault !== undefined) return fault;
  const entries: [string | number, JsonValue][] = isJsonArray(value) ? [...value.entries()] : Object.entries(value as JsonObject);
  for (const [key, item] of entries) {
    const found = entry(item);
    if (found !== undefined) return { ...found, keys: [key, ...found.keys] };
  }
  return undefined;
};

const isCount = (value: JsonValue): boolean => typeof value === "number" && Number.isInteger(value) && value >= 0;
const isUnique = (value: JsonValue): boolean => isJsonArray(value) && new Set(value).size === value.length;

const string = expect("a string", (value) => typeof value === "string");
const boolean = expect("a boolean", (value) => typeof value === "boolean");
const number = expect("a number", (value) => typeof value === "number");
const positive = expect("a number above 0", (value) => typeof value === "number" && value > 0);
const count = expect("an integer of at least 0", isCount);
const array = expect("an array", isJsonArray);
const filled = expect("an array that is not empty", (value) => isJsonArray(value) && value.length > 0);
const object = expect("an object", isJsonObject);
const names = each(expect("an array of strings that are all different", isUnique), string);
/** A list of names; a schema is visited by itself. */
const namesOrSchema: ValueTest = (value) => (isJsonArray(value) ? names(value) : undefined);

const typeNames = ["array", "boolean", "integer", "null", "number", "object", "string"];
const typeList = typeNames.join(", ");
const isTypeName = (value: JsonValue): boolean => typeof value === "string" && typeNames.includes(value);
const typeName = expect(`one of ${typeList}`, isTypeName);
const oneType = expect(`one of ${typeNames.filter((name) => name !== "null").join(", ")}`, (value) => isTypeName(value) && value !== "null");
const types: ValueTest = (value) =>
  isJsonArray(value) ? each(expect("an array of types that are all different, and not empty", (list) => isUnique(list) && (list as []).length > 0), typeName)(value) : typeName(value);

const discriminator: ValueTest = (value) => {
  if (!isJsonObject(value)) return { keys: [], expected: "an object", found: value };
  const { propertyName, mapping } = value;
  if (typeof propertyName !== "string") return propertyName === undefined ? { keys: [], expected: "an object with a propertyName", found: value } : prefixed("propertyName", string(propertyName));
  return mapping === undefined ? undefined : prefixed("mapping", each(object, string)(mapping));
};

/** AsyncAPI names the property alone (2.6, "Schema Object"); to JSON Schema itself a text says nothing. */
const discriminatorOrName: ValueTest = (value) => (typeof value === "string" ? undefined : discriminator(value));

const prefixed = (key: string, fault: ValueFault | undefined): ValueFault | undefined =>
  fault === undefined ? undefined : { ...fault, keys: [key, ...fault.keys] };

/** The values that keywords may have in every dialect that knows them; subschemas are visited by themselves. */
const everywhere: Readonly<Record<string, ValueTest>> = {
  $schema: string, $id: string, $anchor: string, $dynamicAnchor: string, $comment: string, $vocabulary: object,
  title: string, description: string, format: string, pattern: string, contentEncoding: string, contentMediaType: string,
  type: types, enum: array, multipleOf: positive, maximum: number, minimum: number, exclusiveMaximum: number, exclusiveMinimum: number,
  maxLength: count, minLength: count, maxItems: count, minItems: count, maxProperties: count, minProperties: count,
  maxContains: count, minContains: count, uniqueItems: boolean, required: names, dependentRequired: each(object, names),
  properties: object, patternProperties: object, dependentSchemas: object, $defs: object, definitions: object,
  dependencies: each(object, namesOrSchema), allOf: filled, anyOf: filled, oneOf: filled, prefixItems: filled, examples: array,
  deprecated: boolean, readOnly: boolean, writeOnly: boolean, discriminator: discriminatorOrName,
};

const booleanBounds = { exclusiveMaximum: boolean, exclusiveMinimum: boolean };

/** What a dialect wants otherwise. Empty lists that an old draft forbids and everybody tolerates are tolerated. */
const byDialect: Readonly<Record<DialectName, Readonly<Record<string, ValueTest>>>> = {
  "draft-04": { ...booleanBounds, id: string },
  "draft-06": {},
  "draft-07": {},
  "2019-09": { $recursiveAnchor: boolean },
  "2020-12": {},
  "openapi-3.0": { ...booleanBounds, type: oneType, nullable: boolean, discriminator },
  "openapi-3.1": { discriminator },
};

const tests = new Map(
  Object.entries(byDialect).map(([dialect, own]) => [dialect as DialectName, new Map(Object.entries({ ...everywhere, ...own }))]),
);

/** What is wrong with the value of a keyword, by the meta-schema of its dialect. */
export const findValueFault = (dialect: DialectName, keyword: string, value: JsonValue): ValueFault | undefined =>
  tests.get(dialect)!.get(keyword)?.(value);
