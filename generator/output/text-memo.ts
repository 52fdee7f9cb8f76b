import type { WritableHost } from "../source/host.ts";
import { hashOf } from "./output-file.ts";
import { SealedStore } from "./sealed-store.ts";

const folder = "texts";

/** Remembers what slow tools made of a text, so that they are asked once per text, not once per run. */
export class TextMemo {
  readonly #store: SealedStore;
  /** What was asked for in this run, and what is being made of it. */
  readonly #used = new Map<string, Promise<string>>();
  readonly #isReadOnly: boolean;

  constructor(host: WritableHost, options: { readonly isReadOnly?: boolean } = {}) {
    this.#store = new SealedStore(host);
    this.#isReadOnly = options.isReadOnly ?? false;
  }

  /** What `make` gives, or gave for the same key: everything that its result depends on, versions included. */
  recall(key: readonly string[], make: () => string | Promise<string>): Promise<string> {
    const name = hashOf(JSON.stringify(key));
    const known = this.#used.get(name) ?? this.#readOrMake(name, make);
    this.#used.set(name, known);
    return known;
  }

  async #readOrMake(name: string, make: () => string | Promise<string>): Promise<string> {
    const known = this.#store.read(`${folder}/${name}`);
    if (known !== undefined) return known;
    const made = await make();
    if (!this.#isReadOnly) this.#store.write(`${folder}/${name}`, made);
    return made;
  }

  /** Forgets all that was not asked for in this run. */
  forgetTheRest(): void {
    if (!this.#isReadOnly) this.#store.prune(folder, (name) => this.#used.has(name));
  }
}
