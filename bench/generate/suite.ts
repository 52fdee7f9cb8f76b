import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { everything, genApi, heyApiAll, heyApiTypes, openapiTypescript, orval, redocly, scratch } from "./contenders.ts";
import { githubJson, type Input, jiraFiles, jiraYaml, schemaFiles, synthetic } from "./inputs.ts";
import { type Contender, type Figures, measure, measureAll, median } from "./measure.ts";

const option = (name: string): string | undefined => process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const rounds = Number(option("rounds") ?? 5);
const bin = join(import.meta.dirname, "../../bin/gen-api.js");

/** What a ratio to a peer should be at most: of time and of memory. */
interface Aim {
  readonly peer: string;
  readonly time: number;
}

const memoryAim = 0.6;

function compare(title: string, contenders: readonly Contender[], aim: Aim): void {
  console.log(`\n${title}`);
  const results = measureAll(contenders, rounds);
  const own = results.get("gen-api");
  for (const [name, figures] of results) {
    if (figures === undefined) continue;
    const ratios = own === undefined || name === "gen-api" ? "" : `   gen-api takes ${(own.milliseconds / figures.milliseconds).toFixed(2)} x the time (processor ${(own.processor / figures.processor).toFixed(2)}), ${(own.megabytes / figures.megabytes).toFixed(2)} x the memory`;
    console.log(`  ${name.padEnd(20)} ${inWords(figures)}${ratios}`);
  }
  const peer = results.get(aim.peer);
  if (own === undefined || peer === undefined) return verdict(`${aim.peer} and gen-api both run`, false);
  verdict(`time at most ${aim.time} x ${aim.peer}`, own.milliseconds <= aim.time * peer.milliseconds);
  verdict(`memory at most ${memoryAim} x ${aim.peer}`, own.megabytes <= memoryAim * peer.megabytes);
}

const inWords = ({ milliseconds, processor, megabytes }: Figures): string =>
  `${(milliseconds / 1000).toFixed(2).padStart(7)} s (processor ${(processor / 1000).toFixed(2)} s) ${megabytes.toFixed(0).padStart(6)} MB`;

function verdict(aim: string, isReached: boolean): void {
  console.log(`  ${isReached ? "reached" : "MISSED "}  ${aim}`);
  if (!isReached) process.exitCode = 1;
}

const describe = ({ megabytes, files }: Input): string => `${megabytes.toFixed(1)} MB${files === 1 ? "" : ` in ${files} files`}`;

/** Types, bundle and everything of one description, beside those who do the same. */
function compareAll(name: string, input: Input, bundleAim: number): void {
  rmSync(join(input.folder, "gen-api-out"), { recursive: true, force: true });
  compare(`${name} (${describe(input)}): types`, [genApi(input, ["types"]), openapiTypescript(input), heyApiTypes(input)], { peer: "openapi-typescript", time: 0.5 });
  compare(`${name}: bundle, OpenAPI, types, validators and client`, [genApi(input, everything), heyApiAll(input), orval(input)], { peer: "hey-api SDK, zod", time: 0.35 });
  compare(`${name}: bundle`, [genApi(input, ["bundle"]), redocly(input)], { peer: "Redocly bundle", time: bundleAim });
}

/** What the bench changes of a schema. */
interface SchemaFile {
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A second run on the same input, and a run after one of a thousand schema files has changed: what it says to readers, or what it asks. */
function again(): void {
  const github = githubJson();
  const cold = genApi(github, everything);
  console.log("\nGitHub, everything, again");
  cold.prepare?.();
  measure({ ...cold, prepare: () => undefined });
  const repeated = measureAll([{ ...cold, name: "unchanged", prepare: () => undefined }], rounds).get("unchanged");
  report("unchanged", repeated, 300);
  const folder = schemaFiles(1000);
  const many: Contender = { name: "first run", folder, words: [bin, "--quiet"] };
  console.log("\nA thousand schema files, everything");
  report("first run", measure(many), Infinity);
  const files = readdirSync(join(folder, "schemas"));
  let edits = 0;
  const edit = (change: (schema: SchemaFile, count: number) => object) => (): void => {
    const path = join(folder, "schemas", files[(edits++ * 37 + 400) % files.length]!);
    const schema = JSON.parse(readFileSync(path, "utf8")) as SchemaFile;
    writeFileSync(path, JSON.stringify({ ...schema, ...change(schema, edits) }, undefined, 2));
  };
  const describing = edit((_, count) => ({ description: `Edited for the ${count}th time.` }));
  const adding = edit(({ properties }, count) => ({ properties: { ...properties, [`added_${count}`]: { type: "string", minLength: count } } }));
  report("a description changed", measureAll([{ ...many, name: "described", prepare: describing }], rounds).get("described"), 1000);
  report("a member added", measureAll([{ ...many, name: "added", prepare: adding }], rounds).get("added"), 1000);
  report("unchanged", measureAll([{ ...many, name: "same" }], rounds).get("same"), 300);
}

function report(what: string, figures: Figures | undefined, limit: number): void {
  if (figures === undefined) return verdict(what, false);
  console.log(`  ${what.padEnd(24)} ${inWords(figures)}`);
  if (limit !== Infinity) verdict(`${what} in at most ${limit} ms`, figures.milliseconds <= limit);
}

/** Time against size, with the line that fits best (least squares) and how far the measured points lie from it. */
function linear(): void {
  const base = 1000;
  const sizes = [1, 2, 4, 8];
  for (const targets of [["types"], everything]) {
    console.log(`\nA synthetic API of ${base} schemas, ${sizes.join("x, ")}x: ${targets.join(", ")}`);
    const times = sizes.map((size) => median(Array.from({ length: Math.max(rounds, 5) }, () => measure(genApi(synthetic(base * size), targets))?.milliseconds ?? NaN)));
    const { start, slope } = fitLine(sizes, times);
    for (const [index, size] of sizes.entries()) {
      const residual = times[index]! / (start + slope * size) - 1;
      console.log(`  ${`${size}x`.padEnd(20)} ${(times[index]! / 1000).toFixed(2).padStart(7)} s   ${(100 * residual).toFixed(1).padStart(6)} % from the line`);
      if (size >= 4) verdict(`at most 10 % from the line at ${size}x`, Math.abs(residual) <= 0.1);
    }
    console.log(`  the line: ${start.toFixed(0)} ms + ${slope.toFixed(0)} ms for each ${base} schemas`);
  }
}

function fitLine(xs: readonly number[], ys: readonly number[]): { readonly start: number; readonly slope: number } {
  const mean = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0) / all.length;
  const [x, y] = [mean(xs), mean(ys)];
  const slope = xs.reduce((sum, each, index) => sum + (each - x) * (ys[index]! - y), 0) / xs.reduce((sum, each) => sum + (each - x) ** 2, 0);
  return { start: y - slope * x, slope };
}

const sections: Readonly<Record<string, () => void>> = {
  github: () => compareAll("GitHub's JSON", githubJson(), 0.7),
  yaml: () => compareAll("Jira's YAML", jiraYaml(), 1),
  files: () => compareAll("Jira's YAML in files", jiraFiles(), 1),
  again,
  linear,
};

const chosen = option("only")?.split(",") ?? Object.keys(sections);
console.log(`Node ${process.version}, ${process.platform}, medians of ${rounds} cold processes; memory is resident at its peak`);
mkdirSync(scratch, { recursive: true });
for (const name of chosen) {
  const section = sections[name];
  if (section === undefined) throw new Error(`--only knows ${Object.keys(sections).join(", ")}, not "${name}"`);
  section();
}
rmSync(scratch, { recursive: true, force: true });
