import { describe, expect, it } from "vitest";
import { typesOf } from "./print-types.ts";

describe("types: documentation", () => {
  it("puts every constraint into one line", async () => {
    const schema = { type: "object", properties: { a: { description: "The address.", type: "string", format: "email", minLength: 3, maxLength: 99, pattern: "^a", default: "z" }, b: { type: "number", minimum: 0, exclusiveMaximum: 10, multipleOf: 0.5 }, c: { type: "array", items: { type: "string", maxLength: 5 }, uniqueItems: true, minItems: 5, maxItems: 10 }, d: { type: "object", additionalProperties: { type: "integer", minimum: 1 }, maxProperties: 3 }, e: { type: "string", minLength: 1 }, f: { type: "string", contentEncoding: "base64", contentMediaType: "image/png" } } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  /**
   * The address.
   * Format \`email\`, 3 to 99 characters, matches \`^a\`, default \`"z"\`.
   */
  a?: string;
  /** At least 0, less than 10, a multiple of 0.5. */
  b?: number;
  /** 5 to 10 items, unique items, each item: at most 5 characters. */
  c?: string[];
  /** At most 3 members, each value: integer, at least 1. */
  d?: { [key: string]: number };
  /** At least 1 character. */
  e?: string;
  /** Base64-encoded, holds \`image/png\`. */
  f?: string;
}`);
  });

  it("reads the bounds of draft-04 and OpenAPI 3.0", async () => {
    const schema = { $schema: "http://json-schema.org/draft-04/schema#", type: "object", properties: { a: { type: "number", minimum: 0, exclusiveMinimum: true }, b: { type: "integer", minimum: 1, exclusiveMinimum: false, maximum: 9, exclusiveMaximum: true } } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  /** More than 0. */
  a?: number;
  /** Integer, at least 1, less than 9. */
  b?: number;
}`);
  });

  it("says what is asked of some items, of names, of alternatives, and what is excluded", async () => {
    const schema = { type: "object", properties: {
      a: { type: "array", contains: { const: "a" } }, b: { type: "array", contains: { type: "integer", minimum: 5 }, minContains: 2, maxContains: 3 }, c: { type: "array", contains: { type: "string" }, minContains: 0 },
      d: { type: "object", propertyNames: { pattern: "^[a-z]+$" }, additionalProperties: { type: "string" } }, e: { type: "object", patternProperties: { "^[a-z]+$": { type: "number", minimum: 0 } }, additionalProperties: false }, f: { type: "object", minProperties: 2 },
      g: { type: "string", not: { pattern: "^x-" } }, h: { type: "string", not: { enum: ["a", "b"] } }, i: { enum: ["a", "b"], not: { const: "a" } },
      j: { anyOf: [{ type: "string", maxLength: 5 }, { type: "null" }] }, k: { oneOf: [{ type: "string", format: "uri" }, { type: "integer", minimum: 1 }, { type: "string", format: "email" }] }, l: { exclusiveMinimum: 0, maximum: 5, type: "number" },
    } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  /** Contains \`"a"\`. */
  a?: [unknown, ...unknown[]];
  /** Contains 2 to 3 items: integer and at least 5. */
  b?: [unknown, unknown, ...unknown[]];
  c?: unknown[];
  /** Each name: matches \`^[a-z]+$\`. */
  d?: { [key: string]: string };
  /** Names like \`^[a-z]+$\`: at least 0. */
  e?: { [key: string]: number };
  /** At least 2 members. */
  f?: { [key: string]: unknown };
  /** Not: matches \`^x-\`. */
  g?: string;
  /** Not \`"a"\` or \`"b"\`. */
  h?: string;
  i?: "b";
  /** At most 5 characters. */
  j?: string | null;
  /** As a string: format \`uri\` or format \`email\`, as a number: integer and at least 1. */
  k?: string | number;
  /** At most 5, more than 0. */
  l?: number;
}`);
  });

  it("shows tags", async () => {
    const schema = { description: "A thing.", deprecated: true, type: "object", properties: { a: { type: "string", deprecated: true, examples: ["x", "y"] }, b: { title: "Something else", type: "string" } } };
    expect(await typesOf(schema)).toBe(`/**
 * A thing.
 * @deprecated
 */
export interface Root {
  /**
   * @deprecated
   * @example "x"
   * @example "y"
   */
  a?: string;
  /** Something else */
  b?: string;
}`);
  });

  it("lets nothing end a comment", async () => {
    const schema = { description: "a */ b /* c d\n@injected", type: "object", properties: { x: { type: "string", pattern: "*/ `x`" } } };
    expect(await typesOf(schema)).toBe(`/**
 * a *\\/ b /\\* c
 * d
 * \\@injected
 */
export interface Root {
  /** Matches "*\\/ \`x\`". */
  x?: string;
}`);
  });

  it("breaks long lines, but not in code", async () => {
    const schema = { description: "word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word \n\n- item item item item item item item item item item item item item item item item item item item item item item item item item item item item item item \n\n```\ncode code code code code code code code code code code code code code code code code code code code code code code code code code code code code code \n```", type: "string" };
    expect(await typesOf(schema)).toBe(`/**
 * word word word word word word word word word word word word word word word word word word word word word word word
 * word word word word word word word
 *
 * - item item item item item item item item item item item item item item item item item item item item item item item
 *   item item item item item item item
 *
 * \`\`\`
 * code code code code code code code code code code code code code code code code code code code code code code code code code code code code code code
 * \`\`\`
 */
export type Root = string;`);
  });

  it("fits a lone line between the signs of its comment", async () => {
    const words = (count: number): string => "w ".repeat(count).trimEnd();
    const schema = { type: "object", properties: { a: { type: "string", description: `${words(55)} x` }, b: { type: "string", description: `${words(56)} x` } } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  /** ${words(55)} x */
  a?: string;
  /**
   * ${words(56)}
   * x
   */
  b?: string;
}`);
  });

  it("keeps the words of a site at the site", async () => {
    const schema = { type: "object", properties: { a: { description: "Here.", $ref: "#/$defs/U" }, b: { $ref: "#/$defs/U" } }, $defs: { U: { description: "A user.", type: "object", properties: { n: { type: "string" } } } } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  /** Here. */
  a?: U;
  b?: U;
}

/** A user. */
export interface U {
  n?: string;
}`);
  });
});
