import { type ChildProcess, spawn } from "node:child_process";
import { onTestFinished } from "vitest";
import { bin } from "./gen-api.ts";

/** `gen-api docs` as users run it. */
export class DocsServer {
  /** Where the site is: `http://localhost:1234/base/`. */
  readonly url: string;
  readonly port: number;
  /** Everything that was printed so far. */
  #printed: string;
  readonly #process: ChildProcess;
  readonly #ended: Promise<number | null>;

  private constructor(child: ChildProcess, url: string, printed: string, ended: Promise<number | null>) {
    this.#process = child;
    this.url = url;
    this.port = Number(new URL(url).port);
    this.#printed = printed;
    this.#ended = ended;
    child.stdout?.on("data", (chunk: Buffer) => (this.#printed += String(chunk)));
  }

  /** Starts it in a folder at any free port, and waits until it says where the site is; it ends with the test. */
  static start(folder: string, ...words: string[]): Promise<DocsServer> {
    const child = spawn(process.execPath, [bin, "docs", "--port", "0", ...words], { cwd: folder, env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "" }, stdio: ["ignore", "pipe", "pipe"] });
    const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
    onTestFinished(async () => {
      child.kill("SIGKILL");
      await ended;
    });
    return new Promise((resolve, reject) => {
      let printed = "";
      const read = (chunk: Buffer): void => {
        printed += String(chunk);
        const [, url] = /The site is at (\S+)/.exec(printed) ?? [];
        if (url === undefined) return;
        child.stdout.off("data", read);
        resolve(new DocsServer(child, url, printed, ended));
      };
      child.stdout.on("data", read);
      child.stderr.on("data", (chunk: Buffer) => (printed += String(chunk)));
      void ended.then((code) => reject(new Error(`it ended with ${code}: ${printed}`)));
    });
  }

  get printed(): string {
    return this.#printed;
  }

  /** Asks it to end; the exit code. */
  stop(signal: "SIGINT" | "SIGTERM" = "SIGINT"): Promise<number | null> {
    this.#process.kill(signal);
    return this.#ended;
  }
}

/** What a served site says about itself: the version that it has, and what is wrong with the input. */
export interface SiteNews {
  readonly version: number;
  readonly problems: readonly string[];
}

/** The news of a site, one after another, as pages get them. */
export async function* listen(url: string): AsyncGenerator<SiteNews, never> {
  const response = await fetch(`${url}site-events`);
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let buffered = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) throw new Error("the server has ended the stream");
    const parts = (buffered + value).split("\n\n");
    buffered = parts.pop()!;
    for (const part of parts) {
      const [, data] = /^event: site\ndata: (.*)$/.exec(part) ?? [];
      if (data !== undefined) yield JSON.parse(data) as SiteNews;
    }
  }
}
