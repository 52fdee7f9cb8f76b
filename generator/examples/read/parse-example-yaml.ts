import { isJsonObject, type JsonValue } from "../../source/json.ts";
import { childPath, type Path, toKeys } from "../../source/path.ts";
import type { TextRange } from "../../source/text-problem.ts";
import { parseYaml, YamlLocator } from "../../source/yaml.ts";
import type { ExampleComment, ExampleValue, ReadingFault, ReadingResult, ReadingStep } from "./example-value.ts";

const dotsAlone = /^(?:\.{3}|…)$/;

/** Reads a YAML example: one document, or several between lines of `---`. An unquoted `...` or `…` is a hole. */
export function parseExampleYaml(text: string, base: number): ReadingResult {
  const documents: ExampleValue[] = [];
  const steps = new Set<ReadingStep>();
  let fault: ReadingFault | undefined;
  for (const part of splitDocuments(text)) {
    const start = base + part.start;
    const { value, problems } = parseYaml(part.text);
    const problem = problems[0];
    if (value === undefined) {
      fault = { message: problem === undefined ? "there is no value here" : faultText(problem), start: start + (problem?.start ?? 0), end: start + (problem?.end ?? 0) };
      break;
    }
    documents.push(toExampleValue(part.text, value, start));
    if (/^\s*#/m.test(part.text)) steps.add("comments");
    if (documents.at(-1)!.hasHoles) steps.add("holes");
  }
  if (documents.length > 1) steps.add("several-documents");
  return { documents, steps, trailingCommas: [], fault };
}

function faultText(problem: { readonly kind: string; readonly message?: string }): string {
  return problem.message ?? `it is no YAML (${problem.kind})`;
}

interface Part {
  readonly text: string;
  readonly start: number;
}

/** The documents of a stream; empty ones are left out. */
function splitDocuments(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const separator of text.matchAll(/^[ \t]*---[ \t]*\r?$/gm)) {
    parts.push({ text: text.slice(start, separator.index), start });
    start = separator.index + separator[0].length;
  }
  parts.push({ text: text.slice(start), start });
  const filled = parts.filter((part) => /^[ \t]*[^#\s]/m.test(part.text));
  return filled.length === 0 ? parts.slice(-1) : filled;
}

function toExampleValue(text: string, value: JsonValue, start: number): ExampleValue {
  let locator: YamlLocator | undefined;
  const rangeOf = (keys: readonly (string | number)[], part: "key" | "value" = "value"): TextRange => {
    locator ??= new YamlLocator(text);
    const place = locator.locate(keys);
    const range = place.key !== undefined && (part === "key" || place.depth < keys.length) ? place.key : place.value;
    return { start: start + range.start, end: start + range.end };
  };
  const holes = new Set<string>();
  collectHoles(value, undefined, (path) => {
    const { start: at } = rangeOf(toKeys(path));
    if (!"\"'".includes(text[at - start] ?? '"')) holes.add(keyOf(path));
  });
  const leading = text.length - text.trimStart().length;
  return {
    value,
    range: { start: start + leading, end: start + text.trimEnd().length },
    comments: commentsOf(text, start),
    hasHoles: holes.size > 0,
    rangeOf,
    isHole: (path) => holes.size > 0 && isBelow(holes, path),
  };
}

const keyOf = (path: Path | undefined): string => JSON.stringify(toKeys(path).map(String));

function isBelow(holes: ReadonlySet<string>, path: Path | undefined): boolean {
  for (let at = path; at !== undefined; at = at.parent) if (holes.has(keyOf(at))) return true;
  return false;
}

function collectHoles(value: JsonValue, path: Path | undefined, found: (path: Path | undefined) => void): void {
  if (typeof value === "string" && dotsAlone.test(value)) found(path);
  else if (Array.isArray(value)) value.forEach((item: JsonValue, index) => collectHoles(item, childPath(path, index), found));
  else if (isJsonObject(value)) for (const [key, each] of Object.entries(value)) collectHoles(each, childPath(path, key), found);
}

const commentsOf = (text: string, start: number): ExampleComment[] =>
  Array.from(text.matchAll(/(?<=^|\s)#[ \t]*(.*)$/gm), (match) => ({ text: match[1]!.trim(), start: start + match.index, end: start + match.index + match[0].length }));
