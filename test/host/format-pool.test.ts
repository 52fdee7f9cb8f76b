import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { formatFiles } from "../../generator/output/format.ts";
import { formatText } from "../../generator/output/format-text.ts";
import { TextMemo } from "../../generator/output/text-memo.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import type { FormatPool } from "../../generator/host/format-pool.ts";

const root = join(import.meta.dirname, "../..");
const typescript = { parser: "typescript", layout: { printWidth: 60 } };

/** Threads can only load what is built. */
let Pool: typeof FormatPool;

beforeAll(async () => {
  execFileSync(process.execPath, [join(root, "bin/build.js"), "--no-check"]);
  ({ FormatPool: Pool } = (await import(pathToFileURL(join(root, "dist/generator/host/format-pool.js")).href)) as { FormatPool: typeof FormatPool });
}, 300_000);

describe("threads that lay out texts", () => {
  it("give what this thread gives, in any number", async () => {
    const pool = Pool.ifBuilt()!;
    expect(pool.size).toBe(0);
    const texts = Array.from({ length: 40 }, (_, index) => `const a${index}={b:[${"1,".repeat(index)}],c:()=>{return "x"}}`);
    const made = await Promise.all(texts.map((text) => pool.format(text, typescript)));
    expect(made).toEqual(await Promise.all(texts.map((text) => formatText(text, typescript))));
    expect(pool.size).toBeGreaterThan(0);
    expect(pool.size).toBeLessThanOrEqual(4);
    await pool.close();
    expect(pool.size).toBe(0);
  });

  it("tell of a text that cannot be read, and go on", async () => {
    const pool = Pool.ifBuilt()!;
    await expect(pool.format("const = ;", typescript)).rejects.toThrow(/Variable declaration expected|expected/);
    expect(await pool.format("a( 1 )", typescript)).toBe("a(1);\n");
    await pool.close();
  });

  it("keep no process alive", () => {
    const folder = mkdtempSync(join(tmpdir(), "gen-api-pool-"));
    const script = join(folder, "use.mjs");
    writeFileSync(script, `import { FormatPool } from ${JSON.stringify(pathToFileURL(join(root, "dist/generator/host/format-pool.js")).href)};
console.log(await FormatPool.ifBuilt().format("a( 1 )", { parser: "typescript", layout: {} }));`);
    expect(execFileSync(process.execPath, [script], { encoding: "utf8", timeout: 20_000 })).toBe("a(1);\n\n");
    rmSync(folder, { recursive: true, force: true });
  });
});

describe("laying out files", () => {
  const file = (path: string, text: string) => ({ path, api: "a", target: "types", text });

  it("starts threads for much text alone, asks once for each text, and closes them", async () => {
    const asked: string[] = [];
    let closed = 0;
    const formatter = { format: async (text: string) => { asked.push(text); return `${text}!`; }, close: async () => { closed++; } };
    const long = "x".repeat(60_000);
    const run = (text: string) => formatFiles(new MemoryHost(), [file("a.ts", text), file("b.ts", text), file("c.txt", text)], new TextMemo(new MemoryHost()), () => formatter);
    expect((await run("a( 1 )")).value.map(({ text }) => text)).toEqual(["a(1);\n", "a(1);\n", "a( 1 )"]);
    expect({ asked, closed }).toEqual({ asked: [], closed: 0 });
    expect((await run(long)).value.map(({ text }) => text.length)).toEqual([60_001, 60_001, 60_000]);
    expect({ asked: asked.length, closed }).toEqual({ asked: 1, closed: 1 });
  });
});

