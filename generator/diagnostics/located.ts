import type { Location } from "../source/document.ts";
import { lineText, locate, locationFile, locationPath } from "../source/locate.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";

/** A place as plain data. Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. */
export interface LocatedPlace {
  /** Relative to the project's root. */
  readonly file: string;
  /** Absent for a whole file. */
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A stretch of the line that a message is about. */
export interface Excerpt {
  readonly text: string;
  /** The column of its first character; more than 1 where a long line is cut. */
  readonly column: number;
  /** Whether the line goes on after it. */
  readonly isCut: boolean;
}

/** A diagnostic as plain data that can be stored, sent and printed: what reporters and programs get. */
export interface LocatedDiagnostic extends LocatedPlace {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly excerpt?: Excerpt;
  readonly related: readonly (LocatedPlace & { readonly message: string })[];
}

/** How much of a line is shown: enough for a line that people write; a minified file has one of megabytes. */
const excerptLength = 160;

/** Looks up lines and columns, sorts by file and line, and drops what is said twice. `more` is located already. */
export function locateAll(diagnostics: readonly Diagnostic[], more: readonly LocatedDiagnostic[] = []): LocatedDiagnostic[] {
  const located = [...diagnostics.map(toLocated), ...more].sort(compare);
  return located.filter((each, index) => index === 0 || !isSame(each, located[index - 1]!));
}

function toLocated({ code, severity, message, hint, location, related }: Diagnostic): LocatedDiagnostic {
  const place = toPlace(location);
  const excerpt = excerptOf(location, place);
  return {
    ...place,
    code,
    severity,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(excerpt === undefined ? {} : { excerpt }),
    related: related.map((each) => ({ ...toPlace(each.location), message: each.message })),
  };
}

const toPlace = (location: Location): LocatedPlace => ({ file: locationPath(location), ...locate(location) });

function excerptOf(location: Location, { line, column }: LocatedPlace): Excerpt | undefined {
  const file = locationFile(location);
  if (file === undefined || line === undefined || column === undefined) return undefined;
  const text = lineText(file, line);
  if (text.length <= excerptLength) return { text, column: 1, isCut: false };
  const start = Math.max(0, Math.min(column - 1 - excerptLength / 4, text.length - excerptLength));
  return { text: text.slice(start, start + excerptLength), column: start + 1, isCut: start + excerptLength < text.length };
}

function compare(a: LocatedDiagnostic, b: LocatedDiagnostic): number {
  return (
    compareText(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isSame = (a: LocatedDiagnostic, b: LocatedDiagnostic): boolean => compare(a, b) === 0 && a.hint === b.hint;
