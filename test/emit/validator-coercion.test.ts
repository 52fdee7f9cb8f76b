import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCompiler } from "../../generator/document/compiler.ts";
import type { GeneratedFile } from "../../generator/emit/emitter.ts";
import { writeParameters } from "../../templates/client/http/parameters.ts";
import type { HttpOperation } from "../../templates/client/http/operation.ts";
import type { ParameterTexts } from "../../templates/validators/coercion.ts";
import { ValidationError, type StandardSchema } from "../../templates/validators/validation.ts";
import { checkEmitted, emitValidators, importValidators } from "./emitted-validators.ts";

type Reader = (input: ParameterTexts) => Record<string, unknown>;
type Emitted = Readonly<Record<string, Reader & StandardSchema<unknown>>>;

interface Described {
  readonly name: string;
  readonly in?: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly required?: boolean;
  readonly schema?: object;
  readonly content?: object;
}

const toOperation = (operationId: string, parameters: readonly Described[]): object =>
  ({ get: { operationId, parameters: parameters.map((each) => ({ in: "query", ...each })), responses: { "204": { description: "Done." } } } });

const emitPaths = (paths: object, options: object = {}) =>
  emitValidators({ "api.yaml": JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths }) }, { coercion: true, ...options });
const emitFiles = (parameters: readonly Described[], options: object = {}, path = "/things") => emitPaths({ [path]: toOperation("list", parameters) }, options);
const emit = async (parameters: readonly Described[], options?: object, path?: string): Promise<Emitted> =>
  importValidators<Emitted>(await emitFiles(parameters, options, path));

const integer = { type: "integer" };
const list = (items: object): object => ({ type: "array", items });
const color = { type: "object", properties: { R: integer, G: integer, name: { type: "string" } } };

/** A parameter, what stands in the query, and what is made of it. */
const cases: readonly (readonly [title: string, parameter: Omit<Described, "name">, query: string, value: unknown])[] = [
  ["an integer", { schema: integer }, "p=42", 42],
  ["a negative integer", { schema: integer }, "p=-7", -7],
  ["no integer without digits", { schema: integer }, "p=", ""],
  ["no integer with an exponent", { schema: integer }, "p=1e3", "1e3"],
  ["no integer with a fraction", { schema: integer }, "p=1.0", "1.0"],
  ["no integer with leading zeros", { schema: integer }, "p=007", "007"],
  ["no integer in hexadecimal", { schema: integer }, "p=0x10", "0x10"],
  ["no integer with blanks", { schema: integer }, "p=+1", " 1"],
  ["the greatest integer that is exact", { schema: integer }, "p=9007199254740991", 9_007_199_254_740_991],
  ["no integer that is not exact", { schema: integer }, "p=9007199254740993", "9007199254740993"],
  ["minus nought", { schema: integer }, "p=-0", 0],
  ["a number", { schema: { type: "number" } }, "p=-1.5e-3", -0.0015],
  ["no number that is infinite", { schema: { type: "number" } }, "p=1e400", "1e400"],
  ["no number that is none", { schema: { type: "number" } }, "p=NaN", "NaN"],
  ["a truth value", { schema: { type: "boolean" } }, "p=false", false],
  ["no truth value by other words", { schema: { type: "boolean" } }, "p=1", "1"],
  ["null, where there is no string", { schema: { type: ["integer", "null"] } }, "p=null", null],
  ["null without a text", { schema: { type: ["integer", "null"] } }, "p=", null],
  ["a string, where strings are admitted", { schema: { type: ["integer", "string", "null"] } }, "p=1", "1"],
  ["a number beside some strings", { schema: { anyOf: [integer, { enum: ["all"] }] } }, "p=1", 1],
  ["a string beside numbers", { schema: { anyOf: [integer, { enum: ["all"] }] } }, "p=all", "all"],
  ["a number of an enum", { schema: { enum: [1, 2] } }, "p=2", 2],
  ["a text by any schema", { schema: {} }, "p=1", "1"],
  ["a text with encoded characters", { schema: { type: "string" } }, "p=a%20b+c%2Bd%26", "a b c+d&"],
  ["a text that is no encoding", { schema: { type: "string" } }, "p=100%", "100%"],
  ["a value given twice, which no number is", { schema: integer }, "p=1&p=2", ["1", "2"]],
  ["an array by repetition", { schema: list(integer) }, "p=1&p=2", [1, 2]],
  ["an array of one", { schema: list(integer) }, "p=1", [1]],
  ["an array by commas", { explode: false, schema: list(integer) }, "p=1,2", [1, 2]],
  ["a comma in an item", { explode: false, schema: list({ type: "string" }) }, "p=a%2Cb,c", ["a,b", "c"]],
  ["a comma, where items are repeated", { schema: list({ type: "string" }) }, "p=a,b", ["a,b"]],
  ["an array by spaces", { style: "spaceDelimited", explode: false, schema: list(integer) }, "p=1%202+3", [1, 2, 3]],
  ["an array by pipes", { style: "pipeDelimited", explode: false, schema: list(integer) }, "p=1|2%7C3", [1, 2, 3]],
  ["a tuple", { explode: false, schema: { type: "array", prefixItems: [integer, { type: "string" }], items: { type: "boolean" } } }, "p=1,2,true", [1, "2", true]],
  ["an array or a single value", { schema: { anyOf: [{ type: "string" }, list({ type: "string" })] } }, "p=a", "a"],
  ["an object beside the others", { schema: color }, "R=1&G=2&name=3&x=y", { R: 1, G: 2, name: "3", x: "y" }],
  ["a closed object beside the others", { schema: { ...color, additionalProperties: false } }, "R=1&x=y", { R: 1 }],
  ["an object by commas", { explode: false, schema: color }, "p=R,1,name,2", { R: 1, name: "2" }],
  ["a deep object", { style: "deepObject", explode: true, schema: { type: "object", properties: { a: color, b: list(integer) } } }, "p[a][R]=1&p[b]=1&p[b]=2", { a: { R: 1 }, b: [1, 2] }],
  ["a deep object with numbered items", { style: "deepObject", explode: true, schema: { type: "object", properties: { b: list(integer) } } }, "p[b][0]=1&p[b][1]=2", { b: [1, 2] }],
  ["a deep object with bracketed items", { style: "deepObject", explode: true, schema: { type: "object", properties: { b: list(integer) } } }, "p[b][]=1&p[b][]=2", { b: [1, 2] }],
  ["JSON", { content: { "application/json": { schema: color } } }, "p=%7B%22R%22%3A1%7D", { R: 1 }],
  ["what is no JSON", { content: { "application/json": { schema: color } } }, "p=%7B", "{"],
  ["objects in an array, which only JSON can write", { schema: list(color) }, "p=%7B%22R%22%3A1%7D", [{ R: 1 }]],
];

describe("the text of a query", () => {
  let files: readonly GeneratedFile[] = [];
  let module: Emitted = {};
  beforeAll(async () => {
    files = await emitPaths(Object.fromEntries(cases.map(([, parameter], index) => [`/things${index}`, toOperation(`case${index}`, [{ name: "p", ...parameter }])])), { defaults: true });
    module = await importValidators<Emitted>(files);
  });

  it.each(cases.map((each, index) => [each[0], index] as const))("says %s", (_, index) => {
    const [, , query, value] = cases[index]!;
    const coerce = module[`coerceCase${index}Query`]!;
    expect(coerce(query)).toEqual({ p: value });
    // Without a delimiter whose encoding counts, what others have taken apart says the same.
    if (!/%2C|%7C/.test(query)) expect(coerce(new URLSearchParams(query.replace("100%", "100%25")))).toEqual({ p: value });
  });

  it("is turned into values by code that compiles in its strictest form", async () => {
    expect(checkEmitted(await loadCompiler(), files)).toEqual([]);
  });

  it("may be taken apart by a router", async () => {
    const { coerceListQuery } = await emit([{ name: "ids", schema: list(integer) }, { name: "f", style: "deepObject", explode: true, schema: { type: "object", properties: { a: color } } }]);
    expect(coerceListQuery!({ ids: ["1", "2"], f: { a: { R: "1" } }, unknown: "x" })).toEqual({ ids: [1, 2], f: { a: { R: 1 } } });
    expect(coerceListQuery!({ ids: "1", f: undefined })).toEqual({ ids: [1] });
  });

  it("never reaches a prototype", async () => {
    const { coerceListQuery } = await emit([{ name: "f", style: "deepObject", explode: true, schema: { type: "object" } }, { name: "o", schema: { type: "object" } }]);
    const value = coerceListQuery!("f[__proto__][polluted]=1&f[constructor][prototype][polluted]=1&__proto__=2");
    expect(JSON.stringify(value)).toBe('{"f":{"__proto__":{"polluted":"1"},"constructor":{"prototype":{"polluted":"1"}}},"o":{"f[__proto__][polluted]":"1","f[constructor][prototype][polluted]":"1","__proto__":"2"}}');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(coerceListQuery!(`f${"[a]".repeat(10_000)}=1`)).toBeTypeOf("object");
  });
});

describe("the other parts of a request", () => {
  it.each<[string, string, boolean, object, string, unknown]>([
    ["simple", "simple", false, list(integer), "3,4,5", [3, 4, 5]],
    ["simple, exploded, an object", "simple", true, color, "R=100,G=200", { R: 100, G: 200 }],
    ["simple, an object", "simple", false, color, "R,100,G,200", { R: 100, G: 200 }],
    ["label", "label", true, list(integer), ".3.4.5", [3, 4, 5]],
    ["label, one value", "label", false, integer, ".5", 5],
    ["matrix", "matrix", true, list(integer), ";p=3;p=4", [3, 4]],
    ["matrix, by commas", "matrix", false, list(integer), ";p=3,4", [3, 4]],
    ["matrix, one value", "matrix", false, integer, ";p=5", 5],
  ])("a path has the style %s", async (_, style, explode, schema, text, value) => {
    const { coerceListPath } = await emit([{ name: "p", in: "path", required: true, style, explode, schema }], {}, "/things/{p}");
    expect(coerceListPath!({ p: text })).toEqual({ p: value });
  });

  it("headers have names in any case, and cookies stand in one header", async () => {
    const { parseListHeaders, parseListCookies } = await emit([
      { name: "X-Limit", in: "header", schema: integer }, { name: "X-Tags", in: "header", schema: list({ type: "string" }) }, { name: "n", in: "cookie", schema: integer },
    ]);
    expect(parseListHeaders!(new Headers({ "x-limit": "5", "x-tags": "a, b" }))).toEqual({ "X-Limit": 5, "X-Tags": ["a", "b"] });
    expect(parseListHeaders!({ "x-limit": "5", host: "x" })).toEqual({ "X-Limit": 5 });
    expect(parseListCookies!("a=1+1; n=2")).toEqual({ n: 2 });
  });
});

const parameters: readonly Described[] = [
  { name: "limit", schema: { type: "integer", minimum: 1, default: 20 } },
  { name: "tags", required: true, explode: false, schema: list({ type: "string", minLength: 2 }) },
  { name: "after", schema: { type: "string", format: "date" } },
];

describe("parameters that were made of texts are judged", () => {
  it("and everything that is wrong is said", async () => {
    const { parseListQuery, standardListQuery } = await emit(parameters);
    expect(parseListQuery!("tags=aa,bb&limit=5&other=1")).toEqual({ tags: ["aa", "bb"], limit: 5 });
    let thrown: unknown;
    try {
      parseListQuery!("limit=0&after=today");
    } catch (error) {
      thrown = error;
    }
    const { name, errors } = thrown as ValidationError;
    expect(name).toBe("ValidationError");
    expect(errors.map(({ instancePath, keyword, message }) => [instancePath, keyword, message])).toEqual([
      ["/limit", "minimum", "must be at least 1"], ["", "required", 'must have the member "tags"'], ["/after", "format", "must have the format date"],
    ]);
    expect(standardListQuery!["~standard"].validate({ tags: "aa", limit: "x" })).toEqual({ issues: [{ message: "must be of type integer", path: ["limit"] }] });
    expect(standardListQuery!["~standard"].validate(undefined)).toMatchObject({ issues: [{ path: [] }] });
  });

  it("with their defaults, where those are asked for", async () => {
    expect((await emit(parameters))["parseListQuery"]!("tags=aa")).toEqual({ tags: ["aa"] });
    const filling = await emit(parameters, { defaults: true });
    expect(filling["parseListQuery"]!("tags=aa")).toEqual({ tags: ["aa"], limit: 20 });
    expect(filling["standardListQuery"]!["~standard"].validate("tags=aa")).toEqual({ value: { tags: ["aa"], limit: 20 } });
  });

  it("only where the option asks for it", async () => {
    const files = await emitFiles(parameters, { coercion: false });
    expect(files.map(({ path }) => path)).not.toContain("out/coercion.ts");
    expect(files.find(({ path }) => path === "out/validators.ts")!.text).not.toMatch(/coerce|TextParameter/);
  });
});

describe("a server", () => {
  let server: Server;
  let base = "";
  const all: readonly Described[] = [
    { name: "n", schema: integer }, { name: "flag", schema: { type: "boolean" } }, { name: "many", schema: list({ type: "string" }) },
    { name: "csv", explode: false, schema: list({ type: "string" }) }, { name: "f", style: "deepObject", explode: true, schema: { type: "object", properties: { a: { type: "object", properties: { b: integer } }, t: { type: "string" } } } },
    { name: "json", content: { "application/json": { schema: color } } }, { name: "pair", explode: false, schema: color },
  ];
  beforeAll(async () => {
    const { parseListQuery, parseListPath } = await emit([...all, { name: "id", in: "path", required: true, schema: integer }], {}, "/things/{id}");
    server = createServer((request, response) => {
      const [path = "", query = ""] = request.url!.split("?");
      try {
        response.end(JSON.stringify({ ...parseListPath!({ id: decodeURIComponent(path.split("/").at(-1)!) }), ...parseListQuery!(query) }));
      } catch (error) {
        response.writeHead(400).end((error as Error).message);
      }
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it("gets what the client was given", async () => {
    const values = { n: -3, flag: true, many: ["a b", "c,d", "ü&="], csv: ["x,y", "z"], f: { a: { b: 5 }, t: "1" }, json: { R: 1, name: "[]" }, pair: { R: 7, name: "q,r" } };
    const described = all.map(({ content, style = "form", explode = style === "form" || style === "deepObject", name }) => ({ name, in: "query", style, explode, ...(content === undefined ? {} : { contentType: "application/json" }) }));
    const operation = { id: "list", method: "GET", path: "/things/{id}", parameters: [{ name: "id", in: "path" }, ...described], responses: {} } as unknown as HttpOperation;
    const { path, query } = writeParameters(operation, [12], values);
    const response = await fetch(`${base}${path}?${query}`);
    expect(await response.json()).toEqual({ id: 12, ...values });
  });

  it("tells a client what it did wrong", async () => {
    const response = await fetch(`${base}/things/x?n=1.5&flag=yes`);
    expect([response.status, await response.text()]).toEqual([400, "/id must be of type integer"]);
    const other = await fetch(`${base}/things/1?n=1.5&flag=yes`);
    expect([other.status, await other.text()]).toEqual([400, "/n must be of type integer; /flag must be of type boolean"]);
  });
});
