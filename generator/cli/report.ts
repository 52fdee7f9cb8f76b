import type { RunResult } from "../pipeline/run.ts";

/** What a command has to tell: the result of its run and how it is to be told. */
export interface Report {
  /** The command's name, such as `generate`. */
  readonly command: string;
  readonly result: RunResult;
  /** What the summary begins with: one sentence, such as "Nothing to do". */
  readonly outcome: string;
}

/** How much is told, and with what. */
export interface ReportStyle {
  readonly colors: boolean;
  /** Errors alone, and no summary. */
  readonly quiet: boolean;
  /** Every file by name as well. */
  readonly verbose: boolean;
}

/** Prints a report as text for standard output. A new one is one file here and one line in `reporters.ts`. */
export interface Reporter {
  print(report: Report, style: ReportStyle): string;
  /** Markdown for the summary of a pipeline's step, where there is one. */
  summary?(report: Report): string;
}
