import { expect, test } from "vitest";
import { buildApi } from "../../generator/build/build-api.ts";
import type { Code } from "../../generator/diagnostics/catalogue.ts";
import { inputMessages } from "../../generator/diagnostics/catalogue/input.ts";
import { clientEmitter } from "../../generator/emit/client/client-emitter.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import { importApi } from "../../generator/pipeline/import-api.ts";
import { printDiagnostics, tryLoadTexts } from "../load-texts.ts";

const rpc = (rest: string): string => `openrpc: 1.3.2\ninfo: { title: T, version: "1" }\n${rest}`;
const async2 = (rest: string): string => `asyncapi: 2.6.0\ninfo: { title: T, version: "1" }\n${rest}`;
const async3 = (rest: string): string => `asyncapi: 3.0.0\ninfo: { title: T, version: "1" }\n${rest}`;
const channel = "channels: { a: { address: /, messages: { m: { payload: true } } }, b: { messages: { n: { payload: true } } } }\n";
const operation = (members: string): string => async3(`${channel}operations:\n  o: { ${members} }\n`);

/** What is said about a wrong document, in the order of the stages. */
const cases: readonly (readonly [code: Code, text: string, ...says: string[]])[] = [
  ["unknown-definition", "openrpc: 2.0.0\n",
    "in.yaml:1:10 unknown-definition: This is no definition that gen-api can read: it is OpenRPC 2.0.0. A definition is an api.yaml, OpenAPI 3.0 to 3.2, Swagger 2.0, OpenRPC 1, or AsyncAPI 2 or 3."],
  ["unknown-definition", 'info: {}\nasyncapi: "4.0.0"\n',
    "in.yaml:2:11 unknown-definition: This is no definition that gen-api can read: it is AsyncAPI 4.0.0. A definition is an api.yaml, OpenAPI 3.0 to 3.2, Swagger 2.0, OpenRPC 1, or AsyncAPI 2 or 3."],
  ["duplicate-method", rpc("methods:\n  - { name: a, params: [] }\n  - { name: a, params: [] }\n"),
    'in.yaml:5:13 duplicate-method: The method "a" is described twice. Methods are called by their names: each has one of its own.',
    "  in.yaml:4:13 The other method with this name"],
  ["missing-member", rpc("methods:\n  - { params: [] }\n"), 'in.yaml:4:5 missing-member: The method has no "name".'],
  ["wrong-type", rpc("methods: { a: {} }\n"), 'in.yaml:3:10 wrong-type: "methods" must be an array, not an object.'],
  ["missing-member", rpc("methods:\n  - { name: a, params: [{ schema: true }] }\n"), 'in.yaml:4:25 missing-member: params[0] has no "name".'],
  ["missing-member", rpc("methods:\n  - { name: a, params: [], errors: [{ message: No }] }\n"), 'in.yaml:4:37 missing-member: The error has no "code".'],
  ["wrong-value", rpc("methods:\n  - { name: a, params: [], paramStructure: by-nme }\n"),
    'in.yaml:4:44 wrong-value: "paramStructure" must be "by-name" or "by-position" or "either", not "by-nme". Did you mean "by-name"?'],
  ["duplicate-param", rpc("methods:\n  - { name: a, params: [{ name: x, schema: true }, { name: x, schema: true }] }\n"),
    'in.yaml:4:60 duplicate-param: "a" has two params called "x".'],
  ["required-after-optional", rpc("methods:\n  - { name: a, params: [{ name: x, schema: true }, { name: y, required: true, schema: true }] }\n"),
    'in.yaml:4:52 required-after-optional: The required param "y" stands behind "x", which is optional. Where params go by position, an optional one can only be left out at the end.'],
  ["params-for-positions", rpc("methods:\n  - name: a\n    params: []\n    examples: [{ name: e, params: [{ name: x, value: 1 }] }]\n"),
    'in.yaml:6:35 params-for-positions: The example "e" has 1 params, and the method has 0.'],
  ["unresolved-reference", rpc('methods:\n  - { name: a, params: [{ $ref: "#/components/contentDescriptors/Numbr" }] }\ncomponents: { contentDescriptors: { Number: { name: n, schema: true } } }\n'),
    'in.yaml:4:33 unresolved-reference: The reference "#/components/contentDescriptors/Numbr" leads nowhere. Did you mean "#/components/contentDescriptors/Number"?'],
  ["reference-to-wrong-kind", rpc('methods:\n  - { name: a, params: [{ $ref: "#/components/schemas/N" }] }\ncomponents: { schemas: { N: {} } }\n'),
    'in.yaml:4:33 reference-to-wrong-kind: The reference "#/components/schemas/N" must lead to a content descriptor, but leads to a schema.',
    "  in.yaml:5:29 It leads here"],
  ["wrong-value", operation('action: publish, channel: { $ref: "#/channels/a" }'),
    'in.yaml:5:16 wrong-value: "action" must be "send" or "receive", not "publish". Did you mean "receive"?'],
  ["missing-member", operation('channel: { $ref: "#/channels/a" }'), 'in.yaml:5:6 missing-member: The operation has no "action".'],
  ["missing-member", operation("action: send"), 'in.yaml:5:6 missing-member: The operation has no "channel".'],
  ["unresolved-reference", operation('action: send, channel: { $ref: "#/channels/aa" }'),
    'in.yaml:5:39 unresolved-reference: The reference "#/channels/aa" leads nowhere. Did you mean "#/channels/a"?'],
  ["message-of-another-channel", operation('action: send, channel: { $ref: "#/channels/a" }, messages: [{ $ref: "#/channels/b/messages/n" }]'),
    'in.yaml:5:68 message-of-another-channel: This message is none of the channel "a". An operation names messages of its own channel: #/channels/…/messages/….'],
  ["unknown-server", async2("servers: { main: { url: a.b, protocol: ws } }\nchannels: { a: { servers: [mian] } }\n"),
    'in.yaml:4:28 unknown-server: There is no server "mian" in "servers". Did you mean "main"?'],
  ["undeclared-channel-parameter", async2("channels:\n  rooms/{id}: {}\n"),
    'in.yaml:4:15 undeclared-channel-parameter: The address "rooms/{id}" has the parameter "id", which is not described. It is taken for a string.'],
  ["foreign-schema", async2('channels: { a: { publish: { message: { schemaFormat: "application/raml+yaml;version=1.0", payload: {} } } } }\n'),
    'in.yaml:3:54 foreign-schema: Schemas in the format "application/raml+yaml;version=1.0" are not read: what they describe is unknown here. AsyncAPI\'s own schemas, JSON Schema and OpenAPI\'s schemas are read.'],
  ["foreign-schema", async3('components: { schemas: { R: { schemaFormat: "application/vnd.apache.avro", schema: {} } } }\n'),
    'in.yaml:3:45 foreign-schema: Schemas in the format "application/vnd.apache.avro" are not read: what they describe is unknown here. AsyncAPI\'s own schemas, JSON Schema and OpenAPI\'s schemas are read.'],
  ["unknown-security-scheme", async2("servers: { main: { url: a.b, protocol: ws, security: [{ key: [] }] } }\nchannels: {}\n"),
    'in.yaml:3:62 unknown-security-scheme: There is no security scheme "key".'],
];

test.each(cases.map((each, index) => [index, ...each] as const))("%i %s", async (_, code, text, ...says) => {
  const { api, diagnostics } = await tryLoadTexts({ "in.yaml": text }, { definition: "in.yaml", schemas: [] });
  const built = buildApi(api);
  const all = [...diagnostics, ...built.diagnostics];
  expect(printDiagnostics(all)).toEqual(says);
  expect(all.map((each) => each.code)).toEqual([code]);
});

test.each([
  ["info", "ws", "in.yaml:6:6 unreachable-channels: The client leaves out 1 channel: it speaks WebSocket, not kafka. Types, validators, documentation and the AsyncAPI document have them."],
  ["warning", "mqtt", "in.yaml:5:6 unreachable-channels: The client is empty: it leaves out 2 channels, since it speaks WebSocket, not kafka or mqtt. Types, validators, documentation and the AsyncAPI document have them; leave out the target client."],
])("a client says which channels it does not have: %s", async (severity, protocol, said) => {
  const text = async2(`servers: { broker: { url: a.b, protocol: kafka }, other: { url: c.d, protocol: ${protocol} } }\nchannels:\n  a: { servers: [other], subscribe: { message: { payload: true } } }\n  b: { servers: [broker], subscribe: { message: { payload: true } } }\n`);
  const { api } = await tryLoadTexts({ "in.yaml": text }, { definition: "in.yaml", schemas: [] });
  const model = buildApi(api).value;
  const { files, diagnostics } = await clientEmitter.emit({ apis: [model], targets: ["types", "client"].map((target) => ({ api: model.name, target, options: {}, folder: "out" })) });
  expect(printDiagnostics(diagnostics)).toEqual([said]);
  expect(diagnostics[0]!.severity).toBe(severity);
  expect(files.find(({ path }) => path === "out/client.ts")!.text.includes("channels")).toBe(severity === "info");
});

test("what is a definition already is not imported", () => {
  const { ok, imported, diagnostics } = importApi(new MemoryHost({ "a/rpc.yaml": rpc("methods: []\n") }), "a/rpc.yaml", "T");
  expect({ ok, imported }).toEqual({ ok: false, imported: [] });
  expect(diagnostics.map(({ file, line, column, code, message, hint }) => `${file}:${line}:${column} ${code}: ${message} ${hint}`)).toEqual([
    "a/rpc.yaml:1:10 definition-to-import: This is a definition already: there is nothing to import. Name it in the configuration (definition: a/rpc.yaml), or generate from it: gen-api --input a/rpc.yaml",
  ]);
});

test("every message about these documents is shown here", () => {
  const shown = new Set<string>([...cases.map(([code]) => code), "unreachable-channels", "definition-to-import"]);
  expect(Object.keys(inputMessages).filter((code) => !shown.has(code))).toEqual([]);
});
