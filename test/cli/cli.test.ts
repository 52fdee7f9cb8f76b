import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bin, genApi, makeProject, readTree } from "./gen-api.ts";

const version = (JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as { version: string }).version;

const config = "apis:\n  shop:\n    schemas: schemas/*.json\n    output: out\n    targets: [types, validators]\n";
const item = '{\n  "title": "Item",\n  "type": "object",\n  "properties": { "name": { "type": "string" } }\n}\n';
const shop = { "gen-api.config.yaml": config, "schemas/item.json": item };

const paths = (folder: string): string[] => Object.keys(readTree(folder));

describe("the command line", () => {
  it.each(["--version", "-V"])("%s prints the version", (word) => {
    expect(genApi(".", word)).toEqual({ stdout: `${version}\n`, stderr: "", code: 0 });
  });

  it("helps, with examples", () => {
    const { stdout, code } = genApi(".", "--help");
    expect(code).toBe(0);
    for (const part of ["Usage: gen-api [options] [command]", "generate", "check", "examples", "bundle", "docs", "import", "init", "Examples:", "Exit codes: 0"]) expect(stdout).toContain(part);
    for (const command of ["generate", "check", "examples", "bundle", "docs", "import", "init"]) {
      const help = genApi(".", command, "--help");
      expect(help.code).toBe(0);
      expect(help.stdout).toMatch(/Examples?:\n {2}\S/);
    }
  });

  it.each([
    [["--chek"], "gen-api: unknown option '--chek'\n(Did you mean --check?)\nRun \"gen-api --help\" for what there is.\n"],
    [["chek"], 'gen-api: There is no command "chek". Did you mean "check"?\n'],
    [["frobnicate"], /^gen-api: There is no command "frobnicate"\. There are: generate, check, .*init\.\n$/],
    [["--report", "xml"], "gen-api: option '--report <format>' argument 'xml' is invalid. Allowed choices are pretty, json, junit, sarif, github.\nRun \"gen-api --help\" for what there is.\n"],
    [["--api"], "gen-api: option '-a, --api <name...>' argument missing\nRun \"gen-api --help\" for what there is.\n"],
    [["generate", "x"], "gen-api: too many arguments for 'generate': it takes none, and a command comes before all options.\nRun \"gen-api --help\" for what there is.\n"],
    [["-q", "--api", "shp"], 'gen-api: There is no API "shp". Did you mean "shop"?\n'],
    [["-q", "--target", "typs"], 'gen-api: There is no target "typs". Did you mean "types"?\n'],
    [["-q", "--config", "nowhere/x.yaml"], /^gen-api: The folder ".*nowhere" does not exist\.\n$/],
    [["::error::x"], /^gen-api: There is no command "::error::x"\. There are: generate, check, .*init\.\n$/],
    [["--::error\n::error::x"], /^gen-api: unknown option '--::error\n\\u\{3a\}:error::x'\n/],
  ] as const)("%j is misuse: exit code 2", (words, message) => {
    const folder = makeProject(shop);
    const { stdout, stderr, code } = genApi(folder, ...words);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    if (typeof message === "string") expect(stderr).toBe(message);
    else expect(stderr).toMatch(message);
    expect(paths(folder)).toEqual(Object.keys(shop));
  });

  it("says what to run when it is not built", () => {
    const folder = makeProject({ "bin/gen-api.js": readFileSync(bin), "package.json": '{ "type": "module" }' });
    const { stderr, status } = spawnSync(process.execPath, ["bin/gen-api.js"], { cwd: folder, encoding: "utf8" });
    expect(stderr).toBe(`gen-api is not built yet. Run "npm ci" (or "npm run build") in ${folder}/\n`);
    expect(status).toBe(2);
  });

  it("finds the project from a folder in it", () => {
    const folder = makeProject(shop);
    expect(genApi(join(folder, "schemas"), "-q")).toEqual({ stdout: "", stderr: "", code: 0 });
    expect(paths(folder)).toContain("out/types.ts");
  });

  it("does not look for the project beyond the repository", () => {
    const folder = makeProject({ ...shop, "inner/.git": "gitdir: elsewhere\n" });
    expect(genApi(join(folder, "inner"), "-q").code).toBe(1);
  });

  it("takes another configuration, with paths relative to it", () => {
    const folder = makeProject({ "a/b/my.yaml": config, "a/b/schemas/item.json": item });
    expect(genApi(folder, "-q", "--config", "a/b/my.yaml").code).toBe(0);
    expect(paths(folder)).toContain("a/b/out/types.ts");
  });
});

describe("gen-api generate", () => {
  it("writes, then has nothing to do, then removes", () => {
    const folder = makeProject(shop);
    const first = genApi(folder);
    expect(first).toEqual({ stdout: expect.stringMatching(/^✓ Generated · 1 API · 1 schema · 0 operations · \d+ files written · 0 unchanged · 0 removed · N ms\n$/) as string, stderr: expect.stringContaining("Reading …\n") as string, code: 0 });
    const tree = readTree(folder);
    const second = genApi(folder, "generate");
    expect(second.stdout).toMatch(/^✓ Nothing has changed · 1 API · 1 schema · 0 operations · 0 files written · \d+ unchanged · 0 removed · N ms\n$/);
    expect(readTree(folder)).toEqual(tree);
    writeFileSync(join(folder, "gen-api.config.yaml"), config.replace(", validators", ""));
    expect(genApi(folder).stdout).toMatch(/ · 1 file written · 1 unchanged · [1-9]\d* removed · N ms\n$/);
    expect(paths(join(folder, "out"))).toEqual([".gen-api-manifest.json", "types.ts"]);
  });

  it("keeps files of others, and the files of targets that it is not asked for", () => {
    const folder = makeProject({ ...shop, "out/mine.md": "mine" });
    genApi(folder, "-q");
    const tree = readTree(folder);
    expect(genApi(folder, "-q", "--target", "types").code).toBe(0);
    expect(readTree(folder)).toEqual(tree);
    writeFileSync(join(folder, "schemas/item.json"), item.replace("Item", "Thing"));
    expect(genApi(folder, "-q", "--target", "types").code).toBe(0);
    expect(readTree(folder)["out/types.ts"]?.toString()).toContain("Thing");
    expect(readTree(folder)["out/validators.ts"]).toEqual(tree["out/validators.ts"]);
    expect(readTree(folder)["out/mine.md"]?.toString()).toBe("mine");
  });

  it("works on the APIs that it is asked for", () => {
    const two = `${config}  stock:\n    schemas: schemas/*.json\n    output: stock\n    targets: [types]\n`;
    const folder = makeProject({ ...shop, "gen-api.config.yaml": two });
    expect(genApi(folder, "-q", "--api", "stock").code).toBe(0);
    expect(paths(folder).filter((path) => /^(out|stock)\//.test(path))).toEqual(["stock/.gen-api-manifest.json", "stock/types.ts"]);
    expect(genApi(folder, "--api", "stock", "shop").stdout).toContain("2 APIs");
  });

  it("--verbose names every file", () => {
    const folder = makeProject(shop);
    expect(genApi(folder, "--verbose", "--target", "types").stdout).toMatch(/^written {5}out\/\.gen-api-manifest\.json\nwritten {5}out\/types\.ts\n✓ Generated/);
  });

  it("--report json is one JSON object with everything", () => {
    const folder = makeProject(shop);
    const { stdout, stderr, code } = genApi(folder, "--report", "json", "--target", "types");
    expect([stderr, code]).toEqual(["", 0]);
    expect(JSON.parse(stdout)).toEqual({
      version: 1, command: "generate", ok: true, diagnostics: [],
      files: ["out/.gen-api-manifest.json", "out/types.ts"].map((path) => ({ path, state: "written", hash: createHash("sha256").update(readTree(folder)[path]!).digest("hex") })),
      inputs: { files: ["gen-api.config.yaml", "schemas/item.json"], folders: ["schemas"] },
      summary: { apis: 1, schemas: 1, operations: 0, written: 2, unchanged: 0, removed: 0, milliseconds: expect.any(Number) as number },
    });
  });

  it("--report json escapes what a terminal would act on", () => {
    const folder = makeProject({ ...shop, "schemas/item.json": '{ "$ref": "\u202e\u009b31m" }' });
    const { stdout } = genApi(folder, "--report", "json");
    expect(stdout).toMatch(/\\u202e\\u009b31m/);
    expect(stdout).not.toMatch(/[\u007f-\u009f\u202e]/);
  });
});

it.each(["--config", "--input"])("a file of %s that is missing is wrong input, not a wrong call", (option) => {
  const { stdout, code } = genApi(makeProject({}), option, "missing.yaml");
  expect([stdout.split("\n")[0], code]).toEqual(['missing.yaml: error: The file "missing.yaml" does not exist. [file-not-found]', 1]);
});

it("leaves the folder of an API that is no longer in the configuration, and tells paths from the project's folder", () => {
  const folder = makeProject(shop);
  genApi(folder, "-q");
  writeFileSync(join(folder, "gen-api.config.yaml"), config.replace(/\bout\b/, "other"));
  genApi(folder, "-q", "--target", "types");
  expect(paths(folder)).toEqual(expect.arrayContaining(["out/.gen-api-manifest.json", "out/types.ts", "other/types.ts"]));
  expect(genApi(join(folder, "schemas"), "--list-outputs", "--target", "types").stdout).toBe("other/.gen-api-manifest.json\nother/types.ts\n");
  expect(genApi(join(folder, "schemas"), "--print-inputs").stdout).toBe("gen-api.config.yaml\nschemas/item.json\n");
});

describe("gen-api generate --check", () => {
  it("is content when everything is up to date, and writes nothing", () => {
    const folder = makeProject(shop);
    genApi(folder, "-q");
    const tree = readTree(folder);
    expect(genApi(folder, "--check").stdout).toMatch(/^✓ Everything is up to date · /);
    expect(readTree(folder)).toEqual(tree);
  });

  it("lists what is not, exits with 1, and writes nothing", () => {
    const folder = makeProject(shop);
    genApi(folder, "-q");
    writeFileSync(join(folder, "out/types.ts"), "edited");
    rmSync(join(folder, "out/validators.ts"));
    const tree = readTree(folder);
    const { stdout, code } = genApi(folder, "--check");
    expect(code).toBe(1);
    expect(stdout).toBe(`out/types.ts: error: "out/types.ts" is not what the inputs generate. [output-out-of-date]
   = hint: Make the change in the schemas, delete the file (or restore it), and run gen-api again.

out/validators.ts: error: "out/validators.ts" is missing. [output-out-of-date]
   = hint: Run gen-api and commit the result.

✗ 2 errors · 1 API · 1 schema · 0 operations · N ms
`);
    expect(readTree(folder)).toEqual(tree);
  });

  it("writes nothing in a project that has never been generated", () => {
    const folder = makeProject(shop);
    expect(genApi(folder, "--check", "-q").code).toBe(1);
    expect(paths(folder)).toEqual(Object.keys(shop));
  });
});

describe("gen-api check", () => {
  it("looks at the input alone", () => {
    const folder = makeProject({ ...shop, "out/types.ts": "not generated" });
    const { stdout, code } = genApi(folder, "check");
    expect(stdout).toMatch(/^0 blocks, 0 examples.*\n✓ The input is sound · 1 API · 1 schema · 0 operations · N ms\n$/);
    expect(code).toBe(0);
    expect(paths(folder)).toEqual([...Object.keys(shop), "out/types.ts"].sort());
  });

  it("--quiet tells errors alone", () => {
    const folder = makeProject({ ...shop, "schemas/item.json": '{ "$ref": "x.json" }' });
    expect(genApi(folder, "check", "--quiet")).toEqual({
      stdout: 'schemas/item.json:1:11: error: The reference "x.json" needs the file "schemas/x.json", which does not exist. [referenced-file-missing]\n' +
        '  1 | { "$ref": "x.json" }\n    |           ^^^^^^^^\n\n',
      stderr: "",
      code: 1,
    });
  });

  it("has colours for people alone", () => {
    const folder = makeProject({ ...shop, "schemas/item.json": '{ "$ref": "x.json" }' });
    const run = (env: Record<string, string>, ...words: string[]): string =>
      spawnSync(process.execPath, [bin, "check", ...words], { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"], ...env } }).stdout;
    expect(run({ FORCE_COLOR: "1" })).toContain("\u001b[31merror\u001b[39m");
    for (const plain of [run({}), run({ FORCE_COLOR: "1" }, "--no-color"), run({ FORCE_COLOR: "1", NO_COLOR: "1" }), run({ FORCE_COLOR: "0" })]) expect(plain).not.toContain("\u001b");
  });
});

describe("gen-api bundle", () => {
  it("prints the bundle of one API alone", () => {
    const folder = makeProject(shop);
    const { stdout, code } = genApi(folder, "bundle");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty("$defs");
    expect(paths(folder)).toEqual(Object.keys(shop));
  });

  it("takes a description, and puts what references lead to in their place", () => {
    const openapi = 'openapi: 3.1.0\ninfo: { title: Shop, version: "1" }\npaths: {}\ncomponents:\n  schemas:\n    Item: { type: object }\n    Items: { items: { $ref: "#/components/schemas/Item" } }\n';
    const folder = makeProject({ "openapi.yaml": openapi });
    expect(JSON.parse(genApi(folder, "bundle", "-i", "openapi.yaml", "--dereferenced").stdout)).toMatchObject({ $defs: { Items: { items: { type: "object" } } } });
    expect(genApi(folder, "bundle", "-i", "openapi.yaml", "--out", "all.json").code).toBe(0);
    expect(paths(folder)).toEqual(["all.json", "openapi.yaml"]);
    expect(genApi(folder, "bundle", "-i", "openapi.yaml", "--config", "x.yaml")).toMatchObject({ stderr: "gen-api: --input takes the place of a configuration: leave --config out.\n", code: 2 });
  });

  it("tells where references multiply", () => {
    const level = (index: number): string => `    L${index}: { properties: { ${Array.from({ length: 10 }, (_, each) => `p${each}: { $ref: "#/components/schemas/L${index + 1}" }`).join(", ")} } }\n`;
    const folder = makeProject({ "openapi.yaml": `openapi: 3.1.0\ninfo: { title: Shop, version: "1" }\npaths: {}\ncomponents:\n  schemas:\n${Array.from({ length: 9 }, (_, index) => level(index)).join("")}    L9: { type: string }\n` });
    const { stdout, code } = genApi(folder, "bundle", "-i", "openapi.yaml", "--dereferenced");
    expect(code).toBe(1);
    expect(stdout).toContain('openapi.yaml:2:7: error: The schemas of "openapi" are too large to be written without references: each is repeated wherever it is used. [references-multiply]');
  });

  it("writes to a file, but not over one", () => {
    const folder = makeProject(shop);
    expect(genApi(folder, "bundle", "--out", "all.json").stdout).toMatch(/^✓ Bundled into all\.json · /);
    expect(genApi(folder, "bundle", "--out", "all.json")).toMatchObject({ stderr: 'gen-api: "all.json" exists already; --force replaces it.\n', code: 2 });
    expect(genApi(folder, "bundle", "--out", "all.json", "--force").code).toBe(0);
  });

  it("wants to know which API", () => {
    const folder = makeProject({ ...shop, "gen-api.config.yaml": `${config}  stock:\n    schemas: schemas/*.json\n` });
    expect(genApi(folder, "bundle")).toMatchObject({ stdout: "", stderr: expect.stringContaining("gen-api: A bundle is of one API: choose it with --api (shop, stock).\n") as string, code: 2 });
  });
});

describe("gen-api init", () => {
  it("makes a project that generates at once", () => {
    const folder = makeProject({});
    const { stdout, code } = genApi(folder, "init");
    expect(code).toBe(0);
    expect(paths(folder)).toEqual(["docs/tasks.md", "gen-api.config.yaml", "schemas/tasks/api.yaml", "schemas/tasks/task.json"]);
    for (const path of paths(folder)) expect(stdout).toContain(path);
    expect(genApi(folder, "check").stdout).toMatch(/^2 blocks, 2 examples: 2 valid\n[^]*✓ The input is sound · 1 API · /);
    expect(genApi(folder).stdout).toMatch(/^2 blocks, 2 examples: 2 valid\n[^]*✓ Generated · 1 API · \d+ schemas · 3 operations · /);
    expect(genApi(folder, "--check").code).toBe(0);
  });

  it("does not overwrite anything", () => {
    const folder = makeProject({ "gen-api.config.yaml": "mine", "docs/tasks.md": "mine" });
    const tree = readTree(folder);
    expect(genApi(folder, "init")).toEqual({ stdout: "", stderr: "gen-api: gen-api.config.yaml, docs/tasks.md exist already; nothing was written.\n", code: 1 });
    expect(readTree(folder)).toEqual(tree);
  });
});

describe("a fault of gen-api", () => {
  const breakIt = "--import=data:text/javascript,Array.prototype.flatMap%3D()%3D%3E%7Bthrow%20new%20Error('boom')%7D";
  const run = (folder: string, ...words: string[]): ReturnType<typeof spawnSync> => spawnSync(process.execPath, [breakIt, bin, ...words], { cwd: folder, encoding: "utf8" });

  it("is told shortly, with exit code 2", () => {
    const folder = makeProject(shop);
    const { stderr, status } = run(folder, "-q");
    expect(stderr).toBe("gen-api failed: boom\nThis is a fault of gen-api. --verbose tells where it lies; please report it.\n");
    expect(status).toBe(2);
    expect(paths(folder)).toEqual(Object.keys(shop));
  });

  it("is told with its place by --verbose", () => {
    expect(run(makeProject(shop), "-q", "--verbose").stderr).toMatch(/^gen-api failed: boom\n {4}at .*\n[^]*This is a fault of gen-api, not of your input\. Please report it\.\n$/);
  });
});
