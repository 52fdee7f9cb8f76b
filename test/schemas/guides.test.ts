import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { prettyReporter } from "../../generator/cli/reporters/pretty.ts";
import { starterFiles } from "../../generator/cli/starter-files.ts";
import { loadCompiler } from "../../generator/document/compiler.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import { check, generate } from "../../generator/index.ts";
import { parseMarkdown, type MarkdownBlock } from "../../generator/source/markdown.ts";

const root = join(import.meta.dirname, "..", "..");
const guides = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md"));

/** A fenced block with the line above it. */
interface Block {
  readonly language: string;
  readonly label: string;
  readonly text: string;
}

function blocksOf(path: string): Block[] {
  const { blocks } = parseMarkdown({ path, text: readFileSync(join(root, path), "utf8") });
  return blocks.flatMap((block, index) => (block.kind === "fence" ? [{ ...block, label: labelOf(blocks[index - 1]), language: block.language }] : []));
}

const labelOf = (above: MarkdownBlock | undefined): string => (above?.kind === "text" ? (above.lines.at(-1)?.text ?? "") : "");

/** A guide's project: each block below a line such as `` `schemas/book.json`: `` is that file. */
function projectOf(blocks: readonly Block[]): Record<string, string> {
  const files = blocks.flatMap(({ label, text }) => {
    const path = /^`([\w./-]+)`:$/.exec(label)?.[1];
    return path === undefined ? [] : [[path, text] as const];
  });
  return Object.fromEntries(files);
}

const withConfiguration = guides.filter((name) => projectOf(blocksOf(`docs/${name}`))["gen-api.config.yaml"] !== undefined);

describe("the guides", () => {
  it("are projects, but for those about pipelines and other people's descriptions", () => {
    expect(guides.filter((name) => !withConfiguration.includes(name))).toEqual(["ci.md", "descriptions.md"]);
  });

  // These two show configurations alone, of projects whose files stand elsewhere.
  it.each(withConfiguration.filter((name) => !["configuration.md", "publishing.md"].includes(name)))("generate: %s", async (name) => {
    const blocks = blocksOf(`docs/${name}`);
    const host = new MemoryHost(projectOf(blocks));
    const { ok, diagnostics } = await generate({ host });
    expect(diagnostics).toEqual([]);
    expect(ok).toBe(true);
    for (const { label, text } of blocks) {
      const path = /^From `([\w./-]+)`:$/.exec(label)?.[1];
      if (path !== undefined) expect(host.texts[path], `${path} as quoted`).toContain(text.trimEnd());
    }
    const compiler = await loadCompiler();
    const code = blocks.filter(({ language, label }) => language === "ts" && !label.startsWith("From"));
    const generated = Object.entries(host.texts).filter(([path]) => path.endsWith(".ts"));
    const files = new Map([...generated, ...code.map(({ text }, index) => [`block-${index + 1}.ts`, text] as const)]);
    const settings = { noUnusedLocals: false, noPropertyAccessFromIndexSignature: false, isolatedDeclarations: false };
    expect(compiler.checkTypes(files, { settings, root: join(root, "out-of-tests") })).toEqual([]);
    expect(code.length, "blocks of code").toBe({ "clients.md": 10, "validators.md": 4, "webhooks.md": 1 }[name] ?? 0);
  });

  it("show the faults that a validator finds", async () => {
    const blocks = blocksOf("docs/validators.md");
    const host = new MemoryHost(projectOf(blocks));
    await generate({ host });
    const folder = mkdtempSync(join(tmpdir(), "gen-api-guides-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const compiler = await loadCompiler();
    for (const [path, text] of Object.entries(host.texts).filter(([each]) => each.endsWith(".ts"))) {
      const target = join(folder, path.replace(/ts$/, "js"));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, compiler.compile(path, text).javaScript);
    }
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    const module = (await import(pathToFileURL(join(folder, "generated/cinema/validators.js")).href)) as Record<string, (value: unknown) => unknown>;
    const shown = blocks.find(({ label }) => label.endsWith("`validateTicket` gives:"))!;
    expect(module["validateTicket"]!({ seat: "7", price: 9.5, row: 3 })).toEqual(JSON.parse(shown.text));
    expect(module["fillExtras"]!({})).toEqual({ popcorn: "none", glasses: false });
    expect(module["parseTicket"]!({ seat: "K7", price: 950, extras: { popcorn: "large" } })).toMatchObject({ extras: { popcorn: "large", glasses: false } });
    expect(module["parseTicketsListQuery"]!("rows=A,K")).toEqual({ limit: 20, rows: ["A", "K"] });
    expect(() => module["parseTicketsListQuery"]!("limit=many")).toThrow("/limit must be of type integer");
  });

  it("show messages as they are printed", async () => {
    const quoted = blocksOf("docs/ci.md").filter(({ language }) => language === "text");
    const misspelt = new MemoryHost(Object.fromEntries(starterFiles));
    const definition = misspelt.texts["schemas/tasks/api.yaml"]!;
    expect(definition).toContain("task.json#/properties/id");
    misspelt.write("schemas/tasks/api.yaml", new TextEncoder().encode(definition.replace("task.json#/properties/id", "task.json#/properties/identity")));
    const changed = new MemoryHost(Object.fromEntries(starterFiles));
    await generate({ host: changed });
    const task = changed.texts["schemas/tasks/task.json"]!.replace('"doing", ', "");
    changed.write("schemas/tasks/task.json", new TextEncoder().encode(task));
    const results = [await check({ host: misspelt }), await generate({ host: changed, check: true })];
    const printed = results.map((result) => prettyReporter.print({ command: "check", result, outcome: "" }, { colors: false, quiet: true, verbose: false }));
    expect(quoted).toHaveLength(2);
    expect(printed[0]).toContain(quoted[0]!.text);
    expect(printed[1]).toContain(quoted[1]!.text);
  });

  it("name only keys and targets that exist", async () => {
    const files = projectOf(blocksOf("docs/configuration.md"));
    const schema = '{ "title": "Thing", "type": "object" }';
    const definition = "info: { title: Library, version: 1.0.0 }\n";
    const host = new MemoryHost({ ...files, "schemas/library/thing.json": schema, "schemas/library/api.yaml": definition, "schemas/archive/thing.json": schema, "docs/library/guide.md": "# Library\n" });
    const { diagnostics } = await check({ host });
    expect(diagnostics).toEqual([]);
  });
});
