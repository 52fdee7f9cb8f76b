import { describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../generator/source/json.ts";
import { evaluate } from "../../generator/validate/evaluate.ts";
import { emitModule, judgeByEmitted } from "../suites/emitted.ts";
import { localGraph } from "./local-graph.ts";

/** An inline schema that is too big to be printed wherever it stands. */
const address = (title: string): JsonObject => ({
  title,
  type: "object",
  required: ["street", "city"],
  properties: { street: { type: "string", description: `The street of ${title}.` }, city: { type: "string" }, zip: { type: "string", pattern: "^\\d+$" }, lines: { type: "array", items: { type: "string" } }, "a/b~c": { type: "integer" } },
});

const functionsIn = (text: string): string[] => [...text.matchAll(/^function (matches|explain)(\w+)/gm)].map(([, kind, name]) => `${kind} ${name}`);

/** The issues by the evaluator; those of the emitted module must be the same ones. */
function issuesOf(schema: JsonObject, instance: JsonValue): readonly string[] {
  const { graph, target } = localGraph(schema);
  const print = (errors: readonly { readonly instancePath: string; readonly keywordLocation: string; readonly absoluteKeywordLocation: string }[]): string[] =>
    errors.map(({ instancePath, keywordLocation, absoluteKeywordLocation }) => `${instancePath} ${keywordLocation} ${absoluteKeywordLocation}`).sort();
  const evaluated = print(evaluate(graph, target, instance).errors);
  expect(print(judgeByEmitted([{ graph, target, values: [instance] }])[0]![0]!.errors)).toEqual(evaluated);
  return evaluated;
}

describe("inline schemas that judge alike", () => {
  const schema: JsonObject = {
    type: "object",
    properties: { home: address("Home"), "work/place": { anyOf: [address("Work"), { type: "null" }] }, former: { type: "array", items: address("Former") } },
  };

  test("have one function between them, whatever their annotations say", () => {
    expect(functionsIn(emitModule(localGraph(schema)))).toHaveLength(4);
  });

  test("report where each of them stands", () => {
    const wrong = { street: 1, city: "x", "a/b~c": "x" };
    const base = localGraph(schema).target.id;
    expect(issuesOf(schema, { home: wrong, "work/place": wrong, former: [{}, wrong] })).toEqual(expect.arrayContaining([
      `/home/street /properties/home/properties/street/type ${base}/properties/home/properties/street/type`,
      `/work~1place/a~1b~0c /properties/work~1place/anyOf/0/properties/a~1b~0c/type ${base}/properties/work~1place/anyOf/0/properties/a~1b~0c/type`,
      `/former/0 /properties/former/items/required ${base}/properties/former/items/required`,
      `/former/1/street /properties/former/items/properties/street/type ${base}/properties/former/items/properties/street/type`,
    ]));
  });

  test("are told apart by name in addresses that have something to encode", () => {
    const names = Array.from("abcdefgh", (letter) => [letter, { type: "array", items: { type: "string" } }] as const);
    const below: JsonObject = { patternProperties: { "^.{1,9}$": { type: "object", properties: Object.fromEntries(names) } } };
    const { id } = localGraph(below).target;
    const [issue] = issuesOf(below, { one: { c: [1] } });
    expect(issue).toBe(`/one/c/0 /patternProperties/^.{1,9}$/properties/c/items/type ${id}/patternProperties/%5E.%7B1,9%7D$/properties/c/items/type`);
  });

  test("are not shared when a keyword that judges differs, or where a reference leads", () => {
    const other = { ...address("Other"), required: ["city"] };
    const two: JsonObject = { properties: { a: address("A"), b: address("B"), c: other, d: other } };
    expect(functionsIn(emitModule(localGraph(two)))).toHaveLength(6);
    const lists = (name: string): JsonObject => ({ type: "object", required: ["x"], properties: Object.fromEntries(["x", "y", "z", "u", "w"].map((key) => [key, { $ref: `#/$defs/${name}` }])) });
    const pointing: JsonObject = { $defs: { one: { type: "string" }, two: { type: "integer" } }, properties: { a: lists("one"), b: lists("two") } };
    expect(issuesOf(pointing, { a: { x: "" }, b: { x: "" } })).toEqual([expect.stringContaining("#/$defs/two/type")]);
  });

  test("stay exact where the schema is recursive", () => {
    const tree: JsonObject = {
      $defs: { node: { type: "object", properties: { left: { $ref: "#/$defs/node" }, address: address("Node"), other: address("Other") } } },
      properties: { tree: { $ref: "#/$defs/node" }, inner: { properties: { address: address("Inner") } } },
    };
    const wrong = { street: "x", city: 1 };
    expect(issuesOf(tree, { tree: { left: { address: wrong, other: wrong } }, inner: { address: wrong } })).toHaveLength(3);
  });
});

test("members that are judged alike are one case, and each reports by its own name", () => {
  const names = ["alpha", "beta", "gamma", "delta", "with space", "per%cent", "sla/sh", "__proto__", "constructor"];
  const schema: JsonObject = { type: "object", properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])) };
  const instance = JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}: 1`).join()}}`) as JsonObject;
  expect(issuesOf(schema, instance)).toHaveLength(names.length);
  expect(emitModule(localGraph(schema))).toContain('case "alpha": case "beta": case "gamma": case "delta":');
});
