import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { findErrorCode } from "../../../generator/emit/client/error-code.ts";
import { buildTexts } from "../../build/build-texts.ts";
import { serveSockets, until } from "../../socket-server.ts";
import { emitClient, importClient, typeProblems } from "./make-client.ts";

type Call = (...values: unknown[]) => Promise<unknown>;
interface Connection { close(): void; open(): Promise<unknown>; on(name: string, listener: (value: never) => void): void }
type Client = Record<string, Call & Record<string, Call>> & { readonly connection: Connection };

const define = (name: string, yaml: string) => buildTexts({ "api.yaml": `info: { title: T, version: "1" }\n${yaml}` }, { name });

describe("an API whose server calls as well", async () => {
  const api = await define("duplex", `
protocol: { kind: jsonrpc-2.0, transports: [websocket], websocketPath: /rpc }
methods:
  math.add: { params: [{ name: a, required: true, schema: { type: number } }, { name: b, required: true, schema: { type: number } }], paramStructure: by-position, result: { type: number } }
  log/write: { params: { type: object, required: [line], properties: { line: { type: string } } }, notification: true }
  fs/read_text_file: { params: { type: object, required: [path], properties: { path: { type: string } } }, result: { type: string }, direction: server-to-client }
  session/update: { params: { type: object, properties: { n: { type: integer } } }, notification: true, direction: server-to-client }
  both.ping: { direction: both, result: { type: string } }
`);
  const files = await emitClient(api);
  const { createDuplexClient } = await importClient<{ createDuplexClient(options: object): Client }>(files);

  test("calls by position, notifies, and answers", async () => {
    const server = await serveSockets<{ id?: number; method?: string; params?: number[] }>((message, peer) => {
      if (message.method === "math.add") peer.send({ jsonrpc: "2.0", id: message.id, result: message.params![0]! + message.params![1]! });
    });
    const client = createDuplexClient({ baseUrl: server.url, WebSocket });
    onTestFinished(() => client.connection.close());
    expect(await client["math"]!["add"]!({ b: 3, a: 2 })).toBe(5);
    expect(await client["log"]!["write"]!({ line: "x" })).toBeUndefined();
    const updates: unknown[] = [];
    const problems: { kind: string }[] = [];
    client.connection.on("problem", (problem) => problems.push(problem));
    client["handle"]!("session/update", (params: unknown) => void updates.push(params));
    const stop = client["handle"]!("fs/read_text_file", async ({ path }: { path: string }) => {
      if (path === "/secret") throw Object.assign(new Error("Not this one."), { code: 7, data: { path } });
      if (path === "/broken") throw new Error("internals");
      return `content of ${path}`;
    }) as unknown as () => void;
    const ask = async (id: number, path: string): Promise<unknown> => {
      server.peer.send({ jsonrpc: "2.0", id, method: "fs/read_text_file", params: { path } });
      await until(() => server.peer.received.some((message) => (message as { id?: number; method?: string }).id === id && !(message as object).hasOwnProperty("method")));
      return server.peer.received.at(-1);
    };
    expect(await ask(90, "/a")).toEqual({ jsonrpc: "2.0", id: 90, result: "content of /a" });
    expect(await ask(91, "/secret")).toEqual({ jsonrpc: "2.0", id: 91, error: { code: 7, message: "Not this one.", data: { path: "/secret" } } });
    expect(await ask(92, "/broken")).toEqual({ jsonrpc: "2.0", id: 92, error: { code: -32603, message: "Internal error" } });
    stop();
    expect(await ask(93, "/a")).toEqual({ jsonrpc: "2.0", id: 93, error: { code: -32601, message: "Method not found: fs/read_text_file" } });
    server.peer.send({ jsonrpc: "2.0", method: "session/update", params: { n: 1 } });
    await until(() => updates.length === 1);
    expect([updates, problems.map(({ kind }) => kind)]).toEqual([[{ n: 1 }], ["listener", "listener"]]);
    expect(server.peer.received.slice(0, 2)).toEqual([{ jsonrpc: "2.0", id: 1, method: "math.add", params: [2, 3] }, { jsonrpc: "2.0", method: "log/write", params: { line: "x" } }]);
  });

  test("compiles, with typed handlers", () => {
    const usage = `
      import { createDuplexClient, type RpcCall } from "./client.js";
      const client = createDuplexClient({ baseUrl: "ws://x" });
      client.handle("fs/read_text_file", ({ path }) => path.toUpperCase());
      client.handle("session/update", ({ n }) => void (n ?? 0).toFixed());
      // @ts-expect-error the result must be a text
      client.handle("fs/read_text_file", () => 1);
      // @ts-expect-error the server does not call this
      client.handle("math.add", () => 1);
      export const sum: RpcCall<number> = client.math.add({ a: 1, b: 2 });
      export const done: RpcCall<void> = client.log.write({ line: "x" });
      export const pong: RpcCall<string> = client.both.ping();`;
    expect(typeProblems(new Map([...files, ["usage.ts", usage]]))).toEqual([]);
  });
});

describe("frames of other shapes", async () => {
  const api = await define("shapes", `
protocol:
  kind: frames
  transports: [websocket]
  websocketPath: /socket
  auth: { message: login, token: /credentials/key }
  request: { message: call, id: /head/no, method: /head/op, params: /args }
  response: { message: reply, id: /no, result: /value, error: /failure, errorCode: /failure/kind, errorMessage: /failure/text }
methods: { count: { params: { type: object, properties: { n: { type: integer } } }, result: { type: integer }, errors: [TIMEOUT] } }
messages:
  login: { payload: { type: object, required: [t, credentials], properties: { t: { const: login }, credentials: { type: object } } } }
  call: { payload: { type: object, required: [t], properties: { t: { const: call }, head: { type: object, properties: { no: { type: integer } } }, args: {} } } }
  reply: { payload: { type: object, required: [t, no], properties: { t: { const: reply }, no: { type: integer } } } }
errors: { TIMEOUT: { message: Too slow, retryable: true } }
`);
  const files = await emitClient(api);
  const { createShapesClient } = await importClient<{ createShapesClient(options: object): Client }>(files);

  test("nested places, a login of its own, errors without ok", async () => {
    const server = await serveSockets<{ t: string; head?: { no: unknown }; args?: { n?: number } }>((frame, peer) => {
      if (frame.t !== "call") return;
      peer.send({ t: "reply", no: frame.head!.no, ...(frame.args?.n === 0 ? { failure: { kind: "TIMEOUT", text: "Too slow" } } : { value: 1 }) });
    });
    const client = createShapesClient({ baseUrl: server.url, token: () => "k", WebSocket });
    onTestFinished(() => client.connection.close());
    expect(await client["count"]!({ n: 1 })).toBe(1);
    await expect(client["count"]!({ n: 0 })).rejects.toMatchObject({ name: "ShapesTimeoutError", code: "TIMEOUT", retryable: true });
    expect(server.peer.received.slice(0, 2)).toEqual([{ t: "login", credentials: { key: "k" } }, { t: "call", head: { no: "1", op: "count" }, args: { n: 1 } }]);
    expect(typeProblems(files)).toEqual([]);
  });
});

describe("where an API's error bodies have their code", () => {
  const pointer = async (schema: string, more = "") =>
    findErrorCode(await define("codes", `${more}\npaths: { /a: { get: { responses: { "400": { description: No, content: { application/json: { schema: ${schema} } } } } } } }`));

  test.each([
    ["{ properties: { error: { properties: { code: { enum: [a, b] }, type: { enum: [x, y] } } } } }", { pointer: "/error/code", values: ["a", "b"] }],
    ["{ type: object, properties: { type: { const: error }, error: { type: object, properties: { type: { enum: [a, b] } } } } }", { pointer: "/error/type", values: ["a", "b"] }],
    ["{ oneOf: [{ type: object, properties: { code: { const: a } } }, { type: object, properties: { code: { const: b } } }] }", { pointer: "/code", values: ["a", "b"] }],
    ["{ type: object, properties: { errorCode: { type: string } } }", { pointer: "/errorCode", values: [] }],
    ["{ type: object, properties: { message: { type: string }, data: { type: object, properties: { sizes: { enum: [s, m] } } } } }", undefined],
  ])("%s", async (schema, expected) => {
    expect(await pointer(schema)).toEqual(expected);
  });

  test("the definition can say it, and the catalogue lists the codes", async () => {
    const more = `x-gen-api-error-code: /fault/why\nerrors: { LOST: { message: Lost }, FULL: { message: Full, code: full } }`;
    expect(await pointer("{ type: object }", more)).toEqual({ pointer: "/fault/why", values: ["LOST", "full"] });
  });

  test("schemas that lead to themselves end", async () => {
    const more = `components: { schemas: { Loop: { type: object, properties: { error: { $ref: "#/components/schemas/Loop" }, code: { type: string } } } } }`;
    expect(await pointer('{ $ref: "#/components/schemas/Loop" }', more)).toMatchObject({ pointer: "/code" });
  });
});

describe("odd names", async () => {
  const names = ["default", "名前", "a-b.c d", "x'y\"z`${1}", "*/ evil()", "__proto__", "constructor.prototype", "then", "Promise", "Record", "ApiCall", "1st", "🙂.go"];
  const paths = names.map((name, index) => `  ${JSON.stringify(`/p${index}/{${name}}`)}: { post: { operationId: ${JSON.stringify(name)}, description: ${JSON.stringify(`*/ ${name} \u2028 end`)}, parameters: [{ name: ${JSON.stringify(name)}, in: path, required: true, schema: { type: string } }, { name: ${JSON.stringify(`q ${name}`)}, in: query, schema: { type: string } }], requestBody: { content: { ${JSON.stringify(`application/${"x"}+json`)}: { schema: { $ref: "#/components/schemas/Record" } } } }, responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/ApiCall" } } } } } } }`);
  const api = await define("odd", `components: { schemas: { Record: { type: object, properties: { a: { type: string } } }, ApiCall: { type: object, properties: { b: { type: string } } }, ClientOptions: { type: string } } }\npaths:\n${paths.join("\n")}\n`);
  const files = await emitClient(api);

  test("give code that compiles and holds nothing that was not meant", () => {
    expect(typeProblems(files)).toEqual([]);
    const calls: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && node.expression.getText() === "evil") calls.push(node.getText());
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile("client.ts", files.get("client.ts")!, ts.ScriptTarget.ES2022, true));
    expect(calls).toEqual([]);
  });

  test("are members like others, and no prototype is touched", async () => {
    const { createOddClient } = await importClient<{ createOddClient(options: object): Record<string, Call> }>(files);
    const urls: string[] = [];
    const client = createOddClient({ baseUrl: "http://x.test", fetch: async (url: string) => (urls.push(url), Response.json({})) });
    await client["名前"]!("ä", {}, { "q 名前": "ö" });
    expect(urls).toEqual(["http://x.test/p1/%C3%A4?q%20%E5%90%8D%E5%89%8D=%C3%B6"]);
    expect(Object.getPrototypeOf(client)).toBe(Object.prototype);
    expect("then" in client).toBe(false);
    expect(await Promise.resolve(client)).toBe(client);
  });
});

test("the platform's own fetch, WebSocket and signals fit, and functions in their place", async () => {
  const api = await define("fits", `servers: [{ url: "http://x.test" }]\nprotocol: jsonrpc-2.0\nmethods: { ping: { result: { type: string } } }`);
  const usage = `
    import { createFitsClient } from "./client.js";
    createFitsClient({ fetch: globalThis.fetch, WebSocket: globalThis.WebSocket });
    createFitsClient({ fetch: async (url, init) => fetch(url, { ...init, cache: "no-store" }) });
    createFitsClient({ fetch: (input: string | URL | Request, init?: RequestInit): Promise<Response> => fetch(input, init) });
    createFitsClient({ fetch: async (url: string) => new Response(url) });
    const client = createFitsClient({
      onRequest: (request) => { request.headers["x"] = "1"; },
      onResponse: (response) => new Response(String(response.status)),
    });
    export const call: Promise<string> = client.ping({ signal: AbortSignal.any([new AbortController().signal, AbortSignal.timeout(5)]) });
    // @ts-expect-error a number is no signal
    void client.ping({ signal: 1 });`;
  expect(typeProblems(new Map([...(await emitClient(api)), ["usage.ts", usage]]))).toEqual([]);
});

test("the runtime compiles without the types of any platform", () => {
  const folder = fileURLToPath(new URL("../../../templates/client", import.meta.url));
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const files = new Map(paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]));
  expect(files.size).toBeGreaterThan(40);
  expect(typeProblems(files, { lib: ["lib.es2022.d.ts"], noUncheckedSideEffectImports: true })).toEqual([]);
});
