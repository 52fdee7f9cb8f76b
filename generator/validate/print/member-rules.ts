import { isSchema } from "../../model/reference-graph.ts";
import { isJsonObject, type JsonValue } from "../../source/json.ts";
import type { Site } from "../keyword.ts";
import { type Cover, coverageOf, isAllCovered } from "./coverage.ts";

/** What a schema says about an object's members. `keys` lead from the schema to a subschema. */
export interface MemberRules {
  readonly declared: readonly { readonly name: string; readonly keys: readonly string[] }[];
  readonly patterns: readonly { readonly source: string; readonly keys: readonly string[] }[];
  /** The schema of all other members: those that nothing in `covers` evaluates. */
  readonly rest: { readonly keys: readonly string[]; readonly covers: readonly Cover[] } | undefined;
  /** The schema of names. */
  readonly names: readonly string[] | undefined;
  readonly required: ReadonlySet<string>;
  readonly least: number;
  readonly most: number;
}

/** Reads the keywords of members; those whose subschemas admit everything are left out. */
export function readMemberRules(site: Site): MemberRules {
  const names = schemasIn(site.keyword("properties"));
  const sources = schemasIn(site.keyword("patternProperties"));
  const required = site.keyword("required");
  const judges = ({ keys }: { readonly keys: readonly string[] }): boolean => !site.isTrivialAt(...keys);
  return {
    declared: names.map((name) => ({ name, keys: ["properties", name] })).filter(judges),
    patterns: sources.map((source) => ({ source, keys: ["patternProperties", source] })).filter(judges),
    rest: readRest(site, names, sources),
    names: isSchema(site.keyword("propertyNames")) && !site.isTrivialAt("propertyNames") ? ["propertyNames"] : undefined,
    required: new Set(Array.isArray(required) && required.every((name) => typeof name === "string") ? required : []),
    least: countOf(site.keyword("minProperties")) ?? 0,
    most: countOf(site.keyword("maxProperties")) ?? Infinity,
  };
}

function readRest(site: Site, names: readonly string[], patterns: readonly string[]): MemberRules["rest"] {
  if (isSchema(site.keyword("additionalProperties"))) {
    const covers: readonly Cover[] = [{ guard: undefined, covering: { kind: "names", names, patterns } }];
    return site.isTrivialAt("additionalProperties") ? undefined : { keys: ["additionalProperties"], covers };
  }
  if (!isSchema(site.keyword("unevaluatedProperties")) || site.isTrivialAt("unevaluatedProperties")) return undefined;
  const covers = coverageOf(site, "members");
  return isAllCovered(covers) ? undefined : { keys: ["unevaluatedProperties"], covers };
}

/** Above this many optional members that are judged, walking the ones that are there is faster than probing. */
const mostProbes = 4;

/** Whether members must be walked, or had better be. */
export function needsWalk(rules: MemberRules, explains: boolean): boolean {
  if (rules.least > 0 || rules.most < Infinity || rules.names !== undefined) return true;
  if (rules.patterns.length > 0 || rules.rest !== undefined) return true;
  // What explains runs on values that are wrong: there, short code counts.
  if (explains) return rules.declared.length > mostProbes;
  return rules.declared.filter(({ name }) => !rules.required.has(name)).length > mostProbes;
}

const schemasIn = (value: JsonValue | undefined): readonly string[] =>
  isJsonObject(value) ? Object.keys(value).filter((name) => isSchema(value[name])) : [];

const countOf = (value: JsonValue | undefined): number | undefined =>
  Number.isInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
