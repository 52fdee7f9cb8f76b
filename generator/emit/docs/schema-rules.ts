import { numberBounds } from "../../model/schema-facts.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, member, numberMember, stringMember } from "../../source/json.ts";
import { type Html, html } from "./html.ts";
import { printValue } from "./schema-type.ts";

/** How many values of an enum are listed. */
const mostValues = 60;

/** What a schema demands beyond its type, one entry a rule. */
export function printRules(json: JsonValue): Html[] {
  if (!isJsonObject(json)) return [];
  const items = member(json, "items");
  const ofItems = isJsonObject(items) && !Object.hasOwn(items, "$ref") ? valueRules(items).map((rule) => html`each: ${rule}`) : [];
  return [...valueRules(json), ...ofItems, ...annotationRules(json)];
}

function valueRules(json: JsonObject): Html[] {
  return [
    ...bounds(json, "minLength", "maxLength", "character"),
    ...numberRules(json),
    ...textRule(json, "pattern", "matches"),
    ...textRule(json, "contentEncoding", "encoded as"),
    ...textRule(json, "contentMediaType", "holds"),
    ...bounds(json, "minItems", "maxItems", "item"),
    ...(json["uniqueItems"] === true ? [html`unique items`] : []),
    ...bounds(json, "minProperties", "maxProperties", "member"),
    ...enumRule(json),
  ];
}

function numberRules(json: JsonObject): Html[] {
  const { least, above, most, below } = numberBounds(json);
  const comparisons = [["≥", least], [">", above], ["≤", most], ["<", below]] as const;
  const multiple = numberMember(json, "multipleOf");
  return [
    ...comparisons.flatMap(([sign, value]) => (value === undefined ? [] : [html`${sign} ${value}`])),
    ...(multiple === undefined ? [] : [html`multiple of ${multiple}`]),
  ];
}

function bounds(json: JsonObject, leastKeyword: string, mostKeyword: string, unit: string): Html[] {
  const [least = 0, most] = [numberMember(json, leastKeyword), numberMember(json, mostKeyword)];
  const counted = (count: number): string => `${count} ${unit}${count === 1 ? "" : "s"}`;
  if (most === undefined) return least === 0 ? [] : [html`at least ${counted(least)}`];
  if (most === least) return [html`exactly ${counted(most)}`];
  return [least === 0 ? html`at most ${counted(most)}` : html`${least} to ${counted(most)}`];
}

const textRule = (json: JsonObject, keyword: string, words: string): Html[] => {
  const text = stringMember(json, keyword);
  return text === undefined ? [] : [html`${words} <code>${text}</code>`];
};

function enumRule(json: JsonObject): Html[] {
  const values = member(json, "enum");
  if (!isJsonArray(values) || values.length <= 12) return [];
  const shown = values.slice(0, mostValues).flatMap((value) => [html` `, printValue(value)]);
  return [html`one of${shown}${values.length > mostValues && ` and ${values.length - mostValues} more`}`];
}

function annotationRules(json: JsonObject): Html[] {
  const standard = member(json, "default");
  return [
    ...(json["readOnly"] === true ? [html`read-only`] : []),
    ...(json["writeOnly"] === true ? [html`write-only`] : []),
    ...(standard === undefined ? [] : [html`default ${printValue(standard)}`]),
  ];
}

