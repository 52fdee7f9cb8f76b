import { Collector, type Staged } from "../diagnostics/collector.ts";
import type { GeneratedFile } from "../emit/emitter.ts";
import type { Host } from "../source/host.ts";
import type { TextMemo } from "./text-memo.ts";
import { parsePrettierOptions, type PrettierOptions } from "./prettier-options.ts";

/** Which of prettier's parsers reads a file, by its extension; other files are left as they are. */
const parsers: Readonly<Record<string, "typescript" | "babel" | "json" | "yaml">> = {
  ts: "typescript", mts: "typescript", cts: "typescript", js: "babel", mjs: "babel", cjs: "babel", json: "json", yaml: "yaml", yml: "yaml",
};

/** Lays out files with prettier. Only its own options are read from the project, never code. */
export async function formatFiles(host: Host, files: readonly GeneratedFile[], memo: TextMemo): Promise<Staged<readonly GeneratedFile[]>> {
  const collector = new Collector();
  const options = readOptions(host, collector);
  if (options === undefined) return { value: files, diagnostics: collector.diagnostics };
  const prettier = await import("prettier");
  const format = async (file: GeneratedFile): Promise<GeneratedFile> => {
    const parser = parsers[file.path.slice(file.path.lastIndexOf(".") + 1)];
    if (parser === undefined || file.isVerbatim === true) return file;
    // Without plugins and with a fixed parser nothing is loaded but prettier's own modules.
    const all = { ...options, parser, plugins: [] };
    const text = await memo.recall(["prettier", prettier.version, JSON.stringify(all), file.text], () => prettier.format(file.text, all));
    return { ...file, text };
  };
  const formatted: GeneratedFile[] = [];
  for (const file of files) formatted.push(await format(file));
  return { value: formatted, diagnostics: [] };
}

function readOptions(host: Host, collector: Collector): PrettierOptions | undefined {
  const result = parsePrettierOptions(host);
  if (!("problem" in result)) return result.options;
  collector.report("prettier-options-refused", { reason: result.problem }, { kind: "file", path: result.path });
  return undefined;
}
