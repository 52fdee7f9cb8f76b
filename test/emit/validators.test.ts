import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildApi } from "../../generator/build/build-api.ts";
import { loadCompiler, type Compiler } from "../../generator/document/compiler.ts";
import type { GeneratedFile } from "../../generator/emit/emitter.ts";
import { validators } from "../../generator/emit/validators/validators.ts";
import type { JsonObject } from "../../generator/source/json.ts";
import type { StandardSchema, ValidateOptions, ValidationResult } from "../../templates/validators/validation.ts";
import { loadTexts } from "../load-texts.ts";
import { transpile } from "../suites/emitted.ts";

/** The files that the target makes of an API given as texts. */
async function emit(files: Readonly<Record<string, string>>, options: JsonObject = {}): Promise<readonly GeneratedFile[]> {
  const api = buildApi(await loadTexts(files)).value;
  const result = await validators.emit({ apis: [api], targets: [{ api: api.name, target: "validators", options, folder: "out" }] });
  expect(result.diagnostics).toEqual([]);
  return result.files;
}

const yaml = `
info: { title: Pets, version: "1" }
paths:
  /pets/{id}:
    get:
      operationId: pets.get
      parameters:
        - { name: id, in: path, required: true, schema: { type: string, format: uuid } }
        - { name: limit, in: query, schema: { type: integer, minimum: 1 } }
      responses:
        "200": { description: A pet., content: { application/json: { schema: { $ref: "pet.json" } } } }
    put:
      operationId: pets.put
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      requestBody: { content: { application/json: { schema: { type: object, required: [name], properties: { name: { $ref: "pet.json#/properties/name" } } } } } }
      responses: { "204": { description: Done. } }
`;
const pet = JSON.stringify({
  title: "Pet",
  type: "object",
  required: ["name", "kind"],
  properties: { name: { type: "string", minLength: 1 }, born: { type: "string", format: "date" }, parent: { $ref: "#" } },
  oneOf: [
    { properties: { kind: { const: "cat" }, lives: { type: "integer" } }, required: ["lives"] },
    { properties: { kind: { const: "dog" }, tricks: { type: "array", items: { type: "string" } } }, required: ["tricks"] },
  ],
  unevaluatedProperties: false,
});

interface Emitted {
  readonly isPet: (value: unknown) => boolean;
  readonly parsePet: (value: unknown) => unknown;
  readonly validatePet: (value: unknown, options?: ValidateOptions) => ValidationResult;
  readonly standardPet: StandardSchema<unknown>;
  readonly operationValidators: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, StandardSchema<unknown>>>>>>>;
}

describe("the target validators", () => {
  let compiler: Compiler;
  let folder = "";
  let files: readonly GeneratedFile[] = [];
  let module: Emitted;
  beforeAll(async () => {
    compiler = await loadCompiler();
    files = await emit({ "api.yaml": yaml, "pet.json": pet });
    folder = mkdtempSync(join(tmpdir(), "gen-api-validators-"));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    for (const { path, text } of files) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path.replace(/\.ts$/, ".js")), transpile(text));
    }
    module = (await import(/* @vite-ignore */ pathToFileURL(join(folder, "out/validators.js")).href)) as Emitted;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("writes one module, and beside it what it needs and nothing else", () => {
    expect(files.map(({ path }) => path)).toEqual([
      "out/validators.ts",
      "out/validation.ts",
      "out/rules.ts",
      "out/values.ts",
      "out/formats/date.ts",
      "out/formats/uuid.ts",
    ]);
    expect(compiler.checkTypes(new Map(files.map(({ path, text }) => [path, text])))).toEqual([]);
  });

  test("imports nothing but its own files, and evaluates no text", () => {
    for (const { text } of files) {
      for (const [, specifier] of text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)) expect(specifier).toMatch(/^\.\.?\//);
      expect(text).not.toMatch(/\beval\b|\bFunction\(|\brequire\(/);
    }
  });

  test("judges, parses and explains", () => {
    const tom = { name: "Tom", kind: "cat", lives: 9, born: "2020-02-29" };
    expect(module.isPet(tom)).toBe(true);
    expect(module.parsePet(tom)).toBe(tom);
    expect(module.validatePet(tom)).toEqual({ valid: true, errors: [] });
    expect(module.standardPet["~standard"].validate(tom)).toEqual({ value: tom });
    const { valid, errors } = module.validatePet({ name: "", kind: "dog", tricks: ["sit", 1], born: "2021-02-29" });
    expect(valid).toBe(false);
    expect(errors.map(({ instancePath, keyword, message }) => `${instancePath} ${keyword}: ${message}`)).toEqual([
      " oneOf: must match exactly one of the alternatives",
      '/tricks/1 type: must be of type string',
      '/kind const: must be "cat"',
      ' required: must have the member "lives"',
      "/name minLength: must have at least 1 character",
      "/born format: must have the format date",
      "/tricks unevaluatedProperties: must not be there",
      "/kind unevaluatedProperties: must not be there",
    ].sort(keepOrder(errors.map(({ instancePath, keyword, message }) => `${instancePath} ${keyword}: ${message}`))));
    expect(errors[1]).toEqual({
      instancePath: "/tricks/1",
      keywordLocation: "/oneOf/1/properties/tricks/items/type",
      absoluteKeywordLocation: "file:///pet.json#/oneOf/1/properties/tricks/items/type",
      keyword: "type",
      params: { type: "string" },
      message: "must be of type string",
    });
  });

  test("puts the branch that came closest first, and stops at the first issue when asked", () => {
    const nearlyDog = { name: "Rex", kind: "dog", tricks: [1] };
    expect(module.validatePet(nearlyDog).errors.slice(0, 2).map(({ keywordLocation }) => keywordLocation)).toEqual(["/oneOf", "/oneOf/1/properties/tricks/items/type"]);
    expect(module.validatePet(nearlyDog, { firstErrorOnly: true }).errors).toHaveLength(1);
  });

  test("throws one kind of error, which says everything", () => {
    expect(() => module.parsePet({ name: "Tom", kind: "cat", lives: "nine" })).toThrow("/lives must be of type integer");
    expect(() => module.parsePet(null)).toThrow("must be of type object");
  });

  test("tells the path of an issue in keys", () => {
    const { issues } = module.standardPet["~standard"].validate({ name: "Rex", kind: "dog", tricks: [1] }) as { issues: readonly { path: readonly unknown[] }[] };
    expect(issues.map(({ path }) => path)).toContainEqual(["tricks", 0]);
  });

  test("has a validator for each part of each operation", () => {
    const { operationValidators } = module;
    expect(Object.keys(operationValidators)).toEqual(["pets.get", "pets.put"]);
    expect(Object.keys(operationValidators["pets.get"]!["parameters"]!)).toEqual(["path.id", "query.limit"]);
    expect(operationValidators["pets.get"]!["responses"]!["200"]).toBe(module.standardPet);
    const limit = operationValidators["pets.get"]!["parameters"]!["query.limit"]!["~standard"];
    expect([limit.validate(1), limit.validate(0)]).toMatchObject([{ value: 1 }, { issues: [{ message: "must be at least 1", path: [] }] }]);
    const body = operationValidators["pets.put"]!["body"]!["application/json"]!["~standard"];
    expect([body.validate({ name: "x" }), body.validate({ name: "" })]).toMatchObject([{ value: {} }, { issues: [{ path: ["name"] }] }]);
  });

  test("leaves formats to annotate when asked", async () => {
    const annotated = await emit({ "pet.json": pet }, { formats: "annotate" });
    expect(annotated.map(({ path }) => path)).not.toContain("out/formats/date.ts");
  });

  test("carries a depth only where a schema leads to itself", async () => {
    const [flat] = await emit({ "flat.json": '{ "title": "Flat", "type": "array", "items": { "type": "string" } }' });
    expect(flat!.text).toContain(`function matchesFlat(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let index = 0; index < v.length; index++) {
    const item: unknown = v[index];
    if (typeof item !== "string") return false;
  }
  return true;
}`);
    const [deep] = await emit({ "pet.json": pet }, { maxDepth: 50 });
    expect(deep!.text).toContain("if (d > 50) refuseDepth();");
  });
});

/** Compares lists as sets: the order of issues is a matter of the code's layout. */
function keepOrder(order: readonly string[]): (a: string, b: string) => number {
  return (a, b) => order.indexOf(a) - order.indexOf(b);
}
