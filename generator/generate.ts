import type { Staged } from "./diagnostics/collector.ts";
import type { GeneratedFile } from "./emit/emitter.ts";
import type { Configuration } from "./load/configuration.ts";
import type { Project } from "./model/project.ts";
import { formatFiles } from "./output/format.ts";
import { driftDiagnostics } from "./output/obstacles.ts";
import type { OutputFile, OutputFolder } from "./output/output-file.ts";
import { planOutput } from "./output/plan.ts";
import { publish, recover } from "./output/publish.ts";
import { TextMemo } from "./output/text-memo.ts";
import { checkProjectExamples } from "./pipeline/check-project-examples.ts";
import { emitFiles, emitPackages } from "./pipeline/emit-project.ts";
import { loadProject } from "./pipeline/load-project.ts";
import type { RunOptions, RunResult } from "./pipeline/run.ts";
import { Run } from "./pipeline/run-state.ts";
import type { Host, WritableHost } from "./source/host.ts";

/** Where a run reads its input, and where it writes. Usually they are one; a recording host may stand before the input. */
export interface Hosts {
  readonly input: Host;
  readonly output: WritableHost;
}

/** Makes the targets of a project and writes them, or with `compare` only tells how the disk differs. Never prints. */
export async function generate({ input, output }: Hosts, options: RunOptions = {}): Promise<RunResult> {
  const run = new Run(options);
  const loaded = await loadProject({ input, output }, run);
  if (loaded === undefined) return run.toResult();
  const { configuration, project } = loaded;
  if (!options.compare) run.add(await recover(output, configuration.apis.map((api) => api.output)));
  if (run.failed) return run.toResult(project);
  const files = await makeFiles({ input, output }, configuration, project, run);
  if (run.failed) return run.toResult(project);
  run.progress("write");
  const folders = outputFolders(configuration, project, options);
  return run.toResult(project, run.collect(options.compare ? compareOutput(output, folders, files) : await publish(output, folders, files)));
}

/** Looks at the input alone: schemas, definition, rules and examples. Nothing is generated, and no output is looked at. */
export async function check(input: Host, options: RunOptions = {}): Promise<RunResult> {
  const run = new Run(options);
  const loaded = await loadProject({ input, output: input }, run);
  // What schemas get wrong, every example of theirs would get wrong again.
  if (loaded !== undefined && !run.failed) run.examples = await checkProjectExamples(input, loaded.configuration, loaded.project, run);
  return run.toResult(loaded?.project);
}

/** Makes the bundle of each API, whether or not its configuration asks for it: name of the API → text. */
export async function bundle(input: Host, options: RunOptions = {}): Promise<RunResult & { readonly bundles: ReadonlyMap<string, string> }> {
  const run = new Run({ ...options, targets: ["bundle"] });
  const loaded = await loadProject({ input, output: input }, run);
  if (loaded === undefined || run.failed) return { ...run.toResult(loaded?.project), bundles: new Map() };
  const { apis } = loaded.project;
  const targets = apis.map(({ name }) => ({ api: name, target: "bundle", options: {}, folder: name }));
  const files = await emitFiles({ apis, targets }, run);
  return { ...run.toResult(loaded.project), bundles: new Map(files.map(({ api, text }) => [api, text])) };
}

/** The files of all targets that are asked for: emitted, laid out, and compiled where the folder is a package. */
async function makeFiles({ input, output }: Hosts, configuration: Configuration, project: Project, run: Run): Promise<readonly GeneratedFile[]> {
  const emitted = await emitFiles(project, run);
  if (run.failed) return [];
  const memo = new TextMemo(output, { isReadOnly: run.options.compare === true });
  const layOut = async (files: readonly GeneratedFile[]): Promise<readonly GeneratedFile[]> => {
    if (configuration.format === "none" || run.failed) return files;
    run.progress("format");
    return run.collect(await formatFiles(input, files, memo));
  };
  const files = await layOut(emitted);
  const packages = await emitPackages(configuration, project, files, { run, memo, layOut });
  if (run.options.apis === undefined && run.options.targets === undefined) memo.forgetTheRest();
  return [...files, ...packages];
}

function outputFolders({ apis }: Configuration, project: Project, { targets }: RunOptions): OutputFolder[] {
  const names = new Set(project.apis.map(({ name }) => name));
  const paths = apis.filter(({ name }) => names.has(name)).map(({ output }) => output);
  return paths.map((path) => (targets === undefined ? { path } : { path, targets: new Set(targets) }));
}

function compareOutput(host: Host, folders: readonly OutputFolder[], files: readonly GeneratedFile[]): Staged<readonly OutputFile[]> {
  const { value, diagnostics } = planOutput(host, folders, files);
  const outputs = value.map((file): OutputFile => ({ ...file, state: file.state === "unchanged" ? "unchanged" : "out-of-date" }));
  return { value: outputs, diagnostics: [...diagnostics, ...driftDiagnostics(value)] };
}
