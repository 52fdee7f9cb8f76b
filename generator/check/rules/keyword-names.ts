import { childLocation, keyLocation } from "../../build/place.ts";
import type { Collector } from "../../diagnostics/collector.ts";
import type { DialectName } from "../../model/reference-graph.ts";
import { knownKeywords } from "../known-keywords.ts";
import type { SchemaRule, SchemaSite } from "../rule.ts";

const dialectNames = Object.keys(knownKeywords) as DialectName[];
const allKeywords = [...new Set(dialectNames.flatMap((name) => [...knownKeywords[name]]))];

/** Annotations that mean nothing to a verdict in any dialect: no harm in an old draft. */
const harmless: ReadonlySet<string> = new Set(["$comment", "examples", "readOnly", "writeOnly", "deprecated", "contentEncoding", "contentMediaType", "contentSchema"]);

/** Keywords that say nothing: of another dialect, or misspelt. */
export const keywordNames: SchemaRule = { check: checkNames };

function checkNames({ schema, dialect, location }: SchemaSite, collector: Collector): void {
  const ownKeywords = knownKeywords[dialect.name];
  if (dialect.refHidesSiblings && typeof schema["$ref"] === "string") return;
  for (const keyword of Object.keys(schema)) {
    if (ownKeywords.has(keyword) || keyword.startsWith("x-") || harmless.has(keyword)) continue;
    const place = keyLocation(childLocation(location, keyword));
    const others = dialectNames.filter((name) => knownKeywords[name].has(keyword));
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
