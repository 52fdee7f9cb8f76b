import { expect, it } from "vitest";
import { checkTexts } from "./check-texts.ts";

const describe = (schemas: string): string => `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /x: { get: { operationId: x, responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/A" } } } } } } }
components:
  schemas:
    A: ${schemas}
    B: { type: object, properties: { a: { $ref: "#/components/schemas/A" } } }
    C: { anyOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }] }
    D: { items: { $ref: "#/components/schemas/D" }, not: { $ref: "#/components/schemas/B" } }
`;
const check = async (schemas: string): Promise<string[]> => (await checkTexts({ "a.yaml": describe(schemas) })).filter((line) => line.includes("endless"));

it.each([
  "{ allOf: [{ $ref: \"#/components/schemas/A\" }] }",
  "{ type: object, if: { required: [a] }, then: { not: { $ref: \"#/components/schemas/A\" } } }",
  "{ dependentSchemas: { a: { $ref: \"#/components/schemas/A\" } } }",
])("a schema that applies itself to the same value is warned of: %s", async (schemas) => {
  expect(await check(schemas)).toEqual([
    'a.yaml:7:5 endless-schema: The schema "#/components/schemas/A" applies itself to the same value: judging one by it never ends, and validators refuse it. Put what the alternatives share into a schema of its own, and let both refer to that.',
  ]);
});

it.each([
  "{ type: object, properties: { a: { $ref: \"#/components/schemas/A\" } }, anyOf: [{ $ref: \"#/components/schemas/B\" }] }",
  "{ items: { allOf: [{ $ref: \"#/components/schemas/A\" }] } }",
])("one that applies itself to parts of the value is not: %s", async (schemas) => {
  expect(await check(schemas)).toEqual([]);
});

it("several that apply each other are warned of once, with the others beside", async () => {
  expect(await check('{ type: object, oneOf: [{ $ref: "#/components/schemas/C" }] }')).toEqual([
    expect.stringContaining('a.yaml:9:5 endless-schema: The schema "#/components/schemas/C" applies itself to the same value'),
  ]);
});
