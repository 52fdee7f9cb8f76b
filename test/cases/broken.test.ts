import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { genApi, makeProject, readTree } from "../cli/gen-api.ts";

/**
 * Broken inputs: each folder of `broken/` is a project, and its `expected.txt` all that `gen-api` says about it.
 * `UPDATE=1` writes the expected texts again.
 */
const cases = join(import.meta.dirname, "broken");

describe("broken inputs", () => {
  it.each(readdirSync(cases).sort())("%s", (name) => {
    const { "expected.txt": _, ...files } = readTree(join(cases, name));
    const folder = makeProject(files);
    const { stdout, code } = genApi(folder);
    expect(code).toBe(1);
    expect(readTree(folder)).toEqual(files);
    const path = join(cases, name, "expected.txt");
    if (process.env["UPDATE"] === "1") writeFileSync(path, stdout);
    expect(stdout).toBe(existsSync(path) ? readFileSync(path, "utf8") : "");
  });
});
