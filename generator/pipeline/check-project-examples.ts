import type { Staged } from "../diagnostics/collector.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { GeneratedFile } from "../emit/emitter.ts";
import { checkExamples, type ExampleInput } from "../examples/check-examples.ts";
import type { ExampleReport } from "../examples/example-report.ts";
import { readExampleInput } from "../examples/read-example-input.ts";
import type { GeneratedModules } from "../examples/typescript-blocks.ts";
import type { Configuration } from "../load/configuration.ts";
import type { Project } from "../model/project.ts";
import { packageName } from "../output/package.ts";
import type { Host } from "../source/host.ts";
import { locationPath } from "../source/locate.ts";
import { emitFiles } from "./emit-project.ts";
import type { Run } from "./run-state.ts";

/**
 * Checks every example of the project: in its documents, its schemas and definitions, and in files of their own. Code in
 * documents is compiled against `files`, the output of all targets; where they are not at hand, they are made in memory.
 */
export async function checkProjectExamples(
  host: Host,
  configuration: Configuration,
  project: Project,
  run: Run,
  files?: readonly GeneratedFile[],
): Promise<ExampleReport> {
  await run.progress("check", "examples");
  const input = run.collect(readExampleInput(host, configuration, new Set(project.apis.map(({ name }) => name))));
  const leniency = new Leniency(configuration, project, run.options.lenient);
  const collect = ({ value, diagnostics }: Staged<ExampleReport>): ExampleReport => {
    run.add(diagnostics.map((each) => leniency.soften(each)));
    return value;
  };
  if (!wantsCompiler(input)) return collect(await checkExamples(project.apis, input, run.options.examples));
  const { apis, targets } = project;
  // Code in documents is compiled beside one API's files: they must be complete.
  const isComplete = files !== undefined && (project.libraries?.size ?? 0) === 0;
  const generated = generatedModules(configuration, project, isComplete ? files : await emitFiles({ apis, targets }, run));
  return collect(await checkExamples(apis, { ...input, generated }, run.options.examples));
}

/** Which files belong to APIs whose defects are survived: an example in one that is not valid is a warning. */
class Leniency {
  readonly #files: ReadonlySet<string>;

  constructor({ apis: configured }: Configuration, { apis }: Project, isLenient: boolean | undefined) {
    const lenient = apis.filter(({ name }) => isLenient ?? configured.find((each) => each.name === name)?.lenient === true);
    this.#files = new Set(lenient.flatMap(({ documents }) => documents.map(({ file }) => file.path)));
  }

  soften(diagnostic: Diagnostic): Diagnostic {
    const isSurvived = diagnostic.severity === "error" && diagnostic.code === "example-invalid" && this.#files.has(locationPath(diagnostic.location));
    return isSurvived ? { ...diagnostic, severity: "warning" } : diagnostic;
  }
}

/** The part of a project whose examples are a part of every run: the APIs that have documents. */
export function withDocuments(configuration: Configuration, project: Project): Project {
  const names = new Set(configuration.apis.filter(({ docs }) => docs.length > 0).map(({ name }) => name));
  return { ...project, apis: project.apis.filter(({ name }) => names.has(name)), targets: project.targets.filter(({ api }) => names.has(api)) };
}

/** Whether any document asks for its code to be compiled. */
const wantsCompiler = ({ documents }: Pick<ExampleInput, "documents">): boolean => documents.some(({ file }) => /\btypecheck\b/.test(file.text));

/** The TypeScript modules that `generate` writes, by API. */
function generatedModules(configuration: Configuration, project: Project, files: readonly GeneratedFile[]): ReadonlyMap<string, GeneratedModules> {
  return new Map(configuration.apis.filter(({ name }) => project.apis.some((api) => api.name === name)).map(({ name, output }) => {
    const own = files.filter(({ api, path }) => api === name && path.endsWith(".ts")).map(({ path, text }) => [path.slice(output.length + 1), text] as const);
    return [name, { files: new Map(own), specifiers: [`../../${output}`, `../${output}`, `./${output}`, output, name, packageName(name)] }];
  }));
}
