import { existsSync, writeFileSync } from "node:fs";
import type { Command } from "commander";
import { UsageError } from "../../pipeline/run.ts";
import { reportFault } from "../fault.ts";
import { addRunOptions, type RunCommandOptions } from "../run-options.ts";

interface BundleOptions extends RunCommandOptions {
  readonly out?: string;
  readonly force?: boolean;
  readonly dereferenced?: boolean;
}

const examples = `
Examples:
  gen-api bundle --api users                          to standard output
  gen-api bundle --api users --out users.schema.json  to a file that does not exist yet
  gen-api bundle --input openapi.yaml --dereferenced  the schemas of a description, each whole in one place`;

/** `gen-api bundle`: one JSON Schema document on standard output or in a file. */
export function bundleCommand(command: Command): void {
  addRunOptions(command)
    .option("-o, --out <file>", "write to this file instead of standard output")
    .option("--force", "replace the file if it exists")
    .option("--dereferenced", "put in place of each reference what it leads to, for readers that follow none")
    .addHelpText("after", examples)
    .action(run);
}

async function run(options: BundleOptions): Promise<void> {
  const { out, dereferenced, ...runOptions } = options;
  if (out !== undefined && options.force !== true && existsSync(out)) throw new UsageError(`"${out}" exists already; --force replaces it.`);
  const [{ bundle }, { runCommand }] = await Promise.all([import("../../index.ts"), import("../run-command.ts")]);
  // On standard output the document stands alone: messages are told only when there is no document, or it goes elsewhere.
  const style = out === undefined ? { ...runOptions, quiet: true } : runOptions;
  const { ok, bundles } = await runCommand("bundle", style, (project) => bundle({ ...project, dereferenced }), () => `Bundled into ${out ?? "standard output"}`);
  if (!ok) return;
  const [text, ...others] = bundles.values();
  if (text === undefined || others.length > 0) throw new UsageError(`A bundle is of one API: choose it with --api (${[...bundles.keys()].join(", ")}).`);
  if (out === undefined) process.stdout.write(text);
  else writeBundle(out, text);
}

function writeBundle(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    process.exitCode = reportFault(new UsageError(`"${path}" cannot be written: ${(error as Error).message}`), false);
  }
}
