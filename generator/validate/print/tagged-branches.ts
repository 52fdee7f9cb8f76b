import { type Code, code, indent, join, lines, string } from "../../code/code.ts";
import { isJsonArray, isJsonObject, member } from "../../source/json.ts";
import type { Site } from "../keyword.ts";
import { memberOf, membersType } from "./member.ts";
import { printCondition } from "./condition.ts";
import { block } from "./statements.ts";

/** A member whose value tells the branches of a choice apart: for each branch the values it admits. */
export interface Tag {
  readonly name: string;
  readonly values: readonly (readonly string[])[];
}

/** How many references a branch may lead through to the schema that has the tag. */
const mostHops = 8;

/**
 * The tag of some branches: a member that each of them requires, with strings that no two share. Every branch must ask
 * for an object, so that nothing else can match.
 */
export function findTag(branches: readonly Site[]): Tag | undefined {
  const [first, ...others] = branches.map((branch) => tagsOf(branch, mostHops));
  if (first === undefined || others.length === 0 || !branches.every((branch) => asksForObject(branch, mostHops))) return undefined;
  for (const [name, values] of first) {
    const all = [values, ...others.map((tags) => tags.get(name) ?? [])];
    const flat = all.flat();
    if (all.every((each) => each.length > 0) && new Set(flat).size === flat.length) return { name, values: all };
  }
  return undefined;
}

/** The members that a schema requires to be one of some strings. */
function tagsOf(site: Site, hops: number): ReadonlyMap<string, readonly string[]> {
  const target = hops === 0 ? undefined : site.reference("$ref");
  const tags = new Map(target === undefined ? [] : tagsOf(target, hops - 1));
  const required = site.keyword("required");
  const properties = site.keyword("properties");
  if (!isJsonArray(required) || !isJsonObject(properties)) return tags;
  for (const name of required) {
    const schema = typeof name === "string" ? member(properties, name) : undefined;
    const values = [member(schema, "const") ?? member(schema, "enum") ?? []].flat();
    const isTag = values.length > 0 && values.every((value) => typeof value === "string") && typeof member(schema, "$ref") !== "string";
    if (isTag) tags.set(name as string, values);
  }
  return tags;
}

function asksForObject(site: Site, hops: number): boolean {
  if (site.keyword("type") === "object") return site.keyword("nullable") !== true;
  const target = hops === 0 ? undefined : site.reference("$ref");
  return target !== undefined && asksForObject(target, hops - 1);
}

/** Statements that judge the one branch whose tag the value has. */
export function printTagSwitch(site: Site, branches: readonly Site[], { name, values }: Tag): Code {
  const cases = branches.map((branch, index) => {
    const labels = join(values[index]!.map((value) => code`case ${string(value)}:`), code`\n`);
    return code`${labels} ${block([branch.statements(), code`break;`])}`;
  });
  const object = code`(${site.value} as ${membersType})`;
  const head = code`if (!${site.runtime("isObject")}(${site.value})) return false;\nswitch (${memberOf(object, name)})`;
  return code`${head} ${block([...cases, code`default:\n  return false;`])}`;
}

/** Statements that report what is wrong where the one branch whose tag the value has does not match, or none has it. */
export function explainTagged(site: Site, branches: readonly Site[], { name, values }: Tag, report: Code): Code {
  const matched = site.fresh("matched");
  const cases = branches.map((branch, index) => {
    const labels = join(values[index]!.map((value) => code`case ${string(value)}:`), code`\n`);
    return code`${labels}${indent(code`\n${matched} = ${printCondition(branch.condition())};\nbreak;`)}`;
  });
  const object = code`(${site.value} as ${membersType})`;
  const tag = code`${site.runtime("isObject")}(${site.value}) ? ${memberOf(object, name)} : undefined`;
  return lines([code`let ${matched} = false;`, code`switch (${tag}) ${block(cases)}`, code`if (!${matched}) ${block([report])}`]);
}
