import type { Progress } from "../pipeline/run.ts";
import { guardLines, toSafeText } from "./safe-text.ts";

const stageNames: Readonly<Record<Progress["stage"], string>> = {
  load: "Reading", build: "Building", check: "Checking", emit: "Generating", format: "Formatting", write: "Writing",
};

/** Shows where a run is, on standard error: one line that changes on a terminal, a line for each stage elsewhere. */
export class ProgressLine {
  readonly #isTerminal = process.stderr.isTTY === true;
  #last = "";

  show({ stage, subject }: Progress): void {
    const name = stageNames[stage];
    if (this.#isTerminal) process.stderr.write(`\r\u001b[K${toSafeText(subject === undefined ? `${name} …` : `${name} ${subject} …`)}`);
    else if (name !== this.#last) process.stderr.write(guardLines(`${name} …\n`));
    this.#last = name;
  }

  /** Takes the line off the terminal. */
  clear(): void {
    if (this.#isTerminal && this.#last !== "") process.stderr.write("\r\u001b[K");
  }
}
