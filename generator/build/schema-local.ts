import type { SchemaNode } from "../model/schema-node.ts";
import { isSameJson, isJsonArray, isJsonObject, type JsonObject, type JsonValue, member, numberMember } from "../source/json.ts";
import type { KeywordRules } from "./schema-keywords.ts";
import { allKinds, kindBits, type Kinds, neverNode, primitiveNode, withWidened } from "./schema-kinds.ts";

const kindsByType: Readonly<Record<string, Kinds>> = { ...kindBits, integer: kindBits.number };

/** The JSON types that `type` allows (and `nullable`); all of them where it says nothing that it may say. */
export function typeKinds(json: JsonObject, rules: KeywordRules): Kinds {
  const names = typeNames(json);
  if (names === undefined || !rules.assertions) return allKinds;
  const kinds = names.reduce((all, name) => all | (kindsByType[name] ?? 0), 0);
  return rules.nullable && member(json, "nullable") === true ? kinds | kindBits.null : kinds;
}

/** Whether `type` allows numbers, but only those without a fraction. */
export const isInteger = (json: JsonObject): boolean => {
  const names = typeNames(json);
  return names !== undefined && names.includes("integer") && !names.includes("number");
};

function typeNames(json: JsonObject): readonly string[] | undefined {
  const type = member(json, "type");
  const names = isJsonArray(type) ? type : [type];
  const known = names.filter((name): name is string => typeof name === "string" && Object.hasOwn(kindsByType, name));
  return known.length === 0 ? undefined : known;
}

/** What each keyword narrows beyond any type, by JSON type. */
const lostKeywords: Readonly<Record<"string" | "number" | "array" | "object", readonly string[]>> = {
  string: ["minLength", "maxLength", "pattern", "format", "contentEncoding", "contentMediaType"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"],
  array: ["uniqueItems", "contains"],
  object: ["minProperties", "maxProperties"],
};

/** The keywords of a schema that narrow values of one JSON type in a way that no type says. */
export const lostFor = (json: JsonObject, kind: keyof typeof lostKeywords): readonly string[] =>
  lostKeywords[kind].filter((keyword) => Object.hasOwn(json, keyword) && !saysNothing(keyword, json[keyword]!));

const saysNothing = (keyword: string, value: JsonValue): boolean =>
  (keyword.startsWith("min") && value === 0 && keyword !== "minimum") || (keyword === "uniqueItems" && value !== true);

/** The scalars of a schema, by its `type` and the keywords for scalars. */
export function scalarNodes(json: JsonObject, kinds: Kinds): SchemaNode[] {
  const nodes: SchemaNode[] = [];
  if ((kinds & kindBits.string) !== 0) nodes.push(...knownTexts(json, kinds), withWidened(primitiveNode("string", json), lostFor(json, "string")));
  if ((kinds & kindBits.number) !== 0) {
    nodes.push(withWidened(primitiveNode(isInteger(json) ? "integer" : "number", json), lostFor(json, "number")));
  }
  if ((kinds & kindBits.boolean) !== 0) nodes.push(primitiveNode("boolean", json));
  if ((kinds & kindBits.null) !== 0) nodes.push(primitiveNode("null", json));
  return nodes.map((node) => (hasNoValue(node) ? neverNode(json) : node));
}

/** The texts that `x-extensible-enum` lists beside a `type`: others may come, and are strings as well. */
function knownTexts(json: JsonObject, kinds: Kinds): readonly SchemaNode[] {
  const list = kinds === allKinds ? undefined : member(json, "x-extensible-enum");
  const texts = isJsonArray(list) ? distinct(list.filter((value) => typeof value === "string" && value !== "")) : [];
  return texts.length === 0 ? [] : [{ kind: "enum", json, values: texts }];
}

/** Bounds that leave nothing. */
function hasNoValue(node: SchemaNode): boolean {
  if (node.kind === "string") return (numberMember(node.json, "minLength") ?? 0) > (numberMember(node.json, "maxLength") ?? Infinity);
  if (node.kind !== "number" && node.kind !== "integer") return false;
  return (numberMember(node.json, "minimum") ?? -Infinity) > (numberMember(node.json, "maximum") ?? Infinity);
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
