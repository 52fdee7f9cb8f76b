import { expect, it } from "vitest";
import { generate } from "../../generator/generate.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";

const definition = (title: string): string => `openapi: 3.0.3
info: { title: T, version: "1", ${title} }
paths:
  /a: { get: { operationId: a, responses: { "200": { description: Fine. } } } }
`;

const run = async (text: string, configuration = "") => {
  const host = new MemoryHost({ "gen-api.config.yaml": `apis:\n  a:\n    definition: a.yaml\n    output: out\n    targets: [types]\n${configuration}`, "a.yaml": text });
  const { ok, diagnostics } = await generate({ input: host, output: host });
  return { ok, lines: diagnostics.map(({ severity, code, file, line, column, hint }) => `${severity} ${file}:${line}:${column} ${code} ${hint}`), isWritten: host.files.has("out/types.ts") };
};

it("a definition that differs from its official schema is warned of, and generated", async () => {
  expect(await run(definition("contakt: {}"))).toEqual({ ok: true, lines: ['warning a.yaml:2:33 official-unknown-key Did you mean "contact"?'], isWritten: true });
});

it("one that does not differ is generated without a word", async () => {
  expect(await run(definition("contact: {}"))).toEqual({ ok: true, lines: [], isWritten: true });
});
