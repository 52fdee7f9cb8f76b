import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

/** The bit of a function's status that says so; not a part of any interface of V8's. */
const turboFanned = Number(process.versions.v8.split(".")[0]) < 14 ? 64 : 32;

/** How often a function is called before V8 has optimized it for good; 1,000,000 where it has not by then. */
function callsUntilOptimized(isLate: boolean): number {
  const module = pathToFileURL(`${import.meta.dirname}/../../dist/generator/host/late-optimizing.js`).href;
  const { stdout, stderr } = spawnSync(process.execPath, ["--allow-natives-syntax", "--no-concurrent-recompilation", "--input-type=module", "-e", `
    import { optimizeLate } from ${JSON.stringify(module)};
    if (${isLate}) optimizeLate();
    function sumOf(values) { let sum = 0; for (const value of values) sum += value % 3 + value * 5; return sum; }
    const isTurboFanned = () => (%GetOptimizationStatus(sumOf) & ${turboFanned}) !== 0;
    let calls = 0;
    for (; calls < 1_000_000 && !isTurboFanned(); calls++) sumOf([calls, 1, 2, 3]);
    console.log(calls);
  `], { encoding: "utf8" });
  expect(stderr).toBe("");
  return Number(stdout);
}

test("a function is optimized for good after several times as many calls as by itself", () => {
  const early = callsUntilOptimized(false);
  expect(early).toBeLessThan(1_000_000);
  expect(callsUntilOptimized(true)).toBeGreaterThan(3 * early);
});
