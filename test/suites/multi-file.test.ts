import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { buildApi } from "../../generator/build/build-api.ts";
import { loadCompiler } from "../../generator/document/compiler.ts";
import { toOpenApiDocument } from "../../generator/document/openapi.ts";
import { generate } from "../../generator/generate.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import { NodeHost } from "../../generator/host/node-host.ts";
import { loadApi } from "../../generator/load/load-api.ts";
import type { JsonObject } from "../../generator/source/json.ts";
import { describeFetched, descriptionFolder } from "./descriptions.ts";
import { shapeOf } from "./openapi-shape.ts";

const root = "multi-file/mojaloop";

/**
 * Descriptions in many files, each with the one file that its authors bundle it in with another tool, and with what they
 * take out of that by hand.
 */
const descriptions: readonly { readonly path: string; readonly bundled: string; readonly unbundled?: string }[] = [
  { path: "fspiop/v1_0/openapi3/openapi.yaml", bundled: "docs/fspiop-rest-v1.0-openapi3-snippets.yaml" },
  { path: "fspiop/v1_1/openapi3/openapi.yaml", bundled: "docs/fspiop-rest-v1.1-openapi3-snippets.yaml", unbundled: "post /interface" },
  { path: "fspiop/v2_0/openapi3/openapi.yaml", bundled: "docs/fspiop-rest-v2.0-openapi3-snippets.yaml", unbundled: "post /interface" },
  { path: "fspiop/v2_0_ISO20022/openapi3/openapi.yaml", bundled: "docs/fspiop-rest-v2.0-ISO20022-openapi3-snippets.yaml" },
  { path: "thirdparty/v1_0/openapi3/openapi.yaml", bundled: "docs/thirdparty-openapi3-snippets.yaml" },
  { path: "thirdparty/v1_0/openapi3/thirdparty-dfsp-api.template.yaml", bundled: "thirdparty/v1_0/openapi3/thirdparty-dfsp-api.yaml" },
  { path: "thirdparty/v1_0/openapi3/thirdparty-pisp-api.template.yaml", bundled: "thirdparty/v1_0/openapi3/thirdparty-pisp-api.yaml" },
  { path: "sdk-scheme-adapter/v2_0_0/outbound/openapi.yaml", bundled: "docs/sdk-scheme-adapter-outbound-v2_0_0-openapi3-snippets.yaml" },
  { path: "sdk-scheme-adapter/v2_1_0/outbound/openapi.yaml", bundled: "docs/sdk-scheme-adapter-outbound-v2_1_0-openapi3-snippets.yaml" },
  { path: "sdk-scheme-adapter/v2_0_0/backend/openapi.yaml", bundled: "docs/sdk-scheme-adapter-backend-v2_0_0-openapi3-snippets.yaml" },
];

const host = (): NodeHost => new NodeHost(descriptionFolder(root));

describeFetched("real descriptions in many files", () => {
  it.each(descriptions)("$path says what another tool bundles", async ({ path, bundled, unbundled }) => {
    const configuration = { name: "test", definition: path, schemas: [], docs: [], output: "out", package: false, targets: new Map() };
    const { value, diagnostics } = await loadApi(host(), configuration);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(value.documents.length).toBeGreaterThan(20);
    const theirs = parse(readFileSync(descriptionFolder(`${root}/${bundled}`), "utf8")) as JsonObject;
    const ours = shapeOf(toOpenApiDocument(buildApi(value).value));
    const operations = Object.fromEntries(Object.entries(ours.operations).filter(([name]) => name !== unbundled));
    expect({ ...ours, operations }).toEqual(shapeOf(theirs));
  });

  it("generate, and compile under the strictest settings", async () => {
    const compiler = await loadCompiler();
    const modules = new Map<string, string>();
    for (const [index, { path }] of descriptions.entries()) {
      const output = new MemoryHost();
      const { diagnostics } = await generate({ input: host(), output }, { direct: { input: path, output: `out/${index}` }, targets: ["types", ...(index % 4 === 0 ? ["validators"] : []), ...(index % 7 === 0 ? ["client"] : [])] });
      expect([path, diagnostics.filter(({ severity }) => severity === "error")]).toEqual([path, []]);
      for (const [name, text] of Object.entries(output.texts)) if (name.endsWith(".ts")) modules.set(name, text);
    }
    expect(compiler.checkTypes(modules)).toEqual([]);
  }, 120_000);

  it("a description whose path has a part that nobody describes is located in the file of the path item", async () => {
    const path = "sdk-scheme-adapter/v2_1_0/backend/openapi.yaml";
    const run = async (lenient: boolean) => generate({ input: host(), output: new MemoryHost() }, { direct: { input: path, output: "out" }, targets: ["types"], lenient });
    const file = "sdk-scheme-adapter/v2_1_0/backend/paths/fxTransfersById.yaml";
    const strict = (await run(false)).diagnostics.filter(({ severity }) => severity === "error");
    expect(strict.map(({ file: each, line, code }) => [each, line, code])).toEqual([[file, 1, "undeclared-path-parameter"], [file, 22, "undeclared-path-parameter"]]);
    const lenient = await run(true);
    expect(lenient.ok).toBe(true);
    expect(lenient.diagnostics).toEqual(expect.arrayContaining(strict.map((each) => ({ ...each, severity: "warning" }))));
  });
});
