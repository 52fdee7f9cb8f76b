import { expect, test } from "vitest";
import { checkDocs, fence, shop } from "./check-docs.ts";

test("schema blocks: meta-schema, references, titles, the API's own", async () => {
  const draft = '"$schema": "http://json-schema.org/draft-07/schema#"';
  const { examples, messages } = await checkDocs([
    "## BigItem\n", fence(`{ ${draft}, "$id": "https://shop.test/big.json", "title": "BigItem", "allOf": [{ "$ref": "small.json#/definitions/a" }] }`),
    "## SmallItem\n", fence(`{ ${draft}, "$id": "https://shop.test/small.json", "title": "TinyItem", "definitions": { "a": {} } }`),
    "## C\n", fence(`{ ${draft}, "$id": "https://shop.test/c.json", "type": "strnig", "$ref": "smal.json" }`),
    fence('{ "$id": "https://shop.test/c.json", "type": "object", "required": "name" }'),
    fence('$schema: https://json-schema.org/draft/2020-12/schema\n$id: https://shop.test/colour.json\nenum: [red]', "yaml"),
    fence('{ "$schema": "https://example.com/none", "type": "object" }'),
    fence('{ "$schema": "./config.schema.json", "name": "Cup" }', "json schema=NewItem"),
  ].join("\n"), { files: { "colour.schema.json": '{ "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://shop.test/colour.json", "title": "Colour", "enum": ["red", "blue"] }' } });
  expect(examples.map((each) => each.split(" ")[0])).toEqual(["schema", "schema", "invalid", "invalid", "schema", "schema", "valid"]);
  expect(messages).toEqual([
    'doc.md:10:105 warning schema-block-heading: The heading says "SmallItem", the schema\'s title "TinyItem".',
    expect.stringMatching(/^doc\.md:16:100 error example-invalid: This example is not valid by http:\/\/json-schema\.org\/draft-07\/schema#: must match .* \(at \/type\)\. \| Of the branch that comes closest: /),
    'doc.md:16:118 error schema-block-reference: The reference "smal.json" leads to no $id of the documents.',
    'doc.md:20:10 error schema-block-twice: Two schemas have the $id "https://shop.test/c.json".',
    "doc.md:20:68 error example-invalid: This example is not valid by https://json-schema.org/draft/2020-12/schema: must be of type array (at /required).",
    "doc.md:26:1 warning schema-block-differs: This schema differs from the API's own https://shop.test/colour.json (at /enum/1).",
    'doc.md:30:14 warning unknown-meta-schema: The meta-schema "https://example.com/none" is not known, so that this schema is not checked.',
    'doc.md:34:3 warning example-unknown-property: No schema describes the property "$schema" of NewItem.',
  ]);
});

test("examples inside schemas and the definition", async () => {
  const api = shop
    .replace("minLength: 1 }\n        price", 'minLength: 1, examples: [Cup, 5] }\n        price')
    .replace("{ $ref: \"#/components/schemas/NewItem\" } }", '{ $ref: "#/components/schemas/NewItem" }, examples: { good: { value: { name: Cup } }, bad: { value: { nam: Cup } } } }')
    .replace("    errors: [SOLD_OUT]", "    errors: [SOLD_OUT]\n    examples: [{ name: one, params: { id: x, name: 5 }, result: { id: itm_abcd, name: y } }]")
    .replace("itemSold: { payload", "itemSold: { examples: [{ value: { type: item.sold, id: 5 } }], payload");
  const { report, located } = await checkDocs("", { api });
  expect(report.others).toMatchObject({ examples: 7, kinds: { valid: 3, invalid: 4 } });
  expect(report.entries.map(({ origin, kind, schemas }) => [origin, kind, ...schemas].join(" ")).toSorted()).toEqual([
    "definition invalid NewItem of POST /items", "definition invalid the event item.sold", "definition invalid the params of item.rename",
    "definition valid NewItem of POST /items", "definition valid the result of item.rename",
    "schema invalid api.yaml#/components/schemas/Item/properties/name", "schema valid api.yaml#/components/schemas/Item/properties/name",
  ]);
  expect(located.map(({ line, message }) => `${api.split("\n")[line! - 1]!.trim().slice(0, 12)} ${message}`)).toEqual([
    "name: { type This example is not valid by api.yaml#/components/schemas/Item/properties/name: must be of type string.",
    'content: { a This example is not valid by NewItem of POST /items: must have the member "name".',
    "examples: [{ This example is not valid by the params of item.rename: must be of type string (at /name).",
    "itemSold: {  This example is not valid by the event item.sold: must be of type string (at /id).",
  ]);
});

test("files that are examples", async () => {
  const { report, messages } = await checkDocs("", {
    files: {
      "examples/Item/good.json": '{ "id": "itm_abcd", "name": "Cup" }',
      "examples/Item/bad.json": '{ "id": "itm_abcd" }',
      "examples/Item/no-id.invalid.json": '{ "name": "Cup" }',
      "examples/Item/fine.invalid.yaml": "id: itm_abcd\nname: Cup\n",
      "examples/Itm/x.json": "{}",
      "examples/Item/broken.json": "{",
    },
  });
  expect(report.entries.map(({ origin, file, kind }) => `${origin} ${file} ${kind}`)).toEqual([
    "file examples/Item/bad.json invalid", "file examples/Item/fine.invalid.yaml invalid", "file examples/Item/good.json valid", "file examples/Item/no-id.invalid.json expected-invalid", "file examples/Itm/x.json unmapped",
  ]);
  expect(messages).toEqual([
    'examples/Item/bad.json:1:1 error example-invalid: This example is not valid by Item: must have the member "name".',
    expect.stringMatching(/^examples\/Item\/broken\.json:1:\d error example-syntax: /),
    "examples/Item/fine.invalid.yaml:1:1 error expected-invalid-but-valid: This example is said to be invalid (by its name), and is valid by Item. | Say expect=valid where the words around it mean something else.",
    'examples/Itm/x.json:1:1 error example-without-type: There is no schema "Itm" for the examples in this folder. | Did you mean "Item"?',
  ]);
});

test("TypeScript is compiled against the generated client, and never run", async () => {
  const generated = new Map([["shop", { files: new Map([["index.ts", 'export * from "./client.js";\n'], ["client.ts", "export interface Client { add(item: { name: string }): Promise<void> }\nexport declare function createClient(): Client;\n"]]), specifiers: ["@shop/client", "../generated/shop"] }]]);
  const code = 'import { createClient } from "@shop/client";\nconst client = createClient();\nawait client.add({ name: "Cup" });\nprocess.exit(7);';
  const doc = [
    fence(code.replace("\nprocess.exit(7);", ""), "ts gen-api typecheck"),
    `<!-- gen-api typecheck -->\n${fence('import type { Client } from "../generated/shop/client.js";\nexport const add = (client: Client) => client.add({ nam: "Cup" });', "typescript")}`,
    fence(code, "ts typecheck"),
    fence("let x: string = 5;", "ts"),
  ].join("\n");
  const { examples, messages } = await checkDocs(doc, { generated });
  expect(examples).toEqual(["typescript annotation the generated client", "invalid annotation the generated client", "invalid annotation the generated client", "skipped none"]);
  expect(messages).toEqual([
    "doc.md:10:53 error example-typecheck: This code does not compile against the generated client: Object literal may only specify known properties, but 'nam' does not exist in type '{ name: string; }'. Did you mean to write 'name'?",
    expect.stringMatching(/^doc\.md:17:1 error example-typecheck: .*'process'/),
  ]);
  expect((await checkDocs(doc)).examples).toEqual(["skipped annotation", "skipped annotation", "skipped annotation", "skipped none"]);
});
