import type { ReadingStep } from "./read/example-value.ts";

/** What an example turned out to be. Every example is exactly one of them. */
export const exampleKinds = [
  /** A JSON Schema, checked against its meta-schema. */
  "schema",
  "valid",
  "invalid",
  /** Valid as far as it is written out. */
  "holes",
  /** Deliberately invalid, and confirmed to be. */
  "expected-invalid",
  /** A pattern that stands for many messages. */
  "template",
  /** A list of events or errors, compared with the API's. */
  "catalogue",
  /** Header lines alone. */
  "headers",
  /** Code that was compiled against the generated client. */
  "typescript",
  /** Not JSON, YAML or HTTP, or skipped by its author. */
  "skipped",
  /** No rule tells its schema. */
  "unmapped",
] as const;

export type ExampleKind = (typeof exampleKinds)[number];

/** How an example found its schema. */
export type MappingRule =
  | "annotation" | "comment" | "sidecar" | "schema-block" | "json-rpc" | "frame" | "event" | "http" | "label" | "heading" | "compound" | "inferred" | "catalogue"
  | "definition" | "file" | "none";

/** Where an example was found: a fenced block, a schema, an API definition, or a file of its own. */
export type ExampleOrigin = "block" | "schema" | "definition" | "file";

/** The fault that a deliberately invalid example was confirmed by. */
export interface ConfirmedFault {
  readonly keyword: string;
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
}

/** One example. */
export interface ExampleEntry {
  readonly origin: ExampleOrigin;
  /** The API whose schemas judged it; absent where none did. */
  readonly api?: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Which block of its file, and which document of the block, from 1. */
  readonly block: number;
  readonly document: number;
  readonly kind: ExampleKind;
  readonly rule: MappingRule;
  /** The schemas that judged its parts, as messages name them. */
  readonly schemas: readonly string[];
  readonly verdict: "passed" | "failed" | "unchecked";
  readonly steps: readonly ReadingStep[];
  /** Why it is skipped or unmapped. */
  readonly reason?: string;
  readonly fault?: ConfirmedFault;
  /** The annotation to paste, for what is unmapped or inferred. */
  readonly suggestion?: string;
}

/** The sum, which always adds up: every example is in exactly one of `kinds`. */
export interface ExampleTotals {
  readonly blocks: number;
  readonly examples: number;
  readonly kinds: Readonly<Record<ExampleKind, number>>;
}

/** Every example that was found, in the order of files and lines. */
export interface ExampleReport {
  readonly entries: readonly ExampleEntry[];
  /** Of the fenced blocks of documents. */
  readonly documents: ExampleTotals;
  /** Of everything else: examples in schemas, definitions and files. */
  readonly others: ExampleTotals;
}

/** Sums up entries. */
export function totalsOf(entries: readonly ExampleEntry[]): ExampleTotals {
  const kinds = Object.fromEntries(exampleKinds.map((kind) => [kind, 0])) as Record<ExampleKind, number>;
  for (const { kind } of entries) kinds[kind]++;
  const blocks = new Set(entries.map(({ file, block }) => `${block} ${file}`)).size;
  return { blocks, examples: entries.length, kinds };
}

/** The report of some entries. */
export function buildReport(entries: readonly ExampleEntry[]): ExampleReport {
  const sorted = entries.toSorted((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column || a.document - b.document : a.file < b.file ? -1 : 1));
  return {
    entries: sorted,
    documents: totalsOf(sorted.filter(({ origin }) => origin === "block")),
    others: totalsOf(sorted.filter(({ origin }) => origin !== "block")),
  };
}

const words: Readonly<Record<ExampleKind, readonly [one: string, many: string]>> = {
  schema: ["schema", "schemas"],
  valid: ["valid", "valid"],
  invalid: ["invalid", "invalid"],
  holes: ["with holes", "with holes"],
  "expected-invalid": ["expected-invalid", "expected-invalid"],
  template: ["template", "templates"],
  catalogue: ["catalogue", "catalogues"],
  headers: ["headers", "headers"],
  typescript: ["compiled", "compiled"],
  skipped: ["skipped", "skipped"],
  unmapped: ["unmapped", "unmapped"],
};

const counted = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

const sumText = ({ kinds }: ExampleTotals): string =>
  exampleKinds.filter((kind) => kinds[kind] > 0).map((kind) => counted(kinds[kind], ...words[kind])).join(", ") || "none";

/** The sum in words: `96 blocks, 98 examples: 39 schemas, 41 valid, …`, and a second line for examples outside documents. */
export function formatTotals({ documents, others }: ExampleReport): string {
  const first = `${counted(documents.blocks, "block")}, ${counted(documents.examples, "example")}: ${sumText(documents)}`;
  return others.examples === 0 ? first : `${first}\n${counted(others.examples, "example")} in schemas, definitions and files: ${sumText(others)}`;
}

/** How many examples something was checked of. */
export const checkedCount = ({ entries }: ExampleReport): number =>
  entries.filter(({ verdict }) => verdict !== "unchecked").length;
