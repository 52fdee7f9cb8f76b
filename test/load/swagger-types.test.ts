import type { Ajv } from "ajv";
import Ajv04Module from "ajv-draft-04";
import { expect, test } from "vitest";
import { buildApi } from "../../generator/build/build-api.ts";
import { checkApi } from "../../generator/check/check-api.ts";
import { checkOfficial } from "../../generator/load/check-official.ts";
import { valueLocation } from "../../generator/source/document.ts";
import { locate } from "../../generator/source/locate.ts";
import type { JsonObject, JsonValue } from "../../generator/source/json.ts";
import { pathOf } from "../../generator/source/path.ts";
import { evaluate } from "../../generator/validate/evaluate.ts";
import { emitValidators, importValidators } from "../emit/emitted-validators.ts";
import { loadTexts, printDiagnostics } from "../load-texts.ts";

const definitions: Readonly<Record<string, JsonObject>> = {
  One: { type: ["string", "null"], minLength: 2, description: "A text." },
  Single: { type: ["integer"], maximum: 5 },
  Several: { type: ["string", "integer", "array"], minLength: 2, maximum: 5, items: { type: ["boolean", "null"] } },
  Mixed: { type: ["object", "null", "number"], properties: { a: { type: ["string", "null"] } }, required: ["a"], additionalProperties: false },
  Beside: { type: ["string", "number", "null"], anyOf: [{ minLength: 2 }, { maximum: 5 }], allOf: [{ enum: ["a", "ab", 9, null] }] },
  Nothing: { type: ["null"] },
  Null: { type: "null", enum: [null, 1] },
  Nested: { type: "object", properties: { type: { type: ["string", "null"] }, deep: { allOf: [{ type: ["string", "integer"] }] } }, default: { type: ["string", "null"] } },
};

const values: readonly JsonValue[] = [
  null, true, 1, 9, 2.5, "a", "ab", [], [true, null], [1], {}, { a: null }, { a: "x" }, { a: 1 }, { a: null, b: 1 }, { type: null, deep: 1 }, { type: 1 }, { deep: null },
];

const swagger = (schemas: Readonly<Record<string, JsonObject>>): string =>
  JSON.stringify({ swagger: "2.0", info: { title: "T", version: "1" }, paths: {}, definitions: schemas }, undefined, 1);

test("lists of types admit what draft-04 says they do", async () => {
  const text = swagger(definitions);
  const api = await loadTexts({ "swagger.json": text }, { definition: "swagger.json", schemas: [] });
  const { value: model, diagnostics } = buildApi(api);
  expect(printDiagnostics([...diagnostics, ...(await checkApi(model))]).filter((line) => /type|null/i.test(line))).toEqual([]);
  const isValid = await importValidators<Record<string, (value: unknown) => boolean>>(await emitValidators({ "api.yaml": text }));
  const ajv = new (Ajv04Module as unknown as typeof Ajv)({ strict: false });
  for (const [name, schema] of Object.entries(definitions)) {
    const judge = ajv.compile(schema);
    const expected = values.map((value) => judge(value));
    expect(new Set(expected).size, name).toBe(2);
    const target = api.namedSchemas.find(({ id }) => id.endsWith(`/${name}`))!;
    expect(values.map((value) => evaluate(api.graph, target, value).valid), name).toEqual(expected);
    expect(values.map((value) => isValid[`is${name}`]!(value)), name).toEqual(expected);
  }
});

test("lists of types are written as OpenAPI 3.0 has them, with the places of the text", async () => {
  const api = await loadTexts({ "swagger.json": swagger(definitions) }, { definition: "swagger.json", schemas: [] });
  const schemas = Object.fromEntries(api.namedSchemas.map(({ id, json }) => [id.slice(id.lastIndexOf("/") + 1), json]));
  expect(schemas).toMatchObject({
    One: { type: "string", nullable: true, minLength: 2, description: "A text." },
    Single: { type: "integer", maximum: 5 },
    Several: { anyOf: [{ type: "string" }, { type: "integer" }, { type: "array" }], items: { type: "boolean", nullable: true } },
    Beside: { anyOf: [{ minLength: 2 }, { maximum: 5 }], allOf: [{ enum: ["a", "ab", 9, null] }, { anyOf: [{ type: "string", nullable: true }, { type: "number" }] }] },
    Nothing: { enum: [null] },
    Null: { enum: [null, 1], allOf: [{ enum: [null] }] },
    Nested: { default: { type: ["string", "null"] } },
  });
  for (const name of ["Several", "Beside", "Nothing", "Null"]) expect(schemas[name]).not.toHaveProperty("type");
  const said = await checkOfficial(api.definitions[0]!.document);
  expect(said.map(({ message }) => message)).toEqual(['Swagger 2.0 knows no key "anyOf" here.']);
});

const head = 'swagger: "2.0"\ninfo: { title: T, version: "1" }\n';

test("what is wrong in or beside a list of types stands where it does in the text", async () => {
  const text = `${head}paths: {}
definitions:
  A:
    type: [string, array]
    items: { $ref: "#/definitions/Nowhere" }
  B: { type: [string, "null"], minLength: -1 }
  C: { type: [string, nul] }
  D: { type: [] }
`;
  const api = await loadTexts({ "swagger.yaml": text }, { definition: "swagger.yaml", schemas: [], expect: ["unresolved-reference"] });
  const said = printDiagnostics(await checkApi(buildApi(api).value)).filter((line) => line.includes("wrong-keyword-value"));
  expect(said.map((line) => line.split(" ")[0])).toEqual(["swagger.yaml:8:43", "swagger.yaml:9:14", "swagger.yaml:10:14"].map((place) => expect.stringContaining(place)));
  const { document } = api.definitions[0]!;
  const branches = [0, 1].map((index) => locate(valueLocation(document, pathOf(["components", "schemas", "A", "anyOf", index]))));
  expect(branches).toMatchObject([{ line: 6, column: 12 }, { line: 6, column: 20 }]);
});

test("lists of types in files of a description are upgraded too, other than by a dialect of their own", async () => {
  const api = await loadTexts({
    "swagger.yaml": `${head}paths: {}
definitions: { A: { $ref: "parts.yaml#/A" }, B: { $ref: draft.yaml } }
`,
    "parts.yaml": 'A: { type: [string, "null"], example: { type: [string, "null"] } }\n',
    "draft.yaml": '$schema: http://json-schema.org/draft-07/schema#\ntype: [string, "null"]\n',
  }, { definition: "swagger.yaml", schemas: [] });
  const targets = [...api.graph.references.values()].flat().map(({ target }) => target.json);
  expect(targets).toEqual([
    { type: "string", nullable: true, example: { type: ["string", "null"] } },
    { $schema: "http://json-schema.org/draft-07/schema#", type: ["string", "null"] },
  ]);
});
