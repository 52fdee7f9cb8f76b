import { publishFolder } from "../output/lock.ts";
import { hashOf, hashOfFile } from "../output/output-file.ts";
import { memoryFolder, SealedStore } from "../output/sealed-store.ts";
import type { ReadResult, WritableHost } from "../source/host.ts";
import { type InputRecord, stillHolds } from "./recording-host.ts";
import type { RunInputs, RunOptions, RunResult } from "./run.ts";

const folder = "runs";

/** How many different calls are remembered for one project. */
const maximumRuns = 20;

type RecordedResult = RunResult & { readonly inputs: RunInputs };

/** A run that went well, with all that it depended on and all that it left. */
interface RememberedRun {
  readonly record: InputRecord;
  readonly result: RecordedResult;
  /** Output file → its SHA-256. */
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * Remembers runs, so that one on unchanged input and output is not run at all. The pipeline is a function of what its
 * host answers, of its options and of its own code (`identity`): when all three are the same, so is the result.
 */
export class RunMemory {
  readonly #host: WritableHost;
  readonly #store: SealedStore;
  readonly #name: string;
  /** The input that `recall` has read in vain, for the run that comes next; never what that run may write. */
  readonly readAhead = new Map<string, ReadResult>();

  constructor(host: WritableHost, identity: string, options: RunOptions) {
    this.#host = host;
    this.#store = new SealedStore(host);
    this.#name = `${hashOf(JSON.stringify([identity, ...optionsOf(options)]))}.json`;
  }

  /** The result that a run would have now; `undefined` when it has to be run to know. */
  recall(): RecordedResult | undefined {
    const start = performance.now();
    const text = this.#store.read(`${folder}/${this.#name}`);
    if (text === undefined || this.#host.stat(publishFolder) !== undefined) return undefined;
    const { record, result, outputs } = JSON.parse(text) as RememberedRun;
    const own = new Set(record.own);
    const keep = (path: string, content: ReadResult): unknown => !own.has(path) && this.readAhead.set(path, content);
    if (!stillHolds(record, this.#host, keep) || !this.#areThere(outputs)) return undefined;
    const files = Object.entries(outputs).map(([path, hash]) => ({ path, state: "unchanged" as const, hash }));
    const summary = { ...result.summary, written: 0, removed: 0, unchanged: files.length, milliseconds: Math.round(performance.now() - start) };
    return { ...result, files, summary };
  }

  /** Remembers a run that went well. */
  remember(record: InputRecord, result: RecordedResult): void {
    const outputs = Object.fromEntries(result.files.flatMap(({ path, hash }) => (hash === undefined ? [] : [[path, hash]])));
    const remembered: RememberedRun = { record, result, outputs };
    if (this.#host.list(`${memoryFolder}/${folder}`).length >= maximumRuns) this.#store.prune(folder, () => false);
    this.#store.write(`${folder}/${this.#name}`, JSON.stringify(remembered));
  }

  #areThere(outputs: Readonly<Record<string, string>>): boolean {
    return Object.entries(outputs).every(([path, hash]) => this.#host.stat(path) === "file" && hashOfFile(this.#host, path) === hash);
  }
}

/** The options that a result depends on; those of callers that say where the project lies do not count. */
const optionsOf = (options: RunOptions): [string, unknown][] =>
  Object.entries(options).filter(([name, value]) => value !== undefined && !["onProgress", "root", "host", "compare", "memory"].includes(name)).sort(([a], [b]) => (a < b ? -1 : 1));
