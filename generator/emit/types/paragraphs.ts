import { type Code, code, empty } from "../../code/code.ts";
import type { CodeFile } from "../../code/code-file.ts";

/** Prints declarations to a file, with an empty line between them. */
export class Paragraphs {
  readonly #file: CodeFile;
  #isFirst = true;

  constructor(file: CodeFile) {
    this.#file = file;
  }

  print(pieces: readonly Code[]): void {
    for (const piece of pieces) {
      if (piece === empty) continue;
      this.#file.print(this.#isFirst ? piece : code`\n${piece}`);
      this.#isFirst = false;
    }
  }
}
