import { type Code, code, empty, lines, literal, number } from "../../code/code.ts";
import type { Site } from "../keyword.ts";
import { type Condition, not } from "./condition.ts";
import { coversName, coversOtherName, Guards, namesOf } from "./coverage.ts";
import { memberPath, tokenPath } from "./expression-path.ts";
import type { MemberRules } from "./member-rules.ts";
import { type NameCase, printNameSwitch } from "./name-switch.ts";
import { block } from "./statements.ts";

/** What the statements of one walk share. */
interface Walk {
  readonly site: Site;
  readonly rules: MemberRules;
  /** The subschemas of declared members, by name. */
  readonly declared: ReadonlyMap<string, readonly string[]>;
  readonly guards: Guards;
  readonly name: Code;
  readonly value: Code;
  /** Counts required members. */
  readonly seen: Code | undefined;
}

/** Judges the members that an object has, one after another. */
export function walkMembers(site: Site, rules: MemberRules, value: Code): Code {
  if (!ignoresNumbers(rules)) return walk(site, rules, value);
  const members = site.fresh("members");
  return code`const ${members} = ${site.runtime("withoutNumbers")}(${value});\n${walk(site, rules, members)}`;
}

/**
 * Whether names that begin with a digit mean nothing: no schema judges such a member, and no one counts it. An object with
 * a name that is an index would make the loop slow, then and for all objects that come after it.
 */
function ignoresNumbers({ declared, patterns, rest, names, required, least, most }: MemberRules): boolean {
  if (patterns.length > 0 || rest !== undefined || names !== undefined || least > 0 || most < Infinity) return false;
  return ![...required, ...declared.map(({ name }) => name)].some((name) => /^(?:\d|$|__proto__$)/.test(name));
}

function walk(site: Site, rules: MemberRules, object: Code): Code {
  const declared = new Map(rules.declared.map(({ name, keys }) => [name, keys]));
  const shared: Walk = { site, rules, declared, guards: new Guards(site), name: site.fresh("name"), value: site.fresh("value"), seen: rules.required.size === 0 ? undefined : site.fresh("seen") };
  const { name, value, seen, guards } = shared;
  const { required, least, most } = rules;
  const counts = least > 0 || most < Infinity;
  const count = counts ? site.fresh("count") : empty;
  const namePath = tokenPath(site.path, code`${site.runtime("pointerToken")}(${name})`);
  const body = [
    code`if (${value} === undefined) continue;`,
    site.leaveWhenFull(),
    ...(counts ? [code`${count}++;`] : []),
    ...(rules.names === undefined ? [] : [site.child(code`(${name} as unknown)`, namePath, ...rules.names).statements()]),
    ...judgeMember(shared),
  ];
  const refuse = (test: Code, report: () => Code): Code => code`if (${test}) ${site.explains ? report() : code`return false;`}`;
  return lines([
    ...guards.declarationsFor(body),
    ...(seen === undefined ? [] : [code`let ${seen} = 0;`]),
    ...(counts ? [code`let ${count} = 0;`] : []),
    site.explains && declared.size === 0 ? loopOverNames(shared, object, body) : code`for (const ${name} in ${object}) ${block([code`const ${value} = ${object}[${name}];`, ...body])}`,
    ...(seen === undefined ? [] : [refuse(code`${seen} !== ${number(required.size)}`, () => site.reportMissing(required))]),
    ...(least > 0 ? [refuse(code`${count} < ${number(least)}`, () => site.report("minProperties", literal({ limit: least })))] : []),
    ...(most < Infinity ? [refuse(code`${count} > ${number(most)}`, () => site.report("maxProperties", literal({ limit: most })))] : []),
  ]);
}

/**
 * A loop over the members of a map, whose names are data: where they are indexes, or very many, a loop over the object
 * would be slow, then and for all that come after it. There the names are a list, and the loop goes over an object of one.
 */
function loopOverNames({ site, name, value }: Walk, object: Code, body: readonly Code[]): Code {
  const [listed, members, turn, key] = [site.fresh("listed"), site.fresh("members"), site.fresh("turn"), site.fresh("key")];
  return lines([
    code`const ${listed} = ${site.runtime("listNames")}(${object});`,
    code`const ${members} = ${listed} ? ${site.runtime("oneMember")} : ${object};`,
    code`for (let ${turn} = 0; ${turn} < (${listed} ? ${listed}.length : 1); ${turn}++) ${block([
      code`for (const ${key} in ${members}) ${block([
        code`const ${name} = ${listed} ? ${listed}[${turn}]! : ${key};`,
        code`const ${value} = ${listed} ? ${object}[${name}] : ${members}[${key}];`,
        ...body,
      ])}`,
    ])}`,
  ]);
}

/** A case for each known name, then the statements for all other names. */
function judgeMember(walk: Walk): readonly Code[] {
  const { rules, declared } = walk;
  const known = new Set([...declared.keys(), ...(walk.seen === undefined ? [] : rules.required), ...namesOf(rules.rest?.covers ?? [])]);
  const others = judgeOtherMember(walk);
  const cases = [...groupNames(walk, known)].flatMap((names): NameCase[] => {
    const alike = names.length > 1 ? judgeAlike(walk, names[0]!) : undefined;
    if (alike !== undefined && !isBetterApart(walk, names, alike)) return [{ names, body: alike }];
    return names.map((name) => ({ names: [name], body: judgeKnownMember(walk, name) }));
  });
  const judged = others.length > 0 ? cases : cases.filter(({ body }) => body.length > 0);
  return judged.length === 0 ? others : [printNameSwitch(judged, walk.name, walk.site.explains), ...others];
}

/** Whether a few names with little to say report sooner each by texts that are known now than together by texts to be joined. */
function isBetterApart({ site }: Walk, names: readonly string[], alike: readonly Code[]): boolean {
  if (!site.explains) return false;
  const width = alike.reduce((sum, each) => sum + each.width, 0);
  if (names.length <= 3 && width <= 160) return true;
  return site.isInSmallModule && names.length <= 6 && (names.length - 1) * width <= 1_600;
}

/** Names that stand in JSON Pointers and in URI fragments as they are. */
const plainName = /^[\w$.-]+$/;

/** The names whose members are judged alike are together: nothing but their declaration judges them. */
function groupNames({ site, rules, declared, seen }: Walk, known: ReadonlySet<string>): Iterable<readonly string[]> {
  const groups = new Map<string, string[]>();
  const isFree = (name: string): boolean => rules.patterns.length === 0 && plainName.test(name) &&
    (rules.rest === undefined || rules.rest.keys[0] === "additionalProperties");
  for (const name of known) {
    const keys = declared.get(name);
    const kind = keys === undefined || !isFree(name) ? undefined : site.kindOf(...keys);
    const group = kind === undefined ? name : `${kind} ${seen !== undefined && rules.required.has(name)}`;
    const names = groups.get(group);
    if (names === undefined) groups.set(group, [name]);
    else names.push(name);
  }
  return groups.values();
}

/** The statements for a member with one of several names that are judged alike. */
function judgeAlike({ site, rules, value, name, seen }: Walk, one: string): readonly Code[] {
  const counting = seen !== undefined && rules.required.has(one) ? [code`${seen}++;`] : [];
  return [...counting, site.childByName(value, name, "properties", one).whenWanted().statements()].filter((statement) => !statement.isEmpty);
}

function judgeKnownMember({ site, rules, declared, guards, value, seen }: Walk, name: string): readonly Code[] {
  const path = memberPath(site.path, name);
  const statements = (keys: readonly string[], guard?: Condition): Code => site.child(value, path, ...keys).statements(guard);
  const { rest } = rules;
  const own = declared.get(name);
  return [
    ...(seen !== undefined && rules.required.has(name) ? [code`${seen}++;`] : []),
    ...(own === undefined ? [] : [site.child(value, path, ...own).whenWanted().statements()]),
    ...rules.patterns.filter(({ source }) => site.compiledPattern(source)?.test(name) === true).map(({ keys }) => statements(keys)),
    ...(rest === undefined ? [] : [statements(rest.keys, not(coversName(site, rest.covers, guards, name)))]),
  ].filter((statement) => !statement.isEmpty);
}

/** The statements for a member that is not known by name: patterns, then the schema for what nothing covers. */
function judgeOtherMember({ site, rules, guards, name, value }: Walk): readonly Code[] {
  const path = tokenPath(site.path, code`${site.runtime("pointerToken")}(${name})`);
  const statements = (keys: readonly string[], guard: Condition): Code => site.child(value, path, ...keys).statements(guard);
  const { rest } = rules;
  const patterns = rules.patterns.flatMap(({ source, keys }) => {
    const test = site.patternTest(source, name);
    return test === undefined ? [] : [statements(keys, test)];
  });
  return rest === undefined ? patterns : [...patterns, statements(rest.keys, not(coversOtherName(site, rest.covers, guards, name)))];
}
