import { publishFolder } from "../output/lock.ts";
import { hashOf } from "../output/output-file.ts";
import { memoryFolder } from "../output/sealed-store.ts";
import type { EntryKind, Host, ReadResult } from "../source/host.ts";
import type { RunInputs } from "./run.ts";

/** Everything that a run asked its host, with what it heard: the same answers lead to the same result. */
export interface InputRecord {
  /** Path → SHA-256 of the file, or why it could not be read. */
  readonly reads: Readonly<Record<string, string>>;
  /** Path → what stood there. */
  readonly stats: Readonly<Record<string, EntryKind | "nothing">>;
  /** Folder → SHA-256 of its list of names, without those of `own`. */
  readonly lists: Readonly<Record<string, string>>;
  /** The files and folders that gen-api itself makes: whether they are there is no input. */
  readonly own: readonly string[];
}

/** A host that writes down what it is asked. */
export class RecordingHost implements Host {
  readonly #host: Host;
  readonly #readAhead: Map<string, ReadResult>;
  readonly #reads = new Map<string, string>();
  readonly #stats = new Map<string, EntryKind | "nothing">();
  readonly #lists = new Map<string, readonly string[]>();

  /** @param readAhead what was read of the host just before, by path: each is taken from here once. */
  constructor(host: Host, readAhead = new Map<string, ReadResult>()) {
    this.#host = host;
    this.#readAhead = readAhead;
  }

  get root(): string {
    return this.#host.root;
  }

  read(path: string): ReadResult {
    const result = this.#readAhead.get(path) ?? this.#host.read(path);
    this.#readAhead.delete(path);
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
    this.#lists.set(path, names);
    return names;
  }

  /** What was asked so far, by a run that made the files `outputs`. */
  toRecord(outputs: readonly string[]): InputRecord {
    const own = [memoryFolder, publishFolder, ...new Set(outputs.flatMap(pathsAbove)), ...outputs];
    const lists = [...this.#lists].map(([path, names]): [string, string] => [path, digestOfList(path, names, new Set(own))]);
    return { reads: toRecord(this.#reads), stats: toRecord(this.#stats), lists: Object.fromEntries(lists), own };
  }

  /** What was read and listed so far. */
  get inputs(): RunInputs {
    return { files: [...this.#reads.keys()].sort(), folders: [...this.#lists.keys()].sort() };
  }
}

/** Whether a host would still give the same answers. `onRead` is told of what is read to know. */
export function stillHolds({ reads, stats, lists, own }: InputRecord, host: Host, onRead?: (path: string, result: ReadResult) => void): boolean {
  const owned = new Set(own);
  const read = (path: string): ReadResult => {
    const result = host.read(path);
    onRead?.(path, result);
    return result;
  };
  return (
    Object.entries(stats).every(([path, kind]) => (host.stat(path) ?? "nothing") === kind) &&
    Object.entries(lists).every(([path, digest]) => digestOfList(path, host.list(path), owned) === digest) &&
    Object.entries(reads).every(([path, digest]) => digestOfRead(read(path)) === digest)
  );
}

const digestOfRead = (result: ReadResult): string => ("bytes" in result ? digestOf(result.bytes) : result.failure);

/** One recording host may stand behind another: what was read is hashed once. */
const digests = new WeakMap<Uint8Array, string>();

function digestOf(bytes: Uint8Array): string {
  let digest = digests.get(bytes);
  if (digest === undefined) digests.set(bytes, (digest = hashOf(bytes)));
  return digest;
}

const digestOfList = (folder: string, names: readonly string[], own: ReadonlySet<string>): string =>
  hashOf(JSON.stringify(names.filter((name) => !own.has(folder === "" ? name : `${folder}/${name}`))));

/** The folders above a file. */
const pathsAbove = (path: string): string[] => path.split("/").slice(0, -1).map((_, index, segments) => segments.slice(0, index + 1).join("/"));

/** `__proto__` is a name like any other. */
const toRecord = <V>(map: ReadonlyMap<string, V>): Readonly<Record<string, V>> => Object.fromEntries(map);
