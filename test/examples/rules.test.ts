import { describe, expect, test } from "vitest";
import { checkDocs, fence } from "./check-docs.ts";

/** The examples of a document, with what there is to say about them. */
async function map(doc: string): Promise<readonly string[]> {
  const { examples, messages } = await checkDocs(doc);
  return [...examples, ...messages];
}

describe("annotations", () => {
  test("in the info string, in a comment, with every kind of target", async () => {
    expect(await map([
      fence('{ "id": "itm_abcd", "name": "Cup" }', "json schema=Item"),
      `<!-- gen-api op=items.add dir=request -->\n${fence('{ "name": "Cup" }')}`,
      `<!-- gen-api op="POST /items" status=201 -->\n${fence('{ "id": "itm_abcd", "name": "Cup" }')}`,
      `<!-- gen-api op=items.add status=404 -->\n${fence('{ "error": "SOLD_OUT" }')}`,
      fence('{ "id": "x", "name": "y" }', "json method=item.rename"),
      fence('{ "id": "itm_abcd", "name": "Cup" }', "json method=item.rename dir=response"),
      fence('{ "code": -32000, "message": "Sold out", "data": { "id": "x" } }', "json method=item.rename dir=error"),
      fence('{ "type": "item.sold", "id": "x" }', "json event=item.sold"),
      fence('const item: Item = { id: "itm_abcd", name: `x`.length ? "a" : "b" };'.replace(/`.*"b"/, '"Cup",'), "ts schema=Item"),
      fence("{ id: 'itm_abcd', name: 'Cup', }", "json5 schema=Item"),
    ].join("\n"))).toEqual([
      "valid annotation Item",
      "valid comment POST /items the body of POST /items",
      "valid comment POST /items the 201 response of POST /items",
      "valid comment POST /items the 404 response of POST /items",
      "valid annotation params of item.rename the params of item.rename",
      "valid annotation result of item.rename the result of item.rename",
      "valid annotation error api.yaml#/errors/SOLD_OUT/data",
      "valid annotation the event item.sold",
      "valid annotation Item",
      "valid annotation Item",
    ]);
  });

  test("a part, a document, a partial example, dots that are strings", async () => {
    expect(await map([
      fence('{ "list": [{ "id": "itm_abcd", "name": "Cup" }] }', "json schema=Item at=/list/0"),
      `<!-- gen-api schema=Item doc=1 --><!-- gen-api schema=NewItem doc=2 -->\n${fence('{ "id": "itm_abcd", "name": "Cup" }\n{ "name": "Cup" }')}`,
      fence('{ "price": 1 }', "json schema=Item partial"),
      fence('{ "id": "...", "name": "Cup", "tags": ["..."] }', "json schema=Item holes"),
      `<!-- gen-api schema=Item at=/a -->\n<!-- gen-api schema=NewItem at=/b -->\n${fence('{ "a": { "id": "itm_abcd", "name": "x" }, "b": { "name": "x" } }')}`,
    ].join("\n"))).toEqual(["valid annotation Item", "valid comment Item", "valid comment NewItem", "valid annotation Item", "holes annotation Item", "valid comment Item NewItem"]);
  });

  test("words behind the language that are not for us stay as they are", async () => {
    expect(await map(fence('{ "id": "itm_abcd", "name": "Cup" }', 'json title="Item" {1,3} showLineNumbers'))).toEqual([
      "valid inferred Item",
      "doc.md:2:1 info example-inferred: This example is taken for Item because no other schema fits (the next best is NewItem). | To settle it, write <!-- gen-api schema=Item --> above the block.",
    ]);
  });

  test("skipped with a reason", async () => {
    const { report } = await checkDocs(fence("{}", 'json skip="only a sketch"'));
    expect(report.entries.find(({ origin }) => origin === "block")).toMatchObject({ kind: "skipped", reason: "only a sketch", rule: "annotation", verdict: "unchecked" });
  });
});

describe("JSON-RPC", () => {
  const call = '{ "jsonrpc": "2.0", "id": 1, "method": "item.rename", "params": { "id": "x", "name": "y" } }';

  test("calls, and answers by the id of the nearest call above", async () => {
    expect(await map([
      fence(call),
      fence('{ "jsonrpc": "2.0", "id": 1, "result": { "id": "itm_abcd", "name": "y" } }'),
      fence('{ "jsonrpc": "2.0", "id": 1, "method": "item.count", "params": ["live", 5] }'),
      fence('{ "jsonrpc": "2.0", "id": 1, "result": 3 }'),
      fence('{ "jsonrpc": "2.0", "id": 9, "result": "of an unknown call" }'),
      fence('{ "jsonrpc": "2.0", "method": "item.rename", "params": { "id": "x", "name": "y" } }'),
      fence('{ "jsonrpc": "2.0", "id": null, "error": { "code": -32700, "message": "Parse error" } }'),
      fence('{ "jsonrpc": "2.0", "id": 1, "error": { "code": -32000, "message": "Sold out", "data": { "id": "x" } } }'),
      fence(`[${call}, { "jsonrpc": "2.0", "id": "b", "method": "item.count", "params": ["live"] }]`),
      fence('[{ "jsonrpc": "2.0", "id": "b", "result": 3 }, { "jsonrpc": "2.0", "id": 1, "result": { "id": "itm_abcd", "name": "y" } }]'),
    ].join("\n"))).toEqual([
      "valid json-rpc item.rename request the params of item.rename",
      "valid json-rpc item.rename result the result of item.rename",
      "valid json-rpc item.count request the params of item.count",
      "valid json-rpc item.count result the result of item.count",
      "valid json-rpc JSON-RPC 2.0",
      "valid json-rpc item.rename request the params of item.rename",
      "valid json-rpc JSON-RPC 2.0 error",
      "valid json-rpc error SOLD_OUT the data of SOLD_OUT",
      "valid json-rpc item.rename request item.count request the params of item.rename the params of item.count",
      "valid json-rpc item.count result item.rename result the result of item.count the result of item.rename",
    ]);
  });

  test("every fault is told where it stands", async () => {
    const { messages } = await checkDocs([
      fence('{ "jsonrpc": "1.0", "id": {}, "method": "item.rename", "params": 1 }'),
      fence('{ "jsonrpc": "2.0", "id": 1, "method": "item.renam", "params": {} }'),
      fence('{ "jsonrpc": "2.0", "id": 1, "method": "item.rename" }'),
      fence('{ "jsonrpc": "2.0", "id": 1, "method": "item.count", "params": [7] }'),
      fence('{ "jsonrpc": "2.0", "result": 1, "error": { "code": 12.5 } }'),
      fence('{ "jsonrpc": "2.0", "id": 1, "error": { "code": 40, "message": "?" }, "extra": 1 }'),
      "## `item.count`\n",
      fence('{ "jsonrpc": "2.0", "id": 2, "method": "item.rename", "params": { "id": "x", "name": 5 } }'),
    ].join("\n"));
    expect(messages).toEqual([
      'doc.md:2:14 error rpc-envelope: This is no JSON-RPC 2.0 message: "jsonrpc" must be "2.0".',
      'doc.md:2:27 error rpc-envelope: This is no JSON-RPC 2.0 message: "id" must be a string, a number or null.',
      'doc.md:2:66 error example-invalid: This example is not valid by the params of item.rename: must be of type object (at /params).',
      'doc.md:2:66 error rpc-envelope: This is no JSON-RPC 2.0 message: "params" must be an object or an array.',
      'doc.md:6:40 error unknown-method: The API has no method "item.renam". | Did you mean "item.rename"?',
      'doc.md:10:1 error rpc-envelope: This is no JSON-RPC 2.0 message: item.rename needs "params".',
      "doc.md:14:65 error example-invalid: This example is not valid by the params of item.count: must be of type string (at /params/0).",
      'doc.md:18:1 error rpc-envelope: This is no JSON-RPC 2.0 message: an answer has an "id".',
      'doc.md:18:1 error rpc-envelope: This is no JSON-RPC 2.0 message: an answer has either "result" or "error".',
      'doc.md:18:34 error rpc-envelope: This is no JSON-RPC 2.0 message: "message" must be a string.',
      'doc.md:18:53 error rpc-envelope: This is no JSON-RPC 2.0 message: "code" must be an integer.',
      "doc.md:22:49 error unknown-error-code: The error code 40 is neither in the API's catalogue nor one that JSON-RPC defines. | Did you mean \"404\"?",
      'doc.md:22:71 warning example-unknown-property: No schema describes the property "extra" of JSON-RPC 2.0.',
      'doc.md:28:40 error method-heading: The heading names "item.count", the example calls "item.rename".',
      "doc.md:28:86 error example-invalid: This example is not valid by the params of item.rename: must be of type string (at /params/name).",
    ]);
  });
});

describe("events, HTTP, labels, headings and compounds", () => {
  test("an event by its discriminator", async () => {
    expect(await map(fence('{ "type": "item.sold", "id": "x" }'))).toEqual(["valid event the event item.sold"]);
  });

  test("requests with path, query, headers and body; answers to them", async () => {
    expect(await map([
      "# Items\n",
      fence("GET /v1/items?state=live&limit=5 HTTP/1.1\nAuthorization: Bearer x", "http"),
      fence('GET https://shop.test/v1/items?limit=5\n\n[{ "id": "itm_abcd", "name": "Cup" }]', ""),
      fence('POST /items\nContent-Type: application/json\n\n{ "name": "Cup" }', "http"),
      fence('HTTP/1.1 201 Created\nContent-Type: application/json\nX-Left: 5\n\n{ "id": "itm_abcd", "name": "Cup" }', "http"),
      fence('POST /items\n{ "name": "Cup" }\n\nHTTP/1.1 404 Not Found\n\n{ "error": "NOT_FOUND" }', "http"),
      fence("DELETE /items/itm_abcd", "http"),
      fence("DELETE /items/{id}", "http"),
      fence("Authorization: Bearer x\nX-Left: 5"),
    ].join("\n").replace(/```json\nAuth/, "```\nAuth"))).toEqual([
      "valid http GET /items the query parameter state the query parameter limit",
      "valid http GET /items the 200 response of GET /items the query parameter limit",
      "valid http POST /items the body of POST /items",
      "valid http 201 of POST /items the 201 response of POST /items the header X-Left",
      "valid http POST /items the body of POST /items",
      "valid http 404 of POST /items the 404 response of POST /items",
      "valid http DELETE /items/{id} the path parameter id",
      "valid http DELETE /items/{id}",
      "headers http the header X-Left",
      "doc.md:31:1 warning http-blank-line: A blank line is missing between the headers and the body.",
    ]);
  });

  test("every fault of a message is told where it stands", async () => {
    const { messages } = await checkDocs([
      fence("GET /v1/item?limit=5", "http"),
      fence("GET /v1/items?stat=live&state=gone", "http"),
      fence("DELETE /items/abc", "http"),
      fence("POST /items\nContent-Type: application/json", "http"),
      fence('HTTP/1.1 418 Teapot\n\n{ "a": 1 }', "http"),
      fence('DELETE /items/itm_abcd\n\n{ "a": 1 }', "http"),
      fence("Authorization: Basic x", "http"),
    ].join("\n"));
    expect(messages).toEqual([
      'doc.md:2:5 error unknown-operation: The API has no operation GET /v1/item. | Did you mean "GET /v1/items"?',
      'doc.md:6:5 error missing-query-parameter: GET /items needs the query parameter "limit".',
      'doc.md:6:15 error unknown-query-parameter: GET /items has no query parameter "stat". | Did you mean "state"?',
      'doc.md:6:25 error example-invalid: This example is not valid by the query parameter state: must be one of "draft", "live", "sold".',
      "doc.md:10:8 error example-invalid: This example is not valid by the path parameter id: must match the pattern ^itm_[a-z0-9]{4}$.",
      "doc.md:14:6 error missing-body: POST /items needs a body, and this request has none.",
      "doc.md:19:10 error unknown-response-status: POST /items has no response with status 418.",
      "doc.md:25:1 error body-without-schema: DELETE /items/{id} has no body for status 204 that could be described by a body.",
      "doc.md:31:16 warning authorization-scheme: The API authenticates with Bearer, not with Basic.",
    ]);
  });

  test("the line above, and headings with a method and a path or a method's name", async () => {
    expect(await map([
      "# API\n\n## `POST /items`\n\n**Request**\n", fence('{ "name": "Cup" }'),
      "**Response: 201**\n", fence('{ "id": "itm_abcd", "name": "Cup" }'),
      "Response (404):\n", fence('{ "error": "NOT_FOUND" }'),
      "## Remove\n\nAnswer to `GET /items`:\n", fence('[{ "id": "itm_abcd", "name": "Cup" }]'),
      "## `item.rename`\n\nParams:\n", fence('{ "id": "x", "name": "y" }'),
      "Result:\n", fence('{ "id": "itm_abcd", "name": "Cup" }'),
    ].join("\n"))).toEqual([
      "valid label request of POST /items the body of POST /items",
      "valid label response of POST /items the 201 response of POST /items",
      "valid label response of POST /items the 404 response of POST /items",
      "valid label response of GET /items the 200 response of GET /items",
      "valid label the params of item.rename",
      "valid label the result of item.rename",
    ]);
  });

  test("a heading that is a schema's title, unless the shape speaks against it", async () => {
    expect(await map([
      "## 📦 3. Item example\n", fence('{ "id": "itm_abcd", "name": "Cup" }'),
      "## New item\n", fence("name: Cup", "yaml"),
      "## Problem\n", fence('["no object"]', 'json skip="list"'),
    ].join("\n"))).toEqual(["valid heading Item", "valid heading NewItem", "skipped annotation"]);
  });

  test("several things in one example", async () => {
    expect(await map(fence('{ "newItem": { "name": "Cup" }, "item": { "id": "itm_abcd", "name": "Cup" } }'))).toEqual(["valid compound NewItem Item"]);
  });
});

describe("inference and what is unmapped", () => {
  test("one schema that fits is taken and told; several are not decided", async () => {
    const { examples, messages, report } = await checkDocs([fence('{ "error": "SOLD_OUT" }'), fence('{ "name": "Cup" }'), fence('{ "unlike": "all" }'), fence('{ "type": "item.solt", "id": "x" }')].join("\n"));
    expect(examples).toEqual(["valid inferred Problem", "valid inferred NewItem", "unmapped none", "unmapped none"]);
    expect(messages.slice(2)).toEqual([
      "doc.md:10:1 warning example-unmapped: No rule tells which schema this example is of: no schema declares its properties. | Write <!-- gen-api schema=… --> above the block, or skip=\"reason\".",
      "doc.md:14:1 warning example-unmapped: No rule tells which schema this example is of: its type is no event of the API (the nearest is item.sold). | Write <!-- gen-api event=item.sold --> above the block, or skip=\"reason\".",
    ]);
    expect(report.entries.filter(({ suggestion }) => suggestion !== undefined).map(({ suggestion }) => suggestion)).toEqual([
      "<!-- gen-api schema=Problem -->", "<!-- gen-api schema=NewItem -->", "<!-- gen-api schema=… -->", "<!-- gen-api event=item.sold -->",
    ]);
  });

  test("other languages, diagrams and empty documents are counted as skipped", async () => {
    const { report } = await checkDocs([fence("x = 1", "python"), fence("A -> B", ""), fence("[A] -> B", ""), fence("curl x", "bash")].join("\n"));
    expect(report.entries.filter(({ origin }) => origin === "block").map(({ kind, reason }) => `${kind}: ${reason}`)).toEqual([
      "skipped: its language is python", "skipped: it is no JSON and names no language", "skipped: it is no JSON and names no language", "skipped: its language is bash",
    ]);
  });
});
