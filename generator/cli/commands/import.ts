import type { Command } from "commander";
import { UsageError } from "../../pipeline/run.ts";
import { addRunOptions, type RunCommandOptions } from "../run-options.ts";

interface ImportOptions extends RunCommandOptions {
  readonly title?: string;
}

const examples = `
Examples:
  gen-api import registry.json --out schemas/gateway
  gen-api import registry.json --out schemas/gateway --title "Agent gateway"

The registry is what a running service answers about itself:
  { "methods": { name: { description, params?, response?, errors? } }, "errors": { CODE: text }, "events": [{ type, category }] }`;

/** `gen-api import`: an API definition and its schemas from a registry document. */
export function importCommand(command: Command): void {
  addRunOptions(command.argument("<registry>", "the registry document, as JSON or YAML"))
    .option("-o, --out <folder>", "the new API's folder (default: schemas/ and the document's name)")
    .option("--title <title>", "the API's title")
    .addHelpText("after", examples)
    .action(run);
}

async function run(registry: string, options: ImportOptions): Promise<void> {
  const [{ importApi }, { NodeHost }, { runCommand }, { toSafeText }] = await Promise.all([
    import("../../pipeline/import-api.ts"), import("../../host/node-host.ts"), import("../run-command.ts"), import("../safe-text.ts"),
  ]);
  const host = new NodeHost(process.cwd());
  const path = belowRoot(registry);
  const name = path.replace(/^.*\//, "").replace(/\.\w+$/, "");
  const folder = belowRoot(options.out ?? `schemas/${name}`);
  const { imported, ok } = await runCommand("import", options, async () => importApi(host, path, options.title ?? name), () => `Read ${toSafeText(path)}`);
  if (!ok) return;
  const files = imported.map((file) => ({ ...file, path: `${folder}/${file.path}` }));
  const existing = files.filter((file) => host.stat(file.path) !== undefined).map((file) => file.path);
  if (existing.length > 0) throw new UsageError(`${existing.join(", ")} ${existing.length === 1 ? "exists" : "exist"} already; nothing was written.`);
  for (const file of files) host.createExclusive(file.path, new TextEncoder().encode(file.text));
  if (options.quiet !== true) process.stdout.write(files.map((file) => `  ${toSafeText(file.path)}\n`).join(""));
}

/** A path as the host takes it: with forward slashes, and below the working folder. */
function belowRoot(path: string): string {
  const normal = path.replaceAll("\\", "/").replace(/^(\.\/)+/, "").replace(/\/+$/, "");
  if (normal.startsWith("/") || normal.split("/").includes("..")) throw new UsageError(`"${path}" does not lie below the working folder.`);
  return normal;
}
