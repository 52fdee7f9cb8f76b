import type { Hosts, SiteResult } from "./generate.ts";
import { RecordingHost } from "./pipeline/recording-host.ts";
import { RunMemory } from "./pipeline/run-memory.ts";
import type { RunInputs, RunOptions, RunResult } from "./pipeline/run.ts";
import type { WritableHost } from "./source/host.ts";

export type { Excerpt, LocatedDiagnostic, LocatedPlace } from "./diagnostics/located.ts";
export type { FileState, OutputFile } from "./output/output-file.ts";
export type { DirectInput, Progress, RunInputs, RunOptions, RunResult, Summary } from "./pipeline/run.ts";
export { UsageError } from "./pipeline/run.ts";
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
  /** Run in any case, even when nothing has changed since the last run. */
  readonly force?: boolean | undefined;
}

/** What a run came to, and what it depended on. */
export interface ProjectResult extends RunResult {
  readonly inputs: RunInputs;
}

/** The bundle of each API, by its name; empty when there was an error. */
export interface BundleResult extends ProjectResult {
  readonly bundles: ReadonlyMap<string, string>;
}

/** Generates the targets of a project and writes them, all or nothing. User mistakes are diagnostics of the result. */
export async function generate({ check: compare = false, force = false, ...options }: GenerateOptions = {}): Promise<ProjectResult> {
  const host = await hostOf(options);
  const identity = compare ? undefined : await readIdentity();
  const memory = identity === undefined ? undefined : new RunMemory(host, identity, options);
  const remembered = force ? undefined : memory?.recall();
  if (remembered !== undefined) return remembered;
  return record(host, async (hosts) => {
    const [{ generate: run }, { PartMemory }] = await Promise.all([import("./generate.ts"), import("./pipeline/part-memory.ts")]);
    const parts = identity === undefined ? undefined : new PartMemory(host, identity, force);
    return run(hosts, { ...(await formatter()), ...options, ...(await referenceScript()), compare, memory: parts });
  }, memory);
}

/** Checks the input of a project: schemas, definitions, rules and examples. Nothing is written. */
export async function check(options: ProjectOptions = {}): Promise<ProjectResult> {
  return record(await hostOf(options), async ({ input }) => {
    const { check: run } = await import("./generate.ts");
    return run(input, options);
  });
}

/** Options of `bundle`. */
export interface BundleOptions extends ProjectOptions {
  /** Put in place of each reference what it leads to, for readers that follow none; one that leads back into itself stays. */
  readonly dereferenced?: boolean | undefined;
}

/** Makes one JSON Schema 2020-12 document of all schemas of each API. Nothing is written. */
export async function bundle(options: BundleOptions = {}): Promise<BundleResult> {
  return record(await hostOf(options), async ({ input }) => {
    const { bundle: run } = await import("./generate.ts");
    return run(input, options);
  });
}

/** Options of `documentation`. */
export interface DocumentationOptions extends ProjectOptions {
  /** The folder to write the site to, relative to the working folder; without it nothing is written. */
  readonly out?: string | undefined;
  /** Whether pages listen for changes at the address that their attribute `data-live` names. */
  readonly isLive?: boolean | undefined;
}

/** A site: the path of each of its files with its text, and the path under which it is published. */
export interface DocumentationResult extends ProjectResult, SiteResult {}

/** Makes the documentation site of a project, in memory or in a folder of its own. */
export async function documentation({ out, ...options }: DocumentationOptions = {}): Promise<DocumentationResult> {
  const build = out === undefined ? undefined : (await import("./host/output-place.ts")).toOutputPlace(out, options.root ?? ".");
  return record(await hostOf(options), async ({ input }) => {
    const { documentation: run } = await import("./generate.ts");
    return run(input, { ...options, ...(await referenceScript()), build });
  });
}

/** Who lays out texts in other threads; they start when there is something to do. */
async function formatter(): Promise<Pick<RunOptions, "formatter">> {
  const { FormatPool } = await import("./host/format-pool.ts");
  return { formatter: () => FormatPool.ifBuilt() };
}

/** Where the script of the documentation's reference comes from; it is read only when a site is made. */
async function referenceScript(): Promise<Pick<RunOptions, "referenceScript">> {
  const { readReferenceScript } = await import("./host/reference-script.ts");
  return { referenceScript: readReferenceScript };
}

async function hostOf({ host, root = "." }: ProjectOptions): Promise<WritableHost> {
  if (host !== undefined) return host;
  const { NodeHost } = await import("./host/node-host.ts");
  return new NodeHost(root);
}

/** Which gen-api this is; nothing is remembered where it cannot tell. */
async function readIdentity(): Promise<string | undefined> {
  return (await import("./host/tool-identity.ts")).toolIdentity();
}

async function record<R extends RunResult>(output: WritableHost, run: (hosts: Hosts) => Promise<R>, memory?: RunMemory): Promise<R & ProjectResult> {
  const input = new RecordingHost(output, memory?.readAhead);
  const result = { ...(await run({ input, output })), inputs: input.inputs };
  if (result.ok) memory?.remember(input.toRecord(result.files.map(({ path }) => path)), result);
  return result;
}
