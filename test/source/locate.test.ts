import { expect, test } from "vitest";
import type { SourceDocument, SourceFormat } from "../../generator/source/document.ts";
import { isJsonArray, isJsonObject, type JsonValue } from "../../generator/source/json.ts";
import { lineText, locate } from "../../generator/source/locate.ts";
import { parseJson } from "../../generator/source/parse-json.ts";
import { pathOf } from "../../generator/source/path.ts";
import { parseYaml } from "../../generator/source/yaml.ts";

const documentOf = (text: string, format: SourceFormat): SourceDocument => {
  const { value, problems } = format === "json" ? parseJson(text) : parseYaml(text);
  expect(problems).toEqual([]);
  return {
    file: { path: `a.${format}`, text },
    format,
    start: 0,
    end: text.length,
    uri: `file:///a.${format}`,
    value: value!,
  };
};

/** The text that a location covers. */
function covered(document: SourceDocument, keys: readonly (string | number)[], part?: "key"): string {
  const location = { kind: "value", document, path: pathOf(keys), ...(part === undefined ? {} : { part }) } as const;
  const { line, column, endLine, endColumn } = locate(location)!;
  const lines = document.file.text.split("\n");
  if (line === endLine) return lines[line - 1]!.slice(column - 1, endColumn - 1);
  return [
    lines[line - 1]!.slice(column - 1),
    ...lines.slice(line, endLine - 1),
    lines[endLine - 1]!.slice(0, endColumn - 1),
  ].join("\n");
}

const json = '{\n  "a": [1, {"b\\"c": "x}" , "d":\ttrue}],\r\n  "\\u0065": {} , "f":-1.5e3\n}';

test("JSON values and keys", () => {
  const document = documentOf(json, "json");
  expect(covered(document, [])).toBe(json);
  expect(covered(document, ["a", 1, 'b"c'])).toBe('"x}"');
  expect(covered(document, ["a", 1, 'b"c'], "key")).toBe('"b\\"c"');
  expect(covered(document, ["a", 1, "d"])).toBe("true");
  expect(covered(document, ["e"])).toBe("{}");
  expect(covered(document, ["f"])).toBe("-1.5e3");
  expect(covered(document, ["a", 0])).toBe("1");
});

test("YAML values and keys, through aliases and merges", () => {
  const document = documentOf(
    "a: &x\n  b: one\n  'c d': [1, two]\ne: *x\nf:\n  <<: *x\n  g: |\n    text\n200: ~\nh:\n",
    "yaml",
  );
  expect(covered(document, ["a", "b"])).toBe("one");
  expect(covered(document, ["a", "c d"], "key")).toBe("'c d'");
  expect(covered(document, ["a", "c d", 1])).toBe("two");
  expect(covered(document, ["e"])).toBe("*x");
  expect(covered(document, ["e", "c d", 1])).toBe("two");
  expect(covered(document, ["f", "b"], "key")).toBe("b");
  expect(covered(document, ["200"])).toBe("~");
  expect(covered(document, ["200"], "key")).toBe("200");
});

test("a path that leaves the document ends at its last key", () => {
  expect(covered(documentOf('{"a":{"b":1}}', "json"), ["a", "x", "y"])).toBe('"a"');
  expect(covered(documentOf("a: { b: 1 }\n", "yaml"), ["a", "x"])).toBe("a");
});

test("every place of a document leads to its own text", () => {
  for (const format of ["json", "yaml"] as const) {
    const document = documentOf('{"a":[1,{"b":"x","c":[[],{}]}],"d":{"e":{"f":null}},"":[true,"\\u00e9"]}', format);
    const visit = (value: JsonValue, keys: (string | number)[]): void => {
      expect(JSON.parse(covered(document, keys)), keys.join("/")).toEqual(value);
      if (isJsonArray(value)) value.forEach((item, index) => visit(item, [...keys, index]));
      else if (isJsonObject(value)) for (const [key, child] of Object.entries(value)) visit(child, [...keys, key]);
    };
    visit(document.value, []);
  }
});

test("lines end at line feeds, with or without a carriage return", () => {
  const file = { path: "a", text: "one\r\ntwo\n\nlast" };
  expect([1, 2, 3, 4, 5].map((line) => lineText(file, line))).toEqual(["one", "two", "", "last", ""]);
  expect(locate({ kind: "text", file, start: 10, end: 14 })).toEqual({ line: 4, column: 1, endLine: 4, endColumn: 5 });
});

test("what the pass before parsing has noted makes no difference to the places", () => {
  const long = Array.from({ length: 40 }, (_, index) => ({ [`n${index}`]: "x".repeat(30), list: [index, { deep: [[`}${index}`]] }] }));
  const text = JSON.stringify({ a: { b: [{ c: { d: [1, { e: "}", long }], f: "{[" } }, [[]]], "g\"": {} }, h: [], i: [[1], { j: { k: { l: long } } }] }, undefined, 2);
  const { value, places } = parseJson(text);
  expect(places!.ends.size).toBeGreaterThan(8);
  expect(places!.lineMarks.length).toBeGreaterThan(8);
  const noted = { ...documentOf(text, "json"), places: places! };
  const plain = documentOf(text, "json");
  const visit = (at: JsonValue, keys: readonly (string | number)[]): void => {
    for (const each of [keys, [...keys, "missing"]]) {
      const [quick, slow] = [noted, plain].map((document) => locate({ kind: "value", document, path: pathOf(each) }));
      expect(quick).toEqual(slow);
      expect(lineText(noted.file, quick!.line)).toBe(text.split("\n")[quick!.line - 1]);
    }
    if (typeof at === "object" && at !== null) for (const [key, child] of Object.entries(at)) visit(child as JsonValue, [...keys, key]);
  };
  visit(value!, []);
});

test("every offset has the line and the column that counting gives, at the beginning of a line and behind the text too", () => {
  const text = Array.from({ length: 300 }, (_, index) => `${index}${index % 7 === 0 ? "\r" : ""}`).join("\n");
  const file = { path: "a", text };
  for (let start = 0; start <= text.length; start++) {
    const before = text.slice(0, start);
    const [line, column] = [before.split("\n").length, start - before.lastIndexOf("\n")];
    expect(locate({ kind: "text", file, start, end: start })).toEqual({ line, column, endLine: line, endColumn: column });
  }
  for (const [index, line] of text.split("\n").entries()) expect(lineText(file, index + 1)).toBe(line.replace("\r", ""));
});
