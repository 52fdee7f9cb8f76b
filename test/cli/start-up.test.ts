import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { bin } from "./gen-api.ts";

/** The median time of starting node with each list of words, taken in turns so that a busy moment hits all alike. */
function medians(calls: readonly (readonly string[])[], rounds: number): number[] {
  const times = calls.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, words] of calls.entries()) {
      const start = performance.now();
      expect(spawnSync(process.execPath, words).status).toBe(0);
      times[index]!.push(performance.now() - start);
    }
  }
  return times.map((each) => each.sort((a, b) => a - b)[Math.floor(rounds / 2)]!);
}

it("--version and --help take less than twice the time of node itself (median of 20)", () => {
  const [node, version, help] = medians([["-e", "0"], [bin, "--version"], [bin, "--help"]], 20);
  expect(version! / node!, `version ${version} ms, node ${node} ms`).toBeLessThan(2);
  expect(help! / node!, `help ${help} ms, node ${node} ms`).toBeLessThan(2);
});
