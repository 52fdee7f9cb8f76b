import { describe, expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { buildTexts } from "../../build/build-texts.ts";
import { validators } from "../../../generator/emit/validators/validators.ts";
import { clientEmitter } from "../../../generator/emit/client/client-emitter.ts";
import { typesEmitter } from "../../../generator/emit/types/types-emitter.ts";
import { serve } from "../../http-server.ts";
import { serveSockets } from "../../socket-server.ts";
import { emitClient, importClient } from "./make-client.ts";

type Params = Readonly<Record<string, unknown>>;
type Method = "free" | "either" | "named" | "listed" | "told";
type Client = Record<Method, (params?: Params) => Promise<unknown>> & { readonly connection: { close(): void } };
interface Message { readonly id?: number; readonly method: string; readonly params?: unknown }
interface Module {
  createPetsClient(options: object): Client;
  batch(calls: readonly Promise<unknown>[]): Promise<readonly { ok: boolean; data?: unknown; error?: Error }[]>;
}

const params = "params: [{ name: limit, schema: { type: integer } }, { name: offset, schema: { type: [integer, 'null'] } }, { name: sort, schema: { type: string } }]";
const result = "result: { name: r, schema: {} }";
const api = await buildTexts({ "pets.yaml": `openrpc: 1.3.2
info: { title: Pets, version: "1" }
servers: [{ name: http, url: "http://pets.test/rpc" }, { name: ws, url: "ws://pets.test/rpc" }]
methods:
  - { name: free, ${params}, ${result} }
  - { name: either, paramStructure: either, ${params}, ${result} }
  - { name: named, paramStructure: by-name, ${params}, ${result} }
  - { name: listed, paramStructure: by-position, ${params}, ${result} }
  - { name: told, ${params} }
` }, { definition: "pets.yaml", schemas: [], name: "pets" });
const files = await emitClient(api, [typesEmitter, validators, clientEmitter], { validate: true });
const { createPetsClient, batch } = await importClient<Module>(files);

/** Answers with the params that came, so that a result is what was sent. */
const answer = ({ id, params: sent }: Message): object => ({ jsonrpc: "2.0", id, result: sent ?? "none" });

const transports = {
  async http() {
    const server = await serve(({ body }) => {
      const message = JSON.parse(String(body)) as Message | Message[];
      return { body: JSON.stringify(Array.isArray(message) ? message.filter(({ id }) => id !== undefined).map(answer) : answer(message)) };
    });
    const client = createPetsClient({ baseUrl: server.url, transport: "http", validate: true });
    return { client, seen: () => server.seen.map(({ body }) => JSON.parse(String(body)) as unknown) };
  },
  async websocket() {
    const server = await serveSockets<Message | Message[]>((message, peer) => {
      if (Array.isArray(message)) peer.send(message.filter(({ id }) => id !== undefined).map(answer));
      else if (message.id !== undefined) peer.send(answer(message));
    });
    const client = createPetsClient({ baseUrl: server.url, transport: "websocket", WebSocket, validate: true });
    onTestFinished(() => client.connection.close());
    return { client, seen: () => server.peer.received as unknown[] };
  },
};

describe.each(["http", "websocket"] as const)("params over %s", (transport) => {
  test.each<[Method, Params | undefined, unknown]>([
    ["free", undefined, "none"],
    ["free", {}, []],
    ["free", { limit: 1 }, [1]],
    ["free", { limit: 1, offset: 2 }, [1, 2]],
    ["free", { limit: 1, offset: null, sort: undefined }, [1, null]],
    ["free", { offset: 2 }, { offset: 2 }],
    ["free", { limit: 1, sort: "a" }, { limit: 1, sort: "a" }],
    ["free", { limit: undefined, offset: null }, { offset: null }],
    ["either", { limit: 1, offset: null, sort: "a" }, [1, null, "a"]],
    ["either", { sort: "a" }, { sort: "a" }],
    ["named", { limit: 1, offset: 2 }, { limit: 1, offset: 2 }],
    ["named", { offset: null }, { offset: null }],
    ["listed", { limit: 1, offset: null }, [1, null]],
    ["listed", {}, []],
  ])("%s(%j)", async (method, given, sent) => {
    const { client } = await transports[transport]();
    expect(await client[method](given)).toEqual(sent);
  });

  test("that cannot be left out by position are told, and nothing is sent", async () => {
    const { client, seen } = await transports[transport]();
    const message = 'listed sends its params by position: "limit" cannot be left out where "offset" is given.';
    await expect(client.listed({ offset: 2 })).rejects.toMatchObject({ name: "RequestError", operation: "listed", message });
    const outcomes = await batch([client.free({ offset: 2 }), client.listed({ offset: 2 })]);
    expect(outcomes.map(({ ok, error }) => [ok, error?.message])).toEqual([[false, message], [false, message]]);
    expect(await client.listed({ limit: 3 })).toEqual([3]);
    expect(seen()).toMatchObject([{ method: "listed", params: [3] }]);
  });

  test("of notifications and batches", async () => {
    const { client, seen } = await transports[transport]();
    await client.told({ offset: 2 });
    expect(await batch([client.free({ offset: 2 }), client.told({ limit: 1 }), client.named({ sort: "a" }), client.listed({ limit: 4 })]))
      .toMatchObject([{ ok: true, data: { offset: 2 } }, { ok: true }, { ok: true, data: { sort: "a" } }, { ok: true, data: [4] }]);
    expect(seen()).toMatchObject([
      { method: "told", params: { offset: 2 } },
      [{ method: "free" }, { method: "told", params: [1] }, { method: "named" }, { method: "listed" }],
    ]);
  });
});
