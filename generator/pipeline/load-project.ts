import { emitters } from "../emit/emitters.ts";
import type { Configuration } from "../load/configuration.ts";
import { loadConfiguration } from "../load/load-configuration.ts";
import type { ApiModel } from "../model/api-model.ts";
import type { Library, Project, TargetSelection } from "../model/project.ts";
import { resolveOutputFolders } from "../output/output-folders.ts";
import type { Host } from "../source/host.ts";
import { nearest } from "../source/nearest.ts";
import { loadModel, loadModelLeniently } from "./load-model.ts";
import { loadSite } from "./load-site.ts";
import { RecordingHost } from "./recording-host.ts";
import { type RunOptions, UsageError } from "./run.ts";
import { figuresOf, type Run } from "./run-state.ts";

/** Reads the configuration and the APIs that are asked for, and builds and checks their models. */
export async function loadProject({ input: host, output }: { readonly input: Host; readonly output: Host }, run: Run): Promise<{ configuration: Configuration; project: Project } | undefined> {
  await run.progress("load");
  const { config, direct, targets } = run.options;
  const written = run.collect(loadConfiguration(host, config, direct === undefined ? undefined : { ...direct, targets }));
  if (written === undefined || run.failed) return undefined;
  checkNames(written, run.options);
  const configuration = run.collect(resolveOutputFolders(output, written));
  const { memory } = run.options;
  memory?.begin(configuration, run.options);
  const apis: ApiModel[] = [];
  for (const api of configuration.apis.filter(({ name }) => run.options.apis?.includes(name) ?? true)) {
    const load = run.options.lenient ?? api.lenient ? loadModelLeniently : loadModel;
    const recorder = new RecordingHost(host);
    const known = memory?.recallApi(recorder, api);
    if (known !== undefined) {
      run.recall(known);
      continue;
    }
    const loaded = await load(recorder, api, { patterns: configuration.patterns, onProgress: (stage, name) => void run.progress(stage, name) });
    memory?.noteApi(api, recorder, loaded.diagnostics, figuresOf(loaded.value));
    apis.push(run.collect(loaded));
  }
  const libraries = await loadLibraries(host, configuration, apis, run);
  const selected = selectTargets(configuration, apis);
  // The site is of all APIs: a run for some of them leaves it as it is.
  const hasSite = run.options.apis === undefined && selected.some(({ target }) => target === "docs");
  return { configuration, project: { apis, targets: selected, ...libraries, ...(hasSite ? { site: await loadSite(host, configuration, apis, run) } : {}) } };
}

/** The models of the APIs whose output others use; those that this run is not about are loaded for it. */
async function loadLibraries(host: Host, configuration: Configuration, apis: readonly ApiModel[], run: Run): Promise<Pick<Project, "libraries" | "used">> {
  const used = new Set(configuration.apis.flatMap(({ uses }) => uses ?? []));
  if (used.size === 0) return {};
  const libraries = new Map<string, Library>();
  const models = new Map(apis.map((api) => [api.name, api]));
  for (const { name, uses } of configuration.apis) {
    const library = configuration.apis.find((each) => each.name === uses);
    if (library === undefined || !models.has(name)) continue;
    const load = run.options.lenient ?? library.lenient ? loadModelLeniently : loadModel;
    const api = models.get(library.name) ?? run.collect(await load(host, library, { patterns: configuration.patterns }));
    if (!models.has(library.name)) models.set(library.name, api);
    libraries.set(name, { api, folder: library.output, targets: library.targets });
  }
  return { libraries, used };
}

function checkNames(configuration: Configuration, { apis = [], targets = [], direct }: RunOptions): void {
  const names = configuration.apis.map(({ name }) => name);
  if (direct !== undefined) checkDistinct(configuration);
  for (const name of apis) if (!names.includes(name)) throw unknownName("API", name, names);
  const known = emitters.map(({ name }) => name);
  const configured = configuration.apis.flatMap((api) => [...api.targets.keys()]);
  for (const name of [...targets, ...configured]) if (!known.includes(name)) throw unknownName("target", name, known);
}

/** Inputs of the command line whose files have the same name: they would be written to one folder. */
function checkDistinct({ apis }: Configuration): void {
  const first = new Map<string, string>();
  for (const { name, schemas, definition } of apis) {
    const input = [definition ?? schemas].flat().join(", ");
    const other = first.get(name.toLowerCase());
    if (other === undefined) first.set(name.toLowerCase(), input);
    else if (other === input) throw new UsageError(`"${input}" is named twice.`);
    else throw new UsageError(`"${other}" and "${input}" would both be the API "${name}": give them names in a configuration.`);
  }
}

function unknownName(kind: string, name: string, known: readonly string[]): UsageError {
  const near = nearest(name, known);
  return new UsageError(`There is no ${kind} ${JSON.stringify(name)}. ${near === undefined ? `There is: ${known.join(", ")}.` : `Did you mean "${near}"?`}`);
}

const selectTargets = (configuration: Configuration, apis: readonly ApiModel[]): TargetSelection[] =>
  configuration.apis
    .filter(({ name }) => apis.some((api) => api.name === name))
    .flatMap(({ name, targets, output }) => [...targets].map(([target, options]) => ({ api: name, target, options, folder: output })));
