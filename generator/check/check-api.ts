import { childLocation, keyLocation } from "../build/place.ts";
import { Collector } from "../diagnostics/collector.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { typeInWords } from "../load/type-in-words.ts";
import type { ApiModel } from "../model/api-model.ts";
import type { DialectName } from "../model/reference-graph.ts";
import { isJsonArray, isJsonObject, type JsonValue } from "../source/json.ts";
import { checkPatterns, type PatternsOption, type PatternUse } from "../validate/patterns.ts";
import type { ObjectSite, SchemaRule, SchemaSite } from "./rule.ts";
import { apiRules, schemaRules } from "./rules.ts";
import { visitSchemas } from "./visit-schemas.ts";

/** How strict to be with an API. */
export interface CheckOptions {
  readonly patterns?: PatternsOption;
}

/** What the rules have against an API. Its schemas are walked once, for all rules. */
export async function checkApi(api: ApiModel, options: CheckOptions = {}): Promise<readonly Diagnostic[]> {
  const collector = new Collector();
  const checkSchema = toSchemaCheck(schemaRules.map((make) => make(api)), collector);
  const operationObjects: ObjectSite[] = [];
  const patterns: PatternUse[] = [];
  visitSchemas(api, {
    schema: (site) => {
      checkSchema(site);
      collectPatterns(site, patterns);
    },
    notSchema: (value, location, dialect) => {
      const hint = isJsonArray(value) && isItems(location) ? hintForTuples(dialect) : undefined;
      collector.report("not-a-subschema", { found: typeInWords(value) }, location, { hint });
    },
    object: (site) => {
      if (site.kind === "operation") operationObjects.push(site);
    },
  });
  for (const rule of apiRules) rule({ api, operationObjects }, collector);
  collector.addAll(await checkPatterns(patterns, options.patterns));
  return collector.diagnostics;
}

/** Asks each rule about the schemas that hold one of its keywords. */
function toSchemaCheck(rules: readonly SchemaRule[], collector: Collector): (site: SchemaSite) => void {
  const everywhere = bitsOf(rules, ({ keywords }) => keywords === undefined);
  const names = new Set(rules.flatMap(({ keywords }) => keywords ?? []));
  const byKeyword = new Map(Array.from(names, (name) => [name, bitsOf(rules, ({ keywords }) => keywords?.includes(name) === true)]));
  return (site) => {
    let called = everywhere;
    for (const keyword in site.schema) called |= byKeyword.get(keyword) ?? 0;
    for (let index = 0; index < rules.length; index++) if ((called & (1 << index)) !== 0) rules[index]!.check(site, collector);
  };
}

/** A bit for each of the rules that are wanted. */
const bitsOf = (rules: readonly SchemaRule[], isWanted: (rule: SchemaRule) => boolean): number =>
  rules.reduce((bits, rule, index) => (isWanted(rule) ? bits | (1 << index) : bits), 0);

const hintForTuples = (dialect: DialectName): string =>
  dialect === "openapi-3.0" ? "OpenAPI 3.0 has no lists of schemas here: give one schema for all items." : "Since 2020-12 the schemas of the first items stand in \"prefixItems\".";

const isItems = (location: SchemaSite["location"]): boolean => location.kind === "value" && location.path?.key === "items";

/** The regular expressions of a schema; those of `patternProperties` are keys. */
function collectPatterns({ schema, dialect, location }: SchemaSite, patterns: PatternUse[]): void {
  if (dialect.refHidesSiblings && typeof schema["$ref"] === "string") return;
  const { pattern } = schema;
  if (typeof pattern === "string") patterns.push({ source: pattern, location: childLocation(location, "pattern") });
  const properties: JsonValue | undefined = dialect.holders.has("patternProperties") ? schema["patternProperties"] : undefined;
  if (!isJsonObject(properties)) return;
  for (const source of Object.keys(properties)) {
    patterns.push({ source, location: keyLocation(["patternProperties", source].reduce(childLocation, location)) });
  }
}
