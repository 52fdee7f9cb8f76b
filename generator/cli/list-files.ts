import { generate, type ProjectResult } from "../index.ts";
import type { GenerateCommandOptions } from "./commands/generate.ts";
import { projectOf, writeReport } from "./run-command.ts";
import { toSafeText } from "./safe-text.ts";

/** `--print-inputs`: the files that a run reads, one a line, for build systems. */
export async function printInputs(options: GenerateCommandOptions): Promise<void> {
  const result = await rehearse(options);
  await printLines(options, result, result.inputs.files);
}

/** `--list-outputs`: the files that would be there after a run, one a line. */
export async function listOutputs(options: GenerateCommandOptions): Promise<void> {
  const result = await rehearse(options);
  await printLines(options, result, result.files.flatMap(({ path, hash }) => (hash === undefined ? [] : [path])));
}

/** A run in memory. That files are not as it would write them is no error here. */
async function rehearse(options: GenerateCommandOptions): Promise<ProjectResult> {
  const result = await generate({ ...projectOf(options), targets: options.target, check: true });
  const diagnostics = result.diagnostics.filter(({ code }) => code !== "output-out-of-date");
  return { ...result, ok: diagnostics.every(({ severity }) => severity !== "error"), diagnostics };
}

/** Files go to standard output; where there are errors they are told on standard error instead. */
async function printLines(options: GenerateCommandOptions, result: ProjectResult, lines: readonly string[]): Promise<void> {
  if (result.ok) process.stdout.write(lines.map((line) => `${toSafeText(line)}\n`).join(""));
  else await writeReport({ command: "generate", result, outcome: "" }, options, process.stderr);
}
