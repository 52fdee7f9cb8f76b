import { Command, CommanderError } from "commander";
import { checkCommand } from "./commands/check.ts";
import { examplesCommand } from "./commands/examples.ts";
import { bundleCommand } from "./commands/bundle.ts";
import { docsCommand } from "./commands/docs.ts";
import { generateCommand } from "./commands/generate.ts";
import { importCommand } from "./commands/import.ts";
import { initCommand } from "./commands/init.ts";
import { UsageError } from "../pipeline/run.ts";
import { nearest } from "../source/nearest.ts";
import { reportFault } from "./fault.ts";
import { guardLines, toSafeText } from "./safe-text.ts";

/** What a command adds to the program: its own options and action; those of all commands are there already. */
export type CommandDefinition = (command: Command) => void;

const description =
  "Schema-first code generation: JSON Schemas and API definitions in; OpenAPI, types, validators, clients and " +
  "documentation out. Without a command it generates what gen-api.config.yaml asks for.";

const examples = `
Examples:
  gen-api init                      start a project in an empty folder
  gen-api                           generate everything
  gen-api --check                   fail when the generated files are not up to date (for CI)
  gen-api check                     look at schemas, definition and examples alone
  gen-api --api users --target client
  gen-api --input openapi.yaml --out src/api
  gen-api bundle --api users > users.schema.json

Exit codes: 0 all is well; 1 the input or the output is wrong; 2 the call is wrong, or gen-api is.`;

/** Runs the command line; `words` are the arguments without node and script. Sets the exit code, never throws. */
export async function runProgram(words: readonly string[], version: string): Promise<void> {
  endWithReader();
  const program = new Command("gen-api").description(description).version(version, "-V, --version").addHelpText("after", examples);
  addCommand(program, "generate", "Generate all targets (the default)", generateCommand, true);
  addCommand(program, "check", "Check schemas, definitions, rules and examples; write nothing", checkCommand);
  addCommand(program, "examples", "List every example of the documents and what became of it", examplesCommand);
  addCommand(program, "bundle", "Print all schemas of an API as one JSON Schema document", bundleCommand);
  addCommand(program, "docs", "Serve the documentation site, or write it", docsCommand);
  addCommand(program, "import", "Make an API definition of a registry document", importCommand);
  addCommand(program, "init", "Start a project in an empty folder", initCommand);
  try {
    checkCommandName(words[0], program.commands.map((command) => command.name()));
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else process.exitCode = reportFault(error, words.includes("--verbose"));
  }
}

/** A reader that has seen enough, such as `head`, is no failure. */
function endWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
}

/** A word that is no command would else be taken for a superfluous argument of the default one. */
function checkCommandName(word: string | undefined, names: readonly string[]): void {
  if (word === undefined || word.startsWith("-") || names.includes(word)) return;
  const near = nearest(word, names);
  throw new UsageError(`There is no command "${word}". ${near === undefined ? `There are: ${names.join(", ")}.` : `Did you mean "${near}"?`}`);
}

function addCommand(program: Command, name: string, summary: string, define: CommandDefinition, isDefault = false): void {
  const command = program.command(name, { isDefault }).description(summary);
  define(command);
  for (const each of [program, command]) {
    each.exitOverride().configureOutput({
      writeErr: (text) => process.stderr.write(guardLines(text.split("\n").map(toSafeText).join("\n"))),
      outputError: (text, write) => write(text.replace(/^error: /, "gen-api: ").replace(/(?<=arguments for 'generate')[^\n]*/, ": it takes none, and a command comes before all options.")),
    }).showHelpAfterError('Run "gen-api --help" for what there is.').helpOption("-h, --help", "Show this help").helpCommand(false);
  }
}
