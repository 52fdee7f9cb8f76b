import { describe, expect, it } from "vitest";
import { buildApi } from "../../generator/build/build-api.ts";
import { loadCompiler } from "../../generator/document/compiler.ts";
import { toOpenApiDocument } from "../../generator/document/openapi.ts";
import { objectMember } from "../../generator/source/json.ts";
import type { StandardSchema, ValidationError, ValidationResult } from "../../templates/validators/validation.ts";
import { serve } from "../http-server.ts";
import { loadTexts } from "../load-texts.ts";
import { checkEmitted, emitValidators, importValidators } from "./emitted-validators.ts";
import { petsApi, petsTypes } from "./webhooks-api.ts";

const compiler = await loadCompiler();
const files = await emitValidators({ "api.yaml": petsApi }, { coercion: true, defaults: true });
const textOf = (name: string): string => files.find(({ path }) => path === `out/${name}`)!.text;
const buildModel = async (text: string) => buildApi(await loadTexts({ "api.yaml": text })).value;

type Part = Readonly<Record<string, StandardSchema<unknown>>>;
type Emitted = Readonly<Record<string, ((value: unknown) => unknown) & StandardSchema<unknown>>> & {
  readonly validateNewPetBody: (value: unknown) => ValidationResult;
  readonly ValidationError: typeof ValidationError;
  readonly operationValidators: Readonly<Record<string, { readonly body: Part; readonly responses: Part; readonly parameters: Part }>>;
};

describe("webhooks and callbacks", () => {
  it("have types behind those of the operations", () => {
    const types = textOf("types.ts");
    expect(types.slice(types.indexOf("// newPet"))).toBe(petsTypes);
  });

  it("compile, with types that narrow by the webhook's name and functions that assert them", () => {
    const use = `
import type { NewPetBody, WebhooksMap } from "./out/types.js";
import { isPetGoneBody, isPetGoneBodyApplicationXWwwFormUrlencoded, parseNewPetBody, parseNewPetHeaders, standardSubscribeOnEventBody } from "./out/validators.js";
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <T extends true>(): T | undefined => undefined;
type Received = { [Name in keyof WebhooksMap]: { name: Name; body: WebhooksMap[Name] } }[keyof WebhooksMap];
export const nameOf = (received: Received): string => (received.name === "newPet" ? received.body.name : received.name);
export const bodyOf = (value: unknown): NewPetBody => parseNewPetBody(value);
export const idOf = (value: unknown): number | string | undefined =>
  isPetGoneBody(value) ? value.id : isPetGoneBodyApplicationXWwwFormUrlencoded(value) ? value.id : undefined;
same<Equal<ReturnType<typeof parseNewPetHeaders>["X-Signature"], string>>();
export const kindOf = (value: unknown): "fed" | "washed" | undefined => {
  const result = standardSubscribeOnEventBody["~standard"].validate(value);
  return result instanceof Promise || result.issues !== undefined ? undefined : result.value.kind;
};
`;
    expect(checkEmitted(compiler, files, { "use.ts": use })).toEqual([]);
    expect(checkEmitted(compiler, files, { "use.ts": use.replace("received.body.name", "received.body.secret") })).toHaveLength(1);
  });

  it("judge what the API sends as received, and the answers as sent", async () => {
    const { isNewPetBody, isPetGoneBody, isPetGoneBodyApplicationXWwwFormUrlencoded, isHeartbeatBody, isSubscribeOnEventBody, operationValidators } = await importValidators<Emitted>(files);
    expect([{ id: 1, name: "Rex" }, { id: 1, name: "Rex", secret: "s" }, { name: "Rex", secret: "s" }, { id: "1", name: "Rex" }].map(isNewPetBody!)).toEqual([true, true, false, false]);
    const answer = operationValidators["newPet"]!.responses["200"]!["~standard"];
    expect([{ name: "Rex", secret: "s" }, { id: 1, name: "Rex" }].map((each) => "issues" in answer.validate(each))).toEqual([false, true]);
    expect([isPetGoneBody!({ id: 1 }), isPetGoneBody!({ id: 1, more: 1 }), isPetGoneBodyApplicationXWwwFormUrlencoded!({ id: "1" })]).toEqual([true, false, true]);
    expect([isHeartbeatBody!({ title: "x" }), isHeartbeatBody!({}), isSubscribeOnEventBody!({ kind: "fed" }), isSubscribeOnEventBody!({ kind: "lost" })]).toEqual([true, false, true, false]);
    expect(Object.keys(operationValidators)).toEqual(["newPet", "pet.gone", "subscribeOnEvent", "Heartbeat"]);
  });

  it("let a real receiver refuse what is wrong", async () => {
    const { ValidationError: Invalid, parseNewPetBody, parseNewPetHeaders, parseNewPetQuery } = await importValidators<Emitted>(files);
    const { url } = await serve(({ line, headers, body }) => {
      try {
        const { attempt } = parseNewPetQuery!(new URL(line.split(" ")[1]!, "http://localhost").searchParams) as { attempt?: number };
        parseNewPetHeaders!(headers);
        return { status: 200, body: { ...(parseNewPetBody!(JSON.parse(body)) as object), attempt } };
      } catch (error) {
        if (!(error instanceof Invalid)) throw error;
        return { status: 422, body: error.errors.map(({ instancePath, message }) => `${instancePath} ${message}`) };
      }
    });
    const send = async (body: object, query = "?attempt=2", signature = "sha256=00"): Promise<unknown> => {
      const response = await fetch(`${url}/${query}`, { method: "POST", body: JSON.stringify(body), headers: { "X-Signature": signature } });
      return [response.status, await response.json()];
    };
    expect(await send({ id: 1, name: "Rex" })).toEqual([200, { id: 1, name: "Rex", attempt: 2 }]);
    expect(await send({ name: "Rex" })).toEqual([422, [expect.stringContaining("id")]]);
    expect(await send({ id: 1, name: "Rex" }, "?attempt=soon")).toEqual([422, [expect.stringContaining("attempt")]]);
    expect(await send({ id: 1, name: "Rex" }, "", "md5=00")).toEqual([422, [expect.stringContaining("X-Signature")]]);
  });

  it("give functions of a body that is a named schema that schema's own", () => {
    expect(textOf("validators.ts")).toContain(
      "export { isProblem as isHeartbeatBody, parseProblem as parseHeartbeatBody, validateProblem as validateHeartbeatBody, standardProblem as standardHeartbeatBody, fillProblem as fillHeartbeatBody };",
    );
  });

  it("that stand in `x-webhooks` are taken like the others, and written as 3.1 has them", async () => {
    const text = `openapi: 3.0.3
info: { title: T, version: "1" }
paths: {}
x-webhooks:
  "tea-ready":
    post:
      operationId: tea/ready
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Tea" } } } }
      responses: { "200": { description: Heard. } }
components: { schemas: { Tea: { type: object, nullable: true, properties: { hot: { type: boolean } } } } }
`;
    const api = await buildModel(text);
    expect(api.webhooks.map(({ id, webhook, method }) => [id, webhook, method])).toEqual([["tea/ready", "tea-ready", "post"]]);
    const document = toOpenApiDocument(api);
    expect(Object.keys(document)).toEqual(["openapi", "info", "paths", "webhooks", "components"]);
    expect(objectMember(objectMember(document, "webhooks"), "tea-ready")).toBeDefined();
    const emitted = await emitValidators({ "api.yaml": text });
    expect(emitted.find(({ path }) => path === "out/types.ts")!.text).toContain('export interface Webhooks {\n  "tea-ready": TeaReadyBody;\n}');
  });

  it.each([
    ["a text", "https://docs.example/webhooks"],
    ["a list", [{ name: "newPet" }]],
    ["words about webhooks", { newPet: { description: "A new pet." } }],
    ["nothing", {}],
    ["Swagger's parameters", { newPet: { post: { parameters: [{ name: "body", in: "body", schema: {} }], responses: {} } } }],
  ])("do not come of `x-webhooks` that holds %s: it is kept as it is", async (_, value) => {
    const api = await buildModel(JSON.stringify({ openapi: "3.0.3", info: { title: "T", version: "1" }, paths: {}, "x-webhooks": value }));
    expect(api.webhooks).toEqual([]);
    expect(toOpenApiDocument(api)["x-webhooks"]).toEqual(value);
  });

  it("keep out of the way of operations and schemas with their names", async () => {
    const types = (await emitValidators({ "api.yaml": `openapi: 3.1.0
info: { title: T, version: "1" }
paths: { /a: { post: { operationId: order, requestBody: { content: { application/json: { schema: { type: string } } } }, responses: { "204": { description: Done. } } } } }
webhooks:
  order: { post: { requestBody: { content: { application/json: { schema: { type: integer } } } }, responses: { "204": { description: Heard. } } } }
  gone: { post: { requestBody: { content: { application/json: { schema: { type: boolean } } } }, responses: { "204": { description: Heard. } } } }
components: { schemas: { GoneBody: { type: "null" } } }
` })).find(({ path }) => path === "out/types.ts")!.text;
    expect(types.match(/^export type \w+Body = .*$/gm)).toEqual([
      "export type GoneBody = null;", "export type OrderBody = string;", "export type OrderWebhookBody = number;", "export type GoneWebhookBody = boolean;",
    ]);
    expect(types).toContain("  order: OrderWebhookBody;\n  gone: GoneWebhookBody;\n");
  });

  it("end with a callback that comes round to itself", async () => {
    const api = await buildModel(`openapi: 3.1.0
info: { title: T, version: "1" }
paths: { /a: { post: { operationId: a, responses: { "204": { description: Done. } }, callbacks: { again: { $ref: "#/components/callbacks/Again" } } } } }
components: { callbacks: { Again: { "{$url}": { post: { responses: { "204": { description: Done. } }, callbacks: { more: { $ref: "#/components/callbacks/Again" } } } } } } }
`);
    expect(api.webhooks.map(({ id, askedBy }) => [id, askedBy])).toEqual([["Again", "a"]]);
  });

  it("have their examples judged", async () => {
    const { check } = await import("../../generator/generate.ts");
    const { MemoryHost } = await import("../../generator/host/memory-host.ts");
    const broken = petsApi.replace('application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }, responses', 'application/json: { example: { title: 1 }, schema: { $ref: "#/components/schemas/Problem" } } } }, responses');
    const { diagnostics } = await check(new MemoryHost({ "api.yaml": broken }), { direct: { input: "api.yaml" } });
    const line = broken.split("\n").findIndex((each) => each.includes("example:")) + 1;
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code, line: at }) => [code, at])).toEqual([["example-invalid", line]]);
  });
});

it("pages of the site show webhooks and callbacks, without calls that nobody makes", async () => {
  const { documentation } = await import("../../generator/generate.ts");
  const { MemoryHost } = await import("../../generator/host/memory-host.ts");
  const { readReferenceScript } = await import("../../generator/host/reference-script.ts");
  const text = petsApi.replace(/paths:\n[^]*?webhooks:/, "paths: {}\nwebhooks:");
  for (const [api, names] of [[petsApi, ["newPet", "pet.gone", "petReturned", "subscribeOnEvent", "Heartbeat"]], [text, ["newPet", "pet.gone", "petReturned"]]] as const) {
    const { pages } = await documentation(new MemoryHost({ "api.yaml": api }), { direct: { input: "api.yaml" }, referenceScript: readReferenceScript });
    const page = pages.get("api/webhooks.html")!;
    expect([...page.matchAll(/<code class="operation-name">([^<]*)</g)].map(([, name]) => name)).toEqual(names);
    expect(page.includes("The API calls this for <code>subscribe</code>.")).toBe(api === petsApi);
    expect(page).not.toContain("curl");
    expect(pages.has("api/openapi.json")).toBe(true);
    expect(pages.get("api/index.html")).toContain("webhooks.html");
  }
});
