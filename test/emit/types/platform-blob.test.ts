import { expect, test } from "vitest";
import { typesEmitter } from "../../../generator/emit/types/types-emitter.ts";
import { buildTexts } from "../../build/build-texts.ts";
import { emitClient, typeProblems } from "../../generated/client/make-client.ts";

const definition = (schemas: string): string => `
openapi: 3.1.0
info: { title: Pictures, version: "1" }
paths:
  /picture:
    get: { operationId: picture, responses: { "200": { description: Ok., content: { image/png: {} } } } }
  /any:
    get: { operationId: any, responses: { "200": { description: Ok., content: { "image/*": {} } }, "404": { description: None., content: { "*/*": {} } } } }
components: { schemas: ${schemas} }
`;

const typesOf = async (schemas: string): Promise<Map<string, string>> =>
  emitClient(await buildTexts({ "openapi.yaml": definition(schemas) }, { definition: "openapi.yaml", schemas: [] }), [typesEmitter]);

const withoutDom = { lib: ["lib.es2022.d.ts"], types: [] };

test.each(["{}", "{ Blob: { type: object, properties: { size: { type: string } } }, BlobValue: { type: integer }, Promise: { type: integer }, ArrayBuffer: { type: boolean } }"])(
  "bytes have a type with and without those of the platform, whatever schemas are called: %s", async (schemas) => {
    const files = await typesOf(schemas);
    const usage = (body: string): Map<string, string> => new Map([...files, ["usage.ts", `import type { AnyResponses, PictureResult } from "./types.js";\n${body}`]]);
    expect(typeProblems(usage("export const read = async (picture: PictureResult, any: AnyResponses): Promise<number> => (await picture.arrayBuffer()).byteLength + any[200].size;"), withoutDom)).toEqual([]);
    expect(typeProblems(usage("export const read = (picture: PictureResult, any: AnyResponses): Blob[] => [picture, any[200]];"))).toEqual([]);
    expect(typeProblems(usage("export const read = (any: AnyResponses): number => any[404].size;"))).toContainEqual(expect.stringContaining("unknown"));
  }, 60_000);

test("nothing is declared for bytes that are one of several answers of which another can be anything", async () => {
  const definition = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: { /p: { get: { operationId: p, responses: { "200": { description: Ok., content: { application/json: {}, application/pdf: {} } } } } } }\n';
  const files = await emitClient(await buildTexts({ "openapi.yaml": definition }, { definition: "openapi.yaml", schemas: [] }), [typesEmitter]);
  expect(files.get("types.ts")).toContain("PResult = unknown;");
  expect(files.get("types.ts")).not.toContain("BlobValue");
  expect(typeProblems(files)).toEqual([]);
});
