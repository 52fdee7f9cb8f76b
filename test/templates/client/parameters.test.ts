import { describe, expect, test } from "vitest";
import type { ParameterDescription } from "../../../templates/client/http/operation.ts";
import { writeParameters } from "../../../templates/client/http/parameters.ts";

const color = { empty: "", string: "blue", array: ["blue", "black", "brown"], object: { R: 100, G: 200, B: 150 } };

const write = (parameter: ParameterDescription, value: unknown, path = parameter.in === "path" ? `/{${parameter.name}}` : "/") =>
  writeParameters(
    { id: "op", method: "GET", path, parameters: [parameter], responses: {} },
    parameter.in === "path" ? [value] : [],
    parameter.in === "path" ? {} : { [parameter.key ?? parameter.name]: value },
  );

const query = (parameter: Omit<ParameterDescription, "in">, value: unknown) => write({ in: "query", ...parameter }, value).query;
const path = (parameter: Omit<ParameterDescription, "in">, value: unknown) => write({ in: "path", ...parameter }, value).path;

describe("styles of path parameters", () => {
  test.each([
    ["simple", false, color.string, "/blue"],
    ["simple", false, color.array, "/blue,black,brown"],
    ["simple", false, color.object, "/R,100,G,200,B,150"],
    ["simple", true, color.array, "/blue,black,brown"],
    ["simple", true, color.object, "/R=100,G=200,B=150"],
    ["label", false, color.string, "/.blue"],
    ["label", false, color.array, "/.blue,black,brown"],
    ["label", false, color.object, "/.R,100,G,200,B,150"],
    ["label", true, color.array, "/.blue.black.brown"],
    ["label", true, color.object, "/.R=100.G=200.B=150"],
    ["matrix", false, color.string, "/;color=blue"],
    ["matrix", false, color.empty, "/;color"],
    ["matrix", false, color.array, "/;color=blue,black,brown"],
    ["matrix", false, color.object, "/;color=R,100,G,200,B,150"],
    ["matrix", true, color.array, "/;color=blue;color=black;color=brown"],
    ["matrix", true, color.object, "/;R=100;G=200;B=150"],
  ] as const)("%s explode=%s %j", (style, explode, value, expected) => {
    expect(path({ name: "color", style, explode }, value)).toBe(expected);
  });

  test("values are encoded, all of them", () => {
    expect(path({ name: "id" }, "a/b?c#d e%2F(é)!'*")).toBe("/a%2Fb%3Fc%23d%20e%252F%28%C3%A9%29%21%27%2A");
    expect(path({ name: "id" }, new Date(0))).toBe("/1970-01-01T00%3A00%3A00.000Z");
    expect(path({ name: "id" }, "{other}")).toBe("/%7Bother%7D");
    expect(path({ name: "id" }, "$&$1")).toBe("/%24%26%241");
    expect(path({ name: "filter", contentType: "application/json" }, { a: 1 })).toBe("/%7B%22a%22%3A1%7D");
  });

  test.each([[""], ["."], [".."], [undefined], [null], [[]], [{}]])("%j is refused", (value) => {
    expect(() => path({ name: "id" }, value)).toThrow(/path parameter/);
  });

  test("dots are refused where they make a whole segment, also together with the template", () => {
    expect(() => write({ name: "id", in: "path" }, ".", "/files/.{id}/x")).toThrow(/must not be "\.\."/);
    expect(() => write({ name: "id", in: "path", allowReserved: true }, "a/../b")).toThrow(/must not be/);
    expect(() => write({ name: "id", in: "path", allowReserved: true }, "a/%2E%2e/b")).toThrow(/must not be/);
    expect(write({ name: "id", in: "path" }, "..", "/files/{id}.json").path).toBe("/files/...json");
    expect(path({ name: "id" }, "...")).toBe("/...");
  });

  test("a lone surrogate cannot be encoded", () => {
    expect(() => path({ name: "id" }, "\ud800")).toThrow(/path parameter "id" of op/);
  });
});

describe("styles of query parameters", () => {
  test.each([
    ["form", true, color.empty, "color="],
    ["form", true, color.string, "color=blue"],
    ["form", true, color.array, "color=blue&color=black&color=brown"],
    ["form", true, color.object, "R=100&G=200&B=150"],
    ["form", false, color.array, "color=blue,black,brown"],
    ["form", false, color.object, "color=R,100,G,200,B,150"],
    ["spaceDelimited", false, color.array, "color=blue%20black%20brown"],
    ["spaceDelimited", false, color.object, "color=R%20100%20G%20200%20B%20150"],
    ["spaceDelimited", true, color.array, "color=blue&color=black&color=brown"],
    ["pipeDelimited", false, color.array, "color=blue%7Cblack%7Cbrown"],
    ["pipeDelimited", false, color.object, "color=R%7C100%7CG%7C200%7CB%7C150"],
    ["deepObject", true, color.object, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
    ["deepObject", true, { a: { b: [1, 2] }, c: null }, "color%5Ba%5D%5Bb%5D%5B0%5D=1&color%5Ba%5D%5Bb%5D%5B1%5D=2"],
  ] as const)("%s explode=%s %j", (style, explode, value, expected) => {
    expect(query({ name: "color", style, explode }, value)).toBe(expected);
  });

  test("form and explode are the defaults", () => {
    expect(query({ name: "a b" }, ["1", "2"])).toBe("a%20b=1&a%20b=2");
    expect(query({ name: "color", style: "deepObject" }, { R: 1 })).toBe("color%5BR%5D=1");
    expect(query({ name: "color", style: "pipeDelimited" }, [1, 2])).toBe("color=1%7C2");
  });

  test("what is not there is not sent", () => {
    for (const value of [undefined, null, [], {}, [null], { a: undefined }]) expect(query({ name: "a" }, value)).toBe("");
    expect(write({ in: "query", name: "toString" }, undefined).query).toBe("");
    expect(writeParameters({ id: "op", method: "GET", path: "/", parameters: [{ name: "constructor", in: "query" }], responses: {} }, [], {}).query).toBe("");
  });

  test("single values of every kind", () => {
    expect(query({ name: "a" }, 1e21)).toBe("a=1e%2B21");
    expect(query({ name: "a" }, false)).toBe("a=false");
    expect(query({ name: "a" }, 12345678901234567890n)).toBe("a=12345678901234567890");
    expect(query({ name: "a" }, [{ b: 1 }])).toBe("a=%7B%22b%22%3A1%7D");
    expect(() => query({ name: "a" }, () => 1)).toThrow(/a function cannot be sent/);
  });

  test("a value cannot add a parameter, not even with allowReserved", () => {
    expect(query({ name: "a" }, "1&b=2#c")).toBe("a=1%26b%3D2%23c");
    expect(query({ name: "a", allowReserved: true }, "1&b=2#c[d]+/e?f:g%20h%zz")).toBe("a=1%26b=2%23c%5Bd%5D%2B/e?f:g%20h%25zz");
  });

  test("content instead of a style", () => {
    expect(query({ name: "filter", contentType: "application/json" }, { a: ["é"] })).toBe("filter=%7B%22a%22%3A%5B%22%5Cu00e9%22%5D%7D");
    expect(query({ name: "q", contentType: "text/plain" }, "a b")).toBe("q=a%20b");
  });

  test("the whole query as one value: what is left of the parameters", () => {
    const whole = (contentType: string | undefined, named: Record<string, unknown>) => {
      const parameters = [{ name: "X-A", in: "header" }, { name: "all", in: "querystring", ...(contentType === undefined ? {} : { contentType }) }] as const;
      return writeParameters({ id: "op", method: "GET", path: "/", parameters, responses: {} }, [], named);
    };
    expect(whole("application/x-www-form-urlencoded", { a: "1 2", b: [3, 4] }).query).toBe("a=1%202&b=3&b=4");
    expect(whole("application/json", { a: 1, "X-A": "h" })).toMatchObject({ query: "%7B%22a%22%3A1%7D", headers: [["X-A", "h"]] });
    expect(whole("application/json", {}).query).toBe("");
  });
});

describe("headers and cookies", () => {
  const header = (parameter: Omit<ParameterDescription, "in">, value: unknown) => write({ in: "header", ...parameter }, value).headers;
  const cookie = (parameter: Omit<ParameterDescription, "in">, value: unknown) => write({ in: "cookie", ...parameter }, value).cookie;

  test("headers are simple and not encoded", () => {
    expect(header({ name: "X-Color" }, color.array)).toEqual([["X-Color", "blue,black,brown"]]);
    expect(header({ name: "X-Color" }, color.object)).toEqual([["X-Color", "R,100,G,200,B,150"]]);
    expect(header({ name: "X-Color", explode: true }, color.object)).toEqual([["X-Color", "R=100,G=200,B=150"]]);
    expect(header({ name: "X-Text" }, "a/b c%")).toEqual([["X-Text", "a/b c%"]]);
    expect(header({ name: "X-Json", contentType: "application/json" }, { a: "ü€" })).toEqual([["X-Json", '{"a":"\\u00fc\\u20ac"}']]);
  });

  test.each([["a\r\nX-Evil: 1"], ["a\nb"], ["a\0b"], ["€"]])("the header value %j is refused", (value) => {
    expect(() => header({ name: "X-Text" }, value)).toThrow(/header parameter "X-Text" of op: a header's value must not hold/);
  });

  test("cookies", () => {
    expect(cookie({ name: "session" }, "a b;c")).toBe("session=a%20b%3Bc");
    expect(cookie({ name: "ids", explode: false }, [1, 2])).toBe("ids=1,2");
    expect(cookie({ name: "ids" }, [1, 2])).toBe("ids=1; ids=2");
  });

  test("cookies of the style of their own are not escaped", () => {
    expect(cookie({ name: "s", style: "cookie" }, "a=b c&d")).toBe("s=a=b c&d");
    expect(cookie({ name: "ids", style: "cookie" }, [1, 2])).toBe("ids=1; ids=2");
    expect(cookie({ name: "ids", style: "cookie", explode: false }, [1, 2])).toBe("ids=1,2");
    expect(cookie({ name: "o", style: "cookie" }, { a: "1", b: "2%20" })).toBe("a=1; b=2%20");
    for (const value of ["a; admin=1", "a\r\nX: 1", "a\0", "\u20ac"]) expect(() => cookie({ name: "s", style: "cookie" }, value)).toThrow(/cookie parameter "s" of op/);
  });

  test("a key of its own keeps two parameters of one name apart", () => {
    const operation = {
      id: "op", method: "GET", path: "/", responses: {},
      parameters: [{ name: "v", in: "query" }, { name: "v", in: "header", key: "headerV" }],
    } as const;
    const written = writeParameters(operation, [], { v: 1, headerV: 2 });
    expect([written.query, written.headers]).toEqual(["v=1", [["v", "2"]]]);
  });
});
