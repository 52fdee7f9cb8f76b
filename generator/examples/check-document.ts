import { type Code } from "../diagnostics/catalogue.ts";
import { Collector } from "../diagnostics/collector.ts";
import type { Location } from "../source/document.ts";
import { locate } from "../source/locate.ts";
import { maxMarkdownNesting } from "../source/markdown.ts";
import { type Annotation, looksLikeAnnotation, parseAnnotation, parseEntries } from "./annotation.ts";
import type { ApiIndex } from "./api-index.ts";
import { DocumentContext } from "./document-context.ts";
import { type DocumentBlock, type DocumentOutline, openingOf } from "./document-blocks.ts";
import { unknownEventNames } from "./event-names.ts";
import type { ExampleEntry, ExampleKind, MappingRule } from "./example-report.ts";
import { judgeExample } from "./judge-example.ts";
import type { Example, Mapping, Rule } from "./mapping.ts";
import { exampleRange, locationOfRange } from "./part.ts";
import { type BlockContent, readExamples } from "./read-examples.ts";
import { reportAnnotationProblem, type SidecarEntry } from "./sidecar.ts";
import { suggestAnnotation } from "./suggest.ts";

/** A document whose blocks are read: what stands in each, and what is said about it. */
export interface ReadDocument {
  readonly outline: DocumentOutline;
  readonly indexes: readonly ApiIndex[];
  readonly blocks: readonly ReadBlock[];
}

/** A block with what stands in it. */
export interface ReadBlock {
  readonly block: DocumentBlock;
  readonly annotations: readonly Annotation[];
  readonly content: BlockContent;
}

/** Reads the blocks of a document, with the annotations of all three carriers. */
export function readDocument(outline: DocumentOutline, indexes: readonly ApiIndex[], sidecar: readonly SidecarEntry[], collector: Collector): ReadDocument {
  const { file, markdown } = outline;
  if (markdown.tooDeep !== undefined) collector.report("markdown-too-deep", { limit: maxMarkdownNesting }, { kind: "text", file, ...markdown.tooDeep });
  const byPlace = new Map(sidecar.map((entry) => [`${entry.ordinal} ${entry.headingPath}`, entry]));
  const blocks = outline.blocks.map((block) => {
    const entry = byPlace.get(`${block.ordinal} ${block.headingPath}`);
    const annotations = [...annotationsIn(outline, block, collector), ...fromSidecar(outline, block, entry, collector)];
    return { block, annotations, content: readExamples(file, block, annotations) };
  });
  return { outline, indexes, blocks };
}

function annotationsIn({ file }: DocumentOutline, { fence, comments }: DocumentBlock, collector: Collector): Annotation[] {
  const texts = comments.map((comment) => ({ text: comment, carrier: "comment" as const }));
  const lead = /^gen-api(?:\s+|$)/.exec(fence.info.text)?.[0].length ?? 0;
  const words = { text: fence.info.text.slice(lead), start: fence.info.start + lead, end: fence.info.end };
  const info = looksLikeAnnotation(parseEntries(words.text, words.start)) ? [{ text: words, carrier: "info" as const }] : [];
  return [...info, ...texts].map(({ text, carrier }) => {
    const { annotation, problems } = parseAnnotation(file, text, carrier);
    for (const problem of problems) reportAnnotationProblem(collector, problem, { kind: "text", file, start: problem.start, end: problem.end });
    return annotation;
  });
}

function fromSidecar({ file }: DocumentOutline, block: DocumentBlock, entry: SidecarEntry | undefined, collector: Collector): readonly Annotation[] {
  if (entry === undefined || entry.hash === block.hash) return entry?.annotations ?? [];
  const line = locate({ kind: "text", file, ...openingOf(block, file) })?.line ?? 1;
  const location: Location = { kind: "value", document: entry.document, path: { parent: entry.path, key: "hash" } };
  collector.report("stale-mapping", { file: file.path, line, hash: block.hash }, location);
  return [];
}

/** Maps and judges every example of a document. */
export function checkDocument({ outline, indexes, blocks }: ReadDocument, rules: readonly Rule[], collector: Collector, onJudged?: JudgedListener): ExampleEntry[] {
  const context = new DocumentContext(indexes);
  return blocks.flatMap((read, index) => checkBlock(read, index + 1, { outline, context, rules, collector, onJudged }));
}

/** Hears of every example that has a schema. */
export type JudgedListener = (example: Example, mapping: Mapping, kind: ExampleKind) => void;

interface DocumentRun {
  readonly outline: DocumentOutline;
  readonly context: DocumentContext;
  readonly rules: readonly Rule[];
  readonly collector: Collector;
  readonly onJudged: JudgedListener | undefined;
}

function checkBlock({ block, annotations, content }: ReadBlock, number: number, run: DocumentRun): ExampleEntry[] {
  const { file } = run.outline;
  const whole: Location = { kind: "text", file, ...openingOf(block, file) };
  const entry = (kind: ExampleKind, rest: Partial<ExampleEntry>): ExampleEntry => toEntry(run.outline, number, { location: whole, document: 1, kind, steps: [...content.steps], ...rest });
  const skip = annotations.find((each) => each.skip !== undefined && each.doc === undefined);
  if (skip !== undefined) return [entry("skipped", { reason: skip.skip!, rule: carrierRule(skip) })];
  if (annotations.some(({ typecheck }) => typecheck)) return [];
  if (content.skipped !== undefined) return [entry("skipped", { reason: content.skipped })];
  const [comma] = content.trailingCommas;
  // Who writes jsonc means a reader that takes them.
  if (comma !== undefined && block.fence.language !== "jsonc") run.collector.report("example-trailing-comma", { count: content.trailingCommas.length }, { kind: "text", file, ...comma });
  const checked = content.examples.map((example) => checkExample(example, number, content, run));
  if (content.fault === undefined) return checked;
  const { message, start, end } = content.fault;
  run.collector.report("example-syntax", { message }, { kind: "text", file, start, end });
  const isHttp = content.examples.some((example) => example.message !== undefined);
  if (isHttp) return checked.map((each) => (each.kind === "valid" ? { ...each, kind: "invalid", verdict: "failed" } : each));
  return [...checked, entry("invalid", { document: checked.length + 1 })];
}

const carrierRule = ({ carrier }: Annotation): MappingRule => (carrier === "info" ? "annotation" : carrier);

function checkExample(example: Example, number: number, content: BlockContent, run: DocumentRun): ExampleEntry {
  const location = locationOfRange(example, exampleRange(example));
  const base = { location, document: example.number, steps: [...content.steps] };
  const skip = example.annotations.find((each) => each.skip !== undefined);
  if (skip !== undefined) return toEntry(run.outline, number, { ...base, kind: "skipped", reason: skip.skip!, rule: carrierRule(skip) });
  const mapping = mapExample(example, run);
  if (mapping === undefined) return unmappedEntry(example, number, base, run);
  for (const each of mapping.remembers ?? []) run.context.remember(example.block, each);
  const verdict = judgeExample(example, mapping);
  run.collector.addAll(verdict.diagnostics);
  run.onJudged?.(example, mapping, verdict.kind);
  if (verdict.kind !== "expected-invalid") run.collector.addAll(unknownEventNames(example, mapping, run.context.indexes));
  return toEntry(run.outline, number, {
    ...base,
    kind: verdict.kind,
    rule: mapping.rule,
    schemas: [...new Set([...(mapping.labels ?? []), ...mapping.parts.map(({ label }) => label)])],
    ...(mapping.api === undefined ? {} : { api: mapping.api }),
    ...(verdict.fault === undefined ? {} : { fault: verdict.fault }),
    ...(mapping.rule === "inferred" ? { suggestion: `<!-- gen-api schema=${mapping.parts[0]!.label} -->` } : {}),
  });
}

function mapExample(example: Example, { context, rules }: DocumentRun): Mapping | undefined {
  for (const rule of rules) {
    const mapping = rule(example, context);
    if (mapping !== undefined) return mapping;
  }
  return undefined;
}

function unmappedEntry(example: Example, number: number, base: Pick<EntrySeed, "location" | "document" | "steps">, { outline, context, collector }: DocumentRun): ExampleEntry {
  const { reason, suggestion } = suggestAnnotation(example, context);
  const code: Code = "example-unmapped";
  collector.report(code, { reason }, base.location, { hint: `Write ${suggestion} above the block, or skip="reason".` });
  return toEntry(outline, number, { ...base, kind: "unmapped", reason, suggestion });
}

type EntrySeed = Partial<ExampleEntry> & { readonly location: Location; readonly document: number; readonly kind: ExampleKind };

function toEntry({ file }: DocumentOutline, block: number, { location, ...seed }: EntrySeed): ExampleEntry {
  const span = locate(location);
  const verdict = seed.kind === "invalid" ? "failed" : seed.kind === "skipped" || seed.kind === "unmapped" ? "unchecked" : "passed";
  return { origin: "block", file: file.path, line: span?.line ?? 1, column: span?.column ?? 1, block, rule: "none", schemas: [], verdict, steps: [], ...seed };
}
