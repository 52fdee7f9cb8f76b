import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadCompiler } from "../../generator/document/compiler.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import { generate } from "../../generator/index.ts";
import sample from "./sample.json" with { type: "json" };

const sampleFolder = join(import.meta.dirname, "../../.cache/corpus-sample");
const isThere = existsSync(sampleFolder);
if (!isThere) console.info(`skipped: real descriptions: there is no ${sampleFolder} (node test/corpus/fetch.js fetches them)`);

/** What is wrong with a description itself: the errors that its authors would have to mend. */
const defects: Readonly<Record<string, readonly string[]>> = {};

const configuration = "apis:\n  api:\n    definition: description.json\n    targets: [bundle, openapi, types, validators, client]\n";

/** The TypeScript that is made of a description, by path, and the errors. */
async function generateFrom(name: string): Promise<{ readonly files: readonly (readonly [string, string])[]; readonly errors: readonly string[] }> {
  const text = readFileSync(join(sampleFolder, "api", name), "utf8");
  const host = new MemoryHost({ "gen-api.config.yaml": configuration, "description.json": text });
  const { diagnostics, files } = await generate({ host });
  const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code, file, line }) => `${file}:${line} ${code}`);
  const { texts } = host;
  const modules = files.filter(({ path, state }) => state === "written" && path.endsWith(".ts"));
  return { errors, files: modules.map(({ path }) => [path, texts[path]!]) };
}

describe.skipIf(!isThere && process.env["CI"] !== "true")("real descriptions", () => {
  it(`${sample.length} of them make types, validators and clients that compile under the strictest settings`, async () => {
    expect(sample).toHaveLength(40);
    const texts = new Map<string, string>();
    for (const [index, name] of sample.entries()) {
      const { files, errors } = await generateFrom(name);
      expect(errors, name).toEqual(defects[name] ?? []);
      if (defects[name] === undefined) expect(files.map(([path]) => path.replace(/^.*\//, "")), name).toEqual(expect.arrayContaining(["types.ts", "validators.ts", "client.ts"]));
      for (const [path, text] of files) texts.set(`${index}/${path}`, text);
    }
    const problems = (await loadCompiler()).checkTypes(texts, { settings: { skipLibCheck: false } });
    expect(problems.map(({ path, ...problem }) => ({ ...problem, path: `${sample[Number(path.split("/")[0])]}: ${path}` }))).toEqual([]);
  }, 600_000);
});
