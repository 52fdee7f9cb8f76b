import type { $RefParser } from "@apidevtools/json-schema-ref-parser";
import { expect, test, vi } from "vitest";
import { readDocumentSet } from "../../generator/load/document-set.ts";
import { loadTexts } from "../load-texts.ts";

const calls = vi.hoisted(() => ({ resolve: 0 }));

vi.mock("@apidevtools/json-schema-ref-parser", async (original) => {
  const module = await original<{ readonly $RefParser: typeof $RefParser }>();
  const resolve = module.$RefParser.resolve.bind(module.$RefParser) as (...input: unknown[]) => Promise<unknown>;
  Object.assign(module.$RefParser, { resolve: (...input: unknown[]) => (calls.resolve++, resolve(...input)) });
  return module;
});

test("files are read along with everything that they refer to, each once, and nothing else", async () => {
  vi.stubGlobal("fetch", () => expect.unreachable("the network"));
  const files: Record<string, object> = {
    "a b/x.json": {
      allOf: [
        { $ref: "y.json#/a" },
        { $ref: "#/allOf" },
        { $ref: "https://x.test/z.json" },
        { $ref: "file:///etc/passwd" },
      ],
    },
    "a b/y.json": { items: { $ref: "../z.yaml" }, not: { $ref: "x.json" } },
    "z.yaml": { $id: "https://x.test/z.yaml", items: { $ref: "missing.json" } },
    "unrelated.json": {},
  };
  const read: string[] = [];
  await readDocumentSet(["a b/x.json"], (path) => {
    read.push(path);
    return files[path] === undefined ? [] : [files[path] as never];
  });
  expect(read.sort()).toEqual(["a b/x.json", "a b/y.json", "missing.json", "z.yaml"]);
});

test("an input that refers to no other file does without", async () => {
  calls.resolve = 0;
  await loadTexts({
    "a.json": '{ "$id": "https://x.test/a", "$ref": "#/$defs/b", "$defs": { "b": { "items": { "$ref": "b" } } } }',
    "b.json": '{ "$id": "https://x.test/b" }',
  });
  expect(calls.resolve).toBe(0);
});

test("one call reads what many references need", async () => {
  calls.resolve = 0;
  const files = {
    "a.json": '{ "items": { "$ref": "b.json" }, "not": { "$ref": "c.json" } }',
    "b.json": '{ "items": { "$ref": "d.json" } }',
    "c.json": "{}",
    "d.json": "{}",
  };
  const { documents } = await loadTexts(files, { schemas: ["a.json"] });
  expect(documents.map(({ file }) => file.path)).toEqual(["a.json", "b.json", "c.json", "d.json"]);
  expect(calls.resolve).toBe(1);
});
