import { describe, expect, test } from "vitest";
import { clientEmitter } from "../../../generator/emit/client/client-emitter.ts";
import { typesEmitter } from "../../../generator/emit/types/types-emitter.ts";
import { validators } from "../../../generator/emit/validators/validators.ts";
import { buildTexts } from "../../build/build-texts.ts";
import { emitClient, importClient, typeProblems } from "../../generated/client/make-client.ts";
import { type Answer, serve } from "../../http-server.ts";

type Call = (...values: unknown[]) => Promise<unknown>;

const item = `{ type: object, required: [n], properties: { n: { type: number } } }`;
const post = (name: string, request: string, answer: string) => `
  /${name}:
    post:
      operationId: ${name}
      requestBody: { required: true, content: { ${request} } }
      responses: { "200": { description: OK., content: { ${answer} } } }`;
const both = (name: string, content: string) => post(name, content, content);

const definition = `
openapi: 3.2.0
info: { title: Judged, version: "1" }
servers: [{ url: http://localhost }]
components: { schemas: { Colour: { enum: [red, blue] }, Items: { type: array, minItems: 2, items: ${item} } } }
paths:${[
  both("xml", `application/xml: { schema: ${item} }`),
  both("number", "text/plain: { schema: { type: integer } }"),
  both("word", "text/plain: { schema: { type: string, pattern: '^[a-z]+$' } }"),
  both("colour", 'text/plain: { schema: { $ref: "#/components/schemas/Colour" } }'),
  both("oneLine", `application/x-ndjson: { schema: ${item} }`),
  both("allLines", 'application/jsonl: { schema: { $ref: "#/components/schemas/Items" } }'),
  both("eachLine", `application/jsonl: { itemSchema: ${item} }`),
  post("several", `application/json: { schema: ${item} }`, `application/json: { schema: ${item} }, application/vnd.list+json: { schema: { type: array } }, text/plain: { schema: { type: string, maxLength: 3 } }`),
].join("")}
`;

describe("what a client with validate judges", async () => {
  const api = await buildTexts({ "openapi.yaml": definition }, { name: "judged", definition: "openapi.yaml", schemas: [] });
  const files = await emitClient(api, [typesEmitter, validators, clientEmitter], { validate: true });
  const { createJudgedClient } = await importClient<{ createJudgedClient(options: object): Record<string, Call> }>(files);

  /** Sends `body`, and reads what is answered as `type`: the answer, or what is wrong with it. */
  async function call(name: string, body: unknown, type: string, answer: string): Promise<unknown> {
    const server = await serve((): Answer => ({ headers: { "content-type": type }, body: answer }));
    const got: unknown[] = [];
    try {
      const data = await createJudgedClient({ baseUrl: server.url, validate: true })[name]!(body);
      if (typeof data !== "object" || data === null || !(Symbol.asyncIterator in data)) return data;
      for await (const each of data as AsyncIterable<unknown>) got.push(each);
      return got;
    } catch (error) {
      return [...got, `${(error as Error).name}: ${(error as Error).message}`, server.seen.length];
    }
  }
  const ndjson = "application/x-ndjson";
  const jsonl = "application/jsonl";

  test.each([
    ["text that is no JSON is not judged as JSON", "xml", "<a/>", "application/xml", "<b/>", "<b/>"],
    ["nor is a number in plain text", "number", "7", "text/plain", "8", "8"],
    ["a text is judged as a text", "word", "UP", "text/plain", "up", ['ValidationError: The body of word is not valid: must match the pattern ^[a-z]+$', 0]],
    ["also when it is answered", "word", "up", "text/plain", "UP", ['ValidationError: The response with status 200 of word is not valid: must match the pattern ^[a-z]+$', 1]],
    ["by a schema with a name", "colour", "red", "text/plain", "green", ['ValidationError: The response with status 200 of colour is not valid: must be one of "red", "blue"', 1]],
    ["lines by the schema of one", "oneLine", [{ n: 1 }], ndjson, '{"n":1}\n{"n":"x"}\n', [{ n: 1 }, "ValidationError: The response with status 200 (item 1) of oneLine is not valid: n must be of type number", 1]],
    ["also when they are sent", "oneLine", [{ n: 1 }, { j: 1 }], ndjson, "", ['ValidationError: The body (item 1) of oneLine is not valid: must have the member "n"', 0]],
    ["but not a text of lines", "oneLine", '{"j":1}', ndjson, '{"n":1}\n', [{ n: 1 }]],
    ["lines by the schema of all", "allLines", [{ n: 1 }, { n: 2 }], jsonl, '{"n":1}\n{"n":"x"}\n', [{ n: 1 }, "ValidationError: The response with status 200 (item 1) of allLines is not valid: n must be of type number", 1]],
    ["as a whole when they are sent", "allLines", [{ n: 1 }], jsonl, "", ["ValidationError: The body of allLines is not valid: must have at least 2 items", 0]],
    ["lines by itemSchema", "eachLine", [{ n: 1 }], jsonl, '{"n":"x"}\n', ["ValidationError: The response with status 200 (item 0) of eachLine is not valid: n must be of type number", 1]],
    ["by itemSchema when they are sent", "eachLine", [{ n: "1" }], jsonl, "", ["ValidationError: The body (item 0) of eachLine is not valid: n must be of type number", 0]],
    ["JSON of the first type", "several", { n: 1 }, "application/json", "[]", ["ValidationError: The response with status 200 of several is not valid: must be of type object", 1]],
    ["JSON of another type by its own schema", "several", { n: 1 }, "application/vnd.list+json", "[1]", [1]],
    ["and text beside JSON", "several", { n: 1 }, "text/plain", "long", ["ValidationError: The response with status 200 of several is not valid: must have at most 3 characters", 1]],
  ])("%s", async (_, name, body, type, answer, expected) => {
    expect(await call(name, body, type, answer)).toEqual(expected);
  });

  test("leaving a judged stream ends it", async () => {
    let closed = false;
    const server = await serve((_, response) => {
      response.on("close", () => (closed = true));
      response.writeHead(200, { "content-type": ndjson }).write('{"n":1}\n{"n":2}\n');
      return undefined;
    });
    const lines = (await createJudgedClient({ baseUrl: server.url, validate: true })["oneLine"]!([])) as AsyncIterable<unknown>;
    for await (const line of lines) {
      expect(line).toEqual({ n: 1 });
      break;
    }
    await expect.poll(() => closed).toBe(true);
  });

  test("all of it compiles", () => {
    expect(typeProblems(files)).toEqual([]);
  }, 60_000);
});
