import { expect, it } from "vitest";
import { buildApi } from "../../generator/build/build-api.ts";
import { loadCompiler } from "../../generator/document/compiler.ts";
import { toOpenApiDocument } from "../../generator/document/openapi.ts";
import { printTypes } from "../../generator/emit/types/types-emitter.ts";
import { loadTexts } from "../../test/load-texts.ts";
import { syntheticApi } from "./synthetic.ts";

const rounds = 5;

/** The least of some measurements of `work`, each after the same preparation. */
async function least<T>(prepare: () => Promise<T>, work: (prepared: T) => Promise<unknown> | unknown): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const prepared = await prepare();
    const start = performance.now();
    await work(prepared);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

it("prints and checks the types of an API of 2,000 schemas", async () => {
  const text = JSON.stringify(syntheticApi(2_000));
  const load = () => loadTexts({ "openapi.json": text }, { definition: "openapi.json", schemas: [] });
  const { default: openapiTS, astToString } = await import("openapi-typescript");
  const document = toOpenApiDocument(buildApi(await load()).value);
  const printPaths = async (input: unknown): Promise<string> =>
    astToString(await openapiTS(input as never, { silent: true, defaultNonNullable: false, emptyObjectsUnknown: true }));
  const modules = { "gen-api": printTypes(buildApi(await load()).value, "out"), "openapi-typescript": await printPaths(structuredClone(document)) };
  // The model is built anew each time, so that building nodes counts, as it does in a run.
  const own = await least(async () => buildApi(await load()).value, (api) => printTypes(api, "out"));
  const peer = await least(async () => structuredClone(document), printPaths);
  const compiler = await loadCompiler();
  // The language's library alone, unchecked: what is measured is the module.
  const settings = { isolatedDeclarations: false, declaration: false, skipLibCheck: true, lib: ["lib.es2022.d.ts"] };
  const check = (name: keyof typeof modules) => least(async () => undefined, () => {
    const problems = compiler.checkTypes(new Map([["types.ts", modules[name]]]), { settings });
    expect(problems.map(({ message }) => message)).toEqual([]);
  });
  const figures = { "gen-api": { print: own, check: await check("gen-api") }, "openapi-typescript": { print: peer, check: await check("openapi-typescript") } };
  for (const [name, { print, check: checked }] of Object.entries(figures)) {
    console.log(`${name.padEnd(20)} prints in ${print.toFixed(0).padStart(6)} ms, tsc checks it in ${checked.toFixed(0).padStart(6)} ms, ${(modules[name as keyof typeof modules].length / 1000).toFixed(0).padStart(6)} kB`);
  }
  expect(own).toBeLessThan(peer / 2);
  expect(figures["gen-api"].check).toBeLessThanOrEqual(figures["openapi-typescript"].check);
}, 600_000);
