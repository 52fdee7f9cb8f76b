import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { httpOperations } from "../../../generator/model/api-model.ts";
import { clientEmitter } from "../../../generator/emit/client/client-emitter.ts";
import { typesEmitter } from "../../../generator/emit/types/types-emitter.ts";
import { validators } from "../../../generator/emit/validators/validators.ts";
import { serve } from "../../http-server.ts";
import { emitClient, importClient, projectApi, typeProblems } from "./make-client.ts";

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

type AnyClient = Readonly<Record<string, Readonly<Record<string, (...values: unknown[]) => Promise<unknown> & { safe(): Promise<object> }>>>>;
type Call = readonly [operation: string, call: (client: AnyClient) => PromiseLike<unknown>, status: number, line: string, body?: unknown];
interface Module {
  createAintandemClient(options: object): AnyClient;
  isApiError(error: unknown, ...wanted: unknown[]): boolean;
  readonly calls: readonly Call[];
}

const api = await projectApi("aintandem");
const files = await emitClient(api, [typesEmitter, validators, clientEmitter], { validate: true });
files.set("calls.ts", `export * from "./client.js";\n${read("./aintandem-calls.txt")}`);
files.set("usage.ts", read("./aintandem-usage.txt"));
let module: Module;
beforeAll(async () => void (module = await importClient<Module>(files, "calls")));

const operations = httpOperations(api);
const errorOf = (code: string) => ({ success: false, error: { code, message: "It failed." } });

test("the client and the code that uses it pass the strictest compiler, with the types of browsers, of Node and of neither", () => {
  expect(typeProblems(files)).toEqual([]);
  expect(typeProblems(files, { lib: ["lib.es2022.d.ts"], types: ["node"], typeRoots: [new URL("../../../node_modules/@types", import.meta.url).pathname] })).toEqual([]);
  files.delete("usage.ts");
  expect(typeProblems(files, { lib: ["lib.es2022.d.ts"] })).toEqual([]);
  expect([...files.values()].filter((text) => /\bany\b(?!thing)/.test(text.replaceAll(/\/\*[^]*?\*\/|\/\/.*|"[^"\n]*"/g, "")))).toEqual([]);
});

describe("all operations", () => {
  test("are in the table", () => {
    expect(module.calls.map(([operation]) => operation).sort()).toEqual(operations.map(({ id }) => id).sort());
    expect(module.calls).toHaveLength(34);
  });

  test.each(operations.map(({ id }) => id))("%s", async (id) => {
    const [, call, status, line, body] = module.calls.find(([operation]) => operation === id)!;
    const answer = { success: true, data: { of: id } };
    const { url, seen } = await serve(() => (status === 204 ? { status } : { status, body: answer }));
    const client = module.createAintandemClient({ baseUrl: `${url}/api/v1`, token: "jwt", headers: { "X-Client-Version": "test/1" } });
    expect(await call(client)).toEqual(status === 204 ? undefined : answer);
    const [request] = seen;
    expect(seen).toHaveLength(1);
    expect(request!.line).toBe(line.replace(" /", " /api/v1/"));
    expect(request!.body === "" ? undefined : JSON.parse(request!.body)).toEqual(body);
    expect(request!.headers["content-type"]).toBe(body === undefined ? undefined : "application/json");
    expect(request!.headers).toMatchObject({ accept: "application/json", "x-client-version": "test/1" });
    const isPublic = /^(auth\.(register|login|refresh)|system\.)/.test(id);
    expect(request!.headers.authorization).toBe(isPublic ? undefined : "Bearer jwt");
  });

  test.each(operations.map(({ id }) => id))("%s: every status that it can fail with", async (id) => {
    const [, call] = module.calls.find(([operation]) => operation === id)!;
    const statuses = operations.find((operation) => operation.id === id)!.responses.map(({ status }) => Number(status)).filter((status) => status >= 400);
    expect(statuses.length).toBeGreaterThan(1);
    for (const status of statuses) {
      const { url } = await serve(() => ({ status, headers: { "x-request-id": "r1" }, body: errorOf("VALIDATION_ERROR") }));
      const client = module.createAintandemClient({ baseUrl: url, token: "jwt" });
      const error: unknown = await Promise.resolve(call(client)).catch((each: unknown) => each);
      expect(error).toMatchObject({ name: "ApiError", status, operation: id, code: "VALIDATION_ERROR", body: errorOf("VALIDATION_ERROR"), isDescribed: true, retryable: false });
      expect([module.isApiError(error, status), module.isApiError(error, "VALIDATION_ERROR"), module.isApiError(error, "AUTHENTICATION_FAILED")]).toEqual([true, true, false]);
    }
  });
});

describe("one client", () => {
  test("sends the header parameters of a call", async () => {
    const { url, seen } = await serve(() => ({ body: { success: true, data: {} } }));
    await module.createAintandemClient({ baseUrl: url }).system!["info"]!({ "X-Request-ID": "7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57" });
    expect(seen[0]!.headers["x-request-id"]).toBe("7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57");
  });

  test("refuses ids that lead elsewhere", async () => {
    const { url, seen } = await serve(() => ({ body: {} }));
    const { workspaces } = module.createAintandemClient({ baseUrl: url });
    for (const id of ["", ".", "..", undefined]) await expect(workspaces!["get"]!(id)).rejects.toMatchObject({ name: "RequestError" });
    await workspaces!["get"]!("../auth/logout?x#y");
    expect(seen.map(({ line }) => line)).toEqual(["GET /workspaces/..%2Fauth%2Flogout%3Fx%23y"]);
  });

  test("knows which errors may pass", async () => {
    const { url } = await serve(() => ({ status: 503, body: errorOf("RESOURCE_EXHAUSTED") }));
    await expect(module.createAintandemClient({ baseUrl: url }).system!["health"]!()).rejects.toMatchObject({ code: "RESOURCE_EXHAUSTED", retryable: true });
  });

  test("validates responses, and requests before they are sent, when asked to", async () => {
    const token = { access_token: "new", expires_in: 3600 };
    let data: unknown = token;
    const { url, seen } = await serve(() => ({ body: { success: true, data } }));
    const client = module.createAintandemClient({ baseUrl: url, validate: true });
    const refresh = (body: object) => client["auth"]!["refresh"]!(body);
    expect(await refresh({ refresh_token: "r" })).toEqual({ success: true, data: token });
    data = { ...token, expires_in: "soon" };
    await expect(refresh({ refresh_token: "r" })).rejects.toMatchObject({ name: "ValidationError", subject: "response", operation: "auth.refresh", issues: [{ path: ["data", "expires_in"] }] });
    await expect(refresh({ refresh_token: 1 })).rejects.toMatchObject({ name: "ValidationError", subject: "request", issues: [{ path: ["refresh_token"] }] });
    await expect(client["sandboxes"]!["logs"]!("sb_lmn456opq2", { level: "loud" })).rejects.toThrow('The query parameter "level" of sandboxes.logs is not valid: must be one of');
    await expect(client["sandboxes"]!["get"]!("ws_xyz789ghi1")).rejects.toMatchObject({ name: "ValidationError", subject: "request" });
    expect(seen).toHaveLength(2);
    expect(await module.createAintandemClient({ baseUrl: url })["auth"]!["refresh"]!({ refresh_token: 1 })).toEqual({ success: true, data });
  });

  test("needs no options: the first server is the default", async () => {
    const urls: string[] = [];
    const fetch = async (url: string): Promise<Response> => (urls.push(url), Response.json({ success: true, data: {} }));
    await module.createAintandemClient({ fetch }).system!["info"]!();
    expect(urls).toEqual(["http://localhost:8000/api/v1/system/info"]);
  });
});
