import type { CodeHole, CodePiece, ExportedSymbol } from "./code-content.ts";

/** What waits to be written: pieces, their text, and changes of the level. */
type Waiting = (CodePiece | string | number)[];

/** The levels of indentation below or above what is being written. */
const deeper = 1;
const back = -1;

/**
 * Puts pieces of code together as text, each line indented as deep as the pieces around it ask for. Lines of spaces
 * become empty. No depth of nesting ends the stack.
 */
export class CodeWriter {
  /** What stands for a symbol, given the text since the last one, which begins anew. */
  readonly #onSymbol: (text: string, symbol: ExportedSymbol) => string;
  #text = "";
  #level = 0;
  /** The spaces that begin the line, as long as nothing else stands in it; -1 when something does. */
  #pending = -1;

  constructor(onSymbol: (text: string, symbol: ExportedSymbol) => string) {
    this.#onSymbol = onSymbol;
  }

  write(piece: CodePiece): void {
    const waiting: Waiting = [piece];
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
      if (typeof item === "string") this.add(item);
      else if (typeof item === "number") this.#level += item;
      else this.#writePiece(item, waiting);
    }
  }

  /** The text since the last symbol. */
  finish(): string {
    this.#indentLine();
    return this.#text;
  }

  /** Writes what a piece is made of, or has it wait, the first part on top. */
  #writePiece({ content }: CodePiece, waiting: Waiting): void {
    switch (content.kind) {
      case "text":
      case "word":
        return this.add(content.text);
      case "symbol":
        this.#indentLine();
        this.#text = this.#onSymbol(this.#text, content.symbol);
        return undefined;
      case "indented":
        waiting.push(back, content.piece, deeper);
        return undefined;
      case "list":
        return pushList(content.pieces, content.separator, waiting);
      case "template":
        return pushTemplate(content.strings, content.holes, waiting);
    }
  }

  /** Adds text to what is written. */
  add(text: string): void {
    let end = text.indexOf("\n");
    if (end < 0) {
      this.#addToLine(text);
      return;
    }
    let start = 0;
    for (; end >= 0; end = text.indexOf("\n", start)) {
      this.#addToLine(text.slice(start, end));
      this.#text += "\n";
      this.#pending = 2 * this.#level;
      start = end + 1;
    }
    this.#addToLine(text.slice(start));
  }

  #addToLine(text: string): void {
    if (text === "") return;
    if (this.#pending < 0) {
      this.#text += text;
      return;
    }
    let spaces = 0;
    while (text.charCodeAt(spaces) === 0x20) spaces++;
    this.#pending += spaces;
    if (spaces === text.length) return;
    this.#indentLine();
    this.#text += spaces === 0 ? text : text.slice(spaces);
  }

  #indentLine(): void {
    if (this.#pending > 0) this.#text += " ".repeat(this.#pending);
    this.#pending = -1;
  }
}

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
    const { content } = item;
    if (content.kind === "word") use(content.text);
    else if (content.kind === "symbol") use(content.symbol);
    else if (content.kind === "indented") waiting.push(content.piece);
    else if (content.kind === "list") pushList(content.pieces, content.separator, waiting);
    else if (content.kind === "template") pushTemplate(content.strings, content.holes, waiting);
  }
}
