import { keyLocation, childLocation } from "../../build/place.ts";
import type { Collector } from "../../diagnostics/collector.ts";
import type { Path } from "../../source/path.ts";
import { isJsonArray, isJsonObject, type JsonObject } from "../../source/json.ts";
import type { SchemaRule, SchemaSite } from "../rule.ts";

/** Keywords for one JSON type that are written by those who mean that type alone. */
const keywordsByType = {
  object: ["properties", "patternProperties", "additionalProperties"],
  array: ["items", "prefixItems"],
} as const;

/** Keywords that may tell the type in another way. */
const others = ["type", "const", "enum", "$ref", "$dynamicRef", "$recursiveRef", "allOf", "anyOf", "oneOf", "not", "if"];

/** A schema that describes members or items and has no `type`: what is no object, or no array, is valid as well. */
export const missingTypes: SchemaRule = { keywords: Object.values(keywordsByType).flat(), check: checkType };

function checkType({ schema, location }: SchemaSite, collector: Collector): void {
  if (others.some((keyword) => Object.hasOwn(schema, keyword))) return;
  const found = (["object", "array"] as const).flatMap((type) => {
    const keyword = keywordsByType[type].find((each) => saysSomething(schema, each));
    return keyword === undefined ? [] : [{ type, keyword }];
  });
  const [only, ...more] = found;
  if (only === undefined || more.length > 0 || (location.kind === "value" && isPartOfAnother(location.path))) return;
  collector.report("missing-type", only, keyLocation(childLocation(location, only.keyword)));
}

const saysSomething = (schema: JsonObject, keyword: string): boolean => {
  const value = schema[keyword];
  return isJsonArray(value) ? value.length > 0 : isJsonObject(value) && Object.keys(value).length > 0;
};

const listKeywords = new Set<string | number>(["allOf", "anyOf", "oneOf"]);
const mapKeywords = new Set<string | number>(["dependentSchemas", "dependencies"]);
const partKeywords = new Set<string | number>(["not", "if", "then", "else"]);
const nameHolders = new Set<string | number>(["properties", "patternProperties", "$defs", "definitions", "schemas"]);

/** Whether a schema applies to the same value as the one around it, which may have the type. */
function isPartOfAnother(path: Path | undefined): boolean {
  if (path === undefined) return false;
  const holder = path.parent?.key;
  if (typeof path.key === "number") return holder !== undefined && listKeywords.has(holder);
  return holder !== undefined && mapKeywords.has(holder) ? true : partKeywords.has(path.key) && (holder === undefined || !nameHolders.has(holder));
}
