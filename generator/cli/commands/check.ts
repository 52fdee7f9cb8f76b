import type { Command } from "commander";
import { addExampleOptions, type ExampleCommandOptions, toExampleOptions } from "../example-options.ts";
import { addRunOptions } from "../run-options.ts";

const examples = `
Examples:
  gen-api check                     every API of the project
  gen-api check --api users         one of them
  gen-api check --input openapi.yaml
                                    one description, without a configuration
  gen-api check --report json       the messages for programs
  gen-api check --require-mapped --min-checked 100`;

/** `gen-api check`. */
export function checkCommand(command: Command): void {
  addExampleOptions(addRunOptions(command)).addHelpText("after", examples).action(run);
}

async function run(options: ExampleCommandOptions): Promise<void> {
  const [{ check }, { runCommand }] = await Promise.all([import("../../index.ts"), import("../run-command.ts")]);
  await runCommand("check", options, (project) => check({ ...project, examples: toExampleOptions(options) }), () => "The input is sound");
}
