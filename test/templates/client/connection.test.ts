import { describe, expect, onTestFinished, test, vi } from "vitest";
import { WebSocket } from "ws";
import { type ConnectionHooks, SocketConnection } from "../../../templates/client/socket/connection.ts";
import type { ConnectionEnd, ConnectionProblem } from "../../../templates/client/socket/connection-events.ts";
import { closeAction } from "../../../templates/client/socket/close-codes.ts";
import type { SocketOptions } from "../../../templates/client/socket/options.ts";
import { serveSockets, type SocketServer, until } from "../../socket-server.ts";

/** A connection that ends with the test, with everything it tells. */
function connectTo(server: SocketServer | string, socket: SocketOptions = {}, hooks: Partial<ConnectionHooks> = {}) {
  const url = typeof server === "string" ? server : undefined;
  const connection = new SocketConnection("test", { url: async () => url ?? (server as SocketServer).url, ...hooks }, {
    WebSocket,
    socket: { reconnect: { minDelay: 10, maxDelay: 40 }, ...socket },
  });
  const told = { messages: [] as unknown[], problems: [] as ConnectionProblem[], ends: [] as ConnectionEnd[], opens: 0, losses: [] as number[] };
  connection.addReceiver((message) => told.messages.push(message) > 0);
  connection.on("problem", (problem) => told.problems.push(problem));
  connection.on("close", (end) => told.ends.push(end));
  connection.on("open", () => told.opens++);
  connection.on("lost", ({ code }) => told.losses.push(code));
  onTestFinished(() => connection.close());
  return { connection, told };
}

describe("connecting", () => {
  test("happens when it is needed, and messages wait for it in order", async () => {
    const server = await serveSockets();
    const { connection } = connectTo(server);
    expect(connection.state).toBe("idle");
    for (const n of [1, 2, 3]) connection.transmit({ n }, "test");
    expect(connection.state).toBe("connecting");
    await until(() => server.peers[0]?.received.length === 3);
    expect(server.peer.received).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
    expect(connection.state).toBe("open");
  });

  test("open() waits, and says what the server has answered", async () => {
    const server = await serveSockets<{ hello?: string }>((message, peer) => {
      if (message.hello === undefined) return;
      peer.send({ early: true });
      peer.send({ welcome: message.hello });
    });
    const { connection, told } = connectTo(server, {}, {
      greet: async (exchange) => {
        const answer = exchange.waitFor((message) => typeof message === "object" && message !== null && "welcome" in message);
        exchange.send({ hello: "me" });
        return answer;
      },
    });
    connection.transmit({ n: 1 }, "test");
    expect(await connection.open()).toEqual({ welcome: "me" });
    expect(await connection.open()).toEqual({ welcome: "me" });
    await until(() => server.peer.received.length === 2);
    expect(server.peer.received).toEqual([{ hello: "me" }, { n: 1 }]);
    expect(told.messages).toEqual([{ early: true }]);
  });

  test("without a WebSocket it ends with an error that says what to do", async () => {
    const connection = new SocketConnection("test", { url: async () => "ws://127.0.0.1:1" }, { WebSocket: undefined });
    vi.stubGlobal("WebSocket", undefined);
    onTestFinished(() => void vi.unstubAllGlobals());
    await expect(connection.open()).rejects.toThrow("This platform has no WebSocket; pass one in the client's options");
    expect(connection.state).toBe("closed");
  });

  test("a handshake that fails ends it, one that takes too long is tried again", async () => {
    const server = await serveSockets();
    const failing = connectTo(server, {}, { greet: () => Promise.reject(new Error("denied")) });
    await expect(failing.connection.open()).rejects.toMatchObject({ name: "ConnectionLostError", message: "The connection of test failed: denied" });
    const slow = connectTo(server, { connectTimeout: 30 }, { greet: (exchange) => exchange.waitFor(() => false) });
    void slow.connection.open();
    await until(() => slow.told.losses.length === 2);
    expect(slow.told.losses).toEqual([1006, 1006]);
  });

  test("sub-protocols are offered", async () => {
    const server = await serveSockets();
    const { connection } = connectTo(server, { protocols: ["v1", "v2"] });
    await connection.open();
    expect(server.peer.socket.protocol).toBe("v1");
  });
});

describe("losing and making again", () => {
  test("a killed server is waited for, what waits is sent, and what shall follow a connect happens again", async () => {
    const server = await serveSockets();
    const { connection, told } = connectTo(server);
    const stop = connection.onConnect(() => connection.transmit({ subscribe: true }, "test"));
    await connection.open();
    await until(() => server.peer.received.length === 1);
    await server.kill();
    await until(() => told.losses.length > 2);
    connection.transmit({ n: 1 }, "test");
    await server.start();
    await until(() => server.peers.length === 2 && server.peer.received.length === 2);
    expect(server.peer.received).toEqual([{ subscribe: true }, { n: 1 }]);
    expect([told.opens, connection.state]).toEqual([2, "open"]);
    stop();
    server.peer.socket.terminate();
    await until(() => told.opens === 3);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(server.peer.received).toEqual([]);
  });

  test("subscriptions that wait for answers come before what waits in the queue", async () => {
    const server = await serveSockets();
    const { connection } = connectTo(server);
    let answer: () => void = () => {};
    connection.onConnect(async () => {
      connection.transmit("first", "test");
      await new Promise<void>((resolve) => (answer = resolve));
      connection.transmit("second", "test");
    });
    connection.onConnect(() => Promise.reject(new Error("no")));
    connection.transmit("queued", "test");
    await until(() => server.peers[0]?.received.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.peer.received).toEqual(["first"]);
    answer();
    await until(() => server.peer.received.length === 3);
    expect(server.peer.received).toEqual(["first", "second", "queued"]);
  });

  test.each([[1000, "end"], [1001, "retry"], [1002, "end"], [1008, "end"], [1009, "end"], [1011, "retry"], [1012, "retry"], [1013, "retry"], [3003, "end"], [4000, "retry"], [4403, "end"]] as const)("close code %i: %s", async (code, action) => {
    const server = await serveSockets();
    const { connection, told } = connectTo(server);
    connection.transmit({ n: 1 }, "test");
    await connection.open();
    server.peer.socket.close(code, "why");
    await until(() => (action === "end" ? told.ends.length === 1 : told.opens === 2));
    if (action === "end") expect(told.ends).toEqual([{ code, reason: "why", isWanted: false, error: undefined, unsent: [] }]);
    else expect(told.losses).toEqual([code]);
  });

  test("the table of codes can be changed, and knows what it does not list", () => {
    expect([closeAction(1006), closeAction(1005), closeAction(4999), closeAction(4401), closeAction(1000, { 1000: "retry" })]).toEqual(["retry", "retry", "retry", "renew", "retry"]);
  });

  test("a refused token is renewed once and at once", async () => {
    const server = await serveSockets(() => {}, (peer) => {
      if (peer.target !== "/?token=new") setTimeout(() => peer.socket.close(4401), 5);
    });
    const renewals: boolean[] = [];
    const { connection, told } = connectTo(server, { reconnect: { minDelay: 60_000 } }, {
      url: async (isRenewal) => (renewals.push(isRenewal), `${server.url}/?token=${isRenewal ? "new" : "old"}`),
      greet: () => new Promise((resolve) => setTimeout(resolve, 50)),
    });
    await connection.open();
    expect([renewals, told.losses]).toEqual([[false, true], [4401]]);
    const stubborn = connectTo(server, {}, { greet: () => new Promise((resolve) => setTimeout(resolve, 50)) });
    await expect(stubborn.connection.open()).rejects.toMatchObject({ name: "ConnectionLostError" });
    expect(stubborn.told.losses).toEqual([4401]);
  });

  test("attempts are counted, and waits grow", async () => {
    const { connection, told } = connectTo("ws://127.0.0.1:1", { reconnect: { minDelay: 8, maxDelay: 1000, maxAttempts: 4 } });
    const delays: number[] = [];
    connection.on("lost", ({ delay }) => delays.push(delay));
    connection.transmit({ n: 1 }, "test");
    await expect(connection.open()).rejects.toMatchObject({ name: "ConnectionLostError" });
    expect(delays).toHaveLength(4);
    for (const [index, delay] of delays.entries()) {
      expect(delay).toBeGreaterThanOrEqual(8 * 2 ** index / 2);
      expect(delay).toBeLessThanOrEqual(8 * 2 ** index);
    }
    expect(told.ends).toMatchObject([{ code: 1006, isWanted: false, unsent: [{ n: 1 }] }]);
    await expect(connectTo("ws://127.0.0.1:1", { reconnect: false }).connection.open()).rejects.toMatchObject({ name: "ConnectionLostError" });
  });

  test("close() ends it, gives back what was not sent, and leaves nothing running; open() begins anew", async () => {
    const server = await serveSockets();
    const { connection, told } = connectTo(server);
    connection.transmit({ n: 1 }, "test");
    connection.close(4000, "bye");
    expect(told.ends).toEqual([{ code: 4000, reason: "bye", isWanted: true, error: undefined, unsent: [{ n: 1 }] }]);
    expect(() => connection.transmit({}, "test")).toThrow("test cannot be sent: the connection is closed.");
    connection.close();
    expect(told.ends).toHaveLength(1);
    await connection.open();
    connection.transmit({ n: 2 }, "test");
    await until(() => server.peer.received.length === 1);
    connection.close(4000, "bye");
    await until(() => server.peer.socket.readyState === WebSocket.CLOSED);
    expect(told.opens).toBe(1);
  });
});

describe("the queue", () => {
  test("is bounded by bytes, and gives back what it holds when the connection ends for good", async () => {
    const server = await serveSockets();
    const { connection, told } = connectTo(server, { maxQueueBytes: 40 });
    await connection.open();
    await server.kill();
    await until(() => connection.state !== "open");
    connection.transmit("ä".repeat(15), "test");
    expect(() => connection.transmit("12345678", "test")).toThrow("test cannot be sent: 32 bytes wait already, and 40 may.");
    connection.transmit("123456", "test").cancel();
    connection.transmit("abc", "test");
    connection.close();
    expect(told.ends[0]!.unsent).toEqual(["ä".repeat(15), "abc"]);
  });

  test("holds what a slow peer does not take", async () => {
    const server = await serveSockets();
    const { connection, told } = connectTo(server, { maxQueueBytes: 8 * 1024 * 1024 });
    await connection.open();
    server.peer.socket.pause();
    const piece = "x".repeat(200_000);
    for (let n = 0; n < 30; n++) connection.transmit({ n, piece }, "test");
    await new Promise((resolve) => setTimeout(resolve, 60));
    server.peer.socket.resume();
    await until(() => server.peer.received.length === 30);
    expect(server.peer.received.map((message) => (message as { n: number }).n)).toEqual([...Array(30).keys()]);
    expect(told.problems).toEqual([]);
  });

  test("takes nothing that is no JSON", async () => {
    const { connection } = connectTo(await serveSockets());
    expect(() => connection.transmit({ n: 1n }, "test")).toThrow("test cannot be sent as JSON.");
  });
});

describe("what comes", () => {
  test("malformed, binary, oversized and unexpected messages are told, and nothing breaks", async () => {
    const server = await serveSockets();
    const { connection, told } = connectTo(server, { maxMessageLength: 100 });
    await connection.open();
    server.peer.send("{");
    server.peer.send('"' + "x".repeat(200) + '"');
    server.peer.socket.send(Buffer.from('{"binary":true}'));
    server.peer.send("[".repeat(99));
    server.peer.send({ fine: true });
    await until(() => told.messages.length === 2);
    expect(told.messages).toEqual([{ binary: true }, { fine: true }]);
    expect(told.problems.map(({ kind, data }) => [kind, data])).toEqual([["malformed", "{"], ["oversized", undefined], ["malformed", "[".repeat(99)]]);
  });

  test("a message that nobody understands, and a listener that throws", async () => {
    const server = await serveSockets();
    const connection = new SocketConnection("test", { url: async () => server.url }, { WebSocket });
    onTestFinished(() => connection.close());
    const problems: ConnectionProblem[] = [];
    connection.on("problem", (problem) => problems.push(problem));
    connection.on("open", () => { throw new Error("mine"); });
    await connection.open();
    server.peer.send({ what: 1 });
    await until(() => problems.length === 2);
    expect(problems.map(({ kind, data, error }) => [kind, data, (error as Error | undefined)?.message])).toEqual([["listener", undefined, "mine"], ["unexpected", { what: 1 }, undefined]]);
  });
});

describe("the heartbeat", () => {
  test("asks a silent peer, and makes the connection again when it stays silent", async () => {
    let isDead = false;
    const server = await serveSockets<{ ping?: number }>((message, peer) => {
      if (message.ping !== undefined && !isDead) peer.send({ pong: message.ping });
    });
    const { connection, told } = connectTo(server, { heartbeat: { interval: 40, timeout: 40 } }, { ping: () => ({ ping: 1 }) });
    await connection.open();
    await until(() => told.messages.length === 3);
    expect(told.losses).toEqual([]);
    isDead = true;
    const start = Date.now();
    await until(() => told.opens === 2);
    expect(Date.now() - start).toBeLessThan(1000);
    expect(told.losses).toEqual([1006]);
  });

  test("any message is a sign of life", async () => {
    const server = await serveSockets();
    const { connection, told } = connectTo(server, { heartbeat: { interval: 50, timeout: 50, ping: () => ({ ping: 1 }) } });
    await connection.open();
    const timer = setInterval(() => server.peer.send({ event: 1 }), 20);
    await new Promise((resolve) => setTimeout(resolve, 300));
    clearInterval(timer);
    expect([told.losses, server.peers.length]).toEqual([[], 1]);
    expect(server.peer.received).toEqual([]);
  });

  test("a socket's own ping serves where the API has none", async () => {
    const server = await serveSockets();
    const { connection, told } = connectTo(server, { heartbeat: { interval: 30, timeout: 30 } });
    await connection.open();
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(told.losses).toEqual([]);
    server.peer.socket.pause();
    await until(() => told.opens === 2);
    expect(told.losses).toEqual([1006]);
  });

  test("can be turned off", async () => {
    const server = await serveSockets();
    const { connection } = connectTo(server, { heartbeat: false }, { ping: () => ({ ping: 1 }) });
    await connection.open();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.peer.received).toEqual([]);
  });
});
