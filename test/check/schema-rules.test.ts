import { describe, expect, it } from "vitest";
import { emitValidators, importValidators } from "../emit/emitted-validators.ts";
import { checkTexts } from "./check-texts.ts";

/** What is said about one schema, written in YAML; `$schema` names its draft. Most are kept short, and say no type. */
const check = async (schema: string): Promise<string[]> => (await checkTexts({ "a.yaml": schema })).filter((line) => !line.includes(" missing-type: "));

const draft = (name: string): string => `$schema: "http://json-schema.org/draft-0${name}/schema#"\n`;

describe("keyword values", () => {
  it.each([
    ["type: 5", 'a.yaml:1:7 wrong-keyword-value: "type" must be one of array, boolean, integer, null, number, object, string, not 5.'],
    ["type: strng", 'a.yaml:1:7 wrong-keyword-value: "type" must be one of array, boolean, integer, null, number, object, string, not the string "strng". Did you mean "string"?'],
    ["type: [string, int]", 'a.yaml:1:16 wrong-keyword-value: What stands in "type" here must be one of array, boolean, integer, null, number, object, string, not the string "int".'],
    ["type: []", 'a.yaml:1:7 wrong-keyword-value: "type" must be an array of types that are all different, and not empty, not an array.'],
    ["required: true", 'a.yaml:1:11 wrong-keyword-value: "required" must be an array of strings that are all different, not a boolean. The object lists the names of its required properties.'],
    ["required: [a, 1]", 'a.yaml:1:15 wrong-keyword-value: What stands in "required" here must be a string, not 1.'],
    ["required: [a, a]", 'a.yaml:1:11 wrong-keyword-value: "required" must be an array of strings that are all different, not this array.'],
    ["properties: []", 'a.yaml:1:13 wrong-keyword-value: "properties" must be an object, not an array.'],
    ["minLength: -1", 'a.yaml:1:12 wrong-keyword-value: "minLength" must be an integer of at least 0, not -1.'],
    ["minLength: 1.5", 'a.yaml:1:12 wrong-keyword-value: "minLength" must be an integer of at least 0, not 1.5.'],
    ["multipleOf: 0", 'a.yaml:1:13 wrong-keyword-value: "multipleOf" must be a number above 0, not 0.'],
    ["minimum: '1;f()'", 'a.yaml:1:10 wrong-keyword-value: "minimum" must be a number, not the string "1;f()".'],
    ["exclusiveMinimum: true", 'a.yaml:1:19 wrong-keyword-value: "exclusiveMinimum" must be a number, not a boolean. Since draft-06 it is the bound itself, in place of the other one.'],
    ["allOf: []", 'a.yaml:1:8 wrong-keyword-value: "allOf" must be an array that is not empty, not an array.'],
    ["uniqueItems: null", 'a.yaml:1:14 wrong-keyword-value: "uniqueItems" must be a boolean, not null.'],
    ["dependentRequired:\n  a: b", 'a.yaml:2:6 wrong-keyword-value: What stands in "dependentRequired" here must be an array of strings that are all different, not the string "b".'],
    ["discriminator: { mapping: {} }", 'a.yaml:1:16 wrong-keyword-value: "discriminator" must be an object with a propertyName, not an object.'],
    ["discriminator: { propertyName: a, mapping: { x: 1 } }", 'a.yaml:1:49 wrong-keyword-value: What stands in "discriminator" here must be a string, not 1.'],
    ["properties: { a: 5 }", "a.yaml:1:18 not-a-subschema: A schema must stand here, which is an object or a boolean, not a number."],
    ["anyOf: [{}, x]", "a.yaml:1:13 not-a-subschema: A schema must stand here, which is an object or a boolean, not a string."],
    ["items: [{}]", 'a.yaml:1:8 not-a-subschema: A schema must stand here, which is an object or a boolean, not an array. Since 2020-12 the schemas of the first items stand in "prefixItems".'],
    [`${draft("4")}exclusiveMinimum: 5`, 'a.yaml:2:19 wrong-keyword-value: "exclusiveMinimum" must be a boolean, not 5. Up to draft-04 it is true, beside the bound itself.'],
    [`${draft("7")}dependencies: { a: [1] }`, 'a.yaml:2:21 wrong-keyword-value: What stands in "dependencies" here must be a string, not 1.'],
  ])("%s", async (schema, line) => {
    expect(await check(schema)).toEqual([line]);
  });

  it.each([
    "type: [string, 'null']", "enum: []", "required: []", "const: null", "default: 5", "items: true", "not: false", "x-any: 5",
    `${draft("4")}exclusiveMinimum: true\nrequired: []`,
    `${draft("7")}items: [true, {}]\nadditionalItems: false\ndependencies: { a: [b], c: {}, d: true }`,
    `${draft("7")}$ref: "#/definitions/a"\ntype: 5\ndefinitions: { a: {} }`,
  ])("is content with %s", async (schema) => {
    expect(await check(schema)).toEqual([]);
  });

  it("OpenAPI 3.0 has a type of its own", async () => {
    const document = '{ "openapi": "3.0.3", "info": { "title": "T", "version": "1" }, "paths": {}, "components": { "schemas": { "A": {\n"type": ["string"] }, "B": {\n"nullable": "yes" } } } }';
    expect(await checkTexts({ "o.json": document }, { definition: "o.json" })).toEqual([
      'o.json:2:9 wrong-keyword-value: "type" must be one of array, boolean, integer, number, object, string, not this array.',
      'o.json:3:13 wrong-keyword-value: "nullable" must be a boolean, not the string "yes".',
    ]);
  });
});

describe("keyword names", () => {
  it.each([
    ["requierd: [a]", 'a.yaml:1:1 misspelt-keyword: There is no keyword "requierd"; it says nothing. Did you mean "required"?'],
    ["propertie: {}", 'a.yaml:1:1 misspelt-keyword: There is no keyword "propertie"; it says nothing. Did you mean "properties"?'],
    ["patern: a", 'a.yaml:1:1 misspelt-keyword: There is no keyword "patern"; it says nothing. Did you mean "pattern"?'],
    ["type: string\nnullable: true", 'a.yaml:2:1 keyword-of-other-dialect: The keyword "nullable" says nothing in 2020-12: it is one of openapi-3.0. Write "null" among the types: type: [string, "null"].'],
    [`${draft("7")}prefixItems: []`, 'a.yaml:2:1 keyword-of-other-dialect: The keyword "prefixItems" says nothing in draft-07: it is one of 2020-12, openapi-3.1. Before 2020-12 "items" lists the first items and "additionalItems" describes the rest.'],
  ])("%s", async (schema, line) => {
    expect(await check(schema)).toEqual([line]);
  });

  it("says nothing of the value of what says nothing", async () => {
    expect(await check(`${draft("7")}$anchor: 3\n$defs: 4`)).toEqual([expect.stringMatching(/^a\.yaml:2:1 keyword-of-other-dialect: /), expect.stringMatching(/^a\.yaml:3:1 keyword-of-other-dialect: /)]);
  });

  it.each(["x-requierd: 1", "units: m", "label: a", "tags: [a]", "version: 1", "example: 1", `${draft("4")}examples: [1]`, "discriminator: kind", `${draft("7")}discriminator: kind`, `${draft("7")}deprecated: use b`, `${draft("4")}examples: { a: 1 }`])("is content with %s", async (schema) => {
    expect(await check(schema)).toEqual([]);
  });
});

describe("contradictions", () => {
  it.each([
    ["minimum: 5\nmaximum: 4", ['a.yaml:1:1 contradictory-bounds: No value lies between "minimum" and "maximum".', "  a.yaml:2:1 The other bound"]],
    ["maxLength: 1\nminLength: 2", ['a.yaml:2:1 contradictory-bounds: No value lies between "minLength" and "maxLength".', "  a.yaml:1:1 The other bound"]],
    ["exclusiveMinimum: 5\nmaximum: 5", ['a.yaml:1:1 contradictory-bounds: No value lies between "exclusiveMinimum" and "maximum".', "  a.yaml:2:1 The other bound"]],
    ["required: [a, b]\nproperties: { a: {} }\nadditionalProperties: false", ['a.yaml:1:15 undeclared-required: The required property "b" is not declared, and "additionalProperties" forbids it: no object is valid.']],
    ["type: integer\ndefault: a", ['a.yaml:2:10 value-of-wrong-type: "default" is a string, but the schema\'s type is integer.']],
    ["type: [integer, 'null']\nenum: [1, null, 1.5]", ['a.yaml:2:17 value-of-wrong-type: A value of "enum" is a number, but the schema\'s type is integer or null.']],
    ["type: object\nconst: []", ['a.yaml:2:8 value-of-wrong-type: "const" is an array, but the schema\'s type is object.']],
    ["pattern: '['", ['a.yaml:1:10 invalid-pattern: The pattern "[" is no regular expression of ECMA-262: Unterminated character class.']],
    ["patternProperties: { '(a+)+$': {} }", [expect.stringMatching(/^a\.yaml:1:22 exponential-pattern: /)]],
  ])("%s", async (schema, lines) => {
    expect(await check(schema)).toEqual(lines);
  });

  it.each(["minimum: 5\nmaximum: 5", "type: number\ndefault: 1", "required: [a]", "required: [a]\npatternProperties: { ^a: {} }\nadditionalProperties: false"])("is content with %s", async (schema) => {
    expect(await check(schema)).toEqual([]);
  });
});

describe("discriminator mappings", () => {
  it("must lead to schemas, by name or by reference", async () => {
    expect(await checkTexts({
      "a.yaml": "title: Pet\ndiscriminator:\n  propertyName: kind\n  mapping: { cat: Cat, file: cat.yaml, here: '#/$defs/dog', bad: Cta,\n    worse: '#/nowhere' }\n$defs: { dog: {} }",
      "cat.yaml": "title: Cat",
    }, { expect: ["unresolved-reference"] })).toEqual([
      'a.yaml:4:66 unresolved-mapping: The mapping leads to "Cta", which is no schema. Did you mean "Cat"?',
    ]);
  });
});

it("walks chains of references of any length", async () => {
  const length = 20_000;
  const $defs = Object.fromEntries(Array.from({ length }, (_, index) => [`a${index}`, { $ref: `#/$defs/a${index + 1}`, title: `a${index}` }]));
  const text = JSON.stringify({ $defs: { ...$defs, [`a${length}`]: { type: 5 } } });
  expect(await checkTexts({ "a.json": text })).toEqual([
    `a.json:1:${text.indexOf("5}") + 1} wrong-keyword-value: "type" must be one of array, boolean, integer, null, number, object, string, not 5.`,
  ]);
});

it.each([
  ["type: 'null'", 'api.yaml:6:16 wrong-keyword-value: "type" must be one of array, boolean, integer, number, object, string, not the string "null". OpenAPI 3.0 has no type for null: write nullable: true beside the type of the other values.'],
  ["items: [{ type: string }]", "api.yaml:6:17 not-a-subschema: A schema must stand here, which is an object or a boolean, not an array. OpenAPI 3.0 has no lists of schemas here: give one schema for all items."],
])("what OpenAPI 3.0 does not have is told with what it has: %s", async (schema, line) => {
  const lines = await checkTexts({ "api.yaml": `openapi: 3.0.3\ninfo: { title: T, version: "1" }\npaths: {}\ncomponents:\n  schemas:\n    A: { ${schema} }\n` });
  expect(lines.filter((each) => !each.includes("missing-type"))).toEqual([line]);
});

describe("nullable without a type", () => {
  const toDocument = (schema: string): string => `openapi: 3.0.3
info: { title: T, version: "1" }
paths: {}
components:
  schemas:
    Tea: { type: object }
    Mood: { type: string, nullable: true }
    Value:
      ${schema.replaceAll("\n", "\n      ")}
`;
  const message = (holder: string, hint: string): string => `"nullable" says nothing here: it adds null to a "type" beside it, and "${holder}" refuses null. ${hint}`;
  const hint = 'Say "nullable" beside the "type" of the schema itself, or "anyOf" of it and of { "type": "object", "nullable": true, "enum": [null] }.';
  const checkValue = (schema: string): Promise<string[]> => checkTexts({ "api.yaml": toDocument(schema) });

  it.each([
    ["nullable: true\n$ref: '#/components/schemas/Tea'", "$ref", 9, hint],
    ["nullable: true\nallOf: [{ $ref: '#/components/schemas/Tea' }]", "allOf", 9, hint],
    ["oneOf: [{ $ref: '#/components/schemas/Tea' }, { type: string }]\nnullable: true", "oneOf", 10, hint],
    ["anyOf: [{ type: integer }, { not: {} }]\nnullable: true", "anyOf", 10, hint],
    ["enum: [a, b]\nnullable: true", "enum", 10, 'Say the "type" beside it, and list null among the values.'],
  ])("%j refuses null all the same: %s", async (schema, holder, line, advice) => {
    expect(await checkValue(schema)).toEqual([`api.yaml:${line}:7 nullable-without-type: ${message(holder, advice)}`]);
  });

  it.each([
    "nullable: true", "nullable: true\nenum: [a, null]", "nullable: true\ntype: string\nenum: [a]", "nullable: false\nallOf: [{ $ref: '#/components/schemas/Tea' }]",
    "nullable: true\nallOf: [{ $ref: '#/components/schemas/Mood' }]", "nullable: true\nanyOf: [{ $ref: '#/components/schemas/Tea' }, { $ref: '#/components/schemas/Mood' }]",
    "nullable: true\n$ref: '#/components/schemas/Mood'", "nullable: true\nproperties: { next: { $ref: '#/components/schemas/Value' } }",
  ])("%j admits null in another way, or asks for no null", async (schema) => {
    expect((await checkValue(schema)).filter((line) => !line.includes("missing-type"))).toEqual([]);
  });

  it("is said of OpenAPI 3.0 alone", async () => {
    const document = toDocument("nullable: true\nenum: [a, b]").replace("3.0.3", "3.1.0").replace(", nullable: true", "");
    expect((await checkTexts({ "api.yaml": document })).map((line) => line.split(" ")[1])).toEqual(["keyword-of-other-dialect:"]);
  });

  it("agrees with types and validators", async () => {
    const emitted = await emitValidators({ "api.yaml": toDocument("type: object\nproperties:\n  a: { nullable: true, allOf: [{ $ref: '#/components/schemas/Tea' }] }\n  b: { nullable: true, anyOf: [{ $ref: '#/components/schemas/Tea' }, { $ref: '#/components/schemas/Mood' }] }\n  c: { $ref: '#/components/schemas/Mood' }") });
    expect(/export interface Value \{\n([^}]*)\}/.exec(emitted.find(({ path }) => path === "out/types.ts")!.text)?.[1]).toBe("  a?: Tea;\n  b?: Tea | Mood;\n  c?: Mood;\n");
    const { isValue } = await importValidators<{ isValue: (value: unknown) => boolean }>(emitted);
    expect([{ a: null }, { a: {} }, { b: null }, { c: null }].map(isValue)).toEqual([false, true, true, true]);
  });
});

describe("alternatives that a discriminator tells apart", () => {
  const toDocument = (cat: string, dog: string, union: string): string => `openapi: 3.0.3
info: { title: T, version: "1" }
paths: {}
components:
  schemas:
    Pet: { type: object, required: [kind], properties: { kind: { type: string } } }
    Cat: ${cat}
    Dog: ${dog}
    Any:
      ${union}
`;
  const oneOf = "oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]\n      discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: Dog } }";
  const open = (more = ""): string => `{ allOf: [{ $ref: '#/components/schemas/Pet' }]${more} }`;
  const checkUnion = (cat: string, dog: string, union = oneOf): Promise<string[]> => checkTexts({ "api.yaml": toDocument(cat, dog, union) });
  const hint = (tag: string): string => `A discriminator changes nothing about that. Let each alternative fix its value ("kind": { "enum": ["${tag}"] }), or write "anyOf".`;

  it.each([
    [open(), open(), "Cat", "cat", "Dog"],
    [open(", required: [lives]"), open(), "Cat", "cat", "Dog"],
    [open(), open(", required: [bark]"), "Dog", "dog", "Cat"],
    [open(", properties: { kind: { enum: [cat] } }"), open(), "Cat", "cat", "Dog"],
  ])("%s and %s leave the tag open", async (cat, dog, one, tag, other) => {
    expect(await checkUnion(cat, dog)).toEqual([
      `api.yaml:11:7 ambiguous-alternatives: A "${one}" with "kind": "${tag}" is a "${other}" as well, and "oneOf" refuses what two alternatives match. ${hint(tag)}`,
    ]);
  });

  it.each([
    [open(", properties: { kind: { enum: [cat] } }"), open(", properties: { kind: { enum: [dog] } }"), oneOf],
    [open(", required: [lives]"), open(", required: [bark]"), oneOf],
    [open(), open(), oneOf.replace("oneOf", "anyOf")],
    [open(", required: [lives]"), "{ type: object, required: [kind], properties: { kind: { type: string } }, additionalProperties: false }", oneOf],
    [open(", properties: { kind: { not: { enum: [dog] } } }"), open(", properties: { kind: { not: { enum: [cat] } } }"), oneOf],
  ])("%s and %s do not match each other's values, or may", async (cat, dog, union) => {
    expect(await checkUnion(cat, dog, union)).toEqual([]);
  });

  it("are judged by the validators as the message says", async () => {
    const emitted = await emitValidators({ "api.yaml": toDocument(open(), open(", required: [bark]"), oneOf) });
    const { isAny } = await importValidators<{ isAny: (value: unknown) => boolean }>(emitted);
    expect([{ kind: "cat" }, { kind: "dog", bark: 1 }].map(isAny)).toEqual([true, false]);
  });
});
