import { describe, expect, it } from "vitest";
import { checkTexts } from "./check-texts.ts";

/** What is said about one schema, written in YAML. */
const check = (schema: string): Promise<string[]> => checkTexts({ "a.yaml": schema });

describe("missing types", () => {
  it.each([
    ["properties: { a: {} }", 'a.yaml:1:1 missing-type: "properties" stands here without "type": what is no object is valid too, and the generated type admits it. Say "type": "object" if that is what you mean.'],
    ["title: A\nrequired: [a]\nadditionalProperties: { type: string }", 'a.yaml:3:1 missing-type: "additionalProperties" stands here without "type": what is no object is valid too, and the generated type admits it. Say "type": "object" if that is what you mean.'],
    ["type: object\nproperties:\n  list:\n    items: { type: string }", 'a.yaml:4:5 missing-type: "items" stands here without "type": what is no array is valid too, and the generated type admits it. Say "type": "array" if that is what you mean.'],
    ["type: object\nproperties: { then: { properties: { a: {} } } }", 'a.yaml:2:23 missing-type: "properties" stands here without "type": what is no object is valid too, and the generated type admits it. Say "type": "object" if that is what you mean.'],
    [`$schema: "http://json-schema.org/draft-07/schema#"\nitems: [{ type: string }]`, 'a.yaml:2:1 missing-type: "items" stands here without "type": what is no array is valid too, and the generated type admits it. Say "type": "array" if that is what you mean.'],
  ])("%s", async (schema, line) => {
    expect(await check(schema)).toEqual([line]);
  });

  it.each([
    "type: object\nproperties: { a: {} }", "properties: {}", "additionalProperties: false", "items: true", "required: [a]",
    "allOf: [{ type: object }]\nproperties: { a: {} }", "properties: { a: {} }\nitems: { type: string }",
    "type: object\nallOf: [{ properties: { a: {} } }]\noneOf: [{ properties: { b: {} } }]\nif: { properties: { a: {} } }\nthen: { properties: { c: {} } }\nnot: { properties: { d: false } }",
    "type: object\ndependentSchemas: { a: { properties: { b: {} } } }",
  ])("is content with %s", async (schema) => {
    expect(await check(schema)).toEqual([]);
  });
});
