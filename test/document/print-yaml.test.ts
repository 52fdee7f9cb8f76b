import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { printYaml } from "../../generator/document/print-yaml.ts";
import type { JsonValue } from "../../generator/source/json.ts";

/** Texts that a careless printer or some version of YAML takes for something else. */
const hostileTexts = [
  "", " ", "  ", "\t", "\n", "\n\n", "a\n", "a\n\n", "\na", " a", "a ", "a\nb", "a\nb\n", "a\n\nb", "a\n b", " a\nb", "a\n  \nb",
  "a\n ", "a \nb", "a\tb", "\ta", "a\n\tb", "a\rb", "a\r\nb", "\r", "a\u0085b", "a\u2028b", "a\u2029b", "\ufeffa", "a\ufeffb",
  "yes", "Yes", "NO", "on", "Off", "y", "n", "true", "True", "FALSE", "null", "Null", "~", "nil", "none",
  "1", "-1", "+1", "01", "0x1", "0o7", "0b1", "1e3", "1E3", "1.", ".1", "-.1", "1_000", "12:30:45", "190:20:30.15", ".inf", "-.INF", ".NaN",
  "2001-01-01", "2001-12-14t21:59:43.10-05:00", "1.2.3", "1 a", "...", "... a", "---", "--- a", "- a", "-a", "-", "? a", "?", ": a", ":", ":a",
  "a: b", "a:b", "a:", "a :b", "a #b", "a#b", "#", "# a", "&a", "*a", "*", "!a", "!!str a", "|", "|-", "| a", ">", "> a", "%YAML 1.2", "%",
  "@a", "`a`", "'a'", "\"a\"", "it's", "a'b", "[a]", "[", "]", "{a}", "{", "}", ",", "a, b", "{{ a }}", "<<", "=", "<a>", "\\", "\\n", "a\\",
  "名前", "é", "😀", "a😀b", "\u0000", "\u0001", "\u001b[31m", "\u007f", "\u009f", "\ud800", "a\udc00b", "\ufffe", "\uffff", "\u00a0", "\u202e",
  "__proto__", "constructor", "# a\n# b", "- a\n- b", "a: 1\nb: 2", "---\na", "a\n---\nb", "a\n...\nb", "a\n# b", "%a\nb", "x".repeat(5000),
  "word ".repeat(60).trim(), "[link](http://a.b/c?d=e#f)", "http://a.b/c", "a\n\n\n", "> quote\n> more", "| a | b |\n|---|---|\n| 1 | 2 |\n",
];

function expectSame(value: JsonValue): void {
  const text = printYaml(value);
  // As texts: the order of members counts, and a member called "constructor" confuses comparisons of objects.
  expect(JSON.stringify(parse(text)), text).toBe(JSON.stringify(value));
  expect(JSON.stringify(parse(text, { version: "1.1", merge: true })), text).toBe(JSON.stringify(value));
}

describe("printYaml", () => {
  it.each(hostileTexts.map((text) => [JSON.stringify(text).slice(0, 40), text]))("carries %s everywhere", (_, text) => {
    expectSame(text!);
    expectSame({ [text!]: text!, b: { c: text! } });
    expectSame([text!, [text!, [text!]], { [text!]: [text!, { [text!]: text! }] }]);
  });

  it("carries every character alone, inside and at both ends", () => {
    const signs = [...Array(0x300).keys(), 0x2027, 0x2028, 0x2029, 0x202a, 0xd7ff, 0xe000, 0xfeff, 0xfffd].map((code) => String.fromCharCode(code));
    const value = signs.flatMap((sign) => [sign, `a${sign}`, `${sign}a`, `a${sign}a`, `a ${sign} a`, `a\n${sign}a\n`, `${sign}\na`, `a\n${sign}`, `${sign}${sign}a`]);
    expect(parse(printYaml(value))).toStrictEqual(value);
    const object = Object.fromEntries(value.map((key, index) => [`${index}${key}`, key]));
    expect(parse(printYaml(object))).toStrictEqual(object);
  });

  it.each<JsonValue>([null, true, false, 0, -0.5, 1e21, 1e-7, 5e-324, 1.7976931348623157e308, 2 ** 53, { a: [] }, { a: {} }])("carries %j", expectSame);

  it("carries empty collections", () => [[], {}, [[]], [{}], [[[], {}]]].forEach(expectSame));

  it("carries random trees of hostile texts", () => {
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
    const tree = (depth: number): JsonValue => {
      const kind = random(depth > 5 ? 2 : 6);
      if (kind < 2) return hostileTexts[random(hostileTexts.length)]!;
      if (kind === 2) return [null, true, random(1000) / 8, {}, []][random(5)]!;
      if (kind === 3) return Array.from({ length: random(4) }, () => tree(depth + 1));
      return Object.fromEntries(Array.from({ length: random(4) }, () => [hostileTexts[random(hostileTexts.length)]!, tree(depth + 1)]));
    };
    for (let round = 0; round < 300; round++) {
      expectSame(tree(0));
    }
  });

  it("writes the text of several lines as a block, and one document", () => {
    const text = printYaml({ a: "One.\n\nTwo: 2.\n", b: ["x", { c: "yes", d: "it's fine" }] });
    expect(text).toBe("a: |\n  One.\n\n  Two: 2.\nb:\n  - x\n  - c: \"yes\"\n    d: it's fine\n");
    expect(parseAllDocuments(text)).toHaveLength(1);
  });

  it("prints a megabyte that reads back as it was", () => {
    const value = Array.from({ length: 4000 }, (_, index) => ({
      name: `member_${index}`, type: "string", description: "What it means to whoever reads it: a line of prose.\nAnd one more.",
      enum: ["a", "b"], nested: { $ref: "#/components/schemas/Some", minimum: index, deep: { pattern: "^[a-z]+$", required: ["x"] } },
    }));
    const text = printYaml(value);
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(parse(text)).toEqual(value);
  }, 60_000);
});
