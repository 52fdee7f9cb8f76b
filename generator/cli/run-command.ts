import { appendFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import type { ProjectOptions } from "../index.ts";
import { letNewSpaceGrow } from "../host/new-space.ts";
import { type Progress, type RunResult, UsageError } from "../pipeline/run.ts";
import { wantsColors } from "./colors.ts";
import { findProject } from "./find-project.ts";
import { ProgressLine } from "./progress.ts";
import type { Report } from "./report.ts";
import { reporters } from "./reporters/reporters.ts";
import type { RunCommandOptions } from "./run-options.ts";

/** Runs the pipeline for a command and reports: progress while it runs, the report at its end, the exit code. */
export async function runCommand<R extends RunResult>(
  command: string,
  options: RunCommandOptions,
  action: (project: ProjectOptions) => Promise<R>,
  outcome: (result: R) => string,
): Promise<R> {
  stopCleanly();
  const progress = new ProgressLine();
  const showsProgress = options.report === "pretty" && options.quiet !== true;
  const onProgress = (stage: Progress): Promise<void> => {
    // The tools of the last stages make what they do not keep.
    letNewSpaceGrow(stage.stage === "format" || stage.stage === "write");
    if (showsProgress) progress.show(stage);
    return setImmediate();
  };
  const result = await action({ ...projectOf(options), onProgress }).finally(() => progress.clear());
  await writeReport({ command, result, outcome: outcome(result) }, options, process.stdout);
  return result;
}

/** The project that a call is about. */
export function projectOf({ config, api, input, out, lenient }: RunCommandOptions): ProjectOptions {
  if (input !== undefined && config !== undefined) throw new UsageError("--input takes the place of a configuration: leave --config out.");
  return { ...findProject({ config, input, out }, process.cwd()), apis: api, ...(lenient === undefined ? {} : { lenient }) };
}

/** Prints a report as the options want it, and sets the exit code. */
export async function writeReport(report: Report, options: RunCommandOptions, stream: NodeJS.WriteStream): Promise<void> {
  const reporter = await reporters[options.report]();
  const colors = wantsColors(options.color, process.env, stream.isTTY === true);
  stream.write(reporter.print(report, { colors, quiet: options.quiet === true, verbose: options.verbose === true }));
  const summaryFile = process.env["GITHUB_STEP_SUMMARY"];
  if (reporter.summary !== undefined && summaryFile !== undefined && summaryFile !== "") appendFileSync(summaryFile, reporter.summary(report));
  process.exitCode = report.result.ok ? 0 : 1;
}

/**
 * A signal ends the run between two steps, before each of which a turn of the loop lets it through: while the output
 * folders are being changed nothing asynchronous happens, so they are either as they were or as they should be.
 */
export function stopCleanly(): void {
  for (const [signal, number] of [["SIGINT", 2], ["SIGTERM", 15], ["SIGHUP", 1]] as const) process.once(signal, () => process.exit(128 + number));
}
