import type { Location, SourceDocument, SourceFile, Span, ValueLocation } from "./document.ts";
import { LineIndex } from "./line-index.ts";
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
  const { file, start, end, places } = location.document;
  const isWhole = start === 0 && end === file.text.length;
  return toSpan(file, { start: start + range.start, end: start + range.end }, isWhole ? places?.lineMarks : undefined);
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
  const { file, start, format, places, blockPlaces } = document;
  let ofFile = locators.get(file);
  if (ofFile === undefined) locators.set(file, (ofFile = new Map()));
  let locator = ofFile.get(start);
  if (locator === undefined) {
    const text = documentText(document);
    locator = format === "json" ? new JsonLocator(text, places?.ends) : yamlLocator(text, blockPlaces);
    ofFile.set(start, locator);
  }
  return locator;
}

/** The text that a document was parsed from; offsets in it count from `document.start`. */
export const documentText = ({ text, file, start, end }: SourceDocument): string =>
  text ?? (start === 0 && end === file.text.length ? file.text : file.text.slice(start, end));

const lineIndices = new WeakMap<SourceFile, LineIndex>();

function linesOf(file: SourceFile, marks?: readonly number[]): LineIndex {
  let index = lineIndices.get(file);
  if (index === undefined) lineIndices.set(file, (index = new LineIndex(file.text, marks)));
  return index;
}

function toSpan(file: SourceFile, { start, end }: TextRange, marks?: readonly number[]): Span {
  const lines = linesOf(file, marks);
  const [line, column] = lines.positionOf(Math.min(start, file.text.length));
  const [endLine, endColumn] = lines.positionOf(Math.min(Math.max(end, start), file.text.length));
  return { line, column, endLine, endColumn };
}

/** The text of a line (from 1), without its line break; for showing it under a message. */
export const lineText = (file: SourceFile, line: number): string => linesOf(file).textOf(line);
