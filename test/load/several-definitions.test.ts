import { expect, test } from "vitest";
import { buildApi } from "../../generator/build/build-api.ts";
import { toAsyncApiDocument } from "../../generator/document/asyncapi.ts";
import { toOpenApiDocument } from "../../generator/document/openapi.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import { loadApi } from "../../generator/load/load-api.ts";
import { loadConfiguration } from "../../generator/load/load-configuration.ts";
import type { ApiModel } from "../../generator/model/api-model.ts";
import type { JsonObject } from "../../generator/source/json.ts";
import { emitters } from "../../generator/emit/emitters.ts";
import { printDiagnostics } from "../load-texts.ts";

const user = '{ "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "User", "type": "object", "properties": { "name": { "type": "string" } } }';

const files: Readonly<Record<string, string>> = {
  "apis/http.yaml": `openapi: 3.1.0
info: { title: Shop, version: "2" }
tags: [{ name: users }]
paths:
  /users: { get: { operationId: users, tags: [users], responses: { 200: { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/User" } } } } } } } }
components: { schemas: { User: { $ref: "../schemas/user.json" }, Problem: { type: string } } }
`,
  "apis/admin.yaml": `openapi: 3.0.3
info: { title: Admin, version: "1" }
paths:
  /users: { post: { operationId: addUser, parameters: [{ $ref: "#/components/parameters/Dry" }], responses: { 204: { description: done } }, requestBody: { content: { application/json: { schema: { $ref: "../schemas/user.json" } } } } } }
components: { parameters: { Dry: { name: dry, in: query, schema: { type: boolean, nullable: true } } }, schemas: { Problem: { type: object } } }
`,
  "apis/events.yaml": `asyncapi: 3.0.0
info: { title: Events, version: "1" }
channels: { events: { address: /events, messages: { created: { payload: { $ref: "../schemas/user.json" } } } } }
operations: { tell: { action: send, channel: { $ref: "#/channels/events" } } }
`,
  "apis/rpc.json": '{ "openrpc": "1.3.2", "info": { "title": "R", "version": "1" }, "methods": [{ "name": "find", "paramStructure": "by-name", "params": [], "result": { "name": "user", "schema": { "$ref": "../schemas/user.json" } } }] }',
  "schemas/user.json": user,
};

async function build(definition: string): Promise<{ readonly api: ApiModel; readonly lines: readonly string[] }> {
  const host = new MemoryHost({ ...files, "gen-api.config.yaml": `apis:\n  shop:\n    definition: ${definition}\n    schemas: []\n`.replace("    schemas: []\n", "") });
  const { value, diagnostics } = loadConfiguration(host);
  expect(printDiagnostics(diagnostics)).toEqual([]);
  const loaded = await loadApi(host, value!.apis[0]!);
  const built = buildApi(loaded.value);
  return { api: built.value, lines: printDiagnostics([...loaded.diagnostics, ...built.diagnostics]) };
}

test("several definitions are one API, and what they share is there once", async () => {
  const { api, lines } = await build("[apis/http.yaml, apis/admin.yaml, apis/events.yaml, apis/rpc.json]");
  expect(lines).toEqual([]);
  expect(api.info).toMatchObject({ title: "Shop", version: "2" });
  expect(api.operations.map(({ kind, id }) => `${kind} ${id}`)).toEqual(["http users", "http addUser", "event events", "rpc find"]);
  expect([...api.schemas.values()].map(({ name }) => name).sort()).toEqual(["AdminProblem", "Problem", "User"]);
});

test("patterns name definitions; an exception takes one away", async () => {
  const { api } = await build('["apis/*.yaml", "!apis/admin.yaml"]');
  expect(api.operations.map(({ id }) => id)).toEqual(["events", "users"]);
  expect((await build("apis/nothing*.yaml")).lines).toEqual(['gen-api.config.yaml:3:17 no-files: No file matches "apis/nothing*.yaml".']);
  expect((await build("[apis/http.yaml, apis/nothing.yaml]")).lines).toEqual(['gen-api.config.yaml:3:34 file-not-found: The file "apis/nothing.yaml" does not exist.']);
});

test("documents have the parts of all definitions", async () => {
  const { api } = await build("[apis/http.yaml, apis/admin.yaml, apis/events.yaml, apis/rpc.json]");
  const openapi = toOpenApiDocument(api) as Record<string, JsonObject>;
  expect(Object.keys(openapi["paths"]!["/users"] as JsonObject).sort()).toEqual(["get", "post"]);
  expect(openapi["components"]!["parameters"]).toMatchObject({ Dry: { name: "dry", schema: { type: ["boolean", "null"] } } });
  expect(openapi["paths"]!["/users"]).toMatchObject({ post: { parameters: [{ $ref: "#/components/parameters/Dry" }], requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/User" } } } } } });
  expect(toAsyncApiDocument(api)).toMatchObject({ channels: { events: { messages: { created: { payload: { $ref: "#/components/schemas/User" } } } } } });
});

test("the types of what is shared are written once", async () => {
  const { api } = await build("[apis/http.yaml, apis/events.yaml]");
  const types = emitters.find(({ name }) => name === "types")!;
  const { files: made } = await types.emit({ apis: [api], targets: [{ api: api.name, target: "types", options: {}, folder: "out" }] });
  const text = made.map((each) => each.text).join("\n");
  expect(text.match(/export interface User\b/g)?.length).toBe(1);
  expect(text).toContain("created: User");
});
