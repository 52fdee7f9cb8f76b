import { Parser } from "@asyncapi/parser";
import { describe, expect, test } from "vitest";
import { toAsyncApiDocument } from "../../generator/document/asyncapi.ts";
import { eventChannels, rpcMethods, type ApiModel } from "../../generator/model/api-model.ts";
import type { EventChannel } from "../../generator/model/operation.ts";
import type { JsonObject } from "../../generator/source/json.ts";
import { buildTexts, tryBuildTexts } from "./build-texts.ts";

const parser = new Parser();

const build = (text: string, more: Readonly<Record<string, string>> = {}): Promise<ApiModel> =>
  buildTexts({ "async.yaml": text, ...more }, { definition: "async.yaml", schemas: [] });

/** Builds a document, and makes sure that what is written of it is valid to the official parser. */
async function buildJudged(text: string, more: Readonly<Record<string, string>> = {}): Promise<ApiModel> {
  const api = await build(text, more);
  const { diagnostics } = await parser.parse(JSON.stringify(toAsyncApiDocument(api)));
  expect(diagnostics.filter(({ severity }) => severity === 0).map(({ message, path }) => `${path.join("/")} ${message}`)).toEqual([]);
  return api;
}

const head = (version: string): string => `asyncapi: ${version}\ninfo: { title: Lights, version: "1" }\n`;

const messagesOf = ({ messages }: EventChannel): string[] => messages.map(({ direction, name }) => `${direction} ${name}`);

const second = `${head("2.6.0")}
defaultContentType: application/json
servers:
  socket: { url: "lights.test/v1", protocol: wss, security: [{ key: [] }] }
  broker: { url: "broker.test:{port}", protocol: kafka, variables: { port: { default: "9092" } } }
channels:
  rooms/{room}:
    servers: [socket]
    description: One room.
    parameters: { room: { description: Which., schema: { type: integer } } }
    bindings: { ws: { query: { type: object, properties: { token: { type: string } }, required: [token] } } }
    publish:
      operationId: switch
      message: { $ref: "#/components/messages/Switch" }
    subscribe:
      summary: What happens.
      traits: [{ $ref: "#/components/operationTraits/loud" }]
      message:
        oneOf:
          - { messageId: wentOn, payload: { type: object, required: [type], properties: { type: { const: on } } } }
          - { name: wentOff, payload: { type: object, required: [type], properties: { type: { const: off } } } }
  log:
    x-channelId: theLog
    servers: [broker]
    subscribe: { message: { payload: { type: string }, bindings: { kafka: { key: { type: string } } } } }
components:
  securitySchemes: { key: { type: httpApiKey, in: header, name: X-Key } }
  operationTraits: { loud: { tags: [{ name: loud }], bindings: { kafka: { clientId: { type: string } } } } }
  messageTraits: { traced: { contentType: application/vnd.traced+json, headers: { type: object, properties: { trace: { type: string }, span: { type: number } } } } }
  schemas: { Level: { type: integer, maximum: 10 } }
  messages:
    Switch:
      title: Switch a light
      contentType: application/json
      headers: { type: object, properties: { span: { type: integer } } }
      payload: { type: object, properties: { level: { $ref: "#/components/schemas/Level" } } }
      examples: [{ name: full, payload: { level: 10 } }]
      traits: [{ $ref: "#/components/messageTraits/traced" }]
`;

describe("AsyncAPI 2", () => {
  test("publish is what the client sends, subscribe what it receives", async () => {
    const [room, log] = eventChannels(await build(second));
    expect(messagesOf(room!)).toEqual(["send Switch", "receive wentOn", "receive wentOff"]);
    expect(room).toMatchObject({ id: "rooms/{room}", address: "rooms/{room}", description: "One room.", protocols: ["wss"], discriminator: ["/type"], security: [{ key: [] }] });
    expect(room!.messages.map(({ type }) => type)).toEqual([undefined, "on", "off"]);
    expect(room!.parameters).toMatchObject([{ name: "room", in: "path", required: true, description: "Which." }, { name: "token", in: "query", required: true }]);
    expect(log).toMatchObject({ id: "theLog", address: "log", protocols: ["kafka"], security: [] });
    expect(messagesOf(log!)).toEqual(["receive message"]);
  });

  test("a trait takes the place of what the message says itself", async () => {
    const [room] = eventChannels(await build(second));
    const [message] = room!.messages;
    expect(message).toMatchObject({ contentType: "application/vnd.traced+json", examples: [{ name: "full", value: { level: 10 } }] });
    expect(message!.headers!.json).toEqual({ type: "object", properties: { span: { type: "number" }, trace: { type: "string" } } });
  });

  test("servers and schemes in OpenAPI's words, those that a client can reach first", async () => {
    const { servers, securitySchemes } = await build(second);
    expect(servers.map(({ url }) => url)).toEqual(["wss://lights.test/v1", "kafka://broker.test:{port}"]);
    expect(Object.fromEntries(securitySchemes)).toEqual({ key: { type: "apiKey", in: "header", name: "X-Key" } });
  });

  test("is written as version 3 with everything it says", async () => {
    const document = toAsyncApiDocument(await buildJudged(second)) as Record<string, JsonObject>;
    expect(document["servers"]).toMatchObject({
      socket: { host: "lights.test", pathname: "/v1", protocol: "wss", security: [{ $ref: "#/components/securitySchemes/key" }] },
      broker: { host: "broker.test:{port}", protocol: "kafka", variables: { port: { default: "9092" } } },
    });
    expect(document["channels"]).toMatchObject({
      "rooms_room": { address: "rooms/{room}", servers: [{ $ref: "#/servers/socket" }], bindings: { ws: { query: { required: ["token"] } } }, messages: { Switch: { title: "Switch a light" } } },
      theLog: { messages: { message: { bindings: { kafka: { key: { type: "string" } } } } } },
    });
    expect(document["operations"]).toMatchObject({
      switch: { action: "receive", messages: [{ $ref: "#/channels/rooms_room/messages/Switch" }] },
      "rooms_room_.send": { action: "send", summary: "What happens.", tags: [{ name: "loud" }], bindings: { kafka: { clientId: { type: "string" } } } },
    });
  });
});

const third = `${head("3.0.0")}
servers: { main: { host: lights.test, pathname: /v1, protocol: ws, security: [{ type: userPassword }] } }
channels:
  commands:
    address: /commands
    messages:
      turn: { payload: { type: object, properties: { on: { type: boolean } } }, correlationId: { location: "$message.header#/id" }, traits: [{ contentType: text/plain, title: T }], contentType: application/json }
      turned: { $ref: "parts.yaml#/turned" }
      other: { payload: { schemaFormat: "application/vnd.oai.openapi;version=3.0.0", schema: { type: string, nullable: true } } }
  answers: { address: null, messages: { done: { payload: { $ref: "#/components/schemas/Done" } } } }
operations:
  turn:
    action: receive
    channel: { $ref: "#/channels/commands" }
    messages: [{ $ref: "#/channels/commands/messages/turn" }]
    reply: { address: { location: "$message.header#/to" }, channel: { $ref: "#/channels/answers" } }
  tell: { action: send, channel: { $ref: "#/channels/commands" }, messages: [{ $ref: "#/channels/commands/messages/turned" }, { $ref: "#/channels/commands/messages/other" }] }
components:
  schemas:
    Done: { schemaFormat: "application/schema+json;version=draft-07", schema: { type: object, properties: { left: { $ref: "#/components/schemas/Count" } } } }
    Count: { type: integer }
`;

describe("AsyncAPI 3", () => {
  test("send and receive are the application's, and a reply goes the other way", async () => {
    const [commands, answers] = eventChannels(await buildJudged(third, { "parts.yaml": "turned: { payload: { $ref: '#/schema' } }\nschema: { type: object, title: Turned }" }));
    expect(messagesOf(commands!)).toEqual(["send turn", "receive turned", "receive other"]);
    expect(messagesOf(answers!)).toEqual(["receive done"]);
    expect(answers!.address).toBe("");
    expect(commands!.operations).toMatchObject([{ id: "turn", direction: "send", reply: { channel: "answers", messages: ["done"] } }, { id: "tell", direction: "receive" }]);
    expect(commands!.security).toEqual([{ userPassword: [] }]);
  });

  test("what a message says itself stays beside its traits", async () => {
    const api = await build(third, { "parts.yaml": "turned: { payload: { $ref: '#/schema' } }\nschema: { type: object, title: Turned }" });
    expect(eventChannels(api)[0]!.messages[0]).toMatchObject({ contentType: "application/json", source: { json: { title: "T" } } });
  });

  test("schemas in another format are read in its dialect, and named by their keys", async () => {
    const api = await build(third, { "parts.yaml": "turned: { payload: { $ref: '#/schema' } }\nschema: { type: object, title: Turned }" });
    const [commands, answers] = eventChannels(api);
    const other = commands!.messages.find(({ name }) => name === "other")!;
    expect(other.payload.resource.dialect).toBe("openapi-3.0");
    expect(other.payload.node).toMatchObject({ kind: "union" });
    expect([...api.schemas.values()].map(({ name }) => name)).toEqual(["Done", "Count", "Turned"]);
    expect(answers!.messages[0]!.payload.node.kind).toBe("ref");
  });

  test("a channel that no operation uses is open to everybody, and written without operations", async () => {
    const api = await build(`${head("3.0.0")}channels: { a: { address: /a, messages: { m: { payload: { type: string } } } } }\n`);
    expect(messagesOf(eventChannels(api)[0]!)).toEqual(["send m", "receive m"]);
    expect(toAsyncApiDocument(api)["operations"]).toEqual({});
  });

  test("operations whose messages are JSON-RPC are methods", async () => {
    const payload = (method: string, more: string): string => `{ payload: { type: object, required: [jsonrpc, method], properties: { jsonrpc: { const: "2.0" }, method: { const: ${method} }${more} } } }`;
    const api = await build(`${head("3.0.0")}
channels:
  rpc:
    address: /rpc
    messages:
      ask: ${payload("ask", ", id: { type: string }, params: { type: object, properties: { q: { type: string } }, required: [q] }")}
      answer: { payload: { type: object, properties: { jsonrpc: { const: "2.0" }, id: { type: string }, result: { type: number }, error: { type: object, title: Refused, properties: { code: { const: -1 }, message: { type: string } } } } } }
      note: ${payload("note", "")}
operations:
  ask: { action: receive, channel: { $ref: "#/channels/rpc" }, messages: [{ $ref: "#/channels/rpc/messages/ask" }], reply: { channel: { $ref: "#/channels/rpc" }, messages: [{ $ref: "#/channels/rpc/messages/answer" }] } }
  note: { action: send, channel: { $ref: "#/channels/rpc" }, messages: [{ $ref: "#/channels/rpc/messages/note" }] }
`);
    expect(eventChannels(api)).toEqual([]);
    expect(rpcMethods(api)).toMatchObject([
      { method: "ask", direction: "client-to-server", notification: false, paramsRequired: true, positions: ["q"], errors: ["Refused"] },
      { method: "note", direction: "server-to-client", notification: true },
    ]);
    expect(api.protocol).toMatchObject({ transports: ["websocket"], websocketPath: "/rpc" });
  });
});

test.each(["2.0.0", "2.1.0", "2.2.0", "2.3.0", "2.4.0", "2.5.0", "2.6.0"])("version %s", async (version) => {
  const api = await build(`${head(version)}channels: { a: { subscribe: { message: { payload: { type: string } } } } }`);
  expect(messagesOf(eventChannels(api)[0]!)).toEqual(["receive message"]);
});

test("schemas that are no JSON Schema are unknown, and stay in the document that is written", async () => {
  const text = `${head("2.6.0")}channels: { a: { subscribe: { message: { name: m, schemaFormat: "application/vnd.apache.avro;version=1.9.0", payload: { type: record, name: R, fields: [] } } } } }`;
  const { api, lines } = await tryBuildTexts({ "a.yaml": text }, { definition: "a.yaml", schemas: [], expect: ["foreign-schema"] });
  expect(lines).toEqual([]);
  expect(eventChannels(api)[0]!.messages[0]!.payload.json).toBe(true);
  expect(toAsyncApiDocument(api)).toMatchObject({ channels: { a: { messages: { m: { payload: { schemaFormat: "application/vnd.apache.avro;version=1.9.0", schema: { name: "R" } } } } } } });
});
