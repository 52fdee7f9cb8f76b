import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { clientEmitter } from "../../../generator/emit/client/client-emitter.ts";
import { typesEmitter } from "../../../generator/emit/types/types-emitter.ts";
import { validators } from "../../../generator/emit/validators/validators.ts";
import { rpcMethods } from "../../../generator/model/api-model.ts";
import { serveSockets, type Peer, type SocketServer, until } from "../../socket-server.ts";
import { emitClient, importClient, projectApi, typeProblems } from "./make-client.ts";
import { gatewayCalls, mapCalls, type RpcCallRow } from "./rpc-calls.ts";

type Call = Promise<unknown> & { safe(): Promise<{ ok: boolean; data?: unknown; code?: unknown; error?: Error }> };
type Method = (...values: unknown[]) => Call;
interface Channel {
  on(type: string, listener: (message: never) => void): () => void;
  onUnknown(listener: (message: unknown) => void): () => void;
  once(type: string, options?: object): Promise<unknown>;
  messages(types: string[], options?: object): AsyncIterableIterator<unknown>;
  send(name: string, message: unknown): void;
  sendOnConnect(name: string, message: unknown): () => void;
  close(): void;
  [Symbol.asyncIterator](): AsyncIterableIterator<unknown>;
  readonly connection: Connection;
}
interface Connection {
  readonly state: string;
  open(): Promise<unknown>;
  close(): void;
  on(name: string, listener: (value: never) => void): () => void;
  onConnect(run: () => unknown): () => void;
}
type Client = { readonly connection: Connection; readonly channels: Record<string, (...values: unknown[]) => Channel> } & Record<string, Method & Record<string, Method & Record<string, Method>>>;
interface Module {
  batch(calls: readonly Call[], options?: object): Promise<{ ok: boolean; data?: unknown; code?: unknown; error?: Error }[]>;
  isRpcError(error: unknown, ...ids: string[]): boolean;
  readonly AgentBusyError: new () => Error;
}

const generate = async (name: string) => {
  const api = await projectApi(name);
  return { api, files: await emitClient(api, [typesEmitter, validators, clientEmitter], { validate: true }) };
};
const [map, gateway, a2a, aintandem, agentComm] = await Promise.all(["map", "gateway", "a2a", "aintandem", "agent-comm"].map(generate));
const { createMapClient } = await importClient<Module & { createMapClient(options: object): Client }>(map!.files);
const { createGatewayClient } = await importClient<Module & { createGatewayClient(options: object): Client }>(gateway!.files);
const { createA2aClient, batch, isRpcError, AgentBusyError } = await importClient<Module & { createA2aClient(options: object): Client }>(a2a!.files);
const { createAintandemClient } = await importClient<{ createAintandemClient(options: object): Client }>(aintandem!.files);
const { createAgentCommClient } = await importClient<{ createAgentCommClient(options: object): Client }>(agentComm!.files);

/** Ends with the test, so that no connection keeps the process alive. */
function own<T extends { readonly connection: Connection }>(client: T): T {
  onTestFinished(() => client.connection.close());
  return client;
}
const fast = { reconnect: { minDelay: 20, maxDelay: 100 } };
const member = (client: Client, path: string): Method => path.split(".").reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], client) as Method;
const invoke = (client: Client, [path, , params]: RpcCallRow): Call => (params === undefined ? member(client, path)() : member(client, path)(params));

/** A2A's calls are the examples of its definition; a result that is not described can be anything. */
const a2aCalls: readonly RpcCallRow[] = rpcMethods(a2a!.api).map(({ method, examples: [example] }): RpcCallRow => [method, method, example?.params, example?.result ?? { free: true }]);

interface JsonRpcCall { readonly id?: number; readonly method: string; readonly params?: unknown }
const resultOf = (calls: readonly RpcCallRow[], method: string): unknown => calls.find((row) => row[1] === method)?.[3];
const answerTo = (calls: readonly RpcCallRow[]) => ({ id, method }: JsonRpcCall) => ({ jsonrpc: "2.0", id, result: resultOf(calls, method) });

const serveMap = (onMessage?: (message: JsonRpcCall, peer: Peer) => void) =>
  serveSockets<JsonRpcCall>(onMessage ?? ((message, peer) => peer.send(answerTo(mapCalls)(message))));

interface GatewayFrame { readonly type: string; readonly id?: string; readonly method?: string; readonly params?: unknown; readonly timestamp?: number }
const welcome = { type: "connected", gatewayId: "gw-1", apps: ["coder"], sessions: ["main"] };
const serveGateway = (onRequest?: (frame: GatewayFrame, peer: Peer) => void) =>
  serveSockets<GatewayFrame>((frame, peer) => {
    if (frame.type === "connect") peer.send(welcome);
    else if (frame.type === "ping") peer.send({ type: "pong", timestamp: frame.timestamp });
    else if (onRequest !== undefined) onRequest(frame, peer);
    else peer.send({ type: "res", id: frame.id, ok: true, payload: resultOf(gatewayCalls, frame.method!) });
  });
const gatewayClient = ({ url }: SocketServer, options: object = {}): Client =>
  own(createGatewayClient({ baseUrl: url, token: "t0k", handshake: { clientId: "console-1" }, WebSocket, socket: fast, ...options }));
const mapClient = ({ url }: SocketServer, options: object = {}): Client => own(createMapClient({ baseUrl: url, WebSocket, socket: fast, ...options }));

/** An HTTP server that answers every POST with what `answer` makes of its body. */
async function serveRpc(answer: (body: never, headers: Record<string, unknown>) => { status?: number; headers?: Record<string, string>; body?: unknown }) {
  const seen: { path: string | undefined; body: unknown; headers: Record<string, unknown> }[] = [];
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => (text += String(chunk)));
    request.on("end", () => {
      const body: unknown = JSON.parse(text);
      seen.push({ path: `${request.method} ${request.url}`, body, headers: request.headers });
      const { status = 200, headers, body: answered } = answer(body as never, request.headers);
      response.writeHead(status, { "content-type": "application/json", ...headers }).end(answered === undefined ? "" : JSON.stringify(answered));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void (server.closeAllConnections(), server.close()));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

describe("every method once, with a valid result", () => {
  test("the tables are whole", () => {
    const methods = (api: typeof map) => rpcMethods(api!.api).map(({ method }) => method).sort();
    expect([mapCalls.length, gatewayCalls.length, a2aCalls.length]).toEqual([13, 17, 16]);
    expect([mapCalls, gatewayCalls, a2aCalls].map((calls) => calls.map(([, method]) => method).sort())).toEqual([methods(map), methods(gateway), methods(a2a)]);
  });

  test.each(mapCalls)("map: client.%s", async (...row) => {
    const server = await serveMap();
    expect(await invoke(mapClient(server, { validate: true }), row)).toEqual(row[3]);
    expect(server.peer.received).toEqual([{ jsonrpc: "2.0", id: 1, method: row[1], params: row[2] }]);
  });

  test.each(gatewayCalls)("gateway: client.%s", async (...row) => {
    const server = await serveGateway();
    expect(await invoke(gatewayClient(server, { validate: true }), row)).toEqual(row[3]);
    expect(server.peer.received).toEqual([
      { type: "connect", clientId: "console-1", token: "t0k" },
      { type: "req", id: "1", method: row[1], params: row[2] ?? {} },
    ]);
  });

  test.each(a2aCalls)("a2a: client.%s over HTTP and over a socket", async (...row) => {
    const http = await serveRpc((call: JsonRpcCall) => ({ body: answerTo(a2aCalls)(call) }));
    expect(await invoke(own(createA2aClient({ baseUrl: http.url, token: "t0k", validate: true, WebSocket })), row)).toEqual(row[3]);
    expect(http.seen).toMatchObject([{ path: "POST /", body: { jsonrpc: "2.0", id: 1, method: row[1], params: row[2] }, headers: { authorization: "Bearer t0k", "content-type": "application/json" } }]);
    const server = await serveSockets<JsonRpcCall>((message, peer) => message.method !== undefined && peer.send(answerTo(a2aCalls)(message)));
    expect(await invoke(own(createA2aClient({ baseUrl: server.url, token: "t0k", validate: true, transport: "websocket", WebSocket })), row)).toEqual(row[3]);
    expect(server.peer.target).toBe("/ws");
    expect(server.peer.received).toEqual([{ type: "auth", token: "t0k" }, { jsonrpc: "2.0", id: 1, method: row[1], params: row[2] }]);
  });
});

describe("answers", () => {
  test("out of order, 1,000 calls in flight", async () => {
    const waiting: JsonRpcCall[] = [];
    const server = await serveMap((call, peer) => {
      waiting.push(call);
      if (waiting.length < 1000) return;
      for (const each of waiting.sort(() => Math.random() - 0.5)) peer.send({ jsonrpc: "2.0", id: each.id, result: { summary: String((each.params as { n: number }).n), generated: true } });
    });
    const client = mapClient(server);
    const results = await Promise.all(Array.from({ length: 1000 }, (_, n) => client["mail"]!["summary"]!({ conversationId: "c", n })));
    expect(results.map((result) => (result as { summary: string }).summary)).toEqual(Array.from({ length: 1000 }, (_, n) => String(n)));
  });

  test("malformed, duplicate, unknown and oversized ones are told, and the others still arrive", async () => {
    const server = await serveMap(({ id }, peer) => {
      peer.send("{");
      peer.send({ jsonrpc: "2.0", id: 99, result: {} });
      peer.send({ jsonrpc: "2.0", id: null, error: { code: -32700, message: "Parse error" } });
      peer.send({ jsonrpc: "2.0", id: 1, result: "x".repeat(5000) });
      peer.send({ jsonrpc: "2.0", id, result: { summary: "s", generated: true } });
      peer.send({ jsonrpc: "2.0", id, result: { summary: "again", generated: true } });
      peer.send({ strange: true });
    });
    const client = mapClient(server, { socket: { ...fast, maxMessageLength: 4000 } });
    const problems: string[] = [];
    client.connection.on("problem", ({ kind }: { kind: string }) => void problems.push(kind));
    expect(await client["mail"]!["summary"]!({ conversationId: "c" })).toEqual({ summary: "s", generated: true });
    await until(() => problems.length === 6);
    expect(problems).toEqual(["malformed", "unknown-id", "peer-error", "oversized", "duplicate-id", "unexpected"]);
  });

  test("a result that does not match its schema is refused, params before they are sent", async () => {
    const server = await serveMap(({ id }, peer) => peer.send({ jsonrpc: "2.0", id, result: { summary: 1, generated: true } }));
    const client = mapClient(server, { validate: true });
    await expect(client["mail"]!["summary"]!({ conversationId: "c" })).rejects.toMatchObject({ name: "ValidationError", subject: "response", issues: [{ path: ["summary"] }] });
    await expect(client["mail"]!["summary"]!({})).rejects.toMatchObject({ name: "ValidationError", subject: "request" });
    expect(server.peer.received).toHaveLength(1);
  });
});

describe("errors", () => {
  const failing = (error: object) => serveRpc(({ id }: JsonRpcCall) => ({ body: { jsonrpc: "2.0", id, error } }));
  const call = (url: string, options: object = {}) => own(createA2aClient({ baseUrl: url, WebSocket, ...options }))["pm"]!["createTask"]!(a2aCalls.find(([path]) => path === "pm.createTask")![2]);

  test("are of the catalogue's class, with its name, data and whether to try again", async () => {
    const { url } = await failing({ code: -32001, message: "Agent busy", data: { agentId: "a", currentTask: "t", estimatedWaitTime: 5 } });
    const error: unknown = await call(url).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(AgentBusyError);
    expect(error).toMatchObject({ name: "AgentBusyError", id: "AGENT_BUSY", code: -32001, retryable: true, operation: "pm.createTask", data: { estimatedWaitTime: 5 }, message: "pm.createTask failed with code -32001: Agent busy" });
    expect([isRpcError(error), isRpcError(error, "AGENT_BUSY"), isRpcError(error, "TASK_NOT_FOUND"), isRpcError(new Error())]).toEqual([true, true, false, false]);
    expect(await call(url).safe()).toMatchObject({ ok: false, code: -32001 });
  });

  test("with an unknown code are kept as they are, in HTTP errors too", async () => {
    const unknown = await failing({ code: -31999, message: "New", data: { retryable: true } });
    await expect(call(unknown.url)).rejects.toMatchObject({ name: "RpcError", code: -31999, id: undefined, retryable: true });
    expect(await call(unknown.url).safe()).toMatchObject({ ok: false, error: { code: -31999 } });
    expect((await call(unknown.url).safe()).code).toBeUndefined();
    const status = await serveRpc(({ id }: JsonRpcCall) => ({ status: 400, body: { jsonrpc: "2.0", id, error: { code: -32602, message: "Invalid params" } } }));
    await expect(call(status.url)).rejects.toMatchObject({ name: "InvalidParamsError", code: -32602 });
    const plain = await serveRpc(() => ({ status: 502, body: { oops: true } }));
    await expect(call(plain.url)).rejects.toMatchObject({ name: "ApiError", status: 502 });
    const other = await serveRpc(() => ({ body: { jsonrpc: "2.0", id: 77, result: {} } }));
    await expect(call(other.url)).rejects.toThrow("pm.createTask got an answer to the call 77 instead of 1.");
  });

  test("are retried where they may pass, when asked to", async () => {
    let left = 2;
    const { url, seen } = await serveRpc(({ id, method }: JsonRpcCall) =>
      left-- > 0 ? { body: { jsonrpc: "2.0", id, error: { code: -32001, message: "Agent busy" } } } : { body: { jsonrpc: "2.0", id, result: resultOf(a2aCalls, method) } });
    await call(url, { retry: { attempts: 2, minDelay: 1 } });
    expect(seen).toHaveLength(3);
    const gone = await failing({ code: -32000, message: "Agent not found" });
    await expect(call(gone.url, { retry: { attempts: 2, minDelay: 1 } })).rejects.toMatchObject({ id: "AGENT_NOT_FOUND" });
    expect(gone.seen).toHaveLength(1);
    let busy = true;
    const limited = await serveRpc(({ id, method }: JsonRpcCall) => {
      if (!busy) return { body: { jsonrpc: "2.0", id, result: resultOf(a2aCalls, method) } };
      busy = false;
      return { status: 429, headers: { "retry-after": "0" }, body: {} };
    });
    await call(limited.url, { retry: { attempts: 1, minDelay: 1 } });
    expect(limited.seen).toHaveLength(2);
  });

  test("of the gateway have texts as codes, and a refused handshake ends the connection", async () => {
    const server = await serveGateway(({ id }, peer) => peer.send({ type: "res", id, ok: false, error: { code: "NOT_FOUND_RESOURCE", message: "No session.", details: { sessionId: "x" } } }));
    await expect(gatewayClient(server)["reset"]!({ sessionId: "x" })).rejects.toMatchObject({ name: "NotFoundResourceError", code: "NOT_FOUND_RESOURCE", data: { sessionId: "x" } });
    const denying = await serveSockets((_, peer) => peer.send({ type: "error", code: "GUARD_DENIED", message: "Not accepted." }));
    const client = gatewayClient(denying);
    await expect(client.connection.open()).rejects.toMatchObject({ name: "RpcError", code: "GUARD_DENIED" });
    expect(client.connection.state).toBe("closed");
  });
});

describe("batches", () => {
  const mixed = (calls: readonly JsonRpcCall[]) => calls.filter(({ id }) => id !== undefined).reverse().map(({ id, method }) =>
    method === "agent.getStatus" ? { jsonrpc: "2.0", id, error: { code: -32000, message: "Agent not found" } } : { jsonrpc: "2.0", id, result: resultOf(a2aCalls, method) });
  const make = (client: Client) => [client["system"]!["health"]!(), client["agent"]!["getStatus"]!({ agentId: "x" }), client["auth"]!["login"]!({ username: "u", password: "p" })];
  const expected = [{ ok: true, data: resultOf(a2aCalls, "system.health") }, { ok: false, code: -32000, error: { id: "AGENT_NOT_FOUND" } }, { ok: true, data: resultOf(a2aCalls, "auth.login") }];

  test("go as one message, each item with its own result", async () => {
    const { url, seen } = await serveRpc((calls: JsonRpcCall[]) => ({ body: mixed(calls) }));
    expect(await batch(make(own(createA2aClient({ baseUrl: url, WebSocket }))))).toMatchObject(expected);
    expect(seen.map(({ body }) => (body as unknown[]).length)).toEqual([3]);
    const server = await serveSockets<JsonRpcCall[]>((calls, peer) => Array.isArray(calls) && peer.send(mixed(calls)));
    expect(await batch(make(own(createA2aClient({ baseUrl: server.url, transport: "websocket", WebSocket }))))).toMatchObject(expected);
    expect(server.peer.received).toHaveLength(1);
  });

  test("whose items are missing or which fail as a whole fail item by item", async () => {
    const some = await serveRpc((calls: JsonRpcCall[]) => ({ body: mixed(calls).slice(1) }));
    expect((await batch(make(own(createA2aClient({ baseUrl: some.url, WebSocket }))))).map(({ ok, error }) => ok || error?.name)).toEqual([true, "AgentNotFoundError", "ResponseFormatError"]);
    const none = await serveRpc(() => ({ status: 503, body: {} }));
    expect((await batch(make(own(createA2aClient({ baseUrl: none.url, WebSocket }))))).map(({ error }) => error?.name)).toEqual(["ApiError", "ApiError", "ApiError"]);
  });

  test("are single calls where the protocol has none, and take only calls that are not sent yet", async () => {
    const server = await serveGateway();
    const client = gatewayClient(server);
    expect(await batch([client["apps"]!(), client["config"]!()])).toMatchObject([{ ok: true }, { ok: true }]);
    const sent = client["apps"]!();
    await sent;
    await expect(batch([sent])).rejects.toThrow("already on its way");
    const strangers = [client["apps"]!(), gatewayClient(server)["apps"]!()];
    await expect(batch(strangers)).rejects.toThrow("must belong to one client");
    await Promise.all(strangers);
    expect(await batch([])).toEqual([]);
  });
});

describe("ends of calls", () => {
  test("abort, timeout and close", async () => {
    const server = await serveMap(() => {});
    const client = mapClient(server);
    await client.connection.open();
    const controller = new AbortController();
    const aborted = client["mail"]!["get"]!({ conversationId: "c" }, { signal: controller.signal });
    const late = client["mail"]!["get"]!({ conversationId: "c" }, { timeout: 200 });
    const closed = client["mail"]!["get"]!({ conversationId: "c" });
    const expectations = [
      expect(aborted).rejects.toMatchObject({ name: "AbortError" }),
      expect(late).rejects.toMatchObject({ name: "TimeoutError", message: "mail/get took longer than 200 ms." }),
      expect(closed).rejects.toMatchObject({ name: "ConnectionLostError", isSent: true }),
    ];
    await until(() => server.peers[0]?.received.length === 3);
    controller.abort();
    await expectations[1];
    client.connection.close();
    await Promise.all(expectations);
    await expect(client["mail"]!["get"]!({ conversationId: "c" })).rejects.toMatchObject({ name: "ConnectionLostError", isSent: false });
  });

  test("a server that is killed in the middle of a call and comes back after 2 s", async () => {
    const subscriptions: string[] = [];
    const server = await serveGateway((frame, peer) => {
      if (frame.method === "subscribe") {
        subscriptions.push((frame.params as { sessionId: string }).sessionId);
        peer.send({ type: "res", id: frame.id, ok: true, payload: { ok: true } });
        for (let n = 0; n < 50; n++) peer.send({ type: "event", event: "content_delta", sessionId: "main", data: { n } });
      } else if (frame.method !== "abort") peer.send({ type: "res", id: frame.id, ok: true, payload: resultOf(gatewayCalls, frame.method!) });
    });
    const client = gatewayClient(server);
    const numbers: number[] = [];
    client.channels["events"]!().on("content_delta", ({ data }: { data: { n: number } }) => void numbers.push(data.n));
    client.connection.onConnect(() => client["subscribe"]!({ sessionId: "main" }));
    await until(() => numbers.length === 50);
    const hanging = client["abort"]!({ sessionId: "main" });
    const lost = expect(hanging).rejects.toMatchObject({ name: "ConnectionLostError", isSent: true, operation: "abort" });
    await until(() => server.peer.received.some((frame) => (frame as GatewayFrame).method === "abort"));
    await server.kill();
    await lost;
    const queued = client["apps"]!();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    numbers.length = 0;
    await server.start();
    expect(await queued).toEqual(resultOf(gatewayCalls, "apps"));
    await until(() => numbers.length >= 50);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(numbers).toEqual([...Array(50).keys()]);
    expect(subscriptions).toEqual(["main", "main"]);
    expect(server.peer.received.slice(0, 2)).toMatchObject([{ type: "connect", token: "t0k" }, { method: "subscribe" }]);
  });

  test("silence is detected by the heartbeat, which the protocol describes", async () => {
    let isSilent = false;
    const server = await serveSockets<GatewayFrame>((frame, peer) => {
      if (frame.type === "connect") peer.send(welcome);
      else if (frame.type === "ping" && !isSilent) peer.send({ type: "pong", timestamp: frame.timestamp });
    });
    const client = gatewayClient(server, { socket: { ...fast, heartbeat: { interval: 30, timeout: 40 } } });
    const problems: unknown[] = [];
    client.connection.on("problem", (problem) => void problems.push(problem));
    expect(await client.connection.open()).toEqual(welcome);
    await until(() => server.peer.received.length > 3);
    expect(server.peer.received[1]).toMatchObject({ type: "ping", timestamp: expect.any(Number) as number });
    const hanging = expect(client["apps"]!()).rejects.toMatchObject({ name: "ConnectionLostError" });
    isSilent = true;
    await hanging;
    isSilent = false;
    await until(() => server.peers.length === 2 && client.connection.state === "open");
    expect(problems).toEqual([]);
  });

  test("a queue that overflows refuses the call, and what was never sent comes back", async () => {
    const client = own(createGatewayClient({ baseUrl: "ws://127.0.0.1:1", handshake: { clientId: "c" }, WebSocket, socket: { maxQueueBytes: 150, reconnect: { minDelay: 5, maxAttempts: 20 } } }));
    const ended = new Promise<{ unsent: unknown[] }>((resolve) => client.connection.on("close", resolve as never));
    const first = expect(client["send"]!({ sessionId: "main", message: "kept" })).rejects.toMatchObject({ name: "ConnectionLostError", isSent: false });
    await expect(client["send"]!({ sessionId: "main", message: "x".repeat(100) })).rejects.toMatchObject({ name: "QueueOverflowError" });
    client.connection.close();
    expect((await ended).unsent).toEqual([{ type: "req", id: "1", method: "send", params: { sessionId: "main", message: "kept" } }]);
    await first;
  });
});

describe("events", () => {
  test("by type, in loops, once, and unknown ones as unknown", async () => {
    const server = await serveSockets(() => {}, (peer) => setTimeout(() => {
      peer.send({ type: "task_updated", data: { taskId: "t-1", status: "pending", timestamp: "2025-07-01T10:00:00Z" } });
      peer.send({ type: "brand_new", data: {} });
      peer.send({ type: "artifact_created", data: { artifactId: "a-1", name: "n", creator: "c", timestamp: "2025-07-01T10:00:00Z" } });
    }, 30));
    const client = own(createA2aClient({ baseUrl: server.url, token: "t0k", WebSocket, socket: fast }));
    const events = client.channels["events"]!();
    const heard: unknown[] = [];
    const unknown: unknown[] = [];
    events.on("task_updated", ({ data }: { data: { taskId: string } }) => void heard.push(data.taskId));
    events.onUnknown((message) => unknown.push(message));
    const next = events.once("artifact_created");
    const looped: unknown[] = [];
    for await (const event of events) if (looped.push((event as { type: string }).type) === 2) break;
    expect([heard, looped, unknown]).toEqual([["t-1"], ["task_updated", "artifact_created"], [{ type: "brand_new", data: {} }]]);
    expect(await next).toMatchObject({ type: "artifact_created" });
    expect(server.peer.received).toEqual([{ type: "auth", token: "t0k" }]);
    await expect(events.once("task_updated", { timeout: 20 })).rejects.toMatchObject({ name: "TimeoutError" });
    events.close();
    expect(client.connection.state).toBe("open");
  });

  test("notifications of a JSON-RPC server, with validation", async () => {
    const server = await serveMap();
    const client = mapClient(server, { validate: "responses" });
    const problems: { kind: string }[] = [];
    client.connection.on("problem", (problem) => void problems.push(problem));
    const heard: unknown[] = [];
    client.channels["notifications"]!().on("map/event", ({ params }: { params: unknown }) => void heard.push(params));
    await client.connection.open();
    server.peer.send({ jsonrpc: "2.0", method: "map/event", params: { event: { type: "mail.turn.added" } } });
    server.peer.send({ jsonrpc: "1.0", method: "map/event", params: {} });
    await until(() => problems.length === 1);
    expect(heard).toEqual([{ event: { type: "mail.turn.added" } }]);
    expect(problems).toMatchObject([{ kind: "invalid" }]);
  });

  test("of a channel with a socket of its own: address, token, subscriptions after a reconnect", async () => {
    const server = await serveSockets((_, peer) => peer.send({ channel: "logs", event: "log.written", data: { n: peer.received.length }, timestamp: "2025-01-10T09:12:00Z" }));
    let token = "first";
    const client = createAintandemClient({ baseUrl: `${server.url.replace("ws:", "http:")}/api/v1`, token: () => token, WebSocket, socket: fast, validate: true });
    const sandbox = own(client.channels["sandbox"]!("sb_lmn456opq2"));
    const logs = sandbox.messages(["logs"]);
    sandbox.sendOnConnect("subscribe", { action: "subscribe", channels: ["logs"] });
    expect((await logs.next()).value).toMatchObject({ channel: "logs", data: { n: 1 } });
    expect(server.peer.target).toBe("/api/v1/ws/sandboxes/sb_lmn456opq2?token=first");
    token = "second";
    server.peer.socket.terminate();
    expect((await logs.next()).value).toMatchObject({ channel: "logs", data: { n: 1 } });
    expect(server.peer.target).toBe("/api/v1/ws/sandboxes/sb_lmn456opq2?token=second");
    expect(() => sandbox.send("subscribe", { action: "nonsense" })).toThrow(/The message "subscribe" of sandbox is not valid/);
    server.peer.socket.close(1008, "enough");
    await expect(logs.next()).rejects.toMatchObject({ name: "ConnectionLostError", message: "The connection of sandbox has ended with code 1008: enough." });
    expect(await logs.next()).toMatchObject({ done: true });
    await expect(own(client.channels["sandbox"]!("..")).connection.open()).rejects.toMatchObject({ name: "RequestError" });
  });

  test("a loop that is too slow ends with an error, one that is left lets go", async () => {
    const server = await serveSockets();
    const client = own(createAgentCommClient({ baseUrl: server.url, WebSocket, socket: fast }).channels["events"]!());
    const slow = client.messages(["task.progress"], { buffer: 3 });
    const left = client.messages(["task.progress"]);
    await client.connection.open();
    for (let n = 0; n < 5; n++) server.peer.send({ event_type: "task.progress", n });
    expect((await left.next()).value).toMatchObject({ n: 0 });
    await left.return!();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const taken: unknown[] = [];
    await expect((async () => { for await (const message of slow) taken.push(message); })()).rejects.toMatchObject({ name: "BufferOverflowError" });
    expect(taken).toHaveLength(3);
  });
});

const usage = {
  a2a: `
    import { AgentBusyError, batch, createA2aClient, isRpcError, type RpcResult } from "./client.js";
    import { WebSocket } from "ws";
    import type { AgentBusyData, CreateTaskResult } from "./types.js";
    export async function use(): Promise<void> {
      const client = createA2aClient({ token: "t", WebSocket, transport: "websocket", socket: { heartbeat: { ping: () => ({}) } } });
      const params = { title: "T", description: "D", userId: "u", priority: "high" } as const;
      const created: CreateTaskResult = await client.pm.createTask(params, { timeout: 1000, signal: new AbortController().signal });
      // @ts-expect-error a member is missing
      await client.pm.createTask({ title: "T" });
      const [health, task] = await batch([client.system.health(), client.pm.createTask(params)]);
      if (health.ok) void health.data.status;
      if (!task.ok && task.code === -32001) { const data: AgentBusyData | undefined = task.error.data; void data; }
      if (task.ok) { const same: CreateTaskResult = task.data; void same; }
      const typed: RpcResult<CreateTaskResult, { code: 1 }> | undefined = undefined;
      try { void created; } catch (error) {
        if (isRpcError(error, "AGENT_BUSY", "TASK_NOT_FOUND")) { const code: -32001 | -32002 = error.code; void code; }
        if (error instanceof AgentBusyError) { const data: AgentBusyData | undefined = error.data; void data; }
        // @ts-expect-error no such entry
        void isRpcError(error, "NO_SUCH");
      }
      const events = client.channels.events();
      const stop = events.on("task_updated", (event) => void event.data.taskId.length);
      // @ts-expect-error no such event
      events.on("no_such_event", () => {});
      for await (const event of events) if (event.type === "agent_status_changed") void event.data.newStatus;
      for await (const event of events.messages(["artifact_created"])) void event.data.artifactId;
      client.connection.on("close", ({ unsent, code }) => void [unsent, code]);
      stop(); void typed;
    }`,
  gateway: `
    import { createGatewayClient } from "./client.js";
    // @ts-expect-error the handshake needs the client's id
    createGatewayClient({ baseUrl: "ws://x" });
    export async function use(): Promise<void> {
      const client = createGatewayClient({ baseUrl: "ws://x", handshake: { clientId: "c", metadata: { a: 1 } } });
      const { gatewayId } = await client.connection.open();
      const { messageId } = await client.send({ sessionId: "main", message: "x" });
      const anything: unknown = await client.abort({ sessionId: "main" });
      client.channels.events().on("method:chunk", ({ sessionId, data }) => void [sessionId, data]);
      void [gatewayId.length, messageId.length, anything];
    }`,
  aintandem: `
    import { createAintandemClient } from "./client.js";
    const client = createAintandemClient({ token: "t" });
    const sandbox = client.channels.sandbox("sb_lmn456opq2");
    sandbox.on("logs", (message) => void message.timestamp);
    sandbox.send("subscribe", { action: "subscribe", channels: ["logs"] });
    // @ts-expect-error no such message
    sandbox.send("unsubscribe", {});
    client.channels.system({ token: "other" }).onUnknown((message: unknown) => void message);`,
};

test("the clients of all APIs and the code that uses them pass the strictest compiler", () => {
  const roots = new URL("../../../node_modules/@types", import.meta.url).pathname;
  const settings = { lib: ["lib.es2023.d.ts"], types: ["node"], typeRoots: [roots], skipLibCheck: true };
  for (const [files, text] of [[map!.files, ""], [gateway!.files, usage.gateway], [a2a!.files, usage.a2a], [aintandem!.files, usage.aintandem], [agentComm!.files, ""]] as const) {
    expect(typeProblems(new Map([...files, ["usage.ts", `${text}\nexport {};`]]), settings, true)).toEqual([]);
  }
});
