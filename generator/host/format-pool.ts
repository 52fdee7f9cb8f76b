import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Formatter } from "../output/format.ts";
import type { FormatOptions } from "../output/format-text.ts";
import type { FormatAnswer } from "./format-worker.ts";

/** More threads than this take more memory than they save time. */
const maximumThreads = 4;

const script = new URL("./format-worker.js", import.meta.url);

interface Task {
  readonly resolve: (text: string) => void;
  readonly reject: (error: Error) => void;
  readonly length: number;
}

interface Thread {
  readonly worker: Worker;
  readonly tasks: Map<number, Task>;
}

/** Lays texts out with prettier in threads of their own, which start when there is work and keep no process alive. */
export class FormatPool implements Formatter {
  readonly #threads: Thread[] = [];
  #lastId = 0;

  /** `undefined` where gen-api runs from its sources, which no thread can load. */
  static ifBuilt(): FormatPool | undefined {
    return existsSync(fileURLToPath(script)) ? new FormatPool() : undefined;
  }

  /** The number of threads that have been started. */
  get size(): number {
    return this.#threads.length;
  }

  format(text: string, options: FormatOptions): Promise<string> {
    const thread = this.#nextThread();
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      thread.tasks.set(id, { resolve, reject, length: text.length });
      thread.worker.ref();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows; a thread has no origin
      thread.worker.postMessage({ id, text, options });
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.splice(0).map(({ worker }) => worker.terminate()));
  }

  /** A thread without work, a new one while there may be more, else the one with the least text to lay out. */
  #nextThread(): Thread {
    const load = ({ tasks }: Thread): number => [...tasks.values()].reduce((sum, { length }) => sum + length, 0);
    const [least] = this.#threads.toSorted((a, b) => load(a) - load(b));
    const isFull = this.#threads.length >= Math.min(maximumThreads, availableParallelism());
    return least !== undefined && (isFull || least.tasks.size === 0) ? least : this.#start();
  }

  #start(): Thread {
    const thread: Thread = { worker: new Worker(script), tasks: new Map() };
    const { worker, tasks } = thread;
    worker.on("message", (answer: FormatAnswer) => {
      const task = tasks.get(answer.id);
      tasks.delete(answer.id);
      if (tasks.size === 0) worker.unref();
      if ("text" in answer) task?.resolve(answer.text);
      else task?.reject(new Error(answer.problem));
    });
    worker.on("error", (error) => {
      for (const { reject } of tasks.values()) reject(error);
    });
    this.#threads.push(thread);
    return thread;
  }
}
