import { describe, expect, it } from "vitest";
import { typesOf } from "./print-types.ts";

describe("types: arrays", () => {
  it("prints arrays of whatever needs parentheses", async () => {
    const schema = { type: "array", items: { type: ["string", "number"] } };
    expect(await typesOf(schema)).toBe(`export type Root = (string | number)[];`);
  });

  it("breaks an array of many values", async () => {
    const schema = { type: "array", items: { enum: ["AUTHENTICATION_FAILED", "AUTHORIZATION_FAILED", "RESOURCE_NOT_FOUND", "RESOURCE_ALREADY_EXISTS", "VALIDATION_ERROR"] } };
    expect(await typesOf(schema)).toBe(`export type Root = (
  | "AUTHENTICATION_FAILED"
  | "AUTHORIZATION_FAILED"
  | "RESOURCE_NOT_FOUND"
  | "RESOURCE_ALREADY_EXISTS"
  | "VALIDATION_ERROR"
)[];`);
  });

  it("spells out small least counts", async () => {
    const schema = { type: "array", items: { type: "string" }, minItems: 1 };
    expect(await typesOf(schema)).toBe(`/** At least 1 item. */
export type Root = [string, ...string[]];`);
  });

  it("spells out fixed counts", async () => {
    const schema = { type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 };
    expect(await typesOf(schema)).toBe(`/** Exactly 2 items. */
export type Root = [number, number];`);
  });

  it("leaves large counts to the comment", async () => {
    const schema = { type: "array", items: { type: "string" }, minItems: 20, maxItems: 30 };
    expect(await typesOf(schema)).toBe(`/** 20 to 30 items. */
export type Root = string[];`);
  });

  it("makes the tail of a tuple optional", async () => {
    const schema = { type: "array", prefixItems: [{ type: "string" }, { type: "number" }], minItems: 1, items: { type: "boolean" } };
    expect(await typesOf(schema)).toBe(`/** At least 1 item. */
export type Root = [string, number?, ...boolean[]];`);
  });

  it("ends a tuple", async () => {
    const schema = { type: "array", prefixItems: [{ type: "string" }, { type: "number" }], items: false };
    expect(await typesOf(schema)).toBe(`export type Root = [string?, number?];`);
  });

  it("leaves a tuple open", async () => {
    const schema = { type: "array", prefixItems: [{ type: "string" }] };
    expect(await typesOf(schema)).toBe(`export type Root = [string?, ...unknown[]];`);
  });

  it("reads tuples of draft-07", async () => {
    const schema = { $schema: "http://json-schema.org/draft-07/schema#", type: "array", items: [{ type: "string" }, { type: "number" }], additionalItems: false, minItems: 2 };
    expect(await typesOf(schema)).toBe(`/** At least 2 items. */
export type Root = [string, number];`);
  });

  it("asks for an item where one must match", async () => {
    const schema = { type: "array", items: { type: "string" }, contains: { const: "a" } };
    expect(await typesOf(schema)).toBe(`/** Contains \`"a"\`. */
export type Root = [string, ...string[]];`);
  });

  it("ends a tuple after what parts have looked at", async () => {
    const schema = { type: "array", allOf: [{ prefixItems: [{ type: "string" }] }], unevaluatedItems: false };
    expect(await typesOf(schema)).toBe(`export type Root = [string?];`);
  });
});
