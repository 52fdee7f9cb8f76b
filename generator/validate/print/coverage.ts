import { type Code, code, number, string } from "../../code/code.ts";
import type { Covering, Site } from "../keyword.ts";
import { all, always, any, atom, call, type Condition, isAlways, isNever, printCondition } from "./condition.ts";
import { block } from "./statements.ts";

/** What is evaluated: the members of an object, or the items of an array. */
export type Subject = "members" | "items";

/** A branch of which the coverage counts only where it is valid. */
interface Guard {
  readonly outer: Guard | undefined;
  readonly condition: Condition;
}

/** A part of what a schema evaluates (2020-12 core, section 11), with the branch it belongs to. */
export interface Cover {
  readonly guard: Guard | undefined;
  readonly covering: Exclude<Covering, { readonly kind: "inPlace" }>;
}

/** More covers than this in one place, and references are left to functions of their own. */
const mostCovers = 64;

/** What the schema at `site` evaluates of a value that is valid by it, before its own `unevaluated…`. */
export function coverageOf(site: Site, subject: Subject): readonly Cover[] {
  const covers: Cover[] = [];
  collect(site, subject, undefined, covers, [], true);
  return isAllCovered(covers) ? covers.filter(({ guard, covering }) => guard === undefined && covering.kind === "all") : covers;
}

function collect(site: Site, subject: Subject, guard: Guard | undefined, covers: Cover[], around: readonly unknown[], follows: boolean): void {
  for (const covering of site.coverings(subject, around.length === 0 && follows)) {
    if (covering.kind !== "inPlace") {
      covers.push({ guard, covering });
      continue;
    }
    const { site: inner } = covering;
    if (!mayCover(inner, subject, new Set())) continue;
    const condition = covering.when?.() ?? always;
    if (isNever(condition)) continue;
    const own = isAlways(condition) ? guard : { outer: guard, condition };
    const isLeft = covering.isReference && (!follows || covers.length > mostCovers || around.includes(inner.place));
    if (isLeft) covers.push({ guard: own, covering: { kind: "call", site: inner } });
    else collect(inner, subject, own, covers, [...around, inner.place], follows);
  }
}

/** Whether a schema can evaluate anything; without this, branches would be tried for nothing. */
function mayCover(site: Site, subject: Subject, seen: Set<unknown>): boolean {
  if (seen.has(site.place)) return false;
  seen.add(site.place);
  return site.coverings(subject, false).some((covering) => covering.kind !== "inPlace" || mayCover(covering.site, subject, seen));
}

/** Whether everything is evaluated in any case. */
export const isAllCovered = (covers: readonly Cover[]): boolean =>
  covers.some(({ guard, covering }) => guard === undefined && covering.kind === "all");

/** Guards as local constants, so that each branch is tried once. */
export class Guards {
  readonly #declarations: { readonly name: Code; readonly declaration: Code }[] = [];
  readonly #site: Site;
  readonly #names = new Map<Guard, Code>();

  constructor(site: Site) {
    this.#site = site;
  }

  /** Whether the branch of a guard is valid. */
  conditionOf(guard: Guard | undefined): Condition {
    if (guard === undefined) return always;
    let name = this.#names.get(guard);
    if (name === undefined) {
      const condition = all([this.conditionOf(guard.outer), guard.condition]);
      name = this.#site.fresh("branch");
      this.#declarations.push({ name, declaration: code`const ${name} = ${printCondition(condition)};` });
      this.#names.set(guard, name);
    }
    return call(name);
  }

  /** The declarations that some statements need, in the order in which they must stand. */
  declarationsFor(statements: readonly Code[]): readonly Code[] {
    const needed: Code[] = [];
    for (const { name, declaration } of this.#declarations.toReversed()) {
      if ([...needed, ...statements].some((each) => mentions(each, name))) needed.unshift(declaration);
    }
    return needed;
  }
}

/** Whether code uses a local name. */
function mentions(piece: Code, name: Code): boolean {
  const word = String(name.parts[0]);
  return piece.parts.some((part) => typeof part === "string" && part.split(/(?<![\w$])|(?![\w$])/).includes(word));
}

/** The names that some cover knows. */
export const namesOf = (covers: readonly Cover[]): readonly string[] =>
  covers.flatMap(({ covering }) => (covering.kind === "names" ? covering.names : []));

/** Whether a member whose name is known now is evaluated. */
export function coversName(site: Site, covers: readonly Cover[], guards: Guards, name: string): Condition {
  return any(covers.map(({ guard, covering }) => {
    const matches = (): boolean => covering.kind === "names" &&
      (covering.names.includes(name) || covering.patterns.some((source) => site.compiledPattern(source)?.test(name) === true));
    if (covering.kind === "all" || matches()) return guards.conditionOf(guard);
    return covering.kind === "call" ? all([guards.conditionOf(guard), covering.site.covers("members", string(name))]) : any([]);
  }));
}

/** Whether a member is evaluated whose name is known only at run time and is none of `namesOf`. */
export function coversOtherName(site: Site, covers: readonly Cover[], guards: Guards, name: Code): Condition {
  return any(covers.flatMap(({ guard, covering }) => {
    const tests = covering.kind === "all" ? [always]
      : covering.kind === "call" ? [covering.site.covers("members", name)]
      : covering.kind === "names" ? covering.patterns.flatMap((source) => site.patternTest(source, name) ?? [])
      : [];
    return tests.length === 0 ? [] : [all([guards.conditionOf(guard), any(tests)])];
  }));
}

/** How many first items are evaluated in any case. */
export const firstCovered = (covers: readonly Cover[]): number =>
  covers.reduce((most, { guard, covering }) => (guard === undefined && covering.kind === "first" ? Math.max(most, covering.count) : most), 0);

/** Whether the item at `index` is evaluated. */
export function coversItem(covers: readonly Cover[], guards: Guards, index: Code, item: Code): Condition {
  return any(covers.flatMap(({ guard, covering }): Condition[] => {
    const test = covering.kind === "all" ? always
      : covering.kind === "call" ? covering.site.covers("items", index)
      : covering.kind === "first" && guard !== undefined ? atom(code`${index} < ${number(covering.count)}`, code`${index} >= ${number(covering.count)}`)
      : covering.kind === "matching" ? covering.test(item)
      : undefined;
    return test === undefined ? [] : [all([guards.conditionOf(guard), test])];
  }));
}

/** The body of a function that tells whether the member or item `key` is evaluated by the schema at `site`. */
export function printCoverage(site: Site, subject: Subject, key: Code): readonly Code[] {
  const covers: Cover[] = [];
  collect(site, subject, undefined, covers, [], false);
  const guards = new Guards(site);
  if (subject === "items") {
    const item = site.fresh("item");
    const first = firstCovered(covers);
    const test = any([atom(code`${key} < ${number(first)}`, code`${key} >= ${number(first)}`), coversItem(covers, guards, key, item)]);
    const access = code`const ${item} = (${site.value} as readonly unknown[])[${key}];`;
    return [...(covers.some(({ covering }) => covering.kind === "matching") ? [access] : []), ...guards.declarationsFor([returning(test)]), returning(test)];
  }
  const others = returning(coversOtherName(site, covers, guards, key));
  const cases = [...new Set(namesOf(covers))].map((name) => code`case ${string(name)}: ${returning(coversName(site, covers, guards, name))}`);
  const statements = [...(cases.length === 0 ? [] : [code`switch (${key}) ${block(cases)}`]), others];
  return [...guards.declarationsFor(statements), ...statements];
}

const returning = (condition: Condition): Code => code`return ${printCondition(condition)};`;
