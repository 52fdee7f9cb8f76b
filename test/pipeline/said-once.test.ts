import { expect, test } from "vitest";
import { check } from "../../generator/generate.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";

const describe = (version: string): string => `openapi: ${version}
info: { title: T, version: "1" }
paths:
  /x:
    get:
      responses:
        "200": { description: ok, content: { application/json: { schema: string } } }
components: { schemas: { A: { type: object, properties: { b: text } } } }
`;

const swagger = `swagger: "2.0"
info: { title: T, version: "1" }
paths:
  /x: { get: { responses: { "200": { description: ok, schema: string } } } }
definitions: { A: { type: object, properties: { b: text } } }
`;

test.each([
  ["OpenAPI 3.0", describe("3.0.3"), ["7:74 wrong-type", "8:26 unused-schema", "8:62 not-a-subschema"]],
  ["OpenAPI 3.1", describe("3.1.0"), ["7:74 wrong-type", "8:26 unused-schema", "8:62 not-a-subschema"]],
  ["Swagger 2.0", swagger, ["4:63 wrong-type", "5:16 unused-schema", "5:52 not-a-subschema"]],
])("that a text stands where a schema must stand is said once in %s", async (_, text, expected) => {
  const { diagnostics } = await check(new MemoryHost({ "api.yaml": text }), { direct: { input: "api.yaml" } });
  expect(diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(expected);
});
