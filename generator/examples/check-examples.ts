import { Collector, type Staged } from "../diagnostics/collector.ts";
import type { ApiModel } from "../model/api-model.ts";
import type { SourceDocument, SourceFile } from "../source/document.ts";
import { nearest } from "../source/nearest.ts";
import { ApiIndex } from "./api-index.ts";
import { checkDocument, type JudgedListener, readDocument, type ReadDocument } from "./check-document.ts";
import { checkProseCatalogues } from "./prose-catalogues.ts";
import { type DocumentOutline, outlineDocument } from "./document-blocks.ts";
import { checkEmbeddedExamples } from "./embedded-examples.ts";
import { checkExampleFiles } from "./example-files.ts";
import { buildReport, checkedCount, type ExampleEntry, type ExampleReport } from "./example-report.ts";
import type { Rule } from "./mapping.ts";
import { readMetaSchemas } from "./meta-schemas.ts";
import { annotationRule } from "./rules/annotation.ts";
import { catalogueRule } from "./rules/catalogue.ts";
import { compoundRule } from "./rules/compound.ts";
import { eventRule } from "./rules/event.ts";
import { frameRule } from "./rules/frame.ts";
import { headingRule } from "./rules/heading.ts";
import { httpRule } from "./rules/http.ts";
import { inferenceRule } from "./rules/inference.ts";
import { jsonRpcRule } from "./rules/json-rpc.ts";
import { labelRule } from "./rules/label.ts";
import { schemaBlockRule } from "./rules/schema-block.ts";
import { SchemaBlocks } from "./schema-blocks.ts";
import { readSidecar, type SidecarEntry } from "./sidecar.ts";
import { checkTypeScriptBlocks, type GeneratedModules } from "./typescript-blocks.ts";

/** A document, and the names of the APIs that it is about, the most likely first. */
export interface ExampleDocument {
  readonly file: SourceFile;
  readonly apis: readonly string[];
}

/** A file that is one example: `schemas/<api>/examples/<Type>/*.json`; `*.invalid.json` must fail. */
export interface ExampleFile {
  readonly document: SourceDocument;
  readonly api: string;
  /** The name of its folder. */
  readonly type: string;
}

/** Everything that holds examples, beside the APIs themselves. */
export interface ExampleInput {
  readonly documents: readonly ExampleDocument[];
  /** `examples.map.yaml` files. */
  readonly sidecars: readonly SourceDocument[];
  readonly files: readonly ExampleFile[];
  /** The generated modules that TypeScript blocks are compiled against, by API; without them such blocks are skipped. */
  readonly generated?: ReadonlyMap<string, GeneratedModules>;
}

/** What the user asks for. */
export interface ExampleOptions {
  /** An example that no rule maps is an error. */
  readonly requireMapped?: boolean;
  /** The least number of examples that something is checked of. */
  readonly minChecked?: number;
  /** Hears of every example of the documents that has a schema: for those who try the checker itself. */
  readonly onJudged?: JudgedListener;
}

/** Checks every example of a project: finds its schema, judges it, and counts it. Nothing that an example holds is run. */
export async function checkExamples(apis: readonly ApiModel[], input: ExampleInput, options: ExampleOptions = {}): Promise<Staged<ExampleReport>> {
  const collector = new Collector();
  const indexes = apis.map((api) => new ApiIndex(api));
  const documents = readDocuments(indexes, input, collector);
  const rules = await buildRules(documents);
  const entries = documents.flatMap((document) => checkDocument(document, rules, collector, options.onJudged));
  for (const { outline, indexes: about } of documents) collector.addAll(checkProseCatalogues(outline, about));
  entries.push(...(await checkTypeScriptBlocks(documents, input.generated, collector)));
  entries.push(...indexes.flatMap((index) => checkEmbeddedExamples(index, collector)), ...checkExampleFiles(indexes, input.files, collector));
  return finish(entries, options, collector);
}

function readDocuments(indexes: readonly ApiIndex[], input: ExampleInput, collector: Collector): ReadDocument[] {
  const sidecar = input.sidecars.flatMap((document) => {
    const { value, diagnostics } = readSidecar(document);
    collector.addAll(diagnostics);
    return value;
  });
  const outlines = input.documents.map(({ file, apis }) => ({ outline: outlineDocument(file), apis }));
  checkAddresses(outlines.map(({ outline }) => outline), sidecar, collector);
  return outlines.map(({ outline, apis }) => {
    const about = apis.flatMap((name) => indexes.find(({ api }) => api.name === name) ?? []);
    return readDocument(outline, about, sidecar.filter(({ file }) => file === outline.file.path), collector);
  });
}

/** Every entry of a sidecar must have its block, in a document that is checked. */
function checkAddresses(outlines: readonly DocumentOutline[], sidecar: readonly SidecarEntry[], collector: Collector): void {
  const places = new Set(outlines.flatMap(({ file, blocks }) => blocks.map(({ headingPath, ordinal }) => JSON.stringify([file.path, headingPath, ordinal]))));
  for (const { file, headingPath, ordinal, document, path } of sidecar) {
    if (places.has(JSON.stringify([file, headingPath, ordinal]))) continue;
    const headings = outlines.filter((outline) => outline.file.path === file).flatMap(({ blocks }) => blocks.map((block) => block.headingPath));
    const near = nearest(headingPath, headings.filter((each) => each !== headingPath)) ?? headings.find((each) => each.endsWith(headingPath));
    collector.report("mapping-without-block", { file, heading: headingPath, ordinal, nearest: near }, { kind: "value", document, path });
  }
}

/** The rules in the order in which they are tried. */
async function buildRules(documents: readonly ReadDocument[]): Promise<readonly Rule[]> {
  const blocks = new SchemaBlocks();
  for (const document of documents) for (const { content } of document.blocks) for (const example of content.examples) blocks.add(example);
  const schemaRule = schemaBlockRule(blocks, await readMetaSchemas(blocks.metaSchemas));
  return [annotationRule, schemaRule, jsonRpcRule, frameRule, eventRule, httpRule, catalogueRule, labelRule, headingRule, compoundRule, inferenceRule];
}

function finish(entries: readonly ExampleEntry[], { requireMapped, minChecked }: ExampleOptions, collector: Collector): Staged<ExampleReport> {
  const value = buildReport(entries);
  const checked = checkedCount(value);
  if (minChecked !== undefined && checked < minChecked) {
    const path = value.entries[0]?.file ?? ".";
    collector.report("too-few-checked", { checked, wanted: minChecked }, { kind: "file", path });
  }
  const diagnostics = requireMapped === true ? collector.diagnostics.map((each) => (each.code === "example-unmapped" ? { ...each, severity: "error" as const } : each)) : collector.diagnostics;
  return { value, diagnostics };
}

