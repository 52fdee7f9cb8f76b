import { createHash, hash } from "node:crypto";
import type { GeneratedFile } from "../emit/emitter.ts";
import { textsOf } from "../emit/long-file.ts";
import type { Host } from "../source/host.ts";

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
export const hashOf = (content: Uint8Array | string): string => hash("sha256", content);

/** SHA-256 of some texts in their order, with where each ends, in hexadecimal. */
export function hashOfTexts(texts: Iterable<string>): string {
  const all = createHash("sha256");
  for (const text of texts) all.update(`${text.length} `).update(text);
  return all.digest("hex");
}

/** Gives a file on the disk part by part; `false` when it cannot be read. */
function readParts(host: Host, path: string, take: (part: Uint8Array) => void): boolean {
  if (host.readParts !== undefined) return host.readParts(path, take);
  const result = host.read(path);
  if ("bytes" in result) take(result.bytes);
  return "bytes" in result;
}

/** SHA-256 of a file on the disk, in hexadecimal; `undefined` when it cannot be read. */
export function hashOfFile(host: Host, path: string): string | undefined {
  const all = createHash("sha256");
  return readParts(host, path, (part) => all.update(part)) ? all.digest("hex") : undefined;
}

/** Whether a file on the disk has exactly these bytes. */
export function holds(host: Host, path: string, bytes: Uint8Array): boolean {
  let at = 0;
  let isSame = true;
  const isRead = readParts(host, path, (part) => {
    isSame &&= Buffer.compare(bytes.subarray(at, at + part.length), part) === 0;
    at += part.length;
  });
  return isRead && isSame && at === bytes.length;
}

/** The file's bytes. */
export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The bytes of some texts, one after the other; texts of plain letters are copied as they are. */
function encode(texts: readonly string[]): Uint8Array {
  if (texts.length === 1) return toBytes(texts[0]!);
  let length = 0;
  for (const text of texts) length += Buffer.byteLength(text);
  const bytes = new Uint8Array(length);
  const writer = Buffer.from(bytes.buffer);
  let at = 0;
  for (const text of texts) at += writer.write(text, at);
  return bytes;
}

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
    const bytes = encode(textsOf(file));
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

  constructor(file: GeneratedFile) {
    this.path = file.path;
    this.api = file.api;
    this.target = file.target;
    if (file.isVerbatim !== undefined) this.isVerbatim = file.isVerbatim;
    contents.set(this, contentOf(file));
  }

  get text(): string {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(contents.get(this)!.bytes);
  }
}

/** The same file, in as little memory as it can wait in. */
export function toStored(file: GeneratedFile): GeneratedFile {
  let length = 0;
  for (const text of textsOf(file)) length += text.length;
  return length > longText ? new EncodedFile(file) : file;
}
