import { Parser } from "@asyncapi/parser";
import { describe, expect, it } from "vitest";
import { toAsyncApiDocument } from "../../generator/document/asyncapi.ts";
import { asyncapi } from "../../generator/emit/asyncapi/asyncapi.ts";
import type { JsonObject, JsonValue } from "../../generator/source/json.ts";
import { buildTexts } from "../build/build-texts.ts";
import { projectTexts } from "./project-texts.ts";

const parser = new Parser();

/** What the official parser has against a document, warnings included; information is left out. */
async function judge(document: JsonObject): Promise<string[]> {
  const { diagnostics, document: parsed } = await parser.parse(JSON.stringify(document));
  const problems = diagnostics.filter(({ severity }) => severity <= 1).map(({ severity, code, message, path }) => `${severity} ${code} ${message} ${path.join("/")}`);
  return parsed === undefined && problems.length === 0 ? ["it was not read"] : problems;
}

const print = async (text: string): Promise<JsonObject> => toAsyncApiDocument(await buildTexts({ "api.yaml": `info: { title: T, version: "1" }\n${text}` }));

const at = (value: JsonValue | undefined, ...keys: string[]): JsonValue | undefined =>
  keys.reduce<JsonValue | undefined>((each, key) => (each as JsonObject | undefined)?.[key], value);

const list = (document: JsonObject): string[] =>
  Object.entries(document["operations"] as JsonObject).map(([key, operation]) => {
    const { action, messages, reply } = operation as { action: string; messages: { $ref: string }[]; reply?: { messages: { $ref: string }[] } };
    const names = (refs: { $ref: string }[]): string => refs.map(({ $ref }) => $ref.replace("#/channels/", "").replace("/messages/", ":")).join(" ");
    return `${key}: ${action} ${names(messages)}${reply === undefined ? "" : ` -> ${names(reply.messages)}`}`;
  });

describe("the official parser as judge", () => {
  it("refuses what is wrong", async () => {
    const info = { title: "T", version: "1" };
    expect(await judge({ asyncapi: "3.0.0", info: { title: "T" }, channels: {} })).not.toEqual([]);
    expect(await judge({ asyncapi: "3.0.0", info, channels: { a: { address: "/", messages: { m: { payload: { type: "strange" } } } } } })).not.toEqual([]);
    expect(await judge({ asyncapi: "3.0.0", info, operations: { o: { action: "send", channel: { $ref: "#/channels/none" } } } })).not.toEqual([]);
  });

  it.each([
    ["aintandem", 3, 4], // three channels; clients send on one of them
    ["map", 1, 1 + 13],
    ["gateway", 1, 1 + 17 + 3], // events; methods; handshake, heartbeat and errors
    ["a2a", 1, 2 + 16],
    ["agent-comm", 1, 2],
  ])("has nothing against the document of %s: %i channels, %i operations", async (name, channels, operations) => {
    const api = await buildTexts(...projectTexts(name));
    const { files } = await asyncapi.emit({ apis: [api], targets: [{ api: name, target: "asyncapi", options: {}, folder: "out" }] });
    expect(files.map(({ path }) => path)).toEqual(["out/asyncapi.json"]);
    const document = JSON.parse(files[0]!.text) as JsonObject;
    expect(await judge(document)).toEqual([]);
    expect([Object.keys(document["channels"] as JsonObject).length, Object.keys(document["operations"] as JsonObject).length]).toEqual([channels, operations]);
  }, 300_000);

  it("counts the gateway's events and their categories", async () => {
    const document = toAsyncApiDocument(await buildTexts(...projectTexts("gateway")));
    const messages = Object.values(at(document, "channels", "events", "messages") as JsonObject);
    const categories = messages.flatMap((message) => (at(message, "tags") as { name: string }[] | undefined)?.map(({ name }) => name) ?? []);
    expect(categories.length).toBe(42);
    expect(Object.fromEntries([...new Set(categories)].map((name) => [name, categories.filter((each) => each === name).length]))).toEqual({
      model: 17, orchestration: 20, result: 1, gateway: 4,
    });
  });
});

describe("toAsyncApiDocument", () => {
  it.each(["2.6.0", "3.0.0"])("keeps the name that is AsyncAPI's discriminator, which OpenAPI and JSON Schema do not know (%s)", async (version) => {
    const Pet = { type: "object", discriminator: "petType", required: ["petType"], properties: { petType: { type: "string" } } };
    const channels = { c: version === "2.6.0" ? { subscribe: { message: { name: "m", payload: { $ref: "#/components/schemas/Pet" } } } } : { address: "/c", messages: { m: { payload: { $ref: "#/components/schemas/Pet" } } } } };
    const text = JSON.stringify({ asyncapi: version, info: { title: "D", version: "1" }, channels, components: { schemas: { Pet } } });
    const api = await buildTexts({ "d.json": text }, { definition: "d.json", schemas: [] });
    expect(at(toAsyncApiDocument(api), "components", "schemas", "Pet", "discriminator")).toBe("petType");
    expect(await judge(toAsyncApiDocument(api))).toEqual([]);
  });

  it("turns directions round: the document describes the server", async () => {
    const document = await print(`
servers: [{ url: "https://{region}.a.b/v1/", variables: { region: { default: eu } } }, { url: /relative }]
security: [{ key: [] }, { key: [], oauth: [] }]
components:
  securitySchemes:
    key: { type: apiKey, in: query, name: token }
    oauth: { type: oauth2, flows: { password: { tokenUrl: "https://a.b", scopes: { a: An a } } } }
channels:
  room:
    address: /rooms/{id}
    parameters:
      id: { description: Which., schema: { enum: [a, b], default: a }, examples: [a] }
      token: { required: true, schema: { type: string }, description: The token. }
    send: { say: { payload: { type: object, properties: { type: { const: say } } }, examples: [{ name: e, value: { type: say } }] } }
    receive: { say: { payload: { type: object, properties: { type: { enum: [said, heard] } } } } }
    discriminator: type`);
    expect(await judge(document)).toEqual([]);
    expect(list(document)).toEqual(["room.receive: receive room:say", "room.send: send room:said room:heard"]);
    expect(document["servers"]).toEqual({
      "region-a-b": { host: "{region}.a.b", pathname: "/v1", protocol: "wss", variables: { region: { default: "eu" } }, security: [{ $ref: "#/components/securitySchemes/key" }, { $ref: "#/components/securitySchemes/oauth" }] },
      localhost: { host: "localhost", pathname: "/relative", protocol: "ws", security: [{ $ref: "#/components/securitySchemes/key" }, { $ref: "#/components/securitySchemes/oauth" }] },
    });
    expect(at(document, "components", "securitySchemes")).toEqual({
      key: { type: "httpApiKey", in: "query", name: "token" },
      oauth: { type: "oauth2", flows: { password: { tokenUrl: "https://a.b", availableScopes: { a: "An a" } } } },
    });
    expect(at(document, "channels", "room")).toEqual({
      address: "/rooms/{id}",
      parameters: { id: { description: "Which.", enum: ["a", "b"], default: "a", examples: ["a"], "x-schema": { enum: ["a", "b"], default: "a" } } },
      bindings: { ws: { method: "GET", query: { type: "object", properties: { token: { type: "string", description: "The token." } }, required: ["token"] }, bindingVersion: "0.1.0" } },
      messages: {
        say: { name: "say", payload: { type: "object", properties: { type: { const: "say" } } }, examples: [{ name: "e", payload: { type: "say" } }] },
        said: { name: "said", payload: { allOf: [{ type: "object", properties: { type: { enum: ["said", "heard"] } } }, { type: "object", properties: { type: { enum: ["said"] } }, required: ["type"] }] } },
        heard: { name: "heard", payload: { allOf: [{ type: "object", properties: { type: { enum: ["said", "heard"] } } }, { type: "object", properties: { type: { enum: ["heard"] } }, required: ["type"] }] } },
      },
    });
  });

  it("has methods as operations with a reply, in the frames of the protocol", async () => {
    const document = await print(`
protocol:
  kind: frames
  websocketPath: /ws
  handshake: { send: hello, receive: welcome }
  request: { message: call, id: /id, method: /do, params: /with/params }
  response: { message: answer, id: /id, result: /got }
  error: { message: oops }
messages: { hello: { payload: true }, welcome: { payload: true }, call: { payload: { type: object, required: [id] } }, answer: { payload: { type: object } }, oops: { payload: true } }
methods:
  add: { params: { type: object, required: [a] }, result: { type: number } }
  tell: { notification: true, direction: both, errors: [E] }
errors: { E: { message: m } }`);
    expect(await judge(document)).toEqual([]);
    expect(list(document)).toEqual([
      "add: receive methods:add.request -> methods:add.response",
      "tell: receive methods:tell.notification",
      "tell_2: send methods:tell.notification",
      "handshake: receive methods:hello -> methods:welcome",
      "error: send methods:oops",
    ]);
    const messages = at(document, "channels", "methods", "messages");
    expect(at(messages, "add.request")).toEqual({
      name: "add.request",
      correlationId: { location: "$message.payload#/id" },
      payload: {
        allOf: [
          { type: "object", required: ["id"] },
          { type: "object", properties: { do: { const: "add" } }, required: ["do"] },
          { type: "object", properties: { with: { type: "object", properties: { params: { type: "object", required: ["a"] } }, required: ["params"] } }, required: ["with"] },
        ],
      },
    });
    expect(at(messages, "add.response", "payload")).toEqual({ allOf: [{ type: "object" }, { type: "object", properties: { got: { type: "number" } } }] });
  });
});
