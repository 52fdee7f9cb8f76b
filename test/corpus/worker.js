/** A process that generates from one description after the other; its parent says which, and hears what came of each. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../../dist/generator/index.js";

const configuration = `apis:
  api:
    definition: description.json
    output: generated
    targets: [bundle, openapi, types, validators, client]
`;

process.on("message", async ({ file, folder }) => {
  process.send(await run(file, folder));
});

async function run(file, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, join(folder, "description.json"));
  writeFileSync(join(folder, "gen-api.config.yaml"), configuration);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const stages = [];
  const start = performance.now();
  const before = process.cpuUsage();
  const { ok, diagnostics, summary } = await generate({ root: folder, onProgress: (progress) => stages.push([progress, performance.now()]) });
  const end = performance.now();
  const { user, system } = process.cpuUsage(before);
  const peak = process.resourceUsage().maxRSS / 1024;
  return {
    ok,
    operations: summary.operations,
    schemas: summary.schemas,
    milliseconds: Math.round(end - start),
    processor: Math.round((user + system) / 1000),
    stages: durations(stages, end),
    megabytes: Math.round(peak),
    generated: ok ? sizes(join(folder, "generated")) : {},
    diagnostics: count(diagnostics),
    errors: diagnostics.filter(({ severity }) => severity === "error").slice(0, 5).map(({ code, message, file, line, column }) => ({ code, message, file, line, column })),
  };
}

function durations(stages, end) {
  const times = {};
  stages.forEach(([{ stage, subject }, at], index) => {
    const name = subject === undefined || subject === "api" ? stage : `${stage} ${subject}`;
    times[name] = (times[name] ?? 0) + Math.round((stages[index + 1]?.[1] ?? end) - at);
  });
  return times;
}

function sizes(folder) {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile() && !name.startsWith("."));
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name)).length]));
}

function count(diagnostics) {
  const counts = {};
  for (const { code } of diagnostics) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
