import { type Code, code, empty, lines, literal, number } from "../../code/code.ts";
import type { Site } from "../keyword.ts";
import { type Condition, isAlways, isNever, not, printCondition } from "./condition.ts";
import { coversName, coversOtherName, Guards, namesOf } from "./coverage.ts";
import { memberPath, tokenPath } from "./expression-path.ts";
import type { MemberRules } from "./member-rules.ts";
import { block } from "./statements.ts";
import { printNameSwitch } from "./name-switch.ts";

/** What the statements of one walk share. */
interface Walk {
  readonly site: Site;
  readonly rules: MemberRules;
  readonly guards: Guards;
  readonly name: Code;
  readonly value: Code;
  /** Counts required members. */
  readonly seen: Code;
}

/** Judges the members that an object has, one after another. */
export function walkMembers(site: Site, rules: MemberRules, object: Code): Code {
  const walk: Walk = { site, rules, guards: new Guards(site), name: site.fresh("name"), value: site.fresh("value"), seen: site.fresh("seen") };
  const { name, value, seen, guards } = walk;
  const { required, least, most } = rules;
  const counts = least > 0 || most < Infinity;
  const count = counts ? site.fresh("count") : empty;
  const namePath = tokenPath(site.path, code`${site.runtime("pointerToken")}(${name})`);
  const body = [
    code`const ${value} = ${object}[${name}];`,
    code`if (${value} === undefined) continue;`,
    ...(counts ? [code`${count}++;`] : []),
    ...(rules.names === undefined ? [] : [site.child(code`(${name} as unknown)`, namePath, ...rules.names).statements()]),
    ...judgeMember(walk),
  ];
  const refuse = (test: Code, report: () => Code): Code => code`if (${test}) ${site.explains ? block([report()]) : code`return false;`}`;
  return lines([
    ...guards.declarations,
    ...(required.size > 0 ? [code`let ${seen} = 0;`] : []),
    ...(counts ? [code`let ${count} = 0;`] : []),
    code`for (const ${name} in ${object}) ${block(body)}`,
    ...(required.size > 0 ? [refuse(code`${seen} !== ${number(required.size)}`, () => site.reportMissing(required))] : []),
    ...(least > 0 ? [refuse(code`${count} < ${number(least)}`, () => site.report("minProperties", literal({ limit: least })))] : []),
    ...(most < Infinity ? [refuse(code`${count} > ${number(most)}`, () => site.report("maxProperties", literal({ limit: most })))] : []),
  ]);
}

/** A case for each known name, then the statements for all other names. */
function judgeMember(walk: Walk): readonly Code[] {
  const { rules } = walk;
  const known = new Set([...rules.declared.map(({ name }) => name), ...rules.required, ...namesOf(rules.rest?.covers ?? [])]);
  const others = judgeOtherMember(walk);
  const cases = [...known].map((name) => ({ name, body: judgeKnownMember(walk, name) }));
  const judged = others.length > 0 ? cases : cases.filter(({ body }) => !body.isEmpty);
  return judged.length === 0 ? others : [printNameSwitch(judged, walk.name), ...others];
}

function judgeKnownMember({ site, rules, guards, value, seen }: Walk, name: string): Code {
  const path = memberPath(site.path, name);
  const statements = (keys: readonly string[]): Code => site.child(value, path, ...keys).statements();
  const { rest } = rules;
  return lines([
    ...(rules.required.has(name) ? [code`${seen}++;`] : []),
    ...rules.declared.filter((each) => each.name === name).map(({ keys }) => statements(keys)),
    ...rules.patterns.filter(({ source }) => site.compiledPattern(source)?.test(name) === true).map(({ keys }) => statements(keys)),
    ...(rest === undefined ? [] : [unless(coversName(site, rest.covers, guards, name), () => statements(rest.keys))]),
  ].filter((statement) => !statement.isEmpty));
}

/** The statements for a member that is not known by name: patterns, then the schema for what nothing covers. */
function judgeOtherMember({ site, rules, guards, name, value }: Walk): readonly Code[] {
  const path = tokenPath(site.path, code`${site.runtime("pointerToken")}(${name})`);
  const statements = (keys: readonly string[]): Code => site.child(value, path, ...keys).statements();
  const { rest } = rules;
  const patterns = rules.patterns.flatMap(({ source, keys }) => {
    const test = site.patternTest(source, name);
    return test === undefined ? [] : [code`if (${printCondition(test)}) ${block([statements(keys)])}`];
  });
  return rest === undefined ? patterns : [...patterns, unless(coversOtherName(site, rest.covers, guards, name), () => statements(rest.keys))];
}

/** Statements that count only where a condition does not hold. */
const unless = (condition: Condition, statements: () => Code): Code => {
  if (isAlways(condition)) return empty;
  return isNever(condition) ? statements() : code`if (${printCondition(not(condition))}) ${block([statements()])}`;
};

