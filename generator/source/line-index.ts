import { linesPerMark } from "./json-scan.ts";

/** The lines of a text, of which every `linesPerMark`-th is known; those between are looked for when they are asked for. */
export class LineIndex {
  readonly #text: string;
  readonly #marks: readonly number[];
  /** Where the lines from a mark to the next begin. */
  readonly #starts = new Map<number, readonly number[]>();

  /** @param marks where every `linesPerMark`-th line begins, where that is known already. */
  constructor(text: string, marks: readonly number[] = findMarks(text)) {
    this.#text = text;
    this.#marks = marks;
  }

  /** Line and column of an offset, both from 1. */
  positionOf(offset: number): readonly [line: number, column: number] {
    const mark = lastUpTo(this.#marks, offset);
    const starts = this.#startsFrom(mark);
    const index = lastUpTo(starts, offset);
    return [mark * linesPerMark + index + 1, offset - starts[index]! + 1];
  }

  /** The text of a line (from 1) without its line break; empty where there is no such line. */
  textOf(line: number): string {
    const start = this.#startOf(line);
    const next = this.#startOf(line + 1);
    if (start === undefined || next === undefined) return start === undefined ? "" : this.#text.slice(start);
    return this.#text.slice(start, this.#text[next - 2] === "\r" ? next - 2 : next - 1);
  }

  #startOf(line: number): number | undefined {
    const mark = Math.floor((line - 1) / linesPerMark);
    return mark < this.#marks.length ? this.#startsFrom(mark)[(line - 1) % linesPerMark] : undefined;
  }

  #startsFrom(mark: number): readonly number[] {
    let starts = this.#starts.get(mark);
    if (starts === undefined) this.#starts.set(mark, (starts = this.#findStarts(mark)));
    return starts;
  }

  #findStarts(mark: number): number[] {
    const starts = [this.#marks[mark]!];
    const end = this.#marks[mark + 1] ?? Infinity;
    for (let at = this.#text.indexOf("\n", starts[0]); at !== -1 && at + 1 < end; at = this.#text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
}

/** The index of the last of some ascending numbers, of which the first is no greater, that is at most `limit`. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  for (let high = numbers.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

function findMarks(text: string): number[] {
  const marks = [0];
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
    if (line++ % linesPerMark === 0) marks.push(at + 1);
  }
  return marks;
}
