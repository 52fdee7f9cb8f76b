import type { JSONSchema4 } from "json-schema";
import { SchemaComponents } from "../../document/schema-components.ts";
import { Collector, type Staged } from "../../diagnostics/collector.ts";
import type { ApiModel } from "../../model/api-model.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../source/json.ts";
import { lineWidth } from "./layout.ts";

const packageName = "json-schema-to-typescript";

/**
 * The types of all named schemas as the package json-schema-to-typescript prints them. It is given one document in
 * which every reference leads to `#/definitions/…`, so that it neither looks for files and addresses nor prints a
 * schema twice, and without the keywords by which a schema could write code of its own (`tsType`).
 */
export async function printWithPackage(api: ApiModel): Promise<Staged<string>> {
  const collector = new Collector();
  const text = await compileWithPackage(toPackageInput(api)).catch((error: unknown) => {
    const [first] = [...api.schemas.values()];
    const parameters = { package: packageName, target: "types", reason: firstLine(error) };
    collector.report("package-failed", parameters, first?.location ?? api.info.location);
    return undefined;
  });
  if (text !== undefined) reportLostNames(api, text, collector);
  return { value: text ?? "", diagnostics: collector.diagnostics };
}

async function compileWithPackage(input: JSONSchema4): Promise<string> {
  const { compile } = await import("json-schema-to-typescript");
  const text = await compile(input, rootName, {
    additionalProperties: false,
    bannerComment: "",
    unknownAny: true,
    unreachableDefinitions: true,
    style: { printWidth: lineWidth },
    $refOptions: { resolve: { external: false } },
  });
  return text
    .replace(new RegExp(`^export interface ${rootName} \\{[^]*?\\}\\n`, "m"), "")
    .replaceAll(new RegExp(` \\*\\n \\* This (?:interface|type) was referenced by \`${rootName}\`'s JSON-Schema\\n \\* via the .*\\n`, "g"), "")
    .replaceAll(new RegExp(`/\\*\\*\\n \\* This (?:interface|type) was referenced by \`${rootName}\`'s JSON-Schema\\n \\* via the .*\\n \\*/\\n`, "g"), "");
}

/** The name of the document that holds all schemas, of which nothing is kept. */
const rootName = "GenApiRoot";

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split("\n")[0]!;

function reportLostNames(api: ApiModel, text: string, collector: Collector): void {
  const declared = new Set([...text.matchAll(/^export (?:interface|type|enum|const enum) ([\w$]+)/gm)].map(([, name]) => name));
  for (const { name, location } of api.schemas.values()) {
    if (!declared.has(name)) collector.report("name-lost", { package: packageName, name }, location);
  }
}

/** All schemas under `definitions`, titled by their names. */
function toPackageInput(api: ApiModel): JSONSchema4 {
  const components = new SchemaComponents(api);
  const names = new Map([...api.schemas.values()].map((schema) => [components.ref(schema).split("/").at(-1)!, schema.name]));
  const definitions: Record<string, JsonValue> = {};
  for (const [key, schema] of Object.entries(components.print())) {
    const printed = toDraft07(schema);
    const title = names.get(key) ?? key;
    definitions[key] = isJsonObject(printed) ? { ...printed, title } : { title, ...(printed === false ? { not: {} } : {}) };
  }
  return { title: rootName, type: "object", additionalProperties: false, definitions } as JSONSchema4;
}

/** Keywords that would name a type a second time, or speak to the package itself. */
const droppedKeywords = new Set(["title", "$id", "id", "$schema", "$anchor", "$dynamicAnchor", "tsType", "tsEnumNames", "examples", "x-schema-id"]);

/** Keywords whose values are data. */
const dataKeywords = new Set(["const", "enum", "default", "required", "type"]);

/** Keywords that map names, which may look like keywords, to schemas. */
const mapKeywords = new Set(["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"]);

function toDraft07(schema: JsonValue): JsonValue {
  if (isJsonArray(schema)) return schema.map(toDraft07);
  if (!isJsonObject(schema)) return schema;
  const entries = Object.entries(schema).filter(([keyword]) => !droppedKeywords.has(keyword)).map(([keyword, value]): [string, JsonValue] => {
    if (dataKeywords.has(keyword)) return [keyword, value];
    if (keyword === "$ref" && typeof value === "string") return [keyword, value.replace("#/components/schemas/", "#/definitions/")];
    return [keyword, mapKeywords.has(keyword) ? mapSchemas(value) : toDraft07(value)];
  });
  return withPartsAlone(withPositions(Object.fromEntries(entries)));
}

/** Annotations, which say nothing about the type. */
const annotations = new Set(["description", "default", "deprecated", "readOnly", "writeOnly", "$comment"]);

/** What stands beside `$ref`, `allOf` and the like would become a second copy of the type: it goes into `allOf` as one more part. */
function withPartsAlone(schema: JsonObject): JsonObject {
  const { $ref, allOf, anyOf, oneOf, ...others } = schema;
  const hasAlternatives = (anyOf ?? oneOf) !== undefined && others["properties"] !== undefined;
  if ($ref === undefined && allOf === undefined && !hasAlternatives) return schema;
  const isAnnotation = ([keyword]: [string, JsonValue]): boolean => annotations.has(keyword) || keyword.startsWith("x-");
  const entries = Object.entries(others);
  const constraints = entries.filter((entry) => !isAnnotation(entry));
  const parts = [...($ref === undefined ? [] : [{ $ref }]), ...(isJsonArray(allOf) ? allOf : [])];
  if (constraints.length > 0) parts.push(Object.fromEntries(constraints));
  if (anyOf !== undefined) parts.push({ anyOf });
  if (oneOf !== undefined) parts.push({ oneOf });
  if (parts.length === 1 && $ref !== undefined) return { $ref };
  return { ...Object.fromEntries(entries.filter(isAnnotation)), allOf: parts };
}

const mapSchemas = (map: JsonValue): JsonValue =>
  isJsonObject(map) ? Object.fromEntries(Object.entries(map).map(([name, schema]) => [name, toDraft07(schema)])) : map;

/** `prefixItems` with `items` is, in draft-07, `items` with `additionalItems`. */
function withPositions(schema: JsonObject): JsonObject {
  const { prefixItems, items, ...others } = schema;
  if (prefixItems === undefined) return schema;
  return { ...others, items: prefixItems, ...(items === undefined ? {} : { additionalItems: items }) };
}
