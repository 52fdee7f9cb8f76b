import { expect, test } from "vitest";
import { type MarkdownFence, parseMarkdown } from "../../generator/source/markdown.ts";

const fencesOf = (text: string): MarkdownFence[] => {
  const fences = parseMarkdown({ path: "a.md", text }).blocks.filter((block) => block.kind === "fence");
  for (const fence of fences) {
    expect(fence.text.length).toBe(fence.end - fence.start);
    expect(text.slice(fence.info.start, fence.info.end)).toBe(fence.info.text);
  }
  return fences;
};

test("headings, labels, comments, fences, items and tables, each with its place", () => {
  const text = "# One `two`\n\nSome **Request**:\n\n<!-- gen-api schema=A -->\n```json schema=X partial\n{\"a\": 1}\n```\n\n- `-32700`: Parse error\n- b\n\n| a | b |\n|---|---|\n| `c` | x\\|y |\n";
  const blocks = parseMarkdown({ path: "a.md", text }).blocks;
  expect(blocks.map((block) => [block.kind, "text" in block ? block.text : block.kind === "table" ? block.rows.map((row) => row.map((cell) => cell.text)) : block.lines.map((line) => line.text)])).toEqual([
    ["heading", "One `two`"],
    ["text", ["Some **Request**:"]],
    ["html", "<!-- gen-api schema=A -->"],
    ["fence", '{"a": 1}'],
    ["text", ["`-32700`: Parse error"]],
    ["text", ["b"]],
    ["table", [["a", "b"], ["`c`", "x|y"]]],
  ]);
  const [fence] = fencesOf(text);
  expect([fence?.language, fence?.info.text, text.slice(fence!.block.start, fence!.block.end)]).toEqual(["json", "schema=X partial", '```json schema=X partial\n{"a": 1}\n```']);
});

test("a fence in a list or a quote keeps the file's offsets", () => {
  const [quoted, listed] = fencesOf('> ```json\n> { "a":\n>  1 }\n> ```\n\n1. x\n\n   ~~~\n   [1,\n    2]\n   ~~~\n');
  expect(quoted?.text).toBe('  { "a":\n   1 }');
  expect(listed?.text).toBe("   [1,\n    2]");
});

test("line breaks of every kind, no closing fence, no content", () => {
  expect(fencesOf("```json\r\n{\r\n}\r\n```\r\n").map(({ text }) => text)).toEqual(["{\r\n}"]);
  expect(fencesOf("```json\n{}").map(({ text }) => text)).toEqual(["{}"]);
  expect(fencesOf("```json\n```\n\n```\n\n```").map(({ text }) => text)).toEqual(["", ""]);
});

test("an indented block is a fence without an info string", () => {
  expect(fencesOf("a\n\n    {}\n").map(({ language, text }) => [language, text])).toEqual([["", "    {}"]]);
});

test("hostile nesting is read in linear time and told", () => {
  const started = process.cpuUsage();
  for (const text of ["> ".repeat(20_000), "- ".repeat(20_000) + "a", Array.from({ length: 1_000 }, (_, depth) => `${" ".repeat(2 * depth)}- a`).join("\n")]) {
    expect(parseMarkdown({ path: "a.md", text }).tooDeep).toBeDefined();
  }
  for (const text of ["[".repeat(200_000), "a\n".repeat(50_000), "<!--".repeat(50_000), "|a\n|-\n".repeat(20_000), "```\n".repeat(50_001), "[a]: /u '\n".repeat(20_000)]) {
    expect(parseMarkdown({ path: "a.md", text }).tooDeep).toBeUndefined();
  }
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(5_000);
});
