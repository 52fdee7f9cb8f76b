import { createHash } from "node:crypto";
import type { GeneratedFile } from "../emit/emitter.ts";

/** One folder that a run writes to. */
export interface OutputFolder {
  /** Relative to the project's root. */
  readonly path: string;
  /** The targets whose files are made in this run; the files of all others stay as they are. Absent: all. */
  readonly targets?: ReadonlySet<string>;
}

/** What a run did with one file; `out-of-date`: it would have written or removed it, but was asked to compare alone. */
export type FileState = "written" | "unchanged" | "removed" | "out-of-date";

/** One file of the output folders, and what becomes of it. */
export interface OutputFile {
  readonly path: string;
  readonly state: FileState;
  /** SHA-256 of what stands there after the run, or would after one that writes, in hexadecimal; absent for a file that goes. */
  readonly hash?: string;
}

/** SHA-256 in hexadecimal. */
export const hashOf = (content: Uint8Array | string): string => createHash("sha256").update(content).digest("hex");

/** The file's bytes. */
export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is to stand in a file. */
export interface FileContent {
  readonly bytes: Uint8Array;
  readonly hash: string;
}

const contents = new WeakMap<GeneratedFile, FileContent>();

/** The bytes of a generated file and their hash; made once, however often the disk is compared with them. */
export function contentOf(file: GeneratedFile): FileContent {
  let content = contents.get(file);
  if (content === undefined) {
    const bytes = toBytes(file.text);
    contents.set(file, (content = { bytes, hash: hashOf(bytes) }));
  }
  return content;
}

/** Shorter texts are kept as they are. */
const longText = 1 << 16;

/**
 * A generated file as its bytes, which is how it ends: they take a half or a quarter of the text's memory while others
 * are made.
 */
class EncodedFile implements GeneratedFile {
  readonly path: string;
  readonly api: string;
  readonly target: string;
  declare readonly isVerbatim?: true;

  constructor({ path, api, target, text, isVerbatim }: GeneratedFile) {
    this.path = path;
    this.api = api;
    this.target = target;
    if (isVerbatim !== undefined) this.isVerbatim = isVerbatim;
    const bytes = toBytes(text);
    contents.set(this, { bytes, hash: hashOf(bytes) });
  }

  get text(): string {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(contents.get(this)!.bytes);
  }
}

/** The same file, in as little memory as it can wait in. */
export const toStored = (file: GeneratedFile): GeneratedFile => (file.text.length > longText ? new EncodedFile(file) : file);
