import {
  closeSync, linkSync, lstatSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, realpathSync, renameSync, rmSync, rmdirSync, writeFileSync,
  writeSync,
} from "node:fs";
import { homedir, hostname } from "node:os";
import { dirname, join, resolve, sep } from "node:path";
import { type EntryKind, type ReadFailure, type ReadResult, type WritableHost, WriteError, type WriterIdentity } from "../source/host.ts";
import { folderOf, isBelowRoot } from "./relative-path.ts";
import { readUserSecret } from "./user-secret.ts";

/** The largest file that is read, in bytes; the largest known API description has 47 MB. */
const maximumFileSize = 256 * 1024 * 1024;

/** How many bytes are read at a time of a file that is not wanted as a whole. */
const partLength = 256 * 1024;

/** What a folder's real place is: its absolute path, or why nothing in it can be read. */
type RealFolder = { readonly path: string } | { readonly failure: ReadFailure };

/**
 * The real file system below one folder. The real path of each folder is looked up once for the life of the host, so
 * make one host per run.
 */
export class NodeHost implements WritableHost {
  readonly root: string;
  readonly writer: WriterIdentity = { pid: process.pid, machine: hostname() };
  readonly #realRoot: string;
  readonly #realFolders = new Map<string, RealFolder>();
  readonly #maximumFileSize: number;
  /** What parts are read into. */
  #part: Uint8Array | undefined;
  #secret: { readonly value: string | undefined } | undefined;

  /** @param root an existing folder, absolute or relative to the working folder. */
  constructor(root: string, options: { readonly maximumFileSize?: number } = {}) {
    this.root = resolve(root);
    this.#realRoot = realpathSync(this.root);
    this.#maximumFileSize = options.maximumFileSize ?? maximumFileSize;
  }

  get secret(): string | undefined {
    this.#secret ??= { value: readUserSecret() };
    return this.#secret.value;
  }

  read(path: string): ReadResult {
    return this.#reading(path, (file) => ({ bytes: readFileSync(file) }));
  }

  readParts(path: string, take: (part: Uint8Array) => void): boolean {
    const result = this.#reading(path, (file) => {
      const descriptor = openSync(file, "r");
      try {
        this.#part ??= new Uint8Array(partLength);
        for (let length = readSync(descriptor, this.#part); length > 0; length = readSync(descriptor, this.#part)) take(this.#part.subarray(0, length));
      } finally {
        closeSync(descriptor);
      }
      return undefined;
    });
    return result === undefined;
  }

  stat(path: string): EntryKind | undefined {
    if (!isBelowRoot(path)) return undefined;
    const folder = this.#realFolder(folderOf(path));
    if ("failure" in folder) return undefined;
    const entry = statOf(entryOf(folder.path, path));
    if (entry === undefined) return undefined;
    if (entry.isSymbolicLink()) return "link";
    if (entry.isFile()) return "file";
    return entry.isDirectory() ? "folder" : "other";
  }

  list(path: string): readonly string[] {
    if (path !== "" && !isBelowRoot(path)) return [];
    const folder = this.#realFolder(path);
    if ("failure" in folder) return [];
    try {
      return readdirSync(folder.path).sort();
    } catch {
      return [];
    }
  }

  write(path: string, bytes: Uint8Array): void {
    this.#change(path, (target) => {
      if (statOf(target)?.isSymbolicLink()) throw new WriteError(path, "it is a link");
      writeFileSync(target, bytes);
    });
  }

  rename(from: string, to: string): void {
    const source = this.#target(from);
    this.#change(to, (target) => patiently(() => renameSync(source, target)));
    this.#realFolders.clear();
  }

  link(from: string, to: string): boolean {
    const source = this.#target(from);
    if (statOf(source)?.isFile() !== true) return false;
    return this.#change(to, (target) => {
      rmSync(target, { force: true });
      try {
        linkSync(source, target);
        return true;
      } catch (error) {
        if (codeOf(error) === "ENOENT") throw error;
        return false;
      }
    });
  }

  remove(path: string): void {
    this.#attempt(path, () => {
      if (statOf(join(this.#realRoot, path)) === undefined) return;
      rmSync(this.#target(path), { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    });
    this.#realFolders.clear();
  }

  removeEmptyFolder(path: string): void {
    try {
      rmdirSync(this.#target(path));
      this.#realFolders.clear();
    } catch {
      // It holds something, or is not there: both are fine.
    }
  }

  createExclusive(path: string, bytes: Uint8Array): boolean {
    try {
      return this.#change(path, (target) => {
        const file = openSync(target, "wx");
        try {
          writeSync(file, bytes);
        } finally {
          closeSync(file);
        }
        return true;
      });
    } catch (error) {
      if (error instanceof WriteError && error.cause instanceof Error && codeOf(error.cause) === "EEXIST") return false;
      throw error;
    }
  }

  isProcessAlive(pid: number): boolean {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      return codeOf(error) === "EPERM";
    }
  }

  isProtected(path: string): boolean {
    const home = realPathOf(homedir()) ?? homedir();
    const target = join(this.#realRoot, path);
    return home === target || home.startsWith(target.endsWith(sep) ? target : `${target}${sep}`);
  }

  /** Reads a file that may be read, by its real path; else says why it may not. */
  #reading<T>(path: string, read: (file: string) => T): T | { readonly failure: ReadFailure } {
    if (!isBelowRoot(path)) return { failure: "outside-root" };
    const folder = this.#realFolder(folderOf(path));
    if ("failure" in folder) return folder;
    try {
      const file = this.#readable(entryOf(folder.path, path));
      return typeof file === "string" ? read(file) : file;
    } catch (error) {
      return { failure: isMissing(error) ? "missing" : "unreadable" };
    }
  }

  #readable(path: string): string | { readonly failure: ReadFailure } {
    const entry = lstatSync(path);
    const real = entry.isSymbolicLink() ? realpathSync(path) : path;
    if (!this.#isInside(real)) return { failure: "outside-root" };
    const target = real === path ? entry : lstatSync(real);
    if (target.isDirectory()) return { failure: "folder" };
    if (!target.isFile()) return { failure: "unreadable" };
    return target.size > this.#maximumFileSize ? { failure: "too-large" } : real;
  }

  #realFolder(path: string): RealFolder {
    let known = this.#realFolders.get(path);
    if (known === undefined) {
      const real = realPathOf(join(this.#realRoot, path));
      if (real === undefined) return { failure: "missing" };
      known = this.#isInside(real) ? { path: real } : { failure: "outside-root" };
      this.#realFolders.set(path, known);
    }
    return known;
  }

  #isInside(real: string): boolean {
    return real === this.#realRoot || real.startsWith(this.#realRoot.endsWith(sep) ? this.#realRoot : `${this.#realRoot}${sep}`);
  }

  /** Runs a change on a path whose folder exists then and is reached without links; two tries, for a folder removed meanwhile. */
  #change<T>(path: string, action: (target: string) => T): T {
    return this.#attempt(path, () => {
      for (let attempt = 1; ; attempt++) {
        const target = this.#target(path);
        mkdirSync(dirname(target), { recursive: true });
        try {
          return action(target);
        } catch (error) {
          if (attempt === 5 || codeOf(error) !== "ENOENT") throw error;
        }
      }
    });
  }

  #attempt<T>(path: string, action: () => T): T {
    try {
      return action();
    } catch (error) {
      if (error instanceof WriteError) throw error;
      throw Object.assign(new WriteError(path, reasonOf(error)), { cause: error });
    }
  }

  /** The absolute path of something to be changed; throws when it lies outside the root or behind a link. */
  #target(path: string): string {
    if (!isBelowRoot(path)) throw new WriteError(path, "it lies outside the project");
    for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) {
      const real = this.#realFolder(folder);
      const expected = join(this.#realRoot, folder);
      if ("path" in real && real.path !== expected && statOf(expected)?.isSymbolicLink()) throw new WriteError(path, `"${folder}" is a link`);
      if ("path" in real && real.path === expected) break;
      if ("failure" in real && real.failure === "outside-root") throw new WriteError(path, `"${folder}" leads out of the project`);
    }
    return join(this.#realRoot, path);
  }
}

/** The entry of a folder that a path ends in; `join` would take as long as looking at it. */
const entryOf = (folder: string, path: string): string => `${folder}${folder.endsWith(sep) ? "" : sep}${path.slice(path.lastIndexOf("/") + 1)}`;

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

const isMissing = (error: unknown): boolean => ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"].includes(codeOf(error));

const statOf = (path: string): ReturnType<typeof lstatSync> | undefined => {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
};

const realPathOf = (path: string): string | undefined => {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
};

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "operation not permitted",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  ENOTDIR: "a file stands where a folder is needed",
  EISDIR: "a folder stands there",
  EEXIST: "something stands there already",
  EXDEV: "it is on another file system",
  ENAMETOOLONG: "the name is too long",
};

const reasonOf = (error: unknown): string => reasons[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));

/** On Windows a file that another program looks at cannot be replaced for a moment. */
function patiently(action: () => void): void {
  for (let attempt = 1; ; attempt++) {
    try {
      return action();
    } catch (error) {
      if (attempt === 20 || process.platform !== "win32" || !["EPERM", "EACCES", "EBUSY"].includes(codeOf(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}
