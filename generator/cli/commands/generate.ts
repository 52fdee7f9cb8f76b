import type { Command } from "commander";
import { type RunResult, UsageError } from "../../pipeline/run.ts";
import { addRunOptions, type RunCommandOptions } from "../run-options.ts";

/** The options of `gen-api generate`. */
export interface GenerateCommandOptions extends RunCommandOptions {
  readonly target?: readonly string[];
  readonly check?: boolean;
  readonly force?: boolean;
  readonly watch?: boolean;
  readonly printInputs?: boolean;
  readonly listOutputs?: boolean;
}

const examples = `
Examples:
  gen-api generate                        what gen-api.config.yaml asks for
  gen-api --check                         compare with the disk, write nothing; exit 1 when something is out of date
  gen-api --api users --target types      one target of one API
  gen-api --input openapi.yaml --out src/api
                                          types, validators and client of a description, without a configuration
  gen-api -i users.yaml -i orders.yaml -o src/apis
                                          the same of each, in src/apis/users and src/apis/orders
  gen-api --watch                         again after each change
  gen-api --report json > report.json     the result for programs`;

/** `gen-api generate`, the default command. */
export function generateCommand(command: Command): void {
  addRunOptions(command)
    .option("-t, --target <name...>", "only these targets; the files of the others stay as they are")
    .option("-o, --out <folder>", "where to write what --input gives")
    .option("--check", "generate in memory and compare with the disk; write nothing")
    .option("--force", "generate even when nothing has changed since the last time")
    .option("-w, --watch", "generate again whenever an input changes")
    .option("--print-inputs", "print the files that the input consists of; write nothing")
    .option("--list-outputs", "print the files that would be there after a run; write nothing")
    .addHelpText("after", examples)
    .action(run);
}

async function run(options: GenerateCommandOptions): Promise<void> {
  checkOptions(options);
  if (options.watch === true) return (await import("../watch.ts")).watchProject(options);
  if (options.printInputs === true) return (await import("../list-files.ts")).printInputs(options);
  if (options.listOutputs === true) return (await import("../list-files.ts")).listOutputs(options);
  const [{ generate }, { runCommand }] = await Promise.all([import("../../index.ts"), import("../run-command.ts")]);
  const { target: targets, force, check } = options;
  await runCommand("generate", options, (project) => generate({ ...project, targets, force, check }), (result) => outcome(result, check === true));
}

function checkOptions({ input, out, watch, check, printInputs, listOutputs }: GenerateCommandOptions): void {
  if (out !== undefined && input === undefined) throw new UsageError("--out goes with --input; without it the configuration names the output folders.");
  const modes = Object.entries({ "--watch": watch, "--check": check, "--print-inputs": printInputs, "--list-outputs": listOutputs }).filter(([, isOn]) => isOn === true);
  if (modes.length > 1) throw new UsageError(`${modes.map(([name]) => name).join(" and ")} do not go together.`);
}

function outcome({ summary: { written, removed } }: RunResult, isCheck: boolean): string {
  if (isCheck) return "Everything is up to date";
  return written + removed === 0 ? "Nothing has changed" : "Generated";
}
