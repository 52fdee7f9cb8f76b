import { describe, expect, it } from "vitest";
import { eventChannels, httpOperations, rpcMethods, type ApiModel } from "../../generator/model/api-model.ts";
import type { LoadTextsOptions } from "../load-texts.ts";
import { buildTexts, tryBuildTexts } from "./build-texts.ts";

const header = 'info: { title: T, version: "1" }\n';

const build = (text: string, files: Readonly<Record<string, string>> = {}, options?: LoadTextsOptions): Promise<ApiModel> =>
  buildTexts({ "api.yaml": header + text, ...files }, options);

/** What is said about an OpenAPI document, whose shape no schema has checked. */
async function said(document: string): Promise<readonly string[]> {
  return (await tryBuildTexts({ "openapi.yaml": `openapi: 3.1.0\n${document}` }, { definition: "openapi.yaml" })).lines;
}

describe("http operations", () => {
  it("merge parameters of the path item, follow references and fill defaults in", async () => {
    const api = await build(`
servers: [{ url: /v1 }]
security: [{ token: [] }]
components:
  securitySchemes: { token: { $ref: "parts.yaml#/scheme" } }
  parameters: { Page: { name: page, in: query, schema: { type: integer }, example: 1 } }
paths:
  /users/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
      - { name: X-A, in: header, schema: true }
      - { $ref: "#/components/parameters/Page", description: Which page. }
    servers: [{ url: /v2 }]
    get:
      operationId: users.get
      tags: [users]
      parameters: [{ name: x-a, in: header, required: true, content: { application/json: { schema: { type: object } } } }]
      responses: { "200": { $ref: "parts.yaml#/ok" }, 4XX: { description: Bad } }
    put:
      security: []
      servers: []
      requestBody: { content: { a/b: { schema: { type: string }, encoding: { c: { style: form } }, examples: { e: { value: 1 }, f: { externalValue: "http://a.b" } } } } }`, { "parts.yaml": "scheme: { type: http, scheme: bearer }\nok: { description: Fine, headers: { E: { required: true, schema: { type: string } } }, content: { application/json: { schema: { type: array } } } }" }, { schemas: [] });
    const [get, put] = httpOperations(api);
    expect(api.securitySchemes.get("token")).toEqual({ type: "http", scheme: "bearer" });
    expect(get!.parameters.map(({ name, in: where, required, style, explode, contentType, description }) => [name, where, required, style, explode, contentType, description])).toEqual([
      ["id", "path", true, "simple", false, undefined, undefined],
      ["page", "query", false, "form", true, undefined, "Which page."],
      ["x-a", "header", true, "simple", false, "application/json", undefined],
    ]);
    expect(get!.parameters[1]!.examples).toMatchObject([{ name: "example", value: 1 }]);
    expect([get!.id, get!.tags, get!.security, get!.servers.map(({ url }) => url)]).toEqual(["users.get", ["users"], [{ token: [] }], ["/v2"]]);
    expect(get!.responses.map(({ status, description, headers, content }) => [status, description, headers.map(({ name }) => name), content.map(({ type }) => type)])).toEqual([
      ["200", "Fine", ["E"], ["application/json"]],
      ["4XX", "Bad", [], []],
    ]);
    expect([put!.id, put!.security, put!.servers, put!.requestBody!.required]).toEqual(["putUsersById", [], [], false]);
    expect(put!.requestBody!.content).toMatchObject([{ type: "a/b", encoding: { c: { style: "form" } }, examples: [{ name: "e", value: 1 }, { name: "f" }] }]);
  });

  it("make ids that never take a written one", async () => {
    const api = await build(`paths: { /a: { get: {}, put: { operationId: getA } }, "/a/": { get: {} }, "/": { get: {} } }`);
    expect(httpOperations(api).map(({ id }) => id)).toEqual(["getAOperation", "getA", "getAOperation_2", "get"]);
  });

  it("stand in the path item that a $ref leads to, and beside it", async () => {
    const api = await build(`paths: { /a: { $ref: "item.yaml", put: { operationId: put }, parameters: [{ name: q, in: query, schema: {} }] } }`, {
      "item.yaml": "parameters: [{ name: r, in: query, schema: {} }]\nget: { operationId: get }",
    }, { schemas: [] });
    expect(httpOperations(api).map(({ id, parameters }) => [id, parameters.map(({ name }) => name)])).toEqual([["get", ["r", "q"]], ["put", ["r", "q"]]]);
  });
});

describe("methods", () => {
  it("have params as a schema or a list", async () => {
    const api = await build(`
methods:
  a.schema: { params: { $ref: p.json }, result: { type: string }, errors: [E], x-tier: 1, examples: [{ params: { a: 1 }, result: r }] }
  a.list: { params: [{ name: b, schema: { type: string }, required: true }, { name: c, schema: true }], paramStructure: by-position, result: { name: r, schema: { type: number } } }
  none: { notification: true, direction: server-to-client }
errors: { E: { code: -1, message: m, retryable: true, data: { type: object } }, F: { message: n } }`, { "p.json": '{ "properties": { "a": { "type": "integer" } }, "required": ["a"] }' });
    expect(api.protocol).toMatchObject({ kind: "jsonrpc-2.0", transports: ["http", "websocket"], path: "/", websocketPath: "/" });
    expect(rpcMethods(api).map((method) => [method.method, method.params?.node.kind, method.result?.node.kind, method.paramsRequired, method.paramStructure, method.positions, method.notification, method.direction])).toEqual([
      ["a.schema", "ref", "string", true, "by-name", ["a"], false, "client-to-server"],
      ["a.list", "object", "number", true, "by-position", ["b", "c"], false, "client-to-server"],
      ["none", undefined, undefined, false, "by-name", [], true, "server-to-client"],
    ]);
    expect(rpcMethods(api)[0]).toMatchObject({ errors: ["E"], extensions: { "x-tier": 1 }, examples: [{ name: "example1", params: { a: 1 }, result: "r" }] });
    expect([...api.errors.values()].map(({ id, code, message, retryable, data }) => [id, code, message, retryable, data?.node.kind])).toEqual([
      ["E", -1, "m", true, "object"],
      ["F", "F", "n", undefined, undefined],
    ]);
  });

  it("are found in annotated schemas, whole requests and bare params, with their answers", async () => {
    const api = await buildTexts({
      "s.json": JSON.stringify({ $defs: {
        AddRequest: { "x-method": "math/add", "x-tier": "core", properties: { jsonrpc: {}, id: {}, method: { const: "math/add" }, params: { type: "object", required: ["a"] } }, required: ["params"] },
        AddResponse: { type: "number" },
        CloseNotification: { "x-method": "close", "x-side": "client", type: "object" },
        OpenParams: { "x-method": "open", "x-side": "both", type: "object", properties: { b: {} } },
        OpenedResponse: { "x-method": "open", type: "string" },
        PingRequest: { properties: { jsonrpc: {}, method: { enum: ["ping"] } } },
        Card: { properties: { method: { const: "card" } } },
      } }),
    });
    expect(rpcMethods(api).map((method) => [method.method, method.params?.node.kind, method.result?.node, method.paramsRequired, method.notification, method.direction])).toMatchObject([
      ["math/add", "object", { kind: "ref" }, true, false, "client-to-server"],
      ["close", "ref", undefined, false, true, "server-to-client"],
      ["open", "ref", { kind: "ref" }, false, false, "both"],
      ["ping", undefined, undefined, false, false, "client-to-server"],
    ]);
  });

  it("are found by a constant alone where the API speaks JSON-RPC, and a listed one comes first", async () => {
    const schema = JSON.stringify({ $defs: { PayRequest: { properties: { method: { const: "pay" }, params: true } }, PayResult: {}, Tell: { properties: { method: { const: "tell" }, params: true } } } });
    const api = await build("protocol: jsonrpc-2.0\nmethods: { pay: { summary: Listed } }", { "s.json": schema });
    expect(rpcMethods(api).map(({ method, summary, notification }) => [method, summary, notification])).toEqual([["pay", "Listed", false], ["tell", undefined, true]]);
  });
});

describe("a registry document", () => {
  it("gives methods, errors and events in the frames of the protocol", async () => {
    const api = await build(`
registry: registry.json
protocol: { kind: frames, websocketPath: /ws, event: { message: happened, type: /kind } }
messages: { happened: { payload: { type: object, required: [kind] } } }
errors: { KNOWN: { message: Written here } }`, {
      "registry.json": JSON.stringify({
        methods: { list: { description: "Lists.", response: { type: "array" }, errors: ["LOST"] }, stop: { description: "Stops.", params: { type: "object", required: ["id"] } } },
        errors: { LOST: "It is lost", KNOWN: "Replaced" },
        events: [{ type: "began", category: "run" }, { type: "ended", category: "run" }],
      }),
    }, { schemas: [] });
    expect(rpcMethods(api).map(({ method, description, params, result, paramsRequired, errors }) => [method, description, params?.node.kind, result?.node.kind, paramsRequired, errors])).toEqual([
      ["list", "Lists.", undefined, "array", false, ["LOST"]],
      ["stop", "Stops.", "object", undefined, true, []],
    ]);
    expect([...api.errors.values()].map(({ id, code, message }) => [id, code, message])).toEqual([["LOST", "LOST", "It is lost"], ["KNOWN", "KNOWN", "Written here"]]);
    const [channel] = eventChannels(api);
    expect([channel!.id, channel!.address, channel!.discriminator]).toEqual(["events", "/ws", ["/kind"]]);
    expect(channel!.messages.map(({ name, type, category, direction }) => [name, type, category, direction])).toEqual([["began", "began", "run", "receive"], ["ended", "ended", "run", "receive"]]);
    expect(channel!.messages[0]!.payload.json).toEqual({ allOf: [{ type: "object", required: ["kind"] }, { type: "object", properties: { kind: { enum: ["began"] } }, required: ["kind"] }] });
    expect([...api.protocol!.frames.keys()]).toEqual(["happened"]);
  });
});

describe("channels", () => {
  it("have messages by name or inline, told apart by their discriminators", async () => {
    const api = await build(`
channels:
  room:
    address: /rooms/{id}
    parameters: { id: {}, token: { schema: { type: string }, required: true, examples: [t] } }
    send: [say, { shout: { payload: { properties: { a/b: { const: shout }, c: { enum: [x] } } } } }]
    receive: { said: { payload: { $ref: said.json } } }
    discriminator: [a/b, /c]
messages: { say: { payload: true, type: talk, summary: Say it, category: words, examples: [{ value: 1 }] } }`, {
      "said.json": '{ "allOf": [{ "properties": { "a/b": { "$ref": "#/$defs/kind" } } }], "properties": { "c": { "enum": ["y", 5, "z"] } }, "$defs": { "kind": { "enum": ["p", "q"] } } }',
    });
    const [channel] = eventChannels(api);
    expect(channel!.discriminator).toEqual(["/a~1b", "/c"]);
    expect(channel!.parameters.map(({ name, in: where, required, schema, examples }) => [name, where, required, schema.node.kind, examples.length])).toEqual([
      ["id", "path", true, "string", 0],
      ["token", "query", true, "string", 1],
    ]);
    expect(channel!.messages.map(({ name, type, direction, category }) => [name, type, direction, category])).toEqual([
      ["say", "talk", "send", "words"],
      ["shout", "shout/x", "send", undefined],
      ["p/y", "p/y", "receive", undefined],
      ["p/z", "p/z", "receive", undefined],
      ["q/y", "q/y", "receive", undefined],
      ["q/z", "q/z", "receive", undefined],
    ]);
  });
});

describe("what is said about definitions", () => {
  it.each([
    ["info: { title: T, version: 1.0 }\npaths: {}", ['openapi.yaml:2:28 wrong-type: "version" must be a string, not a number.']],
    ["paths: {}", ['openapi.yaml:1:1 missing-member: The definition has no "info".']],
    ["info: { title: T }\npaths: {}", ['openapi.yaml:2:7 missing-member: "info" has no "version".']],
    [`${header}paths: { /a: [] }`, ['openapi.yaml:3:14 wrong-type: "/a" must be an object, not an array.']],
    [`${header}paths: { /a: { get: { parameters: [{ in: query, schema: {} }, { name: a, schema: {} }, { name: b, in: qurey, schema: {} }, 5] } } }`, [
      'openapi.yaml:3:36 missing-member: The parameter has no "name".',
      'openapi.yaml:3:63 missing-member: The parameter has no "in".',
      'openapi.yaml:3:103 wrong-value: "in" must be "path" or "query" or "header" or "cookie", not "qurey". Did you mean "query"?',
      'openapi.yaml:3:124 wrong-type: "parameters[3]" must be an object, not a number.',
    ]],
    [`${header}paths: { /a: { get: { parameters: [{ name: Accept, in: header, schema: {} }], responses: { "200": { description: d, headers: { content-type: { schema: {} } } } } } } }`, [
      'openapi.yaml:3:36 ignored-header: The header "Accept" has no effect here: OpenAPI describes it by the media types of the responses.',
      'openapi.yaml:3:142 ignored-header: The header "content-type" has no effect here: OpenAPI describes it by the keys of "content".',
    ]],
    [`${header}paths: { /a: { get: { requestBody: { content: { a/b: { schema: 5 } } } } } }`, ["openapi.yaml:3:64 wrong-type: A schema must be an object or a boolean, not a number."]],
  ])("%s", async (document, lines) => {
    expect(await said(document)).toEqual(lines);
  });

  it("messages are known", async () => {
    const { lines } = await tryBuildTexts({ "api.yaml": `${header}messages: { said: { payload: true } }\nprotocol: { kind: frames, event: { message: sad, type: /t } }\nchannels: { c: { address: /, receive: [saidd] } }` });
    expect(lines).toEqual([
      'api.yaml:3:45 unknown-message: There is no message "sad" in "messages". Did you mean "said"?',
      'api.yaml:4:40 unknown-message: There is no message "saidd" in "messages". Did you mean "said"?',
    ]);
  });
});
