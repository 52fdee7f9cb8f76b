import { type EntryKind, type ReadResult, type WritableHost, WriteError } from "../source/host.ts";
import { folderOf, isBelowRoot } from "./relative-path.ts";

/** A project in memory: for tests, and for programs that have their files elsewhere. Folders exist as long as they hold a file. */
export class MemoryHost implements WritableHost {
  readonly root = "/project";
  readonly writer = { pid: 1, machine: "memory" };
  readonly secret: string | undefined = "memory";
  /** Path → bytes. */
  readonly files: Map<string, Uint8Array>;
  /** The processes that `isProcessAlive` knows. */
  readonly alive = new Set<number>([1]);

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    this.files = new Map(Object.entries(files).map(([path, content]) => [path, typeof content === "string" ? encode(content) : content]));
  }

  /** The text of every file, by path, sorted. */
  get texts(): Readonly<Record<string, string>> {
    const decoder = new TextDecoder();
    return Object.fromEntries([...this.files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => [path, decoder.decode(bytes)]));
  }

  read(path: string): ReadResult {
    if (!isBelowRoot(path)) return { failure: "outside-root" };
    const bytes = this.files.get(path);
    if (bytes !== undefined) return { bytes };
    return { failure: this.stat(path) === "folder" ? "folder" : "missing" };
  }

  stat(path: string): EntryKind | undefined {
    if (this.files.has(path)) return "file";
    return this.#below(path).next().done ? undefined : "folder";
  }

  list(path: string): readonly string[] {
    const start = path === "" ? 0 : path.length + 1;
    const names = new Set<string>();
    for (const each of path === "" ? this.files.keys() : this.#below(path)) names.add(each.slice(start).split("/", 1)[0]!);
    return [...names].sort();
  }

  write(path: string, bytes: Uint8Array): void {
    if (!isBelowRoot(path)) throw new WriteError(path, "it lies outside the project");
    if (this.stat(path) === "folder") throw new WriteError(path, "a folder stands there");
    for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) {
      if (this.files.has(folder)) throw new WriteError(path, "a file stands where a folder is needed");
    }
    this.files.set(path, bytes);
  }

  rename(from: string, to: string): void {
    const bytes = this.files.get(from);
    if (bytes !== undefined) {
      this.write(to, bytes);
      this.files.delete(from);
      return;
    }
    if (this.stat(from) === undefined) throw new WriteError(from, "it does not exist");
    if (this.stat(to) !== undefined) throw new WriteError(to, "something stands there already");
    for (const path of [...this.#below(from)]) this.rename(path, `${to}${path.slice(from.length)}`);
  }

  remove(path: string): void {
    this.files.delete(path);
    for (const each of [...this.#below(path)]) this.files.delete(each);
  }

  removeEmptyFolder(): void {
    // A folder without files does not exist here.
  }

  createExclusive(path: string, bytes: Uint8Array): boolean {
    if (this.stat(path) !== undefined) return false;
    this.write(path, bytes);
    return true;
  }

  isProcessAlive(pid: number): boolean {
    return this.alive.has(pid);
  }

  isProtected(path: string): boolean {
    return path === "";
  }

  *#below(folder: string): IterableIterator<string> {
    const start = `${folder}/`;
    for (const path of this.files.keys()) if (path.startsWith(start)) yield path;
  }
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
