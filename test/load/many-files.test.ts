import { expect, test } from "vitest";
import { buildApi } from "../../generator/build/build-api.ts";
import { httpOperations } from "../../generator/model/api-model.ts";
import { loadTexts, printDiagnostics } from "../load-texts.ts";

test("a description in many files: whole files, escapes, circles, identifiers, path items, another version", async () => {
  const loaded = await loadTexts({
    "openapi.yaml": `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /pets: { $ref: "paths/pets.yaml" }
  /old: { $ref: "old.yaml#/paths/~1old~1%7Bid%7D" }
components:
  schemas:
    Pet: { $ref: "./schemas/Pet.yaml" }
    Odd: { $ref: "schemas/odd%20names.yaml#/a~1b/c~0d%25" }
    Named: { $ref: "https://schemas.test/named" }
    File: { $ref: "schemas/named.yaml" }
`,
    "paths/pets.yaml": `get:
  operationId: listPets
  parameters: [{ $ref: "../old.yaml#/components/parameters/Id" }]
  responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "../openapi.yaml#/components/schemas/Pet" } } } } } }
`,
    "schemas/Pet.yaml": `type: object
properties: { owner: { $ref: "Owner.yaml" }, self: { $ref: "#" } }
`,
    "schemas/Owner.yaml": `type: object
properties: { pets: { type: array, items: { $ref: "Pet.yaml" } }, name: { $ref: "named.yaml#/$defs/text" } }
`,
    "schemas/odd names.yaml": `a/b: { "c~d%": { type: integer } }\n`,
    "schemas/named.yaml": `$id: https://schemas.test/named
type: string
$defs: { text: { type: string } }
`,
    "old.yaml": `openapi: 3.0.3
info: { title: Old, version: "1" }
paths:
  /old/{id}: { get: { operationId: old, responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Maybe" } } } } } } }
components:
  parameters: { Id: { name: id, in: query, schema: { type: string, nullable: true } } }
  schemas: { Maybe: { type: string, nullable: true } }
`,
  }, { definition: "openapi.yaml", schemas: [] });
  const { value: api, diagnostics } = buildApi(loaded);
  expect(printDiagnostics(diagnostics)).toEqual([]);
  const [list, old] = httpOperations(api);
  expect([list!.id, list!.path, old!.id, old!.path]).toEqual(["listPets", "/pets", "old", "/old"]);
  // What stands in the file of another version is read by that version.
  expect(list!.parameters[0]!.schema.node).toMatchObject({ kind: "union", members: [{ kind: "string" }, { kind: "null" }] });
  const target = old!.responses[0]!.content[0]!.schema!.node;
  expect(target).toMatchObject({ kind: "ref" });
  const byName = new Map([...api.schemas.values()].map((schema) => [schema.name, schema.node]));
  expect(byName.get("Maybe")).toMatchObject({ kind: "union" });
  expect(JSON.stringify([...byName.keys()].sort())).toContain("Owner");
  const targets = [...api.graph.references.values()].flat().map(({ text, target: { json } }) => [text, json]);
  expect(targets).toContainEqual(["schemas/odd%20names.yaml#/a~1b/c~0d%25", { type: "integer" }]);
  expect(targets.filter(([text]) => text === "https://schemas.test/named" || text === "schemas/named.yaml").map(([, json]) => json)).toEqual([
    expect.objectContaining({ type: "string" }),
    expect.objectContaining({ type: "string" }),
  ]);
});
