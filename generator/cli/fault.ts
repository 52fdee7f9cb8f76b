import { UsageError } from "../pipeline/run.ts";
import { guardLines, toSafeText } from "./safe-text.ts";

/** Tells of a wrong call or of a fault of gen-api itself, on standard error; gives the exit code. */
export function reportFault(error: unknown, isVerbose: boolean): number {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError) {
    print([`gen-api: ${message}`]);
    return 2;
  }
  const stack = isVerbose && error instanceof Error ? (error.stack ?? "").split("\n").slice(1) : [];
  const advice = isVerbose ? "This is a fault of gen-api, not of your input. Please report it." : "This is a fault of gen-api. --verbose tells where it lies; please report it.";
  print([`gen-api failed: ${message}`, ...stack, advice]);
  return 2;
}

const print = (lines: readonly string[]): boolean => process.stderr.write(guardLines(`${lines.map(toSafeText).join("\n")}\n`));
