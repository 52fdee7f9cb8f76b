import { fork } from "node:child_process";
import { join } from "node:path";

/** Descriptions from this size on get a process of their own, so that its peak of memory is theirs. */
const ownProcessFrom = 250_000;

/** A process for small descriptions is replaced after this many, to bound what it may have gathered. */
const maximumPerProcess = 100;

/** Generates from descriptions, in processes that are watched: what takes too long or dies is a result like any other. */
export class GeneratorProcess {
  #process;
  #done = 0;

  /** What `worker.js` reports; `failure` where it reports nothing. */
  async run(file, folder, size, limit) {
    const isAlone = size >= ownProcessFrom;
    if (isAlone || this.#done >= maximumPerProcess) this.stop();
    this.#process ??= fork(join(import.meta.dirname, "worker.js"), { stdio: ["ignore", "ignore", "pipe", "ipc"] });
    this.#done++;
    const result = await answer(this.#process, { file, folder }, limit);
    if (isAlone || result.failure !== undefined) this.stop();
    return { alone: isAlone, ...result };
  }

  stop() {
    this.#process?.kill("SIGKILL");
    this.#process = undefined;
    this.#done = 0;
  }
}

function answer(child, message, limit) {
  return new Promise((resolve) => {
    let complaint = "";
    const onText = (text) => { complaint = `${complaint}${text}`.slice(-2_000); };
    const finish = (result) => {
      clearTimeout(timer);
      child.off("message", finish).off("exit", onExit);
      child.stderr.off("data", onText);
      resolve(result);
    };
    const onExit = (code, signal) => finish({ ok: false, failure: `ended with ${code ?? signal}: ${complaint}` });
    const timer = setTimeout(() => finish({ ok: false, failure: `took more than ${limit / 1000} s` }), limit);
    child.on("message", finish).on("exit", onExit);
    child.stderr.on("data", onText);
    child.send(message);
  });
}
