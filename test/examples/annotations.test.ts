import { describe, expect, test } from "vitest";
import { outlineDocument } from "../../generator/examples/document-blocks.ts";
import { checkDocs, fence } from "./check-docs.ts";

const messagesOf = async (doc: string, options: Parameters<typeof checkDocs>[1] = {}): Promise<readonly string[]> => (await checkDocs(doc, options)).messages;

describe("what annotations cannot say", () => {
  test("unknown keys, wrong values, unknown names, no such place", async () => {
    expect(await messagesOf([
      fence('{ "name": "Cup" }', "json schema=NewItm"),
      fence('{ "name": "Cup" }', "json shema=NewItem schema=NewItem"),
      fence('{ "name": "Cup" }', "json schema=NewItem dir=up doc=0 at=x fails=required@name expect=maybe"),
      fence('{ "name": "Cup" }', "json op=items.ad"),
      fence('{ "name": "Cup" }', "json method=item.renam"),
      fence('{ "name": "Cup" }', "json event=item.solt"),
      fence('{ "name": "Cup" }', "json api=shops schema=NewItem"),
      fence('{ "name": "Cup" }', "json schema=NewItem at=/list/0"),
    ].join("\n"))).toEqual([
      'doc.md:1:16 error unknown-name-in-annotation: There is no schema "NewItm". | Did you mean "NewItem"?',
      'doc.md:5:9 error unknown-annotation-key: "shema" is nothing that can be said about an example. | Did you mean "schema"?',
      'doc.md:9:28 error annotation-value: "up" cannot be said for dir: request, response, error is expected.',
      'doc.md:9:35 error annotation-value: "0" cannot be said for doc: a number from 1 is expected.',
      'doc.md:9:40 error annotation-value: "x" cannot be said for at: a JSON Pointer is expected.',
      'doc.md:9:48 error annotation-value: "required@name" cannot be said for fails: keyword@/pointer is expected.',
      'doc.md:9:69 error annotation-value: "maybe" cannot be said for expect: valid, invalid is expected.',
      'doc.md:13:12 error unknown-name-in-annotation: There is no operation "items.ad". | Did you mean "items.add"?',
      'doc.md:17:16 error unknown-name-in-annotation: There is no method "item.renam". | Did you mean "item.rename"?',
      'doc.md:21:15 error unknown-name-in-annotation: There is no event "item.solt". | Did you mean "item.sold"?',
      'doc.md:25:13 error unknown-name-in-annotation: There is no API "shops".',
      "doc.md:29:27 error annotation-without-place: The example has nothing at /list/0.",
    ]);
  });
});

describe("deliberately invalid examples", () => {
  test("by annotation, heading, label and comment", async () => {
    const { examples, messages, report } = await checkDocs([
      fence('{ "name": "" }', "json schema=NewItem fails=minLength@/name"),
      "## Invalid item\n", fence('{ "id": "itm_abcd" }', "json schema=Item"),
      "## Items\n", "Missing name:\n", fence('{ "price": 1 }', "json schema=NewItem"),
      fence('// Violates the minimum\n{ "name": "Cup", "price": -1 }', "json schema=NewItem"),
      "## Invalid call\n", fence('{ "jsonrpc": "2.0", "id": 1, "error": { "code": -32602, "message": "Invalid params" } }'),
      fence('{ "name": "Cup" }', "json schema=NewItem expect=valid"),
    ].join("\n"));
    expect(messages).toEqual([]);
    expect(examples).toEqual(["expected-invalid annotation NewItem", "expected-invalid annotation Item", "expected-invalid annotation NewItem", "expected-invalid annotation NewItem", "valid json-rpc JSON-RPC 2.0 error", "valid annotation NewItem"]);
    expect(report.entries.flatMap(({ fault }) => fault ?? [])).toEqual([
      { keyword: "minLength", pointer: "/name", line: 2, column: 11 },
      { keyword: "required", pointer: "", line: 8, column: 1 },
      { keyword: "required", pointer: "", line: 16, column: 1 },
      { keyword: "minimum", pointer: "/price", line: 21, column: 27 },
    ]);
  });

  test("a valid one is an error, and so is one that fails for another reason", async () => {
    const { examples, messages } = await checkDocs([
      fence('{ "name": "Cup" }', "json schema=NewItem expect=invalid"),
      fence('{ "name": 5 }', "json schema=NewItem fails=minLength@/name"),
      fence('{ "name": 5 }', "json schema=NewItem fails=type@/price"),
      fence('{ "name": 5, "price": -1 }', "json schema=NewItem fails=type@/name,minimum@/price"),
    ].join("\n"));
    expect(examples).toEqual(["invalid annotation NewItem", "invalid annotation NewItem", "invalid annotation NewItem", "expected-invalid annotation NewItem"]);
    expect(messages).toEqual([
      "doc.md:2:1 error expected-invalid-but-valid: This example is said to be invalid (by its annotation), and is valid by NewItem. | Say expect=valid where the words around it mean something else.",
      "doc.md:6:1 error invalid-for-wrong-reason: This example is to fail with minLength@/name; what fails is type@/name.",
      "doc.md:6:11 error example-invalid: This example is not valid by NewItem: must be of type string (at /name).",
      "doc.md:10:1 error invalid-for-wrong-reason: This example is to fail with type@/price; what fails is type@/name.",
      "doc.md:10:11 error example-invalid: This example is not valid by NewItem: must be of type string (at /name).",
    ]);
  });
});

describe("the sidecar", () => {
  const doc = `# Guide\n\n## First\n\n${fence('{ "name": "Cup" }')}\n${fence('{ "price": -1 }\n{ "x": 1 }')}`;
  const [first, second] = outlineDocument({ path: "doc.md", text: doc }).blocks.map(({ hash }) => hash);

  test("maps by heading, ordinal and hash, and an edit elsewhere does not shift it", async () => {
    const map = `documents:\n  doc.md:\n    - { heading: Guide > First, hash: "${first}", schema: NewItem }\n    - heading: Guide > First\n      ordinal: 2\n      hash: "${second}"\n      documents:\n        - { doc: 1, schema: NewItem, partial: true, fails: minimum@/price }\n        - { doc: 2, skip: of another world }\n`;
    for (const text of [doc, `# Zero\n\n${fence('{ "name": "Cup" }', "json schema=NewItem")}\n${doc.replaceAll("\n", "\r\n")}`]) {
      const { examples, messages } = await checkDocs(text, { files: { "examples.map.yaml": map } });
      expect(messages).toEqual([]);
      expect(examples.slice(-3)).toEqual(["valid sidecar NewItem", "expected-invalid sidecar NewItem", "skipped sidecar"]);
    }
  });

  test("a changed block is stale, a missing one is told, and so is everything else that is wrong with it", async () => {
    const map = `documents:\n  doc.md:\n    - { heading: Guide > First, hash: 000000000000, schema: NewItem }\n    - { heading: Guide > Frist, hash: "1", schema: NewItem }\n    - { heading: Guide > First, ordinal: 2, hash: "${second}", shema: NewItem, dir: up }\n    - just words\n  other.md: 5\n`;
    expect(await messagesOf(doc, { files: { "examples.map.yaml": map } })).toEqual([
      ...[expect.stringContaining("doc.md:6:1 info example-inferred"), expect.stringContaining("doc.md:10:1 warning example-unmapped"), expect.stringContaining("doc.md:11:1 warning example-unmapped")],
      `examples.map.yaml:3:39 error stale-mapping: The block at doc.md:5 has changed since this entry was written. | Check that the entry still holds, and write hash: ${first}.`,
      'examples.map.yaml:4:7 error mapping-without-block: doc.md has no block 1 under "Guide > Frist". | Did you mean "Guide > First"?',
      'examples.map.yaml:5:74 error unknown-annotation-key: "shema" is nothing that can be said about an example. | Did you mean "schema"?',
      'examples.map.yaml:5:88 error annotation-value: "up" cannot be said for dir: request, response, error is expected.',
      'examples.map.yaml:6:7 error sidecar-shape: a map with "heading" and "hash" is expected here. | An entry reads { heading: "First > Second", ordinal: 1, hash: 0123456789ab, schema: Name }.',
      'examples.map.yaml:7:13 error sidecar-shape: a list of blocks is expected here. | An entry reads { heading: "First > Second", ordinal: 1, hash: 0123456789ab, schema: Name }.',
    ]);
  });
});

test("--require-mapped and --min-checked", async () => {
  const doc = [fence('{ "unlike": "all" }'), fence('{ "name": "Cup" }', "json schema=NewItem")].join("\n");
  expect((await messagesOf(doc, { requireMapped: true, minChecked: 2 })).map((each) => each.split(/: No rule/)[0])).toEqual([
    "doc.md:undefined:undefined error too-few-checked: 1 examples are checked; at least 2 are asked for.",
    "doc.md:2:1 error example-unmapped",
  ]);
  expect(await messagesOf(doc, { minChecked: 1 })).toHaveLength(1);
});
