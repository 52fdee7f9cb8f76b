import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { editDocument } from "../../generator/load/edit-document.ts";
import { survivals } from "../../generator/load/repairs.ts";
import type { SourceDocument } from "../../generator/source/document.ts";
import { valueLocation } from "../../generator/source/document.ts";
import { locate } from "../../generator/source/locate.ts";
import { pathOf } from "../../generator/source/path.ts";

test("the guide lists every defect that is survived, with what becomes of it", () => {
  const guide = readFileSync(join(import.meta.dirname, "../../docs/descriptions.md"), "utf8");
  const rows = guide.slice(guide.indexOf("## Defects")).split("\n").filter((line) => line.startsWith("| `"));
  expect(rows).toEqual(Object.entries(survivals).map(([code, { outcome }]) => `| \`${code}\` | ${outcome} |`).sort());
});

const text = '{ "list": [\n{ "a": 1 },\n{ "a": 2 },\n{ "a": 3 }],\n"other": { "b": 4 } }';
const document: SourceDocument = { file: { path: "a.json", text }, format: "json", start: 0, end: text.length, uri: "file:///a.json", value: JSON.parse(text) as SourceDocument["value"] };

test("an edited document keeps its tree, and every place is that of the text", () => {
  const edited = editDocument(document, [
    { path: pathOf(["list", 0]), change: () => undefined },
    { path: pathOf(["list", 2, "a"]), change: () => 30 },
    { path: pathOf(["other"]), change: (value) => ({ ...(value as object), c: 5 }) },
  ]);
  expect(edited.value).toEqual({ list: [{ a: 2 }, { a: 30 }], other: { b: 4, c: 5 } });
  expect(document.value).toEqual(JSON.parse(text));
  const line = (...keys: (string | number)[]): number => locate(valueLocation(edited, pathOf(keys)))!.line;
  expect([line("list", 0, "a"), line("list", 1, "a"), line("other", "b")]).toEqual([3, 4, 5]);
  const twice = editDocument(edited, [{ path: pathOf(["list", 0]), change: () => undefined }]);
  expect(twice.value).toMatchObject({ list: [{ a: 30 }] });
  expect(locate(valueLocation(twice, pathOf(["list", 0, "a"])))!.line).toBe(4);
});
