/**
 * How long the command takes to start, beside node itself: `node bench/start-up.js`, after `npm run build`.
 * Prints the median of 20 starts of each, taken in turns so that a busy moment hits all alike.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../bin/gen-api.js", import.meta.url));
const calls = [["-e", "0"], [bin, "--version"], [bin, "--help"]];
const rounds = 20;

const times = calls.map(() => []);
for (let round = 0; round < rounds; round++) {
  for (const [index, words] of calls.entries()) {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, words);
    if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}`);
    times[index].push(performance.now() - start);
  }
}

const medians = times.map((each) => each.sort((a, b) => a - b)[rounds / 2]);
for (const [index, words] of ["node -e 0", "gen-api --version", "gen-api --help"].entries()) {
  console.log(`${words.padEnd(20)} ${medians[index].toFixed(0).padStart(5)} ms   ${(medians[index] / medians[0]).toFixed(2)} x node`);
}
