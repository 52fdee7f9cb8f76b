import { execFileSync, spawnSync, type SpawnSyncReturns } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTree } from "./cli/gen-api.ts";
import { scalarHash } from "./site/scalar-hash.ts";

/** The package as users get it: packed, installed in an empty folder, and run there under several versions of Node. */
const root = join(import.meta.dirname, "..");
let folder: string;
let tarball: string;

const run = (cwd: string, command: string, ...words: string[]): SpawnSyncReturns<string> => spawnSync(command, words, { cwd, encoding: "utf8", env: cleanEnvironment() });

/** Without what npm hands down to its scripts, which would point the inner npm to this repository. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_(?!config_(registry|cache|userconfig))|INIT_CWD|NODE_OPTIONS)/i.test(name)));
}

function runOrFail(cwd: string, command: string, ...words: string[]): string {
  const { status, stdout, stderr } = run(cwd, command, ...words);
  expect(status, `${command} ${words.join(" ")}\n${stdout}\n${stderr}`).toBe(0);
  return stdout;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gen-api-pack-"));
  execFileSync(process.execPath, [join(root, "bin/build.js"), "--no-check"]);
  // The build has just been made sure of; packing must not make it again.
  const [packed] = JSON.parse(runOrFail(root, "npm", "pack", "--json", "--ignore-scripts", "--pack-destination", folder)) as [{ filename: string }];
  tarball = join(folder, packed.filename);
  writeFileSync(join(folder, "package.json"), '{ "name": "user", "private": true }\n');
  runOrFail(folder, "npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", tarball);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the packed package", () => {
  it("holds what is needed, and nothing else", () => {
    const files = Object.keys(readTree(join(folder, "node_modules/gen-api")));
    const tops = [...new Set(files.map((path) => path.split("/").slice(0, 2).join("/")))].sort();
    expect(tops.filter((path) => !/^(README\.md|CHANGELOG\.md)$/.test(path))).toEqual(["LICENSE", "bin/gen-api.js", "dist/bundle", "dist/generator", "dist/scalar", "dist/templates", "package.json"]);
    expect(files.filter((path) => /\.ts$/.test(path) && !/\.d\.ts$/.test(path))).toEqual([]);
    // What runs is the bundle; beside it lie declarations, and the schemas that editors check YAML with.
    expect(files.filter((path) => /^dist\/(generator|templates)\//.test(path) && !path.endsWith(".d.ts")).sort()).toEqual(
      ["dist/generator/own/api-definition.schema.json", "dist/generator/own/configuration.schema.json"]);
    const docs = readFileSync(join(root, "docs/configuration.md"), "utf8");
    expect([...docs.matchAll(/node_modules\/gen-api\/([\w./-]+)/g)].map(([, path]) => path!).filter((path) => !files.includes(path))).toEqual([]);
  });

  it("holds the script of the interactive reference unchanged, with its licence", () => {
    const own = join(folder, "node_modules/gen-api/dist/scalar");
    expect(createHash("sha256").update(readFileSync(join(own, "standalone.js"))).digest("hex")).toBe(scalarHash);
    expect(readFileSync(join(own, "LICENSE.txt"), "utf8")).toBe(readFileSync(join(root, "bin/scalar-license.txt"), "utf8"));
    expect(readdirSync(own).sort()).toEqual(["LICENSE.txt", "standalone.js"]);
  });

  it("installs no package with an install script", () => {
    const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")) as { packages: Record<string, { hasInstallScript?: boolean }> };
    expect(Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path)).toEqual([]);
  });

  it("can be imported, with types", () => {
    writeFileSync(join(folder, "use.mts"), 'import { bundle, check, generate, type RunResult } from "gen-api";\nconst result: RunResult = await generate({ root: ".", check: true });\nconsole.log(result.ok, typeof check, typeof bundle);\n');
    const compilerOptions = { noEmit: true, strict: true, target: "es2022", module: "nodenext", skipLibCheck: false, lib: ["es2022", "dom"], types: [] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["use.mts"] }));
    runOrFail(folder, process.execPath, join(root, "node_modules/typescript/bin/tsc"), "-p", ".");
    writeFileSync(join(folder, "use.mjs"), 'import { bundle, check, generate } from "gen-api";\nconst { ok, diagnostics } = await generate({ root: "." });\nconsole.log(ok, diagnostics[0].code, typeof check, typeof bundle);\n');
    expect(runOrFail(folder, process.execPath, "use.mjs")).toBe("false file-not-found function function\n");
  });
});

describe.each(["20", "24", "latest"])("with Node %s", (version) => {
  it("npx gen-api init && npx gen-api work in an empty folder", () => {
    const project = join(folder, `project-${version}`);
    mkdirSync(project);
    const node = (script: string): SpawnSyncReturns<string> => run(project, "npx", "--yes", "-p", `node@${version}`, "-c", script);
    const numbers = node("node --version").stdout;
    if (version !== "latest") expect(numbers).toMatch(new RegExp(`^v${version}\\.`));
    const { status, stdout, stderr } = node(`node ${join(folder, "node_modules/.bin/gen-api")} init && node ${join(folder, "node_modules/.bin/gen-api")} && node ${join(folder, "node_modules/.bin/gen-api")} --check`);
    expect(status, stdout + stderr).toBe(0);
    expect(stderr).not.toMatch(/warning|deprecat/i);
    expect(stdout).toMatch(/A project is here:[^]*✓ Generated · 1 API[^]*✓ Everything is up to date · 1 API/);
    expect(readdirSync(join(project, "generated/tasks"))).toContain("types.ts");
  }, 180_000);
});

it("makes the same files with every version of Node", () => {
  const trees = ["20", "24", "latest"].map((version) => readTree(join(folder, `project-${version}/generated`)));
  expect(trees[1]).toEqual(trees[0]);
  expect(trees[2]).toEqual(trees[0]);
});

it("npx gen-api runs from the folder of the installation", () => {
  const project = join(folder, "plain");
  mkdirSync(project);
  expect(runOrFail(project, "npx", "--no-install", "gen-api", "init")).toContain("A project is here");
  expect(runOrFail(project, "npx", "--no-install", "gen-api")).toContain("✓ Generated");
}, 60_000);
