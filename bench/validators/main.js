/**
 * Measures every validator on every set and prints ratios to Ajv (higher is faster), then sizes and times to make the
 * modules, then what is asked of gen-api and whether this run gives it.
 * `node main.js [--formats | --only-formats] [--sets=a,b] [--peers=a,b] [--no-sizes | --only-sizes]`; needs a built
 * dist/ (`npm run build` in the project's root). `SAMPLE=20` takes samples of 20 milliseconds (40 without it).
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { peers } from "./peers.js";
import { setNames } from "./sets.js";
import { printSizes } from "./sizes.js";

const option = (name) => process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3).split(",");
const has = (name) => process.argv.includes(`--${name}`);
const names = option("sets") ?? setNames();
const chosen = option("peers") ?? Object.keys(peers);
/**
 * What is measured, and the least geometric mean that gen-api must reach. "With errors" is what a service calls for every
 * value that comes in, right or wrong: `validateX` against Ajv's `validate`, first error against first error and all
 * against all (`allErrors`), on as many broken instances as valid ones. Broken instances alone are shown beside it, and
 * nothing is asked of them: there both sides spend most of their time on the objects and texts of the errors, and
 * gen-api's say more (the evaluation path and the absolute location).
 */
const measures = {
  validVerdict: { title: "valid instances, verdict only", least: 5 },
  invalidVerdict: { title: "broken instances, verdict only", least: 5 },
  validErrors: { title: "valid instances, with errors available", least: 4 },
  mixedFirst: { title: "valid and broken instances in turn, first error collected", least: 4 },
  mixedErrors: { title: "valid and broken instances in turn, all errors collected", least: 4 },
  invalidFirst: { title: "broken instances, first error collected" },
  invalidErrors: { title: "broken instances, all errors collected" },
};

const mean = (ratios) => Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
const worker = fileURLToPath(new URL("measure.js", import.meta.url));
const findings = [];
const shown = [];
const find = (holds, text) => findings.push(`${holds ? "reached" : "MISSED "}  ${text}`);

function measure(peer, name, formats) {
  try {
    const lines = execFileSync(process.execPath, [worker, peer, name, formats], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], timeout: 300_000 }).trim().split("\n");
    return JSON.parse(lines.at(-1));
  } catch (error) {
    return { peer, name, refused: `no result: ${String(error?.message ?? error).split("\n")[0].slice(0, 100)}` };
  }
}

/** How far the samples of one measure lie apart, as a share of the least. */
const spreadOf = ({ median, least }) => (median - least) / median;

function table(formats) {
  const suffix = formats === "formats" ? ", with formats" : ", formats stripped";
  const results = new Map();
  for (const name of names) {
    for (const peer of new Set(["ajv", ...chosen])) results.set(`${peer} ${name}`, measure(peer, name, formats));
    process.stderr.write(".");
  }
  process.stderr.write("\n");
  for (const [kind, { title, least }] of Object.entries(measures)) {
    console.log(`\n${title}${suffix}: times Ajv in memory, nanoseconds of gen-api in the last column`);
    console.log(["set".padEnd(22), ...chosen.map((peer) => peer.padStart(18)), "spread".padStart(8)].join(""));
    const columns = new Map(chosen.map((peer) => [peer, []]));
    const slower = [];
    for (const name of names) {
      const base = results.get(`ajv ${name}`)[kind];
      const own = results.get(`gen-api ${name}`)?.[kind];
      const spread = own === undefined || base === undefined ? 0 : spreadOf(own) + spreadOf(base);
      const cells = chosen.map((peer) => {
        const result = results.get(`${peer} ${name}`);
        if (base === undefined || result[kind] === undefined) return "-".padStart(18);
        const ratio = base.least / result[kind].least;
        columns.get(peer).push(ratio);
        if (peer === "gen-api" && ratio < 1 - spread) slower.push(`${name} ${ratio.toFixed(2)}`);
        return ratio.toFixed(2).padStart(18);
      });
      console.log([name.padEnd(22), ...cells, own === undefined ? "" : `±${Math.round(100 * spread)}%`.padStart(8), own === undefined ? "" : own.least.toFixed(0).padStart(8)].join(""));
    }
    const means = new Map([...columns].filter(([, ratios]) => ratios.length > 0).map(([peer, ratios]) => [peer, mean(ratios)]));
    console.log(["geometric mean".padEnd(22), ...chosen.map((peer) => (means.get(peer)?.toFixed(2) ?? "-").padStart(18))].join(""));
    const own = means.get("gen-api");
    if (own === undefined) continue;
    const best = [...means].filter(([peer]) => peer !== "gen-api").sort(([, a], [, b]) => b - a)[0];
    if (least === undefined) {
      shown.push(`${title}${suffix}: ${own.toFixed(2)} x Ajv`);
      continue;
    }
    find(own >= least, `${title}${suffix}: ${own.toFixed(2)} x Ajv, asked for ${least}`);
    if (best !== undefined) find(own > best[1], `${title}${suffix}: ahead of the best peer, ${best[0]} with ${best[1].toFixed(2)}`);
    find(slower.length === 0, `${title}${suffix}: no set below 1.0 by more than the spread${slower.length === 0 ? "" : `, but ${slower.join(", ")}`}`);
  }
  const notes = [...results].flatMap(([key, { refused, wrong, accepted }]) => {
    if (refused !== undefined) return [`${key}: left out, it refuses the schema: ${refused}`];
    if (wrong > 0) return [`${key}: calls ${wrong} valid instances invalid`];
    return accepted > 0 ? [`${key}: calls ${accepted} broken instances valid`] : [];
  });
  console.log(notes.length === 0 ? "" : `\n${notes.join("\n")}`);
}

if (names.length === 0) console.log("skipped: there are no sets (set GEN_API_SHARED)");
else {
  if (!has("only-formats") && !has("only-sizes")) table("none");
  if (has("formats") || has("only-formats")) table("formats");
  if (!has("no-sizes")) await printSizes(names, find);
  console.log(`\n${findings.join("\n")}`);
  if (shown.length > 0) console.log(`nothing is asked of: ${shown.join("; ")}`);
}
