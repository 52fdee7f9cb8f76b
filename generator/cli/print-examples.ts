import type { ExampleEntry, ExampleReport } from "../examples/example-report.ts";
import { guardLines, toSafeText } from "./safe-text.ts";

/** Every example in a line: its place, what it is, the rule that found its schema, the schema, and why it is left out. */
export const printExamples = ({ entries }: ExampleReport): string => toLines(entries.map(describe));

/** The annotations to paste, each with the place that it belongs above. */
export function printSuggestions({ entries }: ExampleReport): string {
  const wanting = entries.filter(({ suggestion }) => suggestion !== undefined);
  return toLines(wanting.map((entry) => `${place(entry)}: ${entry.suggestion!}${entry.document === 1 ? "" : ` (doc=${entry.document})`}`));
}

const toLines = (lines: readonly string[]): string => guardLines(lines.map((line) => `${toSafeText(line)}\n`).join(""));

const place = ({ file, line, column }: ExampleEntry): string => `${file}:${line}:${column}`;

function describe(entry: ExampleEntry): string {
  const { kind, rule, schemas, reason } = entry;
  const by = rule === "none" ? "" : `, by ${rule}`;
  const of = schemas.length === 0 ? "" : `: ${schemas.join(", ")}`;
  return `${place(entry)}: ${kind}${by}${of}${reason === undefined ? "" : ` (${reason})`}`;
}
