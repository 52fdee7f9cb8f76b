import { createHmac } from "node:crypto";
import { type WritableHost, WriteError } from "../source/host.ts";
import { toBytes } from "./output-file.ts";

/** The folder of what gen-api remembers about a project; it can be deleted at any time. */
export const memoryFolder = ".gen-api";

/**
 * Texts that are kept in the project between runs. Each is sealed with the user's secret: what somebody else put there,
 * such as the author of a pull request, or what was not written to its end, is as if it were not there.
 */
export class SealedStore {
  readonly #host: WritableHost;

  constructor(host: WritableHost) {
    this.#host = host;
  }

  /** @param path below the memory folder. */
  read(path: string): string | undefined {
    const { secret } = this.#host;
    const result = secret === undefined ? { failure: "missing" } : this.#host.read(`${memoryFolder}/${path}`);
    if (secret === undefined || !("bytes" in result)) return undefined;
    const text = new TextDecoder().decode(result.bytes);
    const content = text.slice(sealLength + 1);
    return text[sealLength] === "\n" && text.slice(0, sealLength) === seal(secret, path, content) ? content : undefined;
  }

  /** Keeps a text; where it cannot be kept nothing happens. */
  write(path: string, content: string): void {
    const { secret } = this.#host;
    if (secret === undefined) return;
    this.#quietly(() => {
      if (this.#host.stat(`${memoryFolder}/.gitignore`) === undefined) this.#host.write(`${memoryFolder}/.gitignore`, toBytes("*\n"));
      this.#host.write(`${memoryFolder}/${path}`, toBytes(`${seal(secret, path, content)}\n${content}`));
    });
  }

  /** Forgets what lies in a folder and is not to be kept. */
  prune(folder: string, isKept: (name: string) => boolean): void {
    this.#quietly(() => {
      for (const name of this.#host.list(`${memoryFolder}/${folder}`)) if (!isKept(name)) this.#host.remove(`${memoryFolder}/${folder}/${name}`);
    });
  }

  #quietly(action: () => void): void {
    try {
      action();
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
    }
  }
}

const sealLength = 64;

const seal = (secret: string, path: string, content: string): string => createHmac("sha256", secret).update(`${path}\0`).update(content).digest("hex");
