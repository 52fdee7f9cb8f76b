import { type Command, InvalidArgumentError } from "commander";
import type { ExampleOptions } from "../examples/check-examples.ts";
import type { RunCommandOptions } from "./run-options.ts";

/** The options of every command that checks examples, as the command line gives them. */
export interface ExampleCommandOptions extends RunCommandOptions {
  readonly requireMapped?: boolean;
  readonly minChecked?: number;
}

/** Declares the options of every command that checks examples. */
export const addExampleOptions = (command: Command): Command =>
  command
    .option("--require-mapped", "an example that no schema is found for is an error")
    .option("--min-checked <number>", "fail when fewer examples are checked", parseCount);

function parseCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("A whole number is expected.");
  return Number(text);
}

export const toExampleOptions = ({ requireMapped, minChecked }: ExampleCommandOptions): ExampleOptions => ({
  ...(requireMapped === undefined ? {} : { requireMapped }),
  ...(minChecked === undefined ? {} : { minChecked }),
});
