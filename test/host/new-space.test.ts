import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

/** The megabytes of the space for new objects, after a process has kept 100 MB of them. */
function sizeAfter(mayGrow: boolean): number {
  const module = pathToFileURL(`${import.meta.dirname}/../../dist/generator/host/new-space.js`).href;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", `
    import { getHeapSpaceStatistics } from "node:v8";
    import { letNewSpaceGrow } from ${JSON.stringify(module)};
    letNewSpaceGrow(${mayGrow});
    const kept = Array.from({ length: 2_000_000 }, (_, index) => ({ index }));
    const size = getHeapSpaceStatistics().find((each) => each.space_name === "new_space").space_size;
    console.log(kept.length > 0 ? size / 2 ** 20 : NaN);
  `], { encoding: "utf8" });
  expect(stderr).toBe("");
  return Number(stdout);
}

test("the space for new objects stays as small as it is", () => {
  expect(sizeAfter(false)).toBeLessThan(4);
  expect(sizeAfter(true)).toBeGreaterThan(8);
});
