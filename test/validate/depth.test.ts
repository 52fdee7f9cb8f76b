import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../generator/source/json.ts";
import { evaluate } from "../../generator/validate/evaluate.ts";
import { emitModule, transpile, writeRuntime } from "../suites/emitted.ts";
import { localGraph } from "./local-graph.ts";

const list: JsonObject = { type: "object", properties: { next: { $ref: "#" }, end: { type: "integer" } }, additionalProperties: false };
const tree: JsonObject = {
  $defs: {
    node: { allOf: [{ $ref: "#/$defs/base" }, { anyOf: [{ $ref: "#/$defs/leaf" }, { required: ["children"] }] }], unevaluatedProperties: false },
    base: { type: "object", properties: { children: { type: "array", items: { $ref: "#/$defs/node" } } } },
    leaf: { properties: { value: { type: "string" } }, required: ["value"] },
  },
  $ref: "#/$defs/node",
};
const endless: JsonObject = { allOf: [{ $ref: "#" }] };
const negated: JsonObject = { not: { type: "object", properties: { next: { $ref: "#/not" } } } };
const flat: JsonObject = { type: "array", uniqueItems: true, items: { type: ["array", "integer"] } };

/** An object nested `depth` levels below the root. */
function nested(depth: number, end: JsonValue): JsonValue {
  let value = end;
  for (let level = 0; level < depth; level++) value = { next: value };
  return value;
}

function nestedTree(depth: number, end: JsonValue): JsonValue {
  let value = end;
  for (let level = 0; level < depth; level += 2) value = { children: [value] };
  return value;
}

describe("deeply nested values", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "gen-api-depth-"));
    writeRuntime(folder);
    for (const [name, schema] of Object.entries({ list, tree, endless, negated, flat })) {
      writeFileSync(join(folder, `${name}.js`), transpile(emitModule(localGraph(schema))));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs code in a process of its own, with the default size of the stack. */
  const run = (name: string, body: string): unknown => {
    const script = `import { isValue, parseValue, validateValue } from "./${name}.js";
const nested = ${nested.toString()};
const nestedTree = ${nestedTree.toString()};
const outcome = (value) => {
  const { valid, errors } = validateValue(value);
  let thrown = "";
  try { parseValue(value); } catch (error) { thrown = error.name + " " + error.errors[0].keyword; }
  return [isValue(value), valid, errors.map(({ keyword }) => keyword), thrown];
};
console.log(JSON.stringify((() => { ${body} })()));`;
    writeFileSync(join(folder, "run.js"), script);
    return JSON.parse(execFileSync(process.execPath, [join(folder, "run.js")], { encoding: "utf8" })) as unknown;
  };

  test("the verdict is right up to a depth of 2,000; beyond, one error says so", () => {
    const result = run("list", "return [outcome(nested(2000, {})), outcome(nested(1999, { end: 1 })), outcome(nested(1999, { end: 'x' })), outcome(nested(2001, {})), outcome(nested(100000, {}))];");
    const tooDeep = [false, false, ["$maxDepth"], "ValidationError $maxDepth"];
    expect(result).toEqual([[true, true, [], ""], [true, true, [], ""], [false, false, ["type"], "ValidationError type"], tooDeep, tooDeep]);
  });

  test("also through branches, references on the same value and unevaluated members", () => {
    const result = run("tree", "return [outcome(nestedTree(1998, { value: 'x' })), outcome(nestedTree(1998, { value: 1 })).slice(0, 2), outcome(nestedTree(3000, { value: 'x' }))];");
    expect(result).toEqual([[true, true, [], ""], [false, false], [false, false, ["$maxDepth"], "ValidationError $maxDepth"]]);
  });

  test("a value too deep to be judged does not match by being negated", () => {
    expect(run("negated", "return [isValue(nested(10, 1)), isValue(nested(10, {})), isValue(nested(3000, 1))];")).toEqual([true, false, false]);
  });

  test("a schema that leads to itself on the same value ends", () => {
    expect(run("endless", "return outcome(1);")).toEqual([false, false, ["$maxDepth"], "ValidationError $maxDepth"]);
  });

  test("a schema without recursion carries no counter, and compares deep items without overflowing", () => {
    expect(emitModule(localGraph(flat))).not.toMatch(/\bd: number|refuseDepth|Bounded/);
    const deep = "let a = 1, b = 1; for (let i = 0; i < 100000; i++) { a = [a]; b = [b]; }";
    expect(run("flat", `${deep} return [outcome([a, b])[0], outcome([a, [b]])[0], outcome([1, 2, a])[0]];`)).toEqual([false, true, true]);
  });

  test.each([["list", list, nested(2_000, {}), nested(2_001, {})], ["tree", tree, nestedTree(1_998, { value: "x" }), nestedTree(3_000, {})]])(
    "the evaluator keeps the same bounds: %s",
    (_, schema, within, beyond) => {
      const { graph, target } = localGraph(schema);
      expect(evaluate(graph, target, within).errors).toEqual([]);
      expect(evaluate(graph, target, beyond).errors.map(({ keyword }) => keyword)).toEqual(["$maxDepth"]);
    },
  );
});

test("a million validations leave memory flat", () => {
  const folder = mkdtempSync(join(tmpdir(), "gen-api-memory-"));
  try {
    writeRuntime(folder);
    writeFileSync(join(folder, "tree.js"), transpile(emitModule(localGraph(tree))));
    writeFileSync(join(folder, "run.js"), `import { isValue, validateValue } from "./tree.js";
const good = { children: [{ value: "x" }, { children: [] }] };
const bad = { children: [{ value: 1 }, { odd: [] }] };
const use = () => { gc(); gc(); return process.memoryUsage().heapUsed; };
const run = (count) => { for (let i = 0; i < count; i++) { if (!isValue(good) || validateValue(bad).valid) throw new Error("wrong"); } };
run(50_000);
const before = use();
run(1_000_000);
console.log(JSON.stringify(use() - before));`);
    const grown = JSON.parse(execFileSync(process.execPath, ["--expose-gc", join(folder, "run.js")], { encoding: "utf8" })) as number;
    expect(grown).toBeLessThan(200_000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
