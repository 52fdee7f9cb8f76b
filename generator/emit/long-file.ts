import type { GeneratedFile } from "./emitter.ts";

/** A generated file as the texts that it is put together from: who wants its bytes needs no string of its whole length. */
export class LongFile implements GeneratedFile {
  readonly path: string;
  readonly api: string;
  readonly target: string;
  readonly texts: readonly string[];

  constructor({ path, api, target }: Pick<GeneratedFile, "path" | "api" | "target">, texts: readonly string[]) {
    this.path = path;
    this.api = api;
    this.target = target;
    this.texts = texts;
  }

  get text(): string {
    return this.texts.join("");
  }
}

/** What a file's text is put together from, in order. */
export const textsOf = (file: GeneratedFile): readonly string[] => (file instanceof LongFile ? file.texts : [file.text]);
