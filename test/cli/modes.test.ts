import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { bin, genApi, makeProject, readTree } from "./gen-api.ts";

const config = "apis:\n  shop:\n    schemas: schemas/**/*.json\n    output: out\n    targets: [types]\n";
const item = '{ "title": "Item", "type": "object" }\n';
const shop = { "gen-api.config.yaml": config, "schemas/item.json": item };
const openapi = 'openapi: 3.1.0\ninfo: { title: Shop, version: "1" }\npaths: {}\ncomponents:\n  schemas:\n    Item: { type: object }\n';

const paths = (folder: string): string[] => Object.keys(readTree(folder));

it.each(["--help", "check --input api.yaml --verbose"])("a reader who leaves early is no failure: %s", (words) => {
  const folder = makeProject({ "api.yaml": openapi });
  expect(spawnSync(`"${process.execPath}" "${bin}" ${words} | true`, { cwd: folder, shell: true, encoding: "utf8" }).stderr).not.toContain("EPIPE");
});

describe("--input", () => {
  it("generates from a description without a configuration", () => {
    const folder = makeProject({ "api/openapi.yaml": openapi });
    expect(genApi(folder, "-q", "--input", "api/openapi.yaml", "--out", "src/api", "--target", "types")).toEqual({ stdout: "", stderr: "", code: 0 });
    expect(paths(folder)).toEqual(["api/openapi.yaml", "src/api/.gen-api-manifest.json", "src/api/types.ts"]);
    expect(readTree(folder)["src/api/types.ts"]!.toString()).toContain("Item");
  });

  it("is what a check and the site can be made of", () => {
    const folder = makeProject({ "api/openapi.yaml": openapi, "api/broken.yaml": openapi.replace("object", "objekt") });
    expect(genApi(folder, "check", "-q", "--input", "api/openapi.yaml")).toEqual({ stdout: "", stderr: "", code: 0 });
    expect(genApi(folder, "check", "-q", "--input", "api/broken.yaml")).toMatchObject({ stdout: expect.stringContaining("api/broken.yaml:6:19") as string, code: 1 });
    expect(genApi(folder, "docs", "-q", "--input", "api/openapi.yaml", "--build", "public")).toEqual({ stdout: "", stderr: "", code: 0 });
    expect(paths(folder)).toEqual(expect.arrayContaining(["public/index.html", "public/openapi/schemas.html", "public/openapi/bundle.json"]));
    expect(paths(folder).filter((path) => !path.startsWith("public/"))).toEqual(["api/broken.yaml", "api/openapi.yaml"]);
    expect(readTree(folder)["public/index.html"]!.toString()).toContain("<title>Shop</title>");
  });

  it("tells of --lenient where that would survive every error", () => {
    const folder = makeProject({ "broken.yaml": openapi.replace("object", "objekt"), "none.yaml": openapi.replace("openapi: 3.1.0", "openapi: 4.0.0") });
    expect(genApi(folder, "--input", "broken.yaml").stdout).toMatch(/\nWith --lenient, what is broken becomes unknown, .*\n$/);
    expect(genApi(folder, "--input", "broken.yaml", "--lenient")).toMatchObject({ stdout: expect.not.stringContaining("With --lenient") as string, code: 0 });
    expect(genApi(folder, "--input", "none.yaml")).toMatchObject({ stdout: expect.not.stringContaining("With --lenient") as string, code: 1 });
  });

  it("takes the project from the folder above when input or output lies outside the working folder", () => {
    const folder = makeProject({ "shared/openapi.yaml": openapi, "app/package.json": "{}" });
    expect(genApi(join(folder, "app"), "-q", "-i", "../shared/openapi.yaml", "-o", "src/api", "-t", "types").code).toBe(0);
    expect(paths(folder)).toContain("app/src/api/types.ts");
  });

  it("may be given again for each further API: a folder each", () => {
    const folder = makeProject({ "a/users.yaml": openapi, "b/orders.json": JSON.stringify({ openapi: "3.0.3", info: { title: "Orders", version: "1" }, paths: {}, components: { schemas: { Order: {} } } }) });
    const call = ["-q", "--input", "a/users.yaml", "-i", "b/orders.json", "--out", "src/apis", "--target", "types"];
    expect(genApi(folder, ...call)).toEqual({ stdout: "", stderr: "", code: 0 });
    expect(paths(folder).filter((path) => path.endsWith(".ts"))).toEqual(["src/apis/orders/types.ts", "src/apis/users/types.ts"]);
    expect(genApi(folder, ...call, "--check")).toEqual({ stdout: "", stderr: "", code: 0 });
    writeFileSync(join(folder, "a/users.yaml"), openapi.replaceAll("Item", "User"));
    expect(genApi(folder, ...call, "--api", "orders", "--check").code).toBe(0);
    expect(genApi(folder, ...call, "--check")).toMatchObject({ stdout: expect.stringContaining("src/apis/users/types.ts") as string, code: 1 });
  });

  it.each([
    ["b/Users.json", 'gen-api: "a/users.yaml" and "b/Users.json" would both be the API "Users": give them names in a configuration.\n'],
    ["a/users.yaml", 'gen-api: "a/users.yaml" is named twice.\n'],
  ])("beside another one, %s is misuse, and nothing is written", (input, message) => {
    const folder = makeProject({ "a/users.yaml": openapi, "b/Users.json": "{}" });
    expect(genApi(folder, "-i", "a/users.yaml", "-i", input, "-o", "out", "--report", "json")).toEqual({ stdout: "", stderr: message, code: 2 });
    expect(paths(folder)).toEqual(["a/users.yaml", "b/Users.json"]);
  });

  it("takes one file that is a JSON Schema", () => {
    const folder = makeProject({ "map.schema.json": '{ "$id": "https://x.example/map.json", "title": "Map", "type": "object", "additionalProperties": { "type": "number" } }' });
    expect(genApi(folder, "-q", "--input", "map.schema.json", "--out", "src", "-t", "types", "validators")).toEqual({ stdout: "", stderr: "", code: 0 });
    expect(readTree(folder)["src/types.ts"]!.toString()).toContain("export type Map = { [key: string]: number };");
    expect(readTree(folder)["src/validators.ts"]!.toString()).not.toContain("\n\n\n");
  });

  it("says of a JSON Schema in the place of a definition where it belongs", () => {
    const folder = makeProject({ "gen-api.config.yaml": "apis: { map: { definition: map.json } }", "map.json": '{ "type": "object" }' });
    const { stdout, code } = genApi(folder, "-q");
    expect(code).toBe(1);
    expect(stdout).toContain("map.json:1:1: error: This is no definition that gen-api can read: it is a JSON Schema.");
    expect(stdout).toContain('Name it under "schemas".');
  });

  it("says where it is wrong", () => {
    const folder = makeProject({});
    expect(genApi(folder, "-q", "--input", "openapi.yaml")).toMatchObject({ stdout: expect.stringContaining('The file "openapi.yaml" does not exist.') as string, code: 1 });
  });

  it.each([
    [["--input", "a.yaml", "--config", "b.yaml"], "gen-api: --input takes the place of a configuration: leave --config out.\n"],
    [["--out", "x"], "gen-api: --out goes with --input; without it the configuration names the output folders.\n"],
    [["--quiet", "check"], 'gen-api: too many arguments for \'generate\': it takes none, and a command comes before all options.\nRun "gen-api --help" for what there is.\n'],
    [["--watch", "--check"], "gen-api: --watch and --check do not go together.\n"],
    [["--print-inputs", "--list-outputs"], "gen-api: --print-inputs and --list-outputs do not go together.\n"],
  ])("%j is misuse", (words, message) => expect(genApi(".", ...words)).toEqual({ stdout: "", stderr: message, code: 2 }));
});

describe("lists for build systems", () => {
  it("--print-inputs names what was read", () => {
    const folder = makeProject({ ...shop, "schemas/deep/a.json": '{ "$ref": "../../other/b.json" }', "other/b.json": "{}", "other/c.json": "{}" });
    expect(genApi(folder, "--print-inputs")).toEqual({ stdout: "gen-api.config.yaml\nother/b.json\nschemas/deep/a.json\nschemas/item.json\n", stderr: "", code: 0 });
    expect(paths(folder)).not.toContain("out/types.ts");
  });

  it("--list-outputs names what would be there, whether it is or not", () => {
    const folder = makeProject(shop);
    const list = { stdout: "out/.gen-api-manifest.json\nout/types.ts\n", stderr: "", code: 0 };
    expect(genApi(folder, "--list-outputs")).toEqual(list);
    expect(paths(folder)).toEqual(Object.keys(shop));
    genApi(folder, "-q");
    expect(genApi(folder, "--list-outputs")).toEqual(list);
    writeFileSync(join(folder, "gen-api.config.yaml"), config.replace("[types]", "[openapi]"));
    expect(genApi(folder, "--list-outputs").stdout).toBe("out/.gen-api-manifest.json\nout/openapi.json\nout/openapi.yaml\n");
  });

  it.each(["--print-inputs", "--list-outputs"])("%s tells errors on standard error", (word) => {
    const folder = makeProject({ ...shop, "schemas/item.json": "{" });
    const { stdout, stderr, code } = genApi(folder, word);
    expect([stdout, code]).toEqual(["", 1]);
    expect(stderr).toContain("schemas/item.json:1:1: error: This is no valid JSON");
  });
});

describe("a run on what has not changed", () => {
  // Every run of the pipeline needs this; a run that is known beforehand does not.
  const withoutPipeline = "--import=data:text/javascript,Array.prototype.flatMap%3D()%3D%3E%7Bthrow%20new%20Error('boom')%7D";
  const run = (folder: string, ...words: string[]): Promise<number | null> =>
    new Promise((resolve) => spawn(process.execPath, [withoutPipeline, bin, "-q", ...words], { cwd: folder, stdio: "ignore" }).on("exit", resolve));

  it("does not run the pipeline, unless it is forced to", async () => {
    const folder = makeProject(shop);
    expect(await run(folder)).toBe(2);
    expect(genApi(folder, "-q").code).toBe(0);
    expect(await run(folder)).toBe(0);
    expect(await run(folder, "--force")).toBe(2);
    expect(await run(folder, "--check")).toBe(2);
    writeFileSync(join(folder, "schemas/item.json"), item.replace("Item", "Thing"));
    expect(await run(folder)).toBe(2);
  });
});

describe("--watch", () => {
  /** A running `gen-api --watch`. */
  function startWatch(folder: string, ...words: string[]): { output: () => string; until: (text: string | RegExp) => Promise<void> } {
    const child = spawn(process.execPath, [bin, "--watch", "--no-color", ...words], { cwd: folder });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (output += data.toString()));
    onTestFinished(() => void child.kill("SIGKILL"));
    const until = async (text: string | RegExp): Promise<void> => {
      for (const deadline = Date.now() + 20_000; !(typeof text === "string" ? output.includes(text) : text.test(output)); ) {
        if (Date.now() > deadline || child.exitCode !== null) throw new Error(`never came: ${String(text)}\n${output}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      output = "";
    };
    return { output: () => output, until };
  }

  const types = (folder: string): string => readFileSync(join(folder, "out/types.ts"), "utf8");

  it("generates again with one line, and keeps watching through a broken edit", async () => {
    const folder = makeProject({ ...shop, "schemas/other.json": '{ "title": "Other", "$ref": "../more/more.json" }', "more/more.json": "{}" });
    const { until } = startWatch(folder);
    await until(/^\d\d:\d\d:\d\d ✓ Generated, and watching · 2 written · 0 removed · \d+ ms\n$/);
    writeFileSync(join(folder, "schemas/item.json"), item.replace("Item", "Thing"));
    await until(/^\d\d:\d\d:\d\d ✓ Generated again · 2 written · 0 removed · \d+ ms\n$/);
    expect(types(folder)).toContain("Thing");
    writeFileSync(join(folder, "schemas/item.json"), "{");
    await until("schemas/item.json:1:1: error: This is no valid JSON");
    expect(types(folder)).toContain("Thing");
    writeFileSync(join(folder, "schemas/item.json"), item);
    await until("Generated again");
    expect(types(folder)).toContain("Item");
    // A file that is reached through a reference alone, a new file in a new folder, and the configuration.
    writeFileSync(join(folder, "more/more.json"), '{ "type": "string" }');
    await until("Generated again");
    mkdirSync(join(folder, "schemas/new"));
    writeFileSync(join(folder, "schemas/new/new.json"), '{ "title": "Newcomer" }');
    await until("Generated again");
    expect(types(folder)).toContain("Newcomer");
    rmSync(join(folder, "schemas/new"), { recursive: true });
    await until("Generated again");
    expect(types(folder)).not.toContain("Newcomer");
    writeFileSync(join(folder, "gen-api.config.yaml"), config.replace("output: out", "output: elsewhere"));
    await until("Generated again");
    expect(paths(folder)).toContain("elsewhere/types.ts");
  });

  it("runs once for many changes at once, and not for its own output", async () => {
    const folder = makeProject({ ...shop, ...Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`schemas/s${index}.json`, "{}"])) });
    const { until, output } = startWatch(folder);
    await until("Generated, and watching");
    for (let index = 0; index < 20; index++) writeFileSync(join(folder, `schemas/s${index}.json`), `{ "title": "New ${index}" }`);
    await until("Generated again");
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(output().match(/Generated again/g)?.length ?? 0).toBeLessThanOrEqual(1);
    await new Promise((resolve) => setTimeout(resolve, 600));
    const quiet = output();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(output()).toBe(quiet);
  });

  it("goes on when the configuration no longer fits the call", async () => {
    const folder = makeProject(shop);
    const { until } = startWatch(folder, "--api", "shop");
    await until("Generated, and watching");
    writeFileSync(join(folder, "gen-api.config.yaml"), config.replace("shop:", "store:"));
    await until('gen-api: There is no API "shop".');
    writeFileSync(join(folder, "schemas/item.json"), item.replace("Item", "Thing"));
    writeFileSync(join(folder, "gen-api.config.yaml"), config);
    await until("Generated again");
  });
});
