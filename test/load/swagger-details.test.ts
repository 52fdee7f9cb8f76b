import { expect, test } from "vitest";
import { buildApi } from "../../generator/build/build-api.ts";
import { member, type JsonObject, type JsonValue } from "../../generator/source/json.ts";
import { loadTexts, printDiagnostics, tryLoadTexts } from "../load-texts.ts";

const head = 'swagger: "2.0"\ninfo: { title: T, version: "1" }\n';

async function upgraded(text: string, files: Readonly<Record<string, string>> = {}): Promise<{ json: JsonObject; said: string[] }> {
  const { api, diagnostics } = await tryLoadTexts({ "swagger.yaml": head + text, ...files }, { definition: "swagger.yaml", schemas: [] });
  const built = buildApi(api);
  return { json: api.definitions[0]?.json ?? {}, said: printDiagnostics([...diagnostics, ...built.diagnostics]) };
}

const at = (value: JsonValue | undefined, ...keys: string[]): JsonValue | undefined =>
  keys.reduce((found, key) => (Array.isArray(found) ? (found[Number(key)] as JsonValue) : member(found, key)), value);

test("lists that no style of OpenAPI delimits are texts, and that is said", async () => {
  const { json, said } = await upgraded(`paths:
  /a:
    get:
      parameters:
        - { name: t, in: query, type: array, items: { type: string }, collectionFormat: tsv, description: Tags. }
        - { name: h, in: header, type: array, items: { type: string }, collectionFormat: pipes }
        - { name: c, in: header, type: array, items: { type: string }, collectionFormat: csv }
        - name: n
          in: query
          type: array
          items: { type: array, items: { type: string }, collectionFormat: pipes }
        - { name: m, in: query, type: array, collectionFormat: pipes, items: { type: array, items: { type: integer }, collectionFormat: csv } }
      responses: { 200: { description: ok, headers: { X-S: { type: array, items: { type: string }, collectionFormat: ssv } } } }
`);
  expect(said).toEqual([
    'swagger.yaml:7:89 swagger-without-equivalent: OpenAPI 3 cannot say what Swagger 2.0 says here (a list in which "tsv" separates the items): it is a text here.',
    'swagger.yaml:8:90 swagger-without-equivalent: OpenAPI 3 cannot say what Swagger 2.0 says here (a list in which "pipes" separates the items): it is a text here.',
    'swagger.yaml:13:76 swagger-without-equivalent: OpenAPI 3 cannot say what Swagger 2.0 says here (the "collectionFormat" of a list within a list): clients write the inner one as JSON here.',
    'swagger.yaml:14:137 swagger-without-equivalent: OpenAPI 3 cannot say what Swagger 2.0 says here (the "collectionFormat" of a list within a list): clients write the inner one as JSON here.',
    'swagger.yaml:15:118 swagger-without-equivalent: OpenAPI 3 cannot say what Swagger 2.0 says here (a list in which "ssv" separates the items): it is a text here.',
  ]);
  expect(at(json, "paths", "/a", "get", "parameters", "0")).toEqual({
    name: "t", in: "query", description: "Tags.\n\nThe items are separated by tabs.",
    schema: { type: "string", description: "Tags.\n\nThe items are separated by tabs." },
  });
  expect(at(json, "paths", "/a", "get", "parameters", "2")).toEqual({ name: "c", in: "header", schema: { type: "array", items: { type: "string" } } });
});

test("what an operation says about media types and schemes goes before what the description says", async () => {
  const { json, said } = await upgraded(`host: a.test
basePath: /v1
schemes: [https]
consumes: [application/json]
produces: [application/json]
parameters: { Thing: { name: thing, in: body, schema: { $ref: "#/definitions/Thing" } } }
responses: { Thing: { description: one, schema: { $ref: "#/definitions/Thing" } } }
paths:
  /a:
    post: { parameters: [{ $ref: "#/parameters/Thing" }], responses: { 200: { $ref: "#/responses/Thing" } } }
    put:
      schemes: [wss, https]
      consumes: [text/csv]
      produces: [application/xml]
      parameters: [{ $ref: "#/parameters/Thing" }]
      responses: { 200: { $ref: "#/responses/Thing" } }
definitions: { Thing: { type: object } }
`);
  expect(said).toEqual([]);
  expect(at(json, "paths", "/a", "post")).toEqual({ requestBody: { $ref: "#/components/requestBodies/Thing" }, responses: { "200": { $ref: "#/responses/Thing" } } });
  const schema = { $ref: "#/definitions/Thing" };
  expect(at(json, "paths", "/a", "put")).toEqual({
    servers: [{ url: "wss://a.test/v1" }, { url: "https://a.test/v1" }],
    requestBody: { content: { "text/csv": { schema } }, required: false },
    responses: { "200": { description: "one", content: { "application/xml": { schema } } } },
  });
});

test("every flow of OAuth 2 has its name and its addresses", async () => {
  const { json } = await upgraded(`securityDefinitions:
  i: { type: oauth2, flow: implicit, authorizationUrl: "https://a.test", scopes: { r: Read } }
  p: { type: oauth2, flow: password, tokenUrl: "https://t.test", scopes: {} }
  a: { type: oauth2, flow: application, tokenUrl: "https://t.test", scopes: {}, description: Machines. }
  c: { type: oauth2, flow: accessCode, authorizationUrl: "https://a.test", tokenUrl: "https://t.test", scopes: {} }
paths: {}
`);
  expect(at(json, "components", "securitySchemes")).toEqual({
    i: { type: "oauth2", flows: { implicit: { authorizationUrl: "https://a.test", scopes: { r: "Read" } } } },
    p: { type: "oauth2", flows: { password: { tokenUrl: "https://t.test", scopes: {} } } },
    a: { type: "oauth2", description: "Machines.", flows: { clientCredentials: { tokenUrl: "https://t.test", scopes: {} } } },
    c: { type: "oauth2", flows: { authorizationCode: { authorizationUrl: "https://a.test", tokenUrl: "https://t.test", scopes: {} } } },
  });
});

test("pointers into the places of the text lead to what came of them", async () => {
  const { api } = await tryLoadTexts({ "swagger.yaml": `${head}paths:
  /a:
    post:
      parameters: [{ name: body, in: body, schema: { type: object, properties: { deep: { type: integer } } } }]
      responses:
        200: { description: ok, schema: { type: array, items: { type: string, x-nullable: true } } }
definitions:
  Body: { $ref: "#/paths/~1a/post/parameters/0/schema" }
  Deep: { $ref: "#/paths/~1a/post/parameters/0/schema/properties/deep" }
  Item: { $ref: "#/paths/~1a/post/responses/200/schema/items" }
` }, { definition: "swagger.yaml", schemas: [] });
  const targets = [...api.graph.references.values()].flat().map(({ target }) => target.json);
  expect(targets).toEqual([
    { type: "object", properties: { deep: { type: "integer" } } },
    { type: "integer" },
    { type: "string", "x-nullable": true, nullable: true },
  ]);
});

test("a description may be taken apart into files that do not say what they are", async () => {
  const loaded = await loadTexts({
    "swagger.yaml": `${head}consumes: [application/json]
produces: [application/json]
paths:
  /a: { $ref: "paths.yaml#/things" }
  /b:
    post:
      parameters: [{ $ref: "parts.yaml#/parameters/Thing" }, { $ref: "parts.yaml#/parameters/Limit" }, { $ref: "parts.yaml#/parameters/File" }]
      responses: { 200: { $ref: "parts.yaml#/responses/Thing" } }
    put:
      parameters: [{ $ref: "parts.yaml#/parameters/Thing" }]
      responses: { 200: { description: ok, schema: { $ref: "parts.yaml#/schemas/Thing" } } }
`,
    "paths.yaml": `things:
  get:
    operationId: getThings
    parameters: [{ $ref: "parts.yaml#/parameters/Limit" }]
    responses: { 200: { description: ok, schema: { type: array, items: { $ref: "parts.yaml#/schemas/Thing" } } } }
`,
    "parts.yaml": `parameters:
  Thing: { name: thing, in: body, required: true, schema: { $ref: "#/schemas/Thing" } }
  Limit: { name: limit, in: query, type: integer, x-nullable: true }
  File: { name: file, in: formData, type: file }
responses: { Thing: { description: one, schema: { $ref: "#/schemas/Thing" } } }
schemas:
  Thing: { type: object, discriminator: kind, properties: { kind: { type: string }, owner: { type: string, x-nullable: true } } }
`,
  }, { definition: "swagger.yaml", schemas: [], expect: ["swagger-without-equivalent"] });
  const { value: api, diagnostics } = buildApi(loaded);
  expect(printDiagnostics(diagnostics)).toEqual([]);
  const [getThings, post, put] = api.operations.filter((each) => each.kind === "http");
  expect(getThings).toMatchObject({ id: "getThings", parameters: [{ name: "limit", schema: { json: { type: "integer", nullable: true } } }] });
  expect(getThings!.responses[0]!.content[0]).toMatchObject({ type: "application/json", schema: { node: { kind: "array" } } });
  expect(put!.requestBody).toMatchObject({ required: true, content: [{ type: "application/json", schema: { json: { $ref: "parts.yaml#/parameters/Thing/schema" } } }] });
  expect(post!.responses[0]!.content).toMatchObject([{ type: "application/json" }]);
  expect([...api.schemas.values()].map(({ name, json }) => [name, json])).toContainEqual([
    "Thing",
    expect.objectContaining({ discriminator: { propertyName: "kind" }, properties: { kind: { type: "string" }, owner: { type: "string", "x-nullable": true, nullable: true } } }),
  ]);
});

test("files come in whatever type they have, where only all operations together say a type", async () => {
  const { json, said } = await upgraded(`produces: [application/json]
paths:
  /a: { get: { responses: { 200: { description: ok, schema: { type: file } } } } }
  /b: { get: { produces: [application/pdf], responses: { 200: { description: ok, schema: { type: file } } } } }
  /c: { get: { produces: [application/json], responses: { 200: { description: ok, schema: { type: file } } } } }
  /d: { get: { responses: { 200: { description: ok, schema: { type: string } } } } }
`);
  expect(said).toEqual([]);
  const types = ["/a", "/b", "/c", "/d"].map((path) => Object.keys(at(json, "paths", path, "get", "responses", "200", "content") as JsonObject));
  expect(types).toEqual([["*/*"], ["application/pdf"], ["application/json"], ["application/json"]]);
});

test("an operation has one body, and what stands beside it is said to be left out", async () => {
  const { json, said } = await upgraded(`paths:
  /a:
    post:
      parameters:
        - { name: one, in: body, schema: { type: string } }
        - { name: two, in: body, schema: { type: integer } }
        - { name: field, in: formData, type: string }
      responses: { 200: { description: ok } }
`);
  expect(said).toEqual([
    "swagger.yaml:8:11 swagger-without-equivalent: OpenAPI 3 cannot say what Swagger 2.0 says here (a second body): it is left out here.",
    "swagger.yaml:9:11 swagger-without-equivalent: OpenAPI 3 cannot say what Swagger 2.0 says here (a field of a form beside a body): it is left out here.",
  ]);
  expect(at(json, "paths", "/a", "post", "requestBody", "content")).toEqual({ "application/json": { schema: { type: "string" } } });
});

test("a parameter in a place that is none is told the places that Swagger 2.0 has", async () => {
  const { said } = await upgraded(`paths:
  /a:
    post:
      parameters: [{ name: b, in: boddy, schema: { type: string } }]
      responses: { 200: { description: ok } }
`);
  expect(said).toEqual([
    'swagger.yaml:6:35 wrong-value: "in" must be "path" or "query" or "header" or "body" or "formData", not "boddy". Did you mean "body"?',
  ]);
});

test("a document that names several formats is Swagger 2.0 before it is OpenAPI", async () => {
  const { api } = await tryLoadTexts({ "both.yaml": `openapi: 3.0.3\n${head}paths: {}\n` }, { definition: "both.yaml", schemas: [] });
  expect(api.definitions[0]!.document.wasSwagger).toBe(true);
});
