import { expect, test } from "vitest";
import { loadCompiler } from "../../generator/document/compiler.ts";
import { clientEmitter } from "../../generator/emit/client/client-emitter.ts";
import { typesEmitter } from "../../generator/emit/types/types-emitter.ts";
import { validators } from "../../generator/emit/validators/validators.ts";
import type { JsonObject } from "../../generator/source/json.ts";
import { buildTexts } from "../build/build-texts.ts";

/** Names that TypeScript, its library, JavaScript's objects or the emitted modules have taken. */
const taken = `Array Record Readonly Partial Omit Promise Error Date Map Set Object String Number Function RegExp JSON Blob File FormData URL
Headers Request Response ReadableStream WebSocket AbortSignal Uint8Array AsyncIterable NaN undefined globalThis any unknown never string object null true
type interface class enum keyof async await default new let operationValidators Client ValidationError ValidateOptions StandardSchema
constructor __proto__ prototype toString hasOwnProperty`.split(/\s+/);

const object = (entries: readonly (readonly [string, unknown])[]): JsonObject => Object.fromEntries(entries) as JsonObject;

const description = (): JsonObject => {
  const schema = { type: "object", required: ["at"], properties: { at: { type: "string", format: "date-time" }, counts: { type: "object", additionalProperties: { type: "integer" } } } };
  // A title makes a place a schema with a name, which it has from all the keys around it.
  const owner = { type: "object", properties: object(taken.map((name) => [name, { type: "object", properties: object([[name, { title: "At", type: "string" }]]) }])) };
  const pathItem = (name: string): unknown => {
    const json = { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } };
    return {
      parameters: [{ name: "constructor", in: "path", required: true, schema: { type: "string" } }, { name, in: "query", schema: { type: "string" } }],
      get: { operationId: name, responses: { 200: { description: "done", content: json }, 404: { description: "missing", content: json } } },
      post: { operationId: `new${name}`, requestBody: { content: { ...json, "multipart/form-data": { schema } } }, responses: { 200: { description: "done", content: { "text/event-stream": json["application/json"] } } } },
    };
  };
  const schemas = object([...taken.map((name): [string, unknown] => [name, schema]), ["owner", owner]]);
  return { openapi: "3.1.0", info: { title: "Names", version: "1" }, paths: object(taken.map((name) => [`/${name}/{constructor}`, pathItem(name)])), components: { schemas } };
};

test("schemas, members, parameters and operations may have the names that the language and the modules have taken", async () => {
  const api = await buildTexts({ "openapi.json": JSON.stringify(description()) }, { definition: "openapi.json" });
  expect(api.operations).toHaveLength(2 * taken.length);
  expect(api.schemas.size).toBeGreaterThan(taken.length);
  const target = (name: string, options: JsonObject = {}): { api: string; target: string; options: JsonObject; folder: string } => ({ api: api.name, target: name, options, folder: "out" });
  const project = { apis: [api], targets: [target("types", { dates: true, enumValues: true }), target("validators"), target("client")] };
  const results = await Promise.all([typesEmitter, validators, clientEmitter].map((emitter) => emitter.emit(project)));
  const files = new Map(results.flatMap((result) => result.files.map(({ path, text }): [string, string] => [path, text])));
  expect((await loadCompiler()).checkTypes(files)).toEqual([]);
}, 240_000);
