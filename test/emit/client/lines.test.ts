import { expect, test } from "vitest";
import { buildTexts } from "../../build/build-texts.ts";
import { emitClient, typeProblems } from "../../generated/client/make-client.ts";

const definition = `
openapi: 3.2.0
info: { title: Lines, version: "1" }
servers: [{ url: http://localhost }]
paths:
  /each:
    get:
      operationId: each
      responses: { "200": { description: Lines., content: { application/x-ndjson: { schema: { $ref: "#/components/schemas/Line" } } } } }
  /all:
    get:
      operationId: all
      responses: { "200": { description: Lines., content: { application/jsonl: { schema: { type: array, items: { $ref: "#/components/schemas/Line" } } } } } }
  /item:
    get:
      operationId: item
      responses: { "200": { description: Lines., content: { application/jsonl: { itemSchema: { $ref: "#/components/schemas/Line" } } } } }
    post:
      operationId: send
      requestBody: { required: true, content: { application/jsonl: { itemSchema: { type: object, required: [text], properties: { text: { type: string }, at: { description: When., type: string } } } } } }
      responses: { "204": { description: Done. } }
  /any:
    get:
      operationId: any
      responses: { "200": { description: Lines., content: { application/jsonl: {} } } }
components: { schemas: { Line: { type: object, required: [level], properties: { level: { enum: [info, warn] } } } } }
`;

test("lines of JSON have the type that their schema gives them", async () => {
  const files = await emitClient(await buildTexts({ "openapi.yaml": definition }, { definition: "openapi.yaml", schemas: [] }));
  const [, create] = /export function (create\w+)\(/.exec(files.get("client.ts")!)!;
  files.set("use.ts", `
import { ${create} as create } from "./client.js";
export async function use(): Promise<void> {
  const client = create();
  for await (const line of await client.each()) line.level satisfies "info" | "warn";
  for await (const line of await client.all()) line.level satisfies "info" | "warn";
  for await (const line of await client.item()) line.level satisfies "info" | "warn";
  await client.send([{ text: "a" }, { text: "b", at: "now" }]);
  // @ts-expect-error a line needs its text
  await client.send([{ at: "now" }]);
  // @ts-expect-error nothing is said about these
  for await (const line of await client.any()) void line.level;
}`);
  expect(files.get("types.ts")).toContain("export type ItemResult = Line[];");
  expect(typeProblems(files, { isolatedDeclarations: false, declaration: false })).toEqual([]);
}, 60_000);
