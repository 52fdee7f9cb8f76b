import { hashOf } from "../output/output-file.ts";
import type { EntryKind, Host, ReadResult } from "../source/host.ts";
import type { RunInputs } from "./run.ts";

/** Everything that a run asked its host, with what it heard: the same answers lead to the same result. */
export interface InputRecord {
  /** Path → SHA-256 of the file, or why it could not be read. */
  readonly reads: Readonly<Record<string, string>>;
  /** Path → what stood there. */
  readonly stats: Readonly<Record<string, EntryKind | "nothing">>;
  /** Folder → SHA-256 of its list of names. */
  readonly lists: Readonly<Record<string, string>>;
}

/** A host that writes down what it is asked. */
export class RecordingHost implements Host {
  readonly #host: Host;
  readonly #reads = new Map<string, string>();
  readonly #stats = new Map<string, EntryKind | "nothing">();
  readonly #lists = new Map<string, string>();

  constructor(host: Host) {
    this.#host = host;
  }

  get root(): string {
    return this.#host.root;
  }

  read(path: string): ReadResult {
    const result = this.#host.read(path);
    this.#reads.set(path, digestOfRead(result));
    return result;
  }

  stat(path: string): EntryKind | undefined {
    const kind = this.#host.stat(path);
    this.#stats.set(path, kind ?? "nothing");
    return kind;
  }

  list(path: string): readonly string[] {
    const names = this.#host.list(path);
    this.#lists.set(path, digestOfList(names));
    return names;
  }

  /** What was asked so far. */
  get record(): InputRecord {
    return { reads: toRecord(this.#reads), stats: toRecord(this.#stats), lists: toRecord(this.#lists) };
  }

  /** What was read and listed so far. */
  get inputs(): RunInputs {
    return { files: [...this.#reads.keys()].sort(), folders: [...this.#lists.keys()].sort() };
  }
}

/** Whether a host would still give the same answers. */
export const stillHolds = ({ reads, stats, lists }: InputRecord, host: Host): boolean =>
  Object.entries(stats).every(([path, kind]) => (host.stat(path) ?? "nothing") === kind) &&
  Object.entries(lists).every(([path, digest]) => digestOfList(host.list(path)) === digest) &&
  Object.entries(reads).every(([path, digest]) => digestOfRead(host.read(path)) === digest);

const digestOfRead = (result: ReadResult): string => ("bytes" in result ? hashOf(result.bytes) : result.failure);

const digestOfList = (names: readonly string[]): string => hashOf(JSON.stringify(names));

/** `__proto__` is a name like any other. */
const toRecord = <V>(map: ReadonlyMap<string, V>): Readonly<Record<string, V>> => Object.fromEntries(map);
