import { Collector, hasErrors } from "../diagnostics/collector.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { valueLocation, type Location, type SourceDocument, type SourceFile, type SourceFormat } from "../source/document.ts";
import type { Host } from "../source/host.ts";
import { stringMember, type JsonValue } from "../source/json.ts";
import { maxMarkdownNesting, parseMarkdown, type MarkdownFence } from "../source/markdown.ts";
import { nearest } from "../source/nearest.ts";
import { parseJson, type ParsedText } from "../source/parse-json.ts";
import { maxFileSize, readText, type TextFailure } from "../source/read-text.ts";
import { isHarmless, type TextProblem } from "../source/text-problem.ts";
import { fileUri } from "../source/uri.ts";
import { parseYaml } from "../source/yaml.ts";
import { SwaggerFiles } from "./swagger-files.ts";

/** What is known of a file that was read: its documents, and what there is to say when they are used. */
interface ReadFile {
  readonly failure: TextFailure | undefined;
  readonly documents: readonly SourceDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How a lenient run reads. */
export interface ReadOptions {
  /** Whether texts are used that only a strict reader refuses, such as those with a key twice. */
  readonly isTolerant?: boolean;
  /** What is made of a document before anybody looks at it. */
  readonly revise?: (document: SourceDocument) => SourceDocument;
}

/** Reads and parses the files of a project, each once; whatever is wrong with one is reported once, when it is used. */
export class DocumentReader {
  readonly #host: Host;
  readonly #collector: Collector;
  readonly #options: ReadOptions;
  readonly #files = new Map<string, ReadFile>();
  readonly #texts = new Map<string, ParsedFile>();
  readonly #swagger = new SwaggerFiles((path) => this.#parse(path).value);
  readonly #reported = new Set<string>();

  constructor(host: Host, collector: Collector, options: ReadOptions = {}) {
    this.#host = host;
    this.#collector = collector;
    this.#options = options;
  }

  /**
   * The documents of a file: one for JSON or YAML, one per schema for Markdown, none where it cannot be read.
   * @param from the place that names the file, for messages about a file that gives no text.
   */
  read(path: string, from: Location): readonly SourceDocument[] {
    const { failure, documents, diagnostics } = this.#file(path);
    if (!this.#reported.has(path)) {
      this.#reported.add(path);
      if (failure !== undefined) reportFailure(this.#host, this.#collector, path, failure, from);
      this.#collector.addAll(diagnostics);
    }
    return documents;
  }

  /** Why a file gives no text. */
  failureOf(path: string): TextFailure | undefined {
    return this.#file(path).failure;
  }

  /**
   * Whether a file is there but cannot be used; that has been reported, or will be where it is used. To a tolerant
   * reader it is as good as missing.
   */
  isBroken(path: string): boolean {
    if (this.#options.isTolerant === true) return false;
    const { failure, diagnostics } = this.#file(path);
    return failure === undefined ? hasErrors(diagnostics) : failure !== "missing";
  }

  #file(path: string): ReadFile {
    let file = this.#files.get(path);
    if (file === undefined) this.#files.set(path, (file = this.#readFile(path)));
    return file;
  }

  #readFile(path: string): ReadFile {
    const parsed = this.#parse(path);
    const { file } = parsed;
    if (file === undefined) return { failure: parsed.failure, documents: [], diagnostics: [] };
    const collector = new Collector();
    collector.addAll(parsed.diagnostics);
    const { revise, isTolerant = false } = this.#options;
    const parse: Parse = (format, text, start) => parseText(file, format, text, start, { collector, isTolerant });
    const documents = isMarkdown(path) ? parseSchemaFences(file, parse, collector) : this.#wholeDocument(parsed, file, collector);
    return { failure: undefined, documents: revise === undefined ? documents : documents.map(revise), diagnostics: collector.diagnostics };
  }

  /** The text of a file, and its value where it is one document as a whole. */
  #parse(path: string): ParsedFile {
    const known = this.#texts.get(path);
    if (known !== undefined) return known;
    const file = readText(this.#host, path);
    const collector = new Collector();
    const isTolerant = this.#options.isTolerant === true;
    const read = "failure" in file || isMarkdown(path) ? undefined : parseText(file, formatOf(file), file.text, 0, { collector, isTolerant });
    const { diagnostics } = collector;
    const parsed: ParsedFile = "failure" in file ? { failure: file.failure, diagnostics } : { file, diagnostics, ...read };
    this.#texts.set(path, parsed);
    return parsed;
  }

  #wholeDocument({ value, places, blockPlaces }: ParsedFile, file: SourceFile, collector: Collector): SourceDocument[] {
    if (value === undefined) return [];
    const { losses = [], ...upgraded } = this.#swagger.upgrade(file.path, value);
    const place = { file, format: formatOf(file), start: 0, end: file.text.length, uri: fileUri(file.path), ...(places === undefined ? {} : { places }), ...(blockPlaces === undefined ? {} : { blockPlaces }) };
    const document = { ...place, ...upgraded, ...(upgraded.wasSwagger === true ? { original: value } : {}) };
    for (const { path, what, instead } of losses) collector.report("swagger-without-equivalent", { what, instead }, valueLocation({ ...document, value, origins: new Map() }, path));
    return [document];
  }
}

/** A value as it is written, and how. */
interface ReadValue extends Pick<SourceDocument, "places" | "blockPlaces"> {
  readonly value: JsonValue;
}

/** A file that was read: its text, or why there is none. */
interface ParsedFile extends Partial<ReadValue> {
  readonly failure?: TextFailure;
  readonly file?: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

const isMarkdown = (path: string): boolean => /\.(?:md|markdown|mdx)$/i.test(path);

/** Parses a text that begins at `start` of its file; what is wrong with it is reported. */
type Parse = (format: SourceFormat, text: string, start: number) => ReadValue | undefined;

/** The schemas in a Markdown file: fenced blocks of JSON or YAML with an `$id`. */
function parseSchemaFences(file: SourceFile, parse: Parse, collector: Collector): SourceDocument[] {
  const { blocks, tooDeep } = parseMarkdown(file);
  if (tooDeep !== undefined)
    collector.report("nested-too-deep", { limit: maxMarkdownNesting }, { kind: "text", file, ...tooDeep });
  const fences = blocks.filter((block): block is MarkdownFence => block.kind === "fence" && mayBeSchema(block));
  const documents = fences.flatMap((fence) => parseFence(file, fence, parse));
  const schemas = documents.filter(({ value }) => stringMember(value, "$id") !== undefined);
  if (schemas.length === 0 && documents.length === fences.length) {
    collector.report("no-schemas-in-markdown", { path: file.path }, { kind: "file", path: file.path });
  }
  return schemas;
}

/** A fence of JSON or YAML that mentions an identifier; whether it has one is seen when it is parsed. */
function mayBeSchema({ language, text }: MarkdownFence): boolean {
  if (/^(?:json|jsonc|json5|json-schema)$/i.test(language)) return text.includes('"$id"');
  return /^ya?ml$/i.test(language) && text.includes("$id");
}

/** How a file is written: by its name, else by its first character. */
function formatOf({ path, text }: SourceFile): SourceFormat {
  if (/\.json$/i.test(path)) return "json";
  return /\.ya?ml$/i.test(path) || !/^\s*[{[]/.test(text) ? "yaml" : "json";
}

/** Parses a fenced block as a document of its own. */
function parseFence(
  file: SourceFile,
  { language, start, end, text }: MarkdownFence,
  parse: Parse,
): SourceDocument[] {
  const format = /^ya?ml$/i.test(language) ? "yaml" : "json";
  const read = parse(format, text, start);
  if (read === undefined) return [];
  const document = { file, format, start, end, uri: fileUri(file.path), ...read } as const;
  return file.text.slice(start, end) === text ? [document] : [{ ...document, text }];
}

function parseText(
  file: SourceFile,
  format: SourceFormat,
  text: string,
  start: number,
  { collector, isTolerant }: { readonly collector: Collector; readonly isTolerant: boolean },
): ReadValue | undefined {
  const { value, problems, ...layout }: ParsedText = format === "json" ? parseJson(text) : parseYaml(text);
  for (const problem of problems.slice(0, maxProblems)) reportProblem(collector, problem, file, format, start);
  const isUsable = problems.every((problem) => isHarmless(problem) || (isTolerant && problem.kind === "duplicate-key"));
  return isUsable && value !== undefined ? { value, ...layout } : undefined;
}

/** How many problems of one text are told. */
const maxProblems = 100;

function reportProblem(
  collector: Collector,
  problem: TextProblem,
  file: SourceFile,
  format: SourceFormat,
  offset: number,
): void {
  const at = ({ start, end }: { start: number; end: number }): Location => ({
    kind: "text",
    file,
    start: offset + start,
    end: offset + end,
  });
  const location = at(problem);
  const formatName = format.toUpperCase();
  switch (problem.kind) {
    case "syntax":
      return collector.report("syntax-error", { format: formatName, problem: problem.message }, location, {
        hint: problem.hint,
      });
    case "empty":
      return collector.report("empty-file", { format: formatName }, location);
    case "too-deep":
      return collector.report("nested-too-deep", { limit: problem.limit }, location);
    case "duplicate-key":
      return collector.report("duplicate-key", { key: problem.key }, location, {
        related: [{ message: "It stands here first", location: at(problem.first) }],
      });
    case "number":
      return collector.report(
        problem.fault === "rounded" ? "number-rounded" : "number-out-of-range",
        { number: problem.text, becomes: problem.becomes },
        location,
      );
    case "not-json":
      return collector.report("not-json", { problem: problem.message }, location, { hint: problem.hint });
    case "several-documents":
      return collector.report("several-documents", {}, location);
    case "too-many-aliases":
      return collector.report("too-many-aliases", { limit: problem.limit }, location);
  }
}

function reportFailure(host: Host, collector: Collector, path: string, failure: TextFailure, from: Location): void {
  switch (failure) {
    case "missing":
      return collector.report("file-not-found", { path, nearest: nearestFile(host, path) }, from);
    case "outside-root":
      return collector.report("file-outside-root", { path }, from);
    case "too-large":
      return collector.report("file-too-large", { path, limit: maxFileSize }, from);
    case "not-utf-8":
      return collector.report("file-not-text", { path, reason: "is not valid UTF-8" }, from);
    case "not-text":
      return collector.report("file-not-text", { path, reason: "holds NUL characters" }, from);
    case "folder":
      return collector.report("file-unreadable", { path, reason: "it is a folder" }, from);
    case "unreadable":
      return collector.report("file-unreadable", { path, reason: "the system refuses" }, from);
  }
}

/** The file beside a missing one that was most probably meant. @param from the file that names it, which was not meant. */
export function nearestFile(host: Host, path: string, from?: string): string | undefined {
  const cut = path.lastIndexOf("/") + 1;
  const names = host.list(path.slice(0, Math.max(cut - 1, 0)));
  const name = nearest(path.slice(cut), names.filter((each) => path.slice(0, cut) + each !== from));
  return name === undefined ? undefined : path.slice(0, cut) + name;
}
