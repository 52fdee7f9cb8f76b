import { skipString } from "./json-cursor.ts";

/** What one pass over a JSON text counts before it is parsed. The text need not be valid. */
export interface JsonScan {
  /** The number of member names, counted by the colons outside strings. */
  readonly keys: number;
  /** Where a collection begins that is nested deeper than allowed. */
  readonly tooDeep: number | undefined;
  /** Start and end of each number that is long or has an exponent: only these can lose digits. */
  readonly suspicious: readonly (readonly [number, number])[];
  readonly places: JsonPlaces;
}

/** What is kept of a JSON text for finding places in it without reading all of it again. */
export interface JsonPlaces {
  /** Where long collections end: offset of the opening bracket → offset behind the closing one. */
  readonly ends: ReadonlyMap<number, number>;
  /** Where every `linesPerMark`-th line begins, the first included. */
  readonly lineMarks: readonly number[];
}

/** How deep collections may nest in any input. */
export const maxDepth = 1000;

/** Collections shorter than this are stepped over as quickly as their ends are looked up. */
const shortestKnown = 512;

/** How many lines lie between two whose beginnings are kept. */
export const linesPerMark = 64;

const quote = 0x22;
const lineFeed = 0x0a;

/** Counts depth, keys and suspicious numbers in one linear pass. */
export function scanJson(text: string): JsonScan {
  const suspicious: [number, number][] = [];
  const ends = new Map<number, number>();
  const lineMarks = [0];
  const places = { ends, lineMarks };
  const open: number[] = [];
  const length = text.length;
  let keys = 0;
  let depth = 0;
  let lineFeeds = 0;
  for (let at = 0; at < length; at++) {
    const character = text.charCodeAt(at);
    if (character <= 0x20) {
      if (character === lineFeed && ++lineFeeds % linesPerMark === 0) lineMarks.push(at + 1);
    } else if (character === quote) at = skipString(text, at) - 1;
    else if (character === 0x3a) keys++;
    else if (character === 0x7b || character === 0x5b) {
      if (++depth > maxDepth) return { keys, tooDeep: at, suspicious, places };
      open[depth] = at;
    } else if (character === 0x7d || character === 0x5d) {
      if (depth > 0 && at - open[depth]! >= shortestKnown) ends.set(open[depth]!, at + 1);
      depth--;
    } else if (character >= 0x30 && character <= 0x39) {
      const start = at > 0 && text.charCodeAt(at - 1) === 0x2d ? at - 1 : at;
      const { end, hasExponent } = skipNumber(text, at);
      if (hasExponent || end - start > 15) suspicious.push([start, end]);
      at = end - 1;
    }
  }
  return { keys, tooDeep: undefined, suspicious, places };
}

function skipNumber(text: string, start: number): { end: number; hasExponent: boolean } {
  const length = text.length;
  let hasExponent = false;
  let at = start;
  for (; at < length; at++) {
    const character = text.charCodeAt(at);
    if (character >= 0x30 && character <= 0x39) continue;
    if (character === 0x65 || character === 0x45) hasExponent = true;
    else if (character !== 0x2e && !(hasExponent && (character === 0x2b || character === 0x2d))) break;
  }
  return { end: at, hasExponent };
}
