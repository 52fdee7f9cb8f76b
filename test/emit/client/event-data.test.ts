import { describe, expect, test } from "vitest";
import { clientEmitter } from "../../../generator/emit/client/client-emitter.ts";
import { typesEmitter } from "../../../generator/emit/types/types-emitter.ts";
import { validators } from "../../../generator/emit/validators/validators.ts";
import { buildTexts } from "../../build/build-texts.ts";
import { emitClient, importClient, typeProblems } from "../../generated/client/make-client.ts";
import { serve } from "../../http-server.ts";

type Stream = (...values: unknown[]) => Promise<AsyncIterable<unknown>>;

const get = (name: string, content: string) => `
  /${name}:
    get: { operationId: ${name}, responses: { "200": { description: Events., content: { ${content} } } } }`;
const json = (schema: string) => `{ type: string, contentMediaType: application/json, contentSchema: ${schema} }`;
const define = async (version: string, paths: readonly string[]) => {
  const definition = `
openapi: ${version}
info: { title: Events, version: "1" }
servers: [{ url: http://localhost }]
components: { schemas: { User: { type: object, required: [name], properties: { name: { type: string } } }, Delta: { type: object, properties: { delta: { type: string } } } } }
paths:${paths.join("")}
`;
  const api = await buildTexts({ "openapi.yaml": definition }, { name: "events", definition: "openapi.yaml", schemas: [] });
  return emitClient(api, [typesEmitter, validators, clientEmitter], { validate: true });
};

/** The events of an answer, and the message of what ends them. */
async function read(files: ReadonlyMap<string, string>, name: string, answer: string, validate = true): Promise<unknown[]> {
  const { createEventsClient } = await importClient<{ createEventsClient(options: object): Record<string, Stream> }>(files);
  const { url } = await serve(() => ({ headers: { "content-type": "text/event-stream" }, body: answer }));
  const got: unknown[] = [];
  try {
    for await (const event of await createEventsClient({ baseUrl: url, validate })[name]!()) got.push(event);
  } catch (error) {
    got.push(`${(error as Error).name}: ${(error as Error).message}`);
  }
  return got;
}

describe("events that itemSchema describes", async () => {
  const event = (name: string, data: string) => `{ required: [event], properties: { event: { const: ${name} }, data: ${data} } }`;
  const files = await define("3.2.0", [
    get("every", `text/event-stream: { itemSchema: { type: object, properties: { data: ${json('{ $ref: "#/components/schemas/User" }')} } } }`),
    get("named", `text/event-stream: { itemSchema: { type: object, properties: { data: { type: string } }, oneOf: [${event("line", "{ type: string }")}, ${event("count", json("{ type: integer }"))}] } }`),
    get("plain", "text/event-stream: { itemSchema: { type: object, properties: { data: { type: string } } } }"),
    get("either", `application/json: { schema: { type: array, items: { type: number } } }, text/event-stream: { itemSchema: { properties: { data: ${json("{ type: boolean }")} } } }`),
  ]);

  test("have the data that they carry", async () => {
    expect(await read(files, "every", 'data: {"name":\ndata: "a"}\n\ndata: [DONE]\n\ndata: {"name":1}\n\n')).toEqual([
      { event: "message", data: { name: "a" }, id: "" },
      'ValidationError: The event "message" of the response with status 200 of every is not valid: name must be of type string',
    ]);
    expect(await read(files, "every", 'data: {"name":1}\n\ndata: oops\n\n', false)).toEqual([
      { event: "message", data: { name: 1 }, id: "" },
      "ResponseFormatError: every was answered with status 200 and something that is no JSON.",
    ]);
    expect(await read(files, "named", "event: line\ndata: 1\nid: 7\n\nevent: count\ndata: 2\n\nevent: other\ndata: 3\n\nevent: count\ndata: 1.5\n\n")).toEqual([
      { event: "line", data: "1", id: "7" }, { event: "count", data: 2, id: "7" }, { event: "other", data: "3", id: "7" },
      'ValidationError: The event "count" of the response with status 200 of named is not valid: must be of type integer',
    ]);
    expect(await read(files, "plain", "data: 1\n\n")).toEqual([{ event: "message", data: "1", id: "" }]);
  });

  test("and its type", () => {
    const all = new Map([...files, ["use.ts", `
import { createEventsClient } from "./client.js";
export async function use(): Promise<void> {
  const client = createEventsClient();
  for await (const { data, event } of await client.every()) { data.name satisfies string; event satisfies string; }
  for await (const each of await client.named()) {
    if (each.event === "count") each.data satisfies number;
    else each.data satisfies string;
  }
  for await (const { data } of await client.plain()) data satisfies string;
  const either = await client.either();
  if (Array.isArray(either)) either satisfies number[];
  else for await (const { data } of either) data satisfies boolean;
}`]]);
    expect(typeProblems(all, { isolatedDeclarations: false, declaration: false })).toEqual([]);
  }, 60_000);
});

describe("events with a schema, as they were described before", async () => {
  const files = await define("3.1.0", [
    get("user", 'text/event-stream: { schema: { $ref: "#/components/schemas/User" } }'),
    get("users", 'text/event-stream: { schema: { type: array, items: { $ref: "#/components/schemas/User" } } }'),
    get("reply", 'application/json: { schema: { $ref: "#/components/schemas/User" } }, text/event-stream: { schema: { $ref: "#/components/schemas/Delta" } }'),
    get("text", "text/event-stream: { schema: { type: string } }"),
    get("events", 'text/event-stream: { schema: { oneOf: [{ type: object, properties: { event: { enum: [made] }, data: { $ref: "#/components/schemas/User" } } }, { type: object, properties: { event: { const: end }, data: { const: bye } } }] } }'),
  ]);

  test("carry JSON where it is not that of a text", async () => {
    const wrong = 'data: {"name":"a"}\n\ndata: {}\n\n';
    for (const name of ["user", "users"]) {
      expect(await read(files, name, wrong)).toEqual([
        { event: "message", data: { name: "a" }, id: "" },
        `ValidationError: The event "message" of the response with status 200 of ${name} is not valid: must have the member "name"`,
      ]);
    }
    expect(await read(files, "text", wrong)).toEqual([{ event: "message", data: '{"name":"a"}', id: "" }, { event: "message", data: "{}", id: "" }]);
    expect(await read(files, "events", 'event: made\ndata: {"name":"b"}\n\nevent: end\ndata: bye\n\n')).toEqual([
      { event: "made", data: { name: "b" }, id: "" }, { event: "end", data: "bye", id: "" },
    ]);
  });

  test("and have its type", () => {
    const all = new Map([...files, ["use.ts", `
import { createEventsClient } from "./client.js";
export async function use(): Promise<void> {
  const client = createEventsClient();
  for await (const { data } of await client.user()) data.name satisfies string;
  for await (const { data } of await client.users()) data.name satisfies string;
  for await (const { data } of await client.text()) data satisfies string;
  const reply = await client.reply();
  if ("name" in reply) reply.name satisfies string;
  else for await (const { data } of reply) data.delta satisfies string | undefined;
  for await (const each of await client.events()) if (each.event === "made") each.data.name satisfies string;
}`]]);
    expect(typeProblems(all, { isolatedDeclarations: false, declaration: false })).toEqual([]);
  }, 60_000);
});
