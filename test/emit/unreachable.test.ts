import { expect, test } from "vitest";
import { loadCompiler } from "../../generator/document/compiler.ts";
import { checkEmitted, emitValidators, importValidators } from "./emitted-validators.ts";

test("a required member that no value satisfies leaves no code that is not reached", async () => {
  const schema = { type: "object", required: ["never"], properties: { never: false, other: { type: "string" } }, additionalProperties: false };
  const files = await emitValidators({ "item.json": JSON.stringify(schema) });
  expect(checkEmitted(await loadCompiler(), files)).toEqual([]);
  const { isItem } = await importValidators<{ isItem: (value: unknown) => boolean }>(files);
  expect([{ never: 1 }, { never: undefined }, { other: "a" }, {}].map((value) => isItem(value))).toEqual([false, false, false, false]);
});

test("a schema that refuses every value leaves no local that is not read", async () => {
  const schemas: readonly object[] = ["false", '{ "not": {} }', '{ "not": true }', '{ "enum": [] }', '{ "anyOf": [false] }', '{ "allOf": [false, { "type": "string" }] }', '{ "oneOf": [true, true] }'].flatMap((text) => {
    const never = JSON.parse(text) as object;
    return [
      { prefixItems: [{ type: "string" }, { type: "integer" }], items: never },
      { prefixItems: [{ type: "string" }, never] },
      { items: never },
      { contains: never, minContains: 0 },
      { contains: never },
      { prefixItems: [true], unevaluatedItems: never },
      { properties: { a: never }, patternProperties: { "^x": never }, additionalProperties: never },
      { properties: { a: {} }, unevaluatedProperties: never },
      { propertyNames: never },
      { dependentSchemas: { a: never } },
      { if: { type: "string" }, then: never, else: { type: "array", items: never } },
    ];
  });
  const files = await emitValidators(Object.fromEntries(schemas.map((schema, index) => [`s${index}.json`, JSON.stringify(schema)])));
  expect(checkEmitted(await loadCompiler(), files)).toEqual([]);
});
