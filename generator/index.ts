import type { RunOptions, RunResult } from "./run.ts";
import type { WritableHost } from "./source/host.ts";

export type { LocatedDiagnostic, LocatedPlace } from "./diagnostics/located.ts";
export type { FileState, OutputFile } from "./output/output-file.ts";
export type { Progress, RunOptions, RunResult, Summary } from "./run.ts";
export { UsageError } from "./run.ts";
export type { WritableHost } from "./source/host.ts";

/** A run on a project. */
export interface ProjectOptions extends RunOptions {
  /** The folder of the configuration; without it the working folder. */
  readonly root?: string | undefined;
  /** Where the files are, instead of the disk below `root`. */
  readonly host?: WritableHost | undefined;
}

/** Options of `generate`. */
export interface GenerateOptions extends ProjectOptions {
  /** Compare with what is on disk and write nothing: each difference is an error. */
  readonly check?: boolean | undefined;
}

/** The bundle of each API, by its name; empty when there was an error. */
export interface BundleResult extends RunResult {
  readonly bundles: ReadonlyMap<string, string>;
}

/** Generates the targets of a project and writes them, all or nothing. User mistakes are diagnostics of the result. */
export async function generate({ check: compare = false, ...options }: GenerateOptions = {}): Promise<RunResult> {
  const { generate: run } = await import("./generate.ts");
  return run(await hostOf(options), { ...options, compare });
}

/** Checks the input of a project: schemas, definitions, rules and examples. Nothing is written. */
export async function check(options: ProjectOptions = {}): Promise<RunResult> {
  const { check: run } = await import("./generate.ts");
  return run(await hostOf(options), options);
}

/** Makes one JSON Schema 2020-12 document of all schemas of each API. Nothing is written. */
export async function bundle(options: ProjectOptions = {}): Promise<BundleResult> {
  const { bundle: run } = await import("./generate.ts");
  return run(await hostOf(options), options);
}

async function hostOf({ host, root = "." }: ProjectOptions): Promise<WritableHost> {
  if (host !== undefined) return host;
  const { NodeHost } = await import("./host/node-host.ts");
  return new NodeHost(root);
}
