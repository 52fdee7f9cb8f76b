import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadCompiler } from "../../generator/document/compiler.ts";
import { generate } from "../../generator/generate.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import { readTree } from "../cli/gen-api.ts";

/**
 * Sound inputs from end to end, in memory: each folder of `sound/` is a project, and its `expected.txt` holds every file
 * that is made of it. `UPDATE=1` writes the expected texts again.
 */
const cases = join(import.meta.dirname, "sound");
const compiler = await loadCompiler();

describe("sound inputs", () => {
  it.each(readdirSync(cases).sort())("%s", async (name) => {
    const { "expected.txt": _, ...files } = readTree(join(cases, name));
    const host = new MemoryHost(files);
    const result = await generate({ input: host, output: host });
    expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const made = Object.entries(host.texts).filter(([path]) => path.startsWith("out/") && !path.endsWith("/.gen-api-manifest.json"));
    const modules = made.filter(([path]) => path.endsWith(".ts"));
    expect(compiler.checkTypes(new Map(modules))).toEqual([]);
    const text = made.map(([path, content]) => `--- ${path}\n${content}`).join("\n");
    const path = join(cases, name, "expected.txt");
    if (process.env["UPDATE"] === "1") writeFileSync(path, text);
    expect(text).toBe(existsSync(path) ? readFileSync(path, "utf8") : "");
    expect(await generate({ input: host, output: host })).toMatchObject({ summary: { written: 0, removed: 0 } });
  });
});
