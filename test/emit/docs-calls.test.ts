import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { printCurlCall, printCurlRpc, shellWord } from "../../generator/emit/docs/curl-call.ts";
import { ApiContext } from "../../generator/emit/docs/api-context.ts";
import { printTypeScriptCall, printTypeScriptRpc } from "../../generator/emit/docs/typescript-call.ts";
import { sampleOf } from "../../generator/emit/docs/sample-value.ts";
import { handledMethods } from "../../generator/document/client-members.ts";
import { printChannelCall, printHandlerCall, printMessageCall } from "../../generator/emit/docs/channel-call.ts";
import { type ApiModel, eventChannels, httpOperations, rpcMethods } from "../../generator/model/api-model.ts";
import { buildTexts } from "../build/build-texts.ts";
import { apiNames } from "../site/project-sites.ts";
import { projectApi } from "../examples/project-apis.ts";
import { emitClient, typeProblems } from "../generated/client/make-client.ts";

const run = promisify(execFile);

/** Every call of an API's pages, as one module beside its client. */
function printCalls(api: ApiModel): string {
  const context = new ApiContext(api, api.name);
  const http = httpOperations(api).map((operation) => printTypeScriptCall(operation, context));
  const called = rpcMethods(api).filter(({ direction }) => direction !== "server-to-client");
  const rpc = called.map((method) => printTypeScriptRpc(method, method.params === undefined ? undefined : sampleOf(method.params, method.examples.map((each) => ({ name: each.name, location: each.location, ...(each.params === undefined ? {} : { value: each.params }) })), context), context));
  const channels = eventChannels(api).flatMap((channel) => [printChannelCall(channel, context), ...channel.messages.map((message) => printMessageCall(message, channel, context))]);
  const handlers = handledMethods(api).map((method) => printHandlerCall(method, context));
  const others = [...channels.filter((call) => call !== undefined), ...handlers];
  expect(others.length).toBeGreaterThanOrEqual(eventChannels(api).length);
  const functions = [...[...http, ...rpc].map((call) => `${call}\nreturn result;`), ...others].map((call, index) => `export async function call${index}(client: ${context.clientName}Client): Promise<unknown> {\n${call}${call.endsWith("result;") ? "" : "\nreturn undefined;"}\n}`);
  return `import type { ${context.clientName}Client } from "./client.js";\n\n${functions.join("\n\n")}\n`;
}

const faultsOf = async (api: ApiModel, change: (calls: string) => string = (calls) => calls): Promise<readonly string[]> =>
  typeProblems((await emitClient(api)).set("calls.ts", change(printCalls(api))));

describe("the TypeScript calls on the pages", () => {
  test.each(apiNames)("of %s compile against its client", async (name) => {
    expect(await faultsOf(await projectApi(name))).toEqual([]);
  });

  test("take every kind of argument", async () => {
    const api = await buildTexts({ "api.yaml": torture });
    expect(await faultsOf(api)).toEqual([]);
    expect(httpOperations(api).map((operation) => printTypeScriptCall(operation, new ApiContext(api, "x")))).toMatchInlineSnapshot(`
      [
        "const result = await client.files.putPart("it's a/b", 3, { name: "name" }, { tag: ["a"], "X-Trace": "text" });",
        "const result = await client.forms.send({ file: new Blob(["…"]), title: "title" });",
      ]
    `);
  });

  test("open channels of every kind, send, and answer", async () => {
    const api = await buildTexts({ "api.yaml": talk });
    expect(await faultsOf(api)).toEqual([]);
    const context = new ApiContext(api, "x");
    const [rooms, alarms] = eventChannels(api);
    expect(printChannelCall(rooms!, context)).toBe('const channel = client.channels.rooms("it\'s a/b", { size: 3 });\nfor await (const message of channel) {\n  console.log(message);\n}');
    expect(rooms!.messages.map((message) => printMessageCall(message, rooms!, context)!.split("\n")[1])).toEqual(['channel.send("say", { kind: "say", text: "text" });', 'channel.on("room/\\"said\\"", (message) => {']);
    expect(printChannelCall(alarms!, context)).toBe("const channel = client.channels.alarms();\nchannel.close();");
    expect(handledMethods(api).map((method) => printHandlerCall(method, context))).toEqual(['client.handle("user.ask", (params) => {\n  console.log(params);\n  return { answer: "answer" };\n});', 'client.handle("user.tell", (params) => {\n  console.log(params);\n});']);
    const wrong = await faultsOf(api, (calls) => calls.replace('kind: "say"', 'kind: "shout"').replace('answer: "answer"', "answer: 1").replace("size: 3", 'size: "3"'));
    expect(wrong.length).toBeGreaterThanOrEqual(3);
  });

  test("a call that is wrong would be found", async () => {
    const api = await buildTexts({ "api.yaml": torture.replace("required: [name]", "required: [name, missing]").replace("properties: { name", "properties: { missing: { const: 1 }, name") });
    expect(await faultsOf(api)).toEqual([]);
    expect((await faultsOf(api, (calls) => calls.replaceAll("missing: 1", "missing: 2"))).length).toBeGreaterThan(0);
  });
});

const torture = `
info: { title: T, version: "1" }
servers: [{ url: "https://example.com/{v}", variables: { v: { default: v1 } } }]
components:
  securitySchemes:
    bearer: { type: http, scheme: bearer }
    key: { type: apiKey, in: query, name: "api key" }
security: [{ bearer: [], key: [] }]
paths:
  "/files/{file id}/parts/{n}":
    put:
      operationId: files.putPart
      parameters:
        - { name: n, in: path, required: true, schema: { type: integer, minimum: 3 } }
        - { name: file id, in: path, required: true, schema: { type: string, examples: ["it's a/b"] } }
        - { name: tag, in: query, required: true, schema: { type: array, items: { enum: [a, b] }, minItems: 1 } }
        - { name: X-Trace, in: header, required: true, schema: { type: string } }
        - { name: page, in: query, schema: { type: integer } }
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [name]
              properties: { name: { type: string }, when: { type: string, format: date-time }, id: { type: string, readOnly: true } }
      responses: { "204": { description: done } }
  /forms:
    post:
      operationId: forms.send
      requestBody:
        required: true
        content: { multipart/form-data: { schema: { type: object, required: [file, title], properties: { file: { type: string, format: binary }, title: { type: string } } } } }
      responses: { "200": { description: done, content: { text/plain: { schema: { type: string } } } } }
`;

const talk = `
info: { title: T, version: "1" }
servers: [{ url: "https://example.com" }]
protocol: { kind: jsonrpc-2.0, transports: [websocket], path: /rpc, websocketPath: /ws }
methods:
  user.ask:
    direction: server-to-client
    params: { type: object, properties: { question: { type: string } } }
    result: { type: object, required: [answer], properties: { answer: { type: string } } }
  user.tell: { direction: server-to-client, notification: true, params: { type: object } }
channels:
  rooms:
    address: /rooms/{room id}
    discriminator: /kind
    parameters:
      room id: { schema: { type: string, examples: ["it's a/b"] } }
      size: { in: query, required: true, schema: { type: integer, minimum: 3 } }
      token: { in: query, required: true, schema: { type: string } }
      page: { in: query, schema: { type: integer } }
    receive:
      said: { payload: { type: object, required: [kind], properties: { kind: { const: 'room/"said"' } } } }
    send:
      say: { payload: { type: object, required: [kind, text], properties: { kind: { const: say }, text: { type: string } } } }
  alarms:
    address: /alarms
    send:
      ring: { payload: { type: object } }
`;

describe("the curl calls on the pages", () => {
  /** The words that a shell makes of a command. */
  const wordsOf = async (command: string): Promise<string[]> =>
    (await run("sh", ["-c", `curl() { printf '%s\\0' "$@"; }\n${command}`])).stdout.split("\0").slice(0, -1);

  test("say the whole request", async () => {
    const api = await buildTexts({ "api.yaml": torture });
    const [first, second] = httpOperations(api).map((operation) => printCurlCall(operation, new ApiContext(api, "x")));
    expect(await wordsOf(first!)).toEqual([
      "-X", "PUT", "https://example.com/v1/files/it's%20a%2Fb/parts/3?tag=a&api%20key=YOUR_KEY", "-H", "Authorization: Bearer YOUR_TOKEN", "-H", "X-Trace: text",
      "-H", "Content-Type: application/json", "-d", `{\n  "name": "name"\n}`,
    ]);
    expect(await wordsOf(second!)).toContain("title=title");
  });

  test.each(apiNames)("of %s are each one command", async (name) => {
    const api = await projectApi(name);
    const context = new ApiContext(api, name);
    const commands = [...httpOperations(api).map((operation) => printCurlCall(operation, context)), ...rpcMethods(api).map(({ method }) => printCurlRpc({ jsonrpc: "2.0", id: 1, method }, context))];
    for (const command of commands) {
      const words = await wordsOf(command);
      expect(words.filter((word) => /^[a-z]+:\/\//.test(word))).toHaveLength(1);
      const body = words[words.indexOf("-d") + 1];
      if (words.includes("-d")) expect(() => { JSON.parse(body!); }).not.toThrow();
    }
    expect(commands.length).toBeGreaterThan(0);
  });

  test.each(["it's", "$(id)", "`id`", "a\nb", '"', "\\", "!x", "*", "~", "-x", "", "名前", "'; touch x; '"])("a shell gives %j back as it is", async (text) => {
    expect(await wordsOf(`curl ${shellWord(text)}`)).toEqual([text]);
  });
});
