import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { NodeHost } from "../../generator/host/node-host.ts";
import { loadApi } from "../../generator/load/load-api.ts";
import { bundleSchemas } from "../../generator/load/bundle.ts";
import { parseYaml, YamlLocator } from "../../generator/source/yaml.ts";
import { loadTexts, printDiagnostics, tryLoadTexts } from "../load-texts.ts";

/** Milliseconds of processing so far: a busy machine makes no input hostile. */
const processed = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Loads, and takes no longer than a hostile input may. */
async function codesOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const start = processed();
  const { diagnostics } = await tryLoadTexts(files);
  expect(processed() - start).toBeLessThan(5000);
  return [...new Set(diagnostics.map(({ code }) => code))];
}

const nested = (depth: number, open: string, inside: string, close: string): string =>
  open.repeat(depth) + inside + close.repeat(depth);

describe("bombs", () => {
  test.each([
    ["JSON arrays", { "a.json": nested(1_000_000, "[", "", "]") }, ["nested-too-deep"]],
    ["JSON objects", { "a.json": nested(10_000, '{"not":', "true", "}") }, ["nested-too-deep"]],
    ["JSON that is never closed", { "a.json": "[".repeat(10_000) }, ["nested-too-deep"]],
    ["YAML flow", { "a.yaml": nested(100_000, "[", "", "]") }, ["nested-too-deep"]],
    [
      "YAML blocks",
      { "a.yaml": Array.from({ length: 2000 }, (_, index) => `${" ".repeat(index)}a:\n`).join("") },
      ["nested-too-deep"],
    ],
    ["YAML dashes", { "a.yaml": "- ".repeat(100_000) }, ["nested-too-deep"]],
    ["YAML keys", { "a.yaml": "? ".repeat(10_000) }, ["nested-too-deep"]],
    ["Markdown quotes", { "a.md": `${"> ".repeat(10_000)}x\n` }, ["nested-too-deep", "no-schemas-in-markdown"]],
  ])("%s end in a message", async (_, files, codes) => {
    expect(await codesOf(files)).toEqual(codes);
    // A second deep document in one process meets the same fate.
    expect(await codesOf(files)).toEqual(codes);
  });

  test("what is just deep enough passes", async () => {
    expect(await codesOf({ "a.json": nested(999, '{"not":', "true", "}") })).toEqual([]);
    expect(await codesOf({ "a.yaml": nested(499, "{not: ", "true", "}") })).toEqual([]);
  });

  test("YAML aliases", async () => {
    const levels = Array.from(
      { length: 30 },
      (_, index) =>
        `a${index}: &a${index} [${Array.from({ length: 9 }, () => (index === 0 ? "x" : `*a${index - 1}`)).join(", ")}]`,
    );
    expect(await codesOf({ "a.yaml": levels.join("\n") })).toEqual(["too-many-aliases"]);
    const merges = Array.from(
      { length: 200 },
      (_, index) => `a${index}: &a${index} { k${index}: 1${index === 0 ? "" : `, <<: *a${index - 1}`} }`,
    );
    expect(await codesOf({ "a.yaml": merges.join("\n") })).toEqual([]);
  });

  test("aliases give each place a tree of its own", () => {
    const { value } = parseYaml("a: &a { b: [1] }\nc: *a\n");
    const { a, c } = value as { a: object; c: object };
    expect(a).toEqual(c);
    expect(a).not.toBe(c);
  });

  test("chains of references, and cycles of every kind", async () => {
    const chain = (length: number, last: unknown): string =>
      JSON.stringify({
        $ref: "#/$defs/d0",
        $defs: Object.fromEntries(
          Array.from({ length }, (_, index) => [
            `d${index}`,
            index === length - 1 ? last : { $ref: `#/$defs/d${index + 1}` },
          ]),
        ),
      });
    expect(await codesOf({ "a.json": chain(5000, { type: "string" }) })).toEqual([]);
    expect(await codesOf({ "a.json": chain(5000, { $ref: "#/$defs/d0" }) })).toEqual(["endless-reference"]);
    expect(await codesOf({ "a.json": '{ "$ref": "#" }' })).toEqual(["endless-reference"]);
    expect(
      await codesOf({ "a.json": '{ "items": { "$ref": "b.json" } }', "b.json": '{ "items": { "$ref": "a.json" } }' }),
    ).toEqual([]);
    expect(await codesOf({ "a.json": '{ "$ref": "b.json" }', "b.json": '{ "$ref": "a.json" }' })).toEqual([
      "endless-reference",
    ]);
    expect(
      await codesOf({
        "a.json": '{ "allOf": [{ "$ref": "#" }], "$dynamicAnchor": "x", "not": { "$dynamicRef": "#x" } }',
      }),
    ).toEqual([]);
    expect(await codesOf({ "a.json": '{ "items": { "$ref": "#/items/x" } }' })).toEqual(["unresolved-reference"]);
    expect(await codesOf({ "a.json": '{ "$defs": { "a": { "$ref": "#/$defs/a/x" } } }' })).toEqual([
      "unresolved-reference",
    ]);
  });

  test("5,000 files in a chain", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [
        `f${index}.json`,
        index === 4999 ? "{}" : `{ "items": { "$ref": "f${index + 1}.json" } }`,
      ]),
    );
    const start = processed();
    const { documents } = await loadTexts(files, { schemas: ["f0.json"] });
    expect(documents).toHaveLength(5000);
    expect(processed() - start).toBeLessThan(5000);
  });

  test("wide things: enums, members, anchors, references, duplicates", async () => {
    const many = Array.from({ length: 100_000 }, (_, index) => index);
    expect(await codesOf({ "a.json": JSON.stringify({ enum: many.map((each) => `value ${each}`) }) })).toEqual([]);
    expect(
      await codesOf({
        "a.json": JSON.stringify({
          properties: Object.fromEntries(many.map((each) => [`p${each}`, { $ref: `#/$defs/d${each % 100}` }])),
          $defs: Object.fromEntries(many.slice(0, 100).map((each) => [`d${each}`, true])),
        }),
      }),
    ).toEqual([]);
    expect(await codesOf({ "a.yaml": many.map((each) => `k${each}: ${each}\n`).join("") })).toEqual([]);
    expect(await codesOf({ "a.json": `{${many.map(() => '"a": 1').join(",")}}` })).toEqual(["duplicate-key"]);
    expect(
      await codesOf({
        "a.json": JSON.stringify({
          allOf: many.slice(0, 5000).map((each) => ({ $ref: `#/$defs/nowhere${each}` })),
          $defs: Object.fromEntries(many.slice(0, 5000).map((each) => [`somewhere${each}`, {}])),
        }),
      }),
    ).toEqual(["unresolved-reference"]);
  });

  test("many messages in a big file are located without reading it as often", async () => {
    const references = Array.from({ length: 20_000 }, (_, index) => ({
      description: "x".repeat(200),
      $ref: `#/${index}`,
    }));
    for (const [path, text] of [
      ["a.json", JSON.stringify({ allOf: references })],
      ["a.yaml", JSON.stringify({ allOf: references.slice(0, 2000) })],
    ] as const) {
      const { diagnostics } = await tryLoadTexts({ [path]: text });
      const start = processed();
      expect(printDiagnostics(diagnostics).at(-1)).toMatch(/^a\.(json|yaml):1:\d{6,} unresolved-reference/);
      expect(processed() - start).toBeLessThan(5000);
    }
  });
});

describe("names", () => {
  test("__proto__ and its like are names like others", async () => {
    const text =
      '{ "properties": { "__proto__": { "$ref": "#/$defs/__proto__" }, "constructor": { "$ref": "#/$defs/constructor" }, "hasOwnProperty": true }, "$defs": { "__proto__": { "type": "string" }, "constructor": {} } }';
    for (const path of ["a.json", "a.yaml"]) {
      const { namedSchemas, graph } = await loadTexts({ [path]: text });
      expect(namedSchemas.map(({ pointer }) => pointer)).toEqual(["", "/$defs/__proto__", "/$defs/constructor"]);
      const bundle = bundleSchemas({ graph, schemaIds: namedSchemas.map(({ id }) => id) });
      expect(JSON.stringify(bundle["$defs"])).toBe(
        `{"a":${JSON.stringify({ $id: path, ...JSON.parse("{}") }).slice(0, -1)},${JSON.stringify(JSON.parse(text)).slice(1)}}`,
      );
    }
    expect(({} as Record<string, unknown>)["type"]).toBeUndefined();
    expect(
      await codesOf({
        "a.json": '{ "$ref": "#/constructor" }',
        "b.json": '{ "$ref": "#/__proto__" }',
        "c.json": '{ "$ref": "#/$defs/toString", "$defs": {} }',
      }),
    ).toEqual(["unresolved-reference"]);
    expect(
      await codesOf({
        "a.json": '{"a":1,"__proto__":{"a":1},"__proto__":{}}',
        "b.yaml": "__proto__: 1\n__proto__: 2\n",
      }),
    ).toEqual(["duplicate-key"]);
  });

  test("harmless odd names are welcome", async () => {
    const names = ["名前", "@odata.type", "+1", "$type", "😀", "", " ", "a/b", "~", "%", "#", "\u2028", "constructor"];
    const encode = (name: string): string => encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
    const schema = {
      properties: Object.fromEntries(names.map((name) => [name, { $ref: `#/$defs/${encode(name)}` }])),
      $defs: Object.fromEntries(names.map((name) => [name, true])),
    };
    expect(await codesOf({ "a.json": JSON.stringify(schema) })).toEqual([]);
    expect(await codesOf({ "名前 @+1.json": '{ "items": { "$ref": "%E5%90%8D%E5%89%8D%20@+1.json" } }' })).toEqual([]);
  });
});

describe("paths", () => {
  const load = async (root: string, schemas: readonly string[]) =>
    (
      await loadApi(new NodeHost(root), {
        name: "t",
        schemas,
        docs: [],
        output: "o",
        package: false,
        targets: new Map(),
      })
    ).diagnostics;

  test("nothing outside the root is read, by .., by links, or by file: URIs", async () => {
    const folder = mkdtempSync(join(tmpdir(), "gen-api-"));
    try {
      const root = join(folder, "project");
      mkdirSync(join(root, "schemas"), { recursive: true });
      writeFileSync(join(folder, "secret.json"), '{ "$defs": { "secret": {} } }');
      symlinkSync(join(folder, "secret.json"), join(root, "schemas", "link.json"));
      symlinkSync(folder, join(root, "up"));
      const references = [
        "../../secret.json",
        "../../../../../../etc/passwd",
        "link.json#/$defs/secret",
        "../up/secret.json",
        "%2e%2e/%2e%2e/secret.json",
        `file://${folder}/secret.json`,
        "file:///etc/passwd",
        "/etc/passwd",
        "http://localhost:1/x",
        "//localhost/x",
        "..\\..\\secret.json",
      ];
      writeFileSync(join(root, "schemas", "a.json"), JSON.stringify({ allOf: references.map(($ref) => ({ $ref })) }));
      const diagnostics = await load(root, ["schemas/a.json"]);
      expect(diagnostics.map(({ code }) => code).sort()).toEqual([
        ...["file-outside-root", "file-outside-root", "file-outside-root"],
        ...["reference-outside-root", "reference-outside-root", "reference-outside-root"],
        ...["referenced-file-missing", "referenced-file-missing", "referenced-file-missing"],
        ...["unresolved-reference", "unresolved-reference"],
      ]);
      expect(
        (await load(root, ["../secret.json", "up/secret.json", "up/*.json", "schemas/link.json", "up/**"])).map(
          ({ code }) => code,
        ),
      ).toEqual(["no-files", "no-files", "file-outside-root", "file-outside-root", "file-outside-root"]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test("broken YAML never throws", () => {
  const alphabet = [
    "a",
    ":",
    " ",
    "\n",
    "-",
    "?",
    "[",
    "]",
    "{",
    "}",
    ",",
    "&x",
    "*x",
    "!t",
    "|",
    ">",
    "'",
    '"',
    "#",
    "%",
    "\t",
    "<<",
    "1",
    ".",
  ];
  let seed = 7;
  const next = (): string => alphabet[(seed = (seed * 48271) % 2147483647) % alphabet.length]!;
  for (let run = 0; run < 3000; run++) {
    const text = Array.from({ length: 12 }, next).join("");
    expect(() => parseYaml(text), JSON.stringify(text)).not.toThrow();
    expect(() => new YamlLocator(text).locate(["a", 0, "x"]), JSON.stringify(text)).not.toThrow();
  }
});
