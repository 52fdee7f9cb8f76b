import { expect, test } from "vitest";
import { buildApi } from "../../generator/build/build-api.ts";
import { toOpenApiDocument } from "../../generator/document/openapi.ts";
import { member } from "../../generator/source/json.ts";
import { loadTexts } from "../load-texts.ts";

/** Schemas of OpenAPI 3.0, and as 3.1 has them. */
const schemas: Readonly<Record<string, readonly [old: object, upgraded: object]>> = {
  Nullable: [{ type: "string", nullable: true }, { type: ["string", "null"] }],
  NullableOfNoType: [{ nullable: true }, {}],
  NullableEnum: [{ type: "string", nullable: true, enum: ["a", null] }, { type: ["string", "null"], enum: ["a", null] }],
  Exclusive: [{ type: "number", minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false }, { type: "number", exclusiveMinimum: 1, maximum: 9 }],
  Example: [{ type: "integer", example: 1 }, { type: "integer", examples: [1] }],
  Bytes: [{ type: "string", format: "byte" }, { type: "string", contentEncoding: "base64" }],
  File: [{ type: "string", format: "binary", nullable: true }, { type: ["string", "null"], contentMediaType: "application/octet-stream" }],
};

test("keywords of OpenAPI 3.0 are written in the words of 3.1", async () => {
  const sources = Object.fromEntries(Object.entries(schemas).map(([name, [old]]) => [name, old]));
  const text = JSON.stringify({ openapi: "3.0.3", info: { title: "T", version: "1" }, paths: {}, components: { schemas: sources } });
  const { value } = buildApi(await loadTexts({ "openapi.json": text }, { definition: "openapi.json", schemas: [] }));
  const made = member(member(toOpenApiDocument(value), "components"), "schemas");
  expect(made).toEqual(Object.fromEntries(Object.entries(schemas).map(([name, [, upgraded]]) => [name, upgraded])));
});

test("annotations that a draft does not know, and a discriminator that is no object, may be anything in it and are not taken along", async () => {
  const $schema = "http://json-schema.org/draft-07/schema#";
  const api = (schema: object): Parameters<typeof loadTexts>[0] => ({ "api.yaml": 'info: { title: T, version: "1" }\n', "a.json": JSON.stringify({ title: "A", type: "object", ...schema }) });
  const made = async (schema: object): Promise<unknown> => member(member(member(toOpenApiDocument(buildApi(await loadTexts(api(schema))).value), "components"), "schemas"), "A");
  expect(await made({ $schema, deprecated: "use B", discriminator: "kind" })).toEqual({ title: "A", type: "object", "x-discriminator-name": "kind" });
  expect(await made({ $schema: "http://json-schema.org/draft-04/schema#", examples: { a: 1 }, readOnly: 1 })).toEqual({ title: "A", type: "object" });
  expect(await made({ $schema, examples: [{}], readOnly: true })).toEqual({ title: "A", type: "object", examples: [{}], readOnly: true });
});
