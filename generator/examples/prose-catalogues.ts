import { diagnostic } from "../diagnostics/collector.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Location, SourceFile } from "../source/document.ts";
import type { MarkdownBlock, MarkdownText } from "../source/markdown.ts";
import { nearest } from "../source/nearest.ts";
import { compilePattern } from "../validate/patterns.ts";
import type { ApiIndex } from "./api-index.ts";
import { type CatalogueEntry, compareErrors, compareNames } from "./compare-catalogue.ts";
import type { DocumentOutline } from "./document-blocks.ts";
import { enumerationsOf, patternsOf } from "./enumerations.ts";
import { plainWords } from "./words.ts";

/** A list or a table in a document: its entries, the heading above it, and the rows. */
interface ProseList {
  readonly heading: string;
  readonly entries: readonly CatalogueEntry[];
  readonly whole: Location;
  readonly rows: readonly (readonly MarkdownText[])[];
}

/** Compares the lists and tables of a document with the API: names of events, errors and methods, values, patterns. */
export function checkProseCatalogues({ file, markdown }: DocumentOutline, indexes: readonly ApiIndex[]): Diagnostic[] {
  const lists = listsIn(file, markdown.blocks).filter(({ entries, rows }) => entries.length >= 2 || rows.length >= 3);
  if (lists.length === 0) return [];
  return indexes.slice(0, 1).flatMap((index) => {
    const facts = factsOf(index);
    return lists.flatMap((list) => [...compareList(index, list, facts), ...comparePatterns(file, list, facts)]);
  });
}

interface Facts {
  readonly events: ReadonlySet<string>;
  readonly errors: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
  readonly enumerations: ReturnType<typeof enumerationsOf>;
  readonly patterns: ReadonlySet<string>;
}

const known = new WeakMap<ApiIndex, Facts>();

/** What an API has names for; gathered when the first document needs it. */
function factsOf(index: ApiIndex): Facts {
  let facts = known.get(index);
  if (facts === undefined) known.set(index, (facts = gatherFacts(index)));
  return facts;
}

const gatherFacts = (index: ApiIndex): Facts => ({
  events: new Set(index.eventTypes),
  errors: new Set([...index.api.errors.values()].flatMap(({ id, code }) => [id, String(code)])),
  methods: new Set(index.methods.keys()),
  enumerations: enumerationsOf(index),
  patterns: patternsOf(index),
});

/** A list is about what most of its entries are, and complete where it has most of them. */
function compareList(index: ApiIndex, { heading, entries, whole }: ProseList, facts: Facts): Diagnostic[] {
  const shared = (names: ReadonlySet<string>): number => new Set(entries.map(({ name }) => name).filter((name) => names.has(name))).size;
  const isAbout = (names: ReadonlySet<string>): boolean => shared(names) * 2 > entries.length && shared(names) >= 2;
  const isMost = (names: ReadonlySet<string>, count = names.size): boolean => shared(names) * 10 >= count * 6;
  if (isAbout(facts.events)) return compareNames("event", entries, [...facts.events], whole, isMost(facts.events));
  if (isAbout(facts.errors)) return isMost(facts.errors, index.api.errors.size) ? compareErrors(index, entries, whole) : [];
  if (isAbout(facts.methods)) return compareNames("method", entries, [...facts.methods], whole, isMost(facts.methods));
  const candidates = (facts.enumerations.get(plainWords(heading)) ?? []).filter(({ values }) => isAbout(new Set(values)));
  const best = candidates.toSorted((a, b) => shared(new Set(b.values)) - shared(new Set(a.values)))[0];
  if (best === undefined || candidates.some(({ values }) => entries.every(({ name }) => values.includes(name)) && values.length === entries.length)) return [];
  return compareNames(`value of ${best.label}`, entries, best.values, whole, isMost(new Set(best.values)));
}

/** A table with a column "Pattern": each is one of the API's, and the examples beside it match. */
function comparePatterns(file: SourceFile, { rows, whole }: ProseList, { patterns }: Facts): Diagnostic[] {
  const [head, ...body] = rows;
  const column = head?.findIndex(({ text }) => /^(?:pattern|regex|format)$/i.test(plain(text))) ?? -1;
  const example = head?.findIndex(({ text }) => /^examples?$/i.test(plain(text))) ?? -1;
  if (column === -1 || patterns.size === 0) return [];
  const bare = new Set([...patterns].map(unanchored));
  const written = body.flatMap((row) => (row[column] === undefined ? [] : [{ cell: row[column], pattern: unanchored(plain(row[column].text)), example: row[example] }]));
  if (!written.some(({ pattern }) => bare.has(pattern))) return [];
  const unknown = written.filter(({ pattern }) => !bare.has(pattern)).map(({ cell, pattern }) =>
    diagnostic("catalogue-entry-unknown", { kind: "pattern", name: pattern, nearest: nearest(pattern, bare) }, textLocation(file, cell)));
  const wrong = written.flatMap(({ pattern, example: cell }) => {
    if (cell === undefined || plain(cell.text) === "" || compilePattern(`^(?:${pattern})$`)?.test(plain(cell.text)) !== false) return [];
    return [diagnostic("catalogue-entry-differs", { kind: "example", name: plain(cell.text), here: "listed", api: `refused by the pattern ${pattern}` }, textLocation(file, cell))];
  });
  const shapes = new Set(written.map(({ pattern }) => shapeOfPattern(pattern)));
  const here = new Set(written.map(({ pattern }) => pattern));
  const missing = [...bare].filter((pattern) => !here.has(pattern) && /^[a-z]+[_-]/i.test(pattern) && shapes.has(shapeOfPattern(pattern)));
  return [...unknown, ...wrong, ...(missing.length === 0 ? [] : [diagnostic("catalogue-entry-missing", { kind: "pattern", names: missing }, whole)])];
}

const unanchored = (pattern: string): string => pattern.replace(/^\^/, "").replace(/\$$/, "");

/** A pattern without the word it begins with: those of one family share it. */
const shapeOfPattern = (pattern: string): string => pattern.replace(/^[a-z]+(?=[_-])/i, "");

const plain = (text: string): string => text.replace(/^`+(.*?)`+$/, "$1").replaceAll("**", "").trim();

const textLocation = (file: SourceFile, { start, end }: { readonly start: number; readonly end: number }): Location => ({ kind: "text", file, start, end });

function listsIn(file: SourceFile, blocks: readonly MarkdownBlock[]): ProseList[] {
  const lists: ProseList[] = [];
  let heading = "";
  let items: MarkdownText[] = [];
  const close = (): void => {
    if (items.length > 0) lists.push(toList(file, heading, items.map((item) => [item])));
    items = [];
  };
  for (const block of blocks) {
    if (block.kind === "text" && block.isItem) {
      if (block.lines[0] !== undefined) items.push(block.lines[0]);
      continue;
    }
    close();
    if (block.kind === "heading") heading = block.text;
    if (block.kind === "table") lists.push(toList(file, heading, block.rows));
  }
  close();
  return lists;
}

/** The entries are the words in code that rows begin with; a whole number in a row is what is said about it. */
function toList(file: SourceFile, heading: string, rows: readonly (readonly MarkdownText[])[]): ProseList {
  const entries = rows.flatMap((row): CatalogueEntry[] => {
    const [cell, ...others] = row;
    const match = /^[*_]*`([^`]+)`/.exec(cell?.text ?? "");
    if (cell === undefined || match === null) return [];
    const start = cell.start + cell.text.indexOf(match[1]!);
    const figure = others.map(({ text }) => plain(text)).find((text) => /^-?\d+$/.test(text));
    return [{ name: match[1]!, value: figure === undefined ? undefined : Number(figure), location: textLocation(file, { start, end: start + match[1]!.length }) }];
  });
  const first = rows[0]?.[0] ?? { start: 0, end: 0 };
  return { heading, entries, whole: textLocation(file, first), rows };
}
