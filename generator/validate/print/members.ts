import { type Code, code, empty, join, lines, literal, number, string } from "../../code/code.ts";
import type { Site } from "../keyword.ts";
import { all, any, atom, type Condition, isAlways, isNever, printCondition, sizeOf } from "./condition.ts";
import { memberPath, tokenPath } from "./expression-path.ts";
import { type Piece, statementsPiece } from "./piece.ts";
import { block } from "./statements.ts";
import { type MemberRules, readMemberRules } from "./member-rules.ts";

/** Names that every object inherits: a probe for one of them must ask whether the object has it itself. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** A member's value; `undefined` where it is missing. */
export const memberOf = (object: Code, name: string): Code =>
  inherited.has(name)
    ? code`(Object.hasOwn(${object}, ${string(name)}) ? ${object}[${string(name)}] : undefined)`
    : code`${object}[${string(name)}]`;

/**
 * `properties`, `patternProperties`, `additionalProperties`, `propertyNames`, `required`, `minProperties` and
 * `maxProperties` together: one walk over the members that are there, or a probe for each that may be.
 */
export function printMembers(site: Site): readonly Piece[] {
  const rules = readMemberRules(site);
  const object = code`(${site.value} as Members)`;
  if (site.explains) return explainMembers(site, rules, object);
  return needsWalk(site, rules) ? [statementsPiece("object", () => walk(site, rules, object))] : probe(site, rules, object);
}

/** Above this many optional members that are judged, walking the ones that are there is faster than probing. */
const mostProbes = 4;

function needsWalk(site: Site, rules: MemberRules): boolean {
  if (rules.least > 0 || rules.most < Infinity || rules.names !== undefined) return true;
  const judges = (keys: readonly (string | number)[]): boolean => {
    return !site.child(code`x`, site.path, ...keys).isTrivial;
  };
  if (rules.patterns.some(({ keys }) => judges(keys)) || (rules.rest !== undefined && judges(rules.rest))) return true;
  const optional = rules.declared.filter(({ name, keys }) => !rules.required.includes(name) && judges(keys));
  return optional.length > mostProbes;
}

function probe(site: Site, rules: MemberRules, object: Code): readonly Piece[] {
  const declared = new Map(rules.declared.map(({ name, keys }) => [name, keys]));
  const names = [...new Set([...rules.required, ...declared.keys()])];
  return names.flatMap((name) => probeMember(site, object, name, rules.required.includes(name), declared.get(name)));
}

function probeMember(site: Site, object: Code, name: string, isRequired: boolean, keys: readonly string[] | undefined): readonly Piece[] {
  const value = memberOf(object, name);
  const present: Condition = atom(code`${value} !== undefined`, code`${value} === undefined`);
  const absent: Condition = atom(code`${value} === undefined`, code`${value} !== undefined`);
  const test = (condition: Condition): Piece => ({ kind: "test", on: "object", condition, report: () => empty });
  if (keys === undefined) return isRequired ? [test(present)] : [];
  const path = memberPath(site.path, name);
  const condition = site.child(value, path, ...keys).inlineCondition();
  if (condition !== undefined && isAlways(condition)) return isRequired ? [test(present)] : [];
  if (condition !== undefined && isNever(condition)) return [test(isRequired ? condition : absent)];
  if (condition !== undefined && sizeOf(condition) === 1 && !inherited.has(name)) {
    return [test(isRequired ? all([present, condition]) : any([absent, condition]))];
  }
  return [statementsPiece("object", () => {
    const local = site.fresh(name);
    const statements = site.child(local, path, ...keys).statements();
    const guarded = isRequired
      ? code`if (${local} === undefined) return false;\n${statements}`
      : code`if (${local} !== undefined) ${block([statements])}`;
    return code`const ${local} = ${value};\n${guarded}`;
  })];
}

function walk(site: Site, rules: MemberRules, object: Code): Code {
  const [name, value] = [site.fresh("name"), site.fresh("value")];
  const [seen, count] = [site.fresh("seen"), site.fresh("count")];
  const counts = rules.least > 0 || rules.most < Infinity;
  const required = new Set(rules.required);
  const body = [
    code`const ${value} = ${object}[${name}];`,
    code`if (${value} === undefined) continue;`,
    ...(counts ? [code`${count}++;`] : []),
    ...(rules.names === undefined ? [] : [site.child(code`(${name} as unknown)`, site.path, ...rules.names).statements()]),
    ...switchOnName(site, rules, name, value, seen),
  ];
  return lines([
    ...(required.size > 0 ? [code`let ${seen} = 0;`] : []),
    ...(counts ? [code`let ${count} = 0;`] : []),
    code`for (const ${name} in ${object}) ${block(body)}`,
    ...(required.size > 0 ? [code`if (${seen} !== ${number(required.size)}) return false;`] : []),
    ...(rules.least > 0 ? [code`if (${count} < ${number(rules.least)}) return false;`] : []),
    ...(rules.most < Infinity ? [code`if (${count} > ${number(rules.most)}) return false;`] : []),
  ]);
}

/** The statements for a member whose name is known only at run time: a case for each known name, then the rest. */
function switchOnName(site: Site, rules: MemberRules, name: Code, value: Code, seen: Code): readonly Code[] {
  const required = new Set(rules.required);
  const known = [...new Set([...rules.declared.map((each) => each.name), ...required])];
  const cases = known.map((each) => {
    const path = memberPath(site.path, each);
    const statements = rules.schemasFor(each).map((keys) => site.child(value, path, ...keys).statements());
    const body = required.has(each) ? [...statements, code`${seen}++;`] : statements;
    return { name: each, body: lines([...body.filter((statement) => !statement.isEmpty), code`continue;`]) };
  });
  const rest = restOfWalk(site, rules, name, value);
  return [...(cases.length === 0 ? [] : [printSwitch(cases, name)]), ...rest];
}

/** Above this many names, comparing lengths first is faster. */
const longestSwitch = 12;

function printSwitch(cases: readonly { readonly name: string; readonly body: Code }[], name: Code): Code {
  if (cases.length <= longestSwitch) return code`switch (${name}) ${block(mergeCases(cases))}`;
  const byLength = new Map<number, { readonly name: string; readonly body: Code }[]>();
  for (const each of cases) byLength.set(each.name.length, [...(byLength.get(each.name.length) ?? []), each]);
  const outer = [...byLength].sort(([a], [b]) => a - b).map(([length, group]) =>
    code`case ${number(length)}: ${block([code`switch (${name}) ${block(mergeCases(group))}`, code`break;`])}`);
  return code`switch (${name}.length) ${block(outer)}`;
}

/** Cases with the same body become one. */
function mergeCases(cases: readonly { readonly name: string; readonly body: Code }[]): readonly Code[] {
  const groups = new Map<string, { names: string[]; body: Code }>();
  for (const { name, body } of cases) {
    const key = body.parts.map((part) => (typeof part === "string" ? part : `${part.module}#${part.name}`)).join("\u0000");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { names: [name], body });
    else group.names.push(name);
  }
  return [...groups.values()].map(({ names, body }) =>
    code`${join(names.map((each) => code`case ${string(each)}:`), code`\n`)} ${block([body])}`);
}

/** The statements for a member that is not known by name: patterns, then the schema for what no pattern matches. */
function restOfWalk(site: Site, rules: MemberRules, name: Code, value: Code): readonly Code[] {
  const path = tokenPath(site.path, code`${site.runtime("pointerToken")}(${name})`);
  const rest = rules.rest === undefined ? empty : site.child(value, path, ...rules.rest).statements();
  const patterns = rules.patterns.map(({ source, keys }) => ({
    test: patternTest(site, source, name),
    statements: site.child(value, path, ...keys).statements(),
  }));
  if (rest.isEmpty) return patterns.filter(({ statements }) => !statements.isEmpty).map(({ test, statements }) => code`if (${test}) ${block([statements])}`);
  if (patterns.length === 0) return [rest];
  if (patterns.length === 1) return [code`if (${patterns[0]!.test}) ${block([patterns[0]!.statements, code`continue;`])}`, rest];
  const isFree = site.fresh("isFree");
  return [
    code`let ${isFree} = true;`,
    ...patterns.map(({ test, statements }) => code`if (${test}) ${block([code`${isFree} = false;`, statements])}`),
    code`if (${isFree}) ${block([rest])}`,
  ];
}

/** Whether a name matches a pattern; one that is no pattern matches nothing. */
function patternTest(site: Site, source: string, name: Code): Code {
  const test = site.patternTest(source, name);
  return test === undefined ? code`false` : printCondition(test);
}

function explainMembers(site: Site, rules: MemberRules, object: Code): readonly Piece[] {
  const statements = (each: Code): Piece => statementsPiece("object", () => each);
  const pieces: Piece[] = [];
  for (const name of new Set(rules.required)) {
    const report = site.report("required", literal({ missingProperty: name }));
    pieces.push(statements(code`if (${memberOf(object, name)} === undefined) ${block([report])}`));
  }
  for (const { name, keys } of rules.declared) {
    const local = site.fresh(name);
    const body = site.child(local, memberPath(site.path, name), ...keys).statements();
    if (body.isEmpty) continue;
    pieces.push(statements(code`const ${local} = ${memberOf(object, name)};\nif (${local} !== undefined) ${block([body])}`));
  }
  const walked = explainWalk(site, rules, object);
  return walked.isEmpty ? pieces : [...pieces, statements(walked)];
}

function explainWalk(site: Site, rules: MemberRules, object: Code): Code {
  const [name, value, count] = [site.fresh("name"), site.fresh("value"), site.fresh("count")];
  const path = tokenPath(site.path, code`${site.runtime("pointerToken")}(${name})`);
  const counts = rules.least > 0 || rules.most < Infinity;
  const names = rules.names === undefined ? empty : site.child(code`(${name} as unknown)`, path, ...rules.names).statements();
  const patterns = rules.patterns.map(({ source, keys }) => ({ source, body: site.child(value, path, ...keys).statements() }));
  const rest = rules.rest === undefined ? empty : site.child(value, path, ...rules.rest).statements();
  const judged = [
    names,
    ...patterns.filter(({ body }) => !body.isEmpty).map(({ source, body }) => code`if (${patternTest(site, source, name)}) ${block([body])}`),
    rest.isEmpty ? empty : explainRest(site, rules, name, rest),
  ].filter((each) => !each.isEmpty);
  if (judged.length === 0 && !counts) return empty;
  return lines([
    ...(counts ? [code`let ${count} = 0;`] : []),
    code`for (const ${name} in ${object}) ${block([
      code`const ${value} = ${object}[${name}];`,
      code`if (${value} === undefined) continue;`,
      ...(counts ? [code`${count}++;`] : []),
      ...judged,
    ])}`,
    ...(rules.least > 0 ? [code`if (${count} < ${number(rules.least)}) ${block([site.report("minProperties", literal({ limit: rules.least }))])}`] : []),
    ...(rules.most < Infinity ? [code`if (${count} > ${number(rules.most)}) ${block([site.report("maxProperties", literal({ limit: rules.most }))])}`] : []),
  ]);
}

/** Members that are neither declared nor matched by a pattern. */
function explainRest(site: Site, rules: MemberRules, name: Code, rest: Code): Code {
  const unmatched = all(rules.patterns.map(({ source }) => {
    const test = patternTest(site, source, name);
    return atom(code`!${test}`, test);
  }));
  const body = isAlways(unmatched) ? rest : code`if (${printCondition(unmatched)}) ${block([rest])}`;
  if (rules.declared.length === 0) return body;
  const cases = rules.declared.map((each) => code`case ${string(each.name)}:`);
  return code`switch (${name}) ${block([...cases, code`  break;`, code`default: ${block([body])}`])}`;
}

