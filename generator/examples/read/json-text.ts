import type { TextRange } from "../../source/text-problem.ts";
import type { ExampleComment, ReadingFault, ReadingStep } from "./example-value.ts";

/** Ends the reading of a block; caught where it began. */
export class ReadingError extends Error {
  readonly fault: ReadingFault;

  constructor(message: string, range: TextRange) {
    super(message);
    this.fault = { message, start: range.start, end: range.end };
  }
}

const dots = /\.{3,}|…/y;
const identifier = /[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/uy;
const strictNumber = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.$])/y;
const looseNumber = /[+-]?(?:0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(?![\w.$])/y;
const blank = /[\s\ufeff]+/y;
const escapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v", "0": "\0" };

/** A text of JSON and its relatives, read token by token. Offsets given to others are those of the file. */
export class JsonText {
  readonly #text: string;
  readonly #base: number;
  readonly #isJson5: boolean;
  #at = 0;
  readonly steps = new Set<ReadingStep>();
  readonly comments: ExampleComment[] = [];

  /** @param base the offset of `text` in its file. */
  constructor(text: string, base: number, isJson5: boolean) {
    this.#text = text;
    this.#base = base;
    this.#isJson5 = isJson5;
  }

  get offset(): number {
    return this.#base + this.#at;
  }

  get next(): string {
    return this.#text[this.#at] ?? "";
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** Moves to a token that was peeked at, or back before one. */
  seek(offset: number): void {
    this.#at = offset - this.#base;
  }

  rangeFrom(start: number): TextRange {
    return { start, end: this.offset };
  }

  fail(message: string, range: TextRange = { start: this.offset, end: Math.min(this.offset + 1, this.#base + this.#text.length) }): never {
    throw new ReadingError(message, range);
  }

  /** Skips blanks and comments. Returns whether a comment was among them that says that something is left out. */
  skipBlanks(): boolean {
    let isHole = false;
    for (;;) {
      this.#match(blank);
      const two = this.#text.slice(this.#at, this.#at + 2);
      if (two !== "//" && two !== "/*") return isHole;
      isHole = this.#readComment(two === "//") || isHole;
    }
  }

  #readComment(isLine: boolean): boolean {
    const start = this.#at;
    const close = isLine ? this.#text.slice(start).search(/[\r\n]/) : this.#text.indexOf("*/", start + 2) - start;
    if (!isLine && close < 0) this.fail("this comment is never closed");
    const end = close < 0 ? this.#text.length : start + close;
    const text = this.#text.slice(start + 2, end).replace(/^\*+/, "").trim();
    this.#at = isLine ? end : end + 2;
    this.steps.add("comments");
    this.comments.push({ text, start: this.#base + start, end: this.offset });
    return /^(?:\.{3}|…)/.test(text);
  }

  /** Takes a punctuation mark when it comes next. */
  take(mark: string): boolean {
    if (this.next !== mark) return false;
    this.#at += mark.length;
    return true;
  }

  /** Takes the dots that stand for what was left out. */
  takeDots(): boolean {
    return this.#match(dots) !== undefined;
  }

  takeIdentifier(): string | undefined {
    return this.#match(identifier);
  }

  takeNumber(): number | undefined {
    const start = this.offset;
    const strict = this.#match(strictNumber);
    const text = strict ?? (this.#isJson5 ? this.#match(looseNumber) : undefined);
    if (text === undefined) return undefined;
    const value = /^[+-]/.test(text) && strict === undefined ? Number(text.slice(1)) * (text.startsWith("-") ? -1 : 1) : Number(text);
    if (!Number.isFinite(value)) this.fail(`the number ${text} is too large`, this.rangeFrom(start));
    return value;
  }

  /** Takes a string; in JSON5 also one in single quotes. */
  takeString(): string | undefined {
    const quote = this.next;
    if (quote !== '"' && !(quote === "'" && this.#isJson5)) return undefined;
    const start = this.offset;
    this.#at++;
    let value = "";
    for (;;) {
      const character = this.#text[this.#at];
      if (character === undefined || character === "\n" || character === "\r") this.fail("this string is never closed", { start, end: start + 1 });
      this.#at++;
      if (character === quote) return value;
      if (character < " " && character !== "\t") this.fail("a control character must be escaped", { start: this.offset - 1, end: this.offset });
      value += character === "\\" ? this.#takeEscape() : character;
    }
  }

  #takeEscape(): string {
    const start = this.offset - 1;
    const letter = this.#text[this.#at++] ?? "";
    if (letter === "u") {
      const digits = this.#text.slice(this.#at, this.#at + 4);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) this.fail("\\u needs four hexadecimal digits", { start, end: start + 2 });
      this.#at += 4;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    if ('"\\/'.includes(letter) && letter !== "") return letter;
    const known = escapes[letter];
    if (known !== undefined && (this.#isJson5 || !"v0".includes(letter))) return known;
    if (this.#isJson5 && letter !== "") return letter === "\n" ? "" : letter;
    return this.fail(`\\${letter} is no escape`, { start, end: start + 2 });
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match === null) return undefined;
    this.#at += match[0].length;
    return match[0];
  }
}
