import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { loadCompiler } from "../../generator/document/compiler.ts";
import { generate } from "../../generator/generate.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import { templateText } from "../../generator/emit/templates.ts";
import { genApi, makeProject, readTree } from "../cli/gen-api.ts";

const root = join(import.meta.dirname, "../..");
const starter = {
  "schemas/tasks/api.yaml": templateText("starter/schemas/tasks/api.yaml"),
  "schemas/tasks/task.json": templateText("starter/schemas/tasks/task.json"),
};
const config = (targets: string, more = ""): string =>
  `apis:\n  Tasks_API:\n    schemas: schemas/tasks/*.json\n    definition: schemas/tasks/api.yaml\n    output: made\n    package: true\n    targets: [${targets}]\n${more}`;

function run(folder: string, command: string, ...words: string[]): string {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_(?!config_(registry|cache|userconfig))|INIT_CWD)/i.test(name)));
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: folder, encoding: "utf8", env: environment });
  expect(status, `${command} ${words.join(" ")}\n${stdout}\n${stderr}`).toBe(0);
  return stdout;
}

describe("an output folder that is a package", () => {
  it("is installed in an empty project, and every entry can be imported, with types", () => {
    const folder = makeProject({ ...starter, "gen-api.config.yaml": config("bundle, openapi, types, paths, validators, client"), "user/package.json": '{ "private": true, "type": "module" }' });
    expect(genApi(folder, "-q")).toEqual({ stdout: "", stderr: "", code: 0 });
    const user = join(folder, "user");
    run(user, "npm", "install", "--install-links", "--no-audit", "--no-fund", "../made");
    const installed = Object.keys(readTree(join(user, "node_modules/tasks-api")));
    expect(installed.filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))).toEqual([]);
    writeFileSync(join(user, "use.ts"), `
      import { createTasksAPIClient, isTask, type Task } from "tasks-api";
      import type { Task as SameTask } from "tasks-api/types";
      import { parseTask } from "tasks-api/validators";
      import * as client from "tasks-api/client";
      import type { paths } from "tasks-api/paths";
      import description from "tasks-api/openapi.json" with { type: "json" };
      import bundle from "tasks-api/bundle.json" with { type: "json" };
      const task: Task = { id: "task_1a2b3c4d", title: "x", status: "open" };
      const same: SameTask = parseTask(task);
      export type Path = keyof paths;
      console.log(isTask(same), isTask({}), Object.keys(client).includes("createTasksAPIClient"), typeof createTasksAPIClient, description.info.title, typeof bundle.$defs);
    `);
    const compilerOptions = { strict: true, target: "es2022", module: "nodenext", skipLibCheck: false, lib: ["es2022", "dom"], types: [], resolveJsonModule: true };
    writeFileSync(join(user, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["use.ts"] }));
    run(user, process.execPath, join(root, "node_modules/typescript/bin/tsc"), "-p", ".");
    expect(run(user, process.execPath, "--no-warnings", "use.js")).toBe("true false true function Tasks API object\n");
  }, 120_000);

  it("exports only what there is", async () => {
    const exportsOf = async (targets: string): Promise<unknown> => {
      const host = new MemoryHost({ ...starter, "gen-api.config.yaml": config(targets) });
      expect(await generate({ input: host, output: host })).toMatchObject({ ok: true });
      const { exports } = JSON.parse(host.texts["made/package.json"]!) as { exports: Record<string, unknown> };
      return Object.keys(exports);
    };
    expect(await exportsOf("types")).toEqual([".", "./types", "./package.json"]);
    expect(await exportsOf("openapi")).toEqual(["./openapi.json", "./package.json"]);
    expect(await exportsOf("types, validators, openapi")).toEqual([".", "./types", "./validators", "./openapi.json", "./package.json"]);
  });

  it("stays as it is when only some targets are made", async () => {
    const host = new MemoryHost({ ...starter, "gen-api.config.yaml": config("types, openapi") });
    await generate({ input: host, output: host });
    const tree = host.texts;
    expect(await generate({ input: host, output: host }, { targets: ["openapi"] })).toMatchObject({ ok: true });
    expect(host.texts).toEqual(tree);
  });
});

describe("format: prettier", () => {
  const make = async (files: Record<string, string>): Promise<{ texts: Readonly<Record<string, string>>; codes: string[] }> => {
    const host = new MemoryHost({ ...starter, "gen-api.config.yaml": config("types, openapi", "format: prettier\n"), ...files });
    const { diagnostics } = await generate({ input: host, output: host });
    return { texts: host.texts, codes: diagnostics.map(({ code, message }) => `${code}: ${message}`) };
  };

  let plain: Readonly<Record<string, string>>;
  beforeAll(async () => {
    plain = (await make({})).texts;
  });

  it("lays out every generated file, compiled ones aside", async () => {
    const prettier = await import("prettier");
    for (const path of ["made/types.ts", "made/index.ts", "made/openapi.json", "made/openapi.yaml", "made/package.json"]) {
      const parser = path.endsWith(".ts") ? "typescript" : path.endsWith(".yaml") ? "yaml" : "json";
      expect(await prettier.check(plain[path]!, { parser, printWidth: 120 }), path).toBe(true);
    }
  });

  it("takes the project's plain options, wherever prettier would find them first", async () => {
    for (const files of [{ ".prettierrc": "singleQuote: true\n" }, { ".prettierrc.json": '{ "singleQuote": true }' }, { "package.json": '{ "prettier": { "singleQuote": true } }', ".prettierrc": "{}" }]) {
      const { texts, codes } = await make(files as unknown as Record<string, string>);
      expect(codes).toEqual([]);
      expect(texts["made/index.ts"]).toContain("from './types.js'");
    }
    expect(plain["made/index.ts"]).toContain('from "./types.js"');
  });

  it.each([
    [{ "prettier.config.js": "throw 1" }, "prettier.config.js is not a file of plain options that can be read"],
    [{ ".prettierrc": "plugins: [./evil.js]\n" }, 'the option "plugins" in .prettierrc is not supported, or its value is not'],
    [{ ".prettierrc": "parser: ./evil.js\n" }, 'the option "parser" in .prettierrc is not supported, or its value is not'],
    [{ ".prettierrc": "tabWidth: wide\n" }, 'the option "tabWidth" in .prettierrc is not supported, or its value is not'],
    [{ ".prettierrc": "a: [\n" }, ".prettierrc is not a file of plain options that can be read"],
    [{ ".prettierrc": "[]\n" }, ".prettierrc is not a map of options"],
    [{ "package.json": '{ "prettier": "@company/prettier-config" }' }, "package.json is not a map of options"],
  ])("runs no code and loads no plugin: %j", async (files, reason) => {
    const { texts, codes } = await make(files as unknown as Record<string, string>);
    expect(codes).toEqual([`prettier-options-refused: The prettier configuration cannot be used: ${reason}.`]);
    expect(texts["made/types.ts"]).toBeUndefined();
  });
});

it("compiled modules are what TypeScript makes of the generated ones", async () => {
  const host = new MemoryHost({ ...starter, "gen-api.config.yaml": config("types, validators, client") });
  await generate({ input: host, output: host });
  const modules = Object.entries(host.texts).filter(([path]) => /^made\/(?!lib\/).*\.ts$/.test(path)).map(([path, text]): [string, string] => [path.slice("made/".length), text]);
  const compiler = await loadCompiler();
  expect(compiler.checkTypes(new Map(modules))).toEqual([]);
  expect(modules.length).toBeGreaterThan(5);
  for (const [path] of modules) {
    expect(host.texts[`made/lib/${path.replace(/ts$/, "js")}`]).toBeDefined();
    expect(host.texts[`made/lib/${path.replace(/ts$/, "d.ts")}`]).toBeDefined();
  }
});
