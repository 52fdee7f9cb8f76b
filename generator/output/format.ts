import { Collector, type Staged } from "../diagnostics/collector.ts";
import type { GeneratedFile } from "../emit/emitter.ts";
import type { Host } from "../source/host.ts";
import { parsePrettierOptions, type PrettierOptions } from "./prettier-options.ts";

/** Which of prettier's parsers reads a file, by its extension; other files are left as they are. */
const parsers: Readonly<Record<string, "typescript" | "babel" | "json" | "yaml">> = {
  ts: "typescript", mts: "typescript", cts: "typescript", js: "babel", mjs: "babel", cjs: "babel", json: "json", yaml: "yaml", yml: "yaml",
};

/** Lays out files with prettier. Only its own options are read from the project, never code. */
export async function formatFiles(host: Host, files: readonly GeneratedFile[]): Promise<Staged<readonly GeneratedFile[]>> {
  const collector = new Collector();
  const options = readOptions(host, collector);
  if (options === undefined) return { value: files, diagnostics: collector.diagnostics };
  const prettier = await import("prettier");
  const formatted: GeneratedFile[] = [];
  for (const file of files) {
    const parser = parsers[file.path.slice(file.path.lastIndexOf(".") + 1)];
    // Without plugins and with a fixed parser nothing is loaded but prettier's own modules.
    formatted.push(parser === undefined ? file : { ...file, text: await prettier.format(file.text, { ...options, parser, plugins: [] }) });
  }
  return { value: formatted, diagnostics: [] };
}

function readOptions(host: Host, collector: Collector): PrettierOptions | undefined {
  const result = parsePrettierOptions(host);
  if (!("problem" in result)) return result.options;
  collector.report("prettier-options-refused", { reason: result.problem }, { kind: "file", path: result.path });
  return undefined;
}
