import { createRequire } from "node:module";
import type { default as MarkdownIt, Token } from "markdown-it";
import type { SourceFile } from "./document.ts";
import type { TextRange } from "./text-problem.ts";

let loaded: typeof MarkdownIt | undefined;

/** The package, loaded when a file first needs it. */
function markdownIt(): typeof MarkdownIt {
  loaded ??= createRequire(import.meta.url)("markdown-it") as typeof MarkdownIt;
  return loaded;
}

/** A piece of text with its place in the file. */
export interface MarkdownText extends TextRange {
  readonly text: string;
}

/** A fenced block, or an indented one (which has no info string). */
export interface MarkdownFence extends TextRange {
  readonly kind: "fence";
  /** The whole block, with its fences. */
  readonly block: TextRange;
  /** The first word of the info string, in lower case; empty without one. */
  readonly language: string;
  /** The rest of the info string. */
  readonly info: MarkdownText;
  /** What stands between the fences, as long as in the file: the marks of quotes and lists are spaces. */
  readonly text: string;
}

/** One part of a Markdown file, in the file's order; containers are left out, and what is in them stands for itself. */
export type MarkdownBlock =
  | MarkdownFence
  | ({ readonly kind: "heading"; readonly depth: number } & MarkdownText)
  | ({ readonly kind: "html" } & MarkdownText)
  /** A paragraph, or a list item's: line by line. */
  | { readonly kind: "text"; readonly isItem: boolean; readonly lines: readonly MarkdownText[] }
  /** Rows of cells; the first row holds the column names. */
  | { readonly kind: "table"; readonly rows: readonly (readonly MarkdownText[])[] };

/** What a Markdown file holds. */
export interface Markdown {
  readonly blocks: readonly MarkdownBlock[];
  /** Where lists and quotes are nested deeper than they are read. */
  readonly tooDeep: TextRange | undefined;
}

/** How deep lists and quotes are read. */
export const maxMarkdownNesting = 100;

/** The blocks of a file by CommonMark, and the tables of GitHub's extension; text within paragraphs is not looked into. */
export function parseMarkdown(file: SourceFile): Markdown {
  const reader = new MarkdownReader(file.text);
  return { blocks: reader.read(), tooDeep: reader.tooDeep };
}

class MarkdownReader {
  readonly #text: string;
  /** Offsets of the lines, and one past the end. */
  readonly #lines: readonly number[];
  readonly #blocks: MarkdownBlock[] = [];
  tooDeep: TextRange | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#lines = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (match) => match.index + match[0].length), text.length];
  }

  read(): readonly MarkdownBlock[] {
    const parser = new (markdownIt())("commonmark", { maxNesting: maxMarkdownNesting }).enable("table");
    const tokens: Token[] = [];
    parser.block.parse(this.#text.replaceAll(/\r\n?/g, "\n").replaceAll("\0", "\ufffd"), parser, {}, tokens);
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token.level >= maxMarkdownNesting - 1) this.tooDeep ??= this.#range(token.map?.[0] ?? 0, token.map?.[1] ?? 0);
      if (token.type === "table_open") at = this.#readTable(tokens, at);
      else this.#readToken(tokens, at);
    }
    return this.#blocks;
  }

  #readToken(tokens: readonly Token[], at: number): void {
    const token = tokens[at]!;
    const [first, last] = token.map ?? [0, 0];
    if (token.type === "fence" || token.type === "code_block") this.#blocks.push(this.#toFence(token, first, last));
    else if (token.type === "html_block") this.#blocks.push({ kind: "html", ...this.#slice(this.#range(first, last)) });
    else if (token.type === "inline") {
      const opening = tokens[at - 1]!;
      const lines = this.#toLines(token, first);
      if (opening.type === "heading_open") {
        const [start, end] = [lines[0]?.start ?? this.#lines[first]!, lines.at(-1)?.end ?? this.#lines[first]!];
        this.#blocks.push({ kind: "heading", depth: Number(opening.tag.slice(1)), text: token.content, start, end });
      } else this.#blocks.push({ kind: "text", isItem: tokens[at - 2]?.type === "list_item_open", lines });
    }
  }

  #toFence(token: Token, first: number, last: number): MarkdownFence {
    const isFenced = token.type === "fence";
    const contentLines = token.content === "" ? [] : token.content.replace(/\n$/, "").split("\n");
    const top = isFenced ? first + 1 : first;
    const start = this.#lines[Math.min(top, this.#lines.length - 1)]!;
    const end = Math.max(start, this.#endOfLine(top + contentLines.length - 1));
    const text = contentLines.length === 0 ? "" : contentLines.map((line, index) => this.#masked(top + index, line)).join("");
    const info = isFenced ? this.#infoOf(token, first) : { text: "", start, end: start };
    const language = /^\S*/.exec(token.info.trim())![0].toLowerCase();
    return { kind: "fence", block: this.#range(first, last), language, info, text: text.slice(0, end - start), start, end: contentLines.length === 0 ? start : end };
  }

  /** The info string without its first word. */
  #infoOf(token: Token, line: number): MarkdownText {
    const raw = this.#text.slice(this.#lines[line], this.#endOfLine(line));
    const rest = /^\s*\S*\s*/.exec(token.info)![0].length;
    const text = token.info.slice(rest).trimEnd();
    const start = this.#lines[line]! + (text === "" ? raw.length : Math.max(0, raw.lastIndexOf(text)));
    return { text, start, end: start + text.length };
  }

  /** A line as it stands in the file, with spaces for whatever stands before `content`. */
  #masked(line: number, content: string): string {
    const raw = this.#text.slice(this.#lines[line], this.#lines[line + 1]);
    const visible = raw.replace(/[\r\n]+$/, "");
    const from = visible.endsWith(content) ? visible.length - content.length : Math.max(0, visible.lastIndexOf(content.trim()));
    return visible.slice(0, from).replaceAll(/[^\t]/g, " ") + raw.slice(from);
  }

  #toLines(token: Token, first: number): MarkdownText[] {
    return token.content.split("\n").map((content, index) => {
      const lineStart = this.#lines[Math.min(first + index, this.#lines.length - 1)]!;
      const raw = this.#text.slice(lineStart, this.#endOfLine(first + index));
      const text = content.trim();
      const start = lineStart + Math.max(0, raw.lastIndexOf(text));
      return { text, start, end: start + text.length };
    });
  }

  /** Reads a table's cells from its lines; returns the index of its closing token. */
  #readTable(tokens: readonly Token[], opening: number): number {
    const [first, last] = tokens[opening]!.map ?? [0, 0];
    let closing = opening + 1;
    while (closing < tokens.length && tokens[closing]!.type !== "table_close") closing++;
    const rows: MarkdownText[][] = [];
    for (let line = first; line < last; line++) if (line !== first + 1) rows.push(this.#toCells(line));
    this.#blocks.push({ kind: "table", rows });
    return closing;
  }

  #toCells(line: number): MarkdownText[] {
    const start = this.#lines[line]!;
    const raw = this.#text.slice(start, this.#endOfLine(line));
    const cells = Array.from(raw.matchAll(/(?:\\.|`[^`|]*`|[^|\\])+/g), (match) => {
      const text = match[0].trim();
      const at = start + match.index + match[0].indexOf(text);
      return { text: text.replaceAll("\\|", "|"), start: at, end: at + text.length };
    });
    return cells.filter((cell, index) => cell.text !== "" || (index > 0 && index < cells.length - 1));
  }

  #endOfLine(line: number): number {
    const next = this.#lines[Math.min(line + 1, this.#lines.length - 1)]!;
    const start = this.#lines[Math.min(line, this.#lines.length - 1)]!;
    return start + this.#text.slice(start, next).replace(/[\r\n]+$/, "").length;
  }

  #range(first: number, last: number): TextRange {
    const start = this.#lines[Math.min(first, this.#lines.length - 1)]!;
    return { start, end: last > first ? this.#endOfLine(last - 1) : start };
  }

  #slice({ start, end }: TextRange): MarkdownText {
    return { text: this.#text.slice(start, end), start, end };
  }
}
