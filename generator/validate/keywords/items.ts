import { type Code, code, empty, lines, literal, number } from "../../code/code.ts";
import { mentions } from "../../code/mentions.ts";
import { isSchema } from "../../model/reference-graph.ts";
import { isUnique } from "../../../templates/validators/values.ts";
import type { JsonValue } from "../../source/json.ts";
import type { Frame, Keyword, Site, Steps } from "../keyword.ts";
import { atom, call, type Condition, isNever, never, printCondition } from "../print/condition.ts";
import { memberPath, tokenPath } from "../print/expression-path.ts";
import { type Piece, statementsPiece } from "../print/piece.ts";
import { block } from "../print/statements.ts";
import { assertion, castTo, isArray, isBoolean, isCount } from "./assertion.ts";

/** 2020-12 validation, section 6.4.1. */
export const maxItems: Keyword = assertion({
  name: "maxItems",
  on: "array",
  accepts: isCount,
  params: (limit) => ({ limit }),
  holds: (limit, instance) => instance.length <= limit,
  condition: (limit, value) => atom(code`${value}.length <= ${number(limit)}`, code`${value}.length > ${number(limit)}`),
});

/** 2020-12 validation, section 6.4.2. */
export const minItems: Keyword = assertion({
  name: "minItems",
  on: "array",
  accepts: isCount,
  params: (limit) => ({ limit }),
  holds: (limit, instance, frame) => instance.length >= limit || waives(frame),
  condition: (limit, value) =>
    limit === 0 ? undefined : atom(code`${value}.length >= ${number(limit)}`, code`${value}.length < ${number(limit)}`),
});

/** 2020-12 validation, section 6.4.3. */
export const uniqueItems: Keyword = assertion({
  name: "uniqueItems",
  on: "array",
  accepts: isBoolean,
  params: () => ({}),
  holds: (isAsked, instance) => !isAsked || isUnique(instance),
  condition: (isAsked, value, site) => (isAsked ? call(code`${site.runtime("isUnique")}(${value})`) : undefined),
});

/** Whether a least number is waived; the frame notes that its verdict rests on it. */
export function waives(frame: Frame): boolean {
  if (frame.waivesCounts) frame.waive();
  return frame.waivesCounts;
}

/** Schemas for the first items, one each: `prefixItems`, or `items` as an array before 2020-12. */
const prefixKeyword = (name: "prefixItems" | "items"): Pick<Keyword, "evaluate" | "print" | "covers" | "subschemas"> => ({
  *evaluate(value, frame) {
    if (frame.array === undefined || !isArray(value)) return;
    const count = Math.min(value.length, frame.array.length);
    for (let index = 0; index < count; index++) yield* applyTo(frame, index, name, index);
    if (count > 0) frame.annotate(count === frame.array.length ? true : count - 1);
  },
  print(site) {
    const value = site.keyword(name);
    return isArray(value) ? value.flatMap((_, index) => printPrefixItem(site, name, index)) : [];
  },
  covers: (site, subject) => {
    const value = site.keyword(name);
    return subject === "items" && isArray(value) ? [{ kind: "first", count: value.length }] : [];
  },
  subschemas: (value) => (isArray(value) ? value.map((_, index) => ({ keys: [name, index], isInPlace: false })) : []),
});

function printPrefixItem(site: Site, name: string, index: number): Piece[] {
  const array = castTo("array", site.value);
  const item = site.fresh("item");
  const child = site.child(item, memberPath(site.path, index), name, index);
  if (child.isTrivial) return [];
  const access = code`const ${item}: unknown = ${array}[${number(index)}];`;
  return [statementsPiece("array", () => code`if (${array}.length > ${number(index)}) ${block(withAccess(access, item, child.statements()))}`)];
}

/** Statements behind what gives them their item; without that where they refuse every item unseen, as `false` does. */
export const withAccess = (access: Code, item: Code, statements: Code): readonly Code[] =>
  mentions(statements, item) ? [access, statements] : [statements];

/** A schema for all items from some index on: `items`, or `additionalItems` before 2020-12. */
const restKeyword = (
  name: "items" | "additionalItems",
  startOf: (sibling: (name: string) => JsonValue | undefined) => number,
): Pick<Keyword, "evaluate" | "print" | "covers" | "subschemas"> => ({
  *evaluate(_, frame) {
    if (frame.array === undefined) return;
    const start = startOf((each) => frame.sibling(each));
    for (let index = start; index < frame.array.length; index++) yield* applyTo(frame, index, name);
    if (frame.array.length > start) frame.annotate(true);
  },
  print: (site) => (site.keyword(name) === undefined ? [] : printRest(site, name, startOf((each) => site.keyword(each)))),
  covers: (_, subject) => (subject === "items" ? [{ kind: "all" }] : []),
  subschemas: () => [{ keys: [name], isInPlace: false }],
});

function printRest(site: Site, name: string, start: number): readonly Piece[] {
  const array = castTo("array", site.value);
  const index = site.fresh("index");
  const item = site.fresh("item");
  const child = site.child(item, tokenPath(site.path, index), name);
  if (child.isTrivial) return [];
  if (!site.explains) {
    const condition = child.inlineCondition();
    if (condition !== undefined && isNever(condition)) {
      const limit = atom(code`${array}.length <= ${number(start)}`, code`${array}.length > ${number(start)}`);
      return [{ kind: "test", on: "array", condition: limit, report: () => empty }];
    }
  }
  const head = code`for (let ${index} = ${number(start)}; ${index} < ${array}.length; ${index}++) `;
  const access = code`const ${item}: unknown = ${array}[${index}];`;
  return [statementsPiece("array", () => code`${head}${block([site.leaveWhenFull(), ...withAccess(access, item, child.statements())])}`)];
}

function* applyTo(frame: Frame, index: number, ...keys: readonly (string | number)[]): Steps {
  const child = frame.tryChild(index, frame.array![index]!, ...keys);
  yield child;
  frame.takeChild(child);
  frame.markEvaluated(index);
}

/** 2020-12 core, section 10.3.1.1. */
export const prefixItems: Keyword = {
  name: "prefixItems",
  accepts: (value) => isArray(value) && value.every(isSchema),
  ...prefixKeyword("prefixItems"),
};

/** 2020-12 core, section 10.3.1.2. */
export const items: Keyword = {
  name: "items",
  accepts: isSchema,
  ...restKeyword("items", (sibling) => lengthOfArray(sibling("prefixItems"))),
};

const lengthOfArray = (value: JsonValue | undefined): number => (isArray(value) ? value.length : 0);

/** The bounds on the number of items that `contains` counts (2020-12 validation, sections 6.4.4 and 6.4.5). */
interface ContainsBounds {
  readonly least: number;
  readonly most: number;
}

function boundsOf(sibling: (name: string) => JsonValue | undefined): ContainsBounds {
  const least = sibling("minContains");
  const most = sibling("maxContains");
  return { least: least !== undefined && isCount(least) ? least : 1, most: most !== undefined && isCount(most) ? most : Infinity };
}

/** `contains` with its bounds; whether matching items count as evaluated depends on the dialect. */
export const containsKeyword = (marksItems: boolean): Keyword => ({
  name: "contains",
  accepts: isSchema,
  *evaluate(_, frame) {
    if (frame.array === undefined) return;
    const { least, most } = boundsOf((name) => frame.sibling(name));
    const matching: number[] = [];
    for (const [index, item] of frame.array.entries()) {
      const child = frame.tryChild(index, item, "contains");
      yield child;
      if (!child.isValid) continue;
      frame.takeChild(child);
      if (marksItems) frame.markEvaluated(index);
      matching.push(index);
    }
    frame.annotate(matching.length === frame.array.length ? true : matching);
    if (matching.length < least && !waives(frame)) frame.fail({ minContains: least });
    if (matching.length > most) frame.fail({ maxContains: most });
  },
  print(site) {
    return site.keyword("contains") === undefined ? [] : printContains(site, boundsOf((name) => site.keyword(name)));
  },
  covers(site, subject) {
    const test = (item: Code): Condition => site.child(item, memberPath(site.path, 0), "contains").condition();
    return subject === "items" && marksItems ? [{ kind: "matching", test }] : [];
  },
  subschemas: () => [{ keys: ["contains"], isInPlace: false }],
});

function printContains(site: Site, { least, most }: ContainsBounds): readonly Piece[] {
  const array = castTo("array", site.value);
  const [count, item] = [site.fresh("count"), site.fresh("item")];
  const condition = site.child(item, memberPath(site.path, 0), "contains").condition();
  if (least === 0 && most === Infinity) return [];
  if (isNever(condition)) return least === 0 ? [] : [refusal(site, "contains", { minContains: least })];
  const stop = most === Infinity && !site.explains ? code` if (${count} === ${number(least)}) break;` : empty;
  const counting = code`if (${printCondition(condition)}) ${block([code`${count}++;${stop}`])}`;
  const tooFew = code`${count} < ${number(least)}`;
  const tooMany = most === Infinity ? undefined : code`${count} > ${number(most)}`;
  const reject = (test: Code, params: JsonValue): Code =>
    code`if (${test}) ${site.explains ? site.report("contains", literal(params)) : code`return false;`}`;
  return [statementsPiece("array", () => lines([
    code`let ${count} = 0;`,
    code`for (const ${item} of ${array} as readonly unknown[]) ${block([counting])}`,
    ...(least > 0 ? [reject(tooFew, { minContains: least })] : []),
    ...(tooMany === undefined ? [] : [reject(tooMany, { maxContains: most })]),
  ]))];
}

/** What no array passes. */
const refusal = (site: Site, keyword: string, params: JsonValue): Piece =>
  ({ kind: "test", on: "array", condition: never, report: () => site.report(keyword, literal(params)) });

/** 2020-12 core, section 10.3.1.3. */
export const contains: Keyword = containsKeyword(true);

/** 2019-09 core, section 9.3.1.4: matching items do not count as evaluated. */
export const containsBefore2020: Keyword = containsKeyword(false);

/** Before 2020-12: a schema for all items, or a list of schemas for the first ones. */
export const itemsBefore2020: Keyword = {
  name: "items",
  accepts: (value) => isSchema(value) || (isArray(value) && value.every(isSchema)),
  evaluate: (value, frame) => itemsFor(value).evaluate(value, frame),
  print: (site) => itemsFor(site.keyword("items")!).print!(site),
  covers: (site, subject) => itemsFor(site.keyword("items")!).covers!(site, subject),
  subschemas: (value) => itemsFor(value).subschemas!(value),
};

const itemsList = prefixKeyword("items");
const itemsSchema = restKeyword("items", () => 0);
const itemsFor = (value: JsonValue): typeof itemsList => (isArray(value) ? itemsList : itemsSchema);

const additional = restKeyword("additionalItems", (sibling) => lengthOfArray(sibling("items")));

/** Before 2020-12: the items after a list in `items`; without such a list it judges nothing. */
export const additionalItems: Keyword = {
  name: "additionalItems",
  accepts: isSchema,
  evaluate: (value, frame) => (isArray(frame.sibling("items")) ? additional.evaluate(value, frame) : undefined),
  print: (site) => (isArray(site.keyword("items")) ? additional.print!(site) : []),
  covers: (site, subject) => (isArray(site.keyword("items")) ? additional.covers!(site, subject) : []),
  subschemas: additional.subschemas!,
};
