/**
 * Generates all TypeScript targets from every description of the corpus and type-checks what comes out.
 *
 *   node test/corpus/main.js run [--only PATTERN] [--above BYTES] [--below BYTES] [--random N] [--smallest-first] [--keep]
 *   node test/corpus/main.js summary
 *
 * A run can be stopped and started again: it takes up where it was, as long as gen-api is the same build. What it
 * fetches, makes and finds is in `.cache/corpus/`, or where GEN_API_CORPUS points.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { cache, fetchCompiler, fetchCorpus } from "./fetch.js";
import { Results } from "./results.js";
import { runCorpus } from "./run.js";
import { printSummary } from "./summary.js";

const root = resolve(import.meta.dirname, "../..");
const { values: options, positionals: [command = "run"] } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string" }, above: { type: "string" }, below: { type: "string" }, random: { type: "string" }, "smallest-first": { type: "boolean", default: false }, keep: { type: "boolean", default: false } },
});

/** The names that are asked for, in an order that mixes the providers, or by size, and is the same in every run. */
function choose(corpus) {
  const pattern = new RegExp(options.only ?? "");
  const sizes = new Map([...corpus].map(([name, file]) => [name, statSync(file).size]));
  const names = [...sizes].filter(([name, size]) => pattern.test(name) && size >= Number(options.above ?? 0) && size < Number(options.below ?? Infinity)).map(([name]) => name);
  const hash = (name) => createHash("md5").update(name).digest("hex");
  const mixed = names.map((name) => [hash(name), name]).sort().map(([, name]) => name).slice(0, Number(options.random ?? Infinity));
  return options["smallest-first"] ? mixed.sort((a, b) => sizes.get(a) - sizes.get(b)) : mixed;
}

if (command === "run") execFileSync(process.execPath, [join(root, "bin/build.js")], { stdio: "inherit" });
const results = new Results(root, cache);
if (command === "run") await runCorpus({ corpus: fetchCorpus(), choose, compiler: fetchCompiler(), cache, results, keep: options.keep });
printSummary(results.all());
