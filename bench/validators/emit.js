/** gen-api itself, as built in dist/: a schema in, the text of its module out. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const load = (path) => import(new URL(`../../dist/generator/${path}`, import.meta.url).href);

/** The TypeScript module for a schema whose references stay within it. */
export async function emit(schema, formats = "assert") {
  const { CodeFile } = await load("code/code-file.js");
  const { Collector } = await load("diagnostics/collector.js");
  const { MemoryHost } = await load("host/memory-host.js");
  const { DocumentReader } = await load("load/document-reader.js");
  const { GraphBuilder } = await load("load/graph-builder.js");
  const { formats: known } = await load("validate/format-table.js");
  const { Places } = await load("validate/place.js");
  const { ValidatorsPrinter } = await load("validate/print/print-validators.js");
  const { runtimeSymbols } = await load("validate/runtime.js");
  const host = new MemoryHost();
  const collector = new Collector();
  const builder = new GraphBuilder(host, new DocumentReader(host, collector), collector);
  const text = JSON.stringify(schema);
  builder.add({ file: { path: "schema.json", text }, format: "json", start: 0, end: text.length, uri: "urn:bench:schema", value: schema }, "schema", "draft-07");
  await builder.build();
  const { graph } = builder.result();
  const resource = graph.resourceAt.get(schema);
  const places = new Places(graph);
  const file = new CodeFile("validators.ts");
  const options = {
    formats,
    maxDepth: 2000,
    runtime: runtimeSymbols("."),
    formatTests: (name) => (known.get(name)?.appliesTo ?? []).map((on) => ({ on, function: { name: known.get(name).function, module: `./formats/${known.get(name).module}`, typeOnly: false } })),
  };
  const place = places.root({ json: schema, resource, pointer: "" });
  new ValidatorsPrinter(file, places, [{ name: "Value", place, type: undefined }], [], options).finish();
  return file.toString();
}

export const transpile = (text) => transformSync(text, { loader: "ts", target: "es2022", format: "esm" }).code;

/** The modules that emitted ones import: name → text. */
export function runtimeFiles() {
  const read = (folder, prefix) => readdirSync(join(root, "templates", folder)).filter((name) => name.endsWith(".ts"))
    .map((name) => [prefix + name.replace(/\.ts$/, ".js"), readFileSync(join(root, "templates", folder, name), "utf8")]);
  return [...read("validators", ""), ...read("formats", "formats/")];
}
