import { expect, test } from "vitest";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import { findFiles } from "../../generator/load/glob.ts";

const host = new MemoryHost(
  Object.fromEntries(
    [
      "a.json",
      "b.yaml",
      "s/a.json",
      "s/.hidden.json",
      "s/t/a.schema.json",
      "s/t/(1)+[x].json",
      "s/node_modules/p/a.json",
      ".git/a.json",
      "s/名前.json",
      "z-1.json",
      "z-2.json",
    ].map((path) => [path, ""]),
  ),
);

test.each<[string | string[], string[]]>([
  ["*.json", ["a.json", "z-1.json", "z-2.json"]],
  ["**/*.json", ["a.json", "s/a.json", "s/t/(1)+[x].json", "s/t/a.schema.json", "s/名前.json", "z-1.json", "z-2.json"]],
  ["s/**/a*.json", ["s/a.json", "s/t/a.schema.json"]],
  ["./s/*", ["s/a.json", "s/名前.json"]],
  ["s/.*.json", ["s/.hidden.json"]],
  ["{a,b}.{json,yaml}", ["a.json", "b.yaml"]],
  ["?.json", ["a.json"]],
  ["s/??.json", ["s/名前.json"]],
  ["z-[!2].json", ["z-1.json"]],
  ["[a-b].*", ["a.json", "b.yaml"]],
  ["s/t/(1)+[[]x].json", ["s/t/(1)+[x].json"]],
  ["s/node_modules/**", ["s/node_modules/p/a.json"]],
  ["s/t", []],
  [
    ["**/*.json", "!**/t/**", "!z-*"],
    ["a.json", "s/a.json", "s/名前.json"],
  ],
])("%s", (pattern, paths) => {
  expect(findFiles(host, [pattern].flat())).toEqual(paths);
});

test("patterns that could make work without end are bounded", () => {
  expect(findFiles(host, [`${"{a,b}".repeat(30)}.json`])).toEqual([]);
  expect(findFiles(host, [`${"**/".repeat(12)}*.json`]).length).toBe(7);
});
