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
  /**
   * Reads a file part by part: the bytes of a part are there only as long as `take` runs, which must not throw. `false`
   * when it could not be read. Without this member it is read as a whole.
   */
  readParts?(path: string, take: (part: Uint8Array) => void): boolean;
  /** What stands at `path`; `undefined` when there is nothing. */
  stat(path: string): EntryKind | undefined;
  /** The names in a folder, sorted by code unit; empty when it is missing. */
  list(path: string): readonly string[];
}

/** Thrown by a `WritableHost` when the file system refuses a change: a full disk, missing rights, a link in the way. */
export class WriteError extends Error {
  override readonly name = "WriteError";

  /** What could not be changed. */
  readonly path: string;
  /** Why, as a clause for people. */
  readonly reason: string;

  constructor(path: string, reason: string) {
    super(`cannot write "${path}": ${reason}`);
    this.path = path;
    this.reason = reason;
  }
}

/** The process that writes, for advisory locks. */
export interface WriterIdentity {
  readonly pid: number;
  /** The machine's name: process ids mean nothing on another one. */
  readonly machine: string;
}

/**
 * A host that can also change files. Only `output/` writes, and only through this interface. Nothing is ever changed
 * through a link or outside the root. Every member that changes something throws `WriteError` when it cannot.
 */
export interface WritableHost extends Host {
  readonly writer: WriterIdentity;
  /**
   * A secret of this user on this machine, with which what is kept in the project is sealed: nobody else can forge it.
   * Absent where none can be kept; then nothing is remembered between runs.
   */
  readonly secret: string | undefined;
  /** Writes a file, making the folders above it. */
  write(path: string, bytes: Uint8Array): void;
  /** Renames a file or folder, making the folders above its new name; replaces a file. */
  rename(from: string, to: string): void;
  /**
   * Gives a file a second name in place of whatever has it, making the folders above it: its bytes are not copied.
   * `false`, or no such member, where the file system cannot.
   */
  link?(from: string, to: string): boolean;
  /** Removes a file, or a folder with everything in it; nothing happens when it is missing. */
  remove(path: string): void;
  /** Removes a folder when there is nothing in it; else nothing happens. */
  removeEmptyFolder(path: string): void;
  /** Creates a file that must not exist yet, with its content; `false` when it does exist (advisory locks). */
  createExclusive(path: string, bytes: Uint8Array): boolean;
  /** Whether a process with this id runs on this machine; to tell an abandoned lock. */
  isProcessAlive(pid: number): boolean;
  /** Whether a path is the user's home folder or a folder above it, which must never be taken for output. */
  isProtected(path: string): boolean;
}
