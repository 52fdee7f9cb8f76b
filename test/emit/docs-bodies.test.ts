import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { ApiContext } from "../../generator/emit/docs/api-context.ts";
import { printCurlCall } from "../../generator/emit/docs/curl-call.ts";
import { printTypeScriptCall } from "../../generator/emit/docs/typescript-call.ts";
import { httpOperations } from "../../generator/model/api-model.ts";
import { buildTexts } from "../build/build-texts.ts";
import { emitClient, importClient, typeProblems } from "../generated/client/make-client.ts";
import { describeWith } from "../component.ts";
import { serve } from "../http-server.ts";

const operation = (id: string, content: string, more = ""): string => `
  /${id}:
    post:
      operationId: ${id}
      ${more}
      requestBody: { required: true, content: { ${content} } }
      responses: { "204": { description: Done. } }`;

const api = await buildTexts({ "openapi.yaml": `
openapi: 3.2.0
info: { title: Bodies, version: "1" }
servers: [{ url: http://localhost:8080 }]
components:
  securitySchemes: { digest: { type: http, scheme: digest }, hoba: { type: http, scheme: HOBA } }
  schemas:
    Pet:
      type: object
      required: [id, name, owner]
      properties:
        id: { type: string, readOnly: true }
        name: { type: string }
        owner: { type: object, required: [id, name], properties: { id: { type: string, readOnly: true }, name: { type: string } } }
    File: { type: string, format: binary }
    Line: { type: object, required: [text], properties: { text: { type: string } } }
paths:${[
  operation("made", 'application/json: { schema: { $ref: "#/components/schemas/Pet" } }', "security: [{ digest: [] }]"),
  operation("shown", 'application/json: { schema: { $ref: "#/components/schemas/Pet" }, examples: { one: { value: { id: "1", name: "Rex", owner: { id: "2", name: "Ada" } } } } }', "security: [{ hoba: [] }]"),
  operation("ranged", '"*/*": { schema: { $ref: "#/components/schemas/Pet" } }'),
  operation("form", "application/x-www-form-urlencoded: { encoding: { joined: { explode: false, style: pipeDelimited }, deep: { style: deepObject }, json: { contentType: application/json } }, schema: { type: object, required: [list, joined, deep, json, nested], properties: { list: { type: array, items: { type: integer }, minItems: 2 }, joined: { type: array, items: { type: string }, minItems: 2 }, deep: { type: object, required: [a], properties: { a: { type: integer } } }, json: { type: array, items: { type: integer } }, nested: { type: object, required: [b], properties: { b: { type: string } } } } } }"),
  operation("parts", 'multipart/form-data: { encoding: { image: { contentType: image/png } }, schema: { type: object, required: [file, image, files, meta, at, list, tags], properties: { file: { type: string, contentMediaType: application/octet-stream }, image: { $ref: "#/components/schemas/File" }, files: { type: array, items: { $ref: "#/components/schemas/File" } }, meta: { $ref: "#/components/schemas/Line" }, at: { type: string, default: "@a;b" }, list: { type: array, items: { type: integer }, minItems: 2 }, tags: { type: array, items: { $ref: "#/components/schemas/Line" } } } } }'),
  operation("each", 'application/x-ndjson: { schema: { $ref: "#/components/schemas/Line" } }'),
  operation("items", 'application/jsonl: { itemSchema: { $ref: "#/components/schemas/Line" } }'),
  operation("all", 'application/jsonl: { schema: { type: array, minItems: 2, items: { $ref: "#/components/schemas/Line" } } }'),
  operation("sequence", 'application/json-seq: { itemSchema: { $ref: "#/components/schemas/Line" } }'),
  operation("image", "image/*: { schema: { type: string, format: binary } }"),
].join("")}
` }, { definition: "openapi.yaml", schemas: [], name: "bodies" });

const context = new ApiContext(api, "bodies");
const operations = httpOperations(api);
const calls = new Map(operations.map((each) => [each.id, printTypeScriptCall(each, context)]));
const commands = new Map(operations.map((each) => [each.id, printCurlCall(each, context)]));

test("the TypeScript calls show what can be sent, and compile", async () => {
  expect([...calls.values()].map((call) => call.replace("const result = await client.", ""))).toMatchInlineSnapshot(`
    [
      "made({ name: "name", owner: { name: "name" } });",
      "shown({ name: "Rex", owner: { name: "Ada" } });",
      "ranged({ name: "name", owner: { name: "name" } });",
      "form({
      list: [1, 1],
      joined: ["joined", "joined"],
      deep: { a: 1 },
      json: [1],
      nested: { b: "b" },
    });",
      "parts({ file: new Blob(["…"]), image: new Blob(["…"]), files: [new Blob(["…"])], meta: { text: "text" }, at: "@a;b", list: [1, 1], tags: [{ text: "text" }] });",
      "each([{ text: "text" }]);",
      "items([{ text: "text" }]);",
      "all([{ text: "text" }, { text: "text" }]);",
      "sequence([{ text: "text" }]);",
      "image(new Uint8Array([1, 2, 3]));",
    ]
  `);
  const functions = [...calls].map(([id, call]) => `export async function ${id}(client: BodiesClient): Promise<unknown> {\n${call}\nreturn result;\n}`);
  const files = await emitClient(api);
  expect(typeProblems(new Map([...files, ["calls.ts", `import type { BodiesClient } from "./client.js";\n${functions.join("\n")}`]]))).toEqual([]);
}, 60_000);

test("the curl calls say the same", () => {
  expect([...commands.values()].map((command) => command.replace("curl -X POST http://localhost:8080", ""))).toMatchInlineSnapshot(`
    [
      "/made \\
      --digest -u USER:PASSWORD \\
      -H 'Content-Type: application/json' \\
      -d '{
      "name": "name",
      "owner": {
        "name": "name"
      }
    }'",
      "/shown \\
      -H 'Authorization: HOBA YOUR_CREDENTIALS' \\
      -H 'Content-Type: application/json' \\
      -d '{
      "name": "Rex",
      "owner": {
        "name": "Ada"
      }
    }'",
      "/ranged \\
      -H 'Content-Type: application/json' \\
      -d '{
      "name": "name",
      "owner": {
        "name": "name"
      }
    }'",
      "/form \\
      --data-urlencode list=1 \\
      --data-urlencode list=1 \\
      --data-urlencode 'joined=joined|joined' \\
      --data-urlencode deep%5Ba%5D=1 \\
      --data-urlencode 'json=[1]' \\
      --data-urlencode 'nested={"b":"b"}'",
      "/parts \\
      -F file=@file \\
      -F 'image=@file;type=image/png' \\
      -F files=@file \\
      -F 'meta="{\\"text\\":\\"text\\"}";type=application/json' \\
      --form-string 'at=@a;b' \\
      -F list=1 \\
      -F list=1 \\
      -F 'tags="{\\"text\\":\\"text\\"}";type=application/json'",
      "/each \\
      -H 'Content-Type: application/x-ndjson' \\
      --data-binary '{"text":"text"}'",
      "/items \\
      -H 'Content-Type: application/jsonl' \\
      --data-binary '{"text":"text"}'",
      "/all \\
      -H 'Content-Type: application/jsonl' \\
      --data-binary '{"text":"text"}
    {"text":"text"}'",
      "/sequence \\
      -H 'Content-Type: application/json-seq' \\
      --data-binary @body",
      "/image \\
      -H 'Content-Type: image/png' \\
      --data-binary @body",
    ]
  `);
});

const run = promisify(execFile);

/** What a server sees of a request, without what tells one sender, or one request, from another. */
const seenBody = ({ headers, body }: { readonly headers: Readonly<Record<string, unknown>>; readonly body: string }): { readonly type: string; readonly body: string } => {
  const type = String(headers["content-type"]);
  const boundary = /boundary=(.+)/.exec(type)?.[1];
  if (boundary === undefined) return { type, body: decodeURIComponent(body.replaceAll("+", " ")) };
  return { type: type.replace(boundary, "B"), body: body.replaceAll(boundary, "B").replaceAll(/filename="[^"]*"/g, "filename") };
};

describeWith({ path: "/usr/bin/curl", how: "apt-get install curl" }, "samples for curl", () => {
  test("what curl sends is what the client sends", async () => {
    const folder = mkdtempSync(join(tmpdir(), "gen-api-curl-"));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    for (const name of ["file", "body"]) writeFileSync(join(folder, name), "…");
    const { url, seen } = await serve(() => ({ status: 204 }));
    const { createBodiesClient } = await importClient<{ createBodiesClient(options: object): Record<string, (body: unknown) => Promise<unknown>> }>(await emitClient(api));
    const client = createBodiesClient({ baseUrl: url });
    for (const id of ["shown", "ranged", "form", "parts", "each", "items", "all"]) {
      await run("sh", ["-c", commands.get(id)!.replace("http://localhost:8080", url).replace("curl ", "curl -sS ")], { cwd: folder });
      writeFileSync(join(folder, `${id}.mjs`), `export default ${/\((.*)\);$/s.exec(calls.get(id)!)![1]};\n`);
      const { default: body } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, `${id}.mjs`)).href)) as { readonly default: unknown };
      await client[id]!(body);
      const [byCurl, byClient] = seen.slice(-2).map(seenBody);
      const isJson = byClient!.type === "application/json";
      expect(isJson ? { ...byCurl, body: JSON.stringify(JSON.parse(byCurl!.body)) } : { ...byCurl, body: byCurl!.body.trimEnd() }, id).toEqual({ ...byClient, body: byClient!.body.trimEnd() });
    }
  }, 60_000);
});
