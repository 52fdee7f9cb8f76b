/** The bytes of modules, minified and minified with gzip, and the time to make them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { emit, runtimeFiles, transpile } from "./emit.js";
import { compileAjv } from "./peers.js";
import { readSet } from "./sets.js";

const require = createRequire(import.meta.url);
const here = fileURLToPath(new URL(".", import.meta.url));

/** A module bundled with all it imports, minified. */
function bundle(folder, entry) {
  writeFileSync(join(folder, "entry.js"), entry);
  const { outputFiles } = buildSync({ entryPoints: [join(folder, "entry.js")], bundle: true, minify: true, format: "esm", write: false, logLevel: "silent", nodePaths: [join(here, "node_modules")] });
  return { min: outputFiles[0].contents.length, gzip: gzipSync(outputFiles[0].contents, { level: 9 }).length };
}

/** The least processor time of some runs, in milliseconds: both sides warm, as in a build of many schemas. */
async function timeOf(run) {
  const times = [];
  for (let count = 0; count < 15; count++) {
    const begin = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(begin);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}

async function ajvModule(schema, folder) {
  const { default: standaloneCode } = await import("ajv/dist/standalone/index.js");
  const { ajv, validate } = await compileAjv(schema, { code: { source: true, esm: true } });
  const time = await timeOf(() => compileAjv(schema, {}));
  writeFileSync(join(folder, "ajv.js"), (standaloneCode.default ?? standaloneCode)(ajv, validate).replaceAll(/require\("(ajv[^"]*)"\)/g, (_, id) => `require(${JSON.stringify(require.resolve(id))})`));
  return { time, ...bundle(folder, 'import validate from "./ajv.js"; globalThis.x = validate;') };
}

async function ownModule(schema, folder) {
  const text = await emit(schema);
  const time = await timeOf(() => emit(schema));
  mkdirSync(join(folder, "formats"), { recursive: true });
  for (const [name, runtime] of runtimeFiles()) writeFileSync(join(folder, name), transpile(runtime));
  writeFileSync(join(folder, "validators.js"), transpile(text));
  return {
    time,
    verdict: bundle(folder, 'import { isValue } from "./validators.js"; globalThis.x = isValue;'),
    errors: bundle(folder, 'import { isValue, validateValue } from "./validators.js"; globalThis.x = [isValue, validateValue];'),
  };
}

export async function printSizes(names, find) {
  console.log("\nbytes, minified / gzip (formats stripped), and milliseconds to make the module");
  console.log(["set".padEnd(22), "schema".padStart(9), "ajv".padStart(16), "verdict".padStart(22), "with errors".padStart(22), "gzip verdict".padStart(14), "gzip errors".padStart(13), "ajv ms".padStart(8), "ms".padStart(8)].join(""));
  const ratios = { verdict: [], errors: [], verdictGzip: [], errorsGzip: [] };
  const over = { verdict: [], errors: [], time: [] };
  const totals = { ajv: 0, verdict: 0, errors: 0 };
  for (const name of names) {
    const folder = mkdtempSync(join(tmpdir(), "gen-api-sizes-"));
    try {
      writeFileSync(join(folder, "package.json"), '{ "type": "module", "sideEffects": false }');
      const { schema } = readSet(name, { withFormats: false });
      const ajv = await ajvModule(schema, folder);
      const own = await ownModule(schema, folder);
      ratios.verdict.push(own.verdict.min / ajv.min);
      ratios.errors.push(own.errors.min / ajv.min);
      ratios.verdictGzip.push(own.verdict.gzip / ajv.gzip);
      ratios.errorsGzip.push(own.errors.gzip / ajv.gzip);
      if (own.verdict.min > 0.25 * ajv.min) over.verdict.push(`${name} ${(own.verdict.min / ajv.min).toFixed(2)}`);
      if (own.errors.min > 0.6 * ajv.min) over.errors.push(`${name} ${(own.errors.min / ajv.min).toFixed(2)}`);
      if (own.time >= ajv.time) over.time.push(`${name} ${own.time.toFixed(1)} to ${ajv.time.toFixed(1)} ms`);
      totals.ajv += ajv.min;
      totals.verdict += own.verdict.min;
      totals.errors += own.errors.min;
      const share = (part) => `${part} (${(part / ajv.min).toFixed(2)})`;
      console.log([
        name.padEnd(22), String(JSON.stringify(schema).length).padStart(9), `${ajv.min}/${ajv.gzip}`.padStart(16), share(own.verdict.min).padStart(22), share(own.errors.min).padStart(22),
        (own.verdict.gzip / ajv.gzip).toFixed(2).padStart(14), (own.errors.gzip / ajv.gzip).toFixed(2).padStart(13), ajv.time.toFixed(1).padStart(8), own.time.toFixed(1).padStart(8),
      ].join(""));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const mean = (values) => Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length).toFixed(3);
  console.log(`geometric means, times Ajv: verdict ${mean(ratios.verdict)} (gzip ${mean(ratios.verdictGzip)}), with errors ${mean(ratios.errors)} (gzip ${mean(ratios.errorsGzip)})`);
  console.log(`sums, times Ajv: verdict ${(totals.verdict / totals.ajv).toFixed(3)}, with errors ${(totals.errors / totals.ajv).toFixed(3)}`);
  const but = (list) => (list.length === 0 ? "" : `, but ${list.join(", ")}`);
  find(over.verdict.length === 0, `bytes of the verdict at most 0.25 x Ajv's module on every set${but(over.verdict)}`);
  find(over.errors.length === 0, `bytes with errors at most 0.6 x Ajv's module on every set${but(over.errors)}`);
  find(over.time.length === 0, `time to make each module below Ajv's to compile${but(over.time)}`);
}
