import { buildApi } from "./build/build-api.ts";
import { Collector, hasErrors, type Staged } from "./diagnostics/collector.ts";
import { locateAll } from "./diagnostics/located.ts";
import type { GeneratedFile } from "./emit/emitter.ts";
import { emitters } from "./emit/emitters.ts";
import type { Configuration } from "./load/configuration.ts";
import { loadApi } from "./load/load-api.ts";
import { loadConfiguration } from "./load/load-configuration.ts";
import type { ApiModel } from "./model/api-model.ts";
import type { Project, TargetSelection } from "./model/project.ts";
import { formatFiles } from "./output/format.ts";
import { driftDiagnostics } from "./output/obstacles.ts";
import type { OutputFile, OutputFolder } from "./output/output-file.ts";
import { resolveOutputFolders } from "./output/output-folders.ts";
import { emitPackage, packageTarget } from "./output/package.ts";
import { planOutput } from "./output/plan.ts";
import { publish, recover } from "./output/publish.ts";
import { type RunOptions, type RunResult, UsageError } from "./run.ts";
import { nearest } from "./source/nearest.ts";
import type { Host, WritableHost } from "./source/host.ts";

/** Makes the targets of a project and writes them, or with `compare` only tells how the disk differs. Never prints. */
export async function generate(host: WritableHost, options: RunOptions & { readonly compare?: boolean } = {}): Promise<RunResult> {
  const run = new Run(options);
  const loaded = await loadProject(host, run);
  if (loaded === undefined) return run.toResult();
  const { configuration, project } = loaded;
  if (!options.compare) run.add(await recover(host, configuration.apis.map(({ output }) => output)));
  if (run.failed) return run.toResult(project);
  const emitted = await emitFiles(project, run);
  const files = configuration.format === "prettier" ? run.collect(await formatFiles(host, emitted)) : emitted;
  if (run.failed) return run.toResult(project);
  const all = [...files, ...(await emitPackages(configuration, project, files, run))];
  run.progress("write");
  const outputs = outputFolders(configuration, project, options);
  return run.toResult(project, run.collect(options.compare ? compareOutput(host, outputs, all) : await publish(host, outputs, all)));
}

/** Looks at the input alone: schemas, definition, rules and examples. Nothing is generated, and no output is looked at. */
export async function check(host: Host, options: RunOptions = {}): Promise<RunResult> {
  const run = new Run(options);
  const loaded = await loadProject(host, run);
  return run.toResult(loaded?.project);
}

/** Makes the bundle of each API, whether or not its configuration asks for it: name of the API → text. */
export async function bundle(host: Host, options: RunOptions = {}): Promise<RunResult & { readonly bundles: ReadonlyMap<string, string> }> {
  const run = new Run({ ...options, targets: ["bundle"] });
  const loaded = await loadProject(host, run);
  if (loaded === undefined || run.failed) return { ...run.toResult(loaded?.project), bundles: new Map() };
  const { apis } = loaded.project;
  const targets = apis.map(({ name }) => ({ api: name, target: "bundle", options: {}, folder: name }));
  const files = await emitFiles({ apis, targets }, run);
  return { ...run.toResult(loaded.project), bundles: new Map(files.map(({ api, text }) => [api, text])) };
}

/** The state of one run: its options, and what there is to say so far. */
class Run {
  readonly options: RunOptions;
  readonly #collector = new Collector();
  readonly #start = performance.now();

  constructor(options: RunOptions) {
    this.options = options;
  }

  get failed(): boolean {
    return hasErrors(this.#collector.diagnostics);
  }

  add(diagnostics: Staged<unknown>["diagnostics"]): void {
    this.#collector.addAll(diagnostics);
  }

  collect<T>({ value, diagnostics }: Staged<T>): T {
    this.add(diagnostics);
    return value;
  }

  progress(stage: Parameters<NonNullable<RunOptions["onProgress"]>>[0]["stage"], subject?: string): void {
    this.options.onProgress?.(subject === undefined ? { stage } : { stage, subject });
  }

  toResult(project?: Project, outputs: readonly OutputFile[] = []): RunResult {
    const count = (state: OutputFile["state"]): number => outputs.filter((file) => file.state === state).length;
    const apis = project?.apis ?? [];
    const total = (figure: (api: ApiModel) => number): number => apis.reduce((sum, api) => sum + figure(api), 0);
    const summary = {
      apis: apis.length,
      schemas: total(({ schemas }) => schemas.size),
      operations: total(({ operations }) => operations.length),
      written: count("written"),
      unchanged: count("unchanged"),
      removed: count("removed"),
      milliseconds: Math.round(performance.now() - this.#start),
    };
    const files = outputs.map(({ path, state }) => ({ path, state }));
    return { ok: !this.failed, diagnostics: locateAll(this.#collector.diagnostics), files, summary };
  }
}

/** Reads the configuration and the APIs that are asked for, and builds and checks their models. */
async function loadProject(host: Host, run: Run): Promise<{ configuration: Configuration; project: Project } | undefined> {
  run.progress("load");
  const written = run.collect(loadConfiguration(host, run.options.config));
  if (written === undefined || run.failed) return undefined;
  checkNames(written, run.options);
  const configuration = run.collect(resolveOutputFolders(host, written));
  const apis: ApiModel[] = [];
  for (const api of configuration.apis.filter(({ name }) => run.options.apis?.includes(name) ?? true)) {
    run.progress("load", api.name);
    const loaded = run.collect(await loadApi(host, api));
    if (loaded === undefined) continue;
    run.progress("build", api.name);
    apis.push(run.collect(buildApi(loaded)));
  }
  return { configuration, project: { apis, targets: selectTargets(configuration, apis) } };
}

function checkNames(configuration: Configuration, { apis = [], targets = [] }: RunOptions): void {
  const names = configuration.apis.map(({ name }) => name);
  for (const name of apis) if (!names.includes(name)) throw unknownName("API", name, names);
  const known = emitters.map(({ name }) => name);
  const configured = configuration.apis.flatMap((api) => [...api.targets.keys()]);
  for (const name of [...targets, ...configured]) if (!known.includes(name)) throw unknownName("target", name, known);
}

function unknownName(kind: string, name: string, known: readonly string[]): UsageError {
  const near = nearest(name, known);
  return new UsageError(`There is no ${kind} ${JSON.stringify(name)}. ${near === undefined ? `There is: ${known.join(", ")}.` : `Did you mean "${near}"?`}`);
}

const selectTargets = (configuration: Configuration, apis: readonly ApiModel[]): TargetSelection[] =>
  configuration.apis
    .filter(({ name }) => apis.some((api) => api.name === name))
    .flatMap(({ name, targets, output }) => [...targets].map(([target, options]) => ({ api: name, target, options, folder: output })));

async function emitFiles(project: Project, run: Run): Promise<readonly GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  for (const emitter of emitters) {
    const isWanted = run.options.targets?.includes(emitter.name) ?? true;
    if (!isWanted || !project.targets.some(({ target }) => target === emitter.name)) continue;
    run.progress("emit", emitter.name);
    const result = await emitter.emit(project);
    run.add(result.diagnostics);
    files.push(...result.files);
  }
  return files;
}

/** What makes folders packages. It needs every target, so a run for some targets leaves it as it is. */
async function emitPackages(configuration: Configuration, project: Project, files: readonly GeneratedFile[], run: Run): Promise<readonly GeneratedFile[]> {
  const made: GeneratedFile[] = [];
  for (const { name, package: isPackage, output } of configuration.apis) {
    const api = project.apis.find((each) => each.name === name);
    if (!isPackage || api === undefined || run.options.targets !== undefined) continue;
    run.progress("emit", packageTarget);
    made.push(...(await emitPackage(api, output, files)));
  }
  return made;
}

function outputFolders({ apis }: Configuration, project: Project, { targets }: RunOptions): OutputFolder[] {
  const names = new Set(project.apis.map(({ name }) => name));
  const paths = apis.filter(({ name }) => names.has(name)).map(({ output }) => output);
  return paths.map((path) => (targets === undefined ? { path } : { path, targets: new Set(targets) }));
}

function compareOutput(host: Host, folders: readonly OutputFolder[], files: readonly GeneratedFile[]): Staged<readonly OutputFile[]> {
  const { value, diagnostics } = planOutput(host, folders, files);
  const outputs = value.map(({ path, state }): OutputFile => ({ path, state: state === "unchanged" ? state : "out-of-date" }));
  return { value: outputs, diagnostics: [...diagnostics, ...driftDiagnostics(value)] };
}
