import type { TextProblem } from "./text-problem.ts";

/**
 * Finds the first error of a text that `JSON.parse` has refused, and says what to do about it. Nesting must already be
 * bounded.
 */
export function findJsonError(text: string): TextProblem {
  if (/^[ \t\r\n]*$/.test(text)) return { kind: "empty", start: 0, end: text.length };
  const reader = new StrictReader(text);
  reader.readDocument();
  return reader.problem ?? { kind: "syntax", message: "This is no JSON", start: 0, end: 0 };
}

/** Reads by the grammar of RFC 8259; each method gives whether it succeeded and keeps the first problem. */
class StrictReader {
  problem: TextProblem | undefined;
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readDocument(): void {
    if (!this.#readValue()) return;
    this.#skipSpace();
    if (this.#at < this.#text.length)
      this.#fail("There is more text after the end of the JSON value", this.#at, this.#commentHint());
  }

  #readValue(): boolean {
    this.#skipSpace();
    switch (this.#text[this.#at]) {
      case "{":
        return this.#readMembers("{", "}", () => this.#readMember());
      case "[":
        return this.#readMembers("[", "]", () => this.#readValue());
      case '"':
        return this.#readString();
      default:
        return this.#readScalar();
    }
  }

  #readMembers(open: string, close: string, readOne: () => boolean): boolean {
    const start = this.#at++;
    this.#skipSpace();
    if (this.#take(close)) return true;
    for (;;) {
      if (this.#at >= this.#text.length) return this.#failBetween(open, close, start);
      if (!readOne()) return false;
      this.#skipSpace();
      if (this.#take(close)) return true;
      const comma = this.#at;
      if (!this.#take(",")) return this.#failBetween(open, close, start);
      this.#skipSpace();
      if (this.#text[this.#at] === ",") return this.#fail("There is a comma too many", this.#at);
      if (this.#text[this.#at] === close) {
        return this.#fail(
          `There is a comma before the closing "${close}"`,
          comma,
          "JSON allows no comma after the last entry: remove it.",
        );
      }
    }
  }

  #failBetween(open: string, close: string, start: number): boolean {
    if (this.#at >= this.#text.length)
      return this.#fail(`This "${open}" is never closed`, start, `Add the missing "${close}".`);
    const hint = this.#commentHint() ?? (this.#text[this.#at] === '"' ? "Is a comma missing before it?" : undefined);
    return this.#fail(`A "," or "${close}" is expected here`, this.#at, hint);
  }

  #readMember(): boolean {
    this.#skipSpace();
    if (this.#text[this.#at] !== '"') {
      const unquoted = /^'|^[\p{L}_$]/u.test(this.#text.slice(this.#at, this.#at + 2));
      return this.#fail(
        "A member's name in double quotes is expected here",
        this.#at,
        this.#commentHint() ?? (unquoted ? "JSON needs double quotes around names." : undefined),
      );
    }
    if (!this.#readString()) return false;
    this.#skipSpace();
    return this.#take(":") ? this.#readValue() : this.#fail('A ":" is expected after the name', this.#at);
  }

  #readString(): boolean {
    const start = this.#at;
    for (this.#at++; this.#at < this.#text.length; this.#at++) {
      const character = this.#text[this.#at]!;
      if (character === '"') {
        this.#at++;
        return true;
      }
      if (character === "\n" || character === "\r")
        return this.#fail(
          "This string is not closed on its line",
          start,
          'Add the closing quote; a line break inside a string is written as "\\n".',
        );
      if (character < " ")
        return this.#fail(
          "A control character stands in a string",
          this.#at,
          `Write it as "\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}".`,
        );
      if (character === "\\" && !this.#readEscape()) return false;
    }
    return this.#fail("This string is never closed", start, "Add the closing quote.");
  }

  #readEscape(): boolean {
    const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
    escape.lastIndex = this.#at;
    const found = escape.exec(this.#text);
    if (found === null)
      return this.#fail("This is no escape that JSON knows", this.#at, 'A backslash itself is written as "\\\\".');
    this.#at += found[0].length - 1;
    return true;
  }

  #readScalar(): boolean {
    const start = this.#at;
    const token = /[^\s,:\]}[{"/]*/y;
    token.lastIndex = start;
    const word = token.exec(this.#text)![0];
    if (/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(word)) {
      this.#at += word.length;
      return true;
    }
    if (start >= this.#text.length) return this.#fail("The text ends where a value is expected", start);
    const shown = word === "" ? this.#text[start]! : word.length > 30 ? `${word.slice(0, 30)}…` : word;
    return this.#fail(
      `A value is expected here, not ${JSON.stringify(shown)}`,
      start,
      this.#commentHint() ?? scalarHint(word),
      Math.max(word.length, 1),
    );
  }

  #commentHint(): string | undefined {
    return /^\/[/*]|^#/.test(this.#text.slice(this.#at, this.#at + 2))
      ? "JSON has no comments; use YAML for a file with comments."
      : undefined;
  }

  #skipSpace(): void {
    while (/[ \t\r\n]/.test(this.#text[this.#at] ?? "")) this.#at++;
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #fail(message: string, start: number, hint?: string, length = 1): false {
    this.problem ??= { kind: "syntax", message, hint, start, end: Math.min(start + length, this.#text.length) };
    return false;
  }
}

function scalarHint(word: string): string | undefined {
  if (word.startsWith("'")) return "JSON strings stand in double quotes.";
  if (/^(?:True|False|TRUE|FALSE|None|undefined|NULL|Null)$/.test(word))
    return "JSON knows true, false and null, in lower case.";
  if (/^[-+]?(?:NaN|Infinity|inf)$/i.test(word)) return "JSON knows no such number.";
  if (/^-?0\d/.test(word)) return "A number has no leading zero.";
  if (/^[+.]|\.$|\.[eE]/.test(word)) return "A number begins with a digit and has digits on both sides of its point.";
  return /^[\p{L}_]/u.test(word) ? "JSON strings stand in double quotes." : undefined;
}
