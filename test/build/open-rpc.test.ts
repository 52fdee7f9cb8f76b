import { describe, expect, test } from "vitest";
import { rpcMethods, type ApiModel } from "../../generator/model/api-model.ts";
import { toOpenRpcDocument } from "../../generator/document/openrpc.ts";
import { judgeOpenRpc } from "../emit/openrpc-judge.ts";
import { buildTexts } from "./build-texts.ts";

const build = (text: string, more: Readonly<Record<string, string>> = {}): Promise<ApiModel> =>
  buildTexts({ "rpc.yaml": `openrpc: 1.3.2\ninfo: { title: Sums, version: "1" }\n${text}`, ...more }, { definition: "rpc.yaml", schemas: [] });

const text = `
servers:
  - { name: http, url: "https://\${region}.a.test/rpc", variables: { region: { default: eu } } }
methods:
  - $ref: shared.yaml#/methods/add
  - name: log
    paramStructure: by-name
    params: [{ name: line, required: true, schema: { type: string } }]
    x-quiet: true
  - name: pick
    paramStructure: either
    tags: [{ name: math, description: Sums }, { $ref: "#/components/tags/old" }]
    params: [{ name: a, required: true, schema: { $ref: "#/components/schemas/Number" } }, { name: b, schema: true }]
    result: { name: picked, schema: { oneOf: [{ type: number }, { type: "null" }] } }
    errors: [{ code: 7, message: Too many numbers }, { $ref: "#/components/errors/Empty" }, { code: 7, message: Too many numbers }]
    examples:
      - name: two
        params: [{ name: first, value: 1 }, { name: second, value: 2 }]
        result: { name: r, value: 1 }
      - { $ref: "#/components/examplePairingObjects/One" }
components:
  schemas: { Number: { type: number, minimum: 0 } }
  tags: { old: { name: old, summary: Old ones } }
  errors: { Empty: { code: -3, message: Nothing to pick from., data: [1] } }
  examplePairingObjects: { One: { name: one, params: [{ name: a, value: 3 }], result: { name: r, value: 3 } } }
`;
const shared = `methods:
  add:
    name: add
    summary: Adds
    description: Adds numbers.
    deprecated: true
    paramStructure: by-position
    params: [{ $ref: "#/parts/list" }]
    result: { $ref: "#/parts/sum" }
parts:
  list: { name: numbers, description: Which., required: true, schema: { type: array, items: { $ref: "number.json" } } }
  sum: { name: sum, schema: { $ref: "number.json" } }
`;

describe("an OpenRPC document", () => {
  test("methods, params, results and errors, in the document and in other files", async () => {
    const api = await build(text, { "shared.yaml": shared, "number.json": '{ "title": "Number", "type": "number" }' });
    const [add, log, pick] = rpcMethods(api);
    expect(add).toMatchObject({
      id: "add", summary: "Adds", description: "Adds numbers.", deprecated: true, notification: false,
      paramStructure: "by-position", paramsRequired: true, positions: ["numbers"], errors: [],
    });
    expect(add!.result!.node).toMatchObject({ kind: "ref" });
    expect(log).toMatchObject({ notification: true, paramStructure: "by-name", extensions: { "x-quiet": true }, tags: [] });
    expect(log!.result).toBeUndefined();
    expect(pick).toMatchObject({
      notification: false, paramStructure: "either", positions: ["a", "b"], tags: ["math", "old"], errors: ["TooManyNumbers", "Empty"],
    });
    expect(pick!.examples.map(({ name, params, result }) => ({ name, params, result }))).toEqual([
      { name: "two", params: { a: 1, b: 2 }, result: 1 },
      { name: "one", params: { a: 3 }, result: 3 },
    ]);
    expect(pick!.params!.json).toEqual({ type: "object", properties: { a: { $ref: "#/components/schemas/Number" }, b: true }, required: ["a"] });
    expect(pick!.params!.resource.dialect).toBe("draft-07");
    expect(api.tags).toEqual([{ name: "old", description: "Old ones" }, { name: "math", description: "Sums" }]);
    expect([...api.errors.values()].map(({ id, code, message, data }) => ({ id, code, message, data }))).toEqual([
      { id: "Empty", code: -3, message: "Nothing to pick from.", data: undefined },
      { id: "TooManyNumbers", code: 7, message: "Too many numbers", data: undefined },
    ]);
    expect(api.servers.map(({ url }) => url)).toEqual(["https://{region}.a.test/rpc"]);
    expect(api.protocol).toMatchObject({ kind: "jsonrpc-2.0", transports: ["http"], path: "/" });
    const document = toOpenRpcDocument(api);
    expect(judgeOpenRpc(document)).toEqual([]);
    expect(document["servers"]).toEqual([{ name: "http", url: "https://${region}.a.test/rpc", variables: { region: { default: "eu" } } }]);
  });

  test.each(["1.0.0", "1.2.6", "1.3.2", "1.4.0"])("version %s", async (version) => {
    const api = await buildTexts({ "a.json": `{ "openrpc": "${version}", "info": { "title": "T", "version": "1" }, "methods": [{ "name": "a", "params": [], "result": { "name": "r", "schema": {} } }] }` }, { definition: "a.json", schemas: [] });
    expect(rpcMethods(api)).toMatchObject([{ method: "a", paramsRequired: false, positions: [] }]);
  });

  test.each([
    ["one host, two paths", ["https://a.b/rpc", "wss://a.b/ws"], ["https://a.b"], ["http", "websocket"], "/rpc", "/ws"],
    ["a common part", ["https://a.b/v1/rpc", "wss://a.b/v1/ws"], ["https://a.b/v1"], ["http", "websocket"], "/rpc", "/ws"],
    ["the same path", ["wss://a.b/v1", "https://a.b/v1"], ["https://a.b/v1"], ["websocket", "http"], "/", "/"],
    ["other hosts", ["https://a.b/v1", "wss://c.d/v1"], ["https://a.b/v1"], ["http"], "/", "/"],
    ["sockets alone", ["ws://a.b", "ws://c.d"], ["ws://a.b", "ws://c.d"], ["websocket"], "/", "/"],
  ])("servers: %s", async (_, urls, servers, transports, path, websocketPath) => {
    const api = await build(`servers: [${urls.map((url) => `{ name: s, url: "${url}" }`).join(", ")}]\nmethods: []`);
    expect(api.servers.map(({ url }) => url)).toEqual(servers);
    expect(api.protocol).toMatchObject({ transports, path, websocketPath });
  });
});
