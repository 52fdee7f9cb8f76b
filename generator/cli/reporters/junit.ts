import type { LocatedDiagnostic } from "../../diagnostics/located.ts";
import type { ExampleEntry } from "../../examples/example-report.ts";
import type { Report, Reporter } from "../report.ts";

/** JUnit XML: a test case for each example, so that a clean run shows its tests, and one for each other error. */
export const junitReporter: Reporter = {
  print: (report) => `<?xml version="1.0" encoding="UTF-8"?>\n${printSuites(report)}\n`,
};

/** One test case. */
interface Case {
  readonly file: string;
  readonly line: number | undefined;
  readonly name: string;
  readonly skipped?: string;
  readonly failures: readonly LocatedDiagnostic[];
  readonly isFailed: boolean;
  readonly notes: readonly LocatedDiagnostic[];
}

function printSuites({ command, result }: Report): string {
  const cases = toCases(result.examples?.entries ?? [], result.diagnostics);
  const all = cases.length > 0 ? cases : [{ file: "gen-api", line: undefined, name: command, failures: [], isFailed: !result.ok, notes: [] }];
  const files = [...new Set(all.map(({ file }) => file))];
  const suites = files.map((file) => printSuite(file, all.filter((each) => each.file === file)));
  const seconds = (result.summary.milliseconds / 1000).toFixed(3);
  return `<testsuites${attributes({ name: `gen-api ${command}`, ...figures(all), time: seconds })}>\n${suites.join("\n")}\n</testsuites>`;
}

const figures = (cases: readonly Case[]): Readonly<Record<string, string>> => ({
  tests: String(cases.length),
  failures: String(cases.filter(({ isFailed }) => isFailed).length),
  errors: "0",
  skipped: String(cases.filter(({ skipped }) => skipped !== undefined).length),
});

const printSuite = (file: string, cases: readonly Case[]): string =>
  `  <testsuite${attributes({ name: file, ...figures(cases) })}>\n${cases.map(printCase).join("\n")}\n  </testsuite>`;

function printCase({ file, line, name, skipped, failures, isFailed, notes }: Case): string {
  const open = `    <testcase${attributes({ classname: file, name, file, ...(line === undefined ? {} : { line: String(line) }) })}`;
  const parts = [
    ...(skipped === undefined ? [] : [`      <skipped${attributes({ message: skipped })}/>`]),
    ...(isFailed ? [printFailure(failures)] : []),
    ...(notes.length === 0 ? [] : [`      <system-out>${text(notes.map(describe).join("\n"))}</system-out>`]),
  ];
  return parts.length === 0 ? `${open}/>` : `${open}>\n${parts.join("\n")}\n    </testcase>`;
}

const printFailure = (failures: readonly LocatedDiagnostic[]): string =>
  `      <failure${attributes({ message: failures[0]?.message ?? "failed", type: failures[0]?.code ?? "error" })}>${text(failures.map(describe).join("\n"))}</failure>`;

const describe = ({ file, line, column, severity, code, message, hint }: LocatedDiagnostic): string =>
  `${file}${line === undefined ? "" : `:${line}:${column}`}: ${severity}: ${message} [${code}]${hint === undefined ? "" : `\n  ${hint}`}`;

/** The cases: examples with what is said about them, and every error that belongs to none. */
function toCases(entries: readonly ExampleEntry[], diagnostics: readonly LocatedDiagnostic[]): Case[] {
  const byEntry = new Map<ExampleEntry, LocatedDiagnostic[]>();
  const others: LocatedDiagnostic[] = [];
  const byFile = new Map<string, ExampleEntry[]>();
  for (const entry of entries) byFile.set(entry.file, [...(byFile.get(entry.file) ?? []), entry]);
  for (const diagnostic of diagnostics) {
    const entry = byFile.get(diagnostic.file)?.findLast(({ line }) => line <= (diagnostic.line ?? 0));
    if (entry === undefined || (diagnostic.severity === "error" && entry.verdict === "passed")) others.push(diagnostic);
    else byEntry.set(entry, [...(byEntry.get(entry) ?? []), diagnostic]);
  }
  const examples = entries.map((entry) => toCase(entry, byEntry.get(entry) ?? []));
  const errors = others.filter(({ severity }) => severity === "error");
  return [...examples, ...errors.map((each): Case => ({ file: each.file, line: each.line, name: `${each.line ?? 1}: ${each.code}`, failures: [each], isFailed: true, notes: [] }))];
}

function toCase(entry: ExampleEntry, diagnostics: readonly LocatedDiagnostic[]): Case {
  const { file, line, document, kind, rule, schemas, verdict, reason } = entry;
  const failures = diagnostics.filter(({ severity }) => severity === "error");
  const isFailed = verdict === "failed" || failures.length > 0;
  const by = schemas.length === 0 ? "" : ` by ${schemas.join(" and ")}`;
  const base = { file, line, name: `${line}${document === 1 ? "" : `.${document}`}: ${kind}${by} (${rule})`, failures, isFailed, notes: diagnostics.filter(({ severity }) => severity !== "error") };
  return verdict === "unchecked" && !isFailed ? { ...base, skipped: reason ?? kind } : base;
}

const attributes = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values).map(([name, value]) => ` ${name}="${text(value).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;")}"`).join("");

// Characters that XML 1.0 cannot hold, not even as references.
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const text = (value: string): string =>
  value.replaceAll(impossible, "\ufffd").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
