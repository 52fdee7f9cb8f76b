/** Loaded into every process that is measured: tells what it took when it ends, for programs that start others as well. */
const { appendFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

const file = process.env.BENCH_USAGE;
if (file !== undefined && isMainThread) {
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    appendFileSync(file, `${JSON.stringify({ kilobytes: maxRSS, microseconds: userCPUTime + systemCPUTime })}\n`);
  });
}
