import { linesPerMark } from "./json-scan.ts";

/** The lines of a text, of which every `linesPerMark`-th is known; those between are looked for when they are asked for. */
export class LineIndex {
  readonly #text: string;
  readonly #marks: readonly number[];

  /** @param marks where every `linesPerMark`-th line begins, where that is known already. */
  constructor(text: string, marks: readonly number[] = findMarks(text)) {
    this.#text = text;
    this.#marks = marks;
  }

  /** Line and column of an offset, both from 1. */
  positionOf(offset: number): readonly [line: number, column: number] {
    let mark = 0;
    for (let end = this.#marks.length - 1; mark < end; ) {
      const middle = (mark + end + 1) >> 1;
      if (this.#marks[middle]! <= offset) mark = middle;
      else end = middle - 1;
    }
    let line = mark * linesPerMark + 1;
    let start = this.#marks[mark]!;
    for (let next = this.#nextLine(start); next !== undefined && next <= offset; next = this.#nextLine(start)) {
      start = next;
      line++;
    }
    return [line, offset - start + 1];
  }

  /** The text of a line (from 1) without its line break; empty where there is no such line. */
  textOf(line: number): string {
    const mark = Math.floor((line - 1) / linesPerMark);
    let start = this.#marks[mark];
    for (let behind = (line - 1) % linesPerMark; start !== undefined && behind > 0; behind--) start = this.#nextLine(start);
    return start === undefined ? "" : this.#text.slice(start, this.#nextLine(start)).replace(/\r?\n$/, "");
  }

  #nextLine(start: number): number | undefined {
    const end = this.#text.indexOf("\n", start);
    return end === -1 ? undefined : end + 1;
  }
}

function findMarks(text: string): number[] {
  const marks = [0];
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
    if (line++ % linesPerMark === 0) marks.push(at + 1);
  }
  return marks;
}
