import { describe, expect, test } from "vitest";
import { writeBody } from "../../../templates/client/http/body.ts";
import type { BodyDescription } from "../../../templates/client/http/operation.ts";

const write = (content: string | BodyDescription, value: unknown, wanted?: string) => {
  const body = typeof content === "string" ? { content: [content] } : content;
  return writeBody({ id: "op", method: "POST", path: "/", body, responses: {} }, value, wanted);
};

/** The parts of a multipart body, as the platform's own parser reads them. */
async function parts(body: BodyDescription, value: unknown): Promise<[string, string | { name: string; type: string; text: string }][]> {
  const written = write(body, value)!;
  const form = await new Response(written.body as Blob, { headers: { "content-type": written.contentType! } }).formData();
  return Promise.all([...form].map(async ([name, part]) =>
    [name, typeof part === "string" ? part : { name: part.name, type: part.type, text: await part.text() }]));
}

describe("bodies by media type", () => {
  test.each([
    ["application/json", { a: "é" }, '{"a":"é"}'],
    ["application/json", "text", '"text"'],
    ["application/json", null, "null"],
    ["application/merge-patch+json", [1], "[1]"],
    ["text/plain", "hello", "hello"],
    ["application/xml", "<a/>", "<a/>"],
    ["application/x-www-form-urlencoded", { a: "1 2&3", b: [1, 2], c: undefined, d: null, e: { f: 1 } }, "a=1%202%263&b=1&b=2&e=%7B%22f%22%3A1%7D"],
    ["application/x-ndjson", [{ a: 1 }, { b: 2 }], '{"a":1}\n{"b":2}\n'],
    ["*/*", { a: 1 }, '{"a":1}'],
  ])("%s %j", (type, value, text) => {
    const written = write(type, value);
    expect(written).toEqual({ body: text, contentType: type === "*/*" ? "application/json" : type, isReplayable: true });
  });

  test("nothing is sent for undefined, or where the operation takes no body", () => {
    expect(write("application/json", undefined)).toBeUndefined();
    expect(writeBody({ id: "op", method: "GET", path: "/", responses: {} }, { a: 1 }, undefined)).toBeUndefined();
  });

  test("the first media type is the default, and any other can be asked for", () => {
    const content = { content: ["application/json", "text/plain"] };
    expect(write(content, "a")?.contentType).toBe("application/json");
    expect(write(content, "a", "text/plain")).toMatchObject({ body: "a", contentType: "text/plain" });
  });

  test("bytes go as they are", () => {
    const bytes = new Uint8Array([1, 2]);
    expect(write("application/octet-stream", bytes)).toEqual({ body: bytes, contentType: "application/octet-stream", isReplayable: true });
    expect(write("image/*", new Blob(["x"], { type: "image/png" }))).toMatchObject({ contentType: "image/png" });
    expect(write("application/json", bytes)).toMatchObject({ body: bytes });
    const stream = new ReadableStream();
    expect(write("application/octet-stream", stream)).toEqual({ body: stream, contentType: "application/octet-stream", isReplayable: false });
    const form = new FormData();
    expect(write("multipart/form-data", form)).toEqual({ body: form, isReplayable: true });
  });

  test.each([
    ["application/octet-stream", { a: 1 }],
    ["application/xml", { a: 1 }],
    ["application/json", () => 1],
    ["application/json", 1n],
  ])("%s cannot carry %s", (type, value) => {
    expect(() => write(type, value)).toThrow(`The body of op cannot be sent as ${type}:`);
  });

  test("the properties of a form by their encoding", () => {
    const body = {
      content: ["application/x-www-form-urlencoded"],
      encoding: { "application/x-www-form-urlencoded": { tags: { style: "pipeDelimited", explode: false }, at: { style: "deepObject" }, list: { contentType: "application/json" } } },
    } as const;
    expect(write(body, { tags: ["a", "b"], at: { x: 1 }, list: [1] })?.body).toBe("tags=a%7Cb&at%5Bx%5D=1&list=%5B1%5D");
  });

  test("a member named __proto__ is a member", () => {
    expect(write("application/x-www-form-urlencoded", JSON.parse('{"__proto__":{"a":1}}'))?.body).toBe("__proto__=%7B%22a%22%3A1%7D");
    expect(write("application/json", JSON.parse('{"__proto__":{"a":1}}'))?.body).toBe('{"__proto__":{"a":1}}');
  });
});

describe("multipart bodies", () => {
  test.each([
    [{ explode: false }, ["a,b,3"]],
    [{ style: "form", explode: false }, ["a,b,3"]],
    [{ style: "spaceDelimited", explode: false }, ["a b 3"]],
    [{ style: "pipeDelimited", explode: false }, ["a|b|3"]],
    [{ style: "form", explode: true }, ["a", "b", "3"]],
    [{}, ["a", "b", "3"]],
  ] as const)("have a list in as many parts as %j says", async (described, texts) => {
    const found = await parts({ content: ["multipart/form-data"], encoding: { "multipart/form-data": { list: described } } }, { list: ["a", "b", 3] });
    expect(found.map(([, text]) => text)).toEqual(texts);
  });

  test("texts, numbers, objects, lists and files", async () => {
    const value = {
      text: "a\r\nb",
      number: 1,
      object: { a: 1 },
      tags: ["x", "y"],
      bytes: new Uint8Array([104, 105]),
      file: new File(["content"], 'na"me.txt', { type: "text/plain" }),
      upload: { data: "a,b", filename: "table.csv", type: "text/csv" },
      nothing: undefined,
    };
    expect(await parts({ content: ["multipart/form-data"] }, value)).toEqual([
      ["text", "a\r\nb"],
      ["number", "1"],
      ["object", '{"a":1}'],
      ["tags", "x"],
      ["tags", "y"],
      ["bytes", { name: "bytes", type: "application/octet-stream", text: "hi" }],
      ["file", { name: 'na"me.txt', type: "text/plain", text: "content" }],
      ["upload", { name: "table.csv", type: "text/csv", text: "a,b" }],
    ]);
  });

  test("content types and headers of parts", async () => {
    const encoding = { "multipart/form-data": { meta: { contentType: "application/vnd.a+json", headers: { "X-Part": "1" } }, list: { contentType: "application/json" } } };
    const written = write({ content: ["multipart/form-data"], encoding }, { meta: { a: 1 }, list: [1, 2] })!;
    const text = (await (written.body as Blob).text()).replaceAll(written.contentType!.split("=")[1]!, "BOUNDARY");
    expect(text.split("\r\n")).toEqual([
      "--BOUNDARY",
      'Content-Disposition: form-data; name="meta"',
      "Content-Type: application/vnd.a+json",
      "X-Part: 1",
      "",
      '{"a":1}',
      "--BOUNDARY",
      'Content-Disposition: form-data; name="list"',
      "Content-Type: application/json",
      "",
      "[1,2]",
      "--BOUNDARY--",
      "",
    ]);
  });

  test("names cannot break out of their header, types neither", async () => {
    expect(await parts({ content: ["multipart/form-data"] }, { 'a"; filename="x\r\nX-Evil: 1': "v" })).toEqual([
      ['a"; filename="x\r\nX-Evil: 1', "v"],
    ]);
    expect(() => write("multipart/form-data", { file: { data: "x", filename: "x", type: "text/plain\r\nX-Evil: 1" } })).toThrow(/line breaks/);
  });
});
