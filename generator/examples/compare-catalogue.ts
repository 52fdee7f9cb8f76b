import { diagnostic } from "../diagnostics/collector.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Location } from "../source/document.ts";
import type { JsonValue } from "../source/json.ts";
import { nearest } from "../source/nearest.ts";
import type { ApiIndex } from "./api-index.ts";

/** One entry of a catalogue in a document. */
export interface CatalogueEntry {
  readonly name: string;
  /** What is said about it: a text, a status, a code. */
  readonly value: JsonValue | undefined;
  readonly location: Location;
}

/** What a catalogue lacks, and what it has too much, compared with the names of the API. */
export function compareNames(kind: string, entries: readonly CatalogueEntry[], names: readonly string[], whole: Location, isComplete = true): Diagnostic[] {
  const known = new Set(names);
  const here = new Set(entries.map(({ name }) => name));
  const unknown = entries.filter(({ name }) => !known.has(name));
  const missing = isComplete ? names.filter((name) => !here.has(name)) : [];
  return [
    ...unknown.map(({ name, location }) => diagnostic("catalogue-entry-unknown", { kind, name, nearest: nearest(name, names) }, location)),
    ...(missing.length === 0 ? [] : [diagnostic("catalogue-entry-missing", { kind, names: [...new Set(missing)] }, whole)]),
  ];
}

/** A list of events. */
export const compareEvents = (index: ApiIndex, entries: readonly CatalogueEntry[], whole: Location): Diagnostic[] =>
  compareNames("event", entries, index.eventTypes, whole);

/** A list of errors by id or by code, with their HTTP status or their code where it says one. */
export function compareErrors(index: ApiIndex, entries: readonly CatalogueEntry[], whole: Location): Diagnostic[] {
  const errors = [...index.api.errors.values()];
  const byCode = entries.some(({ name }) => /^-?\d+$/.test(name));
  const names = errors.map(({ id, code }) => (byCode ? String(code) : id));
  const listed = byCode ? entries.filter(({ name }) => !isStandardCode(name) || names.includes(name)) : entries;
  const wanted = byCode ? names.filter((name) => !isStandardCode(name)) : names;
  return [...compareNames("error", listed, byCode ? names : wanted, whole, !byCode), ...missingCodes(byCode, listed, wanted, whole), ...differences(index, entries)];
}

function missingCodes(byCode: boolean, entries: readonly CatalogueEntry[], wanted: readonly string[], whole: Location): Diagnostic[] {
  const here = new Set(entries.map(({ name }) => name));
  const missing = byCode ? wanted.filter((name) => !here.has(name)) : [];
  return missing.length === 0 ? [] : [diagnostic("catalogue-entry-missing", { kind: "error", names: missing }, whole)];
}

/** The codes that JSON-RPC 2.0 defines itself (section 5.1). */
const isStandardCode = (name: string): boolean => /^-32(?:700|60[0-3])$/.test(name);

function differences(index: ApiIndex, entries: readonly CatalogueEntry[]): Diagnostic[] {
  return entries.flatMap(({ name, value, location }) => {
    const error = [...index.api.errors.values()].find(({ id }) => id === name);
    if (error === undefined || typeof value !== "number") return [];
    const said = [error.httpStatus, typeof error.code === "number" ? error.code : undefined].filter((each) => each !== undefined);
    return said.length === 0 || said.includes(value) ? [] : [diagnostic("catalogue-entry-differs", { kind: "error", name, here: String(value), api: said.join(" or ") }, location)];
  });
}
