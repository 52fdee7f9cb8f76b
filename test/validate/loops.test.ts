import { describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../generator/source/json.ts";
import { evaluate } from "../../generator/validate/evaluate.ts";
import { emitModule, judgeByEmitted } from "../suites/emitted.ts";
import { localGraph } from "./local-graph.ts";

/** Where the instances violate what, by the evaluator; emitted modules must find the same. */
function faultsOf(schema: JsonObject, ...instances: readonly JsonValue[]): readonly (readonly string[])[] {
  const { graph, target } = localGraph(schema);
  const print = (errors: readonly { readonly instancePath: string; readonly keyword: string }[]): string[] => errors.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`).sort();
  const evaluated = instances.map((instance) => print(evaluate(graph, target, instance).errors));
  const emitted = judgeByEmitted([{ graph, target, values: [...instances] }])[0]!;
  expect(emitted.map(({ errors }) => print(errors))).toEqual(evaluated);
  expect(emitted.map(({ is }) => is)).toEqual(evaluated.map((faults) => faults.length === 0));
  return evaluated;
}

const texts = (...names: readonly string[]): JsonObject => Object.fromEntries(names.map((name) => [name, { type: "string" }]));
const parsed = (text: string): JsonValue => JSON.parse(text) as JsonValue;

describe("a loop over members", () => {
  const open: JsonObject = { type: "object", required: ["one"], properties: texts("one", "two", "three", "four", "five", "six") };
  const instances = [
    parsed('{ "404": {}, "one": "x" }'),
    parsed('{ "404": {}, "one": 1, "two": "x", "six": 2 }'),
    parsed('{ "7": 1 }'),
    parsed('{ "": 1, "one": 1 }'),
    parsed('{ "9x": 1, "three": 1, "__proto__": { "one": "x", "two": 1 } }'),
    parsed('{ "0": 1, "__proto__": { "one": "x", "two": 1 }, "one": "x" }'),
  ];

  test("judges the same where names are indexes", () => {
    expect(emitModule(localGraph(open))).toContain("withoutNumbers");
    expect(faultsOf(open, ...instances)).toEqual([[], ["/one type", "/six type"], [" required"], ["/one type"], [" required", "/three type"], []]);
  });

  test("sees names that are indexes where they mean something", () => {
    const judged: readonly JsonObject[] = [
      { ...open, properties: { ...texts("one", "two", "three", "four", "five", "six"), 404: { type: "string" } } },
      { ...open, properties: texts("one", "two", "three", "four", "five", "__proto__") },
      { ...open, additionalProperties: { type: "string" } },
      { ...open, patternProperties: { "^\\d": { type: "string" } } },
      { ...open, propertyNames: { maxLength: 2 } },
      { ...open, maxProperties: 1 },
    ];
    for (const schema of judged) expect(emitModule(localGraph(schema))).not.toContain("withoutNumbers");
    expect(judged.map((schema) => faultsOf(schema, instances[0]!)[0]!.length)).toEqual([1, 0, 1, 1, 2, 1]);
    expect(faultsOf(judged[1]!, instances[5]!)).toEqual([["/__proto__ type"]]);
  });

  test("explains maps with names that are indexes, and with very many names", () => {
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`n${index}`, index === 120 ? 1 : ""]));
    const maps: readonly JsonValue[] = [{ 404: 1, b: "", "~/": 2 }, many, { n1: 1 }, {}, { 7: {}, 8: "" }];
    const closed: JsonObject = { patternProperties: { "^n": { type: "string" } }, additionalProperties: false };
    expect(faultsOf({ additionalProperties: { type: "string" } }, ...maps)).toEqual([["/404 type", "/~0~1 type"], ["/n120 type"], ["/n1 type"], [], ["/7 type"]]);
    expect(faultsOf(closed, ...maps).map(({ length }) => length)).toEqual([3, 1, 1, 0, 2]);
    expect(faultsOf({ propertyNames: { pattern: "^n" }, maxProperties: 2 }, ...maps).map(({ length }) => length)).toEqual([4, 1, 0, 0, 2]);
    const nested: JsonObject = { additionalProperties: { additionalProperties: { type: "string" } } };
    expect(faultsOf(nested, { 1: { 2: 3, 4: "" }, a: { b: 1 } }, { a: many, 9: many })).toEqual([["/1/2 type", "/a/b type"], ["/9/n120 type", "/a/n120 type"]]);
  });

  test("tells many names apart by their length, and one of a length by itself", () => {
    const names = ["a", "bb", "ccc", "dddd", "eeeee", "ffffff", "ggggggg", "hhhhhhhh", "iiiiiiiii", "jjjjjjjjjj", "kk", "lll", "mmmm"];
    const closed: JsonObject = { properties: { ...texts(...names), eeeee: false, ffffff: { items: { type: "string" } }, a: {} }, additionalProperties: false };
    expect(emitModule(localGraph(closed))).toContain('case 7: if (name !== "ggggggg") break;');
    expect(faultsOf(closed, { a: 1, bb: "", ffffff: [""] }, { ggggggg: 1 }, { gggggg: "" }, { eeeee: 1 }, { ffffff: [1] }, { b: 1 }).map(({ length }) => length)).toEqual([0, 1, 1, 1, 1, 1]);
  });
});

describe("a choice between types", () => {
  const choice: JsonObject = { oneOf: [{ type: "string", minLength: 2 }, { type: ["integer", "null"] }, { $ref: "#/$defs/list" }, { enum: [true, false] }], $defs: { list: { type: "array", items: { type: "number" } } } };

  test("counts no branches, for no two can match", () => {
    expect(emitModule(localGraph(choice))).not.toMatch(/let (?:count|passing)/);
    expect(faultsOf(choice, "ab", 1, null, [1], true, "a", 1.5, [""], {}).map(({ length }) => length)).toEqual([0, 0, 0, 0, 0, 5, 5, 5, 5]);
  });

  test("counts them where two branches have a type in common, or one asks for none", () => {
    const number: JsonObject = { oneOf: [{ type: "number" }, { type: "integer" }] };
    const free: JsonObject = { oneOf: [{ type: "string" }, { minLength: 2 }] };
    const values: JsonObject = { oneOf: [{ enum: ["a", 1] }, { const: 1.5 }] };
    for (const schema of [number, free, values]) expect(emitModule(localGraph(schema))).toContain("let passing");
    expect(faultsOf(number, 1, 1.5)).toEqual([[" oneOf"], []]);
    expect(faultsOf(free, "ab", "a", 1)).toEqual([[" oneOf"], [], []]);
    expect(faultsOf(values, 1, 1.5)).toEqual([[], []]);
  });
});
