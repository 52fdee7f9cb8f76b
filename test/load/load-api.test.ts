import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { referenceOf } from "../../generator/model/reference-graph.ts";
import { isJsonObject, type JsonObject } from "../../generator/source/json.ts";
import { loadTexts } from "../load-texts.ts";

test("follows references between files, by path and by identifier", async () => {
  const { graph, namedSchemas } = await loadTexts({
    "a.json": `{ "$id": "https://x.test/a.json", "properties": { "b": { "$ref": "b.json" }, "c": { "$ref": "#/$defs/c" } }, "$defs": { "c": { "type": "string" } } }`,
    "b.json": `{ "$id": "https://x.test/b.json", "items": { "$ref": "https://x.test/a.json#/$defs/c" } }`,
  });
  expect(namedSchemas.map(({ id }) => id)).toEqual([
    "https://x.test/a.json#",
    "https://x.test/a.json#/$defs/c",
    "https://x.test/b.json#",
  ]);
  const items = (graph.resources.get("https://x.test/b.json")!.json as { items: JsonObject }).items;
  expect(referenceOf(graph, items)!.target).toBe(namedSchemas[1]);
});

test("AInTandem loads without a word", async () => {
  const folder = `${import.meta.dirname}/../../schemas/aintandem`;
  const files = Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(json|yaml)$/.test(name))
      .map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]),
  );
  const { namedSchemas, definitions: [definition], documents } = await loadTexts(files);
  expect(documents.length).toBeGreaterThan(39);
  expect(isJsonObject(definition!.json)).toBe(true);
  expect(namedSchemas.length).toBeGreaterThan(39);
});
