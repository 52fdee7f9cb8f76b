import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { annotationFormats, formatModules, formats } from "../../generator/validate/format-table.ts";

const folder = join(import.meta.dirname, "../../templates/formats");
const files = readdirSync(folder);
const textOf = (file: string): string => readFileSync(join(folder, file), "utf8");

test("every module belongs to a format, exports its function, and imports only its neighbours", () => {
  const needed = new Set([...formats.values()].flatMap((format) => formatModules(format, textOf)));
  expect([...needed].toSorted()).toEqual(files.toSorted());
  for (const file of files) {
    for (const { fileName } of ts.preProcessFile(textOf(file)).importedFiles) expect(fileName).toMatch(/^\.\/[\w-]+\.js$/);
  }
  for (const format of formats.values()) expect(textOf(format.module)).toMatch(new RegExp(`export (const|function) ${format.function}\\b`));
  for (const name of annotationFormats) expect(formats.has(name)).toBe(false);
});

test("a schema with one format carries that format alone", () => {
  expect(formatModules(formats.get("uuid")!, textOf)).toEqual(["uuid.ts"]);
  expect(formatModules(formats.get("uri")!, textOf)).toEqual(["uri.ts", "reference.ts", "uri-characters.ts", "ipv6.ts", "ipv4.ts"]);
});

test("the modules compile for any ECMAScript 2022 host, without DOM and Node", () => {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022, lib: ["lib.es2022.d.ts"], types: [], module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noImplicitReturns: true, noUnusedLocals: true, noUnusedParameters: true,
    noPropertyAccessFromIndexSignature: true, verbatimModuleSyntax: true, isolatedModules: true, isolatedDeclarations: true, declaration: true,
    erasableSyntaxOnly: true, noEmit: true,
  };
  const program = ts.createProgram(files.map((file) => join(folder, file)), options);
  expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
});
