import { loadCompiler } from "../document/compiler.ts";
import type { GeneratedFile } from "../emit/emitter.ts";
import { emitters } from "../emit/emitters.ts";
import type { Configuration } from "../load/configuration.ts";
import type { Project } from "../model/project.ts";
import { compileModules, emitPackageEntries, packageTarget } from "../output/package.ts";
import type { TextMemo } from "../output/text-memo.ts";
import { markDefects } from "./mark-defects.ts";
import type { Run } from "./run-state.ts";

/** Runs the emitters that are asked for. */
export async function emitFiles(project: Project, run: Run): Promise<readonly GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  const defects = new Map(project.apis.map((api) => [api.name, api.defects]));
  for (const emitter of emitters) {
    const isWanted = run.options.targets?.includes(emitter.name) ?? true;
    if (!isWanted || !project.targets.some(({ target }) => target === emitter.name)) continue;
    await run.progress("emit", emitter.name);
    const result = await emitter.emit(project);
    run.add(result.diagnostics);
    files.push(...result.files.map((file) => markDefects(file, defects.get(file.api))));
  }
  return files;
}

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
