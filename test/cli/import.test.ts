import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { genApi, makeProject, readTree } from "./gen-api.ts";

const registry = JSON.stringify({
  methods: {
    add: { description: "Adds two numbers", params: { type: "object", properties: { a: { type: "number" }, b: { type: "number" } }, required: ["a", "b"] }, response: { type: "number" }, errors: ["OVERFLOW"] },
    stop: { description: "Ends the service" },
  },
  errors: { OVERFLOW: "The sum is too large" },
  events: [{ type: "stopped", category: "life" }],
});

const config = "apis:\n  sums:\n    schemas: schemas/sums/*.json\n    definition: schemas/sums/api.yaml\n    output: out\n    targets: [types, validators, client, openrpc, asyncapi]\n";

describe("gen-api import", () => {
  it("makes an API that generates at once", () => {
    const folder = makeProject({ "gen-api.config.yaml": config, "sums.json": registry });
    const { stdout, stderr, code } = genApi(folder, "import", "sums.json");
    expect([stderr, code]).toEqual(["", 0]);
    expect(stdout).toContain("  schemas/sums/api.yaml\n  schemas/sums/add-params.json\n");
    expect(genApi(folder).code).toBe(0);
    expect(readFileSync(join(folder, "out/types.ts"), "utf8")).toContain("export interface AddParams {\n  a: number;\n  b: number;\n}");
    expect(readFileSync(join(folder, "out/client.ts"), "utf8")).toContain("add(");
  });

  it("leaves files that are there alone", () => {
    const folder = makeProject({ "sums.json": registry, "apis/sums/api.yaml": "mine" });
    const { stderr, code } = genApi(folder, "import", "-q", "sums.json", "--out", "apis/sums");
    expect([stderr, code]).toEqual(["gen-api: apis/sums/api.yaml exists already; nothing was written.\n", 2]);
    expect(Object.keys(readTree(folder))).toEqual(["apis/sums/api.yaml", "sums.json"]);
  });

  it.each([
    ["a registry without methods", '{ "errors": {} }', 'sums.json:1:1: error: The registry has no "methods". [missing-member]\n  1 | { "errors": {} }\n    | ^^^^^^^^^^^^^^^^\n'],
    ["broken JSON", '{ "methods": {', "sums.json:1:14: error: This is no valid JSON: This \"{\" is never closed. [syntax-error]"],
  ])("reports %s and writes nothing", (_, text, message) => {
    const folder = makeProject({ "sums.json": text });
    const { stdout, stderr, code } = genApi(folder, "import", "-q", "sums.json");
    expect([(stdout + stderr).startsWith(message), code]).toEqual([true, 1]);
    expect(Object.keys(readTree(folder))).toEqual(["sums.json"]);
  });

  it("refuses a folder outside, and a document that is missing", () => {
    const folder = makeProject({});
    expect(genApi(folder, "import", "../x.json")).toMatchObject({ code: 2, stderr: 'gen-api: "../x.json" does not lie below the working folder.\n' });
    expect(genApi(folder, "import", "x.json")).toMatchObject({ code: 1 });
  });
});
