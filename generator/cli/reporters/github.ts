import type { Severity } from "../../diagnostics/diagnostic.ts";
import type { LocatedDiagnostic } from "../../diagnostics/located.ts";
import { formatTotals } from "../../examples/example-report.ts";
import type { Report, Reporter } from "../report.ts";
import { guardLines, toSafeText } from "../safe-text.ts";

/** Workflow commands of GitHub Actions: annotations in the changed files, and a table in the summary of the step. */
export const githubReporter: Reporter = {
  print: (report) => `${annotations(report).join("\n")}\n`,
  summary: summaryText,
};

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** How many annotations of one level GitHub shows for a step. */
const mostPerLevel = 10;

function annotations({ result, outcome }: Report): string[] {
  const lines = (["error", "warning", "info"] as const).flatMap((severity) => {
    const found = result.diagnostics.filter((each) => each.severity === severity);
    const rest = found.length - mostPerLevel;
    const more = rest > 0 ? [command(commands[severity], {}, `and ${rest} more ${severity === "info" ? "notices" : `${severity}s`}`)] : [];
    return [...found.slice(0, mostPerLevel).map(toCommand), ...more];
  });
  const totals = result.examples === undefined ? [] : formatTotals(result.examples).split("\n");
  return [...lines, ...[...totals, result.ok ? outcome : "gen-api found errors"].map((line) => guardLines(toSafeText(line)))];
}

function toCommand({ severity, file, line, column, endLine, endColumn, code, message, hint }: LocatedDiagnostic): string {
  // GitHub takes columns for those of one line alone, and the end as inclusive.
  const columns = column !== undefined && endColumn !== undefined && endLine === line ? { col: String(column), endColumn: String(Math.max(column, endColumn - 1)) } : {};
  const place = line === undefined ? {} : { line: String(line), endLine: String(endLine ?? line), ...columns };
  return command(commands[severity], { file, ...place, title: code }, hint === undefined ? message : `${message}\n${hint}`);
}

/** `::name key=value,…::text`. The text keeps no line break, and a property no colon and no comma. */
function command(name: string, properties: Readonly<Record<string, string>>, text: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`).join(",");
  return `::${name}${list === "" ? "" : ` ${list}`}::${escapeData(text)}`;
}

const escapeData = (text: string): string => visible(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Hidden characters are shown; line breaks of a message stay. */
const visible = (text: string): string => text.split("\n").map(toSafeText).join("\n");

/** What the run came to, in the Markdown of the step's summary. */
function summaryText({ command: name, result }: Report): string {
  const examples = result.examples === undefined ? "" : `${formatTotals(result.examples).split("\n").map(cell).join("  \n")}\n\n`;
  const shown = result.diagnostics.filter(({ severity }) => severity !== "info");
  const head = `### gen-api ${cell(name)}: ${result.ok ? "no errors" : "errors"}\n\n${examples}`;
  if (shown.length === 0) return head;
  const rows = shown.slice(0, 200).map(({ severity, file, line, code, message }) => `| ${severity} | ${cell(`${file}${line === undefined ? "" : `:${line}`}`)} | ${cell(message)} | ${code} |\n`);
  const more = shown.length > 200 ? `\n… and ${shown.length - 200} more\n` : "";
  return `${head}| | place | message | rule |\n|---|---|---|---|\n${rows.join("")}${more}`;
}

/** Text in a cell of a table: no markup, no link, no mention. */
const cell = (text: string): string =>
  toSafeText(text.replaceAll(/[\r\n]+/g, " ")).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(/[\\`*_[\]|#~!]/g, "\\$&").replaceAll("@", "&#64;");
