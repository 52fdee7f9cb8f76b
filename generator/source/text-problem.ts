/** What is wrong with a text, found while reading it. Offsets count UTF-16 code units from the document's start. */
export type TextProblem = TextRange &
  (
    | { readonly kind: "syntax"; readonly message: string; readonly hint?: string | undefined }
    | { readonly kind: "empty" }
    /** Collections nested deeper than `limit`. */
    | { readonly kind: "too-deep"; readonly limit: number }
    | { readonly kind: "duplicate-key"; readonly key: string; readonly first: TextRange }
    /** A number that reads back as another one: an integer beyond 2^53 (`rounded`), too large or too small a number. */
    | { readonly kind: "number"; readonly text: string; readonly becomes: string; readonly fault: NumberFault }
    /** Something that YAML can say and JSON cannot. */
    | { readonly kind: "not-json"; readonly message: string; readonly hint?: string | undefined }
    | { readonly kind: "several-documents" }
    /** Aliases that would grow the document beyond `limit` values. */
    | { readonly kind: "too-many-aliases"; readonly limit: number }
  );

/** A stretch of text; the end is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Why a number cannot be carried back; `rounded` alone leaves a usable value. */
export type NumberFault = "rounded" | "overflow" | "underflow";

/** Whether a problem leaves a value that can be used. */
export const isHarmless = (problem: TextProblem): boolean => problem.kind === "number" && problem.fault === "rounded";

/**
 * What reading a decimal number as a double loses. Fractions and exponents mean the nearest double by convention;
 * an integer means itself.
 */
export function numberFault(text: string): NumberFault | undefined {
  const value = Number(text);
  if (!Number.isFinite(value)) return "overflow";
  if (value === 0) return /^[^eE]*[1-9]/.test(text) ? "underflow" : undefined;
  if (Number.isSafeInteger(value) || !/^[-+]?\d+$/.test(text)) return undefined;
  return BigInt(text.replace("+", "")) === BigInt(value) ? undefined : "rounded";
}

/** The problem of a number that cannot be carried back. */
export function numberProblem(text: string, start: number, fault: NumberFault): TextProblem {
  const value = Number(text);
  const becomes = Number.isFinite(value) && Math.abs(value) >= 1 ? BigInt(value).toString() : String(value);
  return { kind: "number", text, becomes, fault, start, end: start + text.length };
}
