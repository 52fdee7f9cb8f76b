import { setFlagsFromString } from "node:v8";

/** How long V8 waits before it optimizes a function for good, by its major version: about ten to thirty times as long as by itself. */
const patience: Readonly<Record<string, string>> = {
  11: "--interrupt-budget=800000",
  12: "--invocation-count-for-turbofan=20000",
  13: "--invocation-count-for-turbofan=100000",
  14: "--invocation-count-for-turbofan=100000",
};

/**
 * Makes V8 optimize only what runs very often. A run is short and wide: left to itself, V8 spends a quarter of the
 * processor's time on optimizing functions that are hardly called again. Concerns the whole process, so programs that
 * import gen-api are left alone; a V8 that is not known keeps its ways.
 */
export function optimizeLate(): void {
  const flag = patience[process.versions.v8.split(".")[0]!];
  if (flag !== undefined) setFlagsFromString(flag);
}
