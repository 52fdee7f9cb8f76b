import { expect, it } from "vitest";
import { checkTexts } from "./check-texts.ts";

const ok = "responses: { '200': { description: d } }";

it("operation ids are unique, webhooks and callbacks included", async () => {
  expect(await checkTexts(`
paths:
  /a:
    get: { operationId: a, ${ok} }
    put:
      operationId: b
      callbacks: { c: { "http://c": { post: { operationId: a, ${ok} } } } }
      ${ok}
webhooks: { w: { post: { operationId: b, ${ok} } } }`)).toEqual([
    'api.yaml:8:60 duplicate-operation-id: Two operations are called "a".',
    "  api.yaml:5:25 The other one",
    'api.yaml:10:39 duplicate-operation-id: Two operations are called "b".',
    "  api.yaml:7:20 The other one",
  ]);
});

it("parameters of paths are described and used, each once", async () => {
  expect(await checkTexts(`
paths:
  /users/{user_id}/{other}:
    parameters:
      - { name: user_od, in: path, required: true, schema: {} }
      - { name: q, in: query, schema: {} }
      - { name: q, in: query, schema: {} }
    get: { ${ok} }
    put: { ${ok}, parameters: [{ name: other, in: path, required: true, schema: {} }, { name: user_id, in: path, required: true, schema: {} }] }`)).toEqual([
    'api.yaml:8:9 duplicate-parameter: The query parameter "q" is described twice.',
    "  api.yaml:7:9 The other description",
    'api.yaml:9:5 undeclared-path-parameter: The path "/users/{user_id}/{other}" has a parameter "user_id" that is not described. Did you mean "user_od"?',
    'api.yaml:9:5 undeclared-path-parameter: The path "/users/{user_id}/{other}" has a parameter "other" that is not described.',
    'api.yaml:6:17 unused-path-parameter: The path "/users/{user_id}/{other}" has no parameter "user_od". Did you mean "user_id"?',
    'api.yaml:6:17 unused-path-parameter: The path "/users/{user_id}/{other}" has no parameter "user_od".',
  ]);
});

it("braces in paths come in pairs", async () => {
  expect(await checkTexts(`
paths:
  /a/{id:
    get: { ${ok} }
    put: { ${ok} }
  /b/id}/c: { get: { ${ok} } }
  "/d/{}/e": { get: { ${ok}, parameters: [{ name: "", in: path, required: true, schema: {} }] } }`)).toEqual([
    'api.yaml:5:5 lone-brace: In the path "/a/{id" a brace has no other one: it is taken for a part of the path. A parameter stands in two: {id}.',
    'api.yaml:7:15 lone-brace: In the path "/b/id}/c" a brace has no other one: it is taken for a part of the path. A parameter stands in two: {id}.',
  ]);
});

it("parameters of channels are described and used", async () => {
  expect(await checkTexts(`
channels:
  room:
    address: /rooms/{room_id}
    parameters: { id: { in: path } }
    receive: { said: { payload: true } }`)).toEqual([
    'api.yaml:4:3 undeclared-path-parameter: The path "/rooms/{room_id}" has a parameter "room_id" that is not described.',
    'api.yaml:6:23 unused-path-parameter: The path "/rooms/{room_id}" has no parameter "id".',
  ]);
});

it("paths do not match the same requests, unless one is the more specific", async () => {
  const parameter = (name: string) => `{ name: ${name}, in: path, required: true, schema: {} }`;
  const path = (template: string, ...names: string[]) => `\n  ${template}: { get: { ${ok}, parameters: [${names.map(parameter).join(", ")}] } }`;
  expect(await checkTexts(`paths:${path("/a/{b}", "b")}${path("/a/mine")}${path("/a/{c}", "c")}${path("/{x}/me", "x")}${path("/{x}/{y}", "x", "y")}${path("/f/{n}.json", "n")}${path("/f/{n}.xml", "n")}${path("/other/{n}/deep", "n")}`)).toEqual([
    'api.yaml:5:3 identical-paths: The paths "/a/{c}" and "/a/{b}" differ only in the names of their parameters. OpenAPI takes them for one path. Servers, mocks and gateways that are made of the document cannot tell them apart.',
    "  api.yaml:3:3 The other path",
    'api.yaml:6:3 ambiguous-paths: The paths "/{x}/me" and "/a/{b}" match the same requests.',
    "  api.yaml:3:3 The other path",
  ]);
});

it("names of security schemes, tags and errors are known", async () => {
  expect(await checkTexts(`
tags: [{ name: users }]
security: [{ tokne: [] }]
components: { securitySchemes: { token: { type: http, scheme: bearer } } }
errors: { NOT_FOUND: { message: m } }
methods: { m: { errors: [NOT_FUOND, NOT_FOUND], tags: [user] } }
channels: { c: { address: /c, security: [{ nope: [] }], receive: { r: { payload: true } } } }
paths: { /a: { get: { security: [{ token: [] }, { other: [] }], tags: [users, misc], ${ok} } } }`)).toEqual([
    'api.yaml:4:14 unknown-security-scheme: There is no security scheme "tokne". Did you mean "token"?',
    'api.yaml:9:79 unknown-tag: The tag "misc" is not among the "tags" of the API.',
    'api.yaml:9:51 unknown-security-scheme: There is no security scheme "other".',
    'api.yaml:7:56 unknown-tag: The tag "user" is not among the "tags" of the API. Did you mean "users"?',
    'api.yaml:7:26 unknown-error: There is no error "NOT_FUOND" in the catalogue "errors". Did you mean "NOT_FOUND"?',
    'api.yaml:8:44 unknown-security-scheme: There is no security scheme "nope".',
  ]);
});

it("operations say how they succeed", async () => {
  expect(await checkTexts(`
paths:
  /a:
    get: { operationId: a, responses: { "404": { description: d } } }
    put: { responses: { default: { description: d } } }
    post: { responses: { 2XX: { description: d } } }`)).toEqual([
    'api.yaml:5:5 missing-success-response: The operation "a" describes no successful response.',
  ]);
});

it("schemas are used, by way of whatever refers to them", async () => {
  expect(await checkTexts({
    "api.yaml": `info: { title: T, version: "1" }
components:
  schemas: { Used: { $ref: a.json }, Alone: { type: string } }
  responses: { R: { description: d, content: { a/b: { schema: { $ref: "#/components/schemas/Used" } } } } }
paths: { /a: { get: { responses: { "200": { $ref: "#/components/responses/R" } } } } }`,
    "a.json": '{ "type": "object", "properties": { "b": { "$ref": "b.json" } } }',
    "b.json": '{ "type": "string" }',
    "c.json": '{ "type": "string" }',
  })).toEqual([
    'api.yaml:3:38 unused-schema: No operation uses the schema "Alone".',
    'c.json:1:1 unused-schema: No operation uses the schema "C".',
  ]);
});
