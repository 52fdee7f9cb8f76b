import { checkExamples, type ExampleInput } from "../examples/check-examples.ts";
import type { ExampleReport } from "../examples/example-report.ts";
import { readExampleInput } from "../examples/read-example-input.ts";
import type { GeneratedModules } from "../examples/typescript-blocks.ts";
import type { Configuration } from "../load/configuration.ts";
import type { Project } from "../model/project.ts";
import type { Host } from "../source/host.ts";
import { emitFiles } from "./emit-project.ts";
import type { Run } from "./run-state.ts";

/** Checks every example of the project: in its documents, its schemas and definitions, and in files of their own. */
export async function checkProjectExamples(host: Host, configuration: Configuration, project: Project, run: Run): Promise<ExampleReport> {
  run.progress("check", "examples");
  const input = run.collect(readExampleInput(host, configuration, new Set(project.apis.map(({ name }) => name))));
  const generated = wantsCompiler(input) ? await emitModules(configuration, project, run) : undefined;
  return run.collect(await checkExamples(project.apis, { ...input, ...(generated === undefined ? {} : { generated }) }, run.options.examples));
}

/** Whether any document asks for its code to be compiled. */
const wantsCompiler = ({ documents }: Pick<ExampleInput, "documents">): boolean => documents.some(({ file }) => /\btypecheck\b/.test(file.text));

/** The modules that `generate` would write, in memory, by API. */
async function emitModules(configuration: Configuration, project: Project, run: Run): Promise<ReadonlyMap<string, GeneratedModules>> {
  const { apis, targets } = project;
  const files = await emitFiles({ apis, targets }, run);
  return new Map(configuration.apis.filter(({ name }) => project.apis.some((api) => api.name === name)).map(({ name, output }) => {
    const own = files.filter(({ api, path }) => api === name && path.endsWith(".ts")).map(({ path, text }) => [path.slice(output.length + 1), text] as const);
    return [name, { files: new Map(own), specifiers: [`../../${output}`, `../${output}`, `./${output}`, output, name] }];
  }));
}
