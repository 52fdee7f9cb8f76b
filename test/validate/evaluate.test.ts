import { describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../generator/source/json.ts";
import { toPointer } from "../../generator/source/path.ts";
import { evaluate, type EvaluateOptions } from "../../generator/validate/evaluate.ts";
import { judgeByEmitted } from "../suites/emitted.ts";
import { localGraph } from "./local-graph.ts";

/** The issues of an instance, as `keyword@/pointer`. */
function issues(schema: JsonObject, instance: JsonValue, options: EvaluateOptions = {}): string[] {
  const { graph, target } = localGraph(schema);
  return evaluate(graph, target, instance, options).errors.map(({ keyword, instancePath }) => `${keyword}@${instancePath}`);
}

/** Holes at some JSON Pointers. */
const holes = (...pointers: readonly string[]): EvaluateOptions => ({ isHole: (path) => pointers.includes(toPointer(path)) });

const user: JsonObject = {
  type: "object",
  required: ["id", "tags"],
  properties: { id: { type: "integer" }, tags: { type: "array", minItems: 2, contains: { const: "a" }, items: { type: "string" } } },
  minProperties: 2,
  additionalProperties: false,
};

describe("partial instances", () => {
  test("may lack required members, and nothing else", () => {
    expect(issues(user, { id: "x" })).toEqual(["minProperties@", "required@", "type@/id"]);
    expect(issues(user, { id: "x" }, { partial: true })).toEqual(["minProperties@", "type@/id"]);
  });

  test("are not taken to match what they only do not contradict", () => {
    const schema: JsonObject = { not: { required: ["a"] } };
    expect(issues(schema, {}, { partial: true })).toEqual([]);
    expect(issues(schema, { a: 1 }, { partial: true })).toEqual(["not@"]);
    const choice: JsonObject = { oneOf: [{ required: ["a"] }, { required: ["b"] }] };
    expect(issues(choice, {}, { partial: true })).toEqual([]);
    expect(issues(choice, { a: 1, b: 2 }, { partial: true })).toEqual(["oneOf@"]);
  });
});

describe("holes", () => {
  test("satisfy whatever stands at them, and waive members and counts around them", () => {
    expect(issues(user, { "...": null }, holes("/..."))).toEqual([]);
    expect(issues(user, { id: 1, tags: ["..."] }, holes("/tags/0"))).toEqual([]);
    expect(issues(user, { id: null, tags: [] }, holes("/id"))).toEqual(["minItems@/tags", "contains@/tags"]);
  });

  test("leave checks of unknown members as they are", () => {
    expect(issues(user, { "...": null, odd: 1 }, holes("/..."))).toEqual(["additionalProperties@/odd"]);
  });
});

test("annotations are those of a valid instance, with their places", () => {
  const { graph, target } = localGraph({ properties: { a: { title: "A", not: { title: "No", type: "string" } } }, anyOf: [{ title: "One", required: ["b"] }, { title: "Two" }] });
  const { annotations } = evaluate(graph, target, { a: 1 }, { annotations: true });
  expect(annotations.filter(({ keyword }) => keyword === "title").map(({ value, instancePath, keywordLocation }) => [value, instancePath, keywordLocation])).toEqual([
    ["A", "/a", "/properties/a/title"],
    ["Two", "", "/anyOf/1/title"],
  ]);
});

test("formats are judged when asked, or when the dialect says so", () => {
  const schema: JsonObject = { format: "date" };
  expect(issues(schema, "2024-02-30")).toEqual([]);
  expect(issues(schema, "2024-02-30", { formats: "assert" })).toEqual(["format@"]);
});

test.each([["draft-04"], ["openapi-3.0"]] as const)("bounds with a flag, and nullable types: %s", (dialect) => {
  const schema: JsonObject = { type: "integer", nullable: true, maximum: 5, exclusiveMaximum: true };
  const { graph, target } = localGraph(schema, dialect);
  const values = [4, 5, null, "x"];
  const verdicts = values.map((value) => evaluate(graph, target, value).valid);
  expect(verdicts).toEqual([true, false, dialect === "openapi-3.0", false]);
  expect(judgeByEmitted([{ graph, target, values }])[0]!.map(({ is }) => is)).toEqual(verdicts);
});

test("a choice that a tag decides becomes a switch, with the same verdicts", () => {
  const branch = (kind: string, name: string): JsonObject => ({ type: "object", required: ["kind"], properties: { kind: { const: kind }, [name]: { type: "integer" } } });
  const schema: JsonObject = { oneOf: [{ $ref: "#/$defs/a" }, branch("b", "y")], $defs: { a: branch("a", "x") } };
  const { graph, target } = localGraph(schema);
  const values: JsonValue[] = [{ kind: "a", x: 1 }, { kind: "a", x: "1" }, { kind: "b", x: "1" }, { kind: "c" }, {}, 1, []];
  const verdicts = values.map((value) => evaluate(graph, target, value).valid);
  expect(verdicts).toEqual([true, false, true, false, false, false, false]);
  expect(judgeByEmitted([{ graph, target, values }])[0]!.map(({ is }) => is)).toEqual(verdicts);
});
