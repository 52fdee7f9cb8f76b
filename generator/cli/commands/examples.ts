import type { Command } from "commander";
import { addExampleOptions, type ExampleCommandOptions, toExampleOptions } from "../example-options.ts";
import { printExamples, printSuggestions } from "../print-examples.ts";
import { addRunOptions } from "../run-options.ts";

interface Options extends ExampleCommandOptions {
  readonly suggest?: boolean;
}

const help = `
Examples:
  gen-api examples                  each example with its rule, schema and verdict
  gen-api examples --suggest        the annotations to paste for those without a schema
  gen-api examples --report json    all of it for programs`;

/** `gen-api examples`. */
export function examplesCommand(command: Command): void {
  addExampleOptions(addRunOptions(command)).option("--suggest", "print annotations for examples without a schema").addHelpText("after", help).action(run);
}

async function run(options: Options): Promise<void> {
  const [{ check }, { runCommand }] = await Promise.all([import("../../index.ts"), import("../run-command.ts")]);
  const list = options.suggest === true ? printSuggestions : printExamples;
  await runCommand("examples", options, async (project) => {
    const result = await check({ ...project, examples: toExampleOptions(options) });
    if (options.report === "pretty" && result.examples !== undefined) process.stdout.write(list(result.examples));
    return result;
  }, () => "The examples are sound");
}
