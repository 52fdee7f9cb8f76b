import { findJsonError } from "./json-error.ts";
import { type JsonPlaces, maxDepth, scanJson } from "./json-scan.ts";
import type { JsonValue } from "./json.ts";
import { findDuplicateKeys } from "./locate-json.ts";
import type { BlockPlaces } from "./yaml-block.ts";
import { numberFault, numberProblem, type TextProblem } from "./text-problem.ts";

/** A parsed text: `value` is absent when a problem leaves nothing to use. */
export interface ParsedText {
  readonly value?: JsonValue;
  readonly problems: readonly TextProblem[];
  /** For YAML that is written in block style throughout: places in it can be found by its lines. */
  readonly blockPlaces?: BlockPlaces;
  /** For JSON. */
  readonly places?: JsonPlaces;
}

/**
 * Parses JSON (RFC 8259). Beyond the grammar it refuses duplicate keys, nesting deeper than 1,000, and numbers that a
 * double turns into infinity or zero; integers that a double rounds are problems that leave a value.
 */
export function parseJson(text: string): ParsedText {
  const scan = scanJson(text);
  if (scan.tooDeep !== undefined) {
    return { problems: [{ kind: "too-deep", limit: maxDepth, start: scan.tooDeep, end: scan.tooDeep + 1 }] };
  }
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    return { problems: [findJsonError(text)] };
  }
  const problems = scan.suspicious.flatMap(([start, end]) => {
    const number = text.slice(start, end);
    const fault = numberFault(number);
    return fault === undefined ? [] : [numberProblem(number, start, fault)];
  });
  if (countKeys(value) !== scan.keys) problems.push(...findDuplicateKeys(text));
  return { value, problems, places: scan.places };
}

/** The number of members in a tree. */
function countKeys(value: JsonValue): number {
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value as readonly JsonValue[]) if (typeof item === "object") count += countKeys(item);
    return count;
  }
  for (const key in value) {
    count++;
    const child = (value as { readonly [key: string]: JsonValue })[key]!;
    if (typeof child === "object") count += countKeys(child);
  }
  return count;
}
