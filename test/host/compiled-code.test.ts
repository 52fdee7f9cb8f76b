import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import module from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const cache = mkdtempSync(join(tmpdir(), "gen-api-cache-"));
afterAll(() => rmSync(cache, { recursive: true }));

const bin = join(import.meta.dirname, "../../bin/gen-api.js");
const { NODE_V8_COVERAGE: _, NODE_DISABLE_COMPILE_CACHE: __, ...env } = process.env;

function help(folder: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, "--help"], { encoding: "utf8", env: { ...env, XDG_CACHE_HOME: folder } });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  return stdout;
}

const keptFiles = (): string[] =>
  readdirSync(cache, { recursive: true, encoding: "utf8" }).map((path) => join(cache, path)).filter((path) => statSync(path).isFile());

test("compiled code is kept in the user's cache where Node can, and what is damaged there or cannot be kept does no harm", () => {
  const text = help(cache);
  expect(text).toContain("Usage: gen-api");
  expect(keptFiles().length > 0).toBe("enableCompileCache" in module);
  for (const path of keptFiles()) writeFileSync(path, "damaged");
  expect(help(cache)).toBe(text);
  writeFileSync(join(cache, "file"), "");
  expect(help(join(cache, "file"))).toBe(text);
});
