import { describe, expect, it } from "vitest";
import { CodeFile } from "../../generator/code/code-file.ts";
import { type Code, code, ident, indent, join, lines, settle, string, symbol } from "../../generator/code/code.ts";
import { mentions } from "../../generator/code/mentions.ts";

const textOf = (piece: Code): string => settle(piece).content.text;

/** What a file holds below its imports. */
function bodyOf(piece: Code, declared: readonly string[] = []): string {
  const file = new CodeFile("out/here.ts");
  for (const name of declared) file.declare(name);
  file.print(piece);
  return file.toString();
}

const far = symbol({ name: "far", module: "out/there.ts", typeOnly: false });
const other = symbol({ name: "far", module: "out/elsewhere.ts", typeOnly: false });

/** Braces around lines, as deep as asked for; `wrap` says what becomes of each level. */
const nested = (depth: number, inner: Code, wrap: (piece: Code) => Code): Code =>
  depth === 0 ? inner : wrap(code`{${indent(code`\n${lines([code`a(${far});`, nested(depth - 1, inner, wrap), code`b("\n");`])}`)}\n}`);

describe("code that has been settled", () => {
  const inner = join([code`${far}(${ident("x")});\n\n`, code`  ${other}();`, code`\nreturn ${string("\n")};`]);

  it("is printed like the pieces it was made of, at every depth", () => {
    for (const depth of [0, 1, 2, 7]) {
      const plain = nested(depth, inner, (piece) => piece);
      expect(textOf(nested(depth, inner, settle))).toBe(textOf(plain));
      expect(textOf(nested(depth, settle(inner), (piece) => piece))).toBe(textOf(plain));
      expect(bodyOf(nested(depth, inner, settle))).toBe(bodyOf(plain));
    }
  });

  it("keeps its symbols apart from what has their name in the file", () => {
    const text = bodyOf(nested(2, inner, settle), ["far"]);
    expect(text).toContain('import { far as far__ } from "./elsewhere.js";');
    expect(text).toContain('import { far as far_ } from "./there.js";');
    expect(text).toBe(bodyOf(nested(2, inner, (piece) => piece), ["far"]));
    expect(text).toContain("\n    far_(x);\n\n      far__();\n    return");
    expect(text.match(/\bfar\(/g)).toBeNull();
  });

  it("tells which names it uses, and where each symbol stands", () => {
    const { words, text, symbols, starts } = settle(nested(3, code`${ident("y")} + ${inner} + ${ident("y")}`, settle)).content;
    expect([...words]).toEqual(["y", "x"]);
    expect(symbols.map(({ name }, index) => text.slice(starts[index], starts[index]! + name.length))).toEqual(symbols.map(({ name }) => name));
    expect(symbols.map(({ module }) => module)).toEqual(["there", "there", "there", "there", "elsewhere"].map((name) => `out/${name}.ts`));
    expect(mentions(code`f(${settle(inner)})`, ident("x"))).toBe(true);
    expect(mentions(code`f(${settle(inner)})`, ident("f"))).toBe(false);
  });

  it("leaves no spaces in lines that hold nothing else", () => {
    const blank = settle(code`a;\n${settle(code``)}\n${settle(code`  `)}\nb;`);
    expect(textOf(code`{${indent(code`\n${blank}`)}\n}`)).toBe("{\n  a;\n\n\n  b;\n}");
  });
});

it("prints pieces that are nested deeper than the stack could follow", () => {
  let piece: Code = ident("x");
  for (let depth = 0; depth < 20_000; depth++) piece = depth % 3 === 0 ? code`(${piece})` : depth % 3 === 1 ? join([piece, code`y`], code`, `) : indent(code`${piece}\n`);
  const text = textOf(piece);
  expect(text.startsWith("(".repeat(6_667) + "x")).toBe(true);
  expect(text.split("\n").length).toBe(6_667);
});

it("joins long texts without losing where symbols stand", () => {
  const file = new CodeFile("out/here.ts");
  file.declare("far");
  for (let index = 0; index < 3_000; index++) file.print(code`export const ${ident(`name${index}`)} = ${far}(${string("x".repeat(40))});`);
  const body = file.toString().split("\n").filter((line) => line.startsWith("export"));
  expect(body).toHaveLength(3_000);
  expect(body.every((line) => /^export const name\d+ = far_\("x{40}"\);$/.test(line))).toBe(true);
});
