import { beforeAll, describe, expect, it } from "vitest";
import { loadCompiler } from "../../generator/document/compiler.ts";
import type { GeneratedFile } from "../../generator/emit/emitter.ts";
import type { JsonObject, JsonValue } from "../../generator/source/json.ts";
import type { StandardSchema, ValidationResult } from "../../templates/validators/validation.ts";
import { checkEmitted, emitValidators, importValidators } from "./emitted-validators.ts";

interface Emitted {
  readonly isValue: (value: unknown) => boolean;
  readonly parseValue: (value: unknown) => unknown;
  readonly validateValue: (value: unknown) => ValidationResult;
  readonly fillValue: (value: unknown) => unknown;
  readonly standardValue: StandardSchema<unknown>;
}

const emitFiles = (schema: JsonObject): Promise<readonly GeneratedFile[]> =>
  emitValidators({ "value.json": JSON.stringify({ title: "Value", ...schema }) }, { defaults: true });

/** The functions for one schema. */
const emit = async (schema: JsonObject): Promise<Emitted> => importValidators<Emitted>(await emitFiles(schema));

/** Freezes a value as deep as it goes, so that a change of it throws. */
function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const each of Object.values(value)) freeze(each);
  return Object.freeze(value);
}

const person: JsonObject = { type: "object", properties: { name: { type: "string", default: "Ann" }, age: { type: "integer" } } };
const draft07 = "http://json-schema.org/draft-07/schema#";

/** A schema, a value, and the value with its defaults. */
const cases: readonly (readonly [title: string, schema: JsonObject, value: JsonValue, filled: JsonValue])[] = [
  ["a missing member", person, {}, { name: "Ann" }],
  ["a member that is null", person, { name: null }, { name: null }],
  ["another type", person, [1], [1]],
  ["members within members", { properties: { a: { properties: { b: { default: 1 } } } } }, { a: {} }, { a: { b: 1 } }],
  ["a missing member whose members have defaults", { properties: { a: { properties: { b: { default: 1 } } } } }, {}, {}],
  ["a default that leaves out defaults", { properties: { a: { default: {}, properties: { b: { default: 1 } } } } }, {}, { a: { b: 1 } }],
  ["a default null", { properties: { a: { default: null } } }, {}, { a: null }],
  ["items", { items: person }, [{}, { name: "Bob" }], [{ name: "Ann" }, { name: "Bob" }]],
  ["first items that are missing", { prefixItems: [{ default: 1 }, { default: 2 }, {}, { default: 4 }] }, [], [1, 2]],
  ["first items that are there", { prefixItems: [person, person], items: { properties: { z: { default: 0 } } } }, [{}, { name: "x" }, {}], [{ name: "Ann" }, { name: "x" }, { z: 0 }]],
  ["lists of items before 2020-12", { $schema: draft07, items: [{ default: 1 }, person], additionalItems: person }, [0, {}, {}], [0, { name: "Ann" }, { name: "Ann" }]],
  ["members by pattern", { patternProperties: { "^x": person } }, { x1: {}, y: {} }, { x1: { name: "Ann" }, y: {} }],
  ["other members", { properties: { a: {} }, patternProperties: { "^x": {} }, additionalProperties: person }, { a: {}, x: {}, b: {} }, { a: {}, x: {}, b: { name: "Ann" } }],
  ["a reference", { $defs: { p: person }, properties: { p: { $ref: "#/$defs/p" } } }, { p: {} }, { p: { name: "Ann" } }],
  ["a reference to a schema with a default", { $defs: { p: { type: "integer", default: 5 } }, properties: { p: { $ref: "#/$defs/p" } } }, {}, { p: 5 }],
  ["a default beside a reference, which is nearer", { $defs: { p: { default: 5 } }, properties: { p: { $ref: "#/$defs/p", default: 6 } } }, {}, { p: 6 }],
  ["draft-07, where a reference hides what stands beside it", { $schema: draft07, definitions: { p: { default: 5 } }, properties: { p: { $ref: "#/definitions/p", default: 6 } } }, {}, { p: 5 }],
  ["parts of allOf", { allOf: [person, { properties: { name: { default: "no" }, b: { default: 2 } } }] }, {}, { name: "Ann", b: 2 }],
  ["a default in a part of allOf", { properties: { a: { allOf: [{ type: "integer" }, { default: 3 }] } } }, {}, { a: 3 }],
  ["the branch of anyOf that is valid", { anyOf: [{ required: ["a"], properties: { x: { default: 1 } } }, { required: ["b"], properties: { y: { default: 2 } } }] }, { b: 0 }, { b: 0, y: 2 }],
  ["two branches of anyOf that are valid", { anyOf: [{ properties: { x: { default: 1 } } }, { properties: { x: { default: 2 }, y: { default: 2 } } }] }, {}, { x: 1, y: 2 }],
  ["the branch of oneOf that is valid", { oneOf: [{ type: "string" }, { type: "object", properties: { y: { default: 2 } } }] }, {}, { y: 2 }],
  ["two branches of oneOf that are valid", { oneOf: [{ properties: { x: { default: 1 } } }, { properties: { y: { default: 2 } } }] }, {}, {}],
  ["no branch that is valid", { oneOf: [{ required: ["a"], properties: { x: { default: 1 } } }, { required: ["b"] }] }, {}, {}],
  ["the branch that a tag names, even if it needs its defaults", {
    oneOf: ["a", "b"].map((tag) => ({ type: "object", required: ["kind", "size"], properties: { kind: { const: tag }, size: { default: tag } } })),
  }, { kind: "b" }, { kind: "b", size: "b" }],
  ["a branch that another default decides", {
    properties: { kind: { default: "b" } }, anyOf: [{ properties: { kind: { const: "a" }, x: { default: 1 } } }, { properties: { kind: { const: "b" }, y: { default: 2 } } }],
  }, {}, { kind: "b", y: 2 }],
  ["then", { if: { required: ["a"] }, then: { properties: { x: { default: 1 } } }, else: { properties: { y: { default: 2 } } } }, { a: 0 }, { a: 0, x: 1 }],
  ["else", { if: { required: ["a"] }, then: { properties: { x: { default: 1 } } }, else: { properties: { y: { default: 2 } } } }, {}, { y: 2 }],
  ["a schema beside a member", { dependentSchemas: { a: { properties: { x: { default: 1 } } } } }, { a: 0 }, { a: 0, x: 1 }],
  ["no schema beside a member", { dependentSchemas: { a: { properties: { x: { default: 1 } } } } }, {}, {}],
  ["what must not match", { not: { required: ["q"], properties: { x: { default: 1 } } } }, {}, {}],
  ["a tree", { properties: { size: { default: 1 }, next: { $ref: "#" } } }, { next: { next: {} } }, { size: 1, next: { size: 1, next: { size: 1 } } }],
  ["a tree that would never end", { properties: { size: { default: 1 }, next: { $ref: "#", default: {} } } }, {}, { size: 1, next: {} }],
  ["names that every object inherits", { properties: { constructor: { default: 1 }, toString: { default: 2 } } }, {}, { constructor: 1, toString: 2 }],
];

describe("defaults are filled in", () => {
  let files: readonly GeneratedFile[] = [];
  let module: Readonly<Record<string, (value: unknown) => unknown>> = {};
  beforeAll(async () => {
    const schemas = cases.map(([, schema], index): [string, string] => [`value${index}.json`, JSON.stringify({ title: `Value${index}`, ...schema })]);
    files = await emitValidators(Object.fromEntries(schemas), { defaults: true });
    module = await importValidators(files);
  });

  it.each(cases.map((each, index) => [each[0], index] as const))("for %s", (_, index) => {
    const [, , value, filled] = cases[index]!;
    const fill = module[`fillValue${index}`]!;
    const given = freeze(structuredClone(value));
    expect(fill(given)).toEqual(filled);
    // What is complete is given back itself.
    const complete = freeze(structuredClone(filled));
    if (JSON.stringify(fill(complete)) === JSON.stringify(complete)) expect(fill(complete)).toBe(complete);
    if (JSON.stringify(filled) === JSON.stringify(value)) expect(fill(given)).toBe(given);
  });

  it("by code that compiles in its strictest form", async () => {
    expect(checkEmitted(await loadCompiler(), files)).toEqual([]);
  });

  it("for a value that is missing altogether", async () => {
    const { fillValue, parseValue } = await emit({ type: "object", default: {}, properties: { a: { default: 1 } } });
    expect([fillValue(undefined), parseValue(undefined)]).toEqual([{ a: 1 }, { a: 1 }]);
  });
});

describe("a result", () => {
  it("shares what is unchanged with the input, and no default with another result", async () => {
    const { fillValue } = await emit({ properties: { list: { default: [{ a: 1 }] }, kept: { properties: { a: { default: 1 } } }, changed: { properties: { a: { default: 1 } } } } });
    const input = freeze({ kept: { a: 0, deep: {} }, changed: { deep: {} } });
    const [first, second] = [fillValue(input), fillValue(input)] as { list: { a: number }[]; kept: unknown; changed: { deep: unknown } }[];
    expect(first!.kept).toBe(input.kept);
    expect(first!.changed.deep).toBe(input.changed.deep);
    first!.list[0]!.a = 2;
    first!.list.push({ a: 3 });
    expect(second!.list).toEqual([{ a: 1 }]);
    expect(fillValue({})).toEqual({ list: [{ a: 1 }] });
  });

  it("never reaches a prototype", async () => {
    const schema = JSON.parse('{ "properties": { "__proto__": { "default": { "polluted": true }, "properties": { "x": { "default": 1 } } } }, "additionalProperties": { "properties": { "y": { "default": 2 } } } }') as JsonObject;
    const { fillValue } = await emit(schema);
    const empty = fillValue({}) as object;
    expect(Object.getPrototypeOf(empty)).toBe(Object.prototype);
    expect(JSON.stringify(empty)).toBe('{"__proto__":{"polluted":true,"x":1}}');
    const filled = fillValue(JSON.parse('{ "__proto__": {}, "constructor": { "prototype": {} } }')) as object;
    expect(JSON.stringify(filled)).toBe('{"__proto__":{"x":1},"constructor":{"prototype":{},"y":2}}');
    expect(Object.getPrototypeOf(filled)).toBe(Object.prototype);
    expect(({} as { polluted?: unknown; y?: unknown }).polluted).toBeUndefined();
  });

  it("is judged after it was filled, by what gives it back; the guard judges what is there", async () => {
    const { isValue, parseValue, validateValue, standardValue } = await emit({ type: "object", required: ["a"], properties: { a: { type: "integer", default: 1 } } });
    expect(isValue({})).toBe(false);
    expect(validateValue({}).valid).toBe(false);
    expect(parseValue({})).toEqual({ a: 1 });
    expect(standardValue["~standard"].validate({})).toEqual({ value: { a: 1 } });
    expect(() => parseValue({ a: "x" })).toThrow("/a must be of type integer");
    const complete = { a: 2 };
    expect(parseValue(complete)).toBe(complete);
  });
});

it("a value that is nested too deeply is given back as it is, and refused", async () => {
  const { fillValue, parseValue } = await emit({ type: "object", properties: { size: { default: 1 }, next: { $ref: "#" } } });
  const nested = (depth: number): object => Array.from({ length: depth }).reduce<object>((next) => ({ next }), {});
  expect(fillValue(nested(1_999))).toHaveProperty("size", 1);
  const deep = nested(100_000);
  expect(fillValue(deep)).toBe(deep);
  expect(() => parseValue(deep)).toThrow("nested too deeply");
});

it("without the option nothing of it is emitted", async () => {
  const files = await emitValidators({ "value.json": JSON.stringify({ title: "Value", ...person }) });
  expect(files.map(({ path }) => path)).not.toContain("out/defaults.ts");
  expect(files.find(({ path }) => path === "out/validators.ts")!.text).not.toMatch(/fill|withMember/);
});
