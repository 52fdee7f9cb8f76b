import type { Severity } from "../../diagnostics/diagnostic.ts";
import type { LocatedDiagnostic, LocatedPlace } from "../../diagnostics/located.ts";
import { formatTotals } from "../../examples/example-report.ts";
import type { RunResult } from "../../pipeline/run.ts";
import { type Colors, makeColors } from "../colors.ts";
import type { Report, Reporter, ReportStyle } from "../report.ts";
import { displayWidth, guardLines, toSafeText } from "../safe-text.ts";

/** For people: each message with its place, its line and a caret, then the summary. */
export const prettyReporter: Reporter = {
  print: (report, style) => guardLines(printReport(report, style)),
};

function printReport({ result, outcome }: Report, { colors: isColored, quiet, verbose }: ReportStyle): string {
  const colors = makeColors(isColored);
  const shown = result.diagnostics.filter(({ severity }) => severity === "error" || (!quiet && (severity === "warning" || verbose)));
  const { listed, rest } = verbose ? { listed: shown, rest: [] } : abridge(shown);
  const messages = [...listed.map((each) => `${printDiagnostic(each, colors)}\n`), ...rest.map((each) => printRest(each, colors))].join("");
  if (quiet) return messages;
  const files = verbose ? result.files.map(({ path, state }) => `${colors.dim(state.padEnd(11))} ${toSafeText(path)}\n`).join("") : "";
  const examples = result.examples === undefined ? "" : `${formatTotals(result.examples)}\n`;
  const advice = result.isSurvivable === true ? "With --lenient, what is broken becomes unknown, the errors become warnings, and the rest is generated.\n" : "";
  return `${messages}${files}${examples}${printSummary(result, outcome, colors)}${advice}`;
}

/** How many warnings of one kind are shown; descriptions in the wild repeat one slip hundreds of times. */
const mostOfOneKind = 10;

/** Warnings of one kind beyond those that are listed. */
interface Rest {
  readonly code: string;
  readonly count: number;
}

/** The errors, and so many warnings of each kind. */
function abridge(diagnostics: readonly LocatedDiagnostic[]): { readonly listed: readonly LocatedDiagnostic[]; readonly rest: readonly Rest[] } {
  const counts = new Map<string, number>();
  const listed = diagnostics.filter(({ severity, code }) => {
    if (severity === "error") return true;
    counts.set(code, (counts.get(code) ?? 0) + 1);
    return counts.get(code)! <= mostOfOneKind;
  });
  const rest = [...counts].filter(([, all]) => all > mostOfOneKind).map(([code, all]) => ({ code, count: all - mostOfOneKind }));
  return { listed, rest };
}

const printRest = ({ code, count: more }: Rest, colors: Colors): string =>
  `${colors.yellow(more === 1 ? "1 more warning" : `${more} more warnings`)} ${colors.dim(`[${code}]`)}; --verbose shows ${more === 1 ? "it" : "them all"}.\n\n`;

const severityColors: Readonly<Record<Severity, "red" | "yellow" | "blue">> = { error: "red", warning: "yellow", info: "blue" };

function printDiagnostic(diagnostic: LocatedDiagnostic, colors: Colors): string {
  const { severity, message, code, hint, related } = diagnostic;
  const color = colors[severityColors[severity]];
  const notes = [
    ...(hint === undefined ? [] : [`hint: ${toSafeText(hint)}`]),
    ...related.map((each) => `${printPlace(each)}: ${toSafeText(each.message)}`),
  ];
  const gutter = " ".repeat(String(diagnostic.line ?? "").length + 3);
  return [
    `${colors.bold(printPlace(diagnostic))}: ${color(severity)}: ${toSafeText(message)} ${colors.dim(`[${code}]`)}`,
    ...printExcerpt(diagnostic, color, colors),
    ...notes.map((note) => `${gutter}${colors.dim("=")} ${note}`),
  ].map((line) => `${line}\n`).join("");
}

const printPlace = ({ file, line, column }: LocatedPlace): string => toSafeText(line === undefined ? file : `${file}:${line}:${column ?? 1}`);

/** The line with what is meant underlined; up to the line's end where it goes on below. */
function printExcerpt({ excerpt, line, column, endLine, endColumn }: LocatedDiagnostic, color: Colors["red"], colors: Colors): string[] {
  if (excerpt === undefined || line === undefined || column === undefined) return [];
  const start = column - excerpt.column;
  const end = endLine === line && endColumn !== undefined ? Math.min(endColumn - excerpt.column, excerpt.text.length) : excerpt.text.length;
  const before = toSafeText(excerpt.text.slice(0, start));
  const meant = toSafeText(excerpt.text.slice(start, Math.max(start, end)).trimEnd());
  const dots = excerpt.column > 1 ? "… " : "";
  const number = String(line);
  const shown = `${dots}${toSafeText(excerpt.text.trimEnd())}${excerpt.isCut ? " …" : ""}`;
  const caret = `${" ".repeat(displayWidth(dots + before))}${color("^".repeat(Math.max(1, displayWidth(meant))))}`;
  return [`  ${colors.dim(`${number} |`)} ${shown}`.trimEnd(), `  ${" ".repeat(number.length)} ${colors.dim("|")} ${caret}`];
}

function printSummary({ ok, diagnostics, summary }: RunResult, outcome: string, colors: Colors): string {
  const { apis, schemas, operations, written, unchanged, removed, milliseconds } = summary;
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  const found = [count(errors, "error"), ...(warnings === 0 ? [] : [count(warnings, "warning")])].join(", ");
  const head = ok ? `${colors.green("✓")} ${outcome}` : `${colors.red("✗")} ${found}`;
  const input = apis === 0 ? [] : [count(apis, "API"), count(schemas, "schema"), count(operations, "operation")];
  const isWritten = written + removed > 0 || (ok && unchanged > 0);
  const output = !isWritten ? [] : [`${count(written, "file")} written`, `${unchanged} unchanged`, `${removed} removed`];
  const tail = ok && warnings > 0 ? [count(warnings, "warning")] : [];
  return `${[head, ...tail, ...input, ...output, printTime(milliseconds)].join(" · ")}\n`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

const printTime = (milliseconds: number): string => (milliseconds < 1000 ? `${milliseconds} ms` : `${(milliseconds / 1000).toFixed(1)} s`);
