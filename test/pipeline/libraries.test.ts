import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { loadCompiler } from "../../generator/document/compiler.ts";
import { generate as run } from "../../generator/generate.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import { generate, type ProjectOptions } from "../../generator/index.ts";
import type { RunOptions } from "../../generator/pipeline/run.ts";
import type { ValidationResult } from "../../templates/validators/validation.ts";
import { transpile } from "../suites/emitted.ts";

const draft = "https://json-schema.org/draft/2020-12/schema";
const order = {
  $schema: draft, $id: "https://x.example/order.json", title: "Order", type: "object", required: ["id", "lines"],
  properties: {
    id: { type: "string", pattern: "^o_[0-9]+$", readOnly: true }, at: { type: "string", format: "date-time" },
    lines: { type: "array", items: { $ref: "#/$defs/Line" } }, tree: { $ref: "tree.json" }, state: { $ref: "#/$defs/State" },
  },
  $defs: {
    Line: { type: "object", required: ["sku"], properties: { sku: { type: "string" }, count: { type: "integer", minimum: 1, default: 1 } } },
    State: { enum: ["open", "paid"] },
  },
};
const tree = { $schema: draft, $id: "https://x.example/tree.json", title: "Tree", type: "object", properties: { children: { type: "array", items: { $ref: "#" } }, label: { type: "string" } } };

const definition = (name: string): string => `openapi: 3.1.0
info: { title: ${name}, version: "1" }
paths:
  /${name}/{id}:
    post:
      operationId: ${name}.put
      parameters: [{ name: id, in: path, required: true, schema: { $ref: "../common/order.json#/properties/id" } }]
      requestBody: { required: true, content: { application/json: { schema: { $ref: ../common/order.json } } } }
      responses:
        "200": { description: Done., content: { application/json: { schema: { $ref: "#/components/schemas/Special" } } } }
components:
  schemas:
    Special: { allOf: [{ $ref: ../common/order.json }], properties: { forest: { type: array, items: { $ref: ../common/tree.json } }, label: { $ref: "#/components/schemas/Line" } }, unevaluatedProperties: false }
    Line: { type: string, maxLength: 3 }
`;

const configuration = (uses: string, validators = "{}", more = ""): string => `apis:
  common: { schemas: common/*.json, targets: { types: {}, validators: ${validators} } }
  shop: { definition: apis/shop.yaml, ${uses}targets: { types: {}, validators: ${validators}, client: { validate: true } } }
  stock: { definition: apis/stock.yaml, ${uses}targets: { types: { files: per-schema }, validators: ${validators}, client: {} } }
${more}`;

const inputs = (config: string): Record<string, string> => ({
  "gen-api.config.yaml": config,
  "common/order.json": JSON.stringify(order), "common/tree.json": JSON.stringify(tree),
  "apis/shop.yaml": definition("shop"), "apis/stock.yaml": definition("stock"),
});

async function make(config: string, options: RunOptions = {}, host = new MemoryHost(inputs(config))): Promise<MemoryHost> {
  const { ok, diagnostics } = await run({ input: host, output: host }, options);
  expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(ok).toBe(true);
  return host;
}

const sources = ({ texts }: MemoryHost): Map<string, string> =>
  new Map(Object.entries(texts).filter(([path]) => path.startsWith("generated/") && path.endsWith(".ts")));

type Emitted = Readonly<Record<string, (value: unknown) => ValidationResult & boolean>>;

async function importAll(host: MemoryHost, name: string): Promise<{ readonly validators: Emitted; readonly common: Emitted }> {
  const folder = mkdtempSync(join(tmpdir(), "gen-api-libraries-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const [path, text] of sources(host)) {
    const target = join(folder, path.replace(/ts$/, "js"));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, transpile(text));
  }
  const load = async (api: string): Promise<Emitted> => (await import(/* @vite-ignore */ pathToFileURL(join(folder, `generated/${api}/validators.js`)).href)) as Emitted;
  return { validators: await load(name), common: await load("common") };
}

const values: readonly unknown[] = [
  { id: "o_1", lines: [{ sku: "a" }] },
  { id: "o_1", lines: [{ sku: "a", count: 0 }, {}] },
  { id: "x", lines: [], at: "soon", state: "lost" },
  { id: "o_1", lines: [], tree: { children: [{ children: [{ label: 1 }] }] } },
  { id: "o_1", lines: [], forest: [{ label: "oak" }, { children: 1 }], label: "long" },
  { id: "o_1", lines: [], more: true },
  { lines: [] }, null, "o_1",
];

describe("an API that uses the output of another one", () => {
  it("imports the types that both have, and exports them under its own names", async () => {
    const types = (await make(configuration("uses: common, "))).texts["generated/shop/types.ts"]!;
    expect(types.slice(0, types.indexOf("// shop.put"))).toBe(`// Generated by gen-api. Do not edit: change the schemas and run gen-api again.
/** The types of shop. */

import type { Order, Tree } from "../common/types.js";

export type { Order, Line as OrderLine, State, Tree } from "../common/types.js";

export interface Special extends Order {
  forest?: Tree[];
  label?: Line;
}

/** \`Order\` as it is sent: without what only the service sets. */
export type OrderInput = Omit<Order, "id">;

/** Matches \`^o_[0-9]+$\`, read-only. */
export type OrderId = string;

/** At most 3 characters. */
export type Line = string;

`);
    expect(types).not.toMatch(/interface (Order|Tree|OrderLine) /);
  });

  it.each(["{}", "{ defaults: true, coercion: true }", "{ formats: annotate }"])("compiles in its strictest form, with validators %s", async (options) => {
    const compiler = await loadCompiler();
    const files = sources(await make(configuration("uses: common, ", options)));
    const use = `
import type { Order } from "./generated/common/types.js";
import { isOrder, parseOrder, ValidationError } from "./generated/shop/validators.js";
import type { Special } from "./generated/shop/types.js";
import type { Order as Other, OrderLine } from "./generated/stock/types.js";
import { ValidationError as Shared } from "./generated/common/validators.js";
export const same = (order: Order): Other => order;
export const skuOf = (value: unknown): string | undefined => (isOrder(value) ? value.lines.map((line: OrderLine) => line.sku)[0] : undefined);
export const firstOf = (special: Special): Order => (special.forest === undefined ? special : parseOrder(special));
export const isOne = (error: ValidationError): error is Shared => error instanceof Shared;
`;
    expect(compiler.checkTypes(new Map([...files, ["use.ts", use]]))).toEqual([]);
  });

  it.each(["{}", "{ defaults: true }"])("judges and explains as it does by itself, with validators %s", async (options) => {
    const shared = await importAll(await make(configuration("uses: common, ", options)), "shop");
    const alone = await importAll(await make(configuration("", options)), "shop");
    expect(Object.keys(shared.validators).sort()).toEqual(Object.keys(alone.validators).sort());
    for (const name of Object.keys(alone.validators).filter((each) => each.startsWith("validate") || each.startsWith("is") || each.startsWith("fill"))) {
      for (const value of values) expect(shared.validators[name]!(value), `${name} ${JSON.stringify(value)}`).toEqual(alone.validators[name]!(value));
    }
    const parts = (emitted: Emitted) => (emitted["operationValidators"] as unknown as Record<string, { body: Record<string, { "~standard": { validate: (value: unknown) => unknown } }> }>)["shop.put"]!;
    for (const value of values) expect(parts(shared.validators).body["application/json"]!["~standard"].validate(value)).toEqual(parts(alone.validators).body["application/json"]!["~standard"].validate(value));
  });

  it("throws the errors of the other one, and has its very functions", async () => {
    const { validators, common } = await importAll(await make(configuration("uses: common, ")), "stock");
    expect(validators["isOrder"]).toBe(common["isOrder"]);
    expect(validators["validateOrderLine"]).toBe(common["validateLine"]);
    expect(validators["ValidationError"]).toBe(common["ValidationError"]);
    expect(() => validators["parseLine"]!("long")).toThrow(common["ValidationError"] as unknown as typeof Error);
  });

  it("is less text than without", async () => {
    const size = async (config: string): Promise<number> => {
      const { texts } = await make(config);
      return ["shop", "stock"].reduce((sum, api) => sum + texts[`generated/${api}/validators.ts`]!.length, 0);
    };
    expect(await size(configuration("uses: common, "))).toBeLessThan(0.75 * (await size(configuration(""))));
  });

  it("leaves everybody else's output as it is", async () => {
    const alone = await make(configuration(""));
    const shared = await make(configuration("uses: common, "));
    for (const name of ["common/types.ts", "common/validation.ts", "shop/client.ts"]) expect(shared.texts[`generated/${name}`]).toBe(alone.texts[`generated/${name}`]);
    expect(alone.texts["generated/common/validators.ts"]).not.toContain("export function matches");
  });

  it("may be generated alone, and the other one alone, and both give the same", async () => {
    const whole = sources(await make(configuration("uses: common, ")));
    const host = new MemoryHost(inputs(configuration("uses: common, ")));
    for (const api of ["shop", "common", "stock"]) await make("", { apis: [api] }, host);
    expect(sources(host)).toEqual(whole);
  });

  it("follows the other one's changes from run to run", async () => {
    const root = mkdtempSync(join(tmpdir(), "gen-api-libraries-"));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    const write = (files: Record<string, string>): void => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }
    };
    const options: ProjectOptions = { root };
    const states = async (): Promise<string[]> => (await generate(options)).files.filter(({ state }) => state === "written").map(({ path }) => path.replace("generated/", "")).filter((path) => /^\w+\/(types|validators)\.ts$/.test(path));
    write(inputs(configuration("")));
    expect(await states()).toHaveLength(6);
    write({ "gen-api.config.yaml": configuration("uses: common, ") });
    expect(await states()).toEqual(["common/validators.ts", "shop/types.ts", "shop/validators.ts", "stock/types.ts", "stock/validators.ts"]);
    expect(await states()).toEqual([]);
    write({ "common/tree.json": JSON.stringify({ ...tree, title: "Wood" }) });
    expect(await states()).toEqual(["common/types.ts", "common/validators.ts", "shop/types.ts", "shop/validators.ts", "stock/types.ts", "stock/validators.ts"]);
    write({ "gen-api.config.yaml": configuration("") });
    expect(await states()).toEqual(["common/validators.ts", "shop/types.ts", "shop/validators.ts", "stock/types.ts", "stock/validators.ts"]);
  });

  it.each([
    ["uses: comon", "3:45", 'There is no other API "comon" in this configuration.', 'Did you mean "common"?'],
    ["uses: shop", "3:45", 'The output of "shop" cannot be used here: it is the API itself.', undefined],
    ["uses: common, package: true", "3:45", 'The output of "common" cannot be used here: the output of "shop" is a package, which must be complete by itself.', undefined],
    ["uses: third", "3:45", 'The output of "third" cannot be used here: it uses "common" itself.', undefined],
    ["uses: fourth", "3:45", 'The output of "fourth" cannot be used here: the validators of the two have different options "defaults".', undefined],
  ])("is told when it cannot: %s", async (uses, place, message, hint) => {
    const config = `apis:
  common: { schemas: common/*.json }
  shop: { definition: apis/shop.yaml, ${uses} }
  third: { schemas: common/*.json, uses: common }
  fourth: { schemas: common/*.json, targets: { validators: { defaults: true } } }
`;
    const host = new MemoryHost(inputs(config));
    const { ok, diagnostics } = await run({ input: host, output: host });
    expect(ok).toBe(false);
    expect(diagnostics.map((each) => [`${each.line}:${each.column}`, each.message, each.hint])).toEqual([[place, message, hint]]);
    expect(sources(host).size).toBe(0);
  });
});
