import { numberBounds } from "../../model/schema-facts.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, member, numberMember, objectMember, stringMember } from "../../source/json.ts";
import { keyTemplate } from "./key-templates.ts";

/** Longer defaults are shown by what they are only. */
const longestDefault = 80;

/** What phrases are about; most schemas have few of them. */
const subjects = { text: 1, type: 2, number: 4, size: 8, parts: 16, items: 32, branches: 64, others: 128, access: 256, default: 512 } as const;

/** What the keywords are about. */
const subjectsOf: ReadonlyMap<string, number> = new Map([
  ...["format", "minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"].map((keyword) => [keyword, subjects.text] as const),
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"].map((keyword) => [keyword, subjects.number] as const),
  ...["minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"].map((keyword) => [keyword, subjects.size] as const),
  ...["items", "additionalProperties"].map((keyword) => [keyword, subjects.items] as const),
  ...["anyOf", "oneOf"].map((keyword) => [keyword, subjects.parts | subjects.branches] as const),
  ...["contains", "propertyNames", "patternProperties", "not"].map((keyword) => [keyword, subjects.others] as const),
  ...["readOnly", "writeOnly"].map((keyword) => [keyword, subjects.access] as const),
  ["type", subjects.type],
  ["allOf", subjects.parts],
  ["default", subjects.default],
]);

/** All that a schema's keywords are about. */
function subjectsIn(json: JsonObject): number {
  let all = 0;
  for (const keyword in json) all |= subjectsOf.get(keyword) ?? 0;
  return all;
}

/** What the schema demands and a type cannot say, as one sentence: "Integer, 1 to 100, default `20`."; or nothing. */
export function constraintsOf(json: JsonObject): string {
  const told = subjectsIn(json);
  if (told === 0) return "";
  const phrases = phrasesOf(json, told);
  if ((told & subjects.items) !== 0) phrases.push(...itemPhrases(json));
  if ((told & subjects.branches) !== 0) phrases.push(...branchPhrases(json));
  if ((told & subjects.others) !== 0) phrases.push(...otherPhrases(json));
  if ((told & subjects.access) !== 0) phrases.push(...accessPhrases(json));
  if ((told & subjects.default) !== 0) phrases.push(...defaultPhrase(json));
  if (phrases.length === 0) return "";
  const sentence = phrases.join(", ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function phrasesOf(json: JsonObject, told = subjectsIn(json)): string[] {
  const phrases = ownPhrases(json, told);
  if ((told & subjects.parts) !== 0) for (const part of inlineParts(json)) phrases.push(...ownPhrases(part, subjectsIn(part)));
  return phrases.length < 2 ? phrases : [...new Set(phrases)];
}

function ownPhrases(json: JsonObject, told: number): string[] {
  const phrases = (told & subjects.text) === 0 ? [] : textPhrases(json);
  if ((told & subjects.type) !== 0 && isIntegerType(json)) phrases.push("integer");
  if ((told & subjects.number) !== 0) phrases.push(...numberPhrases(json));
  if ((told & subjects.size) !== 0) phrases.push(...sizePhrases(json));
  return phrases;
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
  const told = isJsonObject(schema) && !Object.hasOwn(schema, "$ref") ? subjectsIn(schema) : 0;
  const phrases = told === 0 ? [] : phrasesOf(schema as JsonObject, told);
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
