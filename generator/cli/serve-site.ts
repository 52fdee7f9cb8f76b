import type { LocatedDiagnostic } from "../diagnostics/located.ts";
import { documentation, type DocumentationResult } from "../index.ts";
import { UsageError } from "../pipeline/run.ts";
import type { DocsCommandOptions } from "./commands/docs.ts";
import { reportFault } from "./fault.ts";
import { FolderWatch } from "./folder-watch.ts";
import { projectOf, writeReport } from "./run-command.ts";
import { guardLines, toSafeText } from "./safe-text.ts";
import { SiteServer } from "./site-server.ts";

/** `gen-api docs`: serves the site on this machine, and makes it again whenever one of the inputs changes. */
export async function serveSite(options: DocsCommandOptions): Promise<void> {
  const site = new LiveSite(options);
  // To be told to end is how it ends: that is no failure.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => void site.stop().then(() => process.exit(0)));
  await site.start();
}

class LiveSite {
  readonly #options: DocsCommandOptions;
  readonly #server = new SiteServer();
  readonly #watch: FolderWatch;
  #isRunning = false;
  #isStale = false;
  #lastMessages = "";

  constructor(options: DocsCommandOptions) {
    this.#options = options;
    this.#watch = new FolderWatch(projectOf(options).root ?? ".", () => void this.#rebuild());
  }

  async start(): Promise<void> {
    const port = await this.#server.listen(this.#options.port).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
      throw new UsageError(`The port ${this.#options.port} cannot be used (${error.code}): choose another with --port.`);
    });
    const result = await this.#make().catch(async (error: unknown) => {
      await this.stop();
      throw error;
    });
    process.exitCode = 0;
    process.stdout.write(guardLines(`The site is at http://localhost:${port}${result.base} until you press Ctrl+C.\n`));
    // A change during the first run came before anybody looked.
    this.#watch.schedule();
    await new Promise(() => undefined);
  }

  stop(): Promise<void> {
    return this.#server.close();
  }

  async #rebuild(): Promise<void> {
    this.#isStale = this.#isRunning;
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      await this.#make();
    } catch (error) {
      reportFault(error, this.#options.verbose === true);
    } finally {
      this.#isRunning = false;
      if (this.#isStale) this.#watch.schedule();
    }
  }

  /** Makes the site and shows it; with errors the last good one stays. */
  async #make(): Promise<DocumentationResult> {
    const result = await documentation({ ...projectOf(this.#options), isLive: true });
    this.#watch.follow(result.inputs);
    const messages = JSON.stringify(result.diagnostics);
    if (messages !== this.#lastMessages && result.diagnostics.length > 0) await writeReport({ command: "docs", result, outcome: "The site is as it was" }, this.#options, process.stdout);
    this.#lastMessages = messages;
    if (result.ok) this.#server.show(result.pages, result.base);
    else this.#server.report(result.diagnostics.filter(({ severity }) => severity === "error").map(printProblem));
    return result;
  }
}

const printProblem = ({ file, line, column, message, hint }: LocatedDiagnostic): string =>
  toSafeText(`${file}${line === undefined ? "" : `:${line}:${column ?? 1}`}: ${message}${hint === undefined ? "" : ` ${hint}`}`);
