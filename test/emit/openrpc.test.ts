import { describe, expect, it } from "vitest";
import { toOpenRpcDocument } from "../../generator/document/openrpc.ts";
import { openrpc } from "../../generator/emit/openrpc/openrpc.ts";
import type { JsonObject, JsonValue } from "../../generator/source/json.ts";
import { buildTexts } from "../build/build-texts.ts";
import { judgeOpenRpc as judge } from "./openrpc-judge.ts";
import { projectTexts } from "./project-texts.ts";

const print = async (text: string): Promise<JsonObject> => toOpenRpcDocument(await buildTexts({ "api.yaml": `info: { title: T, version: "1" }\n${text}` }));
const methods = (document: JsonObject): readonly JsonObject[] => document["methods"] as readonly JsonObject[];

describe("the meta-schema as judge", () => {
  it("refuses what is wrong", () => {
    const info = { title: "T", version: "1" };
    expect(judge({ openrpc: "1.3.2", info, methods: [] })).toEqual([]);
    expect(judge({ openrpc: "1.3.2", info, methods: [{ name: "a" }] })).not.toEqual([]);
    expect(judge({ openrpc: "1.3.2", info, methods: [{ name: "a", params: [{ name: "b", schema: { type: "strange" } }] }] })).not.toEqual([]);
  });

  it.each([["map", 13], ["a2a", 16], ["gateway", 17]])("is content with the document of %s, which has %i methods", async (name, count) => {
    const api = await buildTexts(...projectTexts(name));
    const { files } = await openrpc.emit({ apis: [api], targets: [{ api: name, target: "openrpc", options: {}, folder: "out" }] });
    expect(files.map(({ path }) => path)).toEqual(["out/openrpc.json"]);
    const document = JSON.parse(files[0]!.text) as JsonObject;
    expect(judge(document)).toEqual([]);
    expect(methods(document)).toHaveLength(count);
  });
});

describe("toOpenRpcDocument", () => {
  it("lists params by name, with what their schemas say", async () => {
    const document = await print(`
methods:
  list:
    params: [{ name: a, schema: { type: string }, required: true, description: The a. }, { name: b, summary: A b, schema: true }]
    paramStructure: by-position
    result: { name: found, description: What was found, schema: { type: array } }
    examples: [{ name: e, params: [x, 1], result: [] }]
  object: { params: { allOf: [{ $ref: "#/components/schemas/P" }], required: [b] } }
  open: { params: { type: object, minProperties: 1, properties: { c: { type: "null" } } } }
  told: { notification: true, direction: server-to-client, x-tier: core }
components: { schemas: { P: { type: object, properties: { a: { type: string, description: An a. }, b: { $ref: "#/components/schemas/P", deprecated: true } } } } }`);
    expect(judge(document)).toEqual([]);
    expect(methods(document)).toEqual([
      {
        name: "list",
        paramStructure: "by-position",
        params: [
          { name: "a", description: "The a.", required: true, schema: { description: "The a.", allOf: [{ type: "string" }] } },
          { name: "b", summary: "A b", description: "A b", schema: { description: "A b", allOf: [{}] } },
        ],
        result: { name: "found", description: "What was found", schema: { type: "array" } },
        examples: [{ name: "e", params: [{ name: "a", value: "x" }, { name: "b", value: 1 }], result: { name: "result", value: [] } }],
      },
      {
        name: "object",
        paramStructure: "by-name",
        params: [
          { name: "a", description: "An a.", schema: { type: "string", description: "An a." } },
          { name: "b", required: true, deprecated: true, schema: { allOf: [{ $ref: "#/components/schemas/P" }], deprecated: true } },
        ],
        result: { name: "result", schema: {} },
      },
      {
        name: "open",
        paramStructure: "by-name",
        params: [{ name: "c", schema: { type: "null" } }],
        result: { name: "result", schema: {} },
        "x-params": { type: "object", minProperties: 1, properties: { c: { type: "null" } } },
      },
      { name: "told", paramStructure: "by-name", params: [], "x-direction": "server-to-client", "x-tier": "core" },
    ]);
  });

  it("keeps integer codes where OpenRPC has them, and all else in extensions", async () => {
    const document = await print(`
servers: [{ url: "https://a.b/" }]
protocol: { kind: jsonrpc-2.0, path: /rpc, websocketPath: /ws }
methods: { m: { errors: [LOST, NAMED] } }
errors:
  LOST: { code: -1, message: It is lost, data: { type: object } }
  NAMED: { message: It has a name, httpStatus: 404, retryable: true }`);
    expect(judge(document)).toEqual([]);
    const [method] = methods(document);
    expect([method!["errors"], method!["x-errors"], (document["components"] as JsonObject)["errors"], document["x-errors"], document["servers"]] satisfies (JsonValue | undefined)[]).toEqual([
      [{ $ref: "#/components/errors/LOST" }],
      ["NAMED"],
      { LOST: { code: -1, message: "It is lost" } },
      {
        LOST: { code: -1, message: "It is lost", data: { type: "object" } },
        NAMED: { code: "NAMED", message: "It has a name", httpStatus: 404, retryable: true },
      },
      [{ name: "http", url: "https://a.b/rpc" }, { name: "websocket", url: "wss://a.b/ws" }],
    ]);
  });
});
