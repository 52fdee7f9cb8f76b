import type { CodeHole, CodePiece, ExportedSymbol, SettledCode } from "./code-content.ts";

/** What waits to be written: pieces, their text, and changes of the level. */
type Waiting = (CodePiece | string | number)[];

/** The levels of indentation below or above what is being written. */
const deeper = 1;
const back = -1;

/** Texts longer than this are laid aside as they are. */
const longText = 1 << 16;

/** How deep pieces are written by recursion; what lies deeper waits on a list, so that no depth of nesting ends the stack. */
const deepestRecursion = 200;

/**
 * Puts pieces of code together as text, each line indented as deep as the pieces around it ask for. Lines of spaces
 * become empty.
 */
export class CodeWriter {
  readonly #laidAside: string[] = [];
  /** The length of what has been laid aside. */
  #before = 0;
  /** What has been written since. */
  #text = "";
  #level = 0;
  /** The spaces that begin the line, as long as nothing else stands in it; -1 when something does. */
  #pending = -1;
  readonly #symbols: ExportedSymbol[] = [];
  readonly #starts: number[] = [];
  /** Most pieces that are put together on their own are without any. */
  #words: Set<string> | undefined;

  write(piece: CodePiece): void {
    this.#write(piece, deepestRecursion);
    if (this.#text.length > longText) this.#layTextAside();
  }

  /** What was written. */
  finish(): SettledCode {
    this.#indentLine();
    this.#layTextAside();
    const text = this.#laidAside.length === 1 ? this.#laidAside[0]! : this.#laidAside.join("");
    return { text, symbols: this.#symbols, starts: this.#starts, words: this.#words ?? noWords };
  }

  #write(piece: CodePiece, room: number): void {
    switch (piece.kind) {
      case "text":
        return piece.breaks === 0 ? this.#addToLine(piece.content) : this.add(piece.content);
      case "word":
        (this.#words ??= new Set()).add(piece.content);
        return this.#addToLine(piece.content);
      case "symbol":
        return this.#addSymbol(piece.content);
      case "settled":
        return this.#addSettled(piece.content);
    }
    if (room === 0) return this.#writeDeep(piece);
    switch (piece.kind) {
      case "indented":
        this.#level++;
        this.#write(piece.content, room - 1);
        this.#level--;
        return;
      case "list":
        return this.#writeList(piece.holes, piece.content, room - 1);
      case "template":
        return this.#writeTemplate(piece, room - 1);
    }
  }

  #writeList(pieces: readonly CodePiece[], separator: CodePiece, room: number): void {
    for (let index = 0; index < pieces.length; index++) {
      if (index > 0 && separator.width > 0) this.#write(separator, room);
      this.#write(pieces[index]!, room);
    }
  }

  #writeTemplate({ content: strings, holes, breaks }: Extract<CodePiece, { readonly kind: "template" }>, room: number): void {
    for (let index = 0; index < strings.length; index++) {
      if (breaks === 0) this.#addToLine(strings[index]!);
      else this.add(strings[index]!);
      const hole = holes[index];
      if (hole === undefined) continue;
      if (isPiece(hole)) this.#write(hole, room);
      else for (const each of hole) this.#write(each, room);
    }
  }

  /** The same without recursion. */
  #writeDeep(piece: CodePiece): void {
    const waiting: Waiting = [piece];
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
      if (typeof item === "string") this.add(item);
      else if (typeof item === "number") this.#level += item;
      else if (item.kind === "indented") waiting.push(back, item.content, deeper);
      else if (item.kind === "list") pushList(item.holes, item.content, waiting);
      else if (item.kind === "template") pushTemplate(item.content, item.holes, waiting);
      else this.#write(item, 0);
    }
  }

  /** Adds text to what is written. */
  add(text: string): void {
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      this.#addToLine(text.slice(start, end));
      this.#endLine();
      start = end + 1;
    }
    this.#addToLine(start === 0 ? text : text.slice(start));
  }

  #addSettled({ text, symbols, starts, words }: SettledCode): void {
    if (words.size > 0) this.#addWords(words);
    let start = 0;
    let next = 0;
    for (let end = text.indexOf("\n"); end >= 0 && this.#level > 0; end = text.indexOf("\n", start)) {
      for (; next < symbols.length && starts[next]! < end; next++) {
        this.#addToLine(text.slice(start, starts[next]));
        this.#addSymbol(symbols[next]!);
        start = starts[next]! + symbols[next]!.name.length;
      }
      this.#addToLine(text.slice(start, end));
      this.#endLine();
      start = end + 1;
    }
    this.#addAsItIs(text, start, symbols, starts, next);
  }

  #addWords(words: ReadonlySet<string>): void {
    if (this.#words === undefined) this.#words = new Set(words);
    else for (const word of words) this.#words.add(word);
  }

  /** Adds the rest of a settled text, of which no line has to be indented but the first. */
  #addAsItIs(text: string, start: number, symbols: readonly ExportedSymbol[], starts: readonly number[], first: number): void {
    if (start === text.length) return;
    this.#indentLine();
    const shift = this.#before + this.#text.length - start;
    this.#text += start === 0 ? text : text.slice(start);
    for (let index = first; index < symbols.length; index++) {
      this.#symbols.push(symbols[index]!);
      this.#starts.push(starts[index]! + shift);
    }
    if (text.endsWith("\n")) this.#pending = 0;
  }

  #addSymbol(exported: ExportedSymbol): void {
    this.#indentLine();
    this.#symbols.push(exported);
    this.#starts.push(this.#before + this.#text.length);
    this.#text += exported.name;
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

  #endLine(): void {
    this.#text += "\n";
    this.#pending = 2 * this.#level;
  }

  #indentLine(): void {
    if (this.#pending > 0) this.#text += spacesOf(this.#pending);
    this.#pending = -1;
  }

  #layTextAside(): void {
    // A search makes one piece of memory of the thousands that the text was added up from.
    this.#text.indexOf("\u0000");
    this.#laidAside.push(this.#text);
    this.#before += this.#text.length;
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

const noWords: ReadonlySet<string> = new Set();

const nothing = { symbols: [], starts: [], words: noWords };

/** Pieces put together. */
export function writeCode(piece: CodePiece): SettledCode {
  if (piece.kind === "settled") return piece.content;
  if (piece.kind === "text" && piece.breaks === 0) return { text: piece.content, ...nothing };
  const writer = new CodeWriter();
  writer.write(piece);
  return writer.finish();
}
