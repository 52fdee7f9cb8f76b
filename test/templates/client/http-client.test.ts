import { describe, expect, test } from "vitest";
import { ApiError, type ApiErrorGuard, isApiError as guard } from "../../../templates/client/http/api-error.ts";
import { createHttpClient } from "../../../templates/client/http/http-client.ts";
import type { HttpOperation } from "../../../templates/client/http/operation.ts";
import type { CallOptions, HttpApi, HttpClientOptions } from "../../../templates/client/http/options.ts";
import { serve } from "../../http-server.ts";

const json = ["application/json"];
const getItem: HttpOperation = {
  id: "items.get",
  method: "GET",
  path: "/items/{id}",
  parameters: [{ name: "id", in: "path" }, { name: "limit", in: "query" }, { name: "X-Trace", in: "header" }, { name: "flavour", in: "cookie" }],
  responses: { 200: json, 404: json, 429: json, "5XX": json },
  security: [["bearer"]],
};
const createItem: HttpOperation = {
  id: "items.create",
  method: "POST",
  path: "/items",
  body: { content: json },
  responses: { 201: json, 422: json },
  security: [["bearer"]],
};

const api: HttpApi = {
  securitySchemes: { bearer: { type: "bearer" }, basic: { type: "basic" }, key: { type: "header", name: "X-Key" }, query: { type: "query", name: "k" }, cookie: { type: "cookie", name: "sid" }, certificate: { type: "none" } },
  errorCodes: { pointer: "/error/code", retryable: { BUSY: true, GONE: false } },
};

interface Item { readonly id: string }
interface Problem { readonly error: { readonly code: string; readonly message?: string } }
interface Responses { 200: Item; 404: Problem; 429: Problem; "5XX": Problem }

const get = (url: string, options: HttpClientOptions = {}, call: CallOptions = {}, named: object = {}, operation = getItem) =>
  createHttpClient(api, { baseUrl: url, token: "t0k", ...options })<Responses>(operation, ["a b"], undefined, named, call);
const post = (url: string, body: unknown, options: HttpClientOptions = {}, call: CallOptions = {}) =>
  createHttpClient(api, { baseUrl: url, token: "t0k", ...options })<{ 201: Item; 422: Problem }>(createItem, [], body, undefined, call);

describe("requests", () => {
  test("method, path, query, headers and cookies", async () => {
    const { url, seen } = await serve(() => ({ body: { id: "1" } }));
    const item = await get(`${url}/api/`, { headers: { "X-App": "1", "X-Gone": "1" } }, { headers: { "x-gone": undefined, "X-Call": "2" }, query: { debug: true } }, { limit: 3, "X-Trace": "t", flavour: "sweet", other: "not sent" });
    expect(item).toEqual({ id: "1" });
    expect(seen[0]!.line).toBe("GET /api/items/a%20b?limit=3&debug=true");
    expect(seen[0]!.headers).toMatchObject({ accept: "application/json", authorization: "Bearer t0k", "x-app": "1", "x-call": "2", "x-trace": "t", cookie: "flavour=sweet" });
    expect(seen[0]!.headers).not.toHaveProperty("x-gone");
    expect(seen[0]!.headers).not.toHaveProperty("content-type");
  });

  test("a JSON body", async () => {
    const { url, seen } = await serve(() => ({ status: 201, body: { id: "1" } }));
    await post(url, { name: "é" });
    expect(seen[0]).toMatchObject({ line: "POST /items", body: '{"name":"é"}', headers: { "content-type": "application/json" } });
  });

  test("a stream as the body", async () => {
    const { url, seen } = await serve(() => ({ status: 201, body: { id: "1" } }));
    await post(url, new Blob(["[1]"]).stream());
    expect(seen[0]!.body).toBe("[1]");
  });

  test("the base URL: the call's, the operation's own server, the client's, the API's", async () => {
    const one = await serve(() => ({ body: {} }));
    const two = await serve(() => ({ body: {} }));
    const own = { ...getItem, server: `${one.url}/own` };
    const described = { ...api, server: "http://described.test/", otherServers: [`${two.url}/{version}`], variables: { version: "v2" } };
    for (const baseUrl of [undefined, `${two.url}/v2/`, `${two.url}/{version}`, `${two.url}/mine`]) {
      await createHttpClient(described, { baseUrl })(own, ["x"], undefined, undefined, undefined);
    }
    await get(`${two.url}/base`, {}, {}, {}, { ...getItem, server: "/relative" });
    await get(two.url, {}, { baseUrl: `${two.url}/call` }, {}, own);
    await createHttpClient({ ...api, server: `${two.url}/api` }, {})(getItem, ["x"], undefined, undefined, undefined);
    expect([one, two].map(({ seen }) => seen.map(({ line }) => line))).toEqual([
      ["GET /own/items/x", "GET /own/items/x", "GET /own/items/x"],
      ["GET /mine/items/x", "GET /relative/items/a%20b", "GET /call/items/a%20b", "GET /api/items/x"],
    ]);
    await expect(createHttpClient(api, {})(getItem, ["x"], undefined, undefined, undefined)).rejects.toThrow("items.get needs a baseUrl.");
  });

  test("where there is no page, a relative server needs a baseUrl", async () => {
    let asked = 0;
    const options = { retry: 3, token: () => (asked++, "t") };
    for (const operation of [getItem, { ...getItem, server: "../own" }]) {
      await expect(createHttpClient({ ...api, server: "/rel/v1" }, options)(operation, ["x"], undefined, undefined, undefined)).rejects.toMatchObject({
        name: "RequestError",
        message: `items.get needs a baseUrl that is absolute: "/rel/${operation === getItem ? "v1" : "own"}/items/x" leads nowhere.`,
      });
    }
    expect(asked).toBe(2);
  });

  test("variables of a server", async () => {
    const urls: string[] = [];
    const fetch: NonNullable<HttpClientOptions["fetch"]> = async (url) => (urls.push(url), Response.json({}));
    const own = { ...api, server: "http://{region}.test/{version}", variables: { region: "eu", version: "v1" } };
    for (const variables of [{}, { region: "us" }, undefined]) {
      await createHttpClient(own, { fetch, variables })(createItem, [], {}, {}, {});
    }
    expect(urls).toEqual(["http://eu.test/v1/items", "http://us.test/v1/items", "http://eu.test/v1/items"]);
  });

  test("what cannot be sent is refused before anything is sent", async () => {
    const { url, seen } = await serve(() => ({ body: {} }));
    await expect(get(url, {}, { headers: { "X-A": "1\r\nX-B: 2" } })).rejects.toMatchObject({ name: "RequestError" });
    await expect(get(url, {}, { headers: { "X A": "1" } })).rejects.toMatchObject({ name: "RequestError" });
    await expect(get(url, { token: "a\nb" })).rejects.toMatchObject({ name: "RequestError" });
    await expect(createHttpClient(api, { baseUrl: url })(getItem, [".."], undefined, {}, {})).rejects.toMatchObject({ name: "RequestError" });
    expect(seen).toEqual([]);
  });
});

describe("security", () => {
  const secured = (security: string[][]): HttpOperation => ({ ...getItem, security });
  const headersFor = async (security: string[][], options: HttpClientOptions) => {
    const { url, seen } = await serve(() => ({ body: {} }));
    await createHttpClient(api, { baseUrl: url, ...options })(secured(security), ["x"], undefined, {}, {});
    return seen[0]!;
  };

  test("every kind of scheme", async () => {
    expect((await headersFor([["bearer"]], { token: () => Promise.resolve("later") })).headers).toMatchObject({ authorization: "Bearer later" });
    expect((await headersFor([["bearer"]], { token: "a", auth: { bearer: "b" } })).headers).toMatchObject({ authorization: "Bearer b" });
    expect((await headersFor([["basic"]], { auth: { basic: { username: "ü", password: "p:w" } } })).headers).toMatchObject({ authorization: `Basic ${Buffer.from("ü:p:w").toString("base64")}` });
    expect((await headersFor([["key"]], { auth: { key: "k" } })).headers).toMatchObject({ "x-key": "k" });
    expect((await headersFor([["query"]], { auth: { query: "a&b" } })).line).toBe("GET /items/x?k=a%26b");
    expect((await headersFor([["cookie"]], { auth: { cookie: "c;d" } })).headers).toMatchObject({ cookie: "sid=c%3Bd" });
  });

  test("the first alternative with all its credentials", async () => {
    const { headers } = await headersFor([["bearer", "key"], ["certificate", "key"], ["bearer"]], { auth: { key: "k" }, token: () => undefined });
    expect(headers).toMatchObject({ "x-key": "k" });
    expect(headers).not.toHaveProperty("authorization");
  });

  test("no token where nothing is needed, and none that nobody gave", async () => {
    expect((await headersFor([], { token: "a" })).headers).not.toHaveProperty("authorization");
    expect((await headersFor([["unknown"], ["toString"]], { token: "a" })).headers).not.toHaveProperty("authorization");
    expect((await headersFor([["bearer"]], {})).headers).not.toHaveProperty("authorization");
  });

  test("a refused token is replaced once", async () => {
    const { url, seen } = await serve(({ headers }) => (headers.authorization === "Bearer new" ? { body: { id: "1" } } : { status: 401, body: {} }));
    const asked: unknown[] = [];
    await get(url, { token: (context) => (asked.push(context), context.rejected === undefined ? "old" : "new") });
    expect(asked).toEqual([{ operation: "items.get" }, { operation: "items.get", rejected: "old" }]);
    expect(seen).toHaveLength(2);
    await expect(get(url, { token: () => "same" })).rejects.toMatchObject({ status: 401 });
    await expect(get(url, { token: "fixed" })).rejects.toMatchObject({ status: 401 });
    expect(seen).toHaveLength(4);
  });
});

describe("responses", () => {
  const answered = async (responses: HttpOperation["responses"], answer: { status?: number; headers?: Record<string, string>; body?: unknown }, method = "GET") => {
    const { url } = await serve(() => answer);
    return createHttpClient(api, { baseUrl: url })<{ 200: unknown }>({ id: "op", method, path: "/", responses }, [], undefined, {}, {});
  };

  test.each([
    ["application/json", '{"a":1}', { a: 1 }],
    ["application/problem+json; charset=utf-8", "[1]", [1]],
    ["text/csv", "a,b", "a,b"],
    ["application/xml", "<a/>", "<a/>"],
  ])("%s", async (type, body, expected) => {
    expect(await answered({ 200: [type.split(";")[0]!] }, { headers: { "content-type": type }, body })).toEqual(expected);
  });

  test("bytes are a Blob", async () => {
    const blob = await answered({ 200: ["application/octet-stream"] }, { headers: { "content-type": "application/octet-stream" }, body: new Uint8Array([1, 2]) });
    expect(new Uint8Array(await (blob as Blob).arrayBuffer())).toEqual(new Uint8Array([1, 2]));
  });

  test("bytes are bytes, whatever they are called", async () => {
    const bytes = { headers: { "content-type": "application/octet-stream" }, body: "%PDF" };
    const blob = (await answered({ 200: ["application/pdf"] }, bytes)) as Blob;
    expect([blob.type, await blob.text()]).toEqual(["application/octet-stream", "%PDF"]);
    await expect(answered({ 200: ["application/pdf"] }, { headers: { "content-type": "text/html" }, body: "No" })).rejects.toMatchObject({ name: "ResponseFormatError" });
  });

  test("no body where there is none: 204, HEAD, and a status described without content", async () => {
    expect(await answered({ 204: [] }, { status: 204 })).toBeUndefined();
    expect(await answered({ 200: json }, {}, "HEAD")).toBeUndefined();
    expect(await answered({ 200: [] }, { body: { ignored: true } })).toBeUndefined();
  });

  test("ranges, default, and a success that nobody described", async () => {
    expect(await answered({ "2XX": json }, { status: 206, body: 1 })).toBe(1);
    expect(await answered({ default: json }, { body: 2 })).toBe(2);
    expect(await answered({ 201: json }, { status: 200, body: 3 })).toBe(3);
  });

  test.each([
    ["broken JSON", { body: "{" }, "status 200 and something that is no JSON"],
    ["another type", { headers: { "content-type": "text/html" }, body: "<html>" }, "status 200 and text/html instead of application/json"],
    ["no body", {}, "status 200 and an empty body instead of application/json"],
  ])("%s is a ResponseFormatError", async (_, answer, message) => {
    await expect(answered({ 200: json }, answer)).rejects.toMatchObject({ name: "ResponseFormatError", message: `op was answered with ${message}.` });
  });

  test("__proto__ in data is data", async () => {
    const data = await answered({ 200: json }, { body: '{"__proto__":{"polluted":1}}' });
    expect(Object.keys(data as object)).toEqual(["__proto__"]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test("an answer that breaks off is a NetworkError", async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
      response.write("{");
      setTimeout(() => response.destroy(), 20);
      return undefined;
    });
    await expect(get(url)).rejects.toMatchObject({ name: "NetworkError", message: "The answer to items.get broke off." });
  });

  test("withResponse, raw", async () => {
    const { url } = await serve(() => ({ status: 200, headers: { "x-rate": "9" }, body: { id: "1" } }));
    const { data, status, headers } = await get(url).withResponse();
    expect([data, status, headers.get("x-rate")]).toEqual([{ id: "1" }, 200, "9"]);
    const response = await get(url).raw();
    expect([response.bodyUsed, await response.text()]).toEqual([false, '{"id":"1"}']);
    const call = get(url);
    await call;
    await expect(call.raw()).rejects.toThrow("already on its way");
  });

  test("events and lines are read as they come", async () => {
    const stream = async (type: string, chunks: string[]) => {
      const { url } = await serve((_, response) => {
        response.writeHead(200, { "content-type": type });
        for (const [index, chunk] of chunks.entries()) setTimeout(() => response.write(chunk), index * 10);
        setTimeout(() => response.end(), chunks.length * 10);
        return undefined;
      });
      const items = await createHttpClient(api, { baseUrl: url })<{ 200: AsyncIterable<unknown> }>({ id: "op", method: "GET", path: "/", responses: { 200: [type] } }, [], undefined, {}, {});
      const all: unknown[] = [];
      for await (const item of items) all.push(item);
      return all;
    };
    expect(await stream("text/event-stream", ["\ufeffevent: a\r", "\ndata: 1\r\n", "data:2\n\n: note\nid: 7\rdata: é".slice(0, 30), "x\n", "\n", "data: lost"])).toEqual([
      { event: "a", data: "1\n2", id: "" },
      { event: "message", data: "éx", id: "7" },
    ]);
    expect(await stream("application/x-ndjson", ['{"a":', "1}\n\n", "[2]"])).toEqual([{ a: 1 }, [2]]);
    expect(await stream("application/json-seq", ['\u001e{"a":\n', '1}\n\u001e', '[\n2]\n', "\u001e3"])).toEqual([{ a: 1 }, [2], 3]);
    await expect(stream("application/x-ndjson", ["{\n"])).rejects.toMatchObject({ name: "ResponseFormatError" });
  });
});

describe("errors", () => {
  interface Bodies { 404: Problem; 429: Problem }
  const isApiError = guard as ApiErrorGuard<Bodies, "BUSY" | "GONE">;

  test("status, code, body, headers and what the catalogue says", async () => {
    const { url } = await serve(() => ({ status: 429, headers: { "retry-after": "7" }, body: { error: { code: "BUSY", message: "Too busy." } } }));
    const error: unknown = await get(url).catch((each: unknown) => each);
    if (!isApiError(error, "GONE", "BUSY")) throw error;
    expect(error.body.error.code).toBe("BUSY");
    expect(error).toMatchObject({ name: "ApiError", status: 429, code: "BUSY", operation: "items.get", retryable: true, isDescribed: true, message: "items.get failed with status 429: BUSY: Too busy." });
    expect(error.headers.get("retry-after")).toBe("7");
    expect([isApiError(error), isApiError(error, 429), isApiError(error, 404), isApiError(error, "GONE"), isApiError(new Error())]).toEqual([true, true, false, false, false]);
  });

  test.each([
    ["a status that is not described", { status: 418, body: { error: { code: "BUSY" } } }, { error: { code: "BUSY" } }],
    ["another kind of body", { status: 404, headers: { "content-type": "text/html" }, body: "<h1>" }, "<h1>"],
    ["broken JSON", { status: 404, body: "{" }, "{"],
  ])("%s is no described error", async (_, answer, body) => {
    const { url } = await serve(() => answer);
    const error: unknown = await get(url).catch((each: unknown) => each);
    expect(error).toMatchObject({ name: "ApiError", status: answer.status, body, isDescribed: false });
    expect([isApiError(error), isApiError(error, 404), isApiError(error, "BUSY")]).toEqual([true, false, false]);
  });

  test("safe() tells success from failure and never rejects", async () => {
    let status = 200;
    const { url } = await serve(() => ({ status, body: status === 200 ? { id: "1" } : { error: { code: "GONE" } } }));
    const good = await get(url).safe();
    expect(good.ok && [good.status, good.data.id]).toEqual([200, "1"]);
    status = 404;
    const bad = await get(url).safe();
    expect(!bad.ok && bad.status === 404 && bad.error.body.error.code).toBe("GONE");
    status = 418;
    const odd = await get(url).safe();
    expect(!odd.ok && odd.status === undefined && odd.error).toBeInstanceOf(ApiError);
    const none = await get("http://127.0.0.1:1").safe();
    expect(!none.ok && none.error.name).toBe("NetworkError");
  });
});

describe("abort and timeout", () => {
  const silent = () => serve(() => undefined);

  test("a signal aborts before, during and while the body is read", async () => {
    const { url, seen } = await silent();
    await expect(get(url, {}, { signal: AbortSignal.abort("why") })).rejects.toMatchObject({ name: "AbortError", cause: "why" });
    expect(seen).toEqual([]);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 30);
    await expect(get(url, {}, { signal: controller.signal })).rejects.toMatchObject({ name: "AbortError", operation: "items.get" });
    const slow = await serve((_, response) => void response.writeHead(200, { "content-type": "application/json" }).write("{"));
    const other = new AbortController();
    setTimeout(() => other.abort(), 50);
    await expect(get(slow.url, {}, { signal: other.signal })).rejects.toMatchObject({ name: "AbortError" });
  });

  test("a timeout is no abort", async () => {
    const { url } = await silent();
    await expect(get(url, { timeout: 30 })).rejects.toMatchObject({ name: "TimeoutError", message: "items.get took longer than 30 ms." });
    await expect(get(url, { timeout: 10_000 }, { timeout: 20 })).rejects.toMatchObject({ name: "TimeoutError" });
    await expect(get(url, {}, { signal: AbortSignal.timeout(20) })).rejects.toMatchObject({ name: "TimeoutError" });
    const failed = await get(url, { timeout: 20 }).safe();
    expect(!failed.ok && failed.error.name).toBe("TimeoutError");
  });

  test("a fetch that ignores its signal is left behind", async () => {
    await expect(get("http://x", { fetch: () => new Promise(() => {}), timeout: 20 })).rejects.toMatchObject({ name: "TimeoutError" });
  });

  test("a signal that lives long keeps no listener of a call that ended", async () => {
    const { url } = await serve(() => ({ body: {} }));
    const { signal } = new AbortController();
    let listeners = 0;
    const counting = { get aborted() { return signal.aborted; }, addEventListener: () => void listeners++, removeEventListener: () => void listeners-- };
    await get(url, {}, { signal: counting });
    expect(listeners).toBe(0);
  });
});

describe("retries", () => {
  const failing = (times: number, answer = { status: 503, headers: {}, body: { error: { code: "BUSY" } } }) => {
    let left = times;
    return serve(() => (left-- > 0 ? answer : { status: 200, body: { id: "1" } }));
  };

  test("are off by default", async () => {
    const { url, seen } = await failing(1);
    await expect(get(url)).rejects.toMatchObject({ status: 503 });
    expect(seen).toHaveLength(1);
  });

  test("repeat as often as asked, and give the last failure", async () => {
    const { url, seen } = await failing(3);
    await expect(get(url, { retry: { attempts: 2, minDelay: 1 } })).rejects.toMatchObject({ status: 503 });
    expect(await get(url, { retry: { attempts: 2, minDelay: 1 } })).toEqual({ id: "1" });
    expect(seen).toHaveLength(4);
  });

  test("wait as long as the server asks, but not longer than allowed", async () => {
    const { url, seen } = await failing(1, { status: 429, headers: { "retry-after": "1" }, body: { error: { code: "BUSY" } } });
    const start = performance.now();
    await get(url, {}, { retry: { attempts: 1, minDelay: 1 } });
    expect(performance.now() - start).toBeGreaterThan(950);
    expect(seen).toHaveLength(2);
    const long = await failing(1, { status: 429, headers: { "retry-after": new Date(Date.now() + 60_000).toUTCString() }, body: { error: { code: "BUSY" } } });
    await expect(get(long.url, { retry: 1 })).rejects.toMatchObject({ status: 429 });
  });

  test("leave alone what is not idempotent, unless asked to", async () => {
    const { url, seen } = await failing(5);
    await expect(post(url, {}, { retry: { attempts: 3, minDelay: 1 } })).rejects.toMatchObject({ status: 503 });
    expect(seen).toHaveLength(1);
    await post(url, {}, { retry: { attempts: 5, minDelay: 1, methods: ["POST"] } });
    expect(seen).toHaveLength(6);
  });

  test("repeat after a broken connection, and end with the deadline", async () => {
    let calls = 0;
    const { url } = await serve((_, response) => (++calls < 3 ? void response.destroy() : { body: { id: "1" } }));
    expect(await get(url, { retry: { attempts: 2, minDelay: 1 } })).toEqual({ id: "1" });
    calls = -1000;
    await expect(get(url, { retry: { attempts: 100, minDelay: 20 }, timeout: 100 })).rejects.toMatchObject({ name: "TimeoutError" });
  });
});

describe("redirects", () => {
  const redirecting = (status: number, location: () => string) =>
    serve(({ line }) => (line.includes("/items") ? { status, headers: { location: location() } } : { status: line.startsWith("POST") ? 201 : 200, body: { id: line } }));

  test.each([301, 302, 303, 307, 308])("%i on the same origin keeps the headers", async (status) => {
    const { url, seen } = await redirecting(status, () => "/elsewhere?x=1");
    expect(await get(url, {}, { headers: { "X-Call": "1" } })).toEqual({ id: "GET /elsewhere?x=1" });
    expect(seen[1]!.headers).toMatchObject({ authorization: "Bearer t0k", "x-call": "1" });
  });

  test.each([301, 302, 303, 307, 308])("%i to another origin takes credentials and the caller's headers away", async (status) => {
    const other = await serve(() => ({ body: { id: "other" } }));
    const { url } = await redirecting(status, () => `${other.url}/there`);
    expect(await get(url, { headers: { "X-Key": "secret" } }, {}, { flavour: "sweet" })).toEqual({ id: "other" });
    expect(Object.keys(other.seen[0]!.headers).filter((name) => ["authorization", "cookie", "x-key"].includes(name))).toEqual([]);
    expect(other.seen[0]!.headers.accept).toBe("application/json");
  });

  test("credentials do not come back on the way back", async () => {
    let home = "";
    const other = await serve(() => ({ status: 302, headers: { location: `${home}/again` } }));
    const { url, seen } = await redirecting(302, () => other.url);
    home = url;
    await get(url);
    expect(seen[1]).toMatchObject({ line: "GET /again" });
    expect(seen[1]!.headers).not.toHaveProperty("authorization");
  });

  test("a POST becomes a GET where the standard says so, and keeps its body where it does not", async () => {
    for (const status of [301, 302, 303]) {
      const { url, seen } = await redirecting(status, () => "/elsewhere");
      await post(url, { a: 1 });
      expect(seen[1]).toMatchObject({ line: "GET /elsewhere", body: "" });
      expect(seen[1]!.headers).not.toHaveProperty("content-type");
    }
    for (const status of [307, 308]) {
      const { url, seen } = await redirecting(status, () => "/elsewhere");
      await post(url, { a: 1 });
      expect(seen[1]).toMatchObject({ line: "POST /elsewhere", body: '{"a":1}' });
    }
  });

  test("a body is not sent to another origin", async () => {
    const other = await serve(() => ({ status: 201, body: { id: "other" } }));
    const { url } = await redirecting(307, () => other.url);
    await expect(post(url, { secret: 1 })).rejects.toMatchObject({ name: "NetworkError", message: `items.create redirects to another origin (${other.url}/), where its body is not sent.` });
    expect(other.seen).toEqual([]);
  });

  test.each(["file:///etc/passwd", "javascript:alert(1)", "http://"])("%s is not followed", async (location) => {
    const { url } = await redirecting(302, () => location);
    await expect(get(url)).rejects.toMatchObject({ name: "NetworkError" });
  });

  test("a circle ends", async () => {
    const { url, seen } = await redirecting(302, () => "/items/a%20b");
    await expect(get(url, { retry: 3 })).rejects.toThrow("items.get redirects more than 20 times.");
    expect(seen).toHaveLength(21);
  });

  test("what is refused is not tried again", async () => {
    const other = await serve(() => ({ body: {} }));
    const { url, seen } = await redirecting(307, () => other.url);
    const put = { ...createItem, method: "PUT" };
    const call = createHttpClient(api, { baseUrl: url, token: "t0k", retry: { attempts: 3, minDelay: 1 } })(put, [], { secret: 1 }, undefined, {});
    await expect(call).rejects.toMatchObject({ name: "NetworkError", retryable: false });
    expect([seen.length, other.seen.length]).toEqual([1, 0]);
  });

  test("error and manual", async () => {
    const { url } = await redirecting(302, () => "/elsewhere");
    await expect(get(url, { redirect: "error" })).rejects.toThrow("items.get redirects to /elsewhere.");
    expect((await get(url, {}, { redirect: "manual" }).raw()).status).toBe(302);
    expect(await get(url, { redirect: "follow" })).toEqual({ id: "GET /elsewhere" });
  });

  test("where the platform hides the target, only a request without secrets goes on", async () => {
    const modes: unknown[] = [];
    const opaque = (mode: unknown) => ({ ...new Response(null), type: "opaqueredirect", status: 0, ok: false, headers: new Headers(), body: null, mode }) as unknown as Response;
    const browser: NonNullable<HttpClientOptions["fetch"]> = async (_, { redirect }) => {
      modes.push(redirect);
      return redirect === "manual" ? opaque(redirect) : new Response('{"id":"1"}', { headers: { "content-type": "application/json" } });
    };
    await expect(get("http://x", { fetch: browser })).rejects.toThrow("the browser does not say where to");
    expect(await get("http://x", { fetch: browser, token: undefined })).toEqual({ id: "1" });
    expect(modes).toEqual(["manual", "manual", "follow"]);
  });
});

describe("hooks, fetch and validation", () => {
  test("onRequest changes the request, onResponse replaces the response", async () => {
    const { url, seen } = await serve(() => ({ body: { id: "1" } }));
    const item = await get(url, {
      onRequest: (request) => {
        request.headers["x-signature"] = `${request.operation}:${request.method}`;
        request.url += "?signed=1";
      },
      onResponse: async (response, request) =>
        new Response(JSON.stringify({ id: `${response.status} ${request.url.split("?")[1]}` }), { headers: { "content-type": "application/json" } }),
    });
    expect(item).toEqual({ id: "200 signed=1" });
    expect(seen[0]!.headers["x-signature"]).toBe("items.get:GET");
  });

  test("a fetch of the caller's own", async () => {
    const item = await get("http://nowhere.invalid", { fetch: async (url) => Response.json({ id: url }) });
    expect(item).toEqual({ id: "http://nowhere.invalid/items/a%20b" });
  });

  const rejecting = (message: string, path: (string | number)[] = []) =>
    ({ "~standard": { version: 1, vendor: "test", validate: () => ({ issues: [{ message, path }] }) } }) as const;

  test("requests are validated before they are sent", async () => {
    const { url, seen } = await serve(() => ({ body: { id: "1" } }));
    const validators = { "items.get": { parameters: { "query.limit": rejecting("must be at most 3") } }, "items.create": { body: { "application/json": rejecting("must be there", ["name"]) } } };
    await expect(get(url, { validate: "requests", validators }, {}, { limit: 9 })).rejects.toMatchObject({
      name: "ValidationError", subject: "request", value: 9, message: 'The query parameter "limit" of items.get is not valid: must be at most 3',
    });
    await expect(post(url, {}, { validate: true, validators })).rejects.toMatchObject({ message: "The body of items.create is not valid: name must be there" });
    expect(await get(url, { validate: "responses", validators }, {}, { limit: 9 })).toEqual({ id: "1" });
    expect(seen).toHaveLength(1);
  });

  test("responses are validated before they are given", async () => {
    let status = 200;
    const { url } = await serve(() => ({ status, body: { id: 1 } }));
    const validators = { "items.get": { responses: { 200: rejecting("must be a string", ["id"]) } } };
    const options = { validate: "responses", validators } as const;
    await expect(get(url, options)).rejects.toMatchObject({ name: "ValidationError", subject: "response", value: { id: 1 }, issues: [{ message: "must be a string", path: ["id"] }] });
    expect(await get(url, { ...options, validate: "requests" })).toEqual({ id: 1 });
    status = 202;
    await expect(get(url, options)).rejects.toThrow("the status 202 is not described");
  });

  test("validation without validators is refused at once", () => {
    expect(() => createHttpClient(api, { validate: true })).toThrow("The option validate needs the option validators.");
  });

  test("one that nobody awaits rejects like any promise, and safe() never leaves a rejection behind", async () => {
    const lost: unknown[] = [];
    const listener = (reason: unknown): void => void lost.push(reason);
    process.on("unhandledRejection", listener);
    await get("http://127.0.0.1:1").safe();
    await get("http://127.0.0.1:1").withResponse().catch(() => {});
    await get("http://127.0.0.1:1").raw().catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", listener);
    expect(lost).toEqual([]);
  });
});
