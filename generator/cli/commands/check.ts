import type { Command } from "commander";
import { addRunOptions, type RunCommandOptions } from "../run-options.ts";

const examples = `
Examples:
  gen-api check                     every API of the project
  gen-api check --api users         one of them
  gen-api check --report json       the messages for programs`;

/** `gen-api check`. */
export function checkCommand(command: Command): void {
  addRunOptions(command).addHelpText("after", examples).action(run);
}

async function run(options: RunCommandOptions): Promise<void> {
  const [{ check }, { runCommand }] = await Promise.all([import("../../index.ts"), import("../run-command.ts")]);
  await runCommand("check", options, check, () => "The input is sound");
}
