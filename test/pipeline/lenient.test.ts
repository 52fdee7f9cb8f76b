import { stringify } from "yaml";
import { describe, expect, it } from "vitest";
import type { LocatedDiagnostic } from "../../generator/diagnostics/located.ts";
import { loadCompiler } from "../../generator/document/compiler.ts";
import { check, generate } from "../../generator/generate.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import type { RunResult } from "../../generator/pipeline/run.ts";
import { type Defect, defects } from "./lenient-defects.ts";
import { type Description, descriptions } from "./lenient-descriptions.ts";

/** Each defect is seeded in so many descriptions: more than 200 places, over all descriptions. */
const seedsPerDefect = 6;

interface Seeding {
  readonly defect: Defect;
  readonly description: Description;
  readonly path: string;
  readonly text: string;
}

const seedings = defects.flatMap((defect, index) => {
  const suitable = descriptions.filter(({ version }) => defect.versions?.includes(version) ?? true);
  return Array.from({ length: seedsPerDefect }, (_, turn) => seed(defect, suitable[(index * 3 + turn * 11) % suitable.length]!));
});

function seed(defect: Defect, description: Description): Seeding {
  const draft = description.make();
  defect.seed(draft);
  const text = description.format === "json" ? JSON.stringify(draft, undefined, 2) : stringify(draft, { aliasDuplicateObjects: false, lineWidth: 0 });
  return { defect, description, path: `api.${description.format}`, text: defect.seedText?.(text) ?? text };
}

const compiler = await loadCompiler();

/** The modules of all lenient runs; they are compiled together. */
const modules = new Map<string, string>();

async function run({ defect, path, text }: Seeding, lenient: boolean, targets: readonly string[]): Promise<{ result: RunResult; files: Readonly<Record<string, string>> }> {
  const host = new MemoryHost({ [path]: text });
  const options = { direct: { input: path, output: "out" }, targets: [...targets], lenient };
  const result = await generate({ input: host, output: host }, options);
  const checked = defect.isExample === true ? await check(new MemoryHost({ [path]: text }), options) : result;
  return { result: { ...result, ok: result.ok && checked.ok, diagnostics: checked.diagnostics }, files: host.texts };
}

/** Types are made of every seeding; what takes long to compile, of some. */
const targetsOf = (defect: Defect, turn: number): string[] =>
  ["types", ...(turn === 0 && defects.indexOf(defect) % 3 === 0 ? ["validators"] : []), ...(turn === 0 && defects.indexOf(defect) % 9 === 0 ? ["client"] : [])];

/** The line that the defect is on; what is told of an object stands at its beginning. */
function isThere({ line = 0, endLine = 0 }: LocatedDiagnostic, { text, defect: { at } }: Seeding): boolean {
  return text.split("\n").slice(line - 1, Math.max(endLine, line)).some((each) => (typeof at === "string" ? each.includes(at) : at.test(each)));
}

describe("seeded defects", () => {
  it("are many, over many descriptions", () => {
    expect(seedings.length).toBeGreaterThanOrEqual(200);
    expect(new Set(seedings.map(({ description }) => description.name)).size).toBe(40);
  });

  it.each(defects)("$name", async (defect) => {
    for (const [turn, seeding] of seedings.filter((each) => each.defect === defect).entries()) {
      const where = `${seeding.description.name}\n${seeding.text}`;
      const strict = await run(seeding, false, ["types"]);
      const errors = strict.result.diagnostics.filter(({ severity }) => severity === "error");
      expect(strict.result.ok, where).toBe(false);
      const found = errors.find((each) => each.code === defect.code && isThere(each, seeding));
      expect(found, `${JSON.stringify(errors, undefined, 1)}\n${where}`).toBeDefined();
      expect(found!.column).toBeGreaterThan(0);
      const lenient = await run(seeding, true, targetsOf(defect, turn));
      expect(lenient.result.diagnostics.filter(({ severity }) => severity === "error"), where).toEqual([]);
      expect(lenient.result.ok).toBe(true);
      const warned = lenient.result.diagnostics.filter((each) => each.severity === "warning" && each.code === defect.code);
      expect(warned).toContainEqual({ ...found, severity: "warning" });
      const types = lenient.files["out/types.ts"]!;
      expect(types, where).toMatch(defect.types);
      if (defect.isExample !== true) expect(types.split("\n").slice(1, 8).join("\n")).toContain(`${found!.file}:${found!.line}:${found!.column} ${defect.code}: `);
      for (const [path, text] of Object.entries(lenient.files)) if (path.endsWith(".ts")) modules.set(`${defects.indexOf(defect)}-${turn}/${path}`, text);
    }
  });

  it("leave output that compiles under the strictest settings", () => {
    expect(modules.size).toBeGreaterThan(250);
    expect(compiler.checkTypes(modules)).toEqual([]);
  }, 60_000);
});
