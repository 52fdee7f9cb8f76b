import { childLocation, keyLocation } from "../../build/place.ts";
import type { Collector } from "../../diagnostics/collector.ts";
import { isUnknownTo } from "../../document/upgrade-keywords.ts";
import { typeInWords } from "../../load/type-in-words.ts";
import { arrayMember, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../source/json.ts";
import type { SchemaRule, SchemaSite } from "../rule.ts";

const bounds: readonly (readonly [string, string])[] = [
  ["minimum", "maximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
  ["minContains", "maxContains"],
];

const exclusiveBounds: readonly (readonly [string, string])[] = [
  ["minimum", "exclusiveMaximum"],
  ["exclusiveMinimum", "maximum"],
  ["exclusiveMinimum", "exclusiveMaximum"],
];

/** Bounds between which no value lies. */
export const contradictoryBounds: SchemaRule = { keywords: [...bounds, ...exclusiveBounds].map(([lower]) => lower), check: checkBounds };

function checkBounds({ schema, location }: SchemaSite, collector: Collector): void {
  const report = (lower: string, upper: string) =>
    collector.report("contradictory-bounds", { lower, upper }, keyLocation(childLocation(location, lower)), {
      related: [{ message: "The other bound", location: keyLocation(childLocation(location, upper)) }],
    });
  for (const [lower, upper] of bounds) if (isAbove(schema, lower, upper)) report(lower, upper);
  for (const [lower, upper] of exclusiveBounds) if (isAbove(schema, lower, upper) || isSame(schema, lower, upper)) report(lower, upper);
}

function isAbove(schema: JsonObject, lower: string, upper: string): boolean {
  const bound = schema[lower];
  if (typeof bound !== "number") return false;
  const other = schema[upper];
  return typeof other === "number" && bound > other;
}

const isSame = (schema: JsonObject, lower: string, upper: string): boolean => typeof schema[lower] === "number" && schema[lower] === schema[upper];

/** Names in `required` that a closed object does not declare: no value has them. */
export const undeclaredRequired: SchemaRule = { keywords: ["required"], check: checkRequired };

function checkRequired({ schema, dialect, location }: SchemaSite, collector: Collector): void {
  if (schema["additionalProperties"] !== false || (dialect.refHidesSiblings && typeof schema["$ref"] === "string")) return;
  const properties = isJsonObject(schema["properties"]) ? schema["properties"] : {};
  const hasPatterns = isJsonObject(schema["patternProperties"]) && Object.keys(schema["patternProperties"]).length > 0;
  for (const [index, name] of (arrayMember(schema, "required") ?? []).entries()) {
    if (typeof name !== "string" || hasPatterns || Object.hasOwn(properties, name)) continue;
    collector.report("undeclared-required", { name }, ["required", index].reduce(childLocation, location));
  }
}

/** Values in `enum`, `const` and `default` that the schema's own `type` refuses. */
export const valuesOfType: SchemaRule = { keywords: ["const", "default", "enum"], check: checkValues };

function checkValues(site: SchemaSite, collector: Collector): void {
  const types = typesOf(site);
  if (types === undefined) return;
  const { schema, dialect, location } = site;
  for (const keyword of ["const", "default"]) {
    const value = schema[keyword];
    if (value === undefined || isUnknownTo(dialect.name, keyword) || isOfType(value, types)) continue;
    collector.report("value-of-wrong-type", { keyword, types, found: typeInWords(value) }, childLocation(location, keyword));
  }
  for (const [index, value] of (arrayMember(schema, "enum") ?? []).entries()) {
    if (isOfType(value, types)) continue;
    collector.report("value-of-wrong-type", { keyword: "enum", types, found: typeInWords(value) }, ["enum", index].reduce(childLocation, location));
  }
}

function typesOf({ schema, dialect }: SchemaSite): readonly string[] | undefined {
  const { type } = schema;
  if (dialect.refHidesSiblings && typeof schema["$ref"] === "string") return undefined;
  if (isJsonArray(type)) return type.filter((each) => typeof each === "string");
  if (typeof type !== "string") return undefined;
  return dialect.name === "openapi-3.0" && schema["nullable"] === true ? [type, "null"] : [type];
}

const isOfType = (value: JsonValue, types: readonly string[]): boolean =>
  types.includes(typeOf(value)) || (typeof value === "number" && types.includes("integer") && Number.isInteger(value));

const typeOf = (value: JsonValue): string => (value === null ? "null" : isJsonArray(value) ? "array" : typeof value);
