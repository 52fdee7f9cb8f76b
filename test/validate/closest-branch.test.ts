import { expect, test } from "vitest";
import type { DialectName } from "../../generator/model/reference-graph.ts";
import type { JsonObject, JsonValue } from "../../generator/source/json.ts";
import { evaluate } from "../../generator/validate/evaluate.ts";
import { judgeByEmitted } from "../suites/emitted.ts";
import { localGraph } from "./local-graph.ts";

/** Where the issues of an instance lie, in order: the evaluator and the emitted module must give the same. */
function locationsOf(schema: JsonObject, instance: JsonValue, dialect?: DialectName): string[] {
  const { graph, target } = localGraph(schema, dialect);
  const locations = (errors: readonly { readonly keywordLocation: string }[]): string[] => errors.map(({ keywordLocation }) => keywordLocation);
  const evaluated = locations(evaluate(graph, target, instance).errors);
  expect(locations(judgeByEmitted([{ graph, target, values: [instance] }])[0]![0]!.errors)).toEqual(evaluated);
  return evaluated;
}

const object = (properties: JsonObject, required: readonly string[] = []): JsonObject => ({ type: "object", required, properties });
const print = object({ type: { const: "print" }, pages: { type: "integer" } }, ["type", "pages"]);
const audio = object({ type: { const: "audio" }, seconds: { type: "number" } }, ["type", "seconds"]);

test.each(["oneOf", "anyOf"] as const)("the branch of %s that the tag means comes first, however far it is", (keyword) => {
  expect(locationsOf({ [keyword]: [print, audio] }, { type: "audio", seconds: "x" })).toEqual([
    `/${keyword}`,
    `/${keyword}/1/properties/seconds/type`,
    `/${keyword}/0/required`,
    `/${keyword}/0/properties/type/const`,
  ]);
  const deep = object({ type: { const: "deep" }, a: { type: "string" }, b: { type: "string" }, c: { type: "string" } });
  expect(locationsOf({ [keyword]: [object({ type: { const: "flat" } }), deep] }, { type: "deep", a: 1, b: 2, c: 3 })[1]).toBe(`/${keyword}/1/properties/a/type`);
});

test("a tag need not be required, may be a number or an enum, and some branches may have none", () => {
  const branches = [{ type: "null" }, object({ version: { const: 1 }, a: { type: "string" }, b: { type: "string" } }), object({ version: { enum: [2, 3] } })];
  expect(locationsOf({ anyOf: branches }, { version: 1, a: 1, b: 1 }).slice(1, 3)).toEqual(["/anyOf/1/properties/a/type", "/anyOf/1/properties/b/type"]);
  expect(locationsOf({ oneOf: branches }, { version: 4 })[1]).toBe("/oneOf/1/properties/version/const");
});

test("a tag is found through references and allOf", () => {
  const schema = { $defs: { print, audio: { allOf: [{ $ref: "#/$defs/base" }, audio] }, base: object({ id: { type: "string" }, title: { type: "string" } }) }, oneOf: [{ $ref: "#/$defs/print" }, { $ref: "#/$defs/audio" }] };
  expect(locationsOf(schema, { type: "audio", seconds: 1, id: 1, title: 1 })[1]).toBe("/oneOf/1/$ref/allOf/0/$ref/properties/id/type");
});

test("a discriminator names branches by its mapping, or by the names of their schemas", () => {
  const schemas = { Cat: object({ kind: { type: "string" }, lives: { type: "integer" }, name: { type: "string" } }), Dog: object({ kind: { type: "string" }, tricks: { type: "array" } }) };
  const choice = (mapping: JsonObject): JsonObject => ({ $defs: schemas, oneOf: [{ $ref: "#/$defs/Dog" }, { $ref: "#/$defs/Cat" }], discriminator: { propertyName: "kind", ...mapping } });
  const cat = (kind: string): JsonObject => ({ kind, lives: "nine", name: 1, tricks: 1 });
  expect(locationsOf(choice({}), cat("Cat"), "openapi-3.1")[1]).toBe("/oneOf/1/$ref/properties/lives/type");
  expect(locationsOf(choice({ mapping: { feline: "#/$defs/Cat" } }), cat("feline"), "openapi-3.1")[1]).toBe("/oneOf/1/$ref/properties/lives/type");
  expect(locationsOf(choice({}), cat("Bird"), "openapi-3.1")[1]).toBe("/oneOf/0/$ref/properties/tricks/type");
});
