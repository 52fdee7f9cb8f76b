import { describe, expect, it } from "vitest";
import { typesOf } from "./print-types.ts";

describe("types: composition", () => {
  it("extends a named schema", async () => {
    const schema = { allOf: [{ $ref: "#/$defs/Base" }, { properties: { b: { type: "string" } }, required: ["b"] }], $defs: { Base: { type: "object", properties: { a: { type: "string" } } } } };
    expect(await typesOf(schema)).toBe(`export interface Root extends Base {
  b: string;
}

export interface Base {
  a?: string;
}`);
  });

  it("tightens what is required", async () => {
    const schema = { allOf: [{ $ref: "#/$defs/Base" }], required: ["name"], $defs: { Base: { type: "object", properties: { name: { type: "string" }, age: { type: "number" } } } } };
    expect(await typesOf(schema)).toBe(`export interface Root extends Base {
  name: string;
}

export interface Base {
  name?: string;
  age?: number;
}`);
  });

  it("extends a named schema by the values that a member has", async () => {
    const schema = { allOf: [{ $ref: "#/$defs/Event" }, { properties: { type: { const: "moved", description: "Always `moved`." }, level: { enum: ["low", "mid"] }, note: { type: "string", maxLength: 9 }, to: { type: "string" } } }], $defs: { Event: { type: "object", required: ["type", "level"], properties: { type: { type: "string" }, level: { enum: ["low", "mid", "high"] }, note: { type: "string" } } } } };
    expect(await typesOf(schema)).toBe(`export interface Root extends Event {
  /** Always \`moved\`. */
  type: "moved";
  level: "low" | "mid";
  /** At most 9 characters. */
  note?: string;
  to?: string;
}

export interface Event {
  type: string;
  level: "low" | "mid" | "high";
  note?: string;
}`);
  });

  it("intersects where an interface could not say it", async () => {
    const schema = { allOf: [{ $ref: "#/$defs/Event" }, { properties: { at: { type: "object", properties: { y: { type: "number" } } } } }], $defs: { Event: { type: "object", properties: { at: { type: "object", properties: { x: { type: "number" } } } } } } };
    expect(await typesOf(schema)).toBe(`export type Root = Event & { at?: { y?: number } };

export interface Event {
  at?: { x?: number };
}`);
  });

  it("intersects named schemas", async () => {
    const schema = { allOf: [{ $ref: "#/$defs/A" }, { $ref: "#/$defs/B" }], $defs: { A: { type: "object", properties: { a: { type: "string" } } }, B: { type: "object", properties: { b: { type: "string" } } } } };
    expect(await typesOf(schema)).toBe(`export type Root = A & B;

export interface A {
  a?: string;
}

export interface B {
  b?: string;
}`);
  });

  it("merges inline parts", async () => {
    const schema = { allOf: [{ type: "object", properties: { a: { type: "string" } } }, { type: "object", required: ["a"], properties: { b: { type: "number" } } }] };
    expect(await typesOf(schema)).toBe(`export interface Root {
  a: string;
  b?: number;
}`);
  });

  it("lets siblings of a reference constrain it", async () => {
    const schema = { type: "object", properties: { s: { $ref: "#/$defs/S", enum: ["a", "b"] } }, $defs: { S: { enum: ["a", "b", "c"] } } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  s?: "a" | "b";
}

export type S = "a" | "b" | "c";`);
  });

  it("ignores siblings of a reference in draft-07", async () => {
    const schema = { $schema: "http://json-schema.org/draft-07/schema#", type: "object", properties: { s: { $ref: "#/definitions/S", enum: ["a"] } }, definitions: { S: { enum: ["a", "b"] } } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  s?: S;
}

export type S = "a" | "b";`);
  });

  it("tells branches apart by a tag", async () => {
    const schema = { oneOf: [{ type: "object", required: ["kind"], properties: { kind: { const: "cat" }, lives: { type: "number" } } }, { type: "object", required: ["kind"], properties: { kind: { const: "dog" }, good: { const: true } } }] };
    expect(await typesOf(schema)).toBe(`export type Root = { kind: "cat"; lives?: number } | { kind: "dog"; good?: true };`);
  });

  it("writes common members once beside the branches", async () => {
    const schema = { type: "object", required: ["id"], properties: { id: { type: "string", description: "The id." } }, oneOf: [{ properties: { kind: { const: "a" }, x: { type: "string" } }, required: ["kind", "x"] }, { properties: { kind: { const: "b" } }, required: ["kind"] }] };
    expect(await typesOf(schema)).toBe(`export type Root = {
  /** The id. */
  id: string;
} & ({ kind: "a"; x: string } | { kind: "b" });`);
  });

  it("demands exactly one of two members", async () => {
    const schema = { type: "object", properties: { a: { type: "string" }, b: { type: "number" } }, oneOf: [{ required: ["a"] }, { required: ["b"] }] };
    expect(await typesOf(schema)).toBe(`export type Root = { a: string; b?: never } | { b: number; a?: never };`);
  });

  it("demands at least one of two members", async () => {
    const schema = { type: "object", properties: { a: { type: "string" }, b: { type: "number" } }, anyOf: [{ required: ["a"] }, { required: ["b"] }] };
    expect(await typesOf(schema)).toBe(`export type Root = { a?: string; b?: number } & ({ a: string } | { b: number });`);
  });

  it("seals closed branches against each other", async () => {
    const schema = { oneOf: [{ type: "object", required: ["a"], properties: { a: { type: "string" } }, additionalProperties: false }, { type: "object", required: ["b"], properties: { b: { type: "string" } }, additionalProperties: false }] };
    expect(await typesOf(schema)).toBe(`export type Root = { a: string; b?: never } | { b: string; a?: never };`);
  });

  it("branches by a condition on a tag", async () => {
    const schema = { type: "object", required: ["kind"], properties: { kind: { enum: ["a", "b"] }, x: { type: "string" }, y: { type: "number" } }, if: { properties: { kind: { const: "a" } } }, then: { required: ["x"] }, else: { required: ["y"] } };
    expect(await typesOf(schema)).toBe(`export type Root = { kind: "a"; x: string; y?: number } | { kind: "b"; x?: string; y: number };`);
  });

  it("joins many conditions on one tag", async () => {
    const schema = { type: "object", required: ["kind"], properties: { kind: { enum: ["a", "b", "c"] }, x: { type: "string" }, y: { type: "number" } }, allOf: [{ if: { properties: { kind: { const: "a" } } }, then: { required: ["x"] } }, { if: { properties: { kind: { const: "b" } } }, then: { required: ["y"] } }] };
    expect(await typesOf(schema)).toBe(`export type Root =
  | { kind: "a"; x: string; y?: number }
  | { kind: "b"; x?: string; y: number }
  | { kind: "c"; x?: string; y?: number };`);
  });

  it("leaves out a condition that no type can tell", async () => {
    const schema = { type: "object", required: ["kind"], properties: { kind: { enum: ["a", "b"] }, x: { type: "string" } }, if: { properties: { kind: { const: "a" } } }, then: { properties: { x: { pattern: "^a" } } } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  kind: "a" | "b";
  x?: string;
}`);
  });

  it("closes nothing beside a name that an interface could not say", async () => {
    const schema = { type: "object", properties: { b: { type: "string" } }, allOf: [{ $ref: "#/$defs/A" }], unevaluatedProperties: false, $defs: { A: { type: "object", required: ["a"], properties: { a: { type: "string" } } } } };
    expect(await typesOf(schema)).toBe(`export interface Root extends A {
  b?: string;
}

export interface A {
  a: string;
}`);
  });

  it("describes what the parts have left", async () => {
    const schema = { type: "object", allOf: [{ properties: { a: { type: "string" } } }], unevaluatedProperties: { type: "number" } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  a?: string;
  [key: string]: number | string | undefined;
}`);
  });

  it("closes an object after what its parts declare", async () => {
    const schema = { type: "object", allOf: [{ properties: { a: { type: "string" } }, required: ["a"] }, { properties: { b: { type: "number" } } }], unevaluatedProperties: false };
    expect(await typesOf(schema)).toBe(`export interface Root {
  a: string;
  b?: number;
}`);
  });

  it("closes an empty object after parts that declare nothing", async () => {
    const schema = { type: "object", allOf: [{ type: "object" }], unevaluatedProperties: false };
    expect(await typesOf(schema)).toBe(`export type Root = { [key: string]: never };`);
  });
});
