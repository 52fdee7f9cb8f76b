import { existsSync, type FSWatcher, watch } from "node:fs";
import { dirname, join } from "node:path";
import { generate, type ProjectOptions, type ProjectResult } from "../index.ts";
import { wantsColors, makeColors } from "./colors.ts";
import type { GenerateCommandOptions } from "./commands/generate.ts";
import { reportFault } from "./fault.ts";
import { projectOf, stopCleanly, writeReport } from "./run-command.ts";
import { guardLines } from "./safe-text.ts";

/** How long nothing must happen before a run begins, in milliseconds: editors save in several steps. */
const settleTime = 60;

/** `--watch`: generates, and again whenever one of the inputs changes, until it is stopped. Never ends by itself. */
export async function watchProject(options: GenerateCommandOptions): Promise<void> {
  stopCleanly();
  await new ProjectWatch(options).start();
}

class ProjectWatch {
  readonly #options: GenerateCommandOptions;
  readonly #project: ProjectOptions;
  readonly #watchers = new Map<string, FSWatcher>();
  #timer: NodeJS.Timeout | undefined;
  #isRunning = false;
  #isStale = false;
  #lastMessages = "";

  constructor(options: GenerateCommandOptions) {
    this.#options = options;
    this.#project = { ...projectOf(options), targets: options.target };
  }

  async start(): Promise<void> {
    const result = await generate({ ...this.#project, force: this.#options.force });
    await this.#tell(result, "Generated, and watching");
    this.#watch(result);
    // A change during the first run came before anybody looked.
    this.#schedule();
    await new Promise(() => undefined);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#rebuild(), settleTime);
  }

  async #rebuild(): Promise<void> {
    this.#isStale = this.#isRunning;
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      const result = await generate(this.#project);
      this.#watch(result);
      const { written, removed } = result.summary;
      if (written + removed > 0 || messagesOf(result) !== this.#lastMessages) await this.#tell(result, "Generated again");
    } catch (error) {
      reportFault(error, this.#options.verbose === true);
    } finally {
      this.#isRunning = false;
      if (this.#isStale) this.#schedule();
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

  /** Watches every folder that the run read from or listed, and no other. */
  #watch({ inputs }: ProjectResult): void {
    const root = this.#project.root ?? ".";
    const wanted = new Set([...inputs.folders, ...inputs.files.map((file) => dirname(file))].map((folder) => existingFolder(root, folder)));
    for (const [folder, watcher] of this.#watchers) {
      if (wanted.has(folder)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    for (const folder of wanted) {
      if (this.#watchers.has(folder)) continue;
      const watcher = watch(folder, () => this.#schedule());
      // A folder that was removed: the next run says what is missing.
      watcher.on("error", () => {
        watcher.close();
        this.#watchers.delete(folder);
        this.#schedule();
      });
      this.#watchers.set(folder, watcher);
    }
  }
}

const messagesOf = ({ diagnostics }: ProjectResult): string => (diagnostics.length === 0 ? "" : JSON.stringify(diagnostics));

/** The folder, or the nearest one above it that is there. */
function existingFolder(root: string, folder: string): string {
  let path = join(root, folder);
  while (!existsSync(path) && path !== dirname(path)) path = dirname(path);
  return path;
}
