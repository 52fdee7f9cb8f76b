import { expect, test } from "vitest";
import { buildTexts } from "../../build/build-texts.ts";
import { emitClient, importClient, typeProblems } from "../../generated/client/make-client.ts";
import { serve } from "../../http-server.ts";

type Client = Record<"main" | "upload" | "relative", (...values: unknown[]) => Promise<unknown>>;

test("a base URL of the caller's own takes the place of all servers, one of the API's does not", async () => {
  const api = await serve(() => ({ body: {} }));
  const host = await serve(() => ({ body: {} }));
  const get = (id: string, more = "") => `{ get: { operationId: ${id}, ${more} security: [{ key: [] }], responses: { "200": { description: OK, content: { application/json: { schema: {} } } } } } }`;
  const definition = `
openapi: 3.1.0
info: { title: Hosts, version: "1" }
servers: [{ url: "${api.url}/v1" }, { url: "${api.url}/{stage}", variables: { stage: { default: test, enum: [test, live] } } }]
components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }
paths:
  /main: ${get("main")}
  /upload: ${get("upload", `servers: [{ url: "${host.url}/files" }],`)}
  /relative: ${get("relative", "servers: [{ url: /beside }],")}
`;
  const files = await emitClient(await buildTexts({ "openapi.yaml": definition }, { name: "hosts", definition: "openapi.yaml", schemas: [] }));
  const { createHostsClient } = await importClient<{ createHostsClient(options: object): Client }>(files);
  const mine = await serve(() => ({ body: {} }));
  for (const options of [{}, { baseUrl: `${api.url}/test` }, { baseUrl: `${api.url}/{stage}`, variables: { stage: "live" } }, { baseUrl: `${mine.url}/mine` }]) {
    const client = createHostsClient({ ...options, auth: { key: "secret" } });
    for (const call of [client.main, client.upload, client.relative]) await call();
  }
  await createHostsClient({ baseUrl: `${mine.url}/mine` }).upload({ baseUrl: `${host.url}/call` });
  expect([api, host, mine].map(({ seen }) => seen.map(({ line }) => line.slice("GET ".length)))).toEqual([
    ["/v1/main", "/beside/relative", "/test/main", "/beside/relative", "/live/main", "/beside/relative"],
    ["/files/upload", "/files/upload", "/files/upload", "/call/upload"],
    ["/mine/main", "/mine/upload", "/beside/relative"],
  ]);
  expect(files.get("client.ts")).toContain("Another URL takes the place of the servers that single operations have as well.");
  expect(typeProblems(files)).toEqual([]);
}, 60_000);
