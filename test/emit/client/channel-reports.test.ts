import { describe, expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { clientEmitter } from "../../../generator/emit/client/client-emitter.ts";
import { buildTexts } from "../../build/build-texts.ts";
import { importClient } from "../../generated/client/make-client.ts";
import { printDiagnostics } from "../../load-texts.ts";
import { serveSockets, until } from "../../socket-server.ts";

interface Channel {
  on(type: string, listener: (message: unknown) => void): () => void;
  onUnknown(listener: (message: unknown) => void): () => void;
  close(): void;
}
interface Module { createTestClient(options: object): { readonly channels: Record<string, () => Channel> } }

const emit = async (text: string, definition = "in.yaml") => {
  const api = await buildTexts({ [definition]: text }, { definition, schemas: [] });
  const { files, diagnostics } = await clientEmitter.emit({ apis: [api], targets: ["types", "client"].map((target) => ({ api: api.name, target, options: {}, folder: "out" })) });
  return {
    files: new Map(files.map((file) => [file.path.slice("out/".length), file.text])),
    severities: diagnostics.map(({ severity }) => severity),
    lines: printDiagnostics(diagnostics),
  };
};

const async2 = (rest: string): string => `asyncapi: 2.6.0\ninfo: { title: T, version: "1" }\n${rest}`;
const async3 = (rest: string): string => `asyncapi: 3.0.0\ninfo: { title: T, version: "1" }\n${rest}`;
const own = (rest: string): string => `info: { title: T, version: "1" }\n${rest}`;
const line = "{ payload: { type: object, properties: { line: { type: string } } } }";
const tagged = (type: string): string => `{ payload: { type: object, required: [type], properties: { type: { const: ${type} } } } }`;
const named = (name: string, payload = "true"): string => `{ name: ${name}, payload: ${payload} }`;

describe("messages that nothing tells apart", () => {
  const how = "Let each payload require a member that it fixes to a string of its own, such as \"type\": { \"const\": … }";

  test.each([
    ["AsyncAPI 2", async2(`channels:\n  chat:\n    subscribe: { message: { oneOf: [${named("joined")}, ${named("left")}] } }\n`), "in.yaml",
      `in.yaml:4:3 indistinct-messages: The client cannot tell the messages "joined" and "left" of the channel "chat" apart: none of them is delivered under its name, all are given to onUnknown. ${how}.`],
    ["AsyncAPI 3, without operations", async3(`channels:\n  chat: { address: /chat, messages: { joined: ${line}, left: ${tagged("left")}, moved: ${line} } }\n`), "in.yaml",
      `in.yaml:4:3 indistinct-messages: The client cannot tell the messages "joined", "left" and "moved" of the channel "chat" apart: none of them is delivered under its name, all are given to onUnknown. ${how}.`],
    ["api.yaml without a discriminator", own(`channels:\n  chat:\n    address: /chat\n    receive: { a: ${tagged("a")}, b: ${tagged("b")}, c: ${line}, d: ${line}, e: ${line}, f: ${line}, g: ${line} }\n`), "api.yaml",
      `api.yaml:3:3 indistinct-messages: The client cannot tell "a", "b", "c", "d", "e" and 2 more messages of the channel "chat" apart: none of them is delivered under its name, all are given to onUnknown. ${how}, and name it in the channel (discriminator: type).`],
  ])("%s", async (_, text, definition, expected) => {
    const { lines, severities } = await emit(text, definition);
    expect([lines, severities]).toEqual([[expected], ["warning"]]);
  });

  test.each([
    ["sent alone", async2(`channels: { chat: { publish: { message: { oneOf: [${named("joined")}, ${named("left")}] } } } }\n`), "in.yaml"],
    ["one of them received", async2(`channels: { chat: { subscribe: { message: ${named("joined")} }, publish: { message: ${named("left")} } } }\n`), "in.yaml"],
    ["told apart", async3(`channels: { chat: { address: /, messages: { a: ${tagged("a")}, b: ${tagged("b")} } } }\n`), "in.yaml"],
    ["told apart by a named member", own(`channels: { chat: { address: /chat, discriminator: type, receive: { a: ${tagged("a")}, b: ${line} } } }\n`), "api.yaml"],
  ])("nothing is said where they are %s", async (_, text, definition) => {
    expect((await emit(text, definition)).lines).toEqual([]);
  });

  test("nothing is said of brokers' channels, which the client does not have", async () => {
    const { lines } = await emit(async2(`servers: { broker: { url: a.b, protocol: kafka } }\nchannels: { chat: { subscribe: { message: { oneOf: [${named("a", "{}")}, ${named("b", "{}")}] } } } }\n`));
    expect(lines.map((each) => each.split(" ")[1])).toEqual(["unreachable-channels:"]);
  });

  test("the client does with them what the message says, and delivers a lone one whatever it is called", async () => {
    const text = own(`channels:\n  many: { address: /many, receive: { joined: ${line}, left: ${line} } }\n  one: { address: /one, receive: { said: { type: word, payload: { type: object } } } }\n`);
    const { createTestClient } = await importClient<Module>((await emit(text, "api.yaml")).files);
    const server = await serveSockets(undefined, (peer) => peer.send({ line: peer.target }));
    const client = createTestClient({ baseUrl: server.url, WebSocket });
    const [many, one] = [client.channels["many"]!(), client.channels["one"]!()];
    onTestFinished(() => [many, one].forEach((channel) => channel.close()));
    const got: [string, unknown][] = [];
    for (const name of ["joined", "left"]) many.on(name, (message) => got.push([name, message]));
    many.onUnknown((message) => got.push(["unknown", message]));
    one.on("word", (message) => got.push(["word", message]));
    await until(() => got.length === 2);
    expect(new Map(got)).toEqual(new Map([["unknown", { line: "/many" }], ["word", { line: "/one" }]]));
  });
});

describe("messages that are no JSON", () => {
  const says = (place: string, name: string, type: string): string =>
    `in.yaml:${place} message-not-json: The client reads and writes the message "${name}" as JSON, not as ${type}: it knows nothing else on channels.`;

  test("are named once each, where their type stands", async () => {
    const { lines, severities } = await emit(async3(`channels:
  a: { address: /a, messages: { text: { $ref: "#/components/messages/Text" } } }
  b: { address: /b, messages: { text: { $ref: "#/components/messages/Text" } } }
  c: { address: /c, messages: { bytes: { contentType: application/octet-stream, payload: true } } }
components:
  messages:
    Text:
      contentType: text/plain
      payload: { type: string }
`));
    expect([lines, severities]).toEqual([[says("10:20", "text", "text/plain"), says("6:55", "bytes", "application/octet-stream")], ["info", "info"]]);
  });

  test("by default as well", async () => {
    expect((await emit(async2(`defaultContentType: application/xml\nchannels:\n  a:\n    subscribe:\n      message:\n        name: x\n        payload: true\n`))).lines).toEqual([says("7:7", "x", "application/xml")]);
  });

  test.each(["application/json", "application/vnd.a+json", "application/json; charset=utf-8", "Application/JSON"])("not %s", async (type) => {
    expect((await emit(async2(`channels: { a: { subscribe: { message: { contentType: ${JSON.stringify(type)}, payload: true } } } }\n`))).lines).toEqual([]);
  });
});
