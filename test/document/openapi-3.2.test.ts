import { validate as validate31 } from "@hyperjump/json-schema/openapi-3-1";
import { validate as validate32 } from "@hyperjump/json-schema/openapi-3-2";
import { describe, expect, it } from "vitest";
import { loadCompiler } from "../../generator/document/compiler.ts";
import { generate } from "../../generator/generate.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import type { RunResult } from "../../generator/pipeline/run.ts";
import type { JsonObject } from "../../generator/source/json.ts";
import { newDescriptions } from "./openapi-3.2.ts";

const compiler = await loadCompiler();
const modules = new Map<string, string>();

async function make(text: string, version: string): Promise<{ result: RunResult; files: Readonly<Record<string, string>>; document: JsonObject }> {
  const targets = `{ openapi: { version: "${version}" }, types: true, validators: true, client: true, paths: true, bundle: true }`;
  const host = new MemoryHost({ "openapi.yaml": text, "gen-api.config.yaml": `apis: { a: { definition: openapi.yaml, output: out, targets: ${targets} } }\n` });
  const result = await generate({ input: host, output: host });
  return { result, files: host.texts, document: JSON.parse(host.texts["out/openapi.json"] ?? "{}") as JsonObject };
}

const faultsOf = async (validate: typeof validate31, uri: string, document: JsonObject): Promise<string[]> => {
  const output = await validate(uri, document as never, "BASIC");
  return output.valid ? [] : (output.errors ?? []).map(({ instanceLocation, absoluteKeywordLocation }) => `${instanceLocation} ${absoluteKeywordLocation}`);
};

describe("OpenAPI 3.2", () => {
  it.each(Object.entries(newDescriptions))("%s", async (name, { text, losses, makes }) => {
    const number = Object.keys(newDescriptions).indexOf(name);
    const old = await make(text, "3.1");
    expect(old.result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const lost = old.result.diagnostics.filter(({ code }) => code === "openapi-3.2-alone");
    expect(lost.map(({ line, column, message }) => `${line}:${column} ${/\((.*)\): /.exec(message)![1]!}`)).toEqual(losses);
    expect(await faultsOf(validate31, "https://spec.openapis.org/oas/3.1/schema-base", old.document)).toEqual([]);
    const { result, document, files } = await make(text, "3.2");
    expect(result.diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(document["openapi"]).toBe("3.2.0");
    expect(await faultsOf(validate32 as typeof validate31, "https://spec.openapis.org/oas/3.2/schema-base", document)).toEqual([]);
    expect(`${files["out/types.ts"]}\n${files["out/client.ts"]}`).toMatch(makes);
    // What is written in 3.2 is read again as it was.
    const again = await make(files["out/openapi.json"]!, "3.2");
    expect(again.document).toEqual(document);
    // The runtime of a client is the same for all: a few are enough of it.
    const isCompiled = (path: string): boolean => path.endsWith(".ts") && (number < 3 || !/client/.test(path));
    for (const [path, module] of Object.entries(files)) if (isCompiled(path)) modules.set(`${number}/${path}`, module);
  });

  it("makes code that compiles under the strictest settings", () => {
    expect(modules.size).toBeGreaterThan(100);
    expect(compiler.checkTypes(modules)).toEqual([]);
  }, 60_000);
});
