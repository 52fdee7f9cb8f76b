import { type Command, Option } from "commander";
import { reporters, type ReporterName } from "./reporters/reporters.ts";

/** The options of every command that runs the pipeline, as the command line gives them. */
export interface RunCommandOptions {
  readonly config?: string;
  readonly input?: readonly string[];
  readonly out?: string;
  readonly api?: readonly string[];
  readonly report: ReporterName;
  readonly lenient?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color: boolean;
}

/** Declares the options of every command that runs the pipeline. */
export function addRunOptions(command: Command): Command {
  return command
    .option("-c, --config <file>", "the configuration (default: gen-api.config.yaml here or in a folder above)")
    .option("-i, --input <file>", "a definition, a folder or a glob of schemas, in place of a configuration; again for each further API", collect)
    .option("-a, --api <name...>", "only these APIs")
    .option("--lenient", "survive defects of the input: they are warnings, and what is broken is unknown")
    .addOption(new Option("--report <format>", "how to report").choices(Object.keys(reporters)).default("pretty"))
    .option("-q, --quiet", "errors alone")
    .option("-v, --verbose", "name every file, show every warning, and tell where gen-api failed if it does")
    .option("--no-color", "no colours");
}

const collect = (value: string, previous: readonly string[] = []): readonly string[] => [...previous, value];
