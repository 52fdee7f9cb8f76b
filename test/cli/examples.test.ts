import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { genApi, makeProject } from "./gen-api.ts";

const files = {
  "gen-api.config.yaml": "apis:\n  shop:\n    schemas: schemas/*.json\n    docs: docs/*.md\n    output: out\n",
  "schemas/item.json": '{ "title": "Item", "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } }, "examples": [{ "name": "Cup" }] }\n',
  "schemas/examples/Item/nameless.invalid.json": "{}\n",
  "docs/items.md": '# Items\n\n```json schema=Item\n{ "name": "Cup" }\n```\n\n```json\n{ "colour": "red" }\n```\n\n```ts\nlet x;\n```\n',
};

const total = "3 blocks, 3 examples: 1 valid, 1 skipped, 1 unmapped\n2 examples in schemas, definitions and files: 1 valid, 1 expected-invalid\n";

it("check says what became of the examples, and how strict to be is asked for", () => {
  const folder = makeProject(files);
  const { stdout, code } = genApi(folder, "check");
  expect(stdout).toContain("docs/items.md:8:1: warning: No rule tells which schema this example is of: no schema declares its properties. [example-unmapped]\n  8 | { \"colour\": \"red\" }\n    | ^");
  expect(stdout).toContain(`${total}✓ The input is sound · 1 warning`);
  expect(code).toBe(0);
  expect(genApi(folder, "check", "--require-mapped")).toMatchObject({ code: 1, stdout: expect.stringContaining("error: No rule tells") as string });
  expect(genApi(folder, "check", "-q", "--min-checked", "4")).toMatchObject({ code: 1, stdout: expect.stringContaining("3 examples are checked; at least 4 are asked for. [too-few-checked]") as string });
  expect(genApi(folder, "check", "--min-checked", "3").code).toBe(0);
  expect(genApi(folder, "check", "--min-checked", "many")).toMatchObject({ code: 2, stderr: expect.stringContaining("A whole number is expected.") as string });
});

it("generating checks the examples too: a wrong one fails the run, and the output is there all the same", () => {
  const folder = makeProject(files);
  expect(genApi(folder)).toMatchObject({ code: 0, stdout: expect.stringContaining(`${total}✓ Generated`) as string });
  expect(genApi(folder)).toMatchObject({ code: 0, stdout: expect.stringContaining(`${total}✓ Nothing has changed`) as string });
  writeFileSync(join(folder, "docs/items.md"), files["docs/items.md"].replace('"Cup"', "7"));
  for (const options of [[], [], ["--check"]]) {
    expect(genApi(folder, ...options)).toMatchObject({ code: 1, stdout: expect.stringContaining("docs/items.md:4:11: error: ") as string });
  }
  const shelf = makeProject({ ...files, "docs/items.md": files["docs/items.md"].replace('"Cup"', "7") });
  expect(genApi(shelf).code).toBe(1);
  expect(readFileSync(join(shelf, "out/types.ts"), "utf8")).toContain("export interface Item");
  expect(genApi(shelf, "--target", "types")).toMatchObject({ code: 0, stdout: expect.stringContaining("✓ Nothing has changed") as string });
});

it("examples lists each of them, or the annotations to paste", () => {
  const folder = makeProject(files);
  expect(genApi(folder, "examples").stdout).toContain([
    "docs/items.md:4:1: valid, by annotation: Item",
    "docs/items.md:8:1: unmapped (no schema declares its properties)",
    "docs/items.md:11:1: skipped (its language is ts)",
    "schemas/examples/Item/nameless.invalid.json:1:1: expected-invalid, by file: Item",
    "schemas/item.json:1:121: valid, by definition: Item\n",
  ].join("\n"));
  expect(genApi(folder, "examples", "--suggest").stdout).toMatch(/^docs\/items\.md:8:1: <!-- gen-api schema=… -->\n/);
  const { examples } = JSON.parse(genApi(folder, "examples", "--report", "json").stdout) as { examples: { entries: object[]; documents: { examples: number } } };
  expect(examples.entries).toHaveLength(5);
  expect(examples.documents.examples).toBe(3);
});

it("the guide's own project is checked as the guide says", () => {
  const guide = readFileSync(join(import.meta.dirname, "../../docs/checking-examples.md"), "utf8");
  const block = (after: string, fence = "```"): string => {
    const start = guide.indexOf("\n", guide.indexOf(fence, guide.indexOf(after))) + 1;
    return guide.slice(start, guide.indexOf(`\n${fence}`, start) + 1);
  };
  const folder = makeProject({ "gen-api.config.yaml": block("`gen-api.config.yaml`:"), "schemas/api.yaml": block("`schemas/api.yaml`:"), "docs/orders.md": block("`docs/orders.md`:", "````") });
  const { stdout, code } = genApi(folder, "check");
  expect(stdout).toContain("3 blocks, 3 examples: 2 valid, 1 expected-invalid\n");
  expect(code).toBe(0);
});

it("code in documents imports an API by its package's name too", () => {
  const code = (member: string): string => `\`\`\`ts gen-api typecheck\nimport type { Item } from "corner-shop/types";\nexport const cup: Item = { ${member} };\n\`\`\`\n`;
  const folder = makeProject({ ...files, "gen-api.config.yaml": files["gen-api.config.yaml"].replace("shop:", "CornerShop:"), "docs/items.md": `# Items\n\n${code('name: "Cup"')}\n${code("name: 7")}` });
  const { stdout, code: exitCode } = genApi(folder, "check");
  expect(stdout).toContain("docs/items.md:10:28: error: This code does not compile against the generated client: Type 'number' is not assignable to type 'string'.");
  expect(stdout).toContain("2 blocks, 2 examples: 1 invalid, 1 compiled");
  expect(exitCode).toBe(1);
});
