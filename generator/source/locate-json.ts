import { readString, skipSpace, skipString, skipValue } from "./json-cursor.ts";
import type { TextProblem, TextRange } from "./text-problem.ts";

/** Where a member or item stands: its key (for members) and its value. */
export interface Place {
  readonly key: TextRange | undefined;
  readonly value: TextRange;
  /** How many of the wanted keys were found: fewer than asked for when the path leaves the document. */
  readonly depth: number;
}

/**
 * Finds values in one JSON text by skipping straight to them. What was skipped on the way is remembered per object, so
 * that many look-ups in a big document do not read it many times.
 */
export class JsonLocator {
  readonly #text: string;
  readonly #ends: ReadonlyMap<number, number> | undefined;
  readonly #collections = new Map<number, Collection>();

  /** @param text a JSON text that parses. @param ends where some of its collections end, by where they begin. */
  constructor(text: string, ends?: ReadonlyMap<number, number>) {
    this.#text = text;
    this.#ends = ends;
  }

  /** The place that `keys` lead to. A path that leaves the document ends at the last value on it. */
  locate(keys: readonly (string | number)[]): Place {
    let step: Step = { key: undefined, at: skipSpace(this.#text, 0) };
    let depth = 0;
    for (; depth < keys.length; depth++) {
      const next = this.#collectionAt(step.at)?.find(String(keys[depth]));
      if (next === undefined) break;
      step = next;
    }
    return { key: step.key, value: { start: step.at, end: skipValue(this.#text, step.at, this.#ends) }, depth };
  }

  #collectionAt(at: number): Collection | undefined {
    const open = this.#text[at];
    if (open !== "{" && open !== "[") return undefined;
    let collection = this.#collections.get(at);
    if (collection === undefined) this.#collections.set(at, (collection = new Collection(this.#text, at, this.#ends)));
    return collection;
  }
}

interface Step {
  readonly key: TextRange | undefined;
  readonly at: number;
}

/** The members or items of one collection, as far as they were read. */
class Collection {
  readonly #text: string;
  readonly #ends: ReadonlyMap<number, number> | undefined;
  readonly #isArray: boolean;
  readonly #known = new Map<string, Step>();
  #next: number;

  constructor(text: string, open: number, ends: ReadonlyMap<number, number> | undefined) {
    this.#text = text;
    this.#ends = ends;
    this.#isArray = text[open] === "[";
    this.#next = skipSpace(text, open + 1);
  }

  find(name: string): Step | undefined {
    let found = this.#known.get(name);
    while (found === undefined && this.#next < this.#text.length && !isClosing(this.#text.charCodeAt(this.#next))) {
      const [read, step] = this.#readOne();
      this.#known.set(read, step);
      if (read === name) found = step;
    }
    return found;
  }

  #readOne(): [string, Step] {
    const text = this.#text;
    const start = this.#next;
    const end = this.#isArray ? start : skipString(text, start);
    const name = this.#isArray ? String(this.#known.size) : readString(text, start, end);
    const at = this.#isArray ? start : skipSpace(text, skipSpace(text, end) + 1);
    this.#next = skipSpace(text, skipValue(text, at, this.#ends));
    if (text[this.#next] === ",") this.#next = skipSpace(text, this.#next + 1);
    return [name, { key: this.#isArray ? undefined : { start, end }, at }];
  }
}

const isClosing = (character: number): boolean => character === 0x5d || character === 0x7d;

/** Names every member that stands twice in an object. @param text a JSON text that parses. */
export function findDuplicateKeys(text: string): TextProblem[] {
  const problems: TextProblem[] = [];
  const open: (Map<string, TextRange> | undefined)[] = [];
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const character = text[at];
    if (character === "{") open.push(new Map());
    else if (character === "[") open.push(undefined);
    else if (character === "}" || character === "]") open.pop();
    else if (character === '"') {
      const end = skipString(text, at);
      const names = open.at(-1);
      if (names !== undefined && text[skipSpace(text, end)] === ":") {
        const key = readString(text, at, end);
        const first = names.get(key);
        if (first === undefined) names.set(key, { start: at, end });
        else problems.push({ kind: "duplicate-key", key, first, start: at, end });
      }
      at = end;
      continue;
    }
    at++;
  }
  return problems;
}
