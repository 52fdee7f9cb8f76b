import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Input } from "./inputs.ts";
import type { Contender } from "./measure.ts";

const peers = join(import.meta.dirname, "node_modules");
const bin = join(import.meta.dirname, "../../bin/gen-api.js");

/** Where everything is written that a bench makes. */
export const scratch = join(tmpdir(), `bench-generate-${process.pid}`);

/** gen-api on a description that is named on the command line: cold, with nothing remembered. */
export function genApi({ folder, entry }: Input, targets: readonly string[]): Contender {
  const output = join(folder, "gen-api-out");
  return {
    name: "gen-api", folder,
    words: [bin, "--input", entry, "--out", "gen-api-out", "--target", ...targets, "--quiet"],
    prepare: () => {
      for (const path of [output, join(folder, ".gen-api")]) rmSync(path, { recursive: true, force: true });
    },
  };
}

/** What gen-api makes when it makes everything. */
export const everything = ["bundle", "openapi", "types", "validators", "client"];

const peer = (name: string, script: string, { folder, entry }: Input, words: (entry: string, out: string) => readonly string[]): Contender => {
  const out = join(scratch, name.replaceAll(/\W+/g, "-"));
  return { name, folder, words: [join(peers, script), ...words(join(folder, entry), out)], prepare: () => rmSync(out, { recursive: true, force: true }) };
};

export const openapiTypescript = (input: Input): Contender =>
  peer("openapi-typescript", "openapi-typescript/bin/cli.js", input, (entry, out) => [entry, "-o", `${out}/types.d.ts`]);

const heyApi = (name: string, input: Input, plugins: readonly string[]): Contender =>
  peer(name, "@hey-api/openapi-ts/bin/run.js", input, (entry, out) => ["-i", entry, "-o", out, "--no-log-file", "-s", "-p", ...plugins]);

export const heyApiTypes = (input: Input): Contender => heyApi("hey-api types", input, ["@hey-api/typescript"]);

export const heyApiAll = (input: Input): Contender =>
  heyApi("hey-api SDK, zod", input, ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch", "zod"]);

export const redocly = (input: Input): Contender =>
  peer("Redocly bundle", "@redocly/cli/bin/cli.js", input, (entry, out) => ["bundle", entry, "-o", `${out}.${input.entry.endsWith(".json") ? "json" : "yaml"}`]);

/** orval reads its call from a file. */
export function orval(input: Input): Contender {
  const config = join(scratch, "orval.config.mjs");
  const contender = peer("orval client", "orval/dist/bin/orval.mjs", input, () => ["--config", config]);
  const options = { api: { input: { target: join(input.folder, input.entry), validation: false }, output: { target: join(scratch, "orval/api.ts"), client: "fetch", mode: "single" } } };
  return { ...contender, prepare: () => writeFileSync(config, `export default ${JSON.stringify(options)};\n`) };
}
