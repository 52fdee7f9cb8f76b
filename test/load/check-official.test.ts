import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import Ajv04Module from "ajv-draft-04";
import { describe, expect, it } from "vitest";
import { checkOfficial } from "../../generator/load/check-official.ts";
import { DocumentReader } from "../../generator/load/document-reader.ts";
import { Collector } from "../../generator/diagnostics/collector.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import type { SourceDocument } from "../../generator/source/document.ts";
import type { JsonObject, JsonValue } from "../../generator/source/json.ts";
import { printDiagnostics } from "../load-texts.ts";
import { mutate, random } from "../suites/mutate.ts";
import { readOfficialSchemas } from "../validate/official-schemas.ts";

/** A document as it is read from a file: Swagger 2.0 is upgraded there. */
function read(text: string, path = "api.yaml"): SourceDocument {
  const collector = new Collector();
  const [document] = new DocumentReader(new MemoryHost({ [path]: text }), collector).read(path, { kind: "file", path });
  expect(collector.diagnostics).toEqual([]);
  return document!;
}

const check = async (text: string, path?: string): Promise<string[]> => printDiagnostics(await checkOfficial(read(text, path)));

/** A sound document of each format, with what the formats are about in it. */
const sound: Readonly<Record<string, string>> = {
  "swagger-2.0": `swagger: "2.0"
info: { title: T, version: "1" }
paths:
  /a/{id}:
    get:
      parameters: [{ name: id, in: path, required: true, type: integer }, { name: q, in: query, type: array, items: { type: string }, collectionFormat: multi }]
      responses: { "200": { description: Fine., schema: { $ref: "#/definitions/A" } } }
definitions: { A: { type: object, properties: { b: { type: string, format: date } }, x-note: 1 } }
securityDefinitions: { key: { type: apiKey, name: k, in: header } }
`,
  "openapi-3.0": `openapi: 3.0.3
info: { title: T, version: "1" }
paths:
  /a/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
    get:
      responses: { "200": { description: Fine., content: { application/json: { schema: { $ref: "#/components/schemas/A" } } } } }
components: { schemas: { A: { type: object, nullable: true, properties: { b: { type: string } } } }, securitySchemes: { key: { type: http, scheme: bearer } } }
`,
  "openapi-3.1": `openapi: 3.1.0
info: { title: T, version: "1", license: { name: MIT, identifier: MIT } }
paths:
  /a:
    post:
      requestBody: { content: { application/json: { schema: { type: [object, "null"] } } } }
      responses: { default: { description: Fine., headers: { x: { schema: { type: string } } } } }
webhooks: { w: { post: { responses: { "204": { description: Done. } } } } }
`,
  "openapi-3.2": `openapi: 3.2.0
info: { title: T, version: "1" }
paths:
  /a: { query: { parameters: [{ name: f, in: querystring, content: { application/json: { schema: {} } } }], responses: { "200": { summary: Fine. } } } }
tags: [{ name: t, kind: nav, parent: u }, { name: u }]
`,
  "openrpc-1": `openrpc: 1.3.2
info: { title: T, version: "1" }
servers: [{ name: main, url: "https://t.example" }]
methods:
  - name: a.b
    params: [{ name: x, required: true, schema: { type: integer, minimum: 1 } }]
    result: { name: y, schema: { $ref: "#/components/schemas/Y" } }
    errors: [{ code: -32000, message: No. }]
components: { schemas: { Y: { type: string } } }
`,
  "asyncapi-2": `asyncapi: 2.4.0
info: { title: T, version: "1" }
servers: { main: { url: "wss://t.example", protocol: wss } }
channels:
  a/{id}:
    parameters: { id: { schema: { type: string } } }
    subscribe: { operationId: got, message: { name: m, payload: { type: object } } }
    publish: { message: { oneOf: [{ payload: { type: string } }] } }
`,
  "asyncapi-3": `asyncapi: 3.0.0
info: { title: T, version: "1" }
channels: { a: { address: "a/{id}", parameters: { id: { enum: [x] } }, messages: { m: { payload: { type: object, properties: { n: { type: integer } } } } } } }
operations: { got: { action: receive, channel: { $ref: "#/channels/a" } } }
`,
};

describe("a sound document", () => {
  it.each(Object.entries(sound))("of %s has nothing against it", async (_, text) => {
    expect(await check(text)).toEqual([]);
  });

  it("of another kind is not judged", async () => {
    expect(await check("info: 1")).toEqual([]);
    expect(await check("openapi: 4.0.0")).toEqual([]);
    expect(await check("type: object", "a.yaml")).toEqual([]);
  });
});

describe("a document that differs from its official schema", () => {
  const change = (name: string, from: string, to: string): string => {
    expect(sound[name]).toContain(from);
    return sound[name]!.replace(from, () => to);
  };
  it.each<[string, string, string, string | readonly string[]]>([
    ["openapi-3.0", "description: Fine., content", "descripton: Fine., content", [
      'api.yaml:7:29 official-unknown-key: OpenAPI 3.0 knows no key "descripton" here. Did you mean "description"?',
      'api.yaml:7:20 official-missing-key: OpenAPI 3.0 asks for the key "description" here.',
    ]],
    ["openapi-3.0", "nullable: true", 'nullable: "true"', "api.yaml:8:55 official-wrong-value: OpenAPI 3.0 asks for a boolean here, not a string."],
    ["openapi-3.0", "type: http", "type: htpp", 'api.yaml:8:134 official-wrong-value: OpenAPI 3.0 asks for "http" here, not "htpp". Did you mean "http"?'],
    ["openapi-3.0", "name: id, in: path, required: true", "name: id, in: path, required: false", "api.yaml:5:50 official-wrong-value: OpenAPI 3.0 asks for true here, not false."],
    ["openapi-3.1", "{ name: MIT, identifier: MIT }", "{ identifier: MIT }", 'api.yaml:2:33 official-missing-key: OpenAPI 3.1 asks for the key "name" here.'],
    ["openapi-3.1", "webhooks:", "webhook:", 'api.yaml:8:1 official-unknown-key: OpenAPI 3.1 knows no key "webhook" here. Did you mean "webhooks"?'],
    ["openapi-3.2", "kind: nav", "kind: 1", "api.yaml:5:25 official-wrong-value: OpenAPI 3.2 asks for a string here, not a number."],
    ["swagger-2.0", "collectionFormat: multi", "collectionFormat: multy", 'api.yaml:6:153 official-wrong-value: Swagger 2.0 asks for one of "csv", "ssv", "tsv", "pipes", "multi" here, not "multy". Did you mean "multi"?'],
    ["swagger-2.0", "definitions: { A:", "definition: { A:", 'api.yaml:8:1 official-unknown-key: Swagger 2.0 knows no key "definition" here. Did you mean "definitions"?'],
    ["openrpc-1", "code: -32000, ", "", 'api.yaml:8:14 official-missing-key: OpenRPC asks for the key "code" here.'],
    ["openrpc-1", "required: true", "requierd: true", 'api.yaml:6:25 official-unknown-key: OpenRPC knows no key "requierd" here. Did you mean "required"?'],
    ["asyncapi-2", "protocol: wss", "protocols: wss", [
      'api.yaml:3:44 official-unknown-key: AsyncAPI 2 knows no key "protocols" here. Did you mean "protocol"?',
      'api.yaml:3:12 official-missing-key: AsyncAPI 2 asks for the key "protocol" here.',
    ]],
    ["asyncapi-3", "action: receive", "action: recieve", 'api.yaml:4:30 official-wrong-value: AsyncAPI 3 asks for one of "send", "receive" here, not "recieve". Did you mean "receive"?'],
  ])("%s: %s → %s", async (name, from, to, expected) => {
    expect((await check(change(name, from, to))).toSorted()).toEqual([expected].flat().toSorted());
  });

  it("is warned of, never refused", async () => {
    const found = await checkOfficial(read(change("openapi-3.0", "description: Fine., content", "x: 1, content")));
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
  });

  it("says the same thing once, and how often", async () => {
    const schemas = Array.from({ length: 1_000 }, (_, index) => `S${index}: { typo: 1 }`).join(", ");
    expect(await check(`openapi: 3.0.0\ninfo: { title: T, version: "1" }\npaths: {}\ncomponents: { schemas: { ${schemas} } }\n`)).toEqual([
      'api.yaml:4:32 official-unknown-key: OpenAPI 3.0 knows no key "typo" here, and in 999 more places. Did you mean "type"?',
    ]);
  });

  it("says twelve different things at most, and how many there are", async () => {
    const keys = Array.from({ length: 40 }, (_, index) => `typo${index}: 1`).join(", ");
    const found = await check(`openapi: 3.0.0\ninfo: { title: T, version: "1", ${keys} }\npaths: {}\n`);
    expect(found).toHaveLength(13);
    expect(found.at(-1)).toBe("api.yaml:1:1 official-more: 28 more kinds of differences from the schema of OpenAPI 3.0 are not listed. Mend those above, and the others will be shown.");
  });
});

it("judges changed documents as Ajv does by the official schemas", async () => {
  const next = random(7);
  const counts: string[] = [];
  for (const { file, json } of await readOfficialSchemas()) {
    if (/openapi-3\.[12]/.test(file)) continue; // Hyperjump judges these in test/suites/openapi-schema.test.ts; Ajv is wrong about them.
    const module = (await import(/* @vite-ignore */ `../../generator/own/${file}.ts`)) as Record<string, (value: unknown) => boolean>;
    const is = Object.entries(module).find(([name]) => name.startsWith("is"))![1];
    const judge = ajvFor(json);
    const document = read(sound[file]!);
    const value = document.original ?? document.value;
    const mutants = Array.from({ length: 300 }, () => mutate(value, next));
    const verdicts = [value, ...mutants].map((each) => is(each));
    expect(verdicts, file).toEqual([value, ...mutants].map((each) => judge(each)));
    counts.push(`${file} ${verdicts.filter((each) => !each).length}`);
    expect(verdicts.filter((each) => !each).length).toBeGreaterThan(20);
  }
  console.info(`invalid of 301: ${counts.join(", ")}`);
});

function ajvFor(json: JsonObject): (value: JsonValue) => boolean {
  const options = { strict: false, validateSchema: false, validateFormats: false, unicodeRegExp: false } as const;
  const isDraft04 = String(json["$schema"]).includes("draft-04");
  const ajv = isDraft04 ? new (Ajv04Module as unknown as typeof Ajv)(options) : new Ajv(options);
  if (!isDraft04) {
    const { $id: _, ...draft07 } = JSON.parse(readFileSync(new URL("../../node_modules/@json-schema-tools/meta-schema/schema.json", import.meta.url), "utf8")) as JsonObject;
    for (const uri of ["https://meta.json-schema.tools", "https://meta.json-schema.tools/"]) ajv.addSchema({ ...draft07, $id: uri }, uri);
  }
  const validate = ajv.compile({ ...json, $schema: undefined } as object);
  return (value) => validate(value) as boolean;
}

it("loads the schema of a format only for a document of that format", () => {
  const source = readFileSync(new URL("../../generator/load/check-official.ts", import.meta.url), "utf8");
  const staticImports = [...source.matchAll(/^import (?!type)[^;]*from "([^"]+)"/gm)].map(([, specifier]) => specifier!);
  expect(staticImports.filter((specifier) => specifier.includes("/own/"))).toEqual([]);
});
