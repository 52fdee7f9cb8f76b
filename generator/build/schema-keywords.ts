import type { DialectName, Resource } from "../model/reference-graph.ts";

/** How a dialect reads the keywords whose meaning changed over the drafts. */
export interface KeywordRules {
  /** `$ref` makes everything beside it void (draft-07 and before, OpenAPI 3.0). */
  readonly refIsAlone: boolean;
  /** `prefixItems` with `items` for the rest; before 2020-12 `items` as an array with `additionalItems`. */
  readonly prefixItems: boolean;
  /** `dependentRequired` and `dependentSchemas`; before 2019-09 both are `dependencies`. */
  readonly dependents: boolean;
  /** `if`, `then`, `else` (from draft-07 on). */
  readonly conditionals: boolean;
  /** `const`, `contains` and `propertyNames` (from draft-06 on). */
  readonly draft06: boolean;
  /** `unevaluatedProperties` and `unevaluatedItems` (from 2019-09 on). */
  readonly unevaluated: boolean;
  /** `nullable` (OpenAPI 3.0). */
  readonly nullable: boolean;
  /** Whether keywords that assert (`type`, `enum`, `required`, …) have a meaning: a `$vocabulary` may leave them out. */
  readonly assertions: boolean;
  /** The same for `properties`, `items`, `allOf` and all that hold schemas. */
  readonly applicators: boolean;
}

const draft04: KeywordRules = {
  refIsAlone: true, prefixItems: false, dependents: false, conditionals: false, draft06: false, unevaluated: false,
  nullable: false, assertions: true, applicators: true,
};
const draft06: KeywordRules = { ...draft04, draft06: true };
const draft07: KeywordRules = { ...draft06, conditionals: true };
const draft2019: KeywordRules = { ...draft07, refIsAlone: false, dependents: true, unevaluated: true };
const draft2020: KeywordRules = { ...draft2019, prefixItems: true };

const rulesByDialect: Readonly<Record<DialectName, KeywordRules>> = {
  "draft-04": draft04,
  "draft-06": draft06,
  "draft-07": draft07,
  "2019-09": draft2019,
  "2020-12": draft2020,
  "openapi-3.0": { ...draft04, nullable: true },
  "openapi-3.1": draft2020,
};

/** The rules for the schemas of a resource: its dialect's, less what its own meta-schema leaves out. */
export function keywordRulesOf(resource: Resource): KeywordRules {
  const rules = rulesByDialect[resource.dialect];
  if (resource.vocabularies === undefined) return rules;
  const names = [...resource.vocabularies.keys()];
  const has = (name: string): boolean => names.some((uri) => uri.endsWith(`/vocab/${name}`));
  return {
    ...rules,
    assertions: has("validation"),
    applicators: has("applicator"),
    unevaluated: rules.unevaluated && (has("unevaluated") || (resource.dialect === "2019-09" && has("applicator"))),
  };
}
