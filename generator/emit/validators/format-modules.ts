import type { ExportedSymbol } from "../../code/code.ts";
import { formatModules, formats, type Format } from "../../validate/format-table.ts";
import type { ValueKind } from "../../validate/print/piece.ts";
import { templateText, type TemplatePath } from "../templates.ts";

/** The modules of the formats that one API's validators test. */
export class FormatModules {
  readonly #folder: string;
  readonly #used = new Set<Format>();

  /** @param folder the API's output folder; the modules lie in `formats/` below it. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The functions that test a format, which is delivered from then on; none when nothing is known of it. */
  testsOf(name: string): readonly { readonly on: ValueKind; readonly function: ExportedSymbol }[] {
    const format = formats.get(name);
    if (format === undefined) return [];
    this.#used.add(format);
    const test = { name: format.function, module: `${this.#folder}/formats/${format.module}`, typeOnly: false };
    return format.appliesTo.map((on) => ({ on, function: test }));
  }

  /** The modules to deliver, by their names below the API's output folder. */
  files(): readonly { readonly name: string; readonly text: string }[] {
    const textOf = (file: string): string => templateText(`formats/${file}` as TemplatePath);
    const names = new Set([...this.#used].flatMap((format) => formatModules(format, textOf)));
    return [...names].sort().map((name) => ({ name: `formats/${name}`, text: textOf(name) }));
  }
}
