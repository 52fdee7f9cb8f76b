import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Parser } from "@asyncapi/parser";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { generate } from "../../generator/generate.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import type { JsonObject } from "../../generator/source/json.ts";
import { judgeOpenRpc } from "../emit/openrpc-judge.ts";
import { npmPackage } from "../npm-package.ts";

/** Packages that hold documents of other people, and the folders that do. */
const sources: readonly (readonly [name: string, version: string, folder: string])[] = [
  ["@open-rpc/examples", "1.7.2", "build/service-descriptions"],
  ["@open-rpc/examples", "1.3.3", "build/service-descriptions"],
  ["@open-rpc/mock-server", "1.7.8", "build"],
  ["@open-rpc/schema-utils-js", "2.2.1", "build"],
  ["@metamask/api-specs", "0.15.0", "dist/build"],
  ["@asyncapi/cli", "4.1.1", "assets/examples"],
  ["asyncapi-validator", "5.1.1", "test/schemas"],
  ["@asyncapi/nodejs-template", "3.0.4", "test/mocks"],
  ["@asyncapi/markdown-template", "2.0.0", "test/spec"],
];

const targets = ["bundle", "openapi", "openrpc", "asyncapi", "types", "validators", "client", "docs"];

/**
 * Documents whose output the official parser refuses for what stands in them: members of the Kafka binding that are not
 * those of its latest version, and references to files on the web.
 */
const refused = /2\.[04]\.0\/deviceMessages|kafka\/asyncapi\.yml|asyncapi_v2\.yml|adeo-kafka/;

interface Found {
  readonly name: string;
  readonly folder: string;
  readonly path: string;
}

/** The documents of a package; `undefined` when it cannot be fetched. */
function findDocuments([name, version, folder]: (typeof sources)[number]): Found[] | undefined {
  const root = npmPackage(name, version);
  if (root === undefined) return undefined;
  return filesIn(join(root, folder))
    .filter((path) => /^\s*["']?(openrpc|asyncapi)["']?\s*:\s*["']?[123]\./m.test(readFileSync(join(root, folder, path), "utf8")))
    .map((path) => ({ name: `${name} ${path}`, folder: dirname(join(root, folder, path)), path: path.slice(path.lastIndexOf("/") + 1) }));
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => /\.(json|ya?ml)$/.test(path) && statSync(join(folder, path)).isFile()).sort();

const packages = sources.map((source) => findDocuments(source));
const isOffline = packages.includes(undefined);
const documents = packages.flatMap((each) => each ?? []);
if (isOffline && process.env["CI"] !== "true") console.info("skipped: OpenRPC and AsyncAPI documents of others: npm does not give them (needs a network)");

const strict: ts.CompilerOptions = {
  strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noImplicitReturns: true, noFallthroughCasesInSwitch: true,
  noImplicitOverride: true, noUnusedLocals: true, noUnusedParameters: true, verbatimModuleSyntax: true, isolatedModules: true, noEmit: true, types: [],
  target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, lib: ["lib.es2023.d.ts"],
};

describe.skipIf(isOffline && process.env["CI"] !== "true")("OpenRPC and AsyncAPI documents of others", () => {
  const cache = join(import.meta.dirname, "../../.cache");
  mkdirSync(cache, { recursive: true });
  const out = mkdtempSync(join(cache, "definitions-"));
  afterAll(() => rmSync(out, { recursive: true, force: true }));
  const made = new Map<string, ReadonlyMap<string, string>>();

  test("are there", () => {
    expect(isOffline).toBe(false);
    expect(documents.filter(({ name }) => /open-?rpc|metamask/.test(name)).length).toBeGreaterThanOrEqual(15);
    expect(documents.filter(({ name }) => !/open-?rpc|metamask/.test(name)).length).toBeGreaterThanOrEqual(40);
  });

  test.each(documents.map((document, index) => [document.name, index, document] as const))("%s", async (name, index, { folder, path }) => {
    const files = Object.fromEntries(filesIn(folder).map((each) => [each, readFileSync(join(folder, each), "utf8")]));
    const host = new MemoryHost(files);
    const { ok, diagnostics, files: written } = await generate({ input: host, output: host }, { direct: { input: path, output: `out/d${index}` }, targets });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(ok).toBe(true);
    const texts = new Map(written.map((each) => [each.path, readText(host, each.path)]));
    made.set(name, texts);
    for (const [file, text] of texts) {
      mkdirSync(dirname(join(out, file)), { recursive: true });
      writeFileSync(join(out, file), text);
    }
    const openrpc = texts.get(`out/d${index}/openrpc.json`);
    expect(openrpc).toBeDefined();
    if (/open-?rpc|metamask/.test(name)) expect(judgeOpenRpc(JSON.parse(openrpc!) as JsonObject)).toEqual([]);
  });

  // A third of them: all do, and compiling takes the most time here.
  test("compile under the strictest flags", () => {
    const files = [...made.values()].filter((_, index) => index % 3 === 0).flatMap((texts) => [...texts.keys()].filter((path) => path.endsWith(".ts")).map((path) => join(out, path)));
    expect(files.length).toBeGreaterThan(documents.length);
    const found = ts.getPreEmitDiagnostics(ts.createProgram(files, strict));
    expect(found.map(({ file, messageText }) => `${file?.fileName.slice(out.length)} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`)).toEqual([]);
  }, 120_000);

  test("are AsyncAPI 3 to the official parser", async () => {
    const parser = new Parser();
    const sample = [...made].filter(([name], index) => !/open-?rpc|metamask/.test(name) && !refused.test(name) && index % 6 === 0);
    expect(sample.length).toBeGreaterThan(4);
    for (const [name, texts] of sample) {
      const text = [...texts].find(([path]) => path.endsWith("/asyncapi.json"))?.[1] ?? "";
      const { diagnostics, document } = await parser.parse(text);
      expect(diagnostics.filter(({ severity }) => severity === 0).map(({ message, path }) => `${path.join("/")} ${message}`), name).toEqual([]);
      expect(document?.version(), name).toBe("3.0.0");
    }
  }, 120_000);
});

function readText(host: MemoryHost, path: string): string {
  const content = host.read(path);
  return "bytes" in content ? new TextDecoder().decode(content.bytes) : "";
}
