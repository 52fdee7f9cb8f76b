import { expect, it } from "vitest";
import { checkTexts } from "./check-texts.ts";

const info = '"info": { "title": "T", "version": "1" }';
const wrong = '{ "type": "string", "minLength": 2, "maxLength": 1 }';
const answer = (schema: string, media: string): string => `"responses": { "200": { "description": "ok", ${media.replace("@", schema)} } }`;
const json = '"content": { "application/json": { "schema": @ } }';
const count = async (text: string): Promise<number> =>
  (await checkTexts({ "api.yaml": text })).filter((line) => line.includes(" contradictory-bounds: ")).length;

it.each([
  ["below another schema that it refers to", `"A": { "type": "object", "properties": { "x": ${wrong}, "y": { "$ref": "#/components/schemas/A/properties/x" } } }`],
  ["that refers to itself", '"A": { "type": "object", "minProperties": 2, "maxProperties": 1, "properties": { "x": { "$ref": "#/components/schemas/A" } } }'],
  ["that holds what is referred to", '"A": { "type": "object", "minProperties": 2, "maxProperties": 1, "properties": { "x": { "type": "string" } } }, "B": { "$ref": "#/components/schemas/A/properties/x" }'],
])("says once what is wrong with a schema %s", async (_, schemas) => {
  const operation = answer('{ "$ref": "#/components/schemas/A" }', json);
  expect(await count(`{ "openapi": "3.1.0", ${info}, "paths": { "/a": { "get": { ${operation} }, "put": { ${operation} } } }, "components": { "schemas": { ${schemas} } } }`)).toBe(1);
});

it("says it once of what the conversion of Swagger puts at several places", async () => {
  const operation = answer(wrong, '"schema": @');
  const text = `{ "swagger": "2.0", ${info}, "produces": ["application/json", "text/json"], "paths": { "/a": { "get": { ${operation} } } } }`;
  expect(await count(text)).toBe(1);
});
