import { numberBounds } from "../../model/schema-facts.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, member, numberMember, objectMember, stringMember } from "../../source/json.ts";
import { keyTemplate } from "./key-templates.ts";

/** Longer defaults are shown by what they are only. */
const longestDefault = 80;

/** The keywords that phrases come from, beside `type`. */
const telling = new Set([
  "allOf", "format", "minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType", "minimum", "maximum",
  "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
  "items", "additionalProperties", "readOnly", "writeOnly", "default", "anyOf", "oneOf", "contains", "propertyNames",
  "patternProperties", "not",
]);

/** What the schema demands and a type cannot say, as one sentence: "Integer, 1 to 100, default `20`."; or nothing. */
export function constraintsOf(json: JsonObject): string {
  if (!Object.keys(json).some((keyword) => telling.has(keyword)) && !isIntegerType(json)) return "";
  const phrases = [...phrasesOf(json), ...itemPhrases(json), ...branchPhrases(json), ...otherPhrases(json), ...accessPhrases(json), ...defaultPhrase(json)];
  if (phrases.length === 0) return "";
  const sentence = phrases.join(", ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function phrasesOf(json: JsonObject): string[] {
  const parts = [json, ...inlineParts(json)];
  return [...new Set(parts.flatMap((part) => [...textPhrases(part), ...numberPhrases(part), ...sizePhrases(part)]))];
}

/** The inline members of `allOf`, and what is there but `null`: their constraints hold as well. */
function inlineParts(json: JsonObject): readonly JsonObject[] {
  const branches = branchesOf(json);
  return [...inlineMembers(json, "allOf"), ...(branches.length === 1 ? branches : [])];
}

/** The alternatives, `null` aside. */
const branchesOf = (json: JsonObject): readonly JsonObject[] =>
  ["anyOf", "oneOf"].flatMap((keyword) => inlineMembers(json, keyword)).filter((branch) => member(branch, "type") !== "null");

const inlineMembers = (json: JsonObject, keyword: string): readonly JsonObject[] => {
  const list = member(json, keyword);
  return isJsonArray(list) ? list.filter(isJsonObject) : [];
};

/** What alternatives of one JSON type demand: "as a string: format `uri`". */
function branchPhrases(json: JsonObject): string[] {
  const branches = branchesOf(json);
  if (branches.length < 2) return [];
  const byType = new Map<string, string[]>();
  for (const branch of branches) {
    const type = stringMember(branch, "type");
    if (type === undefined) continue;
    const name = type === "integer" ? "number" : type;
    byType.set(name, [...(byType.get(name) ?? []), phrasesOf(branch).join(" and ")]);
  }
  return [...byType].filter(([, phrases]) => phrases.every((each) => each !== ""))
    .map(([type, phrases]) => `as ${/^[ao]/.test(type) ? "an" : "a"} ${type}: ${[...new Set(phrases)].join(" or ")}`);
}

/** What is asked of some items, of names, and what is excluded. */
function otherPhrases(json: JsonObject): string[] {
  const [names, exception] = [member(json, "propertyNames"), member(json, "not")];
  const patterns = Object.entries(objectMember(json, "patternProperties") ?? {}).filter(([pattern]) => keyTemplate(pattern) === undefined);
  const isOpen = !Object.hasOwn(json, "enum") && !Object.hasOwn(json, "const");
  const excluded = isJsonObject(exception) && isOpen ? describe(exception) : "";
  return [
    ...containsPhrase(json),
    ...eachPhrase(names, "each name"),
    ...patterns.map(([pattern, schema]) => `names like ${quoted(pattern)}${isJsonObject(schema) ? described(describe(schema)) : ""}`),
    ...(excluded === "" ? [] : [`not${isQuoted(excluded) ? "" : ":"} ${excluded}`]),
  ];
}

/** Whether a description begins with a value. */
const isQuoted = (text: string): boolean => /^[`"]/.test(text);

const described = (text: string): string => (text === "" ? "" : `: ${text}`);

function containsPhrase(json: JsonObject): string[] {
  const schema = member(json, "contains");
  const [least, most] = [numberMember(json, "minContains") ?? 1, numberMember(json, "maxContains")];
  if (schema === undefined || (least === 0 && most === undefined)) return [];
  const text = isJsonObject(schema) ? describe(schema) : "";
  if (least === 1 && most === undefined) return text === "" ? [] : [`contains ${isQuoted(text) ? text : `an item: ${text}`}`];
  const count = range({ least, ...(most === undefined ? {} : { most }) }, "least", "most", "item", "items");
  return count.map((each) => `contains ${each}${described(text)}`);
}

/** A schema in a few words: its values, or its constraints; nothing where there are none. */
function describe(json: JsonObject): string {
  const list = member(json, "enum");
  const values = Object.hasOwn(json, "const") ? [json["const"]!] : isJsonArray(list) ? list : [];
  if (values.length === 0) return Object.hasOwn(json, "$ref") ? "" : phrasesOf(json).join(" and ");
  const text = values.map((value) => quoted(JSON.stringify(value))).join(" or ");
  return text.length > longestDefault ? "" : text;
}

function textPhrases(json: JsonObject): string[] {
  const format = stringMember(json, "format");
  const pattern = stringMember(json, "pattern");
  const encoding = stringMember(json, "contentEncoding");
  const mediaType = stringMember(json, "contentMediaType");
  return [
    ...(format === undefined ? [] : [`format ${quoted(format)}`]),
    ...range(json, "minLength", "maxLength", "character", "characters"),
    ...(pattern === undefined ? [] : [`matches ${quoted(pattern)}`]),
    ...(encoding === undefined ? [] : [`${encoding}-encoded`]),
    ...(mediaType === undefined ? [] : [`holds ${quoted(mediaType)}`]),
  ];
}

function numberPhrases(json: JsonObject): string[] {
  const { least, above, most, below } = numberBounds(json);
  const multiple = numberMember(json, "multipleOf");
  return [
    ...(isIntegerType(json) ? ["integer"] : []),
    ...(least !== undefined && most !== undefined ? [`${least} to ${most}`] : []),
    ...(least !== undefined && most === undefined ? [`at least ${least}`] : []),
    ...(least === undefined && most !== undefined ? [`at most ${most}`] : []),
    ...(above === undefined ? [] : [`more than ${above}`]),
    ...(below === undefined ? [] : [`less than ${below}`]),
    ...(multiple === undefined || (multiple === 1 && isIntegerType(json)) ? [] : [`a multiple of ${multiple}`]),
  ];
}

const sizePhrases = (json: JsonObject): string[] => [
  ...range(json, "minItems", "maxItems", "item", "items"),
  ...(member(json, "uniqueItems") === true ? ["unique items"] : []),
  ...range(json, "minProperties", "maxProperties", "member", "members"),
];

function range(json: JsonObject, leastKeyword: string, mostKeyword: string, one: string, many: string): string[] {
  const [least = 0, most] = [numberMember(json, leastKeyword), numberMember(json, mostKeyword)];
  const unit = (count: number): string => `${count} ${count === 1 ? one : many}`;
  if (most !== undefined && most === least) return [`exactly ${unit(most)}`];
  if (most !== undefined) return [least === 0 ? `at most ${unit(most)}` : `${least} to ${unit(most)}`];
  return least === 0 ? [] : [`at least ${unit(least)}`];
}

/** What each item, or each member of a map, must be, where these are described in place. */
function itemPhrases(json: JsonObject): string[] {
  const [items, values] = [member(json, "items"), member(json, "additionalProperties")];
  return [...eachPhrase(items, "each item"), ...eachPhrase(values, "each value")];
}

function eachPhrase(schema: JsonValue | undefined, subject: string): string[] {
  const phrases = isJsonObject(schema) && !Object.hasOwn(schema, "$ref") ? phrasesOf(schema) : [];
  return phrases.length === 0 ? [] : [`${subject}: ${phrases.join(", ")}`];
}

const accessPhrases = (json: JsonObject): string[] => [
  ...(member(json, "readOnly") === true ? ["read-only"] : []),
  ...(member(json, "writeOnly") === true ? ["write-only"] : []),
];

function defaultPhrase(json: JsonObject): string[] {
  const value = member(json, "default");
  if (value === undefined) return [];
  const text = JSON.stringify(value);
  return text.length > longestDefault ? [] : [`default ${quoted(text)}`];
}

const isIntegerType = (json: JsonObject): boolean => {
  const type = member(json, "type");
  return type === "integer" || (isJsonArray(type) && type.includes("integer") && !type.includes("number"));
};

/** A value in a comment, set off so that its spaces and commas are its own. */
const quoted = (text: string): string => (text.includes("`") ? JSON.stringify(text) : `\`${text}\``);
