import { expect, it } from "vitest";
import { printJson } from "../../generator/document/print-json.ts";
import type { JsonObject } from "../../generator/source/json.ts";

it.each<JsonObject>([
  {},
  { a: 1 },
  { a: {}, b: [], c: null, d: "é", e: [{}, [[]], { f: 1 }] },
  { a: { b: {}, "": { "": { c: [1, { d: "\ud800 😀 \u2028" }] } } }, '"': { "\n": [], "\\": false } },
  JSON.parse('{ "__proto__": { "__proto__": { "a": 1 }, "toJSON": {}, "2": 0, "1": 0 }, "toJSON": [], "10": {}, "9": { "x": 1 } }') as JsonObject,
])("prints %j as JSON.stringify does", (value) => {
  expect(printJson(value).join("")).toBe(`${JSON.stringify(value, undefined, 2)}\n`);
});

it("keeps signs beyond Latin letters to the pieces that they stand in", () => {
  const texts = printJson({ paths: { "/a": { summary: "plain" }, "/b": { summary: "名前" } } });
  expect(texts.filter((text) => text.includes("名前"))).toEqual(['    "/b": {\n      "summary": "名前"\n    }']);
});
