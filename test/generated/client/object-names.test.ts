import { expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { generate } from "../../../generator/generate.ts";
import { MemoryHost } from "../../../generator/host/memory-host.ts";
import { serve } from "../../http-server.ts";
import { serveSockets, until } from "../../socket-server.ts";
import { importClient, typeProblems } from "./make-client.ts";

/** What every object of JavaScript has of its own accord, and words that mean something where members are declared. */
const names = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf", "new", "get", "static", "prototype", "arguments"];

const yamlList = (make: (name: string, index: number) => string, all = names): string => all.map(make).join("\n");

async function generated(description: string): Promise<{ readonly files: Map<string, string>; readonly said: readonly string[] }> {
  const host = new MemoryHost({
    "description.yaml": description,
    "gen-api.config.yaml": `apis:
  odd: { definition: description.yaml, output: out, targets: { bundle: {}, openapi: {}, openrpc: {}, asyncapi: {}, types: { dates: true }, validators: { coercion: true }, client: {}, docs: {} } }
`,
  });
  const { diagnostics } = await generate({ input: host, output: host }, { referenceScript: () => ({ text: "", license: "" }) });
  const files = Object.entries(host.texts).filter(([path]) => path.startsWith("out/"));
  return { files: new Map(files.map(([path, text]) => [path.slice("out/".length), text])), said: diagnostics.map(({ code, message }) => `${code}: ${message}`) };
}

/** The modules of all tests, type-checked together at the end. */
const all = new Map<string, string>();

const keep = (folder: string, files: ReadonlyMap<string, string>): void => {
  for (const [path, text] of modules(files)) all.set(`${folder}/${path}`, text);
};

const modules = (files: ReadonlyMap<string, string>): Map<string, string> => new Map([...files].filter(([path]) => path.endsWith(".ts")));

const asyncApi3 = `asyncapi: 3.0.0
info: { title: T, version: "1" }
servers: { constructor: { host: "x.test", protocol: ws, security: [{ $ref: "#/components/securitySchemes/constructor" }] } }
channels:
${yamlList((name) => `  ${name}:
    address: /${name}
    messages: { ${name}: { payload: { $ref: "#/components/schemas/${name}" } }, toString_: { payload: { type: object, required: [type], properties: { type: { const: ${name === "valueOf" ? "toString" : "valueOf"} } } } } }`)}
operations:
${yamlList((name) => `  ${name}: { action: send, channel: { $ref: "#/channels/${name}" } }
  listen${name}: { action: receive, channel: { $ref: "#/channels/${name}" } }`)}
components:
  securitySchemes: { constructor: { type: http, scheme: bearer } }
  schemas:
${yamlList((name) => `    ${name}: { type: object, required: [type, toString], properties: { type: { const: ${name} }, toString: { type: string }, __proto__: { type: integer } } }`)}
`;

test("channels, operations and messages of AsyncAPI 3", async () => {
  const { files, said } = await generated(asyncApi3);
  expect(said).toEqual([]);
  const usage = `
    import { createOddClient } from "./client.js";
    const client = createOddClient({ baseUrl: "ws://x" });
    ${names.map((name) => `client.channels[${JSON.stringify(name === "__proto__" ? "proto" : name)}]().send(${JSON.stringify(name)}, { type: ${JSON.stringify(name)}, toString: "x" });`).join("\n")}`;
  keep("async3", new Map([...files, ["usage.ts", usage]]));
  const { createOddClient } = await importClient<{ createOddClient(options: object): { channels: Record<string, () => { send(name: string, value: object): void; close(): void }> } }>(modules(files));
  const server = await serveSockets<{ type: string }>(() => {});
  const client = createOddClient({ baseUrl: server.url, WebSocket });
  expect(Object.getPrototypeOf(client.channels)).toBe(Object.prototype);
  const channel = client.channels["constructor"]!();
  onTestFinished(() => channel.close());
  channel.send("constructor", { type: "constructor", toString: "text" });
  await until(() => server.peers.at(-1)?.received.length === 1);
  expect(server.peer.target).toBe("/constructor");
  expect(server.peer.received).toEqual([{ type: "constructor", toString: "text" }]);
});

test("channels and operations of AsyncAPI 2", async () => {
  const { files, said } = await generated(`asyncapi: 2.6.0
info: { title: T, version: "1" }
channels:
${yamlList((name) => `  ${name}:
    publish: { operationId: ${name}, message: { name: ${name}, payload: { type: object, required: [n], properties: { n: { type: integer } } } } }`)}
`);
  expect(said).toEqual([]);
  keep("async2", files);
});

const openApi = `openapi: 3.1.0
info: { title: T, version: "1" }
servers: [{ url: "http://x.test/{constructor}/{toString}", variables: { constructor: { default: v1 }, toString: { default: v2 } } }]
tags: [${names.map((name) => `{ name: ${name} }`).join(", ")}]
security: [{ constructor: [] }]
paths:
${yamlList((name) => `  /${name}/{valueOf}:
    post:
      operationId: ${name}
      tags: [${name}]
      parameters:
        - { name: valueOf, in: path, required: true, schema: { type: string } }
        - { name: constructor, in: query, schema: { type: integer } }
        - { name: toString, in: header, schema: { type: boolean } }
        - { name: hasOwnProperty, in: query, style: deepObject, explode: true, schema: { type: object, properties: { constructor: { type: integer }, toString: { enum: [a] } } } }
      requestBody:
        content:
          application/json: { schema: { $ref: "#/components/schemas/${name}" } }
          application/x-www-form-urlencoded: { schema: { $ref: "#/components/schemas/${name}" }, encoding: { constructor: { style: pipeDelimited, explode: false } } }
      responses: { 200: { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/${name}" } } } } }`)}
components:
  securitySchemes: { constructor: { type: apiKey, in: header, name: constructor }, __proto__: { type: apiKey, in: query, name: __proto__ } }
  schemas:
${yamlList((name) => `    ${name}: { type: object, required: [valueOf], properties: { valueOf: { type: integer }, __proto__: { type: string }, hasOwnProperty: { $ref: "#/components/schemas/${name}" }, toString: { type: string, format: date-time }, constructor: { type: array, items: { type: string } } } }`)}
`;

test("operations, parameters, schemes, schemas and variables of OpenAPI", async () => {
  const { files, said } = await generated(openApi);
  expect(said).toEqual([]);
  keep("openapi", files);
  const { createOddClient } = await importClient<{ createOddClient(options: object): Record<string, Record<string, (...values: unknown[]) => Promise<unknown>>> }>(modules(files));
  const server = await serve(() => ({ body: '{"valueOf":2,"__proto__":"p","toString":"2026-01-02T03:04:05Z"}' }));
  const seen = server.seen;
  const client = createOddClient({ baseUrl: `${server.url}/{constructor}/{toString}/{hasOwnProperty}`, auth: { constructor: "k" }, validate: true, validators: (await importClient<{ operationValidators: object }>(modules(files), "validators")).operationValidators });
  const call = (group: string, name = group): ((...values: unknown[]) => Promise<unknown>) => client[group]![name]!;
  const answer = (await call("constructor")("p", { valueOf: 1 })) as object;
  expect(Object.getOwnPropertyDescriptor(answer, "__proto__")?.value).toBe("p");
  expect((answer as Record<string, unknown>)["toString"]).toEqual(new Date("2026-01-02T03:04:05Z"));
  await call("toString")("p", { valueOf: 1 }, { constructor: 3 });
  expect(seen.map(({ line }) => line)).toEqual([
    "POST /v1/v2/%7BhasOwnProperty%7D/constructor/p",
    "POST /v1/v2/%7BhasOwnProperty%7D/toString/p?constructor=3",
  ]);
  expect(seen.map(({ headers }) => [headers["constructor"], headers["tostring"]])).toEqual([["k", undefined], ["k", undefined]]);
  await expect(call("toString")("p", { valueOf: 1 }, { constructor: "x" })).rejects.toThrow(/query parameter "constructor"/);
  await expect(call("valueOf")("p", JSON.parse('{"valueOf":1,"__proto__":5}'))).rejects.toThrow(/body/);
});

test("methods, parameters and errors of OpenRPC, by position", async () => {
  const { files, said } = await generated(JSON.stringify({
    openrpc: "1.3.2",
    info: { title: "T", version: "1" },
    servers: [{ name: "s", url: "http://x.test" }],
    methods: names.map((name) => ({
      name, paramStructure: "by-position",
      params: [{ name: "toString", required: true, schema: { type: "string" } }, { name: "constructor", schema: { type: "integer" } }, { name: "last", schema: { type: "integer" } }],
      result: { name: "r", schema: { type: "string" } },
      errors: [{ code: -1, message: name }],
    })).map((method, index) => (index === 0 ? { ...method, params: [{ name: "a", schema: true }] } : method)),
  }));
  expect(said).toEqual([]);
  keep("openrpc", files);
  const server = await serve(({ body }) => ({ body: { jsonrpc: "2.0", id: (JSON.parse(body) as { id: number }).id, result: "r" } }));
  const { createOddClient } = await importClient<{ createOddClient(options: object): Record<string, (params: object) => Promise<unknown>> }>(modules(files));
  const client = createOddClient({ baseUrl: server.url });
  await expect(client["new"]!({ toString: "t", last: 1 })).rejects.toThrow('"constructor" cannot be left out');
  expect(await client["new"]!({ toString: "t", constructor: 2, last: 1 })).toBe("r");
  expect(JSON.parse(server.seen[0]!.body)).toMatchObject({ method: "new", params: ["t", 2, 1] });
});

test.each([
  ["a flow", "securityDefinitions: { o: { type: oauth2, flow: constructor, authorizationUrl: 'http://x.test/', scopes: {} } }\npaths: {}"],
  ["the format of a list", "paths: { /a: { get: { parameters: [{ name: a, in: query, type: array, items: { type: string }, collectionFormat: toString }, { name: b, in: header, type: array, items: { type: string }, collectionFormat: valueOf }], responses: { 200: { description: ok } } } } }"],
])("%s of Swagger", async (_, text) => {
  const { files } = await generated(`swagger: "2.0"\ninfo: { title: T, version: "1" }\n${text}`);
  expect(files.get("openapi.yaml")).toContain("openapi: ");
  expect(files.get("openapi.yaml")).not.toMatch(/native code|function/);
});

test("all of that compiles under the strict flags", () => {
  expect(typeProblems(all)).toEqual([]);
  expect(new Set([...all.keys()].map((path) => path.split("/")[0]))).toEqual(new Set(["async3", "async2", "openapi", "openrpc"]));
});
