import { generate, type ProjectOptions, type ProjectResult } from "../index.ts";
import { wantsColors, makeColors } from "./colors.ts";
import type { GenerateCommandOptions } from "./commands/generate.ts";
import { reportFault } from "./fault.ts";
import { FolderWatch } from "./folder-watch.ts";
import { projectOf, stopCleanly, writeReport } from "./run-command.ts";
import { guardLines } from "./safe-text.ts";

/** `--watch`: generates, and again whenever one of the inputs changes, until it is stopped. Never ends by itself. */
export async function watchProject(options: GenerateCommandOptions): Promise<void> {
  stopCleanly();
  await new ProjectWatch(options).start();
}

class ProjectWatch {
  readonly #options: GenerateCommandOptions;
  readonly #project: ProjectOptions;
  readonly #folders: FolderWatch;
  #isRunning = false;
  #isStale = false;
  #lastMessages = "";

  constructor(options: GenerateCommandOptions) {
    this.#options = options;
    this.#project = { ...projectOf(options), targets: options.target };
    this.#folders = new FolderWatch(this.#project.root ?? ".", () => void this.#rebuild());
  }

  async start(): Promise<void> {
    const result = await generate({ ...this.#project, force: this.#options.force });
    await this.#tell(result, "Generated, and watching");
    this.#folders.follow(result.inputs);
    // A change during the first run came before anybody looked.
    this.#folders.schedule();
    await new Promise(() => undefined);
  }

  async #rebuild(): Promise<void> {
    this.#isStale = this.#isRunning;
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      const result = await generate(this.#project);
      this.#folders.follow(result.inputs);
      const { written, removed } = result.summary;
      if (written + removed > 0 || messagesOf(result) !== this.#lastMessages) await this.#tell(result, "Generated again");
    } catch (error) {
      reportFault(error, this.#options.verbose === true);
    } finally {
      this.#isRunning = false;
      if (this.#isStale) this.#folders.schedule();
    }
  }

  /** One line when all is well; the messages where something is not. */
  async #tell(result: ProjectResult, outcome: string): Promise<void> {
    this.#lastMessages = messagesOf(result);
    if (this.#lastMessages !== "" || this.#options.report !== "pretty") await writeReport({ command: "generate", result, outcome }, this.#options, process.stdout);
    else process.stdout.write(guardLines(`${this.#line(result, outcome)}\n`));
  }

  #line({ summary: { written, removed, milliseconds } }: ProjectResult, outcome: string): string {
    const { green, dim } = makeColors(wantsColors(this.#options.color, process.env, process.stdout.isTTY === true));
    const time = new Date().toTimeString().slice(0, 8);
    return `${dim(time)} ${green("✓")} ${outcome} · ${written} written · ${removed} removed · ${milliseconds} ms`;
  }
}

const messagesOf = ({ diagnostics }: ProjectResult): string => (diagnostics.length === 0 ? "" : JSON.stringify(diagnostics));
