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
