import { expect, test } from "vitest";
import { findJsonError } from "../../generator/source/json-error.ts";
import { scanJson } from "../../generator/source/json-scan.ts";
import { parseJson } from "../../generator/source/parse-json.ts";
import { numberFault } from "../../generator/source/text-problem.ts";

test("whatever JSON.parse takes is taken, and the value is the same", () => {
  for (const text of [
    "1",
    "-0",
    "1.5e-3",
    '"\\u0041\\n\\"\\\\"',
    "[]",
    "{}",
    ' {"a":[1,{"b":null}],"":true} ',
    '"{[:"',
    '"\\\\"',
    '{"a":"\\""}',
    "[0.1,100000000000000000000,1E400]".replace("1E400", "1"),
  ]) {
    expect(parseJson(text), text).toMatchObject({ value: JSON.parse(text), problems: [] });
  }
});

test("whatever JSON.parse refuses has a place and a reason", () => {
  const alphabet = [
    '"',
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "1",
    "-",
    "0",
    "e",
    ".",
    "true",
    "nul",
    " ",
    "\n",
    "\\",
    "a",
    "'",
    "\\u00",
    "/*",
  ];
  let seed = 11;
  const next = (): string => alphabet[(seed = (seed * 48271) % 2147483647) % alphabet.length]!;
  let refused = 0;
  for (let run = 0; run < 20_000; run++) {
    const text = Array.from({ length: 1 + (run % 7) }, next).join("");
    try {
      JSON.parse(text);
    } catch {
      refused++;
      const problem = findJsonError(text);
      expect(problem, JSON.stringify(text)).not.toMatchObject({ message: "This is no JSON" });
      expect(
        problem.start <= text.length && problem.end <= text.length && problem.start <= problem.end,
        JSON.stringify(text),
      ).toBe(true);
    }
  }
  expect(refused).toBeGreaterThan(10_000);
});

test.each<[string, string, number, string | undefined]>([
  ["[1,]", 'There is a comma before the closing "]"', 2, "JSON allows no comma after the last entry: remove it."],
  ["[1 2]", 'A "," or "]" is expected here', 3, undefined],
  ['{"a" 1}', 'A ":" is expected after the name', 5, undefined],
  ['{"a": 1 "b": 2}', 'A "," or "}" is expected here', 8, "Is a comma missing before it?"],
  ["{a: 1}", "A member's name in double quotes is expected here", 1, "JSON needs double quotes around names."],
  ['"a\tb"', "A control character stands in a string", 2, 'Write it as "\\u0009".'],
  ['"abc', "This string is never closed", 0, "Add the closing quote."],
  ["[01]", 'A value is expected here, not "01"', 1, "A number has no leading zero."],
  [
    "[.5]",
    'A value is expected here, not ".5"',
    1,
    "A number begins with a digit and has digits on both sides of its point.",
  ],
  ["[NaN]", 'A value is expected here, not "NaN"', 1, "JSON knows no such number."],
  ["[hello]", 'A value is expected here, not "hello"', 1, "JSON strings stand in double quotes."],
  ["# c\n1", 'A value is expected here, not "#"', 0, "JSON has no comments; use YAML for a file with comments."],
  ["", "", 0, undefined],
])("%s", (text, message, start, hint) => {
  expect(findJsonError(text)).toMatchObject(
    text === "" ? { kind: "empty", start } : { kind: "syntax", message, start, hint },
  );
});

test("numbers that a double cannot carry back", () => {
  const faults = Object.fromEntries(
    [
      "1",
      "9007199254740991",
      "9007199254740992",
      "9007199254740993",
      "-9007199254740993",
      "9223372036854775807",
      "100000000000000000000",
      "1e21",
      "1e400",
      "-1e400",
      "1e-400",
      "0e400",
      "0.1",
      "3.14159265358979323846",
      "0.000",
    ].map((text) => [text, numberFault(text)]),
  );
  expect(Object.entries(faults).filter(([, fault]) => fault !== undefined)).toEqual([
    ["9007199254740993", "rounded"],
    ["-9007199254740993", "rounded"],
    ["9223372036854775807", "rounded"],
    ["1e400", "overflow"],
    ["-1e400", "overflow"],
    ["1e-400", "underflow"],
  ]);
  expect(parseJson("[9223372036854775807, 1]")).toMatchObject({
    value: [9223372036854775808, 1],
    problems: [
      {
        kind: "number",
        text: "9223372036854775807",
        becomes: "9223372036854775808",
        fault: "rounded",
        start: 1,
        end: 20,
      },
    ],
  });
});

test("every duplicate key is named, with the first one, at any depth and however it is escaped", () => {
  const text = '{"a":{"b":1,"c":2,"\\u0062":3},"d":[{"x":"x:","x":{}}],"a":0}';
  expect(parseJson(text).problems).toMatchObject([
    { kind: "duplicate-key", key: "b", start: 18, first: { start: 6, end: 9 } },
    { kind: "duplicate-key", key: "x", start: 45, first: { start: 36, end: 39 } },
    { kind: "duplicate-key", key: "a", start: 54, first: { start: 1, end: 4 } },
  ]);
});

test("the scan counts what stands outside strings", () => {
  expect(scanJson('{"a:{[1e5":[12345678901234567,-1e5,"1e5"],"\\":":{}}')).toMatchObject({
    keys: 2,
    tooDeep: undefined,
    suspicious: [
      [12, 29],
      [30, 34],
    ],
  });
});

test("a long text is scanned in one pass: a scan that went back over it would not end within the test", () => {
  const row = { name: "name", list: [1, 2, 3], flag: true, nested: { a: null, b: "x" } };
  const text = JSON.stringify(Array.from({ length: 200_000 }, () => row));
  expect(text.length).toBeGreaterThan(10_000_000);
  expect(scanJson(text)).toMatchObject({ keys: 1_200_000, tooDeep: undefined, suspicious: [] });
}, 60_000);
