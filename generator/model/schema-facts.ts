import { referenceOf, type ReferenceGraph } from "./reference-graph.ts";
import { arrayMember, isJsonObject, member, numberMember, objectMember, type JsonObject, type JsonValue } from "../source/json.ts";

const tellingKeywords = ["type", "properties", "$ref", "allOf", "anyOf", "oneOf", "enum", "const", "items", "$defs", "definitions", "patternProperties", "additionalProperties"];

/** Whether an object that may be anything has a keyword by which schemas are known. */
export const hasSchemaKeyword = (value: JsonObject): boolean => tellingKeywords.some((keyword) => Object.hasOwn(value, keyword));

/**
 * The schema objects that apply together wherever `schema` does: itself, the targets of its `$ref`s and the members of
 * its `allOf`s, each once.
 */
export function appliedSchemas(graph: ReferenceGraph, schema: JsonValue | undefined): JsonObject[] {
  const found = new Set<JsonObject>();
  const waiting = [schema];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (!isJsonObject(next) || found.has(next)) continue;
    found.add(next);
    waiting.push(...(arrayMember(next, "allOf")?.toReversed() ?? []));
    if (typeof member(next, "$ref") === "string") waiting.push(referenceOf(graph, next)?.target.json);
  }
  return [...found];
}

/** The names that every object valid by `schema` has, as far as `required` tells. */
export const requiredNames = (graph: ReferenceGraph, schema: JsonValue | undefined): string[] => [
  ...new Set(appliedSchemas(graph, schema).flatMap((each) => arrayMember(each, "required") ?? []).filter(isString)),
];

/** The names that `properties` declares, in order. */
export const propertyNames = (graph: ReferenceGraph, schema: JsonValue | undefined): string[] => [
  ...new Set(appliedSchemas(graph, schema).flatMap((each) => Object.keys(objectMember(each, "properties") ?? {}))),
];

/** The schemas of the property `name`; several apply together. */
export const propertySchemas = (graph: ReferenceGraph, schema: JsonValue | undefined, name: string): JsonValue[] =>
  appliedSchemas(graph, schema).flatMap((each) => member(objectMember(each, "properties"), name) ?? []);

/** The values that `const` or `enum` leave at the JSON Pointer's `tokens` in an instance; `undefined`: any. */
export function valuesAt(
  graph: ReferenceGraph,
  schema: JsonValue | undefined,
  tokens: readonly string[],
): readonly JsonValue[] | undefined {
  const [token, ...rest] = tokens;
  if (token === undefined) {
    const lists = appliedSchemas(graph, schema).flatMap((each): (readonly JsonValue[])[] =>
      member(each, "const") !== undefined ? [[each["const"]!]] : [arrayMember(each, "enum") ?? []].filter((list) => list.length > 0),
    );
    return lists.toSorted((a, b) => a.length - b.length)[0];
  }
  for (const property of propertySchemas(graph, schema, token)) {
    const values = valuesAt(graph, property, rest);
    if (values !== undefined) return values;
  }
  return undefined;
}

/** What a schema demands of a number: at least, more than, at most, less than. */
export interface NumberBounds {
  readonly least: number | undefined;
  readonly above: number | undefined;
  readonly most: number | undefined;
  readonly below: number | undefined;
}

/** The bounds in both spellings: up to draft-04 and OpenAPI 3.0, `exclusiveMinimum: true` makes of `minimum` the other bound. */
export function numberBounds(json: JsonValue): NumberBounds {
  const [minimum, maximum] = [numberMember(json, "minimum"), numberMember(json, "maximum")];
  const [overMinimum, underMaximum] = [member(json, "exclusiveMinimum") === true, member(json, "exclusiveMaximum") === true];
  return {
    least: overMinimum ? undefined : minimum,
    above: overMinimum ? minimum : numberMember(json, "exclusiveMinimum"),
    most: underMaximum ? undefined : maximum,
    below: underMaximum ? maximum : numberMember(json, "exclusiveMaximum"),
  };
}

const isString = (value: JsonValue): value is string => typeof value === "string";
