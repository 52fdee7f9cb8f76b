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
});
