import { diagnostic } from "../diagnostics/collector.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Location } from "../source/document.ts";
import { type Backtracking, findBacktracking } from "./backtracking.ts";

/** A regular expression of a schema: how it must be compiled. */
export interface Pattern {
  readonly source: string;
  /** `u`, or nothing for a pattern that only means something without it. */
  readonly flags: "u" | "";
}

/** A place in a schema that holds a pattern: the value of `pattern`, or a key of `patternProperties`. */
export interface PatternUse {
  readonly source: string;
  readonly location: Location;
}

/** Why no engine compiles a pattern. */
export interface PatternFault {
  readonly fault: string;
}

/**
 * A pattern as ECMA-262 reads it (JSON Schema 2020-12 core, section 6.4): with Unicode semantics, or without where
 * it is valid in no other way.
 */
export function parsePattern(source: string): Pattern | PatternFault {
  const fault = faultOf(source, "u");
  if (fault === undefined) return { source, flags: "u" };
  return faultOf(source, "") === undefined ? { source, flags: "" } : { fault };
}

/** The pattern as an expression to test with; `undefined` when it is valid in no way. */
export const compilePattern = (source: string): RegExp | undefined => compile(source, "u") ?? compile(source, "");

function compile(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

/** What the engine says against a pattern. */
function faultOf(source: string, flags: string): string | undefined {
  try {
    new RegExp(source, flags);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.slice(message.lastIndexOf(": ") + 2);
  }
}

const prefixPattern = /^\^((?:[^\\^$.*+?()[\]{}|\p{Surrogate}]|\\[\\^$.*+?()[\]{}|/])*)(?:\.\*)?$/u;

/** The text that every match begins with, where that is all a pattern asks for (`^x-`); else `undefined`. */
export const literalPrefix = (source: string): string | undefined =>
  prefixPattern.exec(source)?.[1]!.replaceAll(/\\([^])/gu, "$1");

/** How strict to be about patterns that are valid and dangerous. */
export type PatternsOption = "warn" | "strict";

/**
 * What is wrong with the patterns of some schemas: valid in no mode (error), only without Unicode semantics (warning),
 * open to exponential backtracking (warning; error with `strict`). Equal patterns are analysed once.
 */
export async function checkPatterns(uses: readonly PatternUse[], option: PatternsOption = "warn"): Promise<readonly Diagnostic[]> {
  const parsed = new Map<string, Pattern | PatternFault>();
  for (const { source } of uses) if (!parsed.has(source)) parsed.set(source, parsePattern(source));
  const dangers = await findBacktracking([...parsed.values()].filter((each): each is Pattern => !("fault" in each)));
  return uses.flatMap(({ source, location }) => judge(source, parsed.get(source)!, dangers.get(source), location, option));
}

function judge(
  source: string,
  parsed: Pattern | PatternFault,
  danger: Backtracking | undefined,
  location: Location,
  option: PatternsOption,
): Diagnostic[] {
  if ("fault" in parsed) return [diagnostic("invalid-pattern", { pattern: source, fault: parsed.fault }, location)];
  const found: Diagnostic[] = [];
  if (parsed.flags === "") found.push(diagnostic("pattern-without-unicode", { pattern: source, fault: faultOf(source, "u") ?? "" }, location));
  if (danger?.kind === "exponential") {
    const severity = option === "strict" ? "error" : "warning";
    found.push(diagnostic("exponential-pattern", { pattern: source, attack: danger.attack }, location, { severity }));
  }
  if (danger?.kind === "unknown") {
    found.push(diagnostic("pattern-not-analysed", { pattern: source, reason: danger.reason }, location));
  }
  return found;
}
