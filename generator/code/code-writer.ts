import { invariant } from "../source/invariant.ts";
import type { CodeHole, CodePiece, ExportedSymbol } from "./code-content.ts";

/** What waits to be written: pieces, their text, and changes of the level. */
type Waiting = (CodePiece | string | number)[];

/** The levels of indentation below or above what is being written. */
const deeper = 1;
const back = -1;

/** Texts longer than this are laid aside as they are. */
const longText = 1 << 16;

/**
 * Puts pieces of code together as text, each line indented as deep as the pieces around it ask for. Lines of spaces
 * become empty. No depth of nesting ends the stack.
 */
export class CodeWriter {
  readonly #parts: (string | ExportedSymbol)[] = [];
  /** What has been written since the last part. */
  #text = "";
  #level = 0;
  /** The spaces that begin the line, as long as nothing else stands in it; -1 when something does. */
  #pending = -1;

  write(piece: CodePiece): void {
    const waiting: Waiting = [piece];
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
      if (typeof item === "string") this.add(item);
      else if (typeof item === "number") this.#level += item;
      else this.#writePiece(item, waiting);
    }
    if (this.#text.length > longText) this.#layTextAside();
  }

  /** Text and symbols, in order; only long texts stand side by side. */
  finish(): readonly (string | ExportedSymbol)[] {
    this.#indentLine();
    this.#layTextAside();
    return this.#parts;
  }

  /** Writes what a piece is made of, or has it wait, the first part on top. */
  #writePiece(piece: CodePiece, waiting: Waiting): void {
    switch (piece.kind) {
      case "text":
      case "word":
        if (piece.breaks === 0) this.#addToLine(piece.content);
        else this.add(piece.content);
        return undefined;
      case "symbol":
        return this.#addSymbol(piece.content);
      case "settled":
        for (const part of piece.content) {
          if (typeof part === "string") this.add(part);
          else this.#addSymbol(part);
        }
        return undefined;
      case "indented":
        waiting.push(back, piece.content, deeper);
        return undefined;
      case "list":
        return pushList(piece.holes, piece.content, waiting);
      case "template":
        return pushTemplate(piece.content, piece.holes, waiting);
    }
  }

  /** Adds text to what is written. */
  add(text: string): void {
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      this.#addToLine(text.slice(start, end));
      this.#text += "\n";
      this.#pending = 2 * this.#level;
      start = end + 1;
    }
    this.#addToLine(start === 0 ? text : text.slice(start));
  }

  #addSymbol(exported: ExportedSymbol): void {
    this.#indentLine();
    this.#layTextAside();
    this.#parts.push(exported);
  }

  #addToLine(text: string): void {
    if (this.#pending < 0) {
      this.#text += text;
      return;
    }
    if (text === "") return;
    let spaces = 0;
    while (text.charCodeAt(spaces) === 0x20) spaces++;
    this.#pending += spaces;
    if (spaces === text.length) return;
    this.#indentLine();
    this.#text += spaces === 0 ? text : text.slice(spaces);
  }

  #indentLine(): void {
    if (this.#pending > 0) this.#text += spacesOf(this.#pending);
    this.#pending = -1;
  }

  #layTextAside(): void {
    if (this.#text === "") return;
    // A search makes one piece of memory of the thousands that the text was added up from.
    if (this.#text.length > longText) this.#text.indexOf("\u0000");
    this.#parts.push(this.#text);
    this.#text = "";
  }
}

/** Indentations that are not unusually deep, by their width. */
const indentations = Array.from({ length: 64 }, (_, width) => " ".repeat(width));

const spacesOf = (width: number): string => indentations[width] ?? " ".repeat(width);

function pushList(pieces: readonly CodePiece[], separator: CodePiece, waiting: Waiting): void {
  for (let index = pieces.length - 1; index >= 0; index--) {
    waiting.push(pieces[index]!);
    if (index > 0 && separator.width > 0) waiting.push(separator);
  }
}

function pushTemplate(strings: readonly string[], holes: readonly CodeHole[], waiting: Waiting): void {
  for (let index = strings.length - 1; index >= 0; index--) {
    const hole = holes[index];
    if (hole !== undefined) {
      if (isPiece(hole)) waiting.push(hole);
      else for (let each = hole.length - 1; each >= 0; each--) waiting.push(hole[each]!);
    }
    if (strings[index] !== "") waiting.push(strings[index]!);
  }
}

const isPiece = (hole: CodeHole): hole is CodePiece => !Array.isArray(hole);

/** Calls `use` for each word and symbol of some code, in the order in which they are written. */
export function visitNames(piece: CodePiece, use: (name: string | ExportedSymbol) => void): void {
  const waiting: Waiting = [piece];
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    if (typeof item !== "object") continue;
    if (item.kind === "word" || item.kind === "symbol") use(item.content);
    else if (item.kind === "settled") invariant(false, "the names of settled code are not known any more");
    else if (item.kind === "indented") waiting.push(item.content);
    else if (item.kind === "list") pushList(item.holes, item.content, waiting);
    else if (item.kind === "template") pushTemplate(item.content, item.holes, waiting);
  }
}
