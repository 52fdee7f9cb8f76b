import { expect, test } from "vitest";
import { findBacktracking } from "../../generator/validate/backtracking.ts";
import { checkPatterns, compilePattern, literalPrefix, parsePattern, type PatternsOption } from "../../generator/validate/patterns.ts";
import type { SourceFile } from "../../generator/source/document.ts";

/** The diagnostics of patterns, each on a line of its own. */
async function check(patterns: readonly string[], option?: PatternsOption): Promise<string[]> {
  const file: SourceFile = { path: "patterns.txt", text: patterns.join("\n") };
  const uses = patterns.map((source, index) => {
    const start = patterns.slice(0, index).join("\n").length + (index === 0 ? 0 : 1);
    return { source, location: { kind: "text" as const, file, start, end: start + source.length } };
  });
  const found = await checkPatterns(uses, option);
  return found.map(({ code, severity, location }) => `${severity} ${code} ${location.kind === "text" ? file.text.slice(location.start, location.end) : ""}`);
}

const exponential = [
  "^(a+)+$", "^(a|a)*$", "^(a|aa)+$", "^([a-zA-Z0-9]+)*$", "(x+x+)+y", "^(\\w+\\s?)*$", "^(([a-z])+.)+[A-Z]([a-z])+$", "^([a-z]+\\.?)+$",
  "(?=(a+)+$)b", "^(?!(?:a|a)*!)", "^(\\d+)*-$", "^(?:[a-z]{1,63}-?){1,126}$", "^(?<n>\\p{L}*)*$", "(.*)*x", "^(?:a?b?)*$",
  '(<(.*)?>; rel="(first|current|last)?",)*(<(.*)?>; rel="(first|current|last)?")+', "^(b|(a+)+c|d){2}x", "^((a+)+b?){1,3}$", "^(a+){2,}$",
];
const harmless = [
  "^[a-z]+$", "^ws_[a-z0-9]{8,}$", "^\\d{4}-\\d{2}-\\d{2}$", "^[a-z]+(-[a-z]+)*$", "^(?:[a-z]+\\.)+[a-z]+$", "^\\s*(.*?)\\s*$", "a*a*b", "^.*foo.*bar$", "^(?!.*evil)[a-z]+$",
  "^(\\/[a-z]+)*$", "^[^/]+/[^/]+$", "^v?\\d+(\\.\\d+)*(-[\\w.]+)?$", "^((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.|$)){4}$", "^([0-9a-f]{2})+$",
  "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "^[a-zA-Z0-9]{1,1000}$", "^([a-zA-Z0-9]{1,63}\\.){1,126}[a-z]{2,63}$",
  "^(?=.*[a-z])(?=.*[A-Z])([a-zA-Z0-9]{1,10}){3,5}$", "^(?!-)(?:[a-z0-9-]{1,63}\\.)+[a-z]{2,63}$", "[(*]+[)]?\\(\\)*", "^(?:(?!ab)[a-z])*$",
  // What stands around a harmless loop, or a repetition with a bound, must not cost the analysis its time.
  "arn:aws[a-zA-Z-]{0,16}:kms:[a-z]{2}(-[a-z]{1,16}){1,3}-\\d{1}:\\d{12}:((key/[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12})|(alias/[a-zA-Z0-9:/_-]{1,256}))",
  "^[0-9a-f]{200}(-[a-z]+)*-[0-9a-f]{200}$", "x(a+)+", "(a+)+|b", "^(x|(a+)+)",
];

test("patterns that can take exponential time are found, and no others", async () => {
  expect(await check([...exponential, ...harmless])).toEqual(exponential.map((source) => `warning exponential-pattern ${source}`));
});

test("strict makes them errors", async () => {
  expect(await check(["^(a+)+$"], "strict")).toEqual(["error exponential-pattern ^(a+)+$"]);
});

test("a flagged pattern really hangs on the text the message names", async () => {
  const [found] = await checkPatterns([{ source: "^(a|aa)+$", location: { kind: "file", path: "x" } }]);
  expect(found?.message).toBe('The pattern "^(a|aa)+$" can take exponential time: a short text makes a validator hang.');
  expect(found?.hint).toMatch(/^Such a text is 'a'.*\. Rewrite the repetition so that each text matches in one way\.$/);
  const time = (length: number): number => {
    const started = performance.now();
    /^(a|aa)+$/u.test(`${"a".repeat(length)}!`);
    return performance.now() - started;
  };
  time(20);
  expect(time(32)).toBeGreaterThan(10 * time(22));
});

test("verdicts are the same in every run and order, and equal patterns are judged once", async () => {
  const first = await check([...exponential, ...harmless]);
  expect((await check([...harmless, ...exponential].toReversed())).toSorted()).toEqual(first.toSorted());
  expect(await check(["^(a+)+$", "b", "^(a+)+$"])).toHaveLength(2);
});

test("Unicode semantics first, none where there is no other way, an error where there is no way at all", async () => {
  expect(parsePattern("^\\p{L}$")).toEqual({ source: "^\\p{L}$", flags: "u" });
  expect(parsePattern("^[\\w-.]+$")).toEqual({ source: "^[\\w-.]+$", flags: "" });
  expect(parsePattern("(a")).toEqual({ fault: "Unterminated group" });
  expect(await check(["^\\p{L}$", "^[\\w-.]+$", "(a", "\\-"])).toEqual([
    "warning pattern-without-unicode ^[\\w-.]+$", "error invalid-pattern (a", "warning pattern-without-unicode \\-",
  ]);
  expect(compilePattern("^😀?$")?.test("")).toBe(true);
  expect(compilePattern("(a")).toBeUndefined();
});

test("the messages", async () => {
  const found = await checkPatterns(["(a", "\\-"].map((source) => ({ source, location: { kind: "file" as const, path: "x" } })));
  expect(found.map(({ message }) => message)).toEqual([
    'The pattern "(a" is no regular expression of ECMA-262: Unterminated group.',
    'The pattern "\\-" is valid only without Unicode semantics (with them: Invalid escape), and is emitted so.',
  ]);
});

test("what is too long to be analysed is told", async () => {
  const long = `^(${"a|".repeat(2_500)}b)+$`;
  expect(await check([long])).toEqual([`info pattern-not-analysed ${long}`]);
});

test("a pattern that asks for a prefix alone", () => {
  for (const [source, prefix] of [["^x-", "x-"], ["^", ""], ["^\\/a\\.b", "/a.b"], ["^foo.*", "foo"], ["^x-.*$", undefined], ["x-", undefined], ["^a|b", undefined], ["^a+", undefined], ["^\\d", undefined], ["^\ud83d", undefined], ["^a$", undefined]] as const) {
    expect([source, literalPrefix(source)]).toEqual([source, prefix]);
  }
});

test("counted repetitions within repetitions do not make the analysis endless", async () => {
  const name = "(?:[A-Z][A-Z0-9]{3}|[a-z][a-z0-9_:]{0,20}|[A-Za-z0-9\\-_]{22})";
  const source = `^(?:\\\\*|${name}(?:\\\\|${name})*)$`;
  expect([...(await findBacktracking([{ source, flags: "u" }])).keys()].length).toBeLessThanOrEqual(1);
});
