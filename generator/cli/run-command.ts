import { appendFileSync } from "node:fs";
import { type ProjectOptions } from "../index.ts";
import type { RunResult } from "../pipeline/run.ts";
import { wantsColors } from "./colors.ts";
import { findProject } from "./find-project.ts";
import { ProgressLine } from "./progress.ts";
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
  const onProgress = showsProgress ? { onProgress: progress.show.bind(progress) } : {};
  const result = await action({ ...findProject(options.config, process.cwd()), apis: options.api, ...onProgress }).finally(() => progress.clear());
  const reporter = await reporters[options.report]();
  const colors = wantsColors(options.color, process.env, process.stdout.isTTY === true);
  const style = { colors, quiet: options.quiet === true, verbose: options.verbose === true };
  const report = { command, result, outcome: outcome(result) };
  process.stdout.write(reporter.print(report, style));
  const summaryFile = process.env["GITHUB_STEP_SUMMARY"];
  if (reporter.summary !== undefined && summaryFile !== undefined && summaryFile !== "") appendFileSync(summaryFile, reporter.summary(report));
  process.exitCode = result.ok ? 0 : 1;
  return result;
}

/**
 * A signal ends the run between two steps: while the output folders are being changed nothing asynchronous happens, so
 * they are either as they were or as they should be.
 */
function stopCleanly(): void {
  for (const [signal, number] of [["SIGINT", 2], ["SIGTERM", 15], ["SIGHUP", 1]] as const) process.once(signal, () => process.exit(128 + number));
  // A reader that has seen enough, such as `head`, is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
}
