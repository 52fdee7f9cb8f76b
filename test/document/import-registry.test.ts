import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { importRegistry } from "../../generator/document/import-registry.ts";
import { eventChannels, rpcMethods } from "../../generator/model/api-model.ts";
import type { SourceDocument } from "../../generator/source/document.ts";
import type { JsonValue } from "../../generator/source/json.ts";
import { buildTexts } from "../build/build-texts.ts";
import { printDiagnostics } from "../load-texts.ts";

const documentOf = (text: string): SourceDocument => ({
  file: { path: "registry.json", text },
  format: "json",
  start: 0,
  end: text.length,
  uri: "file:///registry.json",
  value: JSON.parse(text) as JsonValue,
});

it("makes an API of what a running service answers", async () => {
  const read = (name: string): string => readFileSync(join(import.meta.dirname, "../../schemas/gateway", name), "utf8");
  const text = read("registry.json");
  const { value: files, diagnostics } = importRegistry(documentOf(text), "Gateway");
  expect(diagnostics).toEqual([]);
  const api = await buildTexts({ ...Object.fromEntries(files.map((file) => [file.path, file.text])), "registry-document.json": read("registry-document.json") });
  expect([api.info.title, rpcMethods(api).length, api.errors.size, eventChannels(api)[0]!.messages.length]).toEqual(["Gateway", 17, 8, 42]);
  const registry = JSON.parse(text) as { methods: Record<string, { params?: { required?: string[] }; errors?: string[] }> };
  for (const { method, params, errors, paramsRequired } of rpcMethods(api)) {
    const written = registry.methods[method]!;
    expect([method, params !== undefined, errors, paramsRequired]).toEqual([method, written.params !== undefined, written.errors ?? [], (written.params?.required ?? []).length > 0]);
  }
});

it("writes each different schema once, under a name that no other file has", () => {
  const registry = { methods: { a: { params: { type: "object" } }, A: { params: { type: "array" } }, b: { response: { type: "object" }, params: true } } };
  const { value } = importRegistry(documentOf(JSON.stringify(registry)), "T");
  expect(value.map(({ path }) => path)).toEqual(["api.yaml", "a-params.json", "a-params_2.json"]);
  expect(value[0]!.text).toContain("  b:\n    params: true\n    result:\n      $ref: a-params.json\n");
});

it.each([
  ["[]", ["registry.json:1:1 wrong-type: A registry must be an object, not an array."]],
  ["{}", ['registry.json:1:1 missing-member: The registry has no "methods".']],
  ['{ "methods": { "a": 5,\n"b": { "params": "x" } }, "errors": { "E": {} }, "events": [{}] }', [
    'registry.json:1:21 wrong-type: "a" must be an object, not a number.',
    'registry.json:2:18 wrong-type: "params" must be an object or a boolean, not a string.',
    'registry.json:2:44 wrong-type: "E" must be a string, not an object.',
    "registry.json:2:61 wrong-type: An event must be an object with a type, not an object.",
  ]],
])("says what is wrong with %s", (text, lines) => {
  expect(printDiagnostics(importRegistry(documentOf(text), "T").diagnostics)).toEqual(lines);
});
