import { expect, test } from "vitest";
import { loadMessages } from "../../generator/diagnostics/catalogue/load.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import { loadApi } from "../../generator/load/load-api.ts";
import { loadConfiguration } from "../../generator/load/load-configuration.ts";
import { printDiagnostics, tryLoadTexts } from "../load-texts.ts";

/** A broken input and everything that is said about it. */
interface Case {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** By default every file is a schema, but api.yaml, and those whose names begin with an underscore. */
  readonly schemas?: readonly string[];
  readonly says: readonly string[];
}

const api = (rest: string): string => `info: { title: T, version: "1" }\n${rest}`;

/** Code → inputs. Every code of the catalogue is here or in one of the lists below. */
const cases: Readonly<Record<string, Case | readonly Case[]>> = {
  "file-not-found": [
    {
      files: { "user.json": "{}" },
      schemas: ["usr.json"],
      says: ['usr.json file-not-found: The file "usr.json" does not exist. Did you mean "user.json"?'],
    },
    {
      files: { "api.yaml": api("registry: registry.json") },
      says: ['api.yaml:2:11 file-not-found: The file "registry.json" does not exist.'],
    },
  ],
  "swagger-without-equivalent": {
    files: {
      "api.yaml":
        'swagger: "2.0"\ninfo: { title: T, version: "1" }\npaths:\n  /a:\n    get:\n      parameters: [{ name: a, in: query, type: array, items: { type: string }, collectionFormat: tsv }]\n      responses: { 200: { description: ok } }\n',
    },
    says: [
      'api.yaml:6:98 swagger-without-equivalent: OpenAPI 3 cannot say what Swagger 2.0 says here (a list in which "tsv" separates the items): it is a text here.',
    ],
  },
  "no-files": {
    files: { "user.json": "{}" },
    schemas: ["schemas/*.json"],
    says: ['schemas/*.json no-files: No file matches "schemas/*.json".'],
  },
  "file-unreadable": {
    files: { "a.json/b.json": "{}" },
    schemas: ["a.json"],
    says: ['a.json file-unreadable: The file "a.json" cannot be read: it is a folder.'],
  },
  "file-outside-root": {
    files: { "a.json": "{}" },
    schemas: ["../a.json"],
    says: [
      '../a.json file-outside-root: "../a.json" lies outside the project. gen-api reads no file outside the folder of its configuration, links included: move or copy the file into it.',
    ],
  },
  "file-not-text": [
    {
      files: { "a.json": new Uint8Array([0x7b, 0xff, 0x7d]) },
      says: ['a.json file-not-text: The file "a.json" is not valid UTF-8. Save it as UTF-8.'],
    },
    {
      files: { "a.json": new Uint8Array([0x7b, 0, 0x7d, 0]) },
      says: ['a.json file-not-text: The file "a.json" holds NUL characters. Save it as UTF-8.'],
    },
  ],
  "empty-file": [
    { files: { "a.json": " \n" }, says: ["a.json:1:1 empty-file: There is no JSON here: the text is empty."] },
    {
      files: { "a.yaml": "# only a comment\n" },
      says: ["a.yaml:1:1 empty-file: There is no YAML here: the text is empty."],
    },
  ],
  "syntax-error": [
    {
      files: { "a.json": '{\n  "type": "string",\n}\n' },
      says: [
        'a.json:2:19 syntax-error: This is no valid JSON: There is a comma before the closing "}". JSON allows no comma after the last entry: remove it.',
      ],
    },
    {
      files: { "a.json": '{\n  "a": [1, 2' },
      says: ['a.json:2:8 syntax-error: This is no valid JSON: This "[" is never closed. Add the missing "]".'],
    },
    {
      files: { "a.json": "{ 'a': 1 }" },
      says: [
        "a.json:1:3 syntax-error: This is no valid JSON: A member's name in double quotes is expected here. JSON needs double quotes around names.",
      ],
    },
    {
      files: { "a.json": '{ "a": True }' },
      says: [
        'a.json:1:8 syntax-error: This is no valid JSON: A value is expected here, not "True". JSON knows true, false and null, in lower case.',
      ],
    },
    {
      files: { "a.json": '{ "a": 1 // one\n}' },
      says: [
        'a.json:1:10 syntax-error: This is no valid JSON: A "," or "}" is expected here. JSON has no comments; use YAML for a file with comments.',
      ],
    },
    {
      files: { "a.json": '{ "a": "\\x" }' },
      says: [
        'a.json:1:9 syntax-error: This is no valid JSON: This is no escape that JSON knows. A backslash itself is written as "\\\\".',
      ],
    },
    {
      files: { "a.json": "{} {}" },
      says: ["a.json:1:4 syntax-error: This is no valid JSON: There is more text after the end of the JSON value."],
    },
    {
      files: { "a.yaml": "a:\n\tb: 1\n" },
      says: [
        "a.yaml:2:1 syntax-error: This is no valid YAML: Tabs are not allowed as indentation. Indent with spaces.",
      ],
    },
    {
      files: { "a.yaml": "title: a\ntype: *string\n" },
      says: [
        'a.yaml:2:7 syntax-error: This is no valid YAML: The alias "*string" has no anchor before it. An alias (*name) needs an anchor (&name) before it; a text that begins with * is quoted.',
      ],
    },
    {
      files: { "a.md": '# Schema\n\n> ```json\n> {\n>   "$id": "a",,\n> }\n> ```\n' },
      says: ["a.md:5:16 syntax-error: This is no valid JSON: There is a comma too many."],
    },
  ],
  "nested-too-deep": [
    {
      files: { "a.json": `\n${"[".repeat(1001)}${"]".repeat(1001)}` },
      says: ["a.json:2:1001 nested-too-deep: Collections are nested more than 1000 levels deep here."],
    },
    {
      files: { "a.yaml": "- ".repeat(600) },
      says: ["a.yaml:1:1004 nested-too-deep: Collections are nested more than 500 levels deep here."],
    },
  ],
  "duplicate-key": [
    {
      files: { "a.json": '{\n  "type": "string",\n  "minLength": 1,\n  "type": "number"\n}' },
      says: [
        'a.json:4:3 duplicate-key: The key "type" stands twice in this object.',
        "  a.json:2:3 It stands here first",
      ],
    },
    {
      files: { "a.yaml": "type: string\ntype: number\n" },
      says: [
        'a.yaml:2:1 duplicate-key: The key "type" stands twice in this object.',
        "  a.yaml:1:1 It stands here first",
      ],
    },
  ],
  "number-rounded": {
    files: { "a.json": '{ "maximum": 9007199254740993 }' },
    says: [
      "a.json:1:14 number-rounded: The integer 9007199254740993 becomes 9007199254740992, the nearest double. Integers beyond 2^53 are not exact in JavaScript; write the rounded one to say that it is meant.",
    ],
  },
  "number-out-of-range": [
    {
      files: { "a.json": '{ "minimum": -1e999 }' },
      says: [
        "a.json:1:14 number-out-of-range: The number -1e999 cannot be kept: it would become -Infinity. Numbers are doubles (IEEE 754), as in JavaScript.",
      ],
    },
    {
      files: { "a.yaml": "minimum: 1e-999\n" },
      says: [
        "a.yaml:1:10 number-out-of-range: The number 1e-999 cannot be kept: it would become 0. Numbers are doubles (IEEE 754), as in JavaScript.",
      ],
    },
  ],
  "not-json": [
    {
      files: { "a.yaml": "? [b]\n: 1\na: .inf\n" },
      says: [
        "a.yaml:1:3 not-json: This key is not a string. JSON members have names: quote the key.",
        'a.yaml:3:4 not-json: JSON has no number ".inf". Quote it if it is a text.',
      ],
    },
    {
      files: { "a.yaml": "a: !!binary YQ==\n" },
      says: [
        "a.yaml:1:4 not-json: This tag makes a value that JSON does not have. Remove the tag, or quote the value as a string.",
      ],
    },
    {
      files: { "a.yaml": "a: &x [*x]\n" },
      says: ['a.yaml:1:8 not-json: The alias "*x" stands inside its own anchor: a tree without an end.'],
    },
    {
      files: { "a.yaml": "a: &x [1]\nb: { <<: *x }\n" },
      says: ['a.yaml:2:6 not-json: Only maps can be merged with "<<". Quote it if "<<" is a name.'],
    },
  ],
  "several-documents": {
    files: { "a.yaml": "type: string\n---\ntype: number\n" },
    says: ["a.yaml:2:1 several-documents: A second YAML document begins here. Give each document a file of its own."],
  },
  "too-many-aliases": {
    files: {
      "a.yaml": [
        "a0: &a0 [x, x, x, x, x, x, x, x, x, x]",
        ...Array.from(
          { length: 7 },
          (_, index) => `a${index + 1}: &a${index + 1} [${Array.from({ length: 10 }, () => `*a${index}`).join(", ")}]`,
        ),
      ].join("\n"),
    },
    says: ["a.yaml:6:45 too-many-aliases: The aliases of this document would make more than 1000000 values."],
  },
  "no-schemas-in-markdown": {
    files: { "a.md": "# Nothing\n\n```json\n{}\n```\n" },
    says: [
      'a.md no-schemas-in-markdown: "a.md" holds no schema. A schema in Markdown is a fenced block of JSON or YAML with an "$id".',
    ],
  },
  "unknown-definition": [
    {
      files: { "api.yaml": "- a\n" },
      says: [
        "api.yaml:1:1 unknown-definition: This is no definition that gen-api can read: it is an array. A definition is an api.yaml, OpenAPI 3.0 to 3.2, Swagger 2.0, OpenRPC 1, or AsyncAPI 2 or 3.",
      ],
    },
    {
      files: { "api.yaml": "openapi: 4.0.0\n" },
      says: [
        "api.yaml:1:10 unknown-definition: This is no definition that gen-api can read: it is OpenAPI 4.0.0. A definition is an api.yaml, OpenAPI 3.0 to 3.2, Swagger 2.0, OpenRPC 1, or AsyncAPI 2 or 3.",
      ],
    },
  ],
  "not-a-schema": {
    files: { "a.json": "[1]", "b.yaml": "hello" },
    says: [
      "a.json:1:1 not-a-schema: A schema is an object or a boolean, not an array.",
      "b.yaml:1:1 not-a-schema: A schema is an object or a boolean, not a string.",
    ],
  },
  "unknown-key": {
    files: {
      "api.yaml": api(
        "paths:\n  users: {}\n  /a:\n    gte: {}\n    put: { parameters: [{ $rf: x }], responses: { 2x: {} } }\n",
      ),
    },
    says: [
      'api.yaml:3:3 unknown-key: The key "users" is not known here. Did you mean "/users"?',
      'api.yaml:5:5 unknown-key: The key "gte" is not known here. Did you mean "get"?',
      'api.yaml:6:27 unknown-key: The key "$rf" is not known here. Did you mean "$ref"?',
      'api.yaml:6:51 unknown-key: The key "2x" is not known here.',
    ],
  },
  "missing-key": {
    files: { "api.yaml": "info:\n  title: T\npaths: {}\n" },
    says: ['api.yaml:1:1 missing-key: The key "version" is missing here.'],
  },
  "invalid-value": {
    files: { "api.yaml": api("servers: {}\nmethods: { a: { direction: client-to-sever } }\n") },
    says: [
      "api.yaml:2:10 invalid-value: This must be an array, not an object.",
      'api.yaml:3:28 invalid-value: This must be one of "client-to-server", "server-to-client", "both", not "client-to-sever". Did you mean "client-to-server"?',
    ],
  },
  "broken-rule": {
    files: { "api.yaml": api("components:\n  schemas: { a/b: {} }\nerrors: { A: { message: x, httpStatus: 99 } }\n") },
    says: [
      'api.yaml:3:14 broken-rule: "a/b" cannot be a name here. Letters, digits, dots, hyphens and underscores.',
      "api.yaml:4:40 broken-rule: This must be at least 100.",
    ],
  },
  "unresolved-reference": [
    {
      files: { "a.json": '{\n  "$ref": "#/$defs/Usr",\n  "$defs": { "User": {} }\n}' },
      says: [
        'a.json:2:11 unresolved-reference: The reference "#/$defs/Usr" leads nowhere. Did you mean "#/$defs/User"?',
      ],
    },
    {
      files: { "a.json": '{ "$ref": "#/definitions/User", "$defs": { "User": {} } }' },
      says: [
        'a.json:1:11 unresolved-reference: The reference "#/definitions/User" leads nowhere. Did you mean "#/$defs/User"?',
      ],
    },
    {
      files: { "a.yaml": "items:\n  $ref: '#adress'\n$defs:\n  a: { $anchor: address }\n" },
      says: ['a.yaml:2:9 unresolved-reference: The reference "#adress" leads nowhere. Did you mean "#address"?'],
    },
    {
      files: {
        "a.json": '{ "$id": "https://x.test/a.json", "items": { "$ref": "https://x.test/users.json#/$defs/x" } }',
        "b.json": '{ "$id": "https://x.test/user.json" }',
      },
      says: [
        'a.json:1:54 unresolved-reference: The reference "https://x.test/users.json#/$defs/x" leads nowhere. Did you mean "https://x.test/user.json#/$defs/x"?',
      ],
    },
    {
      files: { "a.json": '{ "items": { "$ref": "https://other.test/schema" } }' },
      says: [
        'a.json:1:22 unresolved-reference: The reference "https://other.test/schema" leads nowhere. gen-api never uses the network: the schema with this identifier must be among the schemas of the API.',
      ],
    },
    {
      files: { "a.md": '```json\n{\n  "$id": "urn:a",\n  "$ref": "#/$defs/x"\n}\n```\n' },
      says: ['a.md:4:11 unresolved-reference: The reference "#/$defs/x" leads nowhere.'],
    },
  ],
  "referenced-file-missing": [
    {
      files: { "schemas/a.json": '{ "items": { "$ref": "adress.json" } }', "schemas/address.json": "{}" },
      says: [
        'schemas/a.json:1:22 referenced-file-missing: The reference "adress.json" needs the file "schemas/adress.json", which does not exist. Did you mean "address.json"?',
      ],
    },
    {
      files: { "schemas/adress.json": '{ "items": { "$ref": "address.json" } }' },
      says: ['schemas/adress.json:1:22 referenced-file-missing: The reference "address.json" needs the file "schemas/address.json", which does not exist.'],
    },
  ],
  "reference-outside-root": {
    files: { "schemas/a.json": '{ "items": { "$ref": "../../x.json" } }' },
    says: [
      'schemas/a.json:1:22 reference-outside-root: The reference "../../x.json" leads outside the project. gen-api reads no file outside the folder of its configuration.',
    ],
  },
  "reference-to-wrong-kind": {
    files: {
      "api.yaml": api(
        "components:\n  schemas:\n    A: { $ref: '#/components/parameters/P' }\n    B: { items: { $ref: '#/components/schemas' } }\n    C: { items: { $ref: '#/info/title' } }\n  parameters:\n    P: { name: p, in: query, schema: true }\n",
      ),
    },
    says: [
      'api.yaml:4:16 reference-to-wrong-kind: The reference "#/components/parameters/P" must lead to a schema, but leads to a parameter.',
      "  api.yaml:8:8 It leads here",
      'api.yaml:5:25 reference-to-wrong-kind: The reference "#/components/schemas" must lead to a schema, but leads to a map of them.',
      "  api.yaml:4:5 It leads here",
      'api.yaml:6:25 reference-to-wrong-kind: The reference "#/info/title" must lead to a schema, but leads to a string.',
      "  api.yaml:1:16 It leads here",
    ],
  },
  "reference-not-a-string": {
    files: { "a.json": '{ "$ref": 5 }' },
    says: ['a.json:1:11 reference-not-a-string: The value of "$ref" is not a string.'],
  },
  "endless-reference": {
    files: {
      "a.json":
        '{\n  "$defs": {\n    "a": { "$ref": "#/$defs/b" },\n    "b": { "$ref": "#/$defs/a" },\n    "c": { "$ref": "#/$defs/c" }\n  }\n}',
    },
    says: [
      'a.json:3:20 endless-reference: These references only lead to each other: "#/$defs/b", "#/$defs/a".',
      "  a.json:4:20 It leads through here",
      'a.json:5:20 endless-reference: The reference "#/$defs/c" leads to itself.',
    ],
  },
  "duplicate-id": {
    files: {
      "a.json": '{ "$id": "https://x.test/a" }',
      "b.json": '{\n  "$id": "https://x.test/a" }',
      "c.json": '{ "$defs": { "x": { "$id": "https://x.test/a" } } }',
    },
    says: [
      'b.json:2:10 duplicate-id: The identifier "https://x.test/a" is taken twice.',
      "  a.json:1:10 The other place with this identifier",
      'c.json:1:28 duplicate-id: The identifier "https://x.test/a" is taken twice.',
      "  a.json:1:10 The other place with this identifier",
    ],
  },
  "duplicate-anchor": {
    files: { "a.json": '{ "$anchor": "a",\n "items": { "$anchor": "a" } }' },
    says: [
      'a.json:2:24 duplicate-anchor: The anchor "a" is taken twice in one schema.',
      "  a.json:1:1 The other schema with this anchor",
    ],
  },
  "invalid-id": {
    files: { "a.json": '{ "$id": "https://x.test/a b" }', "b.json": '{ "$id": "https://x.test/a#b" }' },
    says: [
      'a.json:1:10 invalid-id: "https://x.test/a b" cannot be an identifier: it is no URI reference.',
      'b.json:1:10 invalid-id: "https://x.test/a#b" cannot be an identifier: it has a fragment; an anchor is given by "$anchor".',
    ],
  },
  "unknown-dialect": {
    files: {
      "a.json": '{ "$schema": "https://json-schema.org/draft/2021-12/schema" }',
      "b.json": '{ "$schema": "https://x.test/meta" }',
    },
    says: [
      'a.json:1:14 unknown-dialect: The dialect "https://json-schema.org/draft/2021-12/schema" is not known. Did you mean "https://json-schema.org/draft/2020-12/schema"?',
      'b.json:1:14 unknown-dialect: The dialect "https://x.test/meta" is not known. A meta-schema of your own must be among the schemas of the API.',
    ],
  },
};

for (const [code, each] of Object.entries(cases)) {
  test(code, async () => {
    for (const { files, schemas, says } of [each].flat()) {
      const wanted = schemas ?? Object.keys(files).filter((path) => path !== "api.yaml" && !path.startsWith("_"));
      const { diagnostics } = await tryLoadTexts(files, { schemas: wanted });
      expect(printDiagnostics(diagnostics)).toEqual(says);
      expect(diagnostics.some((diagnostic) => diagnostic.code === code)).toBe(true);
    }
  });
}

test("file-too-large", async () => {
  const host = new MemoryHost({ "a.json": "{}" });
  host.read = () => ({ failure: "too-large" });
  const { diagnostics } = await loadApi(host, {
    name: "t",
    schemas: ["a.json"],
    docs: [],
    output: "o",
    package: false,
    targets: new Map(),
  });
  expect(printDiagnostics(diagnostics)).toEqual(['a.json file-too-large: The file "a.json" is larger than 256 MB.']);
});

test("every message of this stage has a broken input here", () => {
  // Tested below, where no package with meta-schemas is installed, and where guides are read.
  const elsewhere = ["unknown-library", "library-refused", "file-too-large", "meta-schema-missing", "guide-unreadable"];
  expect(Object.keys(loadMessages).filter((code) => !(code in cases) && !elsewhere.includes(code))).toEqual([]);
});

const configurations: readonly [string, readonly string[]][] = [
  ["", ["gen-api.config.yaml:1:1 empty-file: There is no YAML here: the text is empty."]],
  ["apis: {}\n", ["gen-api.config.yaml:1:7 broken-rule: This must have at least 1 member."]],
  [
    "apis:\n  a: { definition: x, targets: [bundl] }\n",
    [
      'gen-api.config.yaml:2:33 invalid-value: This must be one of "bundle", "openapi", "openrpc", "asyncapi", "types", "paths", "validators", "client", "docs", not "bundl". Did you mean "bundle"?',
    ],
  ],
  [
    "apis:\n  a: { definitio: x }\n",
    ['gen-api.config.yaml:2:8 unknown-key: The key "definitio" is not known here. Did you mean "definition"?'],
  ],
  [
    "apis:\n  a: { docs: x }\n",
    ['gen-api.config.yaml:2:3 missing-key: The key "schemas" or "definition" is missing here.'],
  ],
  [
    "apis:\n  a b: { schemas: x }\n",
    [
      'gen-api.config.yaml:2:3 broken-rule: "a b" cannot be a name here. Letters, digits, dots, hyphens and underscores, beginning with a letter or digit.',
    ],
  ],
  [
    "apis:\n  a: { schemas: 5 }\n",
    ["gen-api.config.yaml:2:17 invalid-value: This must be a string or an array, not a number."],
  ],
  [
    "apis:\n  a: { schemas: x, uses: B }\n  b: { schemas: x, uses: b }\n",
    [
      'gen-api.config.yaml:2:26 unknown-library: There is no other API "B" in this configuration. Did you mean "b"?',
      'gen-api.config.yaml:3:26 library-refused: The output of "b" cannot be used here: it is the API itself.',
    ],
  ],
  [
    "formt: none\napis:\n  a: { schemas: x }\n",
    ['gen-api.config.yaml:1:1 unknown-key: The key "formt" is not known here. Did you mean "format"?'],
  ],
];

test("a broken configuration is located", () => {
  for (const [text, says] of configurations) {
    const { value, diagnostics } = loadConfiguration(new MemoryHost({ "gen-api.config.yaml": text }));
    expect(printDiagnostics(diagnostics)).toEqual(says);
    expect(value).toBeUndefined();
  }
  expect(printDiagnostics(loadConfiguration(new MemoryHost()).diagnostics)).toEqual([
    'gen-api.config.yaml file-not-found: The file "gen-api.config.yaml" does not exist. Run "gen-api init" to begin with one.',
  ]);
  expect(printDiagnostics(loadConfiguration(new MemoryHost(), "gen.yaml").diagnostics)).toEqual([
    'gen.yaml file-not-found: The file "gen.yaml" does not exist.',
  ]);
});

test("a missing input is shown where the configuration names it", async () => {
  const host = new MemoryHost({
    "gen-api.config.yaml":
      "apis:\n  a:\n    schemas:\n      - schemas/*.json\n      - usr.json\n    definition: api.yml\n",
    "user.json": "{}",
    "api.yaml": "{}",
  });
  const { value } = loadConfiguration(host);
  const { diagnostics } = await loadApi(host, value!.apis[0]!);
  expect(printDiagnostics(diagnostics)).toEqual([
    'gen-api.config.yaml:6:17 file-not-found: The file "api.yml" does not exist. Did you mean "api.yaml"?',
    'gen-api.config.yaml:4:9 no-files: No file matches "schemas/*.json".',
    'gen-api.config.yaml:5:9 file-not-found: The file "usr.json" does not exist. Did you mean "user.json"?',
  ]);
});
