import { expect, test } from "vitest";
import { buildApi } from "../../generator/build/build-api.ts";
import { bundle } from "../../generator/emit/bundle/bundle.ts";
import { loadTexts } from "../load-texts.ts";

const textOf = async (files: Readonly<Record<string, string>>, definition?: string): Promise<string> => {
  const loaded = await loadTexts(files, definition === undefined ? {} : { definition, schemas: [] });
  const targets = [{ api: "test", target: "bundle", options: {}, folder: "generated/test" }];
  const { files: emitted } = await bundle.emit({ apis: [buildApi(loaded).value], targets });
  return emitted[0]!.text;
};

const api = 'info: { title: Users, version: "1" }\n';

test("one file per API, with the API's title, two spaces and a line break at the end", async () => {
  const loaded = await loadTexts({ "api.yaml": api, "user.json": '{ "properties": { "id": { "type": "string" } } }' });
  const model = buildApi(loaded).value;
  const { files, diagnostics } = await bundle.emit({
    apis: [model],
    targets: [{ api: "test", target: "bundle", options: {}, folder: "generated/test" }],
  });
  expect(diagnostics).toEqual([]);
  expect(files.map(({ path, api: name, target, text }) => ({ path, api: name, target, text }))).toEqual([
    {
      path: "generated/test/bundle.json",
      api: "test",
      target: "bundle",
      text: `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Users",
  "$defs": {
    "user": {
      "$id": "user.json",
      "properties": {
        "id": {
          "type": "string"
        }
      }
    }
  }
}
`,
    },
  ]);
});

test("the order of the files on disk makes no difference", async () => {
  const files = {
    "api.yaml": api,
    "a.json": '{ "items": { "$ref": "c/b.yaml" } }',
    "c/b.yaml": "type: string\n",
    "d.json": "{}",
  };
  const reversed = Object.fromEntries(Object.entries(files).reverse());
  expect(await textOf(reversed)).toBe(await textOf(files));
});

test("OpenAPI 3.0's keywords become those of 2020-12, and nothing beside a $ref counts", async () => {
  const schemas = {
    A: { type: "string", nullable: true, example: "x", const: 5 },
    B: { type: "number", minimum: 1, exclusiveMinimum: true, default: { nullable: true } },
    C: { properties: { a: { $ref: "#/components/schemas/A", maxLength: 5 } } },
  };
  const text = await textOf(
    {
      "openapi.json": JSON.stringify({
        openapi: "3.0.3",
        info: { title: "T", version: "1" },
        paths: {},
        components: { schemas },
      }),
    },
    "openapi.json",
  );
  expect(JSON.parse(text)["$defs"]["openapi"]["$defs"]).toEqual({
    A: { type: ["string", "null"], examples: ["x"] },
    B: { type: "number", exclusiveMinimum: 1, default: { nullable: true } },
    C: { properties: { a: { $ref: "#/$defs/A" } } },
  });
});
