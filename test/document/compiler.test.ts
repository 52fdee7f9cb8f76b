import { describe, expect, it } from "vitest";
import { loadCompiler } from "../../generator/document/compiler.ts";

const compiler = await loadCompiler();

describe("compile", () => {
  it("gives a module's JavaScript and declarations", () => {
    const text = 'import type { A } from "./a.js";\n/** Adds. */\nexport function add(a: A, b: number): number { return b; }\n';
    const { javaScript, declarations } = compiler.compile("add.ts", text);
    expect(javaScript).toBe("/** Adds. */\nexport function add(a, b) { return b; }\n");
    expect(declarations).toBe('import type { A } from "./a.js";\n/** Adds. */\nexport declare function add(a: A, b: number): number;\n');
  });

  it("declares members with well-known symbols once", () => {
    const text = `export class A extends Promise<number> {
      *[Symbol.iterator](): Iterator<number> { yield 1; }
      /** Plain promises. */
      static override get [Symbol.species](): PromiseConstructor { return Promise; }
      static readonly [Symbol.hasInstance]: (x: unknown) => boolean = () => true;
      get [Symbol.toStringTag](): string { return "A"; }
    }
    export class B { [Symbol.asyncIterator](): AsyncIterator<number> { return this.b(); } b(): AsyncIterator<number> { throw 1; } }`;
    const { declarations } = compiler.compile("a.ts", text);
    expect([...declarations.matchAll(/\[Symbol\.\w+\]/g)].map(([name]) => name)).toEqual([
      "[Symbol.iterator]", "[Symbol.species]", "[Symbol.hasInstance]", "[Symbol.toStringTag]", "[Symbol.asyncIterator]",
    ]);
    expect(declarations).toContain("/** Plain promises. */\n    static get [Symbol.species](): PromiseConstructor;");
  });

  it("refuses an export without a type, which could not be declared by itself", () => {
    expect(() => compiler.compile("a.ts", "export const a = f();\n")).toThrow(/a\.ts does not compile: Variable must have an explicit type/);
  });

  it("refuses what does not parse", () => {
    expect(() => compiler.compile("a.ts", "export const a: = 1;\n")).toThrow(/does not compile/);
  });
});

describe("exportsOf", () => {
  it("knows every way to export, and what exists in types alone", () => {
    const text = `
      export const a = 1, { b, c: [d] } = x; export function e() {} export class F {} export type G = 1; export interface H {}
      const i = 1; export { i, i as j, type N }; export * from "./k.js"; export * as l from "./l.js"; export type { M } from "./m.js";
      export interface O {} export const O = 1; const hidden = 1; interface Hidden {}`;
    const exports = compiler.exportsOf(text);
    expect(exports.filter(({ typeOnly }) => !typeOnly).map(({ name }) => name)).toEqual(["a", "b", "d", "e", "F", "i", "j", "l", "O"]);
    expect(exports.filter(({ typeOnly }) => typeOnly).map(({ name }) => name)).toEqual(["G", "H", "N", "M"]);
  });
});

describe("checkTypes", () => {
  it("is silent about files that fit together", () => {
    const files = new Map([["a.ts", 'import type { B } from "./b/b.js";\nexport const a: B = 1;\n'], ["b/b.ts", "export type B = number;\n"]]);
    expect(compiler.checkTypes(files)).toEqual([]);
  });

  it("says where a file is wrong", () => {
    const problems = compiler.checkTypes(new Map([["a.ts", '\nexport const a: number = "x";\n']]));
    expect(problems).toEqual([{ path: "a.ts", line: 2, column: 14, code: 2322, message: "Type 'string' is not assignable to type 'number'." }]);
  });

  it("uses the strictest settings", () => {
    const codes = (text: string): number[] => compiler.checkTypes(new Map([["a.ts", text]])).map(({ code }) => code);
    expect(codes("export const a: { b?: string } = { b: undefined };\n")).toEqual([2375]);
    expect(codes("export const a = (b: string[]): string => b[0];\n")).toEqual([2322]);
    expect(codes("export enum A { B }\n")).toEqual([1294]);
    expect(codes("export const a = (b) => 1;\n")).toContain(7006);
  });
});
