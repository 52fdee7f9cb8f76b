import type { JsonValue } from "./json.ts";
import { giveUp } from "./yaml-scalars.ts";
import { closingQuote, resolvePlain, resolvePlainKey, unquote } from "./yaml-words.ts";

/** A value in flow style and the offset behind it. */
export interface FlowValue {
  readonly value: JsonValue;
  readonly end: number;
}

/** How deep flow collections may nest here. */
const maximumDepth = 100;

/** Reads a flow collection that begins and ends on one line, at `start`; anything unusual in it is left to `yaml`. */
export function readFlow(line: string, start: number): FlowValue {
  const reader = new FlowReader(line, start);
  return { value: reader.read(0), end: reader.at };
}

class FlowReader {
  at: number;
  readonly #line: string;

  constructor(line: string, start: number) {
    this.#line = line;
    this.at = start;
  }

  read(depth: number): JsonValue {
    if (depth > maximumDepth) giveUp();
    switch (this.#line[this.at]) {
      case "[":
        return this.#readList(depth);
      case "{":
        return this.#readMap(depth);
      case '"':
      case "'":
        return this.#readQuoted();
      default:
        return resolvePlain(this.#readPlain());
    }
  }

  #readList(depth: number): JsonValue[] {
    const items: JsonValue[] = [];
    for (this.#step(); !this.#take("]"); this.#separate("]")) {
      items.push(this.read(depth + 1));
      // `[a: b]` is a list of one map.
      if (this.#line[this.#skip()] === ":") giveUp();
    }
    return items;
  }

  #readMap(depth: number): JsonValue {
    const members: Record<string, JsonValue> = {};
    for (this.#step(); !this.#take("}"); this.#separate("}")) {
      const name = this.#readKey();
      if (Object.hasOwn(members, name)) giveUp();
      members[name] = this.read(depth + 1);
    }
    return members;
  }

  #readKey(): string {
    const quote = this.#line[this.at];
    const isQuoted = quote === '"' || quote === "'";
    const key = isQuoted ? this.#readQuoted() : resolvePlainKey(this.#readPlain());
    if (key === "__proto__") giveUp();
    const colon = this.#skip();
    // After a plain key the colon must be followed by a blank.
    if (this.#line[colon] !== ":" || this.#line[colon + 1] !== " ") giveUp();
    this.at = colon + 1;
    this.#skip();
    return key;
  }

  /** Between two entries: a comma, or the bracket that follows. */
  #separate(close: string): void {
    const next = this.#line[this.#skip()];
    if (next === ",") this.#step();
    else if (next !== close) giveUp();
  }

  #readQuoted(): string {
    const quote = this.#line[this.at] as '"' | "'";
    const end = closingQuote(this.#line, this.at + 1, quote);
    if (end === -1) giveUp();
    const value = unquote(this.#line.slice(this.at + 1, end), quote);
    this.at = end + 1;
    return value;
  }

  /** A plain scalar of harmless characters: letters, digits and what stands in paths, URIs and versions. */
  #readPlain(): string {
    harmless.lastIndex = this.at;
    const text = harmless.exec(this.#line)?.[0].trimEnd() ?? giveUp();
    this.at += text.length;
    // What ends it must be what separates entries, keys and values.
    const next = this.#line[this.#skip()];
    return next === "," || next === "]" || next === "}" || next === ":" ? text : giveUp();
  }

  #take(close: string): boolean {
    if (this.#line[this.at] !== close) return false;
    this.at++;
    return true;
  }

  /** Steps over one character and the blanks behind it. */
  #step(): void {
    this.at++;
    this.#skip();
  }

  #skip(): number {
    while (this.#line.charCodeAt(this.at) === 0x20) this.at++;
    return this.at;
  }
}

const harmless = /(?:[A-Za-z0-9_$/.+]|-(?=[0-9.]))(?:[\w$/.+()*=;~^-]|:(?=[\w/])| (?=[\w$/.+(]))*/y;
