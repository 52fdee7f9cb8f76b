import { expect, it } from "vitest";
import { generate } from "../../generator/generate.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";

const schema = '{ "title": "Item", "type": "string",\n  "pattern": "^(a+)+$" }';

const run = async (option: string) => {
  const configuration = `${option}apis:\n  shop:\n    schemas: schemas/*.json\n    output: out\n    targets: [types]\n`;
  const host = new MemoryHost({ "gen-api.config.yaml": configuration, "schemas/item.json": schema });
  const { ok, diagnostics } = await generate({ input: host, output: host });
  const lines = diagnostics.map(({ severity, code, file, line, column, message }) => `${severity} ${file}:${line}:${column} ${code}: ${message}`);
  return { ok, lines, isWritten: host.files.has("out/types.ts") };
};

it.each(["", "patterns: warn\n"])("a pattern that can take exponential time is a warning with %j", async (option) => {
  expect(await run(option)).toEqual({ ok: true, lines: [expect.stringMatching(/^warning schemas\/item\.json:2:14 exponential-pattern: /)], isWritten: true });
});

it("is an error where the configuration is strict, and nothing is written", async () => {
  expect(await run("patterns: strict\n")).toEqual({ ok: false, lines: [expect.stringMatching(/^error schemas\/item\.json:2:14 exponential-pattern: /)], isWritten: false });
});

it("knows no third way", async () => {
  const { ok, lines } = await run("patterns: stric\n");
  expect(ok).toBe(false);
  expect(lines).toEqual([expect.stringMatching(/^error gen-api\.config\.yaml:1:11 invalid-value: .*strict/)]);
});
