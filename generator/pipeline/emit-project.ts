import { loadCompiler } from "../document/compiler.ts";
import type { Emitter, EmitResult, GeneratedFile } from "../emit/emitter.ts";
import { emitters } from "../emit/emitters.ts";
import type { Configuration } from "../load/configuration.ts";
import type { Project, TargetSelection } from "../model/project.ts";
import { hashOfTexts, toStored } from "../output/output-file.ts";
import { compileModules, emitPackageEntries, packageTarget } from "../output/package.ts";
import type { TextMemo } from "../output/text-memo.ts";
import { markDefects } from "./mark-defects.ts";
import type { PartMemory } from "./part-memory.ts";
import type { Run } from "./run-state.ts";

/** Runs the emitters that are asked for. */
export async function emitFiles(project: Project, run: Run): Promise<readonly GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  const defects = new Map(project.apis.map((api) => [api.name, api.defects]));
  for (const emitter of emitters) {
    const isWanted = run.options.targets?.includes(emitter.name) ?? true;
    if (!isWanted || !project.targets.some(({ target }) => target === emitter.name)) continue;
    await run.progress("emit", emitter.name);
    const { memory } = run.options;
    const result = emitter.name === "docs" || memory === undefined ? await emitter.emit(project) : await emitParts(emitter, project, run, memory);
    run.add(result.diagnostics);
    for (const file of result.files) files.push(toStored(markDefects(file, defects.get(file.api))));
  }
  return files;
}

/** Runs an emitter for one API after the other, and not for those whose files are as it would make them. */
async function emitParts(emitter: Emitter, project: Project, run: Run, memory: PartMemory): Promise<EmitResult> {
  const results: EmitResult[] = [];
  for (const selection of project.targets.filter(({ target }) => target === emitter.name)) {
    const model = project.apis.find(({ name }) => name === selection.api);
    const read = model && emitter.inputOf?.(model);
    const input = read && hashOfTexts(read);
    const known = memory.recallFiles(selection, input);
    if (known !== undefined) {
      run.addLocated(known.diagnostics);
      results.push({ files: known.files, diagnostics: [] });
      continue;
    }
    const optionsRead = new Set<string>();
    const targets = project.targets.filter(({ api }) => api === selection.api).map((each) => noteReading(each, optionsRead));
    const { libraries, used } = project;
    const shared = libraries === undefined ? {} : { libraries, ...(used === undefined ? {} : { used }) };
    const result = await emitter.emit({ apis: project.apis.filter(({ name }) => name === selection.api), targets, ...shared });
    memory.noteTarget(selection, { read: optionsRead, input, diagnostics: result.diagnostics });
    results.push(result);
  }
  return { files: results.flatMap((each) => each.files), diagnostics: results.flatMap((each) => each.diagnostics) };
}

/** A selection that notes when its options are looked at. */
const noteReading = ({ options, ...rest }: TargetSelection, read: Set<string>): TargetSelection => ({
  ...rest,
  get options() {
    read.add(rest.target);
    return options;
  },
});

/** What `emitPackages` works with. */
export interface PackageTools {
  readonly run: Run;
  readonly memo: TextMemo;
  /** Lays out hand-readable files as the configuration wants it. */
  readonly layOut: (files: readonly GeneratedFile[]) => Promise<readonly GeneratedFile[]>;
}

/** What makes folders packages. It needs every target, so a run for some targets leaves it as it is. */
export async function emitPackages(
  configuration: Configuration,
  project: Project,
  files: readonly GeneratedFile[],
  { run, memo, layOut }: PackageTools,
): Promise<readonly GeneratedFile[]> {
  const made: GeneratedFile[] = [];
  for (const { name, package: isPackage, output } of configuration.apis) {
    const api = project.apis.find((each) => each.name === name);
    if (!isPackage || api === undefined || run.options.targets !== undefined) continue;
    await run.progress("emit", packageTarget);
    const compiler = await loadCompiler();
    const entries = await layOut(emitPackageEntries(compiler, api, output, files));
    made.push(...entries, ...(await compileModules(compiler, memo, output, [...files, ...entries])));
  }
  return made;
}
