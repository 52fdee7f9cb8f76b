import { expect, test } from "vitest";
import { generate } from "../../../generator/generate.ts";
import { MemoryHost } from "../../../generator/host/memory-host.ts";
import { importClient, typeProblems } from "./make-client.ts";

const info = 'info: { title: T, version: "1" }';

/** Descriptions in which there is nothing that a client could call. */
const descriptions: Readonly<Record<string, string>> = {
  openapi: `openapi: 3.1.0
${info}
servers: [{ url: "https://{host}/", variables: { host: { default: x } } }]
components:
  schemas: { A: { type: object, properties: { at: { type: string, format: date-time } } } }
  securitySchemes: { k: { type: apiKey, in: header, name: k }, o: { type: http, scheme: bearer } }`,
  paths: `openapi: 3.0.0\n${info}\npaths: { /a: { description: Nothing yet. } }`,
  webhooks: `openapi: 3.1.0
${info}
webhooks:
  ping:
    post:
      parameters: [{ name: a, in: header, schema: { type: integer } }]
      requestBody: { content: { application/json: { schema: { type: object, properties: { at: { type: string, format: date-time } } } } } }
      responses: { 200: { description: ok } }`,
  swagger: `swagger: "2.0"\n${info}\npaths: {}`,
  openrpc: `openrpc: 1.3.2\n${info}\nmethods: []`,
  broker: `asyncapi: 3.0.0
${info}
servers: { s: { host: x, protocol: kafka } }
channels: { c: { address: c, messages: { m: { payload: { type: string } } } } }
operations: { o: { action: send, channel: { $ref: "#/channels/c" } } }`,
  answers: `${info}\nprotocol: jsonrpc-2.0\nmethods: { a: { direction: server-to-client, result: { type: string } } }`,
  unreachable: `${info}\nprotocol: { kind: jsonrpc-2.0, transports: [http] }\nmethods: { a: { direction: server-to-client, result: { type: string } } }`,
};

test("clients that have nothing to call compile, without a local that nobody uses", async () => {
  const names = Object.keys(descriptions);
  const targets = "{ bundle: {}, openapi: {}, openrpc: {}, asyncapi: {}, types: { dates: true }, validators: { coercion: true }, client: {} }";
  const host = new MemoryHost({
    ...Object.fromEntries(names.map((name) => [`${name}.yaml`, descriptions[name]!])),
    "gen-api.config.yaml": `apis:\n${names.map((name) => `  ${name}: { definition: ${name}.yaml, output: out/${name}, targets: ${targets} }\n`).join("")}`,
  });
  const { diagnostics } = await generate({ input: host, output: host });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const files = new Map(Object.entries(host.texts).filter(([path]) => path.startsWith("out/") && path.endsWith(".ts")).map(([path, text]) => [path.slice("out/".length), text]));
  expect(names.filter((name) => !files.has(`${name}/client.ts`))).toEqual([]);
  expect(typeProblems(files)).toEqual([]);
  const { createOpenapiClient } = await importClient<{ createOpenapiClient(): object }>(files, "openapi/client");
  expect(createOpenapiClient()).toEqual({});
  expect(files.get("answers/client.ts")).not.toContain("rpcEndpoint");
  expect(files.get("answers/client.ts")).toContain("handle<Method");
});
