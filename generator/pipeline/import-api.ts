import { Collector } from "../diagnostics/collector.ts";
import { importRegistry, type ImportedFile } from "../document/import-registry.ts";
import { definitionKindOf } from "../load/definition-kind.ts";
import { DocumentReader } from "../load/document-reader.ts";
import { valueLocation } from "../source/document.ts";
import type { Host } from "../source/host.ts";
import { pathOf } from "../source/path.ts";
import type { RunResult } from "./run.ts";
import { Run } from "./run-state.ts";

/** The files of an imported API, relative to its folder. */
export interface ImportResult extends RunResult {
  readonly imported: readonly ImportedFile[];
}

/** The definition and schemas of the API that the registry document at `path` describes. Nothing is written. */
export function importApi(host: Host, path: string, title: string): ImportResult {
  const run = new Run({});
  const collector = new Collector();
  const [document] = new DocumentReader(host, collector).read(path, { kind: "file", path });
  const kind = document === undefined ? undefined : definitionKindOf(document.value);
  if (document !== undefined && kind !== undefined) collector.report("definition-to-import", { path }, valueLocation(document, pathOf([kind.kind])));
  run.add(collector.diagnostics);
  const imported = document === undefined || kind !== undefined ? [] : run.collect(importRegistry(document, title));
  return { ...run.toResult(), imported: run.failed ? [] : imported };
}
