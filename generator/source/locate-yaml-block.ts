import type { Place } from "./locate-json.ts";
import type { TextRange } from "./text-problem.ts";
import { type BlockPlaces, entryKey, indentOf, isEntry } from "./yaml-block.ts";
import { readFlow } from "./yaml-flow.ts";
import { closingQuote, readKey, trimmed } from "./yaml-words.ts";

/** Where a value begins: the line, the column, and the indentation that the lines of a scalar must exceed. */
interface Node {
  readonly kind: "map" | "list" | "flow" | "scalar" | "nothing";
  readonly line: number;
  readonly column: number;
  readonly parent: number;
}

/** A member or item: its key, where it has one, and its value. */
interface Entry {
  readonly key: TextRange | undefined;
  readonly value: Node;
}

/** Finds values in flow style, which stand on one line. */
type LocateInFlow = (text: string, keys: readonly (string | number)[]) => Place;

/**
 * Finds values in one YAML text by its lines alone: what does not lie on the way is skipped by its indentation. The
 * entries of each collection that was looked into are kept.
 */
export class BlockLocator {
  readonly #lines: readonly string[];
  readonly #starts: readonly number[];
  readonly #length: number;
  readonly #ends: BlockPlaces["ends"];
  readonly #entries = new Map<number, ReadonlyMap<string, Entry>>();
  readonly #locateInFlow: LocateInFlow;

  /** @param text a YAML text that `readBlockYaml` takes. @param places what that noted of it. */
  constructor(text: string, { ends }: BlockPlaces, locateInFlow: LocateInFlow) {
    const lines = text.split("\n");
    const starts = [0];
    for (let index = 0, at = 0; index < lines.length; index++) {
      const line = lines[index]!;
      starts.push((at += line.length + 1));
      if (line.endsWith("\r")) lines[index] = line.slice(0, -1);
    }
    this.#lines = lines;
    this.#starts = starts;
    this.#length = text.length;
    this.#ends = ends;
    this.#locateInFlow = locateInFlow;
  }

  /** The place that `keys` lead to; see `JsonLocator.locate`. */
  locate(keys: readonly (string | number)[]): Place {
    let entry: Entry = { key: undefined, value: this.#root() };
    let depth = 0;
    for (; depth < keys.length; depth++) {
      if (entry.value.kind === "flow") return this.#inFlow(entry, keys, depth);
      const next = this.#entriesOf(entry.value).get(String(keys[depth]));
      if (next === undefined) break;
      entry = next;
    }
    return { key: entry.key, value: this.#rangeOf(entry.value), depth };
  }

  #root(): Node {
    let line = this.#nextLine(0);
    if (this.#lines[line]!.startsWith("---")) line = this.#nextLine(line + 1);
    return this.#nodeAt(line, 0, -1);
  }

  #inFlow({ key, value: { line, column } }: Entry, keys: readonly (string | number)[], depth: number): Place {
    const text = this.#lines[line]!;
    const place = this.#locateInFlow(text.slice(column, readFlow(text, column).end), keys.slice(depth));
    const start = this.#starts[line]! + column;
    const moved = (range: TextRange): TextRange => ({ start: start + range.start, end: start + range.end });
    return { key: place.key === undefined ? (place.depth === 0 ? key : undefined) : moved(place.key), value: moved(place.value), depth: depth + place.depth };
  }

  #entriesOf(node: Node): ReadonlyMap<string, Entry> {
    const at = this.#starts[node.line]! + node.column;
    let entries = this.#entries.get(at);
    if (entries === undefined) this.#entries.set(at, (entries = this.#readEntries(node)));
    return entries;
  }

  #readEntries(node: Node): ReadonlyMap<string, Entry> {
    const entries = new Map<string, Entry>();
    const isList = node.kind === "list";
    if (!isList && node.kind !== "map") return entries;
    for (let line = node.line; line !== -1; line = this.#nextEntry(line, node.column, isList)) {
      if (isList) entries.set(String(entries.size), { key: undefined, value: this.#valueAfter(line, node.column + 1, node.column, false) });
      else {
        const text = this.#lines[line]!;
        const { name, end } = readKey(text, node.column)!;
        const start = this.#starts[line]!;
        const key = { start: start + node.column, end: start + node.column + trimmed(text, node.column, end - 1).length };
        entries.set(name, { key, value: this.#valueAfter(line, end, node.column, true) });
      }
    }
    return entries;
  }

  /** The line of the next entry of a collection in the column `indent`; -1 when there is none. */
  #nextEntry(from: number, indent: number, isList: boolean): number {
    const behind = this.#ends.get(entryKey(from, indent)) ?? from + 1;
    for (let line = this.#nextLine(behind); line !== -1; line = this.#nextLine(line + 1)) {
      const text = this.#lines[line]!;
      const own = indentOf(text);
      if (own > indent) continue;
      if (own < indent) return -1;
      // The items of a list may stand in the column of its key.
      if (isEntry(text, indent) === isList) return line;
      if (isList) return -1;
    }
    return -1;
  }

  /** The next line, from this one, that is neither blank nor a comment; -1 when there is none. */
  #nextLine(from: number): number {
    for (let line = from; line < this.#lines.length; line++) {
      const text = this.#lines[line]!;
      const indent = indentOf(text);
      if (indent < text.length && text[indent] !== "#") return line;
    }
    return -1;
  }

  /** What stands behind `key:` or `-`, on the same line or below it. */
  #valueAfter(line: number, from: number, parent: number, isMember: boolean): Node {
    const text = this.#lines[line]!;
    const rest = text.slice(from);
    const start = from + indentOf(rest);
    const isComment = text[start] === "#";
    if (start < text.length && !isComment) {
      return isMember ? this.#scalarAt(line, start, parent) : this.#nodeAt(line, start, parent);
    }
    const below = this.#nextLine(line + 1);
    const indent = below === -1 ? -1 : indentOf(this.#lines[below]!);
    if (indent > parent) return this.#nodeAt(below, indent, parent);
    const isListBelow = isMember && indent === parent && isEntry(this.#lines[below]!, indent);
    return isListBelow ? { kind: "list", line: below, column: indent, parent } : { kind: "nothing", line, column: isComment || !isMember ? start : from, parent };
  }

  #nodeAt(line: number, column: number, parent: number): Node {
    const text = this.#lines[line]!;
    if (isEntry(text, column)) return { kind: "list", line, column, parent };
    return readKey(text, column) === undefined ? this.#scalarAt(line, column, parent) : { kind: "map", line, column, parent };
  }

  #scalarAt(line: number, column: number, parent: number): Node {
    return { kind: /[[{]/.test(this.#lines[line]![column]!) ? "flow" : "scalar", line, column, parent };
  }

  #rangeOf(node: Node): TextRange {
    const start = this.#starts[node.line]! + node.column;
    const isCollection = node.kind === "map" || node.kind === "list";
    const [line, column] = isCollection ? [this.#lastLineOf(node) + 1, 0] : this.#endOf(node);
    return { start, end: Math.max(start + 1, Math.min(this.#starts[line]! + column, this.#length)) };
  }

  /** The last line of a value. */
  #lastLineOf(node: Node): number {
    if (node.kind === "map" || node.kind === "list") return this.#lastLineOf([...this.#entriesOf(node).values()].at(-1)!.value);
    const [line, column] = this.#endOf(node);
    return column === 0 ? line - 1 : line;
  }

  /** Line and column behind a scalar or a flow collection. */
  #endOf({ kind, line, column, parent }: Node): readonly [line: number, column: number] {
    const text = this.#lines[line]!;
    const first = text[column];
    if (kind === "nothing") return [line, column];
    if (kind === "flow") return [line, readFlow(text, column).end];
    if (first === '"' || first === "'") return this.#endOfQuoted(line, column, first);
    if (first === "|" || first === ">") return [this.#lastOfBlock(line, column, parent) + 1, 0];
    const comment = text.indexOf(" #", column);
    const last = comment === -1 ? this.#lastOfPlain(line, parent) : line;
    const lastText = this.#lines[last]!;
    const start = last === line ? column : indentOf(lastText);
    const end = lastText.indexOf(" #", start);
    return [last, start + trimmed(lastText, start, end === -1 ? lastText.length : end).length];
  }

  #endOfQuoted(line: number, column: number, quote: '"' | "'"): readonly [number, number] {
    let last = line;
    let end = closingQuote(this.#lines[line]!, column + 1, quote);
    while (end === -1) end = closingQuote(this.#lines[++last]!, 0, quote);
    return [last, end + 1];
  }

  /** The last line with text of a block scalar. */
  #lastOfBlock(line: number, column: number, parent: number): number {
    const written = /^[|>][+-]?([1-9])/.exec(this.#lines[line]!.slice(column))?.[1];
    let indent = written === undefined ? undefined : parent + Number(written);
    let last = line;
    for (let at = line + 1; at < this.#lines.length; at++) {
      const text = this.#lines[at]!;
      const own = indentOf(text);
      if (own === text.length) continue;
      if (own < (indent ?? parent + 1)) break;
      indent ??= own;
      last = at;
    }
    return last;
  }

  /** The last line of a plain scalar, which a comment ends. */
  #lastOfPlain(line: number, parent: number): number {
    let last = line;
    for (let at = line + 1; at < this.#lines.length; at++) {
      const text = this.#lines[at]!;
      const indent = indentOf(text);
      if (indent === text.length) continue;
      if (indent <= parent || text[indent] === "#") break;
      last = at;
      if (text.includes(" #")) break;
    }
    return last;
  }
}
