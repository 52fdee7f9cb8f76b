/**
 * Measures whole runs: `node bench/generate/main.js [--rounds=5] [--only=github,yaml,files,again,linear]`, after
 * `npm run build` and `npm ci` in this folder. Some of the peers need a newer Node than gen-api does, so everything
 * runs under the npm package `node@24`, gen-api included; `--node=PATH` takes another one.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
for (const [path, remedy] of [["dist/generator/index.js", "npm run build"], ["bench/generate/node_modules", "npm ci --prefix bench/generate --ignore-scripts"]]) {
  if (!existsSync(`${root}/${path}`)) throw new Error(`${path} is missing: run "${remedy}" in ${root}`);
}
const words = process.argv.slice(2);
const named = words.find((word) => word.startsWith("--node="))?.slice("--node=".length);
const node = named ?? execFileSync("npx", ["-y", "-p", "node@24", "node", "-p", "process.execPath"], { encoding: "utf8", cwd: root }).trim();
const { status } = spawnSync(node, [fileURLToPath(new URL("suite.ts", import.meta.url)), ...words], { stdio: "inherit" });
process.exitCode = status ?? 2;
