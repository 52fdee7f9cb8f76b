import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { buildApi } from "../../generator/build/build-api.ts";
import { loadCompiler } from "../../generator/document/compiler.ts";
import { toOpenApiDocument } from "../../generator/document/openapi.ts";
import { generate } from "../../generator/generate.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import type { JsonObject } from "../../generator/source/json.ts";
import { tryLoadTexts } from "../load-texts.ts";
import { describeFetched, descriptionFolder, filesBelow } from "./descriptions.ts";
import { shapeOf } from "./openapi-shape.ts";

interface Converter {
  convertObj(swagger: object, options: object): Promise<{ readonly openapi: JsonObject }>;
}

const paths = filesBelow("swagger");
const textOf = (path: string): string => readFileSync(descriptionFolder(`swagger/${path}`), "utf8");

/** Where the other converter goes another way, and why ours is the right one or theirs needs what no standard says. */
const differences: Readonly<Record<string, string>> = {
  "autorest/custom-baseUrl-more-options.json": "it reads x-ms-parameterized-host",
  "autorest/multiapi-v1-custom-base-url.json": "it reads x-ms-parameterized-host",
  "autorest/multiapi-v2-custom-base-url.json": "it reads x-ms-parameterized-host",
  "autorest/parameterized-endpoint.json": "it reads x-ms-parameterized-host",
  "autorest/url.json": "it makes an exploded list of one that tabs separate",
  "netlify/swagger.json": "it loses a body",
};

/** A part of them is compiled in every run; all with FULL=1. */
const compiled = paths.filter((_, index) => process.env["FULL"] === "1" || index % 3 === 0 || paths[index]!.startsWith("readme"));

const sampleTargets = (index: number): string[] =>
  ["types", ...(index % 3 === 0 ? ["validators"] : []), ...(index % 10 === 0 ? ["client", "paths"] : [])];

async function make(path: string, targets: readonly string[]): Promise<{ errors: string[]; modules: ReadonlyMap<string, string> }> {
  const host = new MemoryHost({ "swagger.json": textOf(path) });
  const { diagnostics } = await generate({ input: host, output: host }, { direct: { input: "swagger.json", output: "out" }, targets: [...targets] });
  const modules = Object.entries(host.texts).filter(([each]) => each.endsWith(".ts")).map(([each, text]) => [`${path.replaceAll(/\W+/g, "-")}/${each}`, text] as const);
  return { errors: diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code), modules: new Map(modules) };
}

describeFetched("real Swagger 2.0 descriptions", () => {
  it("are many", () => {
    expect(paths.length).toBeGreaterThanOrEqual(80);
    expect(compiled.length).toBeGreaterThanOrEqual(30);
  });

  it("say in OpenAPI what an independent converter makes of them", async () => {
    const converter = createRequire(descriptionFolder("tools/package.json"))("swagger2openapi") as Converter;
    const different: string[] = [];
    let operations = 0;
    for (const path of paths) {
      const text = textOf(path);
      const theirs = await converter.convertObj(JSON.parse(text.replace("\u{feff}", "")) as object, { warnOnly: true, resolve: false }).catch(() => undefined);
      if (theirs === undefined) continue;
      const { api: loaded } = await tryLoadTexts({ "swagger.json": text }, { definition: "swagger.json", schemas: [] });
      const [ours, other] = [shapeOf(toOpenApiDocument(buildApi(loaded).value)), shapeOf(theirs.openapi)];
      operations += Object.keys(ours.operations).length;
      if (JSON.stringify(ours) !== JSON.stringify(other)) different.push(path);
    }
    expect(operations).toBeGreaterThan(500);
    expect(different).toEqual(Object.keys(differences));
  }, 60_000);

  it("generate, and compile under the strictest settings", async () => {
    const compiler = await loadCompiler();
    const modules = new Map<string, string>();
    for (const [index, path] of compiled.entries()) {
      const made = await make(path, process.env["FULL"] === "1" ? ["types", "validators", "client", "paths"] : sampleTargets(index));
      expect([path, made.errors]).toEqual([path, []]);
      for (const [name, text] of made.modules) modules.set(name, text);
    }
    expect(compiler.checkTypes(modules)).toEqual([]);
  }, 120_000);
});
