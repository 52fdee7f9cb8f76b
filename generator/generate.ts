import type { Staged } from "./diagnostics/collector.ts";
import type { GeneratedFile } from "./emit/emitter.ts";
import type { Configuration } from "./load/configuration.ts";
import { isSelected, type Project } from "./model/project.ts";
import { formatFiles } from "./output/format.ts";
import { driftDiagnostics } from "./output/obstacles.ts";
import type { OutputFile, OutputFolder } from "./output/output-file.ts";
import { planOutput } from "./output/plan.ts";
import { publish, recover } from "./output/publish.ts";
import { TextMemo } from "./output/text-memo.ts";
import { checkProjectExamples, withDocuments } from "./pipeline/check-project-examples.ts";
import { checkSitePlace, type SitePlace } from "./pipeline/check-site-place.ts";
import { emitFiles, emitPackages } from "./pipeline/emit-project.ts";
import { loadProject } from "./pipeline/load-project.ts";
import { loadSite } from "./pipeline/load-site.ts";
import type { RunOptions, RunResult } from "./pipeline/run.ts";
import { Run } from "./pipeline/run-state.ts";
import type { Host, WritableHost } from "./source/host.ts";

/** Where a run reads its input, and where it writes. Usually they are one; a recording host may stand before the input. */
export interface Hosts {
  readonly input: Host;
  readonly output: WritableHost;
}

/**
 * Makes the targets of a project and writes them, or with `compare` only tells how the disk differs; then checks the
 * examples of every API that has documents. A wrong example fails the run but does not hold the output back: it is made
 * of the schemas, and they are sound. Never prints.
 */
export async function generate({ input, output }: Hosts, options: RunOptions = {}): Promise<RunResult> {
  const run = new Run(options);
  const loaded = await loadProject({ input, output }, run);
  if (loaded === undefined) return run.toResult();
  const { configuration, project } = loaded;
  if (!options.compare) run.add(await recover(output, [...configuration.apis, configuration.site].map((each) => each.output)));
  if (run.failed) return run.toResult(project);
  const files = await makeFiles({ input, output }, configuration, project, run);
  if (run.failed) return run.toResult(project);
  await run.progress("write");
  const folders = outputFolders(configuration, project, options);
  const outputs = run.collect(options.compare ? compareOutput(output, folders, files) : await publish(output, folders, files));
  if (!run.failed) options.memory?.remember(files, outputs, options);
  const documented = withDocuments(configuration, project);
  if (options.targets === undefined && documented.apis.length > 0) run.examples = await checkProjectExamples(input, configuration, documented, run, files);
  return run.toResult(project, outputs);
}

/** Looks at the input alone: schemas, definition, rules and examples. Nothing is generated, and no output is looked at. */
export async function check(input: Host, options: RunOptions = {}): Promise<RunResult> {
  const run = new Run(options);
  const loaded = await loadProject({ input, output: input }, run);
  // What schemas get wrong, every example of theirs would get wrong again.
  if (loaded !== undefined && !run.failed) run.examples = await checkProjectExamples(input, loaded.configuration, loaded.project, run);
  return run.toResult(loaded?.project);
}

/** Options of `bundle`. */
export interface BundleOptions extends RunOptions {
  /** Put in place of each reference what it leads to. */
  readonly dereferenced?: boolean | undefined;
}

/** Makes the bundle of each API, whether or not its configuration asks for it: name of the API → text. */
export async function bundle(input: Host, { dereferenced = false, ...options }: BundleOptions = {}): Promise<RunResult & { readonly bundles: ReadonlyMap<string, string> }> {
  const run = new Run({ ...options, targets: ["bundle"] });
  const loaded = await loadProject({ input, output: input }, run);
  if (loaded === undefined || run.failed) return { ...run.toResult(loaded?.project), bundles: new Map() };
  const { apis } = loaded.project;
  const targets = apis.map(({ name }) => ({ api: name, target: "bundle", options: { dereferenced }, folder: name }));
  const files = await emitFiles({ apis, targets }, run);
  return { ...run.toResult(loaded.project), bundles: new Map(run.failed ? [] : files.map(({ api, text }) => [api, text] as const)) };
}

/** What a site is made for: a folder of a host, or a server that tells its pages of changes. */
export interface SiteOptions {
  readonly build?: (SitePlace & { readonly host: WritableHost }) | undefined;
  readonly isLive?: boolean | undefined;
}

/** A site in memory: the path of each file in it, and its text. */
export interface SiteResult {
  readonly pages: ReadonlyMap<string, string>;
  /** The path under which it is published. */
  readonly base: string;
}

/** Makes the documentation site of the APIs that have the target `docs`, or of all where none has it. */
export async function documentation(input: Host, options: RunOptions & SiteOptions): Promise<RunResult & SiteResult> {
  const { build, isLive = false, ...rest } = options;
  const run = new Run({ ...rest, targets: ["docs"] });
  const loaded = await loadProject({ input, output: input }, run);
  const nothing = { pages: new Map<string, string>(), base: "/" };
  if (loaded === undefined || run.failed) return { ...run.toResult(loaded?.project), ...nothing };
  const { configuration, project } = loaded;
  if (build !== undefined) run.add(checkSitePlace(build, input, configuration));
  const chosen = project.apis.filter((api) => isSelected(project, api, "docs"));
  const apis = chosen.length > 0 ? chosen : project.apis;
  const folder = build?.folder ?? "site";
  const site = { ...(await loadSite(input, configuration, apis, run)), isLive, folder };
  const targets = apis.map(({ name }) => ({ api: name, target: "docs", options: {}, folder: name }));
  const files = run.failed ? [] : await emitFiles({ apis, targets, site }, run);
  const pages = new Map(files.map(({ path, text }) => [path.slice(folder.length + 1), text]));
  if (build === undefined || run.failed) return { ...run.toResult(project), pages, base: site.base };
  await run.progress("write");
  return { ...run.toResult(project, run.collect(await publish(build.host, [{ path: folder }], files))), pages, base: site.base };
}

/** The files of all targets that are asked for: emitted, laid out, and compiled where the folder is a package. */
async function makeFiles({ input, output }: Hosts, configuration: Configuration, project: Project, run: Run): Promise<readonly GeneratedFile[]> {
  const emitted = await emitFiles(project, run);
  if (run.failed) return [];
  const memo = new TextMemo(output, { isReadOnly: run.options.compare === true });
  const layOut = async (files: readonly GeneratedFile[]): Promise<readonly GeneratedFile[]> => {
    if (configuration.format === "none" || run.failed) return files;
    await run.progress("format");
    return run.collect(await formatFiles(input, files, memo, run.options.formatter));
  };
  const files = await layOut(emitted);
  const packages = await emitPackages(configuration, project, files, { run, memo, layOut });
  if (run.options.apis === undefined && run.options.targets === undefined && run.options.memory?.hasRecalled !== true) memo.forgetTheRest();
  return [...files, ...packages];
}

function outputFolders({ apis }: Configuration, project: Project, { targets }: RunOptions): OutputFolder[] {
  const names = new Set(project.apis.map(({ name }) => name));
  const paths = apis.filter(({ name }) => names.has(name)).map(({ output }) => output);
  if (project.site !== undefined) paths.push(project.site.folder);
  return paths.map((path) => (targets === undefined ? { path } : { path, targets: new Set(targets) }));
}

function compareOutput(host: Host, folders: readonly OutputFolder[], files: readonly GeneratedFile[]): Staged<readonly OutputFile[]> {
  const { value, diagnostics } = planOutput(host, folders, files);
  const outputs = value.map((file): OutputFile => ({ ...file, state: file.state === "unchanged" ? "unchanged" : "out-of-date" }));
  return { value: outputs, diagnostics: [...diagnostics, ...driftDiagnostics(value)] };
}
