import { describe, expect, test } from "vitest";
import type { LoadedApi } from "../../generator/load/loaded-api.ts";
import { locate } from "../../generator/source/locate.ts";
import { loadTexts, type LoadTextsOptions } from "../load-texts.ts";

/** Every reference as `text → target id`, in the order in which they were resolved, sorted by text. */
const links = ({ graph }: LoadedApi): string[] =>
  [...graph.references.values()]
    .flat()
    .filter(({ target }) => !target.resource.isStandard)
    .map(({ text, target }) => `${text} → ${target.id}`)
    .sort();

const linksOf = async (files: Readonly<Record<string, string>>, options?: LoadTextsOptions): Promise<string[]> =>
  links(await loadTexts(files, options));

const api = (rest: string): string => `info: { title: T, version: "1" }\n${rest}`;

describe("between files", () => {
  test("JSON and YAML refer to each other by relative path, and files are read when a reference leads there", async () => {
    const files = {
      "schemas/a.json": '{ "properties": { "b": { "$ref": "sub/b.yaml#/$defs/B" } } }',
      "schemas/sub/b.yaml": "$defs:\n  B:\n    items: { $ref: ../c.json }\n",
      "schemas/c.json": '{ "type": "string" }',
    };
    expect(await linksOf(files, { schemas: ["schemas/a.json"] })).toEqual([
      "../c.json → file:///schemas/c.json#",
      "sub/b.yaml#/$defs/B → file:///schemas/sub/b.yaml#/$defs/B",
    ]);
  });

  test("a file beside a schema with an absolute identifier is found by its path", async () => {
    const files = {
      "s/a.json": '{ "$id": "https://x.test/s/a.json", "items": { "$ref": "b.json" } }',
      "s/b.json": '{ "items": { "$ref": "c.json" } }',
      "s/c.json": '{ "$id": "https://x.test/s/c.json" }',
    };
    expect(await linksOf(files, { schemas: ["s/a.json"] })).toEqual([
      "b.json → file:///s/b.json#",
      "c.json → https://x.test/s/c.json#",
    ]);
  });

  test("names that URIs must escape", async () => {
    const files = {
      "a.json":
        '{ "items": { "$ref": "my%20file%23.json" }, "not": { "$ref": "名前.json" }, "if": { "$ref": "%E5%90%8D%E5%89%8D.json" } }',
      "my file#.json": "{}",
      "名前.json": "{}",
    };
    const found = await linksOf(files, { schemas: ["a.json"] });
    expect(found.map((link) => link.split(" → ")[1])).toEqual([
      "file:///%E5%90%8D%E5%89%8D.json#",
      "file:///my%20file%23.json#",
      "file:///%E5%90%8D%E5%89%8D.json#",
    ]);
  });

  test("a file that cannot be a schema by itself holds parts of an OpenAPI document", async () => {
    const files = {
      "openapi.yaml":
        "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths:\n  /a: { $ref: 'parts.yaml#/paths/a' }\n",
      "parts.yaml":
        "paths:\n  a:\n    get:\n      parameters: [{ $ref: '#/parameters/P' }]\n      responses: { 200: { $ref: 'responses/ok.yaml' } }\nparameters:\n  P: { name: p, in: query, schema: { $ref: '#/schemas/S' } }\nschemas:\n  S: { type: string }\n",
      "responses/ok.yaml":
        "description: ok\ncontent:\n  application/json: { schema: { $ref: '../parts.yaml#/schemas/S' } }\n",
    };
    const loaded = await loadTexts(files, { definition: "openapi.yaml", schemas: [] });
    expect(links(loaded)).toEqual([
      "#/parameters/P → file:///parts.yaml#/parameters/P",
      "#/schemas/S → file:///parts.yaml#/schemas/S",
      "../parts.yaml#/schemas/S → file:///parts.yaml#/schemas/S",
      "parts.yaml#/paths/a → file:///parts.yaml#/paths/a",
      "responses/ok.yaml → file:///responses/ok.yaml#",
    ]);
    expect(loaded.namedSchemas.map(({ id, resource }) => `${id} ${resource.dialect}`)).toEqual([
      "file:///parts.yaml#/schemas/S openapi-3.0",
    ]);
  });
});

describe("pointers", () => {
  test("~0, ~1, percent-encoding, array items, empty names", async () => {
    const schema = {
      $defs: { "a/b~c%d": { type: "string" }, "": { allOf: [true, { type: "null" }] } },
      items: { $ref: "#/$defs/a~1b~0c%25d" },
      not: { $ref: "#/$defs//allOf/1" },
      if: { $ref: "#/%24defs/a~1b~0c%25d" },
    };
    expect(await linksOf({ "a.json": JSON.stringify(schema) })).toEqual([
      "#/$defs//allOf/1 → file:///a.json#/$defs//allOf/1",
      "#/$defs/a~1b~0c%25d → file:///a.json#/$defs/a~1b~0c%d",
      "#/%24defs/a~1b~0c%25d → file:///a.json#/$defs/a~1b~0c%d",
    ]);
  });

  test("into a keyword nobody knows, when a schema stands there", async () => {
    const files = {
      "a.json":
        '{ "x-shapes": { "circle": { "properties": { "r": { "$ref": "#/x-shapes/radius" } } }, "radius": { "type": "number" } }, "items": { "$ref": "#/x-shapes/circle" } }',
    };
    const loaded = await loadTexts(files);
    expect(links(loaded)).toEqual([
      "#/x-shapes/circle → file:///a.json#/x-shapes/circle",
      "#/x-shapes/radius → file:///a.json#/x-shapes/radius",
    ]);
    expect(loaded.namedSchemas.map(({ id }) => id)).toEqual([
      "file:///a.json#",
      "file:///a.json#/x-shapes/circle",
      "file:///a.json#/x-shapes/radius",
    ]);
  });

  test("through a reference on the way", async () => {
    const files = {
      "openapi.json": JSON.stringify({
        openapi: "3.0.3",
        info: { title: "T", version: "1" },
        paths: {
          "/a": {
            get: {
              parameters: [{ $ref: "#/components/parameters/P" }],
              responses: {
                200: {
                  description: "",
                  content: { "application/json": { schema: { $ref: "#/paths/~1a/get/parameters/0/schema" } } },
                },
              },
            },
          },
        },
        components: { parameters: { P: { name: "p", in: "query", schema: { type: "string" } } } },
      }),
    };
    expect(await linksOf(files, { definition: "openapi.json", schemas: [] })).toContain(
      "#/paths/~1a/get/parameters/0/schema → file:///openapi.json#/components/parameters/P/schema",
    );
  });

  test("what only looks like a reference is none", async () => {
    const value = { $ref: "#/nowhere" };
    const schema = {
      const: value,
      enum: [value],
      default: value,
      examples: [value],
      properties: { $ref: { type: "string" }, $id: { type: "string" }, const: { const: value } },
      "x-any": value,
    };
    expect(await linksOf({ "a.json": JSON.stringify(schema) })).toEqual([]);
    const example = api(
      "paths:\n  /a:\n    get:\n      responses:\n        '200':\n          description: d\n          content:\n            application/json:\n              example: { $ref: '#/nowhere' }\n              examples: { a: { value: { $ref: '#/nowhere' } } }\n              schema: { default: { $ref: '#/nowhere' } }\n",
    );
    expect(await linksOf({ "api.yaml": example })).toEqual([]);
  });
});

describe("identifiers", () => {
  test("nested identifiers change the base, and lead to one another", async () => {
    const schema = {
      $id: "https://x.test/root.json",
      $defs: {
        a: { $id: "folder/a.json", $defs: { b: { $id: "b.json", items: { $ref: "a.json" } }, c: { $ref: "b.json" } } },
      },
      items: { $ref: "folder/b.json" },
    };
    expect(await linksOf({ "a.json": JSON.stringify(schema) })).toEqual([
      "a.json → https://x.test/folder/a.json#",
      "b.json → https://x.test/folder/b.json#",
      "folder/b.json → https://x.test/folder/b.json#",
    ]);
  });

  test("urn identifiers, with anchors and pointers", async () => {
    const schema = {
      $id: "urn:example:root",
      $defs: { a: { $anchor: "here" } },
      items: { $ref: "urn:example:root#here" },
      not: { $ref: "#/$defs/a" },
    };
    expect(await linksOf({ "a.json": JSON.stringify(schema) })).toEqual([
      "#/$defs/a → urn:example:root#/$defs/a",
      "urn:example:root#here → urn:example:root#/$defs/a",
    ]);
  });

  test("a relative identifier is relative to the file", async () => {
    const files = {
      "s/a.json": '{ "$id": "other/name.json", "items": { "$ref": "b.json" } }',
      "s/b.json": '{ "$id": "other/b.json" }',
    };
    expect(await linksOf(files)).toEqual(["b.json → file:///s/other/b.json#"]);
  });
});

describe("dialects", () => {
  const draft = (name: string): string => `http://json-schema.org/draft-0${name}/schema#`;

  test("draft-07: identifiers that are anchors, and siblings of $ref that mean nothing", async () => {
    const schema = {
      $schema: draft("7"),
      $id: "http://x.test/root.json",
      definitions: {
        a: { $id: "#a", type: "string" },
        b: { $ref: "#a", $id: "http://x.test/ignored.json", properties: { c: { $ref: "#/nowhere" } } },
        c: { $id: "c.json", definitions: { d: { $ref: "#/definitions/e" }, e: true } },
      },
      items: [{ $ref: "#a" }, { $ref: "c.json#/definitions/d" }],
    };
    expect(await linksOf({ "a.json": JSON.stringify(schema) })).toEqual([
      "#/definitions/e → http://x.test/c.json#/definitions/e",
      "#a → http://x.test/root.json#/definitions/a",
      "#a → http://x.test/root.json#/definitions/a",
      "c.json#/definitions/d → http://x.test/c.json#/definitions/d",
    ]);
  });

  test("draft-04 names schemas by id", async () => {
    const schema = {
      $schema: draft("4"),
      id: "http://x.test/a.json",
      definitions: { b: { id: "#b", properties: { id: { type: "string" } } } },
      items: { $ref: "#b" },
      not: { $ref: "a.json#/definitions/b" },
    };
    expect(await linksOf({ "a.json": JSON.stringify(schema) })).toEqual([
      "#b → http://x.test/a.json#/definitions/b",
      "a.json#/definitions/b → http://x.test/a.json#/definitions/b",
    ]);
  });

  test("definitions beside a root $ref of draft-07 are found", async () => {
    const loaded = await loadTexts({
      "a.json": JSON.stringify({
        $schema: draft("7"),
        $id: "http://x.test/a",
        $ref: "#/definitions/A",
        definitions: { A: { properties: { b: { $ref: "#/definitions/B" } } }, B: {}, C: {} },
      }),
    });
    expect(loaded.namedSchemas.map(({ id }) => id)).toEqual([
      "http://x.test/a#",
      "http://x.test/a#/definitions/A",
      "http://x.test/a#/definitions/B",
      "http://x.test/a#/definitions/C",
    ]);
  });

  test("$recursiveRef and $dynamicRef keep their dynamic names only where they are dynamic", async () => {
    const recursive = {
      $schema: "https://json-schema.org/draft/2019-09/schema",
      $id: "http://x.test/r",
      $recursiveAnchor: true,
      items: { $recursiveRef: "#" },
      $defs: { plain: { $id: "plain", items: { $recursiveRef: "#" } } },
    };
    const dynamic = {
      $id: "http://x.test/d",
      $dynamicAnchor: "node",
      items: { $dynamicRef: "#node" },
      $defs: { a: { $anchor: "fixed" } },
      not: { $dynamicRef: "#fixed" },
      if: { $dynamicRef: "#/$defs/a" },
    };
    const { graph } = await loadTexts({ "a.json": JSON.stringify(recursive), "b.json": JSON.stringify(dynamic) });
    const found = [...graph.references.values()]
      .flat()
      .map(({ text, target, dynamicAnchor }) => `${text} ${target.id} ${JSON.stringify(dynamicAnchor)}`);
    expect(found).toEqual([
      '# http://x.test/r# ""',
      "# http://x.test/plain# undefined",
      '#node http://x.test/d# "node"',
      "#fixed http://x.test/d#/$defs/a undefined",
      "#/$defs/a http://x.test/d#/$defs/a undefined",
    ]);
  });

  test("a resource keeps the dialect of its own $schema, and others may refer to it", async () => {
    const files = {
      "a.json":
        '{ "$id": "https://x.test/a", "items": { "$ref": "b" }, "$defs": { "old": { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "old", "definitions": { "x": {} }, "items": [{ "$ref": "#/definitions/x" }] } } }',
      "b.json": `{ "$schema": "${draft("6")}", "$id": "https://x.test/b", "items": { "$ref": "a#/$defs/old" } }`,
    };
    const { graph } = await loadTexts(files);
    expect([...graph.resources.values()].map(({ uri, dialect }) => `${uri} ${dialect}`)).toEqual([
      "https://x.test/a 2020-12",
      "https://x.test/old draft-07",
      "https://x.test/b draft-06",
    ]);
  });

  test("a meta-schema of one's own gives its vocabularies", async () => {
    const meta = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://x.test/meta",
      $vocabulary: { "https://json-schema.org/draft/2020-12/vocab/core": true, "https://x.test/vocab": false },
      $dynamicAnchor: "meta",
    };
    const { graph } = await loadTexts({
      "a.json": '{ "$schema": "https://x.test/meta", "$id": "https://x.test/a" }',
      "meta.json": JSON.stringify(meta),
    });
    const { dialect, vocabularies } = graph.resources.get("https://x.test/a")!;
    expect([dialect, ...vocabularies!]).toEqual([
      "2020-12",
      ["https://json-schema.org/draft/2020-12/vocab/core", true],
      ["https://x.test/vocab", false],
    ]);
  });

  test.each([
    draft("4"),
    draft("6"),
    draft("7"),
    "https://json-schema.org/draft/2019-09/schema",
    "https://json-schema.org/draft/2020-12/schema",
    "https://json-schema.org/draft/2020-12/meta/validation",
  ])("the meta-schema %s can be referred to", async (uri) => {
    const { graph } = await loadTexts({ "a.json": JSON.stringify({ items: { $ref: uri } }) });
    const [reference] = [...graph.references.values()][0]!;
    expect(reference!.target.resource).toMatchObject({ isStandard: true, uri: uri.replace("#", "") });
  });
});

describe("the definition", () => {
  test("path items, parameters, responses, bodies, headers, callbacks and links refer to their kind", async () => {
    const text = api(`paths:
  /a: { $ref: '#/components/pathItems/A', summary: more }
components:
  pathItems:
    A:
      parameters: [{ $ref: '#/components/parameters/P' }]
      post:
        requestBody: { $ref: '#/components/requestBodies/B' }
        responses: { '200': { $ref: '#/components/responses/R' } }
        callbacks: { c: { $ref: '#/components/callbacks/C' } }
  parameters: { P: { name: p, in: query, schema: { $ref: user.json } } }
  requestBodies: { B: { content: { application/json: { schema: { $ref: 'user.json#/$defs/Id' }, examples: { e: { $ref: '#/components/examples/E' } } } } } }
  responses: { R: { description: d, headers: { H: { $ref: '#/components/headers/H' } }, links: { l: { $ref: '#/components/links/L' } } } }
  headers: { H: { schema: { type: string } } }
  callbacks: { C: { '{$request.body#/url}': { $ref: '#/components/pathItems/A' } } }
  examples: { E: { value: { $ref: '#/nowhere' } } }
  links: { L: { operationId: x } }
`);
    const loaded = await loadTexts({
      "api.yaml": text,
      "user.json": '{ "$id": "https://x.test/user.json", "$defs": { "Id": { "type": "string" } } }',
    });
    expect(links(loaded)).toHaveLength(11);
    expect(links(loaded)).toContain("user.json#/$defs/Id → https://x.test/user.json#/$defs/Id");
  });

  test("methods, channels, messages and errors hold schemas", async () => {
    const schema = "{ $ref: user.json }";
    const text = api(`methods:
  a: { params: ${schema}, result: ${schema} }
  b: { params: [{ name: u, schema: ${schema} }], result: { name: r, schema: ${schema} } }
channels:
  c: { address: '/c/{id}', parameters: { id: { schema: ${schema} } }, send: [m, { inline: { payload: ${schema} } }], receive: { n: { payload: ${schema} } } }
messages: { m: { payload: ${schema} } }
errors: { E: { message: e, data: ${schema} } }
registry: registry.json
`);
    const registry =
      '{ "methods": { "x": { "params": { "$ref": "user.json" }, "response": { "$ref": "user.json" } } } }';
    const loaded = await loadTexts(
      { "api.yaml": text, "user.json": "{}", "registry.json": registry },
      { schemas: ["user.json"] },
    );
    expect(links(loaded)).toHaveLength(11);
    expect(loaded.documents.map(({ file }) => file.path)).toEqual(["api.yaml", "registry.json", "user.json"]);
  });

  test("a discriminator's mapping makes files known", async () => {
    const files = {
      "openapi.json": JSON.stringify({
        openapi: "3.1.0",
        info: { title: "T", version: "1" },
        components: {
          schemas: {
            Pet: { discriminator: { propertyName: "kind", mapping: { cat: "cat.json", dog: "Dog" } } },
            Dog: {},
          },
        },
      }),
      "cat.json": "{}",
    };
    const { namedSchemas } = await loadTexts(files, { definition: "openapi.json", schemas: [] });
    expect(namedSchemas.map(({ id }) => id)).toEqual([
      "file:///openapi.json#/components/schemas/Pet",
      "file:///openapi.json#/components/schemas/Dog",
      "file:///cat.json#",
    ]);
  });

  test("the schemas of an OpenAPI 3.0 document have its dialect, those of 3.1 what jsonSchemaDialect says", async () => {
    const dialectOf = async (document: object): Promise<string> => {
      const { graph } = await loadTexts(
        { "o.json": JSON.stringify({ info: {}, components: { schemas: { A: {} } }, ...document }) },
        { definition: "o.json", schemas: [] },
      );
      return [...graph.resources.values()][0]!.dialect;
    };
    expect(await dialectOf({ openapi: "3.0.3" })).toBe("openapi-3.0");
    expect(await dialectOf({ openapi: "3.1.0" })).toBe("openapi-3.1");
    expect(await dialectOf({ openapi: "3.2.0" })).toBe("openapi-3.1");
    expect(await dialectOf({ openapi: "3.1.0", jsonSchemaDialect: "http://json-schema.org/draft-07/schema#" })).toBe(
      "draft-07",
    );
  });

  test("$self of OpenAPI 3.2 is the base", async () => {
    const document = {
      openapi: "3.2.0",
      $self: "https://x.test/api/openapi.json",
      info: {},
      components: { schemas: { A: { $ref: "https://x.test/api/openapi.json#/components/schemas/B" }, B: {} } },
    };
    expect(await linksOf({ "o.json": JSON.stringify(document) }, { definition: "o.json", schemas: [] })).toEqual([
      "https://x.test/api/openapi.json#/components/schemas/B → https://x.test/api/openapi.json#/components/schemas/B",
    ]);
  });
});

test("named schemas come in the order of the text, the definition's first, and know their places", async () => {
  const files = {
    "api.yaml": api("components:\n  schemas:\n    B: { $ref: 'z.json' }\n    A: { type: string }\n"),
    "z.json": '{\n  "$defs": { "inner": { "$id": "https://x.test/inner", "$defs": { "deep": true } } }\n}',
    "a.yaml": "type: string\n",
  };
  const { namedSchemas } = await loadTexts(files);
  expect(namedSchemas.map(({ id, location }) => `${id} ${locate(location)!.line}:${locate(location)!.column}`)).toEqual(
    [
      "file:///api.yaml#/components/schemas/B 4:8",
      "file:///api.yaml#/components/schemas/A 5:8",
      "file:///a.yaml# 1:1",
      "file:///z.json# 1:1",
      "https://x.test/inner# 2:23",
      "https://x.test/inner#/$defs/deep 2:75",
    ],
  );
});
