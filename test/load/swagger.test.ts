import { expect, test } from "vitest";
import { buildApi } from "../../generator/build/build-api.ts";
import { httpOperations } from "../../generator/model/api-model.ts";
import { locate } from "../../generator/source/locate.ts";
import type { JsonObject } from "../../generator/source/json.ts";
import { loadTexts, printDiagnostics, tryLoadTexts } from "../load-texts.ts";

const swagger = `swagger: 2.0
info: { title: Pets, version: "1" }
host: pets.test
basePath: /v1
schemes: [https, http]
consumes: [application/json]
produces: [application/json, text/csv]
securityDefinitions:
  basic: { type: basic }
  key: { type: apiKey, name: X-Key, in: header }
  code: { type: oauth2, flow: accessCode, authorizationUrl: "https://a.test", tokenUrl: "https://t.test", scopes: { read: Read } }
parameters:
  Limit: { name: limit, in: query, type: integer, maximum: 50, description: How many }
  Body:
    name: body
    in: body
    required: true
    schema: { $ref: "#/definitions/Pet" }
responses:
  Missing: { description: none, schema: { $ref: "#/definitions/Problem" } }
paths:
  /pets/{id}:
    parameters:
      - { name: id, in: path, required: true, type: string, pattern: "^p" }
    get:
      operationId: get
      produces: [application/json]
      parameters:
        - $ref: "#/parameters/Limit"
        - { name: tags, in: query, type: array, items: { type: string }, collectionFormat: pipes }
        - { name: ids, in: query, type: array, items: { type: string }, collectionFormat: multi }
      responses:
        200:
          description: ok
          schema: { $ref: "#/definitions/Pet" }
          headers: { X-Left: { type: integer, description: left } }
          examples: { application/json: { kind: cat } }
        404: { $ref: "#/responses/Missing" }
    put:
      operationId: put
      parameters: [{ $ref: "#/parameters/Body" }]
      responses: { 204: { description: done } }
    post:
      operationId: upload
      parameters:
        - { name: photo, in: formData, type: file, required: true, description: The photo }
        - { name: tags, in: formData, type: array, items: { type: string } }
      responses: { 200: { description: ok, schema: { type: file } } }
definitions:
  Pet:
    type: object
    discriminator: kind
    required: [kind]
    properties:
      kind: { type: string }
      owner: { type: string, x-nullable: true }
      parent: { $ref: "#/definitions/Pet" }
  Problem: { type: object, properties: { text: { type: string } } }
`;

test("a Swagger 2.0 description is read as OpenAPI 3.0", async () => {
  const { definitions: [definition], namedSchemas } = await loadTexts(
    { "swagger.yaml": swagger },
    { definition: "swagger.yaml", schemas: [] },
  );
  const json = definition!.json as JsonObject & { components: JsonObject; paths: { "/pets/{id}": JsonObject } };
  expect(json).toMatchObject({
    openapi: "3.0.3",
    servers: [{ url: "https://pets.test/v1" }, { url: "http://pets.test/v1" }],
  });
  expect(json.components["securitySchemes"]).toEqual({
    basic: { type: "http", scheme: "basic" },
    key: { type: "apiKey", name: "X-Key", in: "header" },
    code: {
      type: "oauth2",
      flows: {
        authorizationCode: { authorizationUrl: "https://a.test", tokenUrl: "https://t.test", scopes: { read: "Read" } },
      },
    },
  });
  expect(json.components["parameters"]).toEqual({
    Limit: { name: "limit", in: "query", description: "How many", schema: { type: "integer", maximum: 50 } },
  });
  const { get, put, post, parameters } = json.paths["/pets/{id}"] as Record<string, JsonObject>;
  expect(parameters).toEqual([{ name: "id", in: "path", required: true, schema: { type: "string", pattern: "^p" } }]);
  expect(get!["parameters"]).toEqual([
    { $ref: "#/parameters/Limit" },
    {
      name: "tags",
      in: "query",
      style: "pipeDelimited",
      explode: false,
      schema: { type: "array", items: { type: "string" } },
    },
    { name: "ids", in: "query", style: "form", explode: true, schema: { type: "array", items: { type: "string" } } },
  ]);
  expect(get!["responses"]).toEqual({
    "200": {
      description: "ok",
      headers: { "X-Left": { description: "left", schema: { type: "integer" } } },
      content: { "application/json": { schema: { $ref: "#/definitions/Pet" }, example: { kind: "cat" } } },
    },
    // The operation produces less than the description, so it has this response for itself.
    "404": { description: "none", content: { "application/json": { schema: { $ref: "#/definitions/Problem" } } } },
  });
  expect(put!["requestBody"]).toEqual({ $ref: "#/components/requestBodies/Body" });
  expect(json.components["requestBodies"]).toHaveProperty("Body", {
    content: { "application/json": { schema: { $ref: "#/definitions/Pet" } } },
    required: true,
  });
  expect(post!["requestBody"]).toEqual({
    content: {
      "multipart/form-data": {
        schema: {
          type: "object",
          properties: {
            photo: { description: "The photo", type: "string", format: "binary" },
            tags: { type: "array", items: { type: "string" } },
          },
          required: ["photo"],
        },
        encoding: { tags: { style: "form", explode: false } },
      },
    },
    required: true,
  });
  expect(namedSchemas.map(({ id }) => id)).toEqual([
    "file:///swagger.yaml#/components/schemas/Pet",
    "file:///swagger.yaml#/components/schemas/Problem",
  ]);
  expect(namedSchemas[0]!.json).toMatchObject({
    discriminator: { propertyName: "kind" },
    properties: { owner: { type: "string", nullable: true } },
  });
});

test("the model is that of any OpenAPI document, and every place is that of the text", async () => {
  const loaded = await loadTexts({ "swagger.yaml": swagger }, { definition: "swagger.yaml", schemas: [] });
  const { value: api, diagnostics } = buildApi(loaded);
  expect(printDiagnostics(diagnostics)).toEqual([]);
  const [get] = httpOperations(api);
  expect(get!.responses.map(({ status }) => status)).toEqual(["200", "404"]);
  const lines = swagger.split("\n");
  const lineOf = (location: Parameters<typeof locate>[0]): string => lines[locate(location)!.line - 1]!.trim();
  expect(get!.parameters.map(({ location }) => lineOf(location))).toEqual([
    expect.stringContaining("name: id"),
    expect.stringContaining("Limit: {"),
    expect.stringContaining("name: tags"),
    expect.stringContaining("name: ids"),
  ]);
  expect(lineOf(get!.responses[0]!.location)).toBe("description: ok");
  expect(lineOf(loaded.namedSchemas[0]!.location)).toBe("type: object");
});

test("a dangling reference is shown where it stands in the text", async () => {
  const { diagnostics } = await tryLoadTexts(
    {
      "swagger.yaml": swagger.replace('parent: { $ref: "#/definitions/Pet" }', 'parent: { $ref: "#/definitions/Pat" }'),
    },
    { definition: "swagger.yaml", schemas: [] },
  );
  const [line, text] = [...swagger.split("\n").entries()].find(([, each]) => each.includes("parent:"))!;
  expect(diagnostics.map(({ code, location }) => [code, locate(location)!.line, locate(location)!.column])).toEqual([
    ["unresolved-reference", line + 1, text.indexOf('"#') + 1],
  ]);
});
