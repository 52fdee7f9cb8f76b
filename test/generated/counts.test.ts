import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isJsonObject, objectMember, type JsonObject, type JsonValue } from "../../generator/source/json.ts";

/** A committed document of one of the five APIs. */
const read = (path: string): JsonObject =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../generated", path), "utf8")) as JsonObject;

const sizeOf = (value: JsonValue | undefined): number => (isJsonObject(value) ? Object.keys(value).length : 0);

const httpOperations = (api: string): number =>
  Object.values(objectMember(read(`${api}/openapi.json`), "paths")!).reduce<number>(
    (count, path) => count + Object.keys(path as JsonObject).filter((key) => /^(get|put|post|delete|patch)$/.test(key)).length,
    0,
  );

const rpcMethods = (api: string): JsonObject[] => read(`${api}/openrpc.json`)["methods"] as unknown as JsonObject[];

/** The messages of the AsyncAPI document that are no requests or responses of a method, by channel. */
const events = (api: string): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(objectMember(read(`${api}/asyncapi.json`), "channels")!).map(([channel, value]) => [
      channel,
      Object.keys(objectMember(value, "messages")!).filter((name) => !/\.(request|response)$/.test(name)),
    ]),
  );

const repliesTo = (api: string): number =>
  Object.values(objectMember(read(`${api}/asyncapi.json`), "operations")!).filter((operation) => isJsonObject(operation) && operation["reply"] !== undefined).length;

describe("the committed documents have what the sources have", () => {
  it("aintandem: 34 operations, three channels, 11 error codes", () => {
    expect(httpOperations("aintandem")).toBe(34);
    expect(Object.keys(events("aintandem"))).toEqual(["sandbox", "collaboration", "system"]);
    const detail = objectMember(objectMember(read("aintandem/openapi.json"), "components"), "schemas")!["ErrorDetail"] as JsonObject;
    expect((objectMember(objectMember(detail, "properties"), "code")!["enum"] as readonly JsonValue[]).length).toBe(11);
  });

  it("map: 13 mail methods with their results, two notifications, 42 definitions of the extension and 24 of the core", () => {
    const methods = rpcMethods("map");
    expect(methods.map(({ name }) => name).filter((name) => String(name).startsWith("mail/"))).toHaveLength(13);
    expect([methods.length, methods.filter(({ result }) => result !== undefined).length]).toEqual([13, 13]);
    expect(repliesTo("map")).toBe(13);
    expect(Object.values(events("map")).flat()).toHaveLength(2);
    const [schema] = Object.values(objectMember(read("map/bundle.json"), "$defs")!);
    expect(sizeOf((schema as JsonObject)["$defs"])).toBe(42 + 24);
  });

  it("gateway: 17 methods, 8 error codes, 42 events beside its five own frames", () => {
    expect(rpcMethods("gateway")).toHaveLength(17);
    expect(sizeOf(read("gateway/openrpc.json")["x-errors"])).toBe(8);
    const [messages] = Object.values(events("gateway"));
    const frames = ["connect", "connected", "ping", "pong", "error_2"]; // An event is called "error" too.
    expect(messages!.filter((name) => !frames.includes(name))).toHaveLength(42);
    // The handshake and the heartbeat are requests with a reply too.
    expect(repliesTo("gateway")).toBe(17 + 2);
  });

  it("a2a: 16 methods, 4 events and the auth message, 5 standard and 9 own error codes", () => {
    expect(rpcMethods("a2a")).toHaveLength(16);
    const endpoint = objectMember(objectMember(read("a2a/openapi.json"), "components"), "schemas")!["JsonRpcRequest"] as JsonObject;
    expect((endpoint["oneOf"] as readonly JsonValue[]).length).toBe(16);
    expect(repliesTo("a2a")).toBe(16);
    expect(Object.values(events("a2a")).flat()).toEqual(["auth", "agentStatusChanged", "taskUpdated", "artifactCreated", "a2aCommunication"]);
    const codes = Object.values(objectMember(objectMember(read("a2a/openrpc.json"), "components"), "errors")!).map((error) => (error as JsonObject)["code"] as number);
    const isStandard = (code: number): boolean => code <= -32600;
    expect([codes.filter(isStandard).length, codes.filter((code) => !isStandard(code)).length]).toEqual([5, 9]);
  });

  it("agent-comm: 7 operations, 9 events and the four payloads of its patterns, 7 error codes", () => {
    expect(httpOperations("agent-comm")).toBe(7);
    expect(Object.values(events("agent-comm")).flat()).toHaveLength(9 + 4);
    const codes = objectMember(objectMember(read("agent-comm/openapi.json"), "components"), "schemas")!["ErrorCode"] as JsonObject;
    expect((codes["enum"] as readonly JsonValue[]).length).toBe(7);
  });
});
