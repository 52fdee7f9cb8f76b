import { expect, it } from "vitest";
import { check } from "../../generator/generate.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";

const files = {
  "gen-api.config.yaml": "apis:\n  shop:\n    schemas: schemas/**/*.json\n    targets: [types]\n",
  "schemas/item.json": '{ "title": "Item", "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } } }',
  "schemas/examples/Item/pen.json": '{ "name": "pen" }',
  "schemas/examples/Item/nameless.invalid.json": "{}",
};

const run = async (changes: Record<string, string> = {}): Promise<{ lines: string[]; schemas: number; examples: number | undefined }> => {
  const { diagnostics, summary, examples } = await check(new MemoryHost({ ...files, ...changes }));
  return { lines: diagnostics.map(({ code, file, line }) => `${file}:${line} ${code}`), schemas: summary.schemas, examples: examples?.others.examples };
};

it("takes files in examples/<Type>/ for examples, not for schemas", async () => {
  expect(await run()).toEqual({ lines: [], schemas: 1, examples: 2 });
});

it("judges them", async () => {
  const { lines } = await run({ "schemas/examples/Item/pen.json": '{ "name": 5 }', "schemas/examples/Item/nameless.invalid.json": '{ "name": "x" }' });
  expect(lines).toEqual(["schemas/examples/Item/nameless.invalid.json:1 expected-invalid-but-valid", "schemas/examples/Item/pen.json:1 example-invalid"]);
});

it("takes them for schemas where a pattern names the folder", async () => {
  const config = "apis:\n  shop:\n    schemas: schemas/examples/**/*.json\n    targets: [types]\n";
  const { schemas } = await run({ "gen-api.config.yaml": config });
  expect(schemas).toBe(2);
});
