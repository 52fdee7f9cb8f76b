import { describe, expect, it } from "vitest";
import { typesOf } from "./print-types.ts";

describe("types: values", () => {
  it("keeps null in an enum, last", async () => {
    const schema = { enum: ["a", null, 1] };
    expect(await typesOf(schema)).toBe(`export type Root = "a" | 1 | null;`);
  });

  it("prints any JSON value as its type", async () => {
    const schema = { const: { a: [1, { b: null }], "c-d": -1.5, e: {} } };
    expect(await typesOf(schema)).toBe(`export type Root = { a: [1, { b: null }]; "c-d": -1.5; e: { [key: string]: never } };`);
  });

  it("keeps the values that other keywords admit", async () => {
    const schema = { enum: ["a", "b", 1, 2.5], type: ["string", "integer"], not: { const: "b" } };
    expect(await typesOf(schema)).toBe(`/** Integer. */
export type Root = "a" | 1;`);
  });

  it("keeps the known texts of an open enum, for completion", async () => {
    const schema = { type: "object", properties: { model: { anyOf: [{ type: "string", pattern: "^gpt" }, { enum: ["gpt-a", null, "gpt-b"] }] }, level: { anyOf: [{ const: "low" }, { const: "high" }, { type: ["string", "null"] }] }, named: { anyOf: [{ $ref: "#/$defs/Known" }, { type: "string" }] } }, $defs: { Known: { enum: ["a", "b"] } } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  /** As a string: matches \`^gpt\`. */
  model?: "gpt-a" | "gpt-b" | (string & {}) | null;
  level?: "low" | "high" | (string & {}) | null;
  named?: Known | (string & {});
}

export type Known = "a" | "b";`);
  });

  it("reads an enum that its extension opens", async () => {
    const schema = { type: "object", properties: { status: { type: ["string", "null"], "x-extensible-enum": ["on", "off"] }, plain: { "x-extensible-enum": ["on"] } } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  status?: "on" | "off" | (string & {}) | null;
  plain?: unknown;
}`);
  });

  it("takes an empty text for a string, and numbers for numbers", async () => {
    const schema = { type: "array", items: { anyOf: [{ const: "" }, { type: "string", format: "uri" }, { const: 1 }, { type: "number" }] } };
    expect(await typesOf(schema)).toBe(`export type Root = (string | number)[];`);
  });

  it("breaks long enums", async () => {
    const schema = { enum: ["AUTHENTICATION_FAILED", "AUTHORIZATION_FAILED", "RESOURCE_NOT_FOUND", "RESOURCE_ALREADY_EXISTS", "VALIDATION_ERROR"] };
    expect(await typesOf(schema)).toBe(`export type Root =
  | "AUTHENTICATION_FAILED"
  | "AUTHORIZATION_FAILED"
  | "RESOURCE_NOT_FOUND"
  | "RESOURCE_ALREADY_EXISTS"
  | "VALIDATION_ERROR";`);
  });

  it("follows the order of types", async () => {
    const schema = { type: ["null", "string", "object"] };
    expect(await typesOf(schema)).toBe(`export type Root = string | { [key: string]: unknown } | null;`);
  });

  it("prints everything but null", async () => {
    const schema = { not: { type: "null" } };
    expect(await typesOf(schema)).toBe(`export type Root = NonNullable<unknown>;`);
  });

  it("prints nothing for what contradicts itself", async () => {
    const schema = { type: "string", enum: [1] };
    expect(await typesOf(schema)).toBe(`export type Root = never;`);
  });

  it("prints boolean schemas", async () => {
    const schema = true;
    expect(await typesOf(schema)).toBe(`export type Root = unknown;`);
  });

  it("prints an enum in place, and by its name where it has one", async () => {
    const schema = { type: "object", properties: { a: { enum: ["x", "y"] }, b: { $ref: "#/$defs/Level" }, c: { type: "array", items: { $ref: "#/$defs/Level" } } }, $defs: { Level: { enum: ["low", "high"] } } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  a?: "x" | "y";
  b?: Level;
  c?: Level[];
}

export type Level = "low" | "high";`);
  });

  it("prints boolean schemas wherever a schema may stand", async () => {
    const schema = { type: "object", properties: { a: { type: "array", items: true }, b: { type: "array", items: false }, c: { type: "object", additionalProperties: true }, d: { anyOf: [{ type: "string" }, false] }, e: { allOf: [true, { type: "number" }] }, f: { $ref: "#/$defs/Any" }, g: { $ref: "#/$defs/None" } }, $defs: { Any: true, None: false } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  a?: unknown[];
  b?: [];
  c?: { [key: string]: unknown };
  d?: string;
  e?: number;
  f?: Any;
  g?: None;
}

export type Any = unknown;

export type None = never;`);
  });
});
