import { type Code, code, empty, lines, literal, number, string } from "../../code/code.ts";
import type { Site } from "../keyword.ts";
import { isAlways, isNever, not, printCondition } from "./condition.ts";
import { coversName, coversOtherName, Guards, namesOf } from "./coverage.ts";
import { memberPath, tokenPath } from "./expression-path.ts";
import { memberOf } from "./member.ts";
import type { MemberRules } from "./member-rules.ts";
import { type Piece, statementsPiece } from "./piece.ts";
import { block } from "./statements.ts";

/** Reports everything that is wrong with an object's members. */
export const explainMembers = (site: Site, rules: MemberRules, object: Code): readonly Piece[] =>
  [
    ...[...rules.required].map((name) => explainMissing(site, object, name)),
    ...rules.declared.map(({ name, keys }) => explainDeclared(site, object, name, keys)),
    explainOthers(site, rules, object),
  ].filter((statements) => !statements.isEmpty).map((statements) => statementsPiece("object", () => statements));

function explainMissing(site: Site, object: Code, name: string): Code {
  const report = site.report("required", literal({ missingProperty: name }));
  return code`if (${memberOf(object, name)} === undefined) ${block([report])}`;
}

function explainDeclared(site: Site, object: Code, name: string, keys: readonly string[]): Code {
  const local = site.fresh(name);
  const statements = site.child(local, memberPath(site.path, name), ...keys).statements();
  return code`const ${local} = ${memberOf(object, name)};\nif (${local} !== undefined) ${block([statements])}`;
}

/** Reports what takes a walk over all members. */
function explainOthers(site: Site, rules: MemberRules, object: Code): Code {
  const { least, most, rest } = rules;
  const counts = least > 0 || most < Infinity;
  if (!counts && rules.names === undefined && rules.patterns.length === 0 && rest === undefined) return empty;
  const [name, value, count] = [site.fresh("name"), site.fresh("value"), site.fresh("count")];
  const path = tokenPath(site.path, code`${site.runtime("pointerToken")}(${name})`);
  const statements = (keys: readonly string[]): Code => site.child(value, path, ...keys).statements();
  const guards = new Guards(site);
  const body = [
    code`const ${value} = ${object}[${name}];`,
    code`if (${value} === undefined) continue;`,
    ...(counts ? [code`${count}++;`] : []),
    ...(rules.names === undefined ? [] : [site.child(code`(${name} as unknown)`, path, ...rules.names).statements()]),
    ...rules.patterns.flatMap(({ source, keys }) => {
      const test = site.patternTest(source, name);
      return test === undefined ? [] : [code`if (${printCondition(test)}) ${block([statements(keys)])}`];
    }),
    ...(rest === undefined ? [] : [explainRest(site, rest.covers, guards, name, statements(rest.keys))]),
  ];
  return lines([
    ...guards.declarations,
    ...(counts ? [code`let ${count} = 0;`] : []),
    code`for (const ${name} in ${object}) ${block(body)}`,
    ...(least > 0 ? [code`if (${count} < ${number(least)}) ${block([site.report("minProperties", literal({ limit: least }))])}`] : []),
    ...(most < Infinity ? [code`if (${count} > ${number(most)}) ${block([site.report("maxProperties", literal({ limit: most }))])}`] : []),
  ]);
}

/** Reports a member that nothing evaluates. */
function explainRest(site: Site, covers: NonNullable<MemberRules["rest"]>["covers"], guards: Guards, name: Code, statements: Code): Code {
  const others = coversOtherName(site, covers, guards, name);
  const fallback = isAlways(others) ? empty : isNever(others) ? statements : code`if (${printCondition(not(others))}) ${block([statements])}`;
  const known = [...new Set(namesOf(covers))].map((each) => ({ each, isCovered: coversName(site, covers, guards, each) }));
  if (known.length === 0) return fallback;
  const [covered, open] = [known.filter(({ isCovered }) => isAlways(isCovered)), known.filter(({ isCovered }) => !isAlways(isCovered))];
  return code`switch (${name}) ${block([
    ...covered.map(({ each }) => code`case ${string(each)}:`),
    ...(covered.length === 0 ? [] : [code`  break;`]),
    ...open.map(({ each, isCovered }) => code`case ${string(each)}: ${block([code`if (${printCondition(not(isCovered))}) ${block([statements])}`, code`break;`])}`),
    code`default: ${block([fallback])}`,
  ])}`;
}
