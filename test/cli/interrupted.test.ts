import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bin, genApi, makeProject, readTree } from "./gen-api.ts";

const schema = (name: string, word: string): string =>
  JSON.stringify({ title: name, description: word.repeat(200), type: "object", properties: { [word]: { type: "string" } } });

/** Thirty schemas whose every generated file depends on `word`. */
const schemas = (word: string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`schemas/s${index}.json`, schema(`Schema${index}`, word)]));

const config = (output: string, from = "schemas"): string =>
  `apis:\n  a:\n    schemas: ${from}/*.json\n    output: ${output}\n    targets: [types, validators, openapi]\n`;

interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Starts gen-api; kills it after `milliseconds`, if it runs that long. */
function start(folder: string, words: readonly string[], signal?: NodeJS.Signals, milliseconds = 0): Promise<End> {
  const child = spawn(process.execPath, [bin, "-q", ...words], { cwd: folder, stdio: "ignore" });
  const timer = signal === undefined ? undefined : setTimeout(() => child.kill(signal), milliseconds);
  return new Promise((resolve) => child.on("exit", (code, by) => {
    clearTimeout(timer);
    resolve({ code, signal: by });
  }));
}

const outputs = (folder: string): Record<string, string> =>
  Object.fromEntries(Object.entries(readTree(folder)).filter(([path]) => !/^(schemas|gen-api\.|[ab]\.yaml|other)/.test(path)).map(([path, bytes]) => [path, bytes.toString("latin1")]));

/** A small generator with a seed, so that a failure can be had again. */
function* randomNumbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** The tree that a run on `word` leaves. */
function treeOf(word: string): Record<string, string> {
  const folder = makeProject({ "gen-api.config.yaml": config("out"), ...schemas(word) });
  expect(genApi(folder, "-q").code).toBe(0);
  return outputs(folder);
}

describe("a run that is ended", () => {
  async function endAtRandom(signal: NodeJS.Signals, times: number, isWhole: (tree: unknown, states: readonly unknown[]) => void): Promise<void> {
    const states = [treeOf("one"), treeOf("two")];
    const folder = makeProject({ "gen-api.config.yaml": config("out"), ...schemas("one") });
    const begin = performance.now();
    expect(genApi(folder, "-q").code).toBe(0);
    const duration = performance.now() - begin;
    const random = randomNumbers(7);
    let ended = 0;
    for (let round = 1; round <= times; round++) {
      for (const [path, text] of Object.entries(schemas(round % 2 === 0 ? "one" : "two"))) writeFileSync(join(folder, path), text);
      // The first half of a run is start-up and reading: most ends are put into the second half, where it writes.
      const end = await start(folder, [], signal, duration * (0.4 + 0.7 * random.next().value));
      if (end.signal === signal || end.code === 130 || end.code === 143) ended++;
      isWhole(outputs(folder), states);
      expect(genApi(folder, "-q"), `round ${round}`).toEqual({ stdout: "", stderr: "", code: 0 });
      expect(outputs(folder), `round ${round}`).toEqual(states[round % 2]);
    }
    expect(ended).toBeGreaterThan(0);
  }

  it("by kill -9, at 25 random points, leaves nothing that the next run does not put right", async () => {
    await endAtRandom("SIGKILL", 25, () => undefined);
  });

  it("by ctrl-c, at 10 random points, leaves the old or the new tree", async () => {
    await endAtRandom("SIGINT", 10, (tree, states) => expect(states).toContainEqual(tree));
  });

  it("by SIGTERM, at 10 random points, leaves the old or the new tree", async () => {
    await endAtRandom("SIGTERM", 10, (tree, states) => expect(states).toContainEqual(tree));
  });

  it("by SIGTERM while it is busy, writes nothing: the signal counts before the output does", async () => {
    const properties = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`member${index}`, { type: "string", pattern: `^${index}`, description: "x".repeat(100) }]));
    const schemas = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`S${index}`, { type: "object", properties }]));
    const description = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: {}, components: { schemas } };
    const folder = makeProject({ "d.json": JSON.stringify(description) });
    const child = spawn(process.execPath, [bin, "--report", "pretty", "--no-color", "--input", "d.json", "--out", "out"], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
    // The first thing that is said comes before the long work, in which the signal finds the process.
    child.stderr.once("data", () => child.kill("SIGTERM"));
    const end = await new Promise((resolve) => child.on("exit", (code, signal) => resolve([code, signal])));
    expect(end).toEqual([143, null]);
    expect(Object.keys(readTree(folder))).toEqual(["d.json"]);
  });
});

it("two runs at once, 20 pairs, leave the tree of one of them", async () => {
  const other = Object.fromEntries(Object.entries(schemas("two")).map(([path, text]) => [`other/${path}`, text]));
  const folder = makeProject({ "a.yaml": config("out"), "b.yaml": config("out", "other/schemas"), ...schemas("one"), ...other });
  const [one, two] = ["a.yaml", "b.yaml"].map((name) => {
    expect(genApi(folder, "-q", "--config", name).code).toBe(0);
    return outputs(folder);
  });
  expect(one).not.toEqual(two);
  for (let pair = 1; pair <= 20; pair++) {
    const ends = await Promise.all([start(folder, ["--config", "a.yaml"]), start(folder, ["--config", "b.yaml"])]);
    expect(ends).toEqual([{ code: 0, signal: null }, { code: 0, signal: null }]);
    expect([one, two], `pair ${pair}`).toContainEqual(outputs(folder));
  }
});
