import type { Location, SourceFile } from "../source/document.ts";
import type { Annotation } from "./annotation.ts";
import type { DocumentBlock } from "./document-blocks.ts";
import type { Example, Keys } from "./mapping.ts";
import { exampleRange } from "./part.ts";
import type { ExampleValue, ReadingFault, ReadingResult, ReadingStep } from "./read/example-value.ts";
import { type HttpMessage, isHeadersAlone, parseHttpMessages, startsLikeHttp } from "./read/http-message.ts";
import { parseExampleJson } from "./read/parse-example-json.ts";
import { parseExampleYaml } from "./read/parse-example-yaml.ts";
import type { TextRange } from "../source/text-problem.ts";

/** What stands in a block. */
export interface BlockContent {
  readonly examples: readonly Example[];
  readonly steps: ReadonlySet<ReadingStep>;
  readonly trailingCommas: readonly TextRange[];
  readonly fault: ReadingFault | undefined;
  /** Why there is nothing to check. */
  readonly skipped: string | undefined;
}

const jsonLanguages: ReadonlySet<string> = new Set(["json", "jsonc", "json5", "jsonl", "ndjson", "geojson", "jsonrpc", "json-rpc", "application/json"]);
const yamlLanguages: ReadonlySet<string> = new Set(["yaml", "yml"]);
const scriptLanguages: ReadonlySet<string> = new Set(["javascript", "js", "typescript", "ts"]);
const textLanguages: ReadonlySet<string> = new Set(["", "text", "txt", "plain", "plaintext"]);

/** Reads the examples in a block by its language; one without a language is looked at for what it might be. */
export function readExamples(file: SourceFile, block: DocumentBlock, annotations: readonly Annotation[]): BlockContent {
  const { language, text, start } = block.fence;
  const isAnnotated = annotations.some((each) => each.schema !== undefined || each.op !== undefined || each.method !== undefined || each.event !== undefined || each.template || each.catalog !== undefined);
  if (language === "http") return fromHttp(file, block, annotations);
  if (jsonLanguages.has(language)) return fromValues(file, block, annotations, readJson(text, start, language));
  if (yamlLanguages.has(language)) return fromValues(file, block, annotations, parseExampleYaml(text, start));
  if (scriptLanguages.has(language) && isAnnotated) return fromValues(file, block, annotations, readLiteral(text, start));
  if (!textLanguages.has(language)) return skip(`its language is ${language}`);
  if (startsLikeHttp(text) || isHeadersAlone(text)) return fromHttp(file, block, annotations);
  if (!isAnnotated && !/^\s*(?:\/\/[^\n]*\s*)*[[{]/.test(text)) return skip("it is no JSON and names no language");
  const read = readJson(text, start, "json");
  return read.fault !== undefined && !isAnnotated ? skip("it is no JSON and names no language") : fromValues(file, block, annotations, read);
}

const skip = (reason: string): BlockContent => ({ examples: [], steps: new Set(), trailingCommas: [], fault: undefined, skipped: reason });

const readJson = (text: string, start: number, language: string): ReadingResult => parseExampleJson(text, start, language === "json5");

/** An object or array literal, with or without the declaration around it. */
function readLiteral(text: string, start: number): ReadingResult {
  const opening = /^\s*(?:(?:\/\/[^\n]*|import [^\n]*)\s*)*(?:export\s+)?(?:(?:const|let|var)\s+[\w$]+\s*(?::[^=]+)?=\s*|export default\s+|return\s+|\(\s*)?/.exec(text)![0].length;
  const body = text.slice(opening).replace(/\s*(?:as const|satisfies [\w.<>[\]]+)?\s*\)?;?\s*$/, "");
  return parseExampleJson(body, start + opening, true);
}

function fromValues(file: SourceFile, block: DocumentBlock, annotations: readonly Annotation[], { documents, steps, trailingCommas, fault }: ReadingResult): BlockContent {
  const examples = documents.map((value, index) => toExample(file, block, annotations, index + 1, value, undefined));
  return { examples, steps, trailingCommas, fault, skipped: undefined };
}

function fromHttp(file: SourceFile, block: DocumentBlock, annotations: readonly Annotation[]): BlockContent {
  const steps = new Set<ReadingStep>();
  const trailingCommas: TextRange[] = [];
  let fault: ReadingFault | undefined;
  const messages = parseHttpMessages(block.fence.text, block.fence.start);
  const examples = messages.map((message, index) => {
    const body = readBody(message);
    for (const step of body?.steps ?? []) steps.add(step);
    trailingCommas.push(...(body?.trailingCommas ?? []));
    fault ??= body?.fault;
    return toExample(file, block, annotations, index + 1, body?.documents[0], message);
  });
  return { examples, steps, trailingCommas, fault, skipped: undefined };
}

/** The body where it is JSON or YAML: by its type, or by its looks. */
function readBody({ body, headers }: HttpMessage): ReadingResult | undefined {
  if (body === undefined) return undefined;
  const type = headers.find(({ name }) => name.toLowerCase() === "content-type")?.value ?? "";
  if (/\byaml\b/i.test(type)) return parseExampleYaml(body.text, body.start);
  const looksLikeJson = /^\s*(?:\/\/[^\n]*\s*)*[[{]/.test(body.text);
  return /[/+]json\b/i.test(type) || (type === "" && looksLikeJson) ? parseExampleJson(body.text, body.start) : undefined;
}

function toExample(file: SourceFile, block: DocumentBlock, annotations: readonly Annotation[], number: number, value: ExampleValue | undefined, message: HttpMessage | undefined): Example {
  const example = { file, block, number, value, message, annotations: annotations.filter(({ doc }) => doc === undefined || doc === number) };
  const locationOf = (keys: Keys, part?: "key" | "value"): Location => ({ kind: "text", file, ...toRange(value?.rangeOf(keys, part) ?? exampleRange(example)) });
  return { ...example, locationOf };
}

const toRange = ({ start, end }: TextRange): TextRange => ({ start, end });
