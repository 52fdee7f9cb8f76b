import { describe, expect, test } from "vitest";
import { parseExampleJson } from "../../generator/examples/read/parse-example-json.ts";
import { parseExampleYaml } from "../../generator/examples/read/parse-example-yaml.ts";
import { isHoleKey } from "../../generator/examples/read/value-node.ts";
import { checkDocs, fence } from "./check-docs.ts";

/** The values of a text, with members left out shown as "…"; the steps that were needed; the fault. */
function read(text: string, isJson5 = false): unknown[] {
  const { documents, steps, fault } = parseExampleJson(text, 0, isJson5);
  const shown = documents.map(({ value }) => JSON.parse(JSON.stringify(value), (_key, each: unknown) => each) as unknown);
  return [...shown.map((value) => JSON.stringify(value, (_key, each: unknown) => (typeof each === "object" && each !== null && !Array.isArray(each) ? renameHoles(each) : each))), [...steps].join(" "), fault === undefined ? "" : `${fault.start}-${fault.end} ${fault.message}`];
}

const renameHoles = (value: object): object => Object.fromEntries(Object.entries(value).map(([key, each]) => [isHoleKey(key) ? "…" : key, each]));

describe("the ladder", () => {
  test.each([
    ['{"a": [1, -2.5e3, "x\\u0041\\n", true, false, null]}', ['{"a":[1,-2500,"xA\\n",true,false,null]}', "", ""]],
    ['// first\n{"a": 1} /* last */', ['{"a":1}', "comments", ""]],
    ['{"a": [1, 2,], }', ['{"a":[1,2]}', "trailing-comma", ""]],
    ['{"a": 1}\n{"b": 2}\n\n3', ['{"a":1}', '{"b":2}', "3", "several-documents", ""]],
    ['{"a": ..., "b": {...}, "c": [...], ...}', ['{"a":null,"b":{"…":null},"c":[null],"…":null}', "holes", ""]],
    ['{"a": 1, … }', ['{"a":1,"…":null}', "holes", ""]],
    ['{"a": [1, ..., 9]}', ['{"a":[1,null,9]}', "holes", ""]],
    ['{"a": 1,\n  // ... more\n}', ['{"a":1,"…":null}', "comments holes trailing-comma", ""]],
    ['{\n  ...\n  "a": 1\n}', ['{"…":null,"a":1}', "holes", ""]],
    ['{"a": 1\n  ...\n}', ['{"a":1,"…":null}', "holes", ""]],
    ['"a": 1,\n"b": 2', ['{"a":1,"b":2}', "bare-members", ""]],
    ['{"arrow": "a -> b ... c", "dots": "..."}', ['{"arrow":"a -> b ... c","dots":"..."}', "", ""]],
    ['{"__proto__": 1}', ['{"__proto__":1}', "", ""]],
  ] as const)("%s", (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    ["{'a': .5, b: +0x10, c: 'it\\'s',}", ['{"a":0.5,"b":16,"c":"it\'s"}', "json5", ""]],
  ] as const)("JSON5: %s", (text, expected) => expect(read(text, true)).toEqual(expected));

  test.each([
    ['{"a": 1', '7-7 "}" is missing at the end'],
    ['{"a" 1}', '5-6 ":" is expected here'],
    ['{"a": 1 "b": 2}', '8-9 "," or "}" is expected here'],
    ["{'a': 1}", "1-2 a key in double quotes is expected here"],
    ['{"a": 1, "a": 2}', '9-12 the key "a" stands here twice'],
    ['["x\ny"]', "1-2 this string is never closed"],
    ['["\\q"]', "2-4 \\q is no escape"],
    ["[1e999]", "1-6 the number 1e999 is too large"],
    ["[01]", "1-2 a value is expected here"],
    ["[undefined]", "1-10 undefined is no value of JSON"],
    ["[1, 2", '5-5 "]" is missing at the end'],
    ["/* open", "0-1 this comment is never closed"],
    ["", "0-0 there is no value here"],
    ["[".repeat(1001), "1000-1001 this is nested deeper than 1000 levels"],
  ])("fault: %s", (text, fault) => expect(read(text).at(-1)).toBe(fault));

  test("documents before a fault are kept, and comments belong to what follows them", () => {
    const { documents, fault } = parseExampleJson('// one\n{"a": 1}\n// two\n{"b": 2} // end\n{', 10);
    expect(documents.map(({ comments, range }) => [comments.map(({ text }) => text), range])).toEqual([[["one"], { start: 17, end: 25 }], [["two"], { start: 33, end: 41 }]]);
    expect(fault?.start).toBe(50);
  });

  test("places", () => {
    const text = '{"a": {"b": [1, "two"]}}';
    const [value] = parseExampleJson(text, 100).documents;
    const at = (keys: readonly (string | number)[], part?: "key"): string => {
      const { start, end } = value!.rangeOf(keys, part);
      return text.slice(start - 100, end - 100);
    };
    expect([at(["a", "b", 1]), at(["a", "b"], "key"), at([]), at(["a", "missing"]), at(["a", "b", 7])]).toEqual(['"two"', '"b"', text, '"a"', '"b"']);
  });

  test("YAML: several documents, holes, faults", () => {
    const { documents, steps } = parseExampleYaml("a: 1\n---\n# note\nb: [x, …]\nc: '...'\n", 0);
    expect(documents.map(({ value, hasHoles }) => [value, hasHoles])).toEqual([[{ a: 1 }, false], [{ b: ["x", "…"], c: "..." }, true]]);
    expect([...steps]).toEqual(["comments", "holes", "several-documents"]);
    expect(parseExampleYaml("a: [1", 5).fault?.start).toBeGreaterThanOrEqual(5);
  });

  test("reading is linear", () => {
    const started = process.cpuUsage();
    for (const part of ['{"a":1},', "[", '"a" ', "// x\n", "/* */", "... ", '{"a": "', "1 ", "{} ", ","]) parseExampleJson(part.repeat(50_000), 0);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(4_000);
  });
});

describe("what reading leads to", () => {
  test("faults, commas and holes in a document", async () => {
    const { examples, messages } = await checkDocs([
      fence('{ "id": "itm_abcd",\n  "name" }', "json schema=Item"),
      fence('{ "id": "itm_abcd", "name": "Cup", }', "json schema=Item"),
      fence('{ "name": "Cup", ... }', "json schema=Item"),
      fence('{ "id": ..., "name": "Cup", "tags": [...] }', "json schema=Item"),
      fence('{ ..., "name": 5, "colour": "red" }', "json schema=Item"),
    ].join("\n"));
    expect(examples).toEqual(["invalid none", "valid annotation Item", "holes annotation Item", "holes annotation Item", "invalid annotation Item"]);
    expect(messages).toEqual([
      'doc.md:3:10 error example-syntax: This example cannot be read: ":" is expected here. | Where it is no JSON or YAML on purpose, give the block another language, or skip="reason".',
      "doc.md:7:34 warning example-trailing-comma: A comma before the end is no JSON: who copies this example gets an error.",
      "doc.md:19:16 error example-invalid: This example is not valid by Item: must be of type string (at /name).",
    ]);
  });

  test("a placeholder that breaks a format or a pattern is a warning", async () => {
    const { examples, messages } = await checkDocs([
      fence('{ "id": "<item id>", "name": "Cup", "made": "YOUR_DATE" }', "json schema=Item"),
      fence('{ "id": "wrong", "name": "Cup", "made": "yesterday" }', "json schema=Item"),
    ].join("\n"));
    expect(examples).toEqual(["valid annotation Item", "invalid annotation Item"]);
    expect(messages).toEqual([
      'doc.md:2:9 warning example-placeholder: The placeholder "<item id>" is no value that the schema admits: must match the pattern ^itm_[a-z0-9]{4}$ (at /id). | A value that could be real serves readers who copy it.',
      'doc.md:2:45 warning example-placeholder: The placeholder "YOUR_DATE" is no value that the schema admits: must have the format date-time (at /made). | A value that could be real serves readers who copy it.',
      "doc.md:6:9 error example-invalid: This example is not valid by Item: must match the pattern ^itm_[a-z0-9]{4}$ (at /id).",
      "doc.md:6:41 error example-invalid: This example is not valid by Item: must have the format date-time (at /made).",
    ]);
  });

  test("unknown properties come from annotations: open objects and described maps are left alone", async () => {
    const { examples, messages } = await checkDocs([
      fence('{ "id": "itm_abcd", "naem": "x", "name": "Cup", "extra": { "any": { "thing": 1 } } }', "json schema=Item"),
      fence('[{ "id": "itm_abcd", "name": "Cup", "colour": 1 }]', "json op=items.list dir=response"),
    ].join("\n"));
    expect(examples[0]).toBe("valid annotation Item");
    expect(messages).toEqual([
      'doc.md:2:21 warning example-unknown-property: No schema describes the property "naem" of Item. | Did you mean "name"?',
      'doc.md:6:37 warning example-unknown-property: No schema describes the property "colour" of the 200 response of GET /items (at /0).',
    ]);
  });
});
