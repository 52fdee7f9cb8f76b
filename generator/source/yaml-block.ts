import type { JsonValue } from "./json.ts";
import { readFlow } from "./yaml-flow.ts";
import { type Chomping, giveUp, isRestEmpty, joinFolded, joinLiteral, unsure } from "./yaml-scalars.ts";
import { backslashesBefore, closingQuote, readKey, resolvePlain, startsPlain, trimmed, unquote } from "./yaml-words.ts";

/** How deep collections may nest here; the package `yaml` takes more. */
const maximumDepth = 200;

/** Entries of fewer lines are stepped over as quickly as their ends are looked up. */
const fewestLines = 16;

/** What is kept of a text in block style for finding places in it without reading all of it again. */
export interface BlockPlaces {
  /** Where long entries of maps and lists end: `entryKey` → the line behind, from 0. */
  readonly ends: ReadonlyMap<number, number>;
}

/** A value in block style. */
export interface BlockValue {
  readonly value: JsonValue;
  readonly places: BlockPlaces;
}

/** An entry by the line, from 0, and the column in which its key or its dash stands. */
export const entryKey = (line: number, column: number): number => line * 2 ** 20 + column;

/** Characters that are no text. */
const strange = /[\0-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/;

/**
 * Reads YAML as descriptions are mostly written: one document in block style, without anchors, tags, complex keys or
 * duplicate keys. `undefined` for every text of which it is not sure that `parseYaml` by the package `yaml` gives the
 * same value without a word; errors and positions are that package's as well.
 */
export function readBlockYaml(text: string): BlockValue | undefined {
  const plain = text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
  if (strange.test(plain)) return undefined;
  try {
    const reader = new BlockReader(plain);
    return { value: reader.readDocument(), places: { ends: reader.ends } };
  } catch (error) {
    if (error === unsure) return undefined;
    throw error;
  }
}

const tab = 0x09;
const space = 0x20;
const hash = 0x23;
const dash = 0x2d;

class BlockReader {
  readonly ends = new Map<number, number>();
  readonly #lines: readonly string[];
  readonly #endsWithBreak: boolean;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    const lines = text.split("\n");
    this.#endsWithBreak = lines.at(-1) === "";
    if (this.#endsWithBreak) lines.pop();
    this.#lines = lines;
  }

  readDocument(): JsonValue {
    if (this.#nextIndent() === 0 && this.#line.startsWith("---")) {
      if (!isRestEmpty(this.#line, 3)) giveUp();
      this.#at++;
    }
    for (let at = this.#at; at < this.#lines.length; at++) if (isMarker(this.#lines[at]!)) giveUp();
    if (this.#nextIndent() !== 0) giveUp();
    const value = isEntry(this.#line, 0) ? this.#readList(0) : this.#readMap(0);
    return this.#nextIndent() === -1 ? value : giveUp();
  }

  get #line(): string {
    return this.#lines[this.#at]!;
  }

  /** Goes to the next line that is neither blank nor a comment, and gives its indentation; -1 at the end. */
  #nextIndent(): number {
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = this.#line;
      const indent = indentOf(line);
      if (indent === line.length || line.charCodeAt(indent) === hash) continue;
      return line.charCodeAt(indent) === tab ? giveUp() : indent;
    }
    return -1;
  }

  /** The map whose first key stands in the column `indent` of this line. */
  #readMap(indent: number): JsonValue {
    if (++this.#depth > maximumDepth) giveUp();
    const members: Record<string, JsonValue> = {};
    do {
      const line = this.#line;
      const start = this.#at;
      const { name, end } = readKey(line, indent) ?? giveUp();
      if (members[name] !== undefined && Object.hasOwn(members, name)) giveUp();
      members[name] = this.#readValue(line, end, indent, true);
      if (this.#at - start >= fewestLines) this.ends.set(entryKey(start, indent), this.#at);
    } while (this.#goesOn(indent));
    this.#depth--;
    return members;
  }

  #readList(indent: number): JsonValue {
    if (++this.#depth > maximumDepth) giveUp();
    const items: JsonValue[] = [];
    do {
      const line = this.#line;
      const start = this.#at;
      // After a list that stands in the column of its key comes the next key.
      if (!isEntry(line, indent)) break;
      items.push(this.#readValue(line, indent + 1, indent, false));
      if (this.#at - start >= fewestLines) this.ends.set(entryKey(start, indent), this.#at);
    } while (this.#goesOn(indent));
    this.#depth--;
    return items;
  }

  /** Whether the next line continues a collection in the column `indent`. */
  #goesOn(indent: number): boolean {
    const next = this.#nextIndent();
    if (next > indent) giveUp();
    return next === indent;
  }

  /** What stands behind `key:` or `-`, on the same line or below it. */
  #readValue(line: string, from: number, parent: number, isMember: boolean): JsonValue {
    let start = from;
    while (line.charCodeAt(start) === space) start++;
    if (start === line.length || line.charCodeAt(start) === hash) {
      this.#at++;
      return this.#readBelow(parent, isMember);
    }
    return isMember ? this.#readScalar(line, start, parent, true) : this.#readNode(line, start, parent);
  }

  #readBelow(parent: number, isMember: boolean): JsonValue {
    const indent = this.#nextIndent();
    if (indent > parent) return this.#readNode(this.#line, indent, parent);
    // The items of a list may stand in the column of its key.
    return isMember && indent === parent && isEntry(this.#line, indent) ? this.#readList(indent) : null;
  }

  /** A collection or scalar that begins in the column `start`. */
  #readNode(line: string, start: number, parent: number): JsonValue {
    if (isEntry(line, start)) return this.#readList(start);
    return readKey(line, start) === undefined ? this.#readScalar(line, start, parent, false) : this.#readMap(start);
  }

  #readScalar(line: string, start: number, parent: number, isMember: boolean): JsonValue {
    switch (line[start]) {
      case '"':
      case "'":
        return this.#readQuoted(line, start, parent);
      case "|":
      case ">":
        return this.#readBlockScalar(line, start, parent, isMember);
      case "[":
      case "{": {
        const { value, end } = readFlow(line, start);
        if (!isRestEmpty(line, end)) giveUp();
        this.#at++;
        return value;
      }
      default:
        return this.#readPlain(line, start, parent);
    }
  }

  #readPlain(line: string, start: number, parent: number): JsonValue {
    if (!startsPlain(line, start)) giveUp();
    const comment = line.indexOf(" #", start);
    const first = plainPart(line, start, comment);
    this.#at++;
    if (comment !== -1 || !this.#isTextBelow(parent)) return resolvePlain(first);
    return this.#readFurtherLines(first, parent);
  }

  /** Whether the next line with text lies deeper than `parent` and is no comment. */
  #isTextBelow(parent: number): boolean {
    for (let at = this.#at; at < this.#lines.length; at++) {
      const line = this.#lines[at]!;
      const indent = indentOf(line);
      if (indent === line.length) continue;
      if (line.charCodeAt(indent) === tab) giveUp();
      return indent > parent && line.charCodeAt(indent) !== hash;
    }
    return false;
  }

  /** The lines on which a plain scalar goes on, folded (YAML 1.2.2, section 7.3.3). */
  #readFurtherLines(first: string, parent: number): string {
    let text = first;
    for (let comment = -1; comment === -1 && this.#isTextBelow(parent); this.#at++) {
      const breaks = this.#skipBlankLines();
      const line = this.#line;
      comment = line.indexOf(" #", indentOf(line));
      text += (breaks === 0 ? " " : "\n".repeat(breaks)) + plainPart(line, indentOf(line), comment);
    }
    return text;
  }

  #skipBlankLines(): number {
    const start = this.#at;
    while (this.#at < this.#lines.length && indentOf(this.#line) === this.#line.length) this.#at++;
    return this.#at - start;
  }

  #readQuoted(line: string, start: number, parent: number): string {
    const quote = line[start] as '"' | "'";
    const end = closingQuote(line, start + 1, quote);
    if (end === -1) return this.#readQuotedLines(line.slice(start + 1), quote, parent);
    if (!isRestEmpty(line, end + 1)) giveUp();
    this.#at++;
    return unquote(line.slice(start + 1, end), quote);
  }

  /** A quoted scalar of several lines, folded (sections 7.3.1 and 7.3.2). */
  #readQuotedLines(first: string, quote: '"' | "'", parent: number): string {
    let { text, isJoined } = quotedLine(first, quote);
    this.#at++;
    for (;;) {
      const breaks = this.#skipBlankLines();
      const line = this.#lines[this.#at] ?? giveUp();
      const indent = indentOf(line);
      if (indent <= parent || line.charCodeAt(indent) === tab) giveUp();
      // `yaml` counts blank lines behind an escaped break in its own way.
      if (isJoined && breaks > 0) giveUp();
      text += breaks > 0 ? "\n".repeat(breaks) : isJoined ? "" : " ";
      const end = closingQuote(line, indent, quote);
      this.#at++;
      if (end !== -1) return isRestEmpty(line, end + 1) ? text + unquote(line.slice(indent, end), quote) : giveUp();
      const next = quotedLine(line.slice(indent), quote);
      text += next.text;
      isJoined = next.isJoined;
    }
  }

  #readBlockScalar(line: string, start: number, parent: number, isMember: boolean): string {
    blockHeader.lastIndex = start;
    const header = blockHeader.exec(line) ?? giveUp();
    if (!isRestEmpty(line, start + header[0].length)) giveUp();
    const written = /[1-9]/.exec(header[0])?.[0];
    // What a digit counts from is plain below a key alone.
    if (written !== undefined && !isMember) giveUp();
    this.#at++;
    const lines = this.#readContent(parent, written === undefined ? undefined : parent + Number(written));
    const chomping: Chomping = header[0].includes("-") ? "strip" : header[0].includes("+") ? "keep" : "clip";
    return header[0].startsWith("|") ? joinLiteral(lines, chomping) : joinFolded(lines, chomping);
  }

  /** The lines of a block scalar without their indentation, blank ones at the end included. */
  #readContent(parent: number, written: number | undefined): string[] {
    const content: string[] = [];
    let indent = written;
    let longestBlank = 0;
    let end = 0;
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = this.#line;
      const own = indentOf(line);
      if (own === line.length) {
        longestBlank = Math.max(longestBlank, own);
        content.push(indent === undefined ? "" : line.slice(indent));
        continue;
      }
      if (indent === undefined && own > parent) {
        // Blank lines before the text that are longer than its indentation are an error.
        if (longestBlank > own) giveUp();
        indent = own;
      }
      if (indent === undefined || own < indent) break;
      content.push(line.slice(indent));
      end = content.length;
    }
    // Blanks at the end that may belong to the text, and a text that ends without a line break.
    if (content.slice(end).some((line) => line !== "") || (end === 0 && longestBlank > parent)) giveUp();
    return this.#at === this.#lines.length && !this.#endsWithBreak ? giveUp() : content;
  }
}

const blockHeader = /[|>](?:[+-]?[1-9]?|[1-9][+-])(?= |$)/y;

/** Whether a line begins, or may begin, with the marker of a document's start or end. */
const isMarker = (line: string): boolean => {
  const first = line.charCodeAt(0);
  return (first === dash && line.startsWith("---")) || (first === 0x2e && line.startsWith("..."));
};

/** The number of spaces at the start of a line. */
export function indentOf(line: string): number {
  let at = 0;
  while (line.charCodeAt(at) === space) at++;
  return at;
}

/** Whether an item of a list begins in a column. */
export const isEntry = (line: string, at: number): boolean =>
  line.charCodeAt(at) === dash && (at + 1 === line.length || line.charCodeAt(at + 1) === space);

/** The part of a plain scalar on one line, up to the comment that begins at `comment` (-1 for none). */
function plainPart(line: string, start: number, comment: number): string {
  const text = trimmed(line, start, comment === -1 ? line.length : comment);
  // A tab may separate, and what looks like a key is an error.
  return text.includes("\t") || text.includes(": ") || text.endsWith(":") ? giveUp() : text;
}

/** One line of a quoted scalar that goes on below, and whether its break is escaped. */
function quotedLine(raw: string, quote: '"' | "'"): { readonly text: string; readonly isJoined: boolean } {
  if (quote === '"' && backslashesBefore(raw, raw.length) % 2 === 1) return { text: unquote(raw.slice(0, -1), quote), isJoined: true };
  const text = trimmed(raw, 0, raw.length);
  // Blanks at the end do not count, unless one is escaped; tabs are not looked at.
  if (text.endsWith("\t")) giveUp();
  const isBlankEscaped = quote === '"' && text.length < raw.length && backslashesBefore(text, text.length) % 2 === 1;
  return { text: unquote(isBlankEscaped ? `${text} ` : text, quote), isJoined: false };
}
