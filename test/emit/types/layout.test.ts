import { describe, expect, it } from "vitest";
import { CodeFile } from "../../../generator/code/code-file.ts";
import { code, ident, type Code } from "../../../generator/code/code.ts";
import { after, atom, braces, unionText, type TypeText } from "../../../generator/emit/types/layout.ts";

const print = (type: TypeText): string => {
  const file = new CodeFile("x.ts");
  file.print(after(code`export type X =`, type, 0));
  return file.toString().split("\n").slice(2, -1).join("\n");
};

const named = (name: string): TypeText => atom(ident(name));
const member = (name: string): Code => code`${ident(name)}: string;`;

describe("a union inside a union", () => {
  it("gives its lines to the outer one when it is broken", () => {
    const inner = unionText([named("First"), braces(() => [member("a"), member("b")], undefined), named("Second")]);
    expect(print(unionText([inner, named("Third")]))).toBe(
      "export type X =\n  | First\n  | {\n      a: string;\n      b: string;\n    }\n  | Second\n  | Third;",
    );
  });

  it("breaks where it is too wide for a line though each of its members fits", () => {
    const wide = (letter: string): TypeText => named(letter.repeat(58));
    expect(print(unionText([unionText([wide("A"), wide("B")]), named("C")]))).toBe(
      `export type X =\n  | ${"A".repeat(58)}\n  | ${"B".repeat(58)}\n  | C;`,
    );
  });
});
