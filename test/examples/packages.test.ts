import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildApi } from "../../generator/build/build-api.ts";
import { locateAll } from "../../generator/diagnostics/located.ts";
import { checkExamples } from "../../generator/examples/check-examples.ts";
import type { ExampleEntry } from "../../generator/examples/example-report.ts";
import { NodeHost } from "../../generator/host/node-host.ts";
import { loadApi } from "../../generator/load/load-api.ts";
import { parseYaml } from "../../generator/source/yaml.ts";
import { npmPackage } from "../npm-package.ts";

/** Documents that ship in a package, and the schemas that ship in the same package or in one of its family. */
interface PackageDocuments {
  readonly package: readonly [name: string, version: string];
  readonly schemas: readonly [name: string, version: string, ...paths: string[]];
  readonly documents: readonly string[];
  /** What the tool finds in them; each was looked at and is right. */
  readonly findings: readonly string[];
  /** Mapped examples: by rules alone, and by the map in `packages/`. */
  readonly mapped: readonly [byRules: number, byMap: number];
}

const nx = ["nx", "23.2.1", "schemas/project-schema.json", "schemas/nx-schema.json"] as const;
const migrations = "dist/src/migrations";

/** Params that the schema's `additionalProperties: false` refuses. */
const refused = (file: string, schema: string, members: readonly (readonly [line: number, column: number, name: string])[]): string[] =>
  members.map(([line, column, name]) => `${file}:${line}:${column} error example-invalid: This example is not valid by ${schema}: must not be there (at /params/${name}).`);

const packages: readonly PackageDocuments[] = [
  {
    package: ["markdownlint", "0.40.0"],
    schemas: ["markdownlint", "0.40.0", "schema/markdownlint-config-schema.json"],
    documents: ["README.md", "doc/Prettier.md", "doc/Rules.md", "schema/ValidatingConfiguration.md"],
    findings: [],
    mapped: [6, 0],
  },
  {
    package: ["clawdbot", "2026.1.24"],
    schemas: ["clawdbot", "2026.1.24", "dist/protocol.schema.json"],
    documents: ["docs/automation/webhook.md", "docs/concepts/typebox.md", "docs/gateway/protocol.md"],
    // The document describes a later protocol than the schema in the same package: both the frame's params and the answer.
    findings: [
      ...refused("docs/gateway/protocol.md", "ConnectParams", [[49, 13, "role"], [50, 15, "scopes"], [52, 17, "commands"], [53, 20, "permissions"], [57, 15, "device"]]),
      "docs/gateway/protocol.md:47:15 error example-invalid: This example is not valid by ConnectParams: must match at least one of the alternatives (at /params/client/mode).",
      "docs/gateway/protocol.md:83:11 error example-invalid: This example is not valid by HelloOk: must not be there (at /auth).",
      "docs/gateway/protocol.md:102:13 error example-invalid: This example is not valid by ConnectParams: must match at least one of the alternatives (at /params/client/id).",
      "docs/gateway/protocol.md:105:15 error example-invalid: This example is not valid by ConnectParams: must match at least one of the alternatives (at /params/client/mode).",
      ...refused("docs/gateway/protocol.md", "ConnectParams", [[107, 13, "role"], [108, 15, "scopes"], [110, 17, "commands"], [111, 20, "permissions"], [115, 15, "device"]]),
    ],
    mapped: [8, 3],
  },
  {
    package: ["@nx/angular", "23.2.1"],
    schemas: nx,
    documents: [
      `${migrations}/update-20-2-0/add-localize-polyfill-to-targets.md`, `${migrations}/update-20-2-0/remove-tailwind-config-from-ng-packagr-executors.md`, `${migrations}/update-21-0-0/set-continuous-option.md`,
      `${migrations}/update-21-5-0/set-tsconfig-option.md`, `${migrations}/update-23-1-0/add-angular-build.md`, `${migrations}/update-23-1-0/rename-ssr-experimental-platform.md`,
    ],
    findings: [],
    mapped: [23, 0],
  },
  {
    package: ["@nx/jest", "23.2.1"],
    schemas: nx,
    documents: [`${migrations}/update-21-0-0/remove-tsconfig-option-from-jest-executor.md`, `${migrations}/update-21-3-0/rename-test-path-pattern.md`, `${migrations}/update-23-0-0/migrate-jest-executor-setup-file.md`],
    findings: [],
    mapped: [22, 0],
  },
];

/** Checks the documents of a package; `undefined` when it cannot be fetched. */
async function checkPackage({ package: [name, version], schemas: [owner, ownerVersion, ...paths], documents }: PackageDocuments): Promise<{ entries: readonly ExampleEntry[]; findings: readonly string[] } | undefined> {
  const folder = npmPackage(name, version);
  const schemaFolder = npmPackage(owner, ownerVersion);
  if (folder === undefined || schemaFolder === undefined) return undefined;
  const loaded = await loadApi(new NodeHost(schemaFolder), { name, schemas: paths, docs: [], output: "out", package: false, targets: new Map() });
  const files = documents.map((path) => ({ file: { path, text: readFileSync(join(folder, path), "utf8") }, apis: [name] }));
  const text = readFileSync(join(import.meta.dirname, "packages", `${name.replaceAll(/[^a-z]+/g, "-").replace(/^-/, "")}.map.yaml`), "utf8");
  const sidecar = { file: { path: "examples.map.yaml", text }, format: "yaml" as const, start: 0, end: text.length, uri: "file:///examples.map.yaml", value: parseYaml(text).value! };
  const { value, diagnostics } = await checkExamples([buildApi(loaded.value).value], { documents: files, sidecars: [sidecar], files: [] });
  const located = locateAll(diagnostics).filter(({ code }) => code !== "example-inferred");
  return { entries: value.entries.filter(({ origin }) => origin === "block"), findings: located.map(({ file, line, column, severity, code, message }) => `${file}:${line}:${column} ${severity} ${code}: ${message}`) };
}

const isJson = ({ reason }: ExampleEntry): boolean => reason === undefined || !/^it(?:s language| is no JSON)/.test(reason);

describe("documents that nobody here wrote", () => {
  let byRules = 0;
  let byMap = 0;
  let fences = 0;
  let unfetched = 0;

  test.each(packages)("$package", async (each) => {
    const checked = await checkPackage(each);
    if (checked === undefined) {
      unfetched++;
      return console.info(`skipped: ${each.package[0]} cannot be fetched from the npm registry`);
    }
    const { entries, findings } = checked;
    const isMapped = ({ kind }: ExampleEntry): boolean => kind !== "skipped" && kind !== "unmapped";
    const rules = entries.filter((entry) => isMapped(entry) && entry.rule !== "sidecar").length;
    const map = entries.filter((entry) => isMapped(entry) && entry.rule === "sidecar").length;
    [byRules, byMap, fences] = [byRules + rules, byMap + map, fences + entries.filter(isJson).length];
    if (process.env["SHOW"] === "1") console.info(entries.filter(({ kind }) => kind === "unmapped").map(({ file, line, reason }) => `${file}:${line} ${reason}`));
    expect({ findings: findings.toSorted(), mapped: [rules, map] }).toEqual({ findings: each.findings.toSorted(), mapped: each.mapped });
    expect(entries.filter(({ kind }) => kind === "unmapped")).toEqual([]);
  });

  test("at least 60 examples are mapped, and at least half of the JSON fences by a rule other than the map", () => {
    if (unfetched > 0) return;
    console.info(`${fences} JSON fences: ${byRules} mapped by rules, ${byMap} by the map, the others left out for a reason`);
    expect(byRules + byMap).toBeGreaterThanOrEqual(60);
    expect(byRules * 2).toBeGreaterThanOrEqual(fences);
  });
});
