import type { EntryKind, ReadResult, WritableHost } from "../../generator/source/host.ts";

/** What the process of a `DyingHost` ends with. */
export class Killed extends Error {}

/** Where in a change the process dies: before it, in the middle of it, or right after it. */
export type Moment = "before" | "during" | "after";

/** A host whose process is killed at its n-th change, and that answers nothing after that, as a dead process would. */
export class DyingHost implements WritableHost {
  changes = 0;
  #dead = false;
  readonly #host: WritableHost;
  readonly #dieAt: number;
  readonly #moment: Moment;

  constructor(host: WritableHost, dieAt = Infinity, moment: Moment = "before") {
    this.#host = host;
    this.#dieAt = dieAt;
    this.#moment = moment;
  }

  get root(): string {
    return this.#host.root;
  }

  get secret(): string | undefined {
    return this.#host.secret;
  }

  get writer(): { pid: number; machine: string } {
    return this.#host.writer;
  }

  read(path: string): ReadResult {
    return this.#alive().read(path);
  }

  readParts(path: string, take: (part: Uint8Array) => void): boolean {
    const result = this.read(path);
    if ("bytes" in result) for (let at = 0; at < result.bytes.length; at += 7) take(result.bytes.subarray(at, at + 7));
    return "bytes" in result;
  }

  stat(path: string): EntryKind | undefined {
    return this.#alive().stat(path);
  }

  list(path: string): readonly string[] {
    return this.#alive().list(path);
  }

  write(path: string, bytes: Uint8Array): void {
    this.#change(() => this.#host.write(path, bytes), () => this.#host.write(path, bytes.slice(0, bytes.length / 2)));
  }

  rename(from: string, to: string): void {
    this.#change(() => this.#host.rename(from, to));
  }

  link(from: string, to: string): boolean {
    return this.#change(() => this.#host.link?.(from, to) ?? false, () => this.#host.remove(to));
  }

  remove(path: string): void {
    if (this.#alive().stat(path) === undefined) return;
    this.#change(() => this.#host.remove(path), () => this.#removeSome(path));
  }

  removeEmptyFolder(path: string): void {
    this.#change(() => this.#host.removeEmptyFolder(path));
  }

  createExclusive(path: string, bytes: Uint8Array): boolean {
    return this.#change(() => this.#host.createExclusive(path, bytes), () => this.#host.createExclusive(path, bytes.slice(0, bytes.length / 2)));
  }

  isProcessAlive(pid: number): boolean {
    return this.#alive().isProcessAlive(pid);
  }

  isProtected(path: string): boolean {
    return this.#alive().isProtected(path);
  }

  #alive(): WritableHost {
    if (this.#dead) throw new Killed();
    return this.#host;
  }

  #change<T>(whole: () => T, half: () => unknown = () => undefined): T {
    this.#alive();
    this.changes++;
    if (this.changes !== this.#dieAt) return whole();
    this.#dead = true;
    if (this.#moment === "during") half();
    if (this.#moment === "after") whole();
    throw new Killed();
  }

  /** The first entry of a folder, as a recursive removal would have got to. */
  #removeSome(path: string): void {
    const [first] = this.#host.list(path);
    if (first !== undefined) this.#host.remove(`${path}/${first}`);
  }
}
