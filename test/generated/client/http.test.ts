import { describe, expect, test } from "vitest";
import { buildTexts } from "../../build/build-texts.ts";
import { serve } from "../../http-server.ts";
import { emitClient, importClient, typeProblems } from "./make-client.ts";
import { clientEmitter } from "../../../generator/emit/client/client-emitter.ts";
import { printDiagnostics } from "../../load-texts.ts";

const definition = `
openapi: 3.1.0
info: { title: Odds and ends, version: "1" }
servers:
  - url: https://{region}.test/{version}
    description: One of the regions.
    variables: { region: { default: eu, enum: [eu, us] }, version: { default: v1 } }
  - url: http://localhost
tags: [{ name: Files }]
security: [{ oauth: [] }, {}]
components:
  securitySchemes:
    oauth: { type: oauth2, flows: {} }
    key: { type: apiKey, in: query, name: key }
    basic: { type: http, scheme: basic }
    tls: { type: mutualTLS }
  schemas:
    Problem: { type: object, required: [title, type], properties: { title: { type: string }, type: { enum: [quota, gone] } } }
    Item: { type: object, required: [id], properties: { id: { type: string } } }
    Record: { type: object, properties: { a: { type: string } } }
paths:
  /files/{file-name}{format}:
    parameters:
      - { name: format, in: path, required: true, style: label, schema: { type: string } }
      - { name: file-name, in: path, required: true, schema: { type: string } }
    get:
      operationId: getFile
      tags: [Files]
      parameters:
        - { name: version, in: query, required: true, schema: { type: integer } }
        - { name: version, in: header, schema: { type: string } }
        - { name: filter, in: query, style: deepObject, explode: true, schema: { type: object, properties: { a: { type: string } } } }
        - { name: ids, in: query, explode: false, schema: { type: array, items: { type: integer } } }
        - { name: where, in: query, content: { application/json: { schema: { $ref: "#/components/schemas/Item" } } } }
        - { name: session, in: cookie, schema: { type: string } }
      responses:
        "200": { description: Bytes, content: { application/octet-stream: {} } }
        "4XX": { description: Problem, content: { application/problem+json: { schema: { $ref: "#/components/schemas/Problem" } } } }
        default: { description: Other, content: { application/json: { schema: { type: object, required: [reason], properties: { reason: { type: string } } } } } }
    put:
      operationId: replaceFile
      tags: [Files]
      deprecated: true
      requestBody:
        content:
          text/csv: { schema: { type: string } }
          application/json: { schema: { $ref: "#/components/schemas/Item" } }
          application/x-www-form-urlencoded: { schema: { $ref: "#/components/schemas/Item" } }
          image/*: {}
      responses:
        "200": { description: Both, content: { application/xml: { schema: { $ref: "#/components/schemas/Item" } }, application/json: { schema: { $ref: "#/components/schemas/Item" } } } }
  /uploads:
    servers: [{ url: "https://uploads.test" }]
    post:
      operationId: uploadFile
      tags: [Files]
      security: [{ basic: [], key: [] }, { tls: [] }]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file]
              properties:
                file: { type: string, format: binary }
                more: { type: array, items: { contentMediaType: image/png } }
                meta: { $ref: "#/components/schemas/Item" }
            encoding: { meta: { contentType: application/vnd.item+json, headers: { X-Kind: { schema: { const: item } } } } }
      responses: { "201": { description: Done } }
  /stream:
    post:
      operationId: chat.stream
      requestBody: { content: { application/json: { schema: { type: object, properties: { stream: { type: boolean } } } } } }
      responses:
        "200": { description: Events, content: { text/event-stream: { schema: { type: string } }, application/json: { schema: { $ref: "#/components/schemas/Item" } } } }
  /lines:
    get: { operationId: chat.lines, security: [], responses: { "200": { description: Lines, content: { application/x-ndjson: {} } } } }
  /xml:
    get: { operationId: chat.xml, responses: { "200": { description: XML, content: { application/xml: { schema: { $ref: "#/components/schemas/Item" } } } } } }
  /odd/{class}/{body}:
    parameters:
      - { name: class, in: path, required: true, schema: { type: string } }
      - { name: body, in: path, required: true, schema: { type: string } }
    post:
      operationId: delete
      description: "Ends */ the comment; export const pwned = 1;"
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Record" } } } }
      responses: {}
  /all:
    get:
      operationId: chat.all
      parameters: [{ name: q, in: querystring, content: { application/x-www-form-urlencoded: { schema: { type: object, required: [term], properties: { term: { type: string }, tags: { type: array, items: { type: string } } } } } } }]
      responses: { default: { description: Anything, content: { application/json: { schema: { $ref: "#/components/schemas/Item" } } } } }
`;

const usage = `
import { createOddsClient, isApiError, type Result } from "./client.js";
import type { Item } from "./types.js";

export async function use(): Promise<void> {
  const client = createOddsClient({ variables: { region: "us" }, auth: { key: "k", basic: { username: "u", password: "p" } } });
  const blob: Blob = await client.files.get("a", "txt", { version: 1, filter: { a: "x" }, ids: [1], where: { id: "1" }, session: "s", "header:version": "2" });
  // @ts-expect-error a required query parameter is missing
  await client.files.get("a", "txt");
  // @ts-expect-error not one of the region's values
  createOddsClient({ variables: { region: "mars" } });
  const item: Item = await client.files.replace("a", "txt", { id: "1" });
  await client.files.replace("a", "txt", { id: "1" }, { contentType: "application/x-www-form-urlencoded" });
  await client.files.replace("a", "txt", "a,b", { contentType: "text/csv" });
  await client.files.replace("a", "txt", new Uint8Array(), { contentType: "image/*" });
  // @ts-expect-error a string is no item
  await client.files.replace("a", "txt", "a,b");
  // @ts-expect-error an item is no CSV
  await client.files.replace("a", "txt", { id: "1" }, { contentType: "text/csv" });
  const done: undefined = await client.files.upload({ file: new Blob(["x"]), more: [new Uint8Array(), { data: "x", filename: "y" }], meta: { id: "1" } });
  await client.files.upload(new FormData());
  // @ts-expect-error the file is missing
  await client.files.upload({ meta: { id: "1" } });
  const answer = await client.chat.stream({ stream: true });
  if (Symbol.asyncIterator in answer) for await (const { data } of answer) void data.length;
  else void answer.id;
  for await (const line of await client.chat.lines()) void line;
  const xml: string = await client.chat.xml();
  const unknown: unknown = await client.delete("a", "b", { a: "x" });
  const all: Item = await client.chat.all({ term: "x", tags: ["y"] });
  // @ts-expect-error the term is missing
  await client.chat.all({});
  void [blob, item, done, xml, unknown, all];

  const result = await client.files.get("a", "txt", { version: 1 }).safe();
  if (result.ok) { const status: 200 = result.status; void status; return; }
  if (result.status === undefined) return;
  if (result.status === 404) { const title: string = result.error.body.title; void title; return; }
  if (result.status === 500) { const reason: string = result.error.body.reason; void reason; }
  const error: unknown = result.error;
  if (isApiError(error, 404)) { const body = error.body; void ("title" in body ? body.title : "reason" in body ? body.reason : body.id); }
  if (isApiError(error, "quota")) { const code: "quota" = error.code; void code; }
  const generic: Result<{ 200: Item; 404: undefined }> | undefined = undefined;
  void generic;
}
`;

const api = await buildTexts({ "openapi.yaml": definition }, { name: "odds", definition: "openapi.yaml", schemas: [] });
const files = await emitClient(api);
type Method = (...values: unknown[]) => Promise<unknown>;
const { createOddsClient, isApiError } = await importClient<{
  createOddsClient(options: object): Record<string, Record<string, Method>> & { delete: Method };
  isApiError(error: unknown, ...wanted: unknown[]): boolean;
}>(files);

test("the client and the code that uses it pass the strictest compiler", () => {
  expect(typeProblems(new Map([...files, ["usage.ts", usage]]))).toEqual([]);
});

test("what the file says stays what the definition says", () => {
  const text = files.get("client.ts")!;
  expect(text).toContain("Ends *\\/ the comment; export const pwned = 1;");
  expect(text).toContain("@deprecated");
  expect(text).toContain("- `https://{region}.test/{version}`: One of the regions.");
  expect(Object.keys(createOddsClient({}))).toEqual(["files", "chat", "delete"]);
});

describe("requests", () => {
  test("every style", async () => {
    const { url, seen } = await serve(() => ({ headers: { "content-type": "application/octet-stream" }, body: new Uint8Array([1]) }));
    const client = createOddsClient({ baseUrl: url, token: "t" });
    await client["files"]!["get"]!("a b", "txt", { version: 1, filter: { a: "x y" }, ids: [1, 2], where: { id: "1" }, session: "s", "header:version": "2", Accept: "no" });
    expect(seen[0]!.line).toBe("GET /files/a%20b.txt?version=1&filter%5Ba%5D=x%20y&ids=1,2&where=%7B%22id%22%3A%221%22%7D");
    expect(seen[0]!.headers).toMatchObject({ version: "2", cookie: "session=s", accept: "application/octet-stream, application/problem+json, application/json", authorization: "Bearer t" });
  });

  test("bodies of several content types", async () => {
    const { url, seen } = await serve(() => ({ body: { id: "1" } }));
    const { files: methods } = createOddsClient({ baseUrl: url });
    await methods!["replace"]!("a", "txt", { id: "é" });
    await methods!["replace"]!("a", "txt", { id: "é" }, { contentType: "application/x-www-form-urlencoded" });
    await methods!["replace"]!("a", "txt", "a,b", { contentType: "text/csv" });
    await methods!["replace"]!("a", "txt", new Blob(["png"], { type: "image/png" }), { contentType: "image/*" });
    expect(seen.map(({ headers, body }) => [headers["content-type"], body])).toEqual([
      ["application/json", '{"id":"é"}'],
      ["application/x-www-form-urlencoded", "id=%C3%A9"],
      ["text/csv", "a,b"],
      ["image/png", "png"],
    ]);
    expect(seen[0]!.headers.accept).toBe("application/json");
    expect(seen[0]!.headers).not.toHaveProperty("authorization");
  });

  test("an upload to a server of its own, with two schemes at once", async () => {
    const { url, seen } = await serve(() => ({ status: 201 }));
    const urls: string[] = [];
    const fetch: typeof globalThis.fetch = (input, init) => {
      urls.push(String(input));
      return globalThis.fetch(String(input).replace("https://uploads.test", url), init);
    };
    const client = createOddsClient({ fetch, auth: { key: "k&", basic: { username: "u", password: "p" } } });
    expect(await client["files"]!["upload"]!({ file: new Blob(["content"]), meta: { id: "1" } })).toBeUndefined();
    expect(urls).toEqual(["https://uploads.test/uploads?key=k%26"]);
    expect(seen[0]!.headers.authorization).toBe("Basic dTpw");
    const form = await new Response(seen[0]!.bytes, { headers: { "content-type": seen[0]!.headers["content-type"]! } }).formData();
    expect([await (form.get("file") as File).text(), form.get("meta")]).toEqual(["content", '{"id":"1"}']);
    expect(seen[0]!.body).toContain("Content-Type: application/vnd.item+json\r\nX-Kind: item\r\n");
  });

  test("server variables, odd names, and the whole query as one value", async () => {
    const urls: string[] = [];
    const fetch = async (url: string): Promise<Response> => (urls.push(url), Response.json({ id: "1" }));
    await createOddsClient({ fetch, variables: { region: "us" } }).delete("a", "b", { a: "x" });
    await createOddsClient({ fetch })["chat"]!["all"]!({ term: "x y", tags: ["a", "b"] });
    expect(urls).toEqual(["https://us.test/v1/odd/a/b", "https://eu.test/v1/all?term=x%20y&tags=a&tags=b"]);
  });
});

describe("responses", () => {
  const answering = async (status: number, type: string, body: unknown) => {
    const { url } = await serve(() => ({ status, headers: { "content-type": type }, body }));
    return createOddsClient({ baseUrl: url });
  };

  test("bytes, events, lines, texts", async () => {
    const blob = await (await answering(200, "application/octet-stream", "abc"))["files"]!["get"]!("a", "b", { version: 1 });
    expect(await (blob as Blob).text()).toBe("abc");
    const events = await (await answering(200, "text/event-stream", "data: 1\n\ndata: 2\n\n"))["chat"]!["stream"]!({});
    const all: unknown[] = [];
    for await (const event of events as AsyncIterable<{ data: string }>) all.push(event.data);
    for await (const line of (await (await answering(200, "application/x-ndjson", "1\n2\n"))["chat"]!["lines"]!()) as AsyncIterable<unknown>) all.push(line);
    expect(all).toEqual(["1", "2", 1, 2]);
    expect(await (await answering(200, "application/xml", "<a/>"))["chat"]!["xml"]!()).toBe("<a/>");
  });

  test("errors of a range and of the default, with the code where the schemas say it", async () => {
    const range = await (await answering(404, "application/problem+json", { title: "No.", type: "gone" }))["files"]!["get"]!("a", "b", { version: 1 }).catch((error: unknown) => error);
    expect(range).toMatchObject({ status: 404, code: "gone", isDescribed: true, message: "getFile failed with status 404: gone: No." });
    expect([isApiError(range, 404), isApiError(range, "gone"), isApiError(range, "quota")]).toEqual([true, true, false]);
    const other = await (await answering(503, "application/json", { reason: "x" }))["files"]!["get"]!("a", "b", { version: 1 }).catch((error: unknown) => error);
    expect(other).toMatchObject({ status: 503, code: undefined, isDescribed: true });
  });
});

test("a client without the types that it imports is refused, with the place of the API", async () => {
  const targets = [{ api: "odds", target: "client", options: { validate: true }, folder: "out" }];
  const { diagnostics } = await clientEmitter.emit({ apis: [api], targets });
  expect(printDiagnostics(diagnostics)).toEqual([
    'openapi.yaml:3:7 missing-target: The target "client" of "odds" needs the target "types". Add "types" to the targets of the API.',
    'openapi.yaml:3:7 missing-target: The target "client" of "odds" needs the target "validators". Add "validators" to the targets of the API.',
  ]);
});
