import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import { buildApi } from "../../generator/build/build-api.ts";
import type { Compiler } from "../../generator/document/compiler.ts";
import type { GeneratedFile } from "../../generator/emit/emitter.ts";
import { typesEmitter as types } from "../../generator/emit/types/types-emitter.ts";
import { validators } from "../../generator/emit/validators/validators.ts";
import type { JsonObject } from "../../generator/source/json.ts";
import { loadTexts } from "../load-texts.ts";
import { transpile } from "../suites/emitted.ts";

/** The files that `types` and `validators` make of an API given as texts. */
export async function emitValidators(files: Readonly<Record<string, string>>, options: JsonObject = {}): Promise<readonly GeneratedFile[]> {
  const api = buildApi(await loadTexts(files)).value;
  const targets = [{ api: api.name, target: "types", options: {}, folder: "out" }, { api: api.name, target: "validators", options, folder: "out" }];
  const results = await Promise.all([types, validators].map((emitter) => emitter.emit({ apis: [api], targets })));
  for (const { diagnostics } of results) expect(diagnostics).toEqual([]);
  return results.flatMap((result) => result.files);
}

/** Imports the emitted `validators` module as a program would. */
export async function importValidators<Module>(files: readonly GeneratedFile[]): Promise<Module> {
  const folder = mkdtempSync(join(tmpdir(), "gen-api-validators-"));
  try {
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    for (const { path, text } of files) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path.replace(/\.ts$/, ".js")), transpile(text));
    }
    return (await import(/* @vite-ignore */ pathToFileURL(join(folder, "out/validators.js")).href)) as Module;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the compiler says against the emitted files, and `more`, in its strictest form. */
export const checkEmitted = (compiler: Compiler, files: readonly GeneratedFile[], more: Readonly<Record<string, string>> = {}): readonly unknown[] =>
  compiler.checkTypes(new Map([...files.map(({ path, text }): [string, string] => [path, text]), ...Object.entries(more)]));
