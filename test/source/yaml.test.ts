import { expect, test } from "vitest";
import type { JsonValue } from "../../generator/source/json.ts";
import { parseYaml } from "../../generator/source/yaml.ts";

test.each<[string, JsonValue]>([
  [
    "a: yes\nb: 010\nc: 0o10\nd: 0x1f\ne: ~\nf: 2001-01-01\ng: 1_000\nh: On\ni: 1.5e3\nj: ''\nk:\n",
    { a: "yes", b: 10, c: 8, d: 31, e: null, f: "2001-01-01", g: "1_000", h: "On", i: 1500, j: "", k: null },
  ],
  ["200: ok\n1.5: x\ntrue: y\nnull: z\n", { "200": "ok", "1.5": "x", true: "y", null: "z" }],
  ["%YAML 1.1\n---\na: yes\n", { a: "yes" }],
  ["a: &x { b: 1, c: [2] }\nd: *x\n", { a: { b: 1, c: [2] }, d: { b: 1, c: [2] } }],
  [
    "base: &b { x: 1, y: 2 }\nmore: &m { z: 3, x: 9 }\none: { <<: *b, x: 5 }\ntwo:\n  <<: [*b, *m]\n  y: 0\n",
    { base: { x: 1, y: 2 }, more: { z: 3, x: 9 }, one: { x: 5, y: 2 }, two: { y: 0, x: 1, z: 3 } },
  ],
  ['"<<": { a: 1 }\n', { "<<": { a: 1 } }],
  ["a: &x 1\nb: &x 2\nc: *x\n", { a: 1, b: 2, c: 2 }],
  ["&k a: 1\nb: *k\n", { a: 1, b: "a" }],
  ["a: |\n  x\n  y\nb: >-\n  x\n  y\n", { a: "x\ny\n", b: "x y" }],
  ["!!str 1", "1"],
  ["a: !!int '5'\nb: !!map {}\n", { a: 5, b: {} }],
  ["- 1\n- [a, {b: c}]\n", [1, ["a", { b: "c" }]]],
  ["---\na: 1\n...\n", { a: 1 }],
  ["{ a: 1, 'b': [x, y,], }", { a: 1, b: ["x", "y"] }],
  ["-0", -0],
])("%j", (text, value) => {
  expect(parseYaml(text)).toMatchObject({ value, problems: [] });
});

test.each<[text: string, place: string, message: string, hint?: string]>([
  ["a: 1\ne: [1, 2\nf: 4\n", "2:4", "No ] ends this list", "A list that begins with [ ends with ], and its lines are indented deeper than the entry that it belongs to."],
  ["a: 1\ne: [1, 2\n", "2:4", "No ] ends this list"],
  ["a: 1\ne: [1, 2", "2:4", "No ] ends this list"],
  ["a: 1\ne: { x: 1\nf: 4\n", "2:4", "No } ends this map", "A map that begins with { ends with }, and its lines are indented deeper than the entry that it belongs to."],
  ["a:\n  b:\n    - [1,\n       2\n    - 3\n", "3:7", "No ] ends this list"],
  ["a: [1, { x: 2 ]\nb: 1\n", "1:8", "No } ends this map"],
  ["a: { x: [1, 2 }\nb: 1\n", "1:9", "No ] ends this list"],
  ["a: [1, [2, 3]\nb: 1\n", "1:4", "No ] ends this list"],
  ["a: [1, [2, 3\n", "1:8", "No ] ends this list"],
  ["a: [1, 2}\nb: 1\n", "1:4", "No ] ends this list"],
  ["a:\n  g: [1,\n  2]\nb: 1\n", "2:6", "No ] ends this list"],
  ["[1, 2\n\n", "1:1", "No ] ends this list", "A list that begins with [ ends with ]."],
  ["{ a: 1\n\n", "1:1", "No } ends this map", "A map that begins with { ends with }."],
  ["a: 1\ne: \"abc\nf: 4\n", "2:4", 'No " ends this text', 'A text that begins with " ends with "; a " in it is written \\".'],
  ["a: 1\ne: 'abc\nf: 4\n", "2:4", "No ' ends this text", "A text that begins with ' ends with '; a ' in it is written twice."],
  ["a: [\"b\", \"abc, 2]\nf: 4\n", "1:10", 'No " ends this text'],
])("what does not end is shown where it begins: %j", (text, place, message, hint) => {
  const { problems } = parseYaml(text);
  const [problem] = problems;
  const lines = text.slice(0, problem!.start).split("\n");
  expect([problems.length, `${lines.length}:${lines.at(-1)!.length + 1}`]).toEqual([1, place]);
  expect(problem).toMatchObject({ kind: "syntax", message, ...(hint === undefined ? {} : { hint }) });
});

test("members of the prototype are names like others", () => {
  const { value } = parseYaml("__proto__: { a: 1 }\nconstructor: 2\n");
  expect(JSON.stringify(value)).toBe('{"__proto__":{"a":1},"constructor":2}');
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});

test("problems come with their places", () => {
  const of = (text: string) => parseYaml(text).problems.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
  expect(of("a: 1\nb: 2\na: 3\n")).toEqual([["duplicate-key", "a"]]);
  expect(of("a: { b: 1, 'b': 2 }\n")).toEqual([["duplicate-key", "'b'"]]);
  expect(of("1: a\n'1': b\n")).toEqual([["duplicate-key", "'1'"]]);
  expect(of("0x10: a\n")).toEqual([["not-json", "0x10"]]);
  expect(of("? { a: 1 }\n: 2\n")).toEqual([["not-json", "{ a: 1 }"]]);
  expect(of("a: [.inf, -.INF, .NaN]\n")).toEqual([
    ["not-json", ".inf"],
    ["not-json", "-.INF"],
    ["not-json", ".NaN"],
  ]);
  expect(of("a: 9007199254740993\n")).toEqual([["number", "9007199254740993"]]);
  expect(of("a: 1\n---\nb: 2\n")).toEqual([["several-documents", "---"]]);
  expect(of("a: *x\n")).toEqual([["syntax", "*x"]]);
  expect(of("a: &x { b: *x }\n")).toEqual([["not-json", "*x"]]);
  expect(of("")).toEqual([["empty", ""]]);
});
