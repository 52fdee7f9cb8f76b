import { childLocation } from "../../build/place.ts";
import type { Collector } from "../../diagnostics/collector.ts";
import { typeInWords } from "../../load/type-in-words.ts";
import { isJsonArray, type JsonValue } from "../../source/json.ts";
import { nearest } from "../../source/nearest.ts";
import { findValueFault } from "../keyword-values.ts";
import { knownKeywords } from "../known-keywords.ts";
import type { SchemaRule, SchemaSite } from "../rule.ts";

/** The values of keywords, by the meta-schemas of their dialects; what a dialect does not know may be anything in it. */
export const keywordValues: SchemaRule = { check: checkValues };

function checkValues({ schema, dialect, location }: SchemaSite, collector: Collector): void {
  if (dialect.refHidesSiblings && typeof schema["$ref"] === "string") return;
  for (const keyword in schema) {
    const value = schema[keyword]!;
    const fault = knownKeywords[dialect.name].has(keyword) ? findValueFault(dialect.name, keyword, value) : undefined;
    if (fault === undefined) continue;
    const place = [keyword, ...fault.keys].reduce(childLocation, location);
    const what = fault.keys.length === 0 ? `"${keyword}"` : `What stands in "${keyword}" here`;
    collector.report("wrong-keyword-value", { what, expected: fault.expected, actual: inWords(fault.found) }, place, {
      hint: hintFor(keyword, fault.found),
      subject: { kind: "schema", location, dialect: dialect.name },
    });
  }
}

const inWords = (value: JsonValue): string => {
  if (typeof value === "string") return `the string ${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)}`;
  return isJsonArray(value) && value.length > 0 ? "this array" : typeof value === "number" ? String(value) : typeInWords(value);
};

function hintFor(keyword: string, found: JsonValue): string | undefined {
  if (keyword === "type" && found === "null") return "OpenAPI 3.0 has no type for null: write nullable: true beside the type of the other values.";
  if (keyword === "type" && typeof found === "string") {
    const near = nearest(found, ["array", "boolean", "integer", "null", "number", "object", "string"]);
    return near === undefined ? undefined : `Did you mean "${near}"?`;
  }
  if (keyword === "required" && typeof found === "boolean") return "The object lists the names of its required properties.";
  if (/^exclusiveM/.test(keyword) && typeof found === "boolean") return "Since draft-06 it is the bound itself, in place of the other one.";
  if (/^exclusiveM/.test(keyword) && typeof found === "number") return "Up to draft-04 it is true, beside the bound itself.";
  return undefined;
}

