import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CodeFile } from "../../generator/code/code-file.ts";
import type { JsonObject } from "../../generator/source/json.ts";
import { Places } from "../../generator/validate/place.ts";
import { ValidatorsPrinter } from "../../generator/validate/print/print-validators.ts";
import { runtimeModules, runtimeSymbols } from "../../generator/validate/runtime.ts";
import { localGraph } from "./local-graph.ts";

/** gen-api's own formats: each `own/<file>.schema.json` is emitted to `own/<file>.ts`; `UPDATE=1` rewrites them. */
const own: Readonly<Record<string, string>> = { configuration: "Configuration", "api-definition": "ApiDefinition" };
const root = join(import.meta.dirname, "..", "..");

function emitOwn(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, type] of Object.entries(own)) {
    const json = JSON.parse(readFileSync(join(root, `generator/own/${name}.schema.json`), "utf8")) as JsonObject;
    const { graph, target } = localGraph(json);
    const file = new CodeFile(`own/${name}.ts`);
    const options = { formats: "assert", maxDepth: 2_000, runtime: runtimeSymbols("own"), formatTests: () => [] } as const;
    const places = new Places(graph);
    new ValidatorsPrinter(file, places, [{ name: type, place: places.root(target), type: undefined }], [], options).finish();
    files.set(`${name}.ts`, file.toString());
  }
  for (const module of runtimeModules) {
    files.set(module.split("/").at(-1)!, readFileSync(join(root, "templates", module), "utf8"));
  }
  return files;
}

const emitted = emitOwn();
if (process.env["UPDATE"] === "1") {
  mkdirSync(join(root, "generator/own"), { recursive: true });
  for (const [name, text] of emitted) writeFileSync(join(root, "generator/own", name), text);
}

test.each([...emitted])("generator/own/%s is what gen-api emits for its schema", (name, text) => {
  expect(readFileSync(join(root, "generator/own", name), "utf8")).toBe(text);
});
