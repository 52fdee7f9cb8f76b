import type { Collector } from "../diagnostics/collector.ts";
import { loadCompiler, type TypeProblem } from "../document/compiler.ts";
import type { Location } from "../source/document.ts";
import { locate } from "../source/locate.ts";
import type { ReadBlock, ReadDocument } from "./check-document.ts";
import { openingOf } from "./document-blocks.ts";
import type { ExampleEntry } from "./example-report.ts";

/** The modules that were generated for one API, and how documents import them. */
export interface GeneratedModules {
  /** Path below the API's output folder → text. */
  readonly files: ReadonlyMap<string, string>;
  /** The names by which documents import the folder: the package's name, a relative path. */
  readonly specifiers: readonly string[];
}

const languages: ReadonlySet<string> = new Set(["ts", "typescript", "mts"]);

interface Job {
  readonly document: ReadDocument;
  readonly read: ReadBlock;
  /** The block's place in its document, from 1. */
  readonly number: number;
  readonly path: string;
}

/** Compiles the blocks annotated `gen-api typecheck` against the generated modules. They are never run. */
export async function checkTypeScriptBlocks(
  documents: readonly ReadDocument[],
  generated: ReadonlyMap<string, GeneratedModules> | undefined,
  collector: Collector,
): Promise<ExampleEntry[]> {
  const jobs = documents.flatMap((document, first) =>
    document.blocks.flatMap((read, index): Job[] => {
      const wants = read.annotations.some(({ typecheck, skip }) => typecheck && skip === undefined);
      return wants ? [{ document, read, number: index + 1, path: `example-${first}-${index}.ts` }] : [];
    }));
  if (jobs.length === 0) return [];
  const compiler = generated === undefined ? undefined : await loadCompiler();
  return jobs.map((job) => {
    const modules = modulesFor(job, generated);
    if (modules === undefined || compiler === undefined) return toEntry(job, "skipped", { reason: "there is no generated client to compile it against" });
    if (!languages.has(job.read.block.fence.language)) return toEntry(job, "skipped", { reason: "typecheck is for TypeScript" });
    const problems = compiler.checkTypes(filesOf(job, modules), { settings: lenient }).filter(({ path }) => path === job.path || path === "");
    for (const problem of problems) report(job, problem, collector);
    return toEntry(job, problems.length === 0 ? "typescript" : "invalid", {});
  });
}

/** Documents show pieces: what they leave unused or untyped is no fault. */
const lenient = { noUnusedLocals: false, noUnusedParameters: false, isolatedDeclarations: false, declaration: false, noPropertyAccessFromIndexSignature: false };

function modulesFor({ document, read }: Job, generated: ReadonlyMap<string, GeneratedModules> | undefined): readonly (readonly [string, GeneratedModules])[] | undefined {
  const wanted = read.annotations.find(({ api }) => api !== undefined)?.api;
  const names = wanted === undefined ? document.indexes.map(({ api }) => api.name) : [wanted];
  const found = names.flatMap((name) => {
    const modules = generated?.get(name);
    return modules === undefined ? [] : [[name, modules] as const];
  });
  return found.length === 0 ? undefined : found;
}

/** The block with its imports led to the generated modules; it stays on its lines. */
function filesOf({ path, read }: Job, modules: readonly (readonly [string, GeneratedModules])[]): Map<string, string> {
  const files = new Map<string, string>();
  let text = read.block.fence.text;
  for (const [name, { files: own, specifiers }] of modules) {
    for (const [file, content] of own) files.set(`${name}/${file}`, content);
    for (const specifier of specifiers) text = text.replaceAll(new RegExp(`(from\\s+|import\\s*\\(\\s*|import\\s+)(["'])${specifier.replaceAll(/[^\w]/g, "\\$&")}(/[^"']*)?\\2`, "g"),
      (_match, lead: string, quote: string, rest: string | undefined) => `${lead}${quote}./${name}${toModule(own, rest)}${quote}`);
  }
  return files.set(path, `${text}\nexport {};\n`);
}

/** `package` and `package/client` as files of the folder. */
function toModule(files: ReadonlyMap<string, string>, rest: string | undefined): string {
  const name = rest === undefined ? "/index" : rest.replace(/\.[jt]s$/, "");
  return files.has(`${name.slice(1)}.ts`) ? `${name}.js` : `${name}/index.js`;
}

function report({ document, read }: Job, { line, column, message }: TypeProblem, collector: Collector): void {
  const { fence } = read.block;
  const lines = fence.text.split("\n");
  const start = fence.start + lines.slice(0, line - 1).reduce((length, each) => length + each.length + 1, 0) + column - 1;
  const location: Location = { kind: "text", file: document.outline.file, start: Math.min(start, fence.end), end: Math.min(start + 1, fence.end) };
  collector.report("example-typecheck", { message }, location);
}

function toEntry({ document, read, number }: Job, kind: "typescript" | "invalid" | "skipped", rest: Partial<ExampleEntry>): ExampleEntry {
  const { file } = document.outline;
  const span = locate({ kind: "text", file, ...openingOf(read.block, file) });
  const verdict = kind === "typescript" ? "passed" : kind === "invalid" ? "failed" : "unchecked";
  const place = { file: file.path, line: span?.line ?? 1, column: span?.column ?? 1, block: number, document: 1 };
  return { origin: "block", ...place, kind, rule: "annotation", schemas: kind === "skipped" ? [] : ["the generated client"], verdict, steps: [], ...rest };
}
