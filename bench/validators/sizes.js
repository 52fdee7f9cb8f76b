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

async function ajvModule(schema, folder) {
  const { default: standaloneCode } = await import("ajv/dist/standalone/index.js");
  const begin = performance.now();
  const { ajv, validate } = await compileAjv(schema, { code: { source: true, esm: true } });
  const time = performance.now() - begin;
  writeFileSync(join(folder, "ajv.js"), (standaloneCode.default ?? standaloneCode)(ajv, validate).replaceAll(/require\("(ajv[^"]*)"\)/g, (_, id) => `require(${JSON.stringify(require.resolve(id))})`));
  return { time, ...bundle(folder, 'import validate from "./ajv.js"; globalThis.x = validate;') };
}

async function ownModule(schema, folder) {
  await emit(schema);
  const begin = performance.now();
  const text = await emit(schema);
  const time = performance.now() - begin;
  mkdirSync(join(folder, "formats"), { recursive: true });
  for (const [name, runtime] of runtimeFiles()) writeFileSync(join(folder, name), transpile(runtime));
  writeFileSync(join(folder, "validators.js"), transpile(text));
  return {
    time,
    verdict: bundle(folder, 'import { isValue } from "./validators.js"; globalThis.x = isValue;'),
    errors: bundle(folder, 'import { isValue, validateValue } from "./validators.js"; globalThis.x = [isValue, validateValue];'),
  };
}

export async function printSizes(names) {
  console.log("\nbytes, minified / gzip (formats stripped), and milliseconds to make the module");
  console.log(["set".padEnd(22), "schema".padStart(9), "ajv".padStart(16), "verdict".padStart(22), "with errors".padStart(22), "gzip verdict".padStart(14), "gzip errors".padStart(13), "ajv ms".padStart(8), "ms".padStart(8)].join(""));
  const ratios = { verdict: [], errors: [], verdictGzip: [], errorsGzip: [] };
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
      totals.ajv += ajv.min;
      totals.verdict += own.verdict.min;
      totals.errors += own.errors.min;
      const share = (part) => `${part} (${(part / ajv.min).toFixed(2)})`;
      console.log([
        name.padEnd(22), String(JSON.stringify(schema).length).padStart(9), `${ajv.min}/${ajv.gzip}`.padStart(16), share(own.verdict.min).padStart(22), share(own.errors.min).padStart(22),
        (own.verdict.gzip / ajv.gzip).toFixed(2).padStart(14), (own.errors.gzip / ajv.gzip).toFixed(2).padStart(13), ajv.time.toFixed(0).padStart(8), own.time.toFixed(0).padStart(8),
      ].join(""));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const mean = (values) => Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length).toFixed(3);
  console.log(`geometric means, times Ajv: verdict ${mean(ratios.verdict)} (gzip ${mean(ratios.verdictGzip)}), with errors ${mean(ratios.errors)} (gzip ${mean(ratios.errorsGzip)})`);
  console.log(`sums, times Ajv: verdict ${(totals.verdict / totals.ajv).toFixed(3)}, with errors ${(totals.errors / totals.ajv).toFixed(3)}`);
}
