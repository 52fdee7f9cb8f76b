import { childLocation, keyLocation } from "../../build/place.ts";
import type { Collector } from "../../diagnostics/collector.ts";
import type { DialectName } from "../../model/reference-graph.ts";
import type { SchemaRule, SchemaSite } from "../rule.ts";

const core = ["$schema", "$ref", "$comment", "title", "description", "default", "definitions"];
const draft04 = [
  ...core,
  ...["id", "type", "enum", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength"],
  ...["pattern", "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "required", "format", "items"],
  ...["additionalItems", "properties", "patternProperties", "additionalProperties", "dependencies", "allOf", "anyOf", "oneOf", "not"],
];
const draft06 = [...draft04.filter((keyword) => keyword !== "id"), "$id", "const", "contains", "propertyNames", "examples"];
const draft07 = [...draft06, "if", "then", "else", "readOnly", "writeOnly", "contentEncoding", "contentMediaType"];
const draft201909 = [
  ...draft07,
  ...["$anchor", "$recursiveRef", "$recursiveAnchor", "$vocabulary", "$defs", "dependentRequired", "dependentSchemas"],
  ...["minContains", "maxContains", "unevaluatedItems", "unevaluatedProperties", "contentSchema", "deprecated"],
];
const draft202012 = [
  ...draft201909.filter((keyword) => !["$recursiveRef", "$recursiveAnchor", "additionalItems"].includes(keyword)),
  ...["$dynamicRef", "$dynamicAnchor", "prefixItems"],
];
const openApi = ["discriminator", "xml", "externalDocs", "example"];
const openApi30 = draft04.filter((keyword) => !["$schema", "id", "definitions", "patternProperties", "additionalItems", "dependencies"].includes(keyword));

/** The keywords of each dialect. OpenAPI's are known everywhere: it reads them in schema files as well. */
const known: Readonly<Record<DialectName, ReadonlySet<string>>> = {
  "draft-04": new Set([...draft04, ...openApi]),
  "draft-06": new Set([...draft06, ...openApi]),
  "draft-07": new Set([...draft07, ...openApi]),
  "2019-09": new Set([...draft201909, ...openApi]),
  "2020-12": new Set([...draft202012, ...openApi]),
  "openapi-3.0": new Set([...openApi30, ...openApi, "nullable", "readOnly", "writeOnly", "deprecated"]),
  "openapi-3.1": new Set([...draft202012, ...openApi]),
};

const dialectNames = Object.keys(known) as DialectName[];
const allKeywords = [...new Set(dialectNames.flatMap((name) => [...known[name]]))];

/** Annotations that mean nothing to a verdict in any dialect: no harm in an old draft. */
const harmless: ReadonlySet<string> = new Set(["$comment", "examples", "readOnly", "writeOnly", "deprecated", "contentEncoding", "contentMediaType", "contentSchema"]);

/** Keywords that say nothing: of another dialect, or misspelt. */
export const keywordNames: SchemaRule = { check: checkNames };

function checkNames({ schema, dialect, location }: SchemaSite, collector: Collector): void {
  const ownKeywords = known[dialect.name];
  if (dialect.refHidesSiblings && typeof schema["$ref"] === "string") return;
  for (const keyword of Object.keys(schema)) {
    if (ownKeywords.has(keyword) || keyword.startsWith("x-") || harmless.has(keyword)) continue;
    const place = keyLocation(childLocation(location, keyword));
    const others = dialectNames.filter((name) => known[name].has(keyword));
    if (others.length > 0) {
      collector.report("keyword-of-other-dialect", { keyword, dialect: dialect.name, others }, place, { hint: replacements[keyword] });
      continue;
    }
    const meant = allKeywords.find((each) => ownKeywords.has(each) && isOneSlip(keyword, each));
    if (meant !== undefined) collector.report("misspelt-keyword", { keyword, meant }, place);
  }
}

const replacements: Readonly<Record<string, string>> = {
  nullable: "Write \"null\" among the types: type: [string, \"null\"].",
  additionalItems: "Since 2020-12 \"prefixItems\" lists the first items and \"items\" describes the rest.",
  prefixItems: "Before 2020-12 \"items\" lists the first items and \"additionalItems\" describes the rest.",
  id: "Since draft-06 it is \"$id\".",
  $id: "Up to draft-04 it is \"id\".",
};

/** Whether two words differ by one letter too many, too few or wrong, or by two that changed places. */
function isOneSlip(a: string, b: string): boolean {
  if (a.length < 4 || Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const swapped = restA.length > 1 && restB.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return swapped || restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
