import type { Diagnostics, Parameters } from "recheck";
import type { Pattern } from "./patterns.ts";
import { findLoops, lookaroundsApart, relaxRepeats } from "./regex-text.ts";

/** What can be said against a pattern; nothing where it takes polynomial time at most. */
export type Backtracking =
  | { readonly kind: "exponential"; readonly attack: string | undefined }
  | { readonly kind: "unknown"; readonly reason: string };

/** The part of `recheck` that is plain JavaScript: no worker, no native program, the same on every machine. */
interface Checker {
  checkSync(source: string, flags: string, parameters: Parameters): Diagnostics;
}

/** Bounds in steps, never in time, so that a verdict does not depend on the machine. */
const untimed: Parameters = { timeout: null, attackTimeout: null, incubationTimeout: null, recallTimeout: -1, randomSeed: 0 };
const exact: Parameters = { ...untimed, checker: "automaton", maxNFASize: 3_000 };
const sampled: Parameters = {
  ...untimed,
  checker: "fuzz",
  incubationLimit: 5_000,
  attackLimit: 2_000_000,
  maxAttackStringSize: 2_000,
  maxGeneStringSize: 400,
  maxGenerationSize: 30,
  maxInitialGenerationSize: 100,
  maxIteration: 3,
  mutationSize: 15,
  crossoverSize: 8,
};

/** Patterns longer than this are left to a human. */
const longestPattern = 4_000;

/**
 * The patterns that can backtrack exponentially, or cannot be analysed, by source. Only a repetition of something that
 * can itself be matched in several ways backtracks exponentially, so most patterns need no analysis, and the checker
 * is loaded only when one does.
 */
export async function findBacktracking(patterns: readonly Pattern[]): Promise<ReadonlyMap<string, Backtracking>> {
  const found = new Map<string, Backtracking>();
  let checker: Checker | undefined;
  for (const pattern of patterns) {
    if (findLoops(relaxRepeats(pattern.source)).length === 0) continue;
    if (pattern.source.length > longestPattern) {
      found.set(pattern.source, { kind: "unknown", reason: `it is longer than ${longestPattern} characters` });
      continue;
    }
    checker ??= await loadChecker();
    const danger = analyse(checker, pattern);
    if (danger !== undefined) found.set(pattern.source, danger);
  }
  return found;
}

/** Node gives a module of CommonJS as `default` when it cannot tell its names; bundlers and test runners give the names. */
async function loadChecker(): Promise<Checker> {
  const module: Checker | { readonly default: Checker } = await import("recheck/lib/browser.js");
  return "default" in module ? module.default : module;
}

/**
 * Looking around never gives back what it matched, so that the parts of a pattern can be analysed apart. Repetitions
 * with a high bound count as unbounded: 2^16 ways are too many.
 */
function analyse(checker: Checker, { source, flags }: Pattern): Backtracking | undefined {
  const verdicts = lookaroundsApart(source).map((part) => analyseWhole(checker, relaxRepeats(part), flags));
  return verdicts.find((each) => each?.kind === "exponential") ?? verdicts.find((each) => each !== undefined);
}

/** The analysis of a whole pattern takes time that grows steeply with what stands around its loops. */
const longestWhole = 40;

/** Loops are looked at by themselves first; the text around a dangerous one tells whether it can fail at all. */
function analyseWhole(checker: Checker, source: string, flags: string): Backtracking | undefined {
  const verdicts = findLoops(source).filter(({ canFail }) => canFail).map(({ text }) => analysePart(checker, text, flags));
  const verdict = verdicts.find((each) => each?.kind === "exponential") ?? verdicts.find((each) => each !== undefined);
  if (verdict === undefined || (source.length <= longestWhole && !/\{\d/.test(source))) return verdict && analysePart(checker, source, flags);
  return verdict.kind === "exponential" ? { kind: "exponential", attack: undefined } : verdict;
}

/** Counted repetitions are written out for the exact analysis, whose memory grows exponentially with them. */
const mostCounted = 20;

const countedRepeats = (source: string): number =>
  [...source.matchAll(/\{(\d+)(?:,(\d*))?\}/g)].reduce((sum, [, least, most]) => sum + Math.max(Number(least), Number(most ?? 0)), 0);

function analysePart(checker: Checker, source: string, flags: string): Backtracking | undefined {
  const isExact = countedRepeats(source) <= mostCounted;
  let result = checker.checkSync(source, flags, isExact ? exact : sampled);
  if (isExact && result.status === "unknown") result = checker.checkSync(source, flags, sampled);
  if (result.status === "unknown") return { kind: "unknown", reason: `the checker gave up (${result.error.kind})` };
  if (result.status === "safe" || result.complexity.type !== "exponential") return undefined;
  return { kind: "exponential", attack: result.attack.pattern };
}
