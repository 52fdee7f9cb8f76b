import { Collector, type Staged } from "../diagnostics/collector.ts";
import type { GeneratedFile } from "../emit/emitter.ts";
import type { Host } from "../source/host.ts";
import type { FormatOptions } from "./format-text.ts";
import type { TextMemo } from "./text-memo.ts";
import { parsePrettierOptions, type PrettierOptions } from "./prettier-options.ts";

/** Which of prettier's parsers reads a file, by its extension; other files are left as they are. */
const parsers: Readonly<Record<string, "typescript" | "babel" | "json" | "yaml">> = {
  ts: "typescript", mts: "typescript", cts: "typescript", js: "babel", mjs: "babel", cjs: "babel", json: "json", yaml: "yaml", yml: "yaml",
};

/** Whoever runs prettier on one text. */
export interface Formatter {
  format(text: string, options: FormatOptions): Promise<string>;
  /** Called when there is nothing more to lay out. */
  close?(): Promise<void>;
}

/** How many characters there must be before other threads are worth their start. */
const worthThreads = 50_000;

/**
 * Lays out files with prettier, each text once. Only its own options are read from the project, never code.
 * @param startThreads gives who does it for many texts; without it all is done in this thread.
 */
export async function formatFiles(
  host: Host,
  files: readonly GeneratedFile[],
  memo: TextMemo,
  startThreads?: () => Formatter | undefined,
): Promise<Staged<readonly GeneratedFile[]>> {
  const collector = new Collector();
  const options = readOptions(host, collector);
  if (options === undefined) return { value: files, diagnostics: collector.diagnostics };
  const { formatText, prettierVersion } = await import("./format-text.ts");
  const wanted = files.filter((file) => parserOf(file) !== undefined);
  const length = wanted.reduce((sum, { text }) => sum + text.length, 0);
  const formatter: Formatter = (length < worthThreads ? undefined : startThreads?.()) ?? { format: formatText };
  const layOut = async (file: GeneratedFile): Promise<[GeneratedFile, string]> => {
    const all = { parser: parserOf(file)!, layout: options };
    return [file, await memo.recall(["prettier", prettierVersion, JSON.stringify(all), file.text], () => formatter.format(file.text, all))];
  };
  // The longest first: whatever comes last should not keep the others waiting.
  const made = new Map<GeneratedFile, string>(await Promise.all(wanted.toSorted((a, b) => b.text.length - a.text.length).map(layOut)).finally(() => formatter.close?.()));
  return { value: files.map((file) => ({ ...file, text: made.get(file) ?? file.text })), diagnostics: [] };
}

const parserOf = ({ path, isVerbatim }: GeneratedFile): string | undefined =>
  isVerbatim === true ? undefined : parsers[path.slice(path.lastIndexOf(".") + 1)];

function readOptions(host: Host, collector: Collector): PrettierOptions | undefined {
  const result = parsePrettierOptions(host);
  if (!("problem" in result)) return result.options;
  collector.report("prettier-options-refused", { reason: result.problem }, { kind: "file", path: result.path });
  return undefined;
}
