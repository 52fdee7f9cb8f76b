import { expect, test } from "vitest";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import type { Configuration } from "../../generator/load/configuration.ts";
import { loadConfiguration } from "../../generator/load/load-configuration.ts";

const load = (text: string, path = "gen-api.config.yaml"): Configuration => {
  const { value, diagnostics } = loadConfiguration(new MemoryHost({ [path]: text }));
  expect(diagnostics).toEqual([]);
  return value!;
};

test("everything that is left out is filled in", () => {
  const { apis, format } = load("apis:\n  users:\n    schemas: ./schemas/**/*.json\n");
  expect(format).toBe("none");
  expect(apis).toHaveLength(1);
  expect(apis[0]).toMatchObject({
    name: "users",
    schemas: ["schemas/**/*.json"],
    docs: [],
    output: "generated/users",
    package: false,
  });
  expect(apis[0]!.definition).toBeUndefined();
  expect([...apis[0]!.targets]).toEqual([
    ["types", {}],
    ["validators", {}],
    ["client", {}],
  ]);
});

test("APIs take the project's targets and output folder unless they have their own", () => {
  const { apis, format } = load(`
format: prettier
output: out/
targets: [types, client]
apis:
  a: { definition: api/a.yaml, docs: [docs/*.md, "!docs/x.md"], package: true }
  b: { schemas: [b.json], output: elsewhere, targets: { types: { engine: json-schema-to-typescript }, validators: true, client: false } }
`);
  expect(format).toBe("prettier");
  const [a, b] = apis;
  expect(a).toMatchObject({
    definition: "api/a.yaml",
    schemas: [],
    docs: ["docs/*.md", "!docs/x.md"],
    output: "out/a",
    package: true,
  });
  expect([...a!.targets.keys()]).toEqual(["types", "client"]);
  expect(b!.output).toBe("elsewhere");
  expect([...b!.targets]).toEqual([
    ["types", { engine: "json-schema-to-typescript" }],
    ["validators", {}],
  ]);
});

test("the file may be JSON, and may name its schema for editors", () => {
  const { apis } = load(
    '{ "$schema": "./node_modules/gen-api/configuration.schema.json", "apis": { "名前": { "schemas": "a.json" } } }',
    "gen-api.config.json",
  );
  expect(apis[0]!.name).toBe("名前");
});

test("an input of the command line needs no file", () => {
  const of = (input: string, output?: string) =>
    loadConfiguration(new MemoryHost(), undefined, { input, output }).value!.apis[0]!;
  expect(of("api/open api.yaml", "src/api")).toMatchObject({
    name: "open-api",
    definition: "api/open api.yaml",
    schemas: [],
    output: "src/api",
  });
  expect(of("schemas/**/*.json")).toMatchObject({ schemas: ["schemas/**/*.json"] });
  expect(of("schemas/**/*.json").definition).toBeUndefined();
  expect(["schemas/**/*.json", "a/b c/{x,y}.json", "*.json", "..."].map((input) => of(input).name)).toEqual(["schemas", "b-c", "api", "api"]);
});

test("a folder on the command line stands for the schemas in it", () => {
  const host = new MemoryHost({ "schemas/deep/user.json": "{}" });
  const { apis } = loadConfiguration(host, undefined, { input: "schemas" }).value!;
  expect(apis).toMatchObject([{ name: "schemas", schemas: ["schemas/**/*.{json,yaml,yml}"], output: "generated/schemas" }]);
});

test("several inputs of the command line are an API each, in a folder named after its file", () => {
  const of = (output?: string) => loadConfiguration(new MemoryHost(), undefined, { input: ["a/users.yaml", "schemas/*.json"], output }).value!.apis;
  expect(of("src/apis")).toMatchObject([{ name: "users", definition: "a/users.yaml", output: "src/apis/users" }, { name: "schemas", output: "src/apis/schemas" }]);
  expect(of().map(({ output }) => output)).toEqual(["generated/users", "generated/schemas"]);
});

test.each([
  ["without an output", { input: "a.yaml" }, "generated/site"],
  ["beside the output of one API", { input: "a.yaml", output: "src/api" }, "src/api-site"],
  ["among the outputs of several", { input: ["a.yaml", "b.yaml"], output: "src/apis" }, "src/apis/site"],
])("the site of inputs that are named in the call stands %s", (_, override, site) => {
  const host = new MemoryHost({ "a.yaml": "openapi: 3.1.0\n", "b.yaml": "openapi: 3.1.0\n" });
  expect(loadConfiguration(host, undefined, override).value?.site.output).toBe(site);
});
