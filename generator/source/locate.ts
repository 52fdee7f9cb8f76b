import type { Location, SourceDocument, SourceFile, Span, ValueLocation } from "./document.ts";
import { JsonLocator, type Place } from "./locate-json.ts";
import { isJsonArray, member, type JsonValue } from "./json.ts";
import { pathOf, toKeys, toPointer } from "./path.ts";
import type { TextRange } from "./text-problem.ts";
import { yamlLocator } from "./yaml.ts";

/** The path of the file that a location points into. */
export function locationPath(location: Location): string {
  if (location.kind === "value") return location.document.file.path;
  return location.kind === "text" ? location.file.path : location.path;
}

/** The file with its text; `undefined` when there is no text to point into. */
export function locationFile(location: Location): SourceFile | undefined {
  if (location.kind === "value") return location.document.file;
  return location.kind === "text" ? location.file : undefined;
}

/** Line and column of a location; `undefined` for a whole file. The document is read again with positions. */
export function locate(location: Location): Span | undefined {
  if (location.kind === "file") return undefined;
  if (location.kind === "text") return toSpan(location.file, location);
  const range = locateValue(location);
  const { file, start } = location.document;
  return toSpan(file, { start: start + range.start, end: start + range.end });
}

/** The offsets of a value or key in the text of its document. A path that leaves the document gives its last value. */
function locateValue({ document, path, part }: ValueLocation): TextRange {
  const keys = writtenKeys(document, toKeys(path));
  const place = locatorOf(document).locate(keys);
  return place.key !== undefined && (part === "key" || place.depth < keys.length) ? place.key : place.value;
}

/** The keys that lead to a value in the text, where the document was rewritten after it was read. */
function writtenKeys(
  { value, origins }: SourceDocument,
  keys: readonly (string | number)[],
): readonly (string | number)[] {
  if (origins === undefined) return keys;
  let written: (string | number)[] = [];
  let at: JsonValue | undefined = value;
  for (const key of keys) {
    at = isJsonArray(at) ? at[Number(key)] : member(at, String(key));
    written = at !== undefined && origins.has(at) ? toKeys(origins.get(at)) : [...written, key];
  }
  return written;
}

/** The JSON Pointer of a value in the text of its document; `undefined` for what is no value. */
export function writtenPointer(location: Location): string | undefined {
  if (location.kind !== "value") return undefined;
  return toPointer(pathOf(writtenKeys(location.document, toKeys(location.path))));
}

interface Locator {
  locate(keys: readonly (string | number)[]): Place;
}

/** By file and by where the document begins in it: one that was rewritten stands where it stood. */
const locators = new WeakMap<SourceFile, Map<number, Locator>>();

function locatorOf(document: SourceDocument): Locator {
  const { file, start, format, isBlock = false, ends } = document;
  let ofFile = locators.get(file);
  if (ofFile === undefined) locators.set(file, (ofFile = new Map()));
  let locator = ofFile.get(start);
  if (locator === undefined) {
    const text = documentText(document);
    locator = format === "json" ? new JsonLocator(text, ends) : yamlLocator(text, isBlock);
    ofFile.set(start, locator);
  }
  return locator;
}

/** The text that a document was parsed from; offsets in it count from `document.start`. */
export const documentText = ({ text, file, start, end }: SourceDocument): string =>
  text ?? (start === 0 && end === file.text.length ? file.text : file.text.slice(start, end));

const lineStarts = new WeakMap<SourceFile, readonly number[]>();

function lineStartsOf(file: SourceFile): readonly number[] {
  let starts = lineStarts.get(file);
  if (starts === undefined) lineStarts.set(file, (starts = findLineStarts(file.text)));
  return starts;
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function toSpan(file: SourceFile, { start, end }: TextRange): Span {
  const starts = lineStartsOf(file);
  const [line, column] = positionOf(starts, Math.min(start, file.text.length));
  const [endLine, endColumn] = positionOf(starts, Math.min(Math.max(end, start), file.text.length));
  return { line, column, endLine, endColumn };
}

function positionOf(starts: readonly number[], offset: number): [line: number, column: number] {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return [low + 1, offset - starts[low]! + 1];
}

/** The text of a line (from 1), without its line break; for showing it under a message. */
export function lineText(file: SourceFile, line: number): string {
  const starts = lineStartsOf(file);
  const start = starts[line - 1] ?? file.text.length;
  return file.text.slice(start, starts[line] ?? file.text.length).replace(/\r?\n$/, "");
}
