import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, expect } from "vitest";
import { buildApi } from "../../../generator/build/build-api.ts";
import { loadCompiler } from "../../../generator/document/compiler.ts";
import { clientEmitter } from "../../../generator/emit/client/client-emitter.ts";
import type { Emitter } from "../../../generator/emit/emitter.ts";
import { typesEmitter } from "../../../generator/emit/types/types-emitter.ts";
import { NodeHost } from "../../../generator/host/node-host.ts";
import { loadApi } from "../../../generator/load/load-api.ts";
import type { ApiModel } from "../../../generator/model/api-model.ts";
import { printDiagnostics } from "../../load-texts.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const compiler = await loadCompiler();

/** The model of one of the project's own APIs. */
export async function projectApi(name: string): Promise<ApiModel> {
  const loaded = await loadApi(new NodeHost(root), {
    name,
    schemas: [`schemas/${name}/**/*.json`],
    definition: `schemas/${name}/api.yaml`,
    docs: [],
    output: `generated/${name}`,
    package: false,
    targets: new Map(),
  });
  const built = buildApi(loaded.value);
  expect(printDiagnostics([...loaded.diagnostics, ...built.diagnostics]).filter((line) => line.includes(" error"))).toEqual([]);
  return built.value;
}

/** The files of the client of an API, and of what it imports, by their paths. */
export async function emitClient(api: ApiModel, emitters: readonly Emitter[] = [typesEmitter, clientEmitter], options: Record<string, boolean> = {}): Promise<Map<string, string>> {
  const targets = emitters.map(({ name }) => ({ api: api.name, target: name, options: name === "client" ? options : {}, folder: "out" }));
  const results = await Promise.all(emitters.map((emitter) => emitter.emit({ apis: [api], targets })));
  expect(results.flatMap(({ diagnostics }) => printDiagnostics(diagnostics))).toEqual([]);
  return new Map(results.flatMap(({ files }) => files.map(({ path, text }) => [path.slice("out/".length), text])));
}

/** What the strictest compiler says about files, one line each; `seesPackages`: they may import the project's packages. */
export const typeProblems = (
  files: ReadonlyMap<string, string>,
  settings: NonNullable<Parameters<typeof compiler.checkTypes>[1]>["settings"] = {},
  seesPackages = false,
): string[] => {
  const options = { settings: settings ?? {}, ...(seesPackages ? { root: join(root, "out-of-tests") } : {}) };
  return compiler.checkTypes(files, options).map(({ path, line, message }) => `${path}:${line} ${message}`);
};

/** Compiles the files and imports one of them; the compiled modules are removed after the tests of the file. */
export async function importClient<Module>(files: ReadonlyMap<string, string>, entry = "client"): Promise<Module> {
  const folder = mkdtempSync(join(tmpdir(), "gen-api-client-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const [path, text] of files) {
    const target = join(folder, path.replace(/\.ts$/, ".js"));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, compiler.compile(path, text).javaScript);
  }
  return (await import(/* @vite-ignore */ pathToFileURL(join(folder, `${entry}.js`)).href)) as Module;
}
