import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientEmitter } from "../../../generator/emit/client/client-emitter.ts";
import { typesEmitter } from "../../../generator/emit/types/types-emitter.ts";
import { validators } from "../../../generator/emit/validators/validators.ts";
import { buildTexts } from "../../build/build-texts.ts";
import { emitClient, importClient, typeProblems } from "./make-client.ts";

const definition = `
openapi: 3.1.0
info: { title: Media, version: "1" }
servers: [{ url: http://localhost }]
paths:
  /any:
    get:
      operationId: any.get
      responses:
        "200": { description: Ok., content: { "*/*": { schema: { type: object, required: [id], properties: { id: { type: string } } } } } }
        "404": { description: None., content: { "*/*": { schema: { $ref: "#/components/schemas/Problem" } } } }
        "409": { description: Bytes., content: { "image/png": { schema: { $ref: "#/components/schemas/File" } } } }
    post:
      operationId: any.send
      requestBody: { required: true, content: { "*/*": { schema: { $ref: "#/components/schemas/Problem" } } } }
      responses: { "200": { description: Ok., content: { "application/*": { schema: { $ref: "#/components/schemas/Problem" } } } } }
  /text:
    get: { operationId: any.text, responses: { "200": { description: Ok., content: { "*/*": { schema: { type: string } } } } } }
  /bytes:
    get: { operationId: any.bytes, responses: { "200": { description: Ok., content: { "*/*": { schema: { $ref: "#/components/schemas/File" } } } } } }
  /unsaid:
    get: { operationId: any.unsaid, responses: { "200": { description: Ok., content: { "*/*": {} } } } }
  /image:
    post:
      operationId: images.send
      requestBody: { required: true, content: { "image/*": { schema: { type: string, format: binary } }, application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
      responses: { "204": { description: Done. } }
  /lines:
    post:
      operationId: lines.send
      requestBody: { required: true, content: { application/x-ndjson: { schema: { type: array, items: { $ref: "#/components/schemas/Problem" } } } } }
      responses: { "204": { description: Done. } }
    put:
      operationId: lines.each
      requestBody: { required: true, content: { application/x-ndjson: { schema: { $ref: "#/components/schemas/Problem" } } } }
      responses: { "204": { description: Done. } }
  /form:
    post:
      operationId: forms.send
      requestBody:
        required: true
        content:
          multipart/form-data:
            encoding: { meta: { contentType: application/json } }
            schema: { $ref: "#/components/schemas/Form" }
      responses: { "204": { description: Done. } }
  /all:
    post:
      operationId: forms.all
      requestBody: { required: true, content: { multipart/form-data: { schema: { allOf: [{ $ref: "#/components/schemas/Attached" }, { type: object, required: [note], properties: { note: { type: string } } }] } } } }
      responses: { "204": { description: Done. } }
  /one:
    post:
      operationId: forms.one
      requestBody: { required: true, content: { multipart/form-data: { schema: { oneOf: [{ $ref: "#/components/schemas/Attached" }, { type: object, required: [link], properties: { link: { type: string } } }] } } } }
      responses: { "204": { description: Done. } }
  /map:
    post:
      operationId: forms.map
      requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, additionalProperties: { type: string, format: binary } } } } }
      responses: { "204": { description: Done. } }
  /rest:
    post:
      operationId: forms.rest
      requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, required: [count], properties: { count: { type: integer } }, additionalProperties: { $ref: "#/components/schemas/File" } } } } }
      responses: { "204": { description: Done. } }
components:
  schemas:
    Problem: { type: object, required: [message], properties: { message: { type: string } } }
    File: { type: string, format: binary }
    Files: { type: array, items: { $ref: "#/components/schemas/File" } }
    Attached: { type: object, required: [file], properties: { file: { type: string, contentMediaType: application/octet-stream } } }
    Form:
      type: object
      properties:
        one: { $ref: "#/components/schemas/File" }
        described: { allOf: [{ $ref: "#/components/schemas/File" }], description: One. }
        many: { $ref: "#/components/schemas/Files" }
        maybe: { anyOf: [{ type: string, format: binary }, { type: "null" }] }
        several: { anyOf: [{ type: array, items: { type: string, format: binary } }, { type: "null" }] }
        either: { anyOf: [{ type: string, format: binary }, { type: string }] }
        merged: { allOf: [{ type: string }, { format: binary }] }
        named: { oneOf: [{ $ref: "#/components/schemas/File" }, { type: string, minLength: 3 }] }
        list: { type: array, items: { anyOf: [{ type: string, format: binary }, { type: string }] } }
        meta: { type: object, properties: { data: { type: string }, filename: { type: string } } }
        plain: { type: object, properties: { data: { type: string }, filename: { type: string } } }
        label: { type: string }
`;

const usage = `
import { createMediaClient, isApiError } from "./client.js";
export async function use(): Promise<void> {
  const client = createMediaClient();
  (await client.any.get()).id satisfies string;
  (await client.any.send({ message: "a" })).message satisfies string;
  (await client.any.text()) satisfies string;
  (await client.any.bytes()) satisfies Blob;
  (await client.any.unsaid()) satisfies unknown;
  // @ts-expect-error what it is must be found out first
  (await client.any.unsaid()).size;
  // @ts-expect-error not what is described
  await client.any.send({ text: "a" });
  const result = await client.any.get().safe();
  if (result.status === 404) result.error.body.message satisfies string;
  if (result.status === 409) result.error.body satisfies Blob;
  if (isApiError(result.error, 404)) result.error.body.message satisfies string;
  if (isApiError(result.error, 409)) result.error.body satisfies Blob;
  await client.images.send(new Uint8Array(1), { contentType: "image/png" });
  // @ts-expect-error outside of the range
  await client.images.send(new Uint8Array(1), { contentType: "audio/wav" });
  await client.lines.send([{ message: "a" }]);
  await client.lines.each([{ message: "a" }]);
  // @ts-expect-error a line needs its message
  await client.lines.send([{}]);
  // @ts-expect-error a line needs its message
  await client.lines.each([{}]);
  const file = new Blob(["a"]);
  const upload = { data: "text", filename: "a.txt" };
  await client.forms.send({ one: file, described: upload, many: [file, upload], maybe: null, several: null, either: "text", meta: { data: "d", filename: "f" }, label: "a" });
  await client.forms.send({ merged: file, named: file, list: [file, "text"] });
  await client.forms.send({ named: "text" });
  await client.forms.send({ maybe: file, several: [file], either: file });
  // @ts-expect-error a file is no text
  await client.forms.send({ one: "text" });
  // @ts-expect-error nor is a text a file
  await client.forms.send({ label: file });
  // @ts-expect-error it cannot be null
  await client.forms.send({ one: null });
  await client.forms.all({ file, note: "a" });
  // @ts-expect-error the note is missing
  await client.forms.all({ file });
  await client.forms.one({ file });
  await client.forms.one({ link: "a" });
  await client.forms.map({ a: file, b: upload });
  // @ts-expect-error a number is no file
  await client.forms.map({ a: 1 });
  await client.forms.rest({ count: 1, a: file });
  // @ts-expect-error the count is a number
  await client.forms.rest({ count: file });
}`;

const api = await buildTexts({ "openapi.yaml": definition }, { definition: "openapi.yaml", schemas: [], name: "media" });
const files = await emitClient(api);

type Call = (...values: unknown[]) => Promise<unknown> & { safe(): Promise<{ error?: { body: unknown } }> };
type Client = Readonly<Record<"any" | "images" | "lines" | "forms", Readonly<Record<string, Call>>>>;

let server: Server;
let received: { readonly type: string; readonly form: FormData | undefined; readonly text: string };
let answer: { readonly status?: number; readonly type: string; readonly text: string } | undefined;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const type = request.headers["content-type"] ?? "";
    const bytes = new Uint8Array(Buffer.concat(chunks));
    const form = type.startsWith("multipart/") ? await new Response(bytes, { headers: { "content-type": type } }).formData() : undefined;
    received = { type, form, text: new TextDecoder().decode(bytes) };
    response.writeHead(answer?.status ?? (answer === undefined ? 204 : 200), answer === undefined ? {} : { "content-type": answer.type });
    response.end(answer?.text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => server.close());

const connect = async (texts: ReadonlyMap<string, string>, options: object = {}): Promise<Client> => {
  const { createMediaClient } = await importClient<{ createMediaClient(options: object): Client }>(texts);
  return createMediaClient({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, ...options });
};

test("ranges, files and lines have the types that they are described with", () => {
  expect(typeProblems(new Map([...files, ["usage.ts", usage]]))).toEqual([]);
}, 60_000);

test("an answer in a range is read by its own type, and so is an error", async () => {
  const client = await connect(files);
  answer = { type: "application/json", text: '{"id":"a","message":"b"}' };
  expect(await client.any["get"]!()).toEqual({ id: "a", message: "b" });
  expect([await client.any["send"]!({ message: "b" }), received.type, received.text]).toEqual([{ id: "a", message: "b" }, "application/json", '{"message":"b"}']);
  answer = { type: "text/plain", text: "hello" };
  expect(await client.any["text"]!()).toBe("hello");
  answer = { type: "application/pdf", text: "%PDF" };
  expect(await (await client.any["bytes"]!() as Blob).text()).toBe("%PDF");
  answer = { status: 404, type: "application/problem+json", text: '{"message":"gone"}' };
  expect((await client.any["get"]!().safe()).error?.body).toEqual({ message: "gone" });
});

test("a body within a range has the type that is asked for", async () => {
  answer = undefined;
  const client = await connect(files);
  await client.images["send"]!(new Uint8Array([1]), { contentType: "image/png" });
  expect(received.type).toBe("image/png");
});

/** The parts that arrived: texts, and files with their name, type and content. */
const parts = async (): Promise<Record<string, unknown>> => Object.fromEntries(await Promise.all([...received.form!].map(async ([name, part]) =>
  [name, typeof part === "string" ? part : [part.name, part.type, await part.text()]] as const)));

test("a described object is JSON, whatever its members are called, and files are files", async () => {
  answer = undefined;
  const client = await connect(files);
  const object = { data: "abc", filename: "f" };
  await client.forms["send"]!({ one: object, maybe: new Blob(["m"], { type: "text/css" }), meta: object, plain: object, either: object });
  expect(await parts()).toEqual({
    one: ["f", "application/octet-stream", "abc"],
    maybe: ["maybe", "text/css", "m"],
    meta: '{"data":"abc","filename":"f"}',
    plain: '{"data":"abc","filename":"f"}',
    either: ["f", "application/octet-stream", "abc"],
  });
  expect(received.text).toMatch(/name="meta"\r\nContent-Type: application\/json/);
});

test("validation agrees with the types", async () => {
  const validated = await emitClient(api, [typesEmitter, validators, clientEmitter], { validate: true });
  const client = await connect(validated, { validate: true });
  answer = { type: "application/json", text: "{}" };
  await expect(client.any["get"]!()).rejects.toThrow("response");
  await expect(client.any["send"]!({ message: 1 })).rejects.toThrow("body");
  answer = undefined;
  const object = { data: "abc", filename: "f" };
  await client.forms["send"]!({ one: new Blob(["m"]), maybe: null, several: [new Blob([])], meta: object, plain: object });
  await expect(client.forms["send"]!({ meta: { data: 1, filename: "f" } })).rejects.toThrow("body");
});

test("schemas that share their alternatives many times over are looked at once", async () => {
  const schemas = Array.from({ length: 60 }, (_, index) => `
    S${index}: { anyOf: [{ $ref: "#/components/schemas/S${index + 1}" }, { type: array, items: { $ref: "#/components/schemas/S${index + 1}" } }] }`);
  const text = `
openapi: 3.1.0
info: { title: Deep, version: "1" }
servers: [{ url: http://localhost }]
paths:
  /deep:
    post:
      operationId: deep
      requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, properties: { file: { $ref: "#/components/schemas/S0" }, round: { $ref: "#/components/schemas/Round" } } } } } }
      responses: { "200": { description: Ok., content: { "*/*": { schema: { $ref: "#/components/schemas/S0" } } } } }
components:
  schemas:
    Round: { anyOf: [{ type: array, items: { $ref: "#/components/schemas/Round" } }, { type: object, properties: { a: { type: string } } }] }${schemas.join("")}
    S60: { type: string, format: binary }
`;
  const deep = await buildTexts({ "openapi.yaml": text }, { definition: "openapi.yaml", schemas: [], name: "deep" });
  const client = (await emitClient(deep)).get("client.ts")!;
  expect(client).toMatch(/WithFiles<DeepBody, "file">/);
  expect(client).toContain("round: { isFile: false }");
  expect(client).toContain("200: BlobValue");
}, 20_000);
