import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generate } from "../../generator/generate.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import { serve } from "../http-server.ts";
import { importClient, typeProblems } from "./client/make-client.ts";

/** What each version of OpenAPI says in its own way, through all targets: `openapi/*.yaml`, and what users write of it. */
const folder = join(import.meta.dirname, "openapi");
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const names = readdirSync(folder).filter((name) => name.endsWith(".yaml")).map((name) => name.replace(".yaml", ""));
const targets = '{ bundle: {}, openapi: { version: "3.2" }, types: {}, validators: {}, client: {} }';
const host = new MemoryHost({
  ...Object.fromEntries(names.map((name) => [`${name}.yaml`, read(`${name}.yaml`)])),
  "gen-api.config.yaml": `apis:\n${names.map((name) => `  ${name}: { definition: ${name}.yaml, output: ${name}, targets: ${targets} }\n`).join("")}`,
});
const { diagnostics } = await generate({ input: host, output: host });
const files = new Map(Object.entries(host.texts).filter(([path]) => path.endsWith(".ts")));

const all = names.map((name) => `export * as ${name} from "./${name}/validators.js";\nexport * as ${name}Client from "./${name}/client.js";\n`).join("");
const modules = await importClient<Readonly<Record<string, Readonly<Record<string, unknown>>>>>(new Map([...files, ["all.ts", all]]), "all");

type Judge = (value: unknown) => boolean;
const validators = (name: string): Readonly<Record<string, Judge>> => modules[name] as Record<string, Judge>;

test("nothing is wrong with them, and their types are exactly what the versions say", () => {
  expect(names).toEqual(["v20", "v30", "v31", "v32"]);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(typeProblems(new Map([...files, ["usage.ts", read("usage.ts.txt")]]))).toEqual([]);
});

describe("verdicts on OpenAPI 3.0", () => {
  const { isNulls, isBounds, isCat, isTagged, isPet } = validators("v30");

  test.each<[string, readonly unknown[], readonly unknown[]]>([
    ["plain", [null, "a"], [1]],
    ["reference", [{ id: "a" }], [null, {}]],
    ["wrapped", [{ id: "a" }], [null, {}]],
    ["wrappedTyped", [{ id: "a" }], [null]],
    ["one", [1, "a"], [null, true]],
    ["closed", ["a"], [null, "c"]],
    ["open", ["a", null], ["c"]],
    ["untyped", ["a"], [null]],
    ["not", [1], [null]],
    ["list", [null, [null, 1]], [["a"]]],
  ])("nullable: %s", (name, valid, invalid) => {
    expect(valid.map((value) => isNulls!({ [name]: value }))).toEqual(valid.map(() => true));
    expect(invalid.map((value) => isNulls!({ [name]: value }))).toEqual(invalid.map(() => false));
  });

  test.each<[string, number, number | undefined]>([["above", 1.1, 1], ["from", 1, 0.9], ["below", 4, 5], ["alone", -5, undefined]])("bounds: %s", (name, valid, invalid) => {
    expect(isBounds!({ [name]: valid })).toBe(true);
    if (invalid !== undefined) expect(isBounds!({ [name]: invalid })).toBe(false);
  });

  test("discriminators refuse nothing that the schemas admit", () => {
    expect([{ tag: "Uno", a: 1 }, { tag: "Second" }, { tag: "other" }].map((value) => isTagged!(value))).toEqual([true, true, false]);
    expect([{ kind: "cat" }, { kind: "cow" }, {}].map((value) => isPet!(value))).toEqual([true, false, false]);
    expect([{ kind: "kitten", lives: 9 }, { kind: "cat" }].map((value) => isCat!(value))).toEqual([true, false]);
  });
});

test("verdicts on OpenAPI 3.1", () => {
  const { isThing, isWord, isMaybe, isTuple, isNumbers } = validators("v31");
  const things = [{ id: 1, size: null }, { id: "a", size: 1, tags: [true, "x"] }, { id: 1, size: 1, tags: null }, { id: 1 }, { id: 1.5, size: 1 }, { size: 1 }];
  expect(things.map((value) => isThing!(value))).toEqual([true, true, true, false, false, false]);
  expect(["abc", "abcd", ""].map((value) => isWord!(value))).toEqual([true, false, false]);
  expect([null, { a: 1 }, { a: 2 }].map((value) => isMaybe!(value))).toEqual([true, true, false]);
  expect([["a", 1], ["a"], ["a", 1, 2]].map((value) => isTuple!(value))).toEqual([true, false, false]);
  expect([1, 1.5, 5].map((value) => isNumbers!(value))).toEqual([false, true, false]);
});

describe("calls", () => {
  type Call = (...values: unknown[]) => Promise<unknown>;
  type Client = Record<string, Call & Record<string, Call>>;
  const clientOf = (name: string, baseUrl: string): Client => {
    const create = modules[`${name}Client`]![`create${name.toUpperCase()}Client`] as (options: object) => Client;
    return create({ baseUrl, validate: true, validators: modules[name]!["operationValidators"] });
  };

  test("3.0: what only the service sets is not asked of the caller, and what is only ever sent is not asked of the service", async () => {
    const { url, seen } = await serve(() => ({ body: { id: "1", name: "n" } }));
    const client = clientOf("v30", url);
    expect(await client["addPet"]!({ password: "p", name: "n" })).toEqual({ id: "1", name: "n" });
    expect(seen.map(({ line, body }) => [line, JSON.parse(body)])).toEqual([["POST /pets", { password: "p", name: "n" }]]);
    await expect(client["addPet"]!({ name: "n" })).rejects.toThrow(/body/);
  });

  test("3.1: a shared path item", async () => {
    const { url, seen } = await serve(() => ({ body: { id: 1, size: null } }));
    expect(await clientOf("v31", url)["getThing"]!("a/b")).toEqual({ id: 1, size: null });
    expect(seen.map(({ line }) => line)).toEqual(["GET /things/a%2Fb"]);
  });

  test("3.2: QUERY, the whole query, a method of one's own, and lines as they come", async () => {
    const { url, seen } = await serve(({ line }) =>
      line === "GET /events" ? { body: '{"n":1}\n{"n":2}\n', headers: { "content-type": "application/jsonl" } }
      : line.startsWith("PURGE") ? { status: 204 } : { body: ["x"] });
    const { inner, top } = clientOf("v32", url);
    expect(await inner!["queryItems"]!({ q: "a" })).toEqual(["x"]);
    expect(await inner!["findItems"]!({ a: 1, b: ["x", "y z"] })).toEqual(["x"]);
    await expect(inner!["findItems"]!({ a: "no" })).rejects.toThrow(/querystring/);
    expect(await top!["purgeItems"]!()).toBeUndefined();
    const numbers: unknown[] = [];
    for await (const event of (await top!["streamEvents"]!()) as AsyncIterable<unknown>) numbers.push(event);
    expect(numbers).toEqual([{ n: 1 }, { n: 2 }]);
    expect(seen.map(({ line, body }) => `${line} ${body}`.trim())).toEqual(['QUERY /items {"q":"a"}', "GET /items?a=1&b=x&b=y%20z", "PURGE /items", "GET /events"]);
  });

  test("2.0: a file goes and a file comes", async () => {
    const { url, seen } = await serve(() => ({ body: new Uint8Array([1, 2]), headers: { "content-type": "application/octet-stream" } }));
    const answer = (await clientOf("v20", url)["upload"]!({ file: new Blob(["abc"]), note: "n" })) as Blob;
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array([1, 2]));
    expect(seen[0]!.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    await expect(clientOf("v20", url)["upload"]!({ file: new Blob(["abc"]), note: 1 })).rejects.toThrow(/note must be of type string/);
    await expect(clientOf("v20", url)["upload"]!({ note: "n" })).rejects.toThrow(/"file"/);
    expect(seen[0]!.body).toMatch(/name="file"[^]*abc[^]*name="note"\r\n\r\nn/);
  });
});

test("the webhooks and the new words of each version are kept in the documents", () => {
  const text = (name: string): string => host.texts[`${name}/openapi.yaml`] ?? "";
  for (const word of ["webhooks:", "operationId: onChanged", "operationId: onGone"]) expect(text("v31")).toContain(word);
  for (const word of ["parent: top", "querystring", "additionalOperations:", "itemSchema:", "mediaTypes:", "query:"]) expect(text("v32")).toContain(word);
  for (const line of [/^ +exclusiveMinimum: 1$/m, /^ +exclusiveMaximum: 5$/m, /examples:\n? +(- |\[)"?shown/]) expect(text("v30")).toMatch(line);
  expect(text("v30")).not.toMatch(/nullable|exclusiveMinimum: (true|false)/);
});
