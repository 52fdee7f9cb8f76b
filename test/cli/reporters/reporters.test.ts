import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv-draft-04";
import { parse } from "junit2json";
import { expect, test } from "vitest";
import { githubReporter } from "../../../generator/cli/reporters/github.ts";
import { jsonReporter } from "../../../generator/cli/reporters/json.ts";
import { junitReporter } from "../../../generator/cli/reporters/junit.ts";
import { prettyReporter } from "../../../generator/cli/reporters/pretty.ts";
import { sarifReporter } from "../../../generator/cli/reporters/sarif.ts";
import type { Report } from "../../../generator/cli/report.ts";
import type { LocatedDiagnostic } from "../../../generator/diagnostics/located.ts";
import { checkDocs, fence } from "../../examples/check-docs.ts";

const style = { colors: false, quiet: false, verbose: false };
const summary = { apis: 1, schemas: 3, operations: 4, written: 0, unchanged: 0, removed: 0, milliseconds: 12 };

/** What `gen-api check` has to tell about a document. */
async function reportOn(doc: string, more: readonly LocatedDiagnostic[] = []): Promise<Report> {
  const { report, located } = await checkDocs(doc);
  const diagnostics = [...located, ...more];
  return { command: "check", outcome: "The input is sound", result: { ok: !diagnostics.some(({ severity }) => severity === "error"), diagnostics, files: [], summary, examples: report } };
}

const doc = [
  fence('{ "id": "itm_abcd", "name": "Cup" }', "json schema=Item"),
  fence('{ "id": "itm_abcd", "name": 5 }', "json schema=Item"),
  fence('{ "id": "itm_abcd", "name": "Cup", "naem": 1 }', "json schema=Item"),
  fence("x = 1", "python"),
  fence('{ "id": "itm_abcd" }', "json schema=Item fails=required@"),
  fence('{ "unlike": 1 }'),
].join("\n");

const odd: LocatedDiagnostic = {
  file: "do cs/a,b:c%.md", line: 1, column: 2, endLine: 3, endColumn: 4, code: "example-invalid", severity: "error",
  message: "a\r\nb % <c> & \"d\" ::error::x \u0007\ud800 ]]>", hint: "line\nbreak", related: [{ file: "schemas/a.json", message: "here" }],
};

test("SARIF is valid by its schema, with stable rules, full regions, related places and fingerprints", async () => {
  const schemaPath = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  const validate = new Ajv.default({ strict: false, logger: false, unicodeRegExp: false }).compile(JSON.parse(readFileSync(schemaPath, "utf8")) as object);
  for (const report of [await reportOn(doc, [odd]), await reportOn("")]) {
    const log = JSON.parse(sarifReporter.print(report, style)) as unknown;
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  }
  const { runs: [run] } = JSON.parse(sarifReporter.print(await reportOn(doc, [odd]), style)) as { runs: { results: Record<string, unknown>[]; tool: { driver: { rules: { id: string }[] } } }[] };
  expect(run!.tool.driver.rules.map(({ id }) => id)).toEqual(["example-invalid", "example-unknown-property", "example-unmapped"]);
  expect(run!.results.map(({ ruleId, level }) => `${String(ruleId)} ${String(level)}`)).toEqual(["example-invalid error", "example-unknown-property warning", "example-unmapped warning", "example-invalid error"]);
  expect(run!.results[0]!["locations"]).toEqual([{ physicalLocation: { artifactLocation: { uri: "doc.md", uriBaseId: "ROOT" }, region: { startLine: 6, startColumn: 29, endLine: 6, endColumn: 30 } } }]);
  expect(run!.results[0]!["relatedLocations"]).toMatchObject([{ message: { text: "The schema says so here" }, physicalLocation: { artifactLocation: { uri: "api.yaml" } } }]);
  expect(run!.results[3]!["locations"]).toMatchObject([{ physicalLocation: { artifactLocation: { uri: "do%20cs/a%2Cb%3Ac%25.md" } } }]);
});

test("SARIF fingerprints stay when lines move, and differ for each result", async () => {
  const prints = async (text: string): Promise<string[]> => {
    const log = JSON.parse(sarifReporter.print(await reportOn(text), style)) as { runs: { results: { partialFingerprints: Record<string, string> }[] }[] };
    return log.runs[0]!.results.map(({ partialFingerprints }) => partialFingerprints["genApi/v1"]!);
  };
  const twice = `${doc}\n${doc}`;
  expect(await prints(`# New\n\nText\n\n${twice}`)).toEqual(await prints(twice));
  expect(new Set(await prints(twice)).size).toBe((await prints(twice)).length);
});

test("an independent reader opens the JUnit report: one case per example", async () => {
  const output = await parse(junitReporter.print(await reportOn(doc, [odd]), style));
  const { testsuite: suites, ...totals } = output as { name?: string; tests?: number; failures?: number; testsuite?: { name?: string; testcase?: { name?: string; failure?: { message?: string; inner?: string }[]; skipped?: { message?: string }[] }[] }[] };
  expect(totals).toMatchObject({ name: "gen-api check", tests: 7, failures: 2, skipped: 2 });
  expect(suites!.map(({ name, testcase }) => [name, testcase!.length])).toEqual([["doc.md", 6], ["do cs/a,b:c%.md", 1]]);
  expect(suites![0]!.testcase!.map(({ name }) => name)).toEqual([
    "2: valid by Item (annotation)", "6: invalid by Item (annotation)", "10: valid by Item (annotation)", "13: skipped (none)", "18: expected-invalid by Item (annotation)", "22: unmapped (none)",
  ]);
  expect(suites![0]!.testcase![1]!.failure![0]!.message).toBe("This example is not valid by Item: must be of type string (at /name).");
  expect(suites![0]!.testcase![3]!.skipped![0]!.message).toBe("its language is python");
  expect(suites![1]!.testcase![0]!.failure![0]!.inner).toContain('b % <c> & "d" ::error::x \ufffd\ufffd ]]>');
});

test("a JUnit report is never empty", async () => {
  const { testsuite: suites } = (await parse(junitReporter.print({ ...(await reportOn("")), command: "generate" }, style))) as { testsuite?: { testcase?: { name?: string }[] }[] };
  expect(suites!.flatMap(({ testcase }) => testcase!.map(({ name }) => name))).toEqual(["generate"]);
});

/** The escapes of workflow commands, undone as the runner does it: data, and properties, which are split at commas. */
function parseCommand(line: string): { name: string; properties: Record<string, string>; data: string } {
  const [, name, list, data] = /^::([a-z-]+)(?: (.*?))?::(.*)$/.exec(line)!;
  const undo = (text: string): string => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
  const properties = (list ?? "").split(",").filter((each) => each !== "").map((each) => each.split("=") as [string, string]);
  return { name: name!, data: undo(data!), properties: Object.fromEntries(properties.map(([key, value]) => [key, undo(value.replaceAll("%3A", ":").replaceAll("%2C", ","))])) };
}

test("GitHub: commands are escaped, errors come first, and nothing else looks like a command", async () => {
  const lines = githubReporter.print(await reportOn(doc, [odd]), style).trimEnd().split("\n");
  const commands = lines.filter((line) => line.startsWith("::")).map(parseCommand);
  expect(commands.map(({ name, properties }) => `${name} ${properties["file"]}:${properties["line"]} ${properties["title"]}`)).toEqual([
    "error doc.md:6 example-invalid", "error do cs/a,b:c%.md:1 example-invalid", "warning doc.md:10 example-unknown-property", "warning doc.md:22 example-unmapped",
  ]);
  expect(commands[0]!.properties).toMatchObject({ col: "29", endColumn: "29", endLine: "6" });
  expect(commands[1]!.properties).not.toHaveProperty("col");
  expect(commands[1]!.data).toBe('a\\u{d}\nb % <c> & "d" ::error::x \\u{7}\\u{d800} ]]>\nline\nbreak');
  expect(lines.filter((line) => !line.startsWith("::"))).toEqual(["6 blocks, 6 examples: 2 valid, 1 invalid, 1 expected-invalid, 1 skipped, 1 unmapped", "gen-api found errors"]);
});

test("GitHub: ten of a level at most, then one line that counts the rest; a table for the summary", async () => {
  const many = await reportOn("", Array.from({ length: 14 }, (_, line) => ({ ...odd, line: line + 1 })));
  const lines = githubReporter.print(many, style).trimEnd().split("\n");
  expect(lines.filter((line) => line.startsWith("::error"))).toHaveLength(11);
  expect(lines[10]).toBe("::error::and 4 more errors");
  const table = githubReporter.summary!(many);
  expect(table.split("\n").filter((line) => line.startsWith("| error |"))).toHaveLength(14);
  expect(table).not.toMatch(/<c>|\[x\]\(/);
});

test("JSON lists the passes too, in a fixed order, with relative paths", async () => {
  const text = jsonReporter.print(await reportOn(doc), style);
  const { version, examples } = JSON.parse(text) as { version: number; examples: { entries: { file: string; line: number; verdict: string }[]; documents: { examples: number } } };
  expect(version).toBe(1);
  expect(examples.entries.map(({ file, line, verdict }) => `${file}:${line} ${verdict}`)).toEqual([
    "doc.md:2 passed", "doc.md:6 failed", "doc.md:10 passed", "doc.md:13 unchecked", "doc.md:18 passed", "doc.md:22 unchecked",
  ]);
  expect(jsonReporter.print(await reportOn(doc), style)).toBe(text);
});

test("people are shown ten warnings of one kind and told of the others; errors are all shown, and programs get all", () => {
  const made = (code: string, severity: "error" | "warning", amount: number): LocatedDiagnostic[] =>
    Array.from({ length: amount }, (_, index) => ({ file: "a.yaml", line: index + 1, column: 1, endLine: index + 1, endColumn: 2, code, severity, message: "Oh", related: [] }));
  const diagnostics = [...made("empty-file", "error", 12), ...made("unused-schema", "warning", 12), ...made("missing-type", "warning", 11), ...made("ambiguous-paths", "warning", 10)];
  const report: Report = { command: "check", outcome: "", result: { ok: false, diagnostics, files: [], summary } };
  const shown = (text: string, code: string): number => text.split("\n").filter((line) => /^a\.yaml:/.test(line) && line.endsWith(`[${code}]`)).length;
  const counts = (text: string): number[] => ["empty-file", "unused-schema", "missing-type", "ambiguous-paths"].map((code) => shown(text, code));
  const text = prettyReporter.print(report, style);
  expect(counts(text)).toEqual([12, 10, 10, 10]);
  expect(text).toContain("2 more warnings [unused-schema]; --verbose shows them all.\n");
  expect(text).toContain("1 more warning [missing-type]; --verbose shows it.\n");
  expect(text).toContain("12 errors, 33 warnings");
  const whole = prettyReporter.print(report, { ...style, verbose: true });
  expect(counts(whole)).toEqual([12, 12, 11, 10]);
  expect(whole).not.toContain("more warning");
  expect((JSON.parse(jsonReporter.print(report, style)) as { diagnostics: unknown[] }).diagnostics).toHaveLength(45);
});
