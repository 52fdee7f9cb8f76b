import type { SchemaNode } from "../model/schema-node.ts";
import { isSameJson, isJsonArray, isJsonObject, type JsonObject, type JsonValue, member, numberMember } from "../source/json.ts";
import type { KeywordRules } from "./schema-keywords.ts";
import { allKinds, kindBits, type Kinds, neverNode, primitiveNode, withWidened } from "./schema-kinds.ts";

const kindsByType = new Map<JsonValue, Kinds>(Object.entries({ ...kindBits, integer: kindBits.number }));

/** The JSON types that `type` allows (and `nullable`); all of them where it says nothing that it may say. */
export function typeKinds(json: JsonObject, rules: KeywordRules): Kinds {
  if (!rules.assertions) return allKinds;
  const type = member(json, "type");
  let kinds = 0;
  if (typeof type === "string") kinds = kindsByType.get(type) ?? 0;
  else if (isJsonArray(type)) for (const name of type) kinds |= kindsByType.get(name) ?? 0;
  if (kinds === 0) return allKinds;
  return rules.nullable && member(json, "nullable") === true ? kinds | kindBits.null : kinds;
}

/** Whether `type` allows numbers, but only those without a fraction. */
export const isInteger = (json: JsonObject): boolean => {
  const type = member(json, "type");
  return type === "integer" || (isJsonArray(type) && type.includes("integer") && !type.includes("number"));
};

/** What each keyword narrows beyond any type, by JSON type. */
const lostKeywords: Readonly<Record<"string" | "number" | "array" | "object", readonly string[]>> = {
  string: ["minLength", "maxLength", "pattern", "format", "contentEncoding", "contentMediaType"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"],
  array: ["uniqueItems", "contains"],
  object: ["minProperties", "maxProperties"],
};

const nothing: readonly string[] = [];

/** The keywords of a schema that narrow values of one JSON type in a way that no type says. */
export function lostFor(json: JsonObject, kind: keyof typeof lostKeywords): readonly string[] {
  let lost: string[] | undefined;
  for (const keyword of lostKeywords[kind]) if (Object.hasOwn(json, keyword) && !saysNothing(keyword, json[keyword]!)) (lost ??= []).push(keyword);
  return lost ?? nothing;
}

const saysNothing = (keyword: string, value: JsonValue): boolean =>
  (keyword.startsWith("min") && value === 0 && keyword !== "minimum") || (keyword === "uniqueItems" && value !== true);

/** The scalars of a schema, by its `type` and the keywords for scalars. */
export function scalarNodes(json: JsonObject, kinds: Kinds): SchemaNode[] {
  const nodes: SchemaNode[] = [];
  if ((kinds & kindBits.string) !== 0) {
    const isEmpty = isBeyond(json, "minLength", "maxLength");
    addKnownTexts(nodes, json, kinds);
    nodes.push(isEmpty ? neverNode(json) : withWidened(primitiveNode("string", json), lostFor(json, "string")));
  }
  if ((kinds & kindBits.number) !== 0) {
    const isEmpty = isBeyond(json, "minimum", "maximum");
    nodes.push(isEmpty ? neverNode(json) : withWidened(primitiveNode(isInteger(json) ? "integer" : "number", json), lostFor(json, "number")));
  }
  if ((kinds & kindBits.boolean) !== 0) nodes.push(primitiveNode("boolean", json));
  if ((kinds & kindBits.null) !== 0) nodes.push(primitiveNode("null", json));
  return nodes;
}

/** The texts that `x-extensible-enum` lists beside a `type`: others may come, and are strings as well. */
function addKnownTexts(nodes: SchemaNode[], json: JsonObject, kinds: Kinds): void {
  const list = kinds === allKinds ? undefined : member(json, "x-extensible-enum");
  const texts = isJsonArray(list) ? distinct(list.filter((value) => typeof value === "string" && value !== "")) : [];
  if (texts.length > 0) nodes.push({ kind: "enum", json, values: texts });
}

/** Whether bounds leave nothing. */
function isBeyond(json: JsonObject, least: string, most: string): boolean {
  const [from, to] = [numberMember(json, least), numberMember(json, most)];
  return from !== undefined && to !== undefined && from > to;
}

/** The values of `const` and `enum`; `undefined` when the schema has neither. */
export function valuesNode(json: JsonObject, rules: KeywordRules): SchemaNode | undefined {
  if (!rules.assertions) return undefined;
  const list = member(json, "enum");
  const values = isJsonArray(list) ? distinct(list) : undefined;
  if (rules.draft06 && Object.hasOwn(json, "const")) {
    const value = json["const"]!;
    return values === undefined || values.some((each) => isSameJson(each, value)) ? { kind: "literal", json, value } : neverNode(json);
  }
  if (values === undefined) return undefined;
  if (values.length === 1) return { kind: "literal", json, value: values[0]! };
  return values.length === 0 ? neverNode(json) : { kind: "enum", json, values };
}

function distinct(values: readonly JsonValue[]): readonly JsonValue[] {
  const scalars = new Set<JsonValue>();
  return values.filter((value, index) => {
    if (isJsonArray(value) || isJsonObject(value)) return values.findIndex((each) => isSameJson(each, value)) === index;
    if (scalars.has(value)) return false;
    scalars.add(value);
    return true;
  });
}
