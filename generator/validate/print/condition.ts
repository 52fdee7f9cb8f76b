import { type Code, code, constant, join } from "../../code/code.ts";

/**
 * A test on a value as code, in both its senses. `all` and `any` of nothing are the constants true and false.
 */
export type Condition =
  | { readonly kind: "atom"; readonly passes: Code; readonly fails: Code }
  | { readonly kind: "all" | "any"; readonly parts: readonly Condition[] };

/** A test with the code for "it passes" and "it fails"; each must bind tighter than `&&`. */
export const atom = (passes: Code, fails: Code): Condition => ({ kind: "atom", passes, fails });

/** A test whose negation is written with `!`; `passes` must be a call or a name. */
export const call = (passes: Code): Condition => atom(passes, code`!${passes}`);

/** The test that every value passes. */
export const always: Condition = { kind: "all", parts: [] };

/** The test that no value passes. */
export const never: Condition = { kind: "any", parts: [] };

export const isAlways = (condition: Condition): boolean => condition.kind === "all" && condition.parts.length === 0;

export const isNever = (condition: Condition): boolean => condition.kind === "any" && condition.parts.length === 0;

/** All of the tests. */
export const all = (conditions: readonly Condition[]): Condition => combine("all", conditions);

/** At least one of the tests. */
export const any = (conditions: readonly Condition[]): Condition => combine("any", conditions);

function combine(kind: "all" | "any", conditions: readonly Condition[]): Condition {
  if (conditions.length === 1) return conditions[0]!;
  const parts: Condition[] = [];
  for (const each of conditions) {
    if (each.kind === "atom") parts.push(each);
    else if (each.kind === kind) for (const part of each.parts) parts.push(part);
    // Nothing passes all where one is never passed; everything passes any where one always is.
    else if (each.parts.length === 0) return each;
    else parts.push(each);
  }
  if (parts.length === 0) return kind === "all" ? always : never;
  return parts.length === 1 ? parts[0]! : { kind, parts };
}

/** The opposite test. */
export const not = (condition: Condition): Condition =>
  condition.kind === "atom"
    ? atom(condition.fails, condition.passes)
    : { kind: condition.kind === "all" ? "any" : "all", parts: condition.parts.map(not) };

/** How many atoms a test consists of. */
export const sizeOf = (condition: Condition): number =>
  condition.kind === "atom" ? 1 : condition.parts.reduce((size, part) => size + sizeOf(part), 0);

/** The test as an expression. */
export function printCondition(condition: Condition): Code {
  if (condition.kind === "atom") return condition.passes;
  if (condition.parts.length === 0) return constant(condition.kind === "all");
  const isAny = condition.kind === "any";
  const parts = condition.parts.map((part) => {
    const printed = printCondition(part);
    return !isAny && part.kind === "any" && part.parts.length > 0 ? code`(${printed})` : printed;
  });
  return join(parts, isAny ? code` || ` : code` && `);
}
