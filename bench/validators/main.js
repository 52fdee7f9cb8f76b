/**
 * Measures every validator on every set and prints ratios to Ajv (higher is faster), then sizes.
 * `node main.js [--formats] [--sets=a,b] [--peers=a,b]`; needs a built dist/ (`npm run build` in the project's root).
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { peers } from "./peers.js";
import { setNames } from "./sets.js";
import { printSizes } from "./sizes.js";

const option = (name) => process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3).split(",");
const names = option("sets") ?? setNames();
const chosen = option("peers") ?? Object.keys(peers);
const measures = ["validVerdict", "invalidVerdict", "validErrors", "invalidFirst", "invalidErrors"];
const titles = { validVerdict: "valid instances, verdict only", invalidVerdict: "broken instances, verdict only", validErrors: "valid instances, all errors available", invalidFirst: "broken instances, first error collected", invalidErrors: "broken instances, all errors collected" };

const mean = (ratios) => Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
const worker = fileURLToPath(new URL("measure.js", import.meta.url));

function measure(peer, name, formats) {
  const lines = execFileSync(process.execPath, [worker, peer, name, formats], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], timeout: 300_000 }).trim().split("\n");
  return JSON.parse(lines.at(-1));
}

function table(formats) {
  const results = new Map();
  for (const name of names) {
    for (const peer of new Set(["ajv", ...chosen])) results.set(`${peer} ${name}`, measure(peer, name, formats));
    process.stderr.write(".");
  }
  process.stderr.write("\n");
  const notes = [];
  for (const kind of measures) {
    console.log(`\n${titles[kind]}${formats === "formats" ? ", with formats" : ""}: times Ajv in memory, nanoseconds of gen-api in the last column`);
    console.log(["set".padEnd(22), ...chosen.map((peer) => peer.padStart(18)), "spread".padStart(8)].join(""));
    const columns = new Map(chosen.map((peer) => [peer, []]));
    for (const name of names) {
      const base = results.get(`ajv ${name}`)[kind];
      const cells = chosen.map((peer) => {
        const result = results.get(`${peer} ${name}`);
        if (base === undefined || result[kind] === undefined) return "-".padStart(18);
        const ratio = base.least / result[kind].least;
        columns.get(peer).push(ratio);
        return ratio.toFixed(2).padStart(18);
      });
      const own = results.get(`gen-api ${name}`)?.[kind];
      const spread = own === undefined ? "" : `±${Math.round((100 * (own.median - own.least)) / own.median)}%`;
      console.log([name.padEnd(22), ...cells, spread.padStart(8), own === undefined ? "" : own.least.toFixed(0).padStart(8)].join(""));
    }
    console.log(["geometric mean".padEnd(22), ...chosen.map((peer) => (columns.get(peer).length === 0 ? "-" : mean(columns.get(peer)).toFixed(2)).padStart(18))].join(""));
  }
  for (const [key, { refused, wrong, accepted }] of results) {
    if (refused !== undefined) notes.push(`${key}: refuses the schema: ${refused}`);
    else if (wrong > 0) notes.push(`${key}: calls ${wrong} valid instances invalid`);
    else if (accepted > 0) notes.push(`${key}: calls ${accepted} broken instances valid`);
  }
  console.log(notes.length === 0 ? "" : `\n${notes.join("\n")}`);
}

if (names.length === 0) console.log("skipped: there are no sets (set GEN_API_SHARED)");
else {
  table("none");
  if (process.argv.includes("--formats") || option("formats") !== undefined) table("formats");
  if (!process.argv.includes("--no-sizes")) await printSizes(names);
}
