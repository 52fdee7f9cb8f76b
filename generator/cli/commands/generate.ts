import type { Command } from "commander";
import type { RunResult } from "../../pipeline/run.ts";
import { addRunOptions, type RunCommandOptions } from "../run-options.ts";

interface GenerateOptions extends RunCommandOptions {
  readonly target?: readonly string[];
  readonly check?: boolean;
}

const examples = `
Examples:
  gen-api generate                        what gen-api.config.yaml asks for
  gen-api --check                         compare with the disk, write nothing; exit 1 when something is out of date
  gen-api --api users --target types      one target of one API
  gen-api --report json > report.json     the result for programs`;

/** `gen-api generate`, the default command. */
export function generateCommand(command: Command): void {
  addRunOptions(command)
    .option("-t, --target <name...>", "only these targets; the files of the others stay as they are")
    .option("--check", "generate in memory and compare with the disk; write nothing")
    .addHelpText("after", examples)
    .action(run);
}

async function run(options: GenerateOptions): Promise<void> {
  const [{ generate }, { runCommand }] = await Promise.all([import("../../index.ts"), import("../run-command.ts")]);
  const isCheck = options.check === true;
  await runCommand("generate", options, (project) => generate({ ...project, targets: options.target, check: isCheck }), (result) => outcome(result, isCheck));
}

function outcome({ summary: { written, removed } }: RunResult, isCheck: boolean): string {
  if (isCheck) return "Everything is up to date";
  return written + removed === 0 ? "Nothing has changed" : "Generated";
}
