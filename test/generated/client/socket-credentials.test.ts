import { expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { buildTexts } from "../../build/build-texts.ts";
import { serveSockets } from "../../socket-server.ts";
import { emitClient, importClient, typeProblems } from "./make-client.ts";

interface Connection { open(): Promise<unknown>; close(): void }
interface Client { readonly channels: { news(): { readonly connection: Connection } } }

const files = await emitClient(await buildTexts({ "api.yaml": JSON.stringify({
  asyncapi: "3.0.0",
  info: { title: "T", version: "1" },
  servers: { main: { host: "x.test", protocol: "ws", security: [{ $ref: "#/components/securitySchemes/bearer" }] } },
  channels: { news: { address: "/news", messages: { news: { payload: true } } } },
  components: { securitySchemes: { bearer: { type: "http", scheme: "bearer" } } },
}) }, { definition: "api.yaml", schemas: [] }));
const { createTestClient } = await importClient<{ createTestClient(options: object): Client }>(files);

/** What stands in `Authorization` when a client with these options connects. */
async function authorizationOf(options: object): Promise<string | undefined> {
  const seen: (string | undefined)[] = [];
  const { url } = await serveSockets(undefined, (_, { headers }) => seen.push(headers.authorization));
  const { connection } = createTestClient({ baseUrl: url, token: "t", ...options }).channels.news();
  onTestFinished(() => connection.close());
  await connection.open();
  expect(seen).toHaveLength(1);
  return seen[0];
}

test("a bearer token is no part of a handshake, unless the caller's class adds it", async () => {
  class Authorized extends WebSocket {
    constructor(url: string, protocols?: string[]) {
      super(url, protocols, { headers: { authorization: "Bearer t" } });
    }
  }
  expect(await authorizationOf({ WebSocket })).toBeUndefined();
  expect(await authorizationOf({ WebSocket: Authorized })).toBe("Bearer t");
  expect(await authorizationOf({ WebSocket: Authorized, socket: { protocols: [] } })).toBe("Bearer t");
});

test("such a class fits the option", () => {
  const usage = `
    import { WebSocket } from "ws";
    import { createTestClient } from "./client.js";
    const client = createTestClient({
      token: "t",
      WebSocket: class extends WebSocket {
        constructor(url: string, protocols?: string[]) {
          super(url, protocols, { headers: { authorization: "Bearer t" } });
        }
      },
    });
    client.channels.news().close();`;
  expect(typeProblems(new Map([...files, ["usage.ts", usage]]), {}, true)).toEqual([]);
});
