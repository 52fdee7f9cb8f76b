import { expect, test } from "vitest";
import { bundleSchemas } from "../../generator/load/bundle.ts";
import type { JsonObject } from "../../generator/source/json.ts";
import { loadTexts, type LoadTextsOptions } from "../load-texts.ts";

/** The bundle of some files; loading the bundle again says nothing and names as many schemas. */
async function bundleOf(files: Readonly<Record<string, string>>, options?: LoadTextsOptions): Promise<JsonObject> {
  const { graph, namedSchemas } = await loadTexts(files, options);
  const bundle = bundleSchemas({ graph, schemaIds: namedSchemas.map(({ id }) => id) });
  const again = await loadTexts({ "bundle.json": JSON.stringify(bundle) });
  expect(again.graph.references.size).toBe(graph.references.size);
  return bundle["$defs"] as JsonObject;
}

test("resources keep their identifiers and references; files without one are named by their path", async () => {
  const files = {
    "schemas/user.json":
      '{ "$schema": "https://json-schema.org/draft/2020-12/schema", "properties": { "id": { "$ref": "common/id.json#/$defs/Id" } } }',
    "schemas/common/id.json": '{ "$defs": { "Id": { "type": "string" } } }',
    "schemas/team.json":
      '{ "$id": "https://x.test/team.json", "items": { "$ref": "#/$defs/a" }, "$defs": { "a": { "const": { "$ref": "#/nowhere" } } } }',
  };
  expect(await bundleOf(files)).toEqual({
    id: { $id: "schemas/common/id.json", $defs: { Id: { type: "string" } } },
    team: {
      $id: "https://x.test/team.json",
      items: { $ref: "#/$defs/a" },
      $defs: { a: { const: { $ref: "#/nowhere" } } },
    },
    user: { $id: "schemas/user.json", properties: { id: { $ref: "common/id.json#/$defs/Id" } } },
  });
});

test("a file without an identifier takes the one by which published schemas refer to it", async () => {
  const files = {
    "s/a.json": '{ "$id": "https://x.test/s/a.json", "items": { "$ref": "b.json" } }',
    "s/b.json": '{ "type": "string" }',
    "t/c.json": '{ "$ref": "../s/b.json" }',
  };
  expect(await bundleOf(files)).toEqual({
    a: { $id: "https://x.test/s/a.json", items: { $ref: "b.json" } },
    b: { $id: "https://x.test/s/b.json", type: "string" },
    c: { $id: "t/c.json", $ref: "https://x.test/s/b.json" },
  });
});

test("other dialects say so, and an identifier beside a $ref of draft-07 is kept apart from it", async () => {
  const files = {
    "old.json":
      '{ "$schema": "http://json-schema.org/draft-07/schema#", "$id": "http://x.test/old", "$ref": "#/definitions/A", "definitions": { "A": {} } }',
    "older.json": '{ "$schema": "http://json-schema.org/draft-04/schema#", "id": "http://x.test/older" }',
    "yes.json": "true",
    "no.yaml": "false",
  };
  expect(await bundleOf(files)).toEqual({
    no: { $id: "no.yaml", not: {} },
    old: {
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: "http://x.test/old",
      definitions: { A: {} },
      allOf: [{ $ref: "#/definitions/A" }],
    },
    older: { $schema: "http://json-schema.org/draft-04/schema#", id: "http://x.test/older" },
    yes: { $id: "yes.json" },
  });
});

test("an OpenAPI document becomes a resource of its named schemas", async () => {
  const schemas = {
    "Pet.Big": {
      properties: {
        owner: { $ref: "#/components/schemas/Owner" },
        name: { $ref: "#/components/schemas/Owner/properties/name" },
        kind: { $ref: "#/components/parameters/kind/schema" },
        tag: { $ref: "tag.json" },
      },
      discriminator: { propertyName: "x", mapping: { o: "#/components/schemas/Owner" } },
    },
    Owner: { $anchor: "owner", properties: { name: { type: "string" }, self: { $ref: "#owner" } } },
  };
  const document = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {},
    components: { schemas, parameters: { kind: { name: "kind", in: "query", schema: { enum: ["a"] } } } },
  };
  expect(
    await bundleOf(
      {
        "api/openapi.json": JSON.stringify(document),
        "api/tag.json": '{ "items": { "$ref": "openapi.json#/components/schemas/Owner" } }',
      },
      { definition: "api/openapi.json", schemas: [] },
    ),
  ).toEqual({
    openapi: {
      $id: "api/openapi.json",
      $defs: {
        "Pet.Big": {
          properties: {
            owner: { $ref: "#/$defs/Owner" },
            name: { $ref: "#/$defs/Owner/properties/name" },
            kind: { $ref: "#/$defs/schema" },
            tag: { $ref: "tag.json" },
          },
          discriminator: { propertyName: "x", mapping: { o: "#/$defs/Owner" } },
        },
        Owner: { $anchor: "owner", properties: { name: { type: "string" }, self: { $ref: "#owner" } } },
        schema: { enum: ["a"] },
      },
    },
    tag: { $id: "api/tag.json", items: { $ref: "openapi.json#/$defs/Owner" } },
  });
});

test("keys are readable and unique, and hostile names survive", async () => {
  const files = {
    "a/user.json": "{}",
    "b/user.json": "{}",
    "user.schema.json": '{ "properties": { "__proto__": { "$ref": "a/user.json" } } }',
    "名前.json": "{}",
  };
  const bundle = await bundleOf(files);
  expect(Object.keys(bundle)).toEqual(["user", "b.user", "user.2", "名前"]);
  expect(JSON.stringify(bundle["user.2"])).toBe(
    '{"$id":"user.schema.json","properties":{"__proto__":{"$ref":"a/user.json"}}}',
  );
});

test("references to standard meta-schemas stay, and the meta-schemas stay out", async () => {
  const bundle = await bundleOf({
    "a.json": '{ "items": { "$ref": "https://json-schema.org/draft/2020-12/schema" } }',
  });
  expect(bundle).toEqual({ a: { $id: "a.json", items: { $ref: "https://json-schema.org/draft/2020-12/schema" } } });
});
