import type { Command } from "commander";

/** `gen-api init`: a project that generates at once. */
export function initCommand(command: Command): void {
  command.option("-v, --verbose", "tell where gen-api failed if it does").addHelpText("after", "\nExample:\n  mkdir users && cd users && gen-api init && gen-api").action(run);
}

async function run(): Promise<void> {
  const [{ NodeHost }, { starterFiles }, { toSafeText }] = await Promise.all([
    import("../../host/node-host.ts"), import("../starter-files.ts"), import("../safe-text.ts"),
  ]);
  const host = new NodeHost(process.cwd());
  const existing = [...starterFiles.keys()].filter((path) => host.stat(path) !== undefined);
  if (existing.length > 0) {
    process.stderr.write(`gen-api: ${existing.join(", ")} ${existing.length === 1 ? "exists" : "exist"} already; nothing was written.\n`);
    process.exitCode = 1;
    return;
  }
  for (const [path, text] of starterFiles) host.createExclusive(path, new TextEncoder().encode(text));
  const names = [...starterFiles.keys()].map((path) => `  ${toSafeText(path)}\n`).join("");
  process.stdout.write(`A project is here:\n${names}\nRun "gen-api" to generate, "gen-api check" after each change.\n`);
}
