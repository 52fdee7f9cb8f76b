import type { Reporter } from "../report.ts";

/** Every value of `--report` and where its reporter is; the first is the default. Only the one that is asked for is loaded. */
export const reporters = {
  pretty: async (): Promise<Reporter> => (await import("./pretty.ts")).prettyReporter,
  json: async (): Promise<Reporter> => (await import("./json.ts")).jsonReporter,
  junit: async (): Promise<Reporter> => (await import("./junit.ts")).junitReporter,
  sarif: async (): Promise<Reporter> => (await import("./sarif.ts")).sarifReporter,
  github: async (): Promise<Reporter> => (await import("./github.ts")).githubReporter,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>;

/** A value of `--report`. */
export type ReporterName = keyof typeof reporters;
