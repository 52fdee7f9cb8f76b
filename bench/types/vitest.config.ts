import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Benchmarks run like tests, one after another, and print their figures. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, "../.."),
    include: ["bench/types/*.run.ts"],
    globalSetup: ["bin/templates.js"],
    fileParallelism: false,
    disableConsoleIntercept: true,
    testTimeout: 3_600_000,
  },
});
