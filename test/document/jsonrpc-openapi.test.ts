import { createConfig, lintFromString } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { toOpenApiDocument } from "../../generator/document/openapi.ts";
import type { JsonObject, JsonValue } from "../../generator/source/json.ts";
import { buildTexts } from "../build/build-texts.ts";
import { projectTexts } from "../emit/project-texts.ts";

const at = (value: JsonValue | undefined, ...keys: string[]): JsonValue | undefined =>
  keys.reduce<JsonValue | undefined>((each, key) => (each as JsonObject | undefined)?.[key], value);

const print = async (text: string, files: Readonly<Record<string, string>> = {}): Promise<JsonObject> =>
  toOpenApiDocument(await buildTexts({ "api.yaml": `info: { title: T, version: "1" }\n${text}`, ...files }));

describe("the POST endpoint of a JSON-RPC API", () => {
  it("has a request for each of A2A's 16 methods, and examples that are valid", async () => {
    const document = toOpenApiDocument(await buildTexts(...projectTexts("a2a")));
    const request = at(document, "components", "schemas", "JsonRpcRequest");
    expect(at(request, "oneOf")).toHaveLength(16);
    expect(Object.keys(at(request, "discriminator", "mapping") as JsonObject)).toHaveLength(16);
    expect(at(document, "components", "schemas", "JsonRpcResponse", "anyOf")).toHaveLength(16);
    const examples = at(document, "paths", "/", "post", "requestBody", "content", "application/json", "examples") as JsonObject;
    expect(Object.keys(examples).length).toBeGreaterThanOrEqual(16);
    const config = await createConfig({ rules: { "no-invalid-media-type-examples": { severity: "error", allowAdditionalProperties: true } } });
    expect(await lintFromString({ source: JSON.stringify(document), absoluteRef: "a2a.json", config })).toEqual([]);
  });

  it("describes requests, results and errors by method", async () => {
    const document = await print(`
protocol: { kind: jsonrpc-2.0, transports: [http], path: /rpc }
methods:
  math.add: { params: [{ name: a, schema: { type: number }, required: true }, { name: b, schema: true }], paramStructure: by-position, result: { type: number }, errors: [LOST] }
  tell: { notification: true, params: { type: object } }
errors: { LOST: { code: -1, message: It is lost, data: { type: "null" } } }`);
    expect(Object.keys(at(document, "paths") as JsonObject)).toEqual(["/rpc"]);
    const schemas = at(document, "components", "schemas");
    const id = { type: ["string", "integer"], description: "Chosen by the caller and repeated in the answer." };
    const jsonrpc = { type: "string", const: "2.0" };
    expect(at(schemas, "MathAddRequest")).toEqual({
      type: "object",
      properties: { jsonrpc, id, method: { type: "string", const: "math.add" }, params: { type: "array", prefixItems: [{ type: "number" }, {}], minItems: 1, items: false } },
      required: ["jsonrpc", "id", "method", "params"],
    });
    expect(at(schemas, "TellNotification")).toEqual({
      type: "object",
      properties: { jsonrpc, method: { type: "string", const: "tell" }, params: { type: "object" } },
      required: ["jsonrpc", "method"],
    });
    expect(at(schemas, "MathAddResponse")).toEqual({
      oneOf: [
        { title: "Success", type: "object", properties: { jsonrpc, id, result: { type: "number" } }, required: ["jsonrpc", "id", "result"] },
        { title: "Failure", type: "object", properties: { jsonrpc, id, error: { anyOf: [{ $ref: "#/components/schemas/LostError" }, { $ref: "#/components/schemas/JsonRpcError" }] } }, required: ["jsonrpc", "id", "error"] },
      ],
    });
    expect(at(schemas, "LostError", "properties", "data")).toEqual({ type: "null" });
  });

  it("describes params that go by either structure as both", async () => {
    const text = `openrpc: 1.3.2
info: { title: T, version: "1" }
methods:
  - { name: add, params: [{ name: a, schema: { type: number } }, { name: b, schema: { type: number } }], result: { name: r, schema: { type: number } } }`;
    const document = toOpenApiDocument(await buildTexts({ "rpc.yaml": text }, { definition: "rpc.yaml", schemas: [] }));
    const number = { type: "number" };
    expect(at(document, "components", "schemas", "AddRequest", "properties", "params")).toEqual({
      anyOf: [{ type: "array", prefixItems: [number, number], minItems: 0, items: false }, { type: "object", properties: { a: number, b: number } }],
    });
  });

  it("uses a schema that describes a whole request as it is", async () => {
    const request = { title: "AddRequest", "x-method": "add", type: "object", properties: { jsonrpc: { const: "2.0" }, id: {}, method: { const: "add" } } };
    const document = await print("protocol: jsonrpc-2.0", { "add.json": JSON.stringify(request) });
    expect(at(document, "components", "schemas", "JsonRpcRequest", "oneOf")).toEqual([{ $ref: "#/components/schemas/AddRequest" }]);
    expect(Object.keys(at(document, "components", "schemas") as JsonObject)).toEqual(["AddRequest", "JsonRpcError", "AddResponse", "JsonRpcRequest", "JsonRpcResponse"]);
  });

  it.each([
    ["only sockets", "protocol: { kind: jsonrpc-2.0, transports: [websocket] }\nmethods: { a: {} }", []],
    ["own frames", "protocol: { kind: frames, transports: [http] }\nmethods: { a: {} }", []],
    ["calls by the server alone", "methods: { a: { direction: server-to-client } }", []],
    ["a path that is described", "protocol: { kind: jsonrpc-2.0, path: /rpc }\nmethods: { a: {} }\npaths: { /rpc: { post: { operationId: mine } } }", ["/rpc"]],
  ])("is not made for %s", async (_, text, paths) => {
    const document = await print(text);
    expect(Object.keys(at(document, "paths") as JsonObject)).toEqual(paths);
    expect(JSON.stringify(document)).not.toContain("JsonRpc");
  });
});
