import { describe, expect, it } from "vitest";
import { typesOf } from "./print-types.ts";

describe("types: objects", () => {
  it("admits what is no object where nothing says `type`", async () => {
    const schema = { properties: { foo: { type: "string" } } };
    expect(await typesOf(schema)).toBe(`export type Root = { foo?: string; [key: string]: unknown } | string | number | boolean | unknown[] | null;`);
  });

  it("keeps an untyped object open for objects that share no member with it", async () => {
    const schema = { anyOf: [{ properties: { foo: { type: "string" } } }, { type: "null" }] };
    expect(await typesOf(schema)).toBe(`export type Root = { foo?: string; [key: string]: unknown } | string | number | boolean | unknown[] | null;`);
  });

  it("makes required names members, declared or not", async () => {
    const schema = { type: "object", required: ["id"], properties: { name: { type: "string" } } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  name?: string;
  id: unknown;
}`);
  });

  it("makes nothing required by a default", async () => {
    const schema = { type: "object", properties: { size: { type: "integer", default: 3 } } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  /** Integer, default \`3\`. */
  size?: number;
}`);
  });

  it("leaves an object without members open", async () => {
    const schema = { type: "object" };
    expect(await typesOf(schema)).toBe(`export type Root = { [key: string]: unknown };`);
  });

  it("closes an empty object", async () => {
    const schema = { type: "object", additionalProperties: false };
    expect(await typesOf(schema)).toBe(`export type Root = { [key: string]: never };`);
  });

  it("adds no index signature to open or closed objects", async () => {
    const schema = { type: "object", required: ["a"], properties: { a: { type: "string" } }, additionalProperties: false };
    expect(await typesOf(schema)).toBe(`export interface Root {
  a: string;
}`);
  });

  it("prints maps", async () => {
    const schema = { type: "object", additionalProperties: { type: "object", required: ["n"], properties: { n: { type: "number" } } } };
    expect(await typesOf(schema)).toBe(`export type Root = { [key: string]: { n: number } };`);
  });

  it("keeps additional members beside named ones satisfiable", async () => {
    const schema = { type: "object", required: ["id"], properties: { id: { type: "string" }, size: { type: "number" } }, additionalProperties: { type: "boolean" } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  id: string;
  size?: number;
  [key: string]: boolean | string | number | undefined;
}`);
  });

  it("says which names have a prefix", async () => {
    const schema = { type: "object", properties: { id: { type: "string" } }, patternProperties: { "^x-": { type: "number" } }, additionalProperties: false };
    expect(await typesOf(schema)).toBe(`export interface Root {
  id?: string;
  [key: \`x-\${string}\`]: number;
}`);
  });

  it("prints a map where a pattern is no prefix", async () => {
    const schema = { type: "object", patternProperties: { "^[a-z]+$": { type: "number" } }, additionalProperties: false };
    expect(await typesOf(schema)).toBe(`/** Names like \`^[a-z]+$\`. */
export type Root = { [key: string]: number };`);
  });

  it("applies patterns to the members that they match", async () => {
    const schema = { type: "object", properties: { "x-size": { type: ["number", "string"] } }, patternProperties: { "^x-": { type: "number" } } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  "x-size"?: number;
  [key: \`x-\${string}\`]: number | undefined;
}`);
  });

  it("reads boolean schemas", async () => {
    const schema = { type: "object", properties: { a: true, b: false } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  a?: unknown;
  b?: never;
}`);
  });

  it("limits names to an enum", async () => {
    const schema = { type: "object", propertyNames: { enum: ["debug", "info"] }, additionalProperties: { type: "number" } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  debug?: number;
  info?: number;
}`);
  });

  it("maps by a named enum", async () => {
    const schema = { type: "object", propertyNames: { $ref: "#/$defs/Level" }, additionalProperties: { type: "number" }, $defs: { Level: { enum: ["debug", "info"] } } };
    expect(await typesOf(schema)).toBe(`export type Root = { [Key in Level]?: number };

export type Level = "debug" | "info";`);
  });

  it("requires members together", async () => {
    const schema = { type: "object", properties: { card: { type: "string" }, address: { type: "string" } }, dependentRequired: { card: ["address"] } };
    expect(await typesOf(schema)).toBe(`export type Root = { card: string; address: string } | { card?: never; address?: string };`);
  });

  it("requires members together in draft-07", async () => {
    const schema = { $schema: "http://json-schema.org/draft-07/schema#", type: "object", properties: { a: { type: "string" }, b: { type: "string" }, c: { type: "string" } }, dependencies: { a: ["b"], c: { required: ["a"] } } };
    expect(await typesOf(schema)).toBe(`export type Root =
  | { a: string; b: string; c: string }
  | { a: string; b: string; c?: never }
  | { a?: never; b?: string; c?: never };`);
  });

  it("forbids members together", async () => {
    const schema = { type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, not: { required: ["a", "b"] } };
    expect(await typesOf(schema)).toBe(`export type Root = { a?: never; b?: string } | { a?: string; b?: never };`);
  });

  it("knows what every object inherits", async () => {
    const schema = { type: "object", required: ["valueOf"], properties: { toString: { type: "string" }, valueOf: { type: "number" } } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  toString?: string | Function;
  valueOf: number;
}`);
  });

  it("quotes names that are no identifiers", async () => {
    const schema = { type: "object", properties: { "@odata.type": { type: "string" }, "+1": { type: "number" }, $type: { type: "string" }, "名前": { type: "string" }, "a\"b": { type: "string" }, default: { type: "string" }, "": { type: "string" } } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  "@odata.type"?: string;
  "+1"?: number;
  $type?: string;
  "名前"?: string;
  "a\\"b"?: string;
  default?: string;
  ""?: string;
}`);
  });
});
