import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { buildApi } from "../../generator/build/build-api.ts";
import { printTypes } from "../../generator/emit/types/types-emitter.ts";
import { loadTexts } from "../../test/load-texts.ts";
import { githubJson } from "../generate/inputs.ts";

const rounds = 5;
const root = join(import.meta.dirname, "../..");

/** The compilers at hand: the one that everybody has, and the native one where `npm ci` has been run in this folder. */
const compilers = [join(root, "node_modules/typescript"), join(import.meta.dirname, "node_modules/typescript-7")].filter((path) => existsSync(path));

/** What a compiler says of its own work. */
interface Figures {
  readonly check: number;
  readonly total: number;
  readonly megabytes: number;
}

/** One cold process of the compiler over one module. */
function compile(compiler: string, file: string): Figures {
  const words = [join(compiler, "bin/tsc"), "--noEmit", "--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "--lib", "es2022,dom", "--extendedDiagnostics", file];
  const { status, stdout } = spawnSync(process.execPath, words, { cwd: join(file, ".."), encoding: "utf8" });
  expect(status, stdout).toBe(0);
  const figure = (name: string): number => Number(new RegExp(`^${name}:\\s*([\\d.]+)`, "m").exec(stdout)![1]);
  return { check: 1_000 * figure("Check time"), total: 1_000 * figure("Total time"), megabytes: figure("Memory used") / 1_000 };
}

/** The least of each figure. */
const least = (all: readonly Figures[]): Figures => ({
  check: Math.min(...all.map(({ check }) => check)), total: Math.min(...all.map(({ total }) => total)), megabytes: Math.min(...all.map(({ megabytes }) => megabytes)),
});

it("lets the compiler check the types of GitHub's description no slower than openapi-typescript's", async () => {
  const input = githubJson();
  const description = join(input.folder, input.entry);
  const folder = mkdtempSync(join(tmpdir(), "bench-types-"));
  const loaded = await loadTexts({ "openapi.json": readFileSync(description, "utf8") }, { definition: "openapi.json", schemas: [] });
  writeFileSync(join(folder, "gen-api.ts"), printTypes(buildApi(loaded).value, "out"));
  execFileSync(process.execPath, [join(root, "node_modules/openapi-typescript/bin/cli.js"), description, "-o", join(folder, "openapi-typescript.ts")], { stdio: "ignore" });
  try {
    for (const compiler of compilers) {
      const { version } = JSON.parse(readFileSync(join(compiler, "package.json"), "utf8")) as { version: string };
      const names = ["gen-api", "openapi-typescript"] as const;
      const runs = new Map<string, Figures[]>(names.map((name) => [name, []]));
      // In turns, so that a busy moment hits both alike.
      for (let round = 0; round < rounds; round++) for (const name of names) runs.get(name)!.push(compile(compiler, join(folder, `${name}.ts`)));
      const [own, peer] = names.map((name) => least(runs.get(name)!));
      for (const [name, { check, total, megabytes }] of [["gen-api", own!], ["openapi-typescript", peer!]] as const) {
        console.log(`GitHub, TypeScript ${version}: ${name.padEnd(20)} check ${check.toFixed(0).padStart(5)} ms, total ${total.toFixed(0).padStart(5)} ms, ${megabytes.toFixed(0).padStart(4)} MB`);
      }
      expect(own!.check).toBeLessThanOrEqual(peer!.check);
      expect(own!.total).toBeLessThanOrEqual(peer!.total);
      expect(own!.megabytes).toBeLessThanOrEqual(peer!.megabytes);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 900_000);
