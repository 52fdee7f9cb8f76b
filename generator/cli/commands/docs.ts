import { resolve, sep } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { UsageError } from "../../pipeline/run.ts";
import { addRunOptions, type RunCommandOptions } from "../run-options.ts";

/** The options of `gen-api docs`. */
export interface DocsCommandOptions extends RunCommandOptions {
  readonly build?: string;
  readonly port: number;
}

const examples = `
Examples:
  gen-api docs                      serve the site on this machine, and show each change at once
  gen-api docs --port 8080          at another port
  gen-api docs --input openapi.yaml the pages of one description, without a configuration
  gen-api docs --build public       write the site, for GitHub Pages or any other server`;

/** `gen-api docs`: the documentation site, served or written. */
export function docsCommand(command: Command): void {
  addRunOptions(command)
    .option("-b, --build <folder>", "write the site to this folder instead of serving it")
    .option("-p, --port <number>", "the port to serve it at; 0: any that is free", parsePort, 4400)
    .addHelpText("after", examples)
    .action(run);
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError("A port is a number from 0 to 65535.");
  return port;
}

async function run(options: DocsCommandOptions): Promise<void> {
  const { build } = options;
  if (build === undefined) return (await import("../serve-site.ts")).serveSite(options);
  const [{ documentation }, { projectOf, runCommand }] = await Promise.all([import("../../index.ts"), import("../run-command.ts")]);
  const out = resolve(build);
  // The folder becomes the site's own: what else lies in it would be in the way, or could be taken for a part of it.
  const root = resolve(projectOf(options).root ?? ".");
  if (`${root}${sep}`.startsWith(`${out}${out.endsWith(sep) ? "" : sep}`)) throw new UsageError(`"${build}" is the project's folder, or holds it: name a folder of its own.`);
  await runCommand("docs", options, (project) => documentation({ ...project, out }), ({ summary: { written, removed } }) => (written + removed === 0 ? "Nothing has changed" : `The site is in ${build}`));
}
