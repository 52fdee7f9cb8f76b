/** Why a file could not be read. */
export type ReadFailure = "missing" | "folder" | "outside-root" | "too-large" | "unreadable";

/** The bytes of a file, or why there are none. */
export type ReadResult = { readonly bytes: Uint8Array } | { readonly failure: ReadFailure };

/** What stands at a path. A symbolic link is reported as `link` and never followed by `stat`. */
export type EntryKind = "file" | "folder" | "link" | "other";

/**
 * The outside world as the pipeline sees it: one project's files. Every path is relative to `root`, with forward
 * slashes and without `.` or `..` segments. `host/node-host.ts` is the real one, `host/memory-host.ts` a map of names
 * to text. Reading refuses whatever lies outside the root, links included.
 */
export interface Host {
  /** The absolute path of the project's root; for display and for third-party code only. */
  readonly root: string;
  /** Reads a whole file. Never throws for anything the file system can answer. */
  read(path: string): ReadResult;
  /** What stands at `path`; `undefined` when there is nothing. */
  stat(path: string): EntryKind | undefined;
  /** The names in a folder, sorted by code unit; empty when it is missing. */
  list(path: string): readonly string[];
}

/** A host that can also change files. Only `output/` writes, and only through this interface. */
export interface WritableHost extends Host {
  /** Writes a file, making the folders above it. */
  write(path: string, bytes: Uint8Array): void;
  /** Renames a file or folder; replaces a file. */
  rename(from: string, to: string): void;
  /** Removes a file, or a folder with everything in it; nothing happens when it is missing. */
  remove(path: string): void;
  /** Creates a file that must not exist yet, with its content; `false` when it does exist (advisory locks). */
  createExclusive(path: string, bytes: Uint8Array): boolean;
  /** Whether a process with this id runs on this machine; to tell an abandoned lock. */
  isProcessAlive(pid: number): boolean;
}
