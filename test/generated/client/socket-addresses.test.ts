import { describe, expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { buildTexts } from "../../build/build-texts.ts";
import { serveSockets, type SocketServer, until } from "../../socket-server.ts";
import { emitClient, importClient } from "./make-client.ts";

interface Connection { open(): Promise<unknown>; close(): void }
interface Client {
  readonly connection: Connection;
  readonly channels: Record<string, (...values: unknown[]) => { readonly connection: Connection; send(name: string, message: unknown): void }>;
  ping(): Promise<unknown>;
}

/** The client of a document whose server has the variable "port". */
async function clientOf(document: object): Promise<(server: SocketServer) => Client> {
  const api = await buildTexts({ "document.json": JSON.stringify(document) }, { definition: "document.json", schemas: [] });
  const { createTestClient } = await importClient<{ createTestClient(options: object): Client }>(await emitClient(api));
  return ({ url }) => createTestClient({ variables: { port: new URL(url).port }, WebSocket });
}

/** The target that a client asks for to open a connection. */
async function targetOf(open: (server: SocketServer) => Connection): Promise<string> {
  const server = await serveSockets();
  const connection = open(server);
  onTestFinished(() => connection.close());
  await connection.open();
  await until(() => server.peers.length === 1);
  return server.peer.target;
}

const cases = async (targets: Readonly<Record<string, string>>, toDocument: (url: string) => object) =>
  Promise.all(Object.entries(targets).map(async ([url, target]) => ({ url, target, connect: await clientOf(toDocument(url)) })));

describe("where methods of OpenRPC are called", async () => {
  const targets = { "ws://127.0.0.1:${port}/x": "/x", "ws://127.0.0.1:${port}/deep/er": "/deep/er", "ws://127.0.0.1:${port}": "/" };
  const servers = await cases(targets, (url) => ({
    openrpc: "1.3.2",
    info: { title: "T", version: "1" },
    servers: [{ url, variables: { port: { default: "9" } } }],
    methods: [{ name: "ping", params: [], result: { name: "pong", schema: { type: "string" } } }],
  }));

  test.each(servers)("$url", async ({ connect, target }) => {
    expect(await targetOf((server) => connect(server).connection)).toBe(target);
  });

  test("a call goes there", async () => {
    const server = await serveSockets<{ id: number }>(({ id }, peer) => peer.send({ jsonrpc: "2.0", id, result: "pong" }));
    const client = servers[0]!.connect(server);
    onTestFinished(() => client.connection.close());
    expect([await client.ping(), server.peer.target]).toEqual(["pong", "/x"]);
  });
});

const info = { title: "T", version: "1" };
const variables = { port: { default: "9" } };
const news = { payload: { type: "object", properties: { line: { type: "string" } } } };

/** One channel in the words of a version; `at` is its address, an absent one if it is null. */
const versions: Readonly<Record<string, (pathname: string, at: string | null) => object>> = {
  "2.6.0": (pathname, at) => ({
    asyncapi: "2.6.0",
    info,
    servers: { main: { url: `ws://127.0.0.1:{port}${pathname}`, protocol: "ws", variables } },
    channels: { [at ?? ""]: { "x-channelId": "line", publish: { message: news } } },
  }),
  "3.0.0": (pathname, at) => ({
    asyncapi: "3.0.0",
    info,
    servers: { main: { host: "127.0.0.1:{port}", pathname, protocol: "ws", variables } },
    channels: { line: { address: at, messages: { news } } },
    operations: { tell: { action: "receive", channel: { $ref: "#/channels/line" } } },
  }),
};

describe.each(Object.keys(versions))("where channels of AsyncAPI %s are", async (version) => {
  const rows: readonly (readonly [pathname: string, at: string | null, target: string])[] = [
    ["/rt", "chat", "/rt/chat"],
    ["/rt", "/chat", "/rt/chat"],
    ["/rt/", "chat", "/rt/chat"],
    ["/rt/", "/chat", "/rt/chat"],
    ["", "chat", "/chat"],
    ["", "rooms/a b", "/rooms/a%20b"],
    ["/rt", "", "/rt"],
    ...(version.startsWith("2") ? [] : [["/rt", null, "/rt"] as const]),
  ];
  const places = await Promise.all(rows.map(async ([pathname, at, target]) =>
    ({ pathname, at, target, connect: await clientOf(versions[version]!(pathname, at)) })));

  test.each(places)("$at below $pathname", async ({ connect, target }) => {
    expect(await targetOf((server) => connect(server).channels["line"]!().connection)).toBe(target);
  });

  test("parameters and the query stand where they should", async () => {
    const document = structuredClone(versions[version]!("/rt", "rooms/{room}")) as { channels: Record<string, object> };
    const [channel] = Object.values(document.channels);
    Object.assign(channel!, {
      parameters: { room: version.startsWith("2") ? { schema: { type: "string" } } : { description: "Which." } },
      bindings: { ws: { query: { type: "object", properties: { depth: { type: "integer" } } } } },
    });
    const connect = await clientOf(document);
    expect(await targetOf((server) => connect(server).channels["line"]!("a/b", { depth: 2 }).connection)).toBe("/rt/rooms/a%2Fb?depth=2");
  });
});
