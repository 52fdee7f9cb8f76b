import { isSchema } from "../../model/reference-graph.ts";
import { isJsonObject, type JsonValue } from "../../source/json.ts";
import type { Site } from "../keyword.ts";

/** What a schema says about an object's members. `keys` lead from the schema to a subschema. */
export interface MemberRules {
  readonly declared: readonly { readonly name: string; readonly keys: readonly string[] }[];
  readonly patterns: readonly { readonly source: string; readonly keys: readonly string[] }[];
  /** The schema of members that are neither declared nor matched by a pattern. */
  readonly rest: readonly string[] | undefined;
  /** The schema of names. */
  readonly names: readonly string[] | undefined;
  readonly required: readonly string[];
  readonly least: number;
  readonly most: number;
  /** All subschemas for a member whose name is known. */
  schemasFor(name: string): readonly (readonly string[])[];
}

export function readMemberRules(site: Site): MemberRules {
  const declared = schemasIn(site.keyword("properties")).map((name) => ({ name, keys: ["properties", name] }));
  const patterns = schemasIn(site.keyword("patternProperties")).map((source) => ({ source, keys: ["patternProperties", source] }));
  const rest = isSchema(site.keyword("additionalProperties")) ? ["additionalProperties"] : undefined;
  const declaredNames = new Set(declared.map(({ name }) => name));
  const required = site.keyword("required");
  return {
    declared,
    patterns,
    rest,
    names: isSchema(site.keyword("propertyNames")) ? ["propertyNames"] : undefined,
    required: Array.isArray(required) && required.every((name) => typeof name === "string") ? [...new Set(required)] : [],
    least: countOf(site.keyword("minProperties")) ?? 0,
    most: countOf(site.keyword("maxProperties")) ?? Infinity,
    schemasFor(name) {
      const matching = patterns.filter(({ source }) => site.compiledPattern(source)?.test(name) === true).map(({ keys }) => keys);
      const own = declaredNames.has(name) ? [["properties", name]] : [];
      const known = [...own, ...matching];
      return known.length === 0 && rest !== undefined ? [rest] : known;
    },
  };
}

const schemasIn = (value: JsonValue | undefined): readonly string[] => (isJsonObject(value) ? Object.keys(value).filter((name) => isSchema(value[name])) : []);

const countOf = (value: JsonValue | undefined): number | undefined =>
  Number.isInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
