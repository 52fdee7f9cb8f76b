import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What came of each description with one build of gen-api, in a file of a line for each. */
export class Results {
  #path;
  #all = new Map();

  constructor(root, cache) {
    const build = readFileSync(join(root, "dist/build-hash"), "utf8").slice(0, 12);
    mkdirSync(join(cache, "results"), { recursive: true });
    this.#path = join(cache, "results", `${build}.jsonl`);
    const lines = existsSync(this.#path) ? readFileSync(this.#path, "utf8").split("\n") : [];
    for (const line of lines.filter((each) => each.endsWith("}"))) this.#remember(JSON.parse(line));
  }

  has(name) {
    return this.#all.has(name);
  }

  add(result) {
    appendFileSync(this.#path, `${JSON.stringify(result)}\n`);
    this.#remember(result);
  }

  all() {
    return [...this.#all.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  #remember(result) {
    this.#all.set(result.name, result);
  }
}
