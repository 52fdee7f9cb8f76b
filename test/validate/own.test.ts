import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { code, literal } from "../../generator/code/code.ts";
import { CodeFile } from "../../generator/code/code-file.ts";
import type { ReferenceGraph, Target } from "../../generator/model/reference-graph.ts";
import type { JsonObject } from "../../generator/source/json.ts";
import { Places } from "../../generator/validate/place.ts";
import { ValidatorsPrinter } from "../../generator/validate/print/print-validators.ts";
import { runtimeModules, runtimeSymbols } from "../../generator/validate/runtime.ts";
import { localGraph } from "./local-graph.ts";
import { knownKeys, readOfficialSchemas } from "./official-schemas.ts";

/** gen-api's own formats: each `own/<file>.schema.json` is emitted to `own/<file>.ts`; `UPDATE=1` rewrites them. */
const own: Readonly<Record<string, string>> = { configuration: "Configuration", "api-definition": "ApiDefinition" };
const root = join(import.meta.dirname, "..", "..");

async function emitOwn(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [name, type] of Object.entries(own)) {
    const json = JSON.parse(readFileSync(join(root, `generator/own/${name}.schema.json`), "utf8")) as JsonObject;
    files.set(`${name}.ts`, emit(name, type, localGraph(json), "assert"));
  }
  const official = await readOfficialSchemas();
  for (const schema of official) files.set(`${schema.file}.ts`, emit(schema.file, schema.name, schema, "annotate"));
  const keys = new CodeFile("own/official-keys.ts", ["The keys that the official schemas know, by the addresses at which others are refused."]);
  keys.print(code`export const officialKeys: Readonly<Record<string, readonly string[]>> = ${literal(Object.assign({}, ...official.map(knownKeys)) as JsonObject)};`);
  files.set("official-keys.ts", keys.toString());
  for (const module of runtimeModules) {
    files.set(module.split("/").at(-1)!, readFileSync(join(root, "templates", module), "utf8"));
  }
  return files;
}

function emit(name: string, type: string, { graph, target }: { readonly graph: ReferenceGraph; readonly target: Target }, formats: "assert" | "annotate"): string {
  const file = new CodeFile(`own/${name}.ts`);
  const options = { formats, maxDepth: 2_000, runtime: runtimeSymbols("own"), formatTests: () => [] } as const;
  const places = new Places(graph);
  new ValidatorsPrinter(file, places, [{ name: type, place: places.root(target), type: undefined }], [], options).finish();
  return file.toString();
}

const emitted = await emitOwn();
if (process.env["UPDATE"] === "1") {
  mkdirSync(join(root, "generator/own"), { recursive: true });
  for (const [name, text] of emitted) writeFileSync(join(root, "generator/own", name), text);
}

test.each([...emitted])("generator/own/%s is what gen-api emits for its schema", (name, text) => {
  expect(readFileSync(join(root, "generator/own", name), "utf8")).toBe(text);
});
