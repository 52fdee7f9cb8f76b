import { expect, test } from "vitest";
import { buildApi } from "../../generator/build/build-api.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import { loadApi } from "../../generator/load/load-api.ts";
import { httpOperations } from "../../generator/model/api-model.ts";
import type { HttpOperation } from "../../generator/model/operation.ts";
import { locate } from "../../generator/source/locate.ts";
import { printDiagnostics } from "../load-texts.ts";

const head = 'swagger: "2.0"\ninfo: { title: T, version: "1" }\n';

function build(files: Readonly<Record<string, string>>, definition: string | readonly string[] = "api.yaml"): { operations: readonly HttpOperation[]; said: string[] } {
  const configuration = { name: "test", schemas: [], docs: [], output: "out", package: false, targets: new Map(), definition } as const;
  const { value, diagnostics } = loadApi(new MemoryHost(files), configuration);
  const built = buildApi(value);
  return { operations: httpOperations(built.value), said: printDiagnostics([...diagnostics, ...built.diagnostics]) };
}

/** What an operation takes and gives, in few words. */
const typesOf = ({ id, requestBody, responses }: HttpOperation): string =>
  `${id}: ${requestBody?.content.map(({ type }) => type).join(", ") ?? "-"} → ${responses.map(({ content }) => content.map(({ type }) => type).join(", ") || "-").join(" | ")}`;

const operation = (id: string): string => `{
  operationId: ${id},
  parameters: [{ name: b, in: body, schema: { type: string } }],
  responses: { 200: { description: ok, schema: { type: string } } }
}`;

test("a path item in another file has the media types and the address of the description", () => {
  const item = `post: ${operation("x")}
put:
  operationId: y
  schemes: [wss]
  consumes: [text/plain]
  parameters: [{ name: b, in: body, schema: { type: string } }]
  produces: [image/png]
  responses: { 200: { description: ok, schema: { type: file } } }
`;
  const root = (x: string): string => `${head}host: a.test\nbasePath: /v1\nconsumes: [application/xml]\nproduces: [text/csv]\npaths:\n  /x: ${x}\n`;
  const inline = build({ "api.yaml": root(`\n${item.replaceAll(/^/gm, "    ")}`) });
  const outside = build({ "api.yaml": root("{ $ref: p/x.yaml }"), "p/x.yaml": item });
  const chained = build({ "api.yaml": root("{ $ref: 'p/a.yaml#/x~1y' }"), "p/a.yaml": 'x/y: { $ref: "#/next" }\nnext: { $ref: x.yaml }\n', "p/x.yaml": item });
  for (const { operations, said } of [inline, outside, chained]) {
    expect(said).toEqual([]);
    expect(operations.map(typesOf)).toEqual(["x: application/xml → text/csv", "y: text/plain → image/png"]);
    expect(operations[1]!.servers).toMatchObject([{ url: "wss://a.test/v1" }]);
  }
  const { location } = outside.operations[0]!.responses[0]!;
  expect(locate(location)).toMatchObject({ line: 4, column: 21 });
});

test("of two descriptions with the same path item the first says its media types, and that is told", () => {
  const files = {
    "a.yaml": `${head}consumes: [application/xml]\nproduces: [text/csv]\npaths:\n  /x: { $ref: "x.yaml#/one" }\n  /y: { $ref: "x.yaml#/two" }\n`,
    "b.yaml": `${head}produces: [text/html]\npaths:\n  /b/x: { $ref: "x.yaml#/one" }\n  /b/y: { $ref: "x.yaml#/two" }\n`,
    "x.yaml": `one:\n  post: ${operation("x").replaceAll("\n", "\n  ")}\ntwo:\n  get: { operationId: y, responses: { 204: { description: ok } } }\n`,
  };
  const { operations, said } = build(files, ["a.yaml", "b.yaml"]);
  expect(said.filter((text) => text.includes("swagger"))).toEqual([
    "b.yaml:5:17 swagger-without-equivalent: OpenAPI 3 cannot say what Swagger 2.0 says here (media types or addresses of its own for a path item that a.yaml has too): it has those of a.yaml here.",
  ]);
  expect([...new Set(operations.map(typesOf).map((text) => text.replace(/^.*?: /, "")))]).toEqual(["application/xml → text/csv", "- → -"]);
});

test("path items that refer to each other for two descriptions are followed once", () => {
  const root = (type: string): string => `${head}consumes: [${type}]\npaths:\n  /${type}: { $ref: x.yaml }\n`;
  const files = { "a.yaml": root("a/a"), "b.yaml": root("b/b"), "x.yaml": "$ref: y.yaml\n", "y.yaml": "$ref: x.yaml\n" };
  expect(build(files, ["a.yaml", "b.yaml"]).operations).toEqual([]);
});

test("what is shared in a file of path items, or in the description, is there for its operations", () => {
  const { operations, said } = build({
    "api.yaml": `${head}consumes: [application/xml]
produces: [text/csv]
parameters:
  Body: { name: body, in: body, required: true, schema: { $ref: "#/definitions/Thing" } }
  Limit: { name: limit, in: query, type: integer }
responses: { Missing: { description: none, schema: { $ref: "#/definitions/Thing" } } }
definitions: { Thing: { type: object } }
paths: { /x: { $ref: "p/x.yaml#/item" } }
`,
    "p/x.yaml": `parameters:
  Body: { name: body, in: body, schema: { type: string, x-nullable: true } }
  Size: { name: size, in: header, type: array, items: { type: integer }, minItems: 2 }
responses: { Gone: { description: gone, schema: { type: string, x-nullable: true } } }
item:
  parameters: [{ $ref: "#/parameters/Size" }]
  post:
    operationId: own
    parameters: [{ $ref: "#/parameters/Body" }]
    responses: { 410: { $ref: "#/responses/Gone" } }
  put:
    operationId: outer
    parameters: [{ $ref: "../api.yaml#/parameters/Body" }, { $ref: "../api.yaml#/parameters/Limit" }]
    responses: { 404: { $ref: "../api.yaml#/responses/Missing" } }
`,
  });
  expect(said).toEqual([]);
  expect(operations.map(typesOf)).toEqual(["own: application/xml → text/csv", "outer: application/xml → text/csv"]);
  const [own, outer] = operations;
  expect(outer!.parameters).toMatchObject([{ name: "size" }, { name: "limit", schema: { json: { type: "integer" } } }]);
  expect(own!.parameters).toMatchObject([{ name: "size", schema: { json: { type: "array", minItems: 2 } } }]);
  expect(locate(own!.parameters[0]!.location)).toMatchObject({ line: 3, column: 9 });
  expect(own!.requestBody!.content[0]!.schema!.json).toMatchObject({ nullable: true });
  expect(own!.responses[0]!.content[0]!.schema!.json).toMatchObject({ nullable: true });
});
