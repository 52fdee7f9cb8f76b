import { describe, expect, it } from "vitest";
import { toOpenApiDocument } from "../../generator/document/openapi.ts";
import type { JsonObject, JsonValue } from "../../generator/source/json.ts";
import { buildTexts } from "../build/build-texts.ts";
import type { LoadTextsOptions } from "../load-texts.ts";
import { torture } from "../emit/openapi-torture.ts";

const header = "info: { title: T, version: '1' }\n";

/** The document of an API given as files; a lone text is its api.yaml. */
async function print(files: string | Readonly<Record<string, string>>, options?: LoadTextsOptions): Promise<JsonObject> {
  const texts = typeof files === "string" ? { "api.yaml": header + files } : files;
  return toOpenApiDocument(await buildTexts(texts, options));
}

/** The schemas of a document made from schema files alone. */
async function schemas(files: Readonly<Record<string, JsonValue>>): Promise<JsonObject> {
  const texts = Object.fromEntries(Object.entries(files).map(([path, json]) => [path, JSON.stringify(json)]));
  return ((await print(texts))["components"] as JsonObject)["schemas"] as JsonObject;
}

const at = (value: JsonValue, ...keys: string[]): JsonValue | undefined =>
  keys.reduce<JsonValue | undefined>((each, key) => (each as JsonObject | undefined)?.[key], value);

describe("toOpenApiDocument", () => {
  it("orders the members of the root and leaves out what is not OpenAPI's", async () => {
    const document = await print({
      "api.yaml": `x-last: 1\nmethods: { a: {} }\nerrors: { E: { message: m } }\nmessages: {}\nchannels: {}\npaths: {}\ntags: [{ name: a }]\nprotocol: { kind: frames }\nservers: [{ url: / }]\n${header}`,
    });
    expect(Object.keys(document)).toEqual(["openapi", "info", "servers", "tags", "paths", "x-last"]);
  });

  it("keeps data that looks like references, and members called __proto__", async () => {
    const raw = '{ "$ref": "#/nowhere", "__proto__": { "a": 1 } }';
    const document = await print(`x-root: ${raw}
paths:
  /a:
    get:
      responses:
        "200": { description: d, content: { application/json: { schema: { default: ${raw}, enum: [${raw}], const: ${raw}, x-a: ${raw}, properties: { __proto__: { type: string }, $ref: { type: number } } }, example: ${raw} } } }
`);
    const media = at(document, "paths", "/a", "get", "responses", "200", "content", "application/json")!;
    const text = JSON.stringify(JSON.parse(raw));
    expect(JSON.stringify(at(document, "x-root"))).toBe(text);
    expect(JSON.stringify(media)).toBe(
      `{"schema":{"default":${text},"enum":[${text}],"const":${text},"x-a":${text},"properties":{"__proto__":{"type":"string"},"$ref":{"type":"number"}}},"example":${text}}`,
    );
  });

  it("names schemas by the definition's keys; an entry that only refers gives its key away", async () => {
    const document = await print({
      "api.yaml": `${header}components: { schemas: { User: { $ref: user.json }, Again: { $ref: user.json }, list.of-users: { items: { $ref: user.json } } } }`,
      "user.json": '{ "$id": "https://a.b/user", "title": "Person", "properties": { "self": { "$ref": "#" } } }',
    });
    expect(at(document, "components", "schemas")).toEqual({
      User: { "x-schema-id": "https://a.b/user", title: "Person", properties: { self: { $ref: "#/components/schemas/User" } } },
      Again: { $ref: "#/components/schemas/User" },
      "list.of-users": { items: { $ref: "#/components/schemas/User" } },
    });
  });

  it("spells keys of components as OpenAPI allows them", async () => {
    const document = await print(
      {
        "openapi.json": JSON.stringify({
          openapi: "3.1.0",
          info: { title: "T", version: "1" },
          paths: { "/a": { get: { parameters: [{ $ref: "#/components/parameters/a b" }], responses: {} } } },
          components: {
            parameters: { "a b": { name: "a", in: "query", schema: { $ref: "#/components/schemas/Page%3CUser%3E" } } },
            schemas: { "Page<User>": { items: { $ref: "#/components/schemas/%E5%90%8D" } }, "Page_User": { type: "null" }, 名: { type: "string" } },
          },
        }),
      },
      { definition: "openapi.json" },
    );
    expect(document["components"]).toEqual({
      schemas: { Page_User: { items: { $ref: "#/components/schemas/_u540D" } }, Page_User_2: { type: "null" }, _u540D: { type: "string" } },
      parameters: { a_b: { name: "a", in: "query", schema: { $ref: "#/components/schemas/Page_User" } } },
    });
    expect(at(document, "paths", "/a", "get", "parameters")).toEqual([{ $ref: "#/components/parameters/a_b" }]);
  });

  it("brings objects of other files into components, each once, and path items in place", async () => {
    const document = await print(torture, { schemas: Object.keys(torture).filter((path) => path.startsWith("schemas/")) });
    const components = document["components"] as JsonObject;
    expect(Object.keys(components)).toEqual([
      ...["schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links", "callbacks", "x-components"],
    ]);
    expect(Object.keys(at(components, "parameters") as JsonObject)).toEqual(["Trace", "PetId"]);
    expect(at(document, "paths", "/pets/{petId}", "parameters")).toEqual([
      { $ref: "#/components/parameters/PetId" },
      { $ref: "#/components/parameters/Trace", description: "Overrides the description." },
    ]);
    expect(at(document, "paths", "/pets", "get", "operationId")).toBe("pets.list");
    expect(at(document, "paths", "/pets", "$ref")).toBeUndefined();
    expect(at(components, "schemas", "Pet", "discriminator", "mapping")).toEqual({
      cat: "#/components/schemas/Cat",
      dog: "#/components/schemas/Dog",
      fish: "#/components/schemas/Fish-Co",
    });
  });

  it("writes a path item that comes round to itself as a component", async () => {
    const document = await print({
      "api.yaml": `${header}paths: { /a: { $ref: item.yaml } }`,
      "item.yaml": "post: { responses: {}, callbacks: { again: { 'http://a.b': { $ref: item.yaml } } } }",
    }, { schemas: [] });
    const again = { post: { responses: {}, callbacks: { again: { "http://a.b": { $ref: "#/components/pathItems/item" } } } } };
    expect(document["paths"]).toEqual({ "/a": again });
    expect(document["components"]).toEqual({ pathItems: { item: again } });
  });
});

describe("schemas of other dialects", () => {
  it("draft-07: tuples, dependencies, anchors, and siblings of $ref that are ignored", async () => {
    expect(await schemas({
      "a.json": {
        $schema: "http://json-schema.org/draft-07/schema#",
        items: [true, { $ref: "#x", type: "string" }],
        additionalItems: false,
        dependencies: { a: ["b"], c: { minProperties: 2 } },
        dependentRequired: { ignored: ["x"] },
        unevaluatedProperties: false,
        definitions: { x: { $id: "#x", const: 1 } },
      },
    })).toEqual({
      A: { prefixItems: [{}, { $ref: "#/components/schemas/X" }], items: { not: {} }, dependentRequired: { a: ["b"] }, dependentSchemas: { c: { minProperties: 2 } } },
      X: { const: 1 },
    });
  });

  it("draft-04: boolean bounds, and keywords it does not know", async () => {
    expect(await schemas({
      "a.json": { $schema: "http://json-schema.org/draft-04/schema#", id: "https://a.b/c", minimum: 1, exclusiveMinimum: true, maximum: 2, exclusiveMaximum: false, const: 3, if: {} },
    })).toEqual({ C: { "x-schema-id": "https://a.b/c", exclusiveMinimum: 1, maximum: 2 } });
  });

  it("OpenAPI 3.0: nullable, example, boolean bounds", async () => {
    const schema = { type: "string", nullable: true, example: "a", enum: ["a", null] };
    const document = await print({
      "openapi.json": JSON.stringify({ openapi: "3.0.3", info: { title: "T", version: "1" }, paths: {}, components: { schemas: {
        A: schema, B: { nullable: true, allOf: [{ $ref: "#/components/schemas/A", description: "ignored" }] }, C: { type: "number", minimum: 0, exclusiveMinimum: true, nullable: false },
      } } }),
    }, { definition: "openapi.json" });
    expect(document["openapi"]).toBe("3.1.1");
    expect(at(document, "components", "schemas")).toEqual({
      A: { type: ["string", "null"], enum: ["a", null], examples: ["a"] },
      B: { allOf: [{ $ref: "#/components/schemas/A" }] },
      C: { type: "number", exclusiveMinimum: 0 },
    });
  });

  it("2020-12: a schema that $dynamicRef makes mean something else has an entry for each meaning", async () => {
    const $schema = "https://json-schema.org/draft/2020-12/schema";
    expect(await schemas({
      "strict.json": { $schema, $id: "https://a.b/strict", $dynamicAnchor: "node", $ref: "tree", unevaluatedProperties: false },
      "tree.json": { $schema, $id: "https://a.b/tree", $dynamicAnchor: "node", properties: { children: { items: { $dynamicRef: "#node" } } } },
      "user.json": { $schema, properties: { tree: { $ref: "https://a.b/tree" } } },
    })).toEqual({
      Strict: { "x-schema-id": "https://a.b/strict", $ref: "#/components/schemas/TreeInStrict", unevaluatedProperties: false },
      Tree: { "x-schema-id": "https://a.b/tree", properties: { children: { items: { $ref: "#/components/schemas/Tree" } } } },
      User: { properties: { tree: { $ref: "#/components/schemas/Tree" } } },
      TreeInStrict: { "x-schema-id": "https://a.b/tree", properties: { children: { items: { $ref: "#/components/schemas/Strict" } } } },
    });
  });

  it("gives arrays without items an empty one, unless unevaluatedItems could see the difference", async () => {
    expect(await schemas({ "a.json": { type: "array" } })).toEqual({ A: { type: "array", items: {} } });
    expect(await schemas({ "a.json": { unevaluatedItems: false, allOf: [{ type: "array" }] } })).toEqual({
      A: { unevaluatedItems: { not: {} }, allOf: [{ type: "array" }] },
    });
  });
});
