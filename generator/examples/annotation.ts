import type { Location, SourceFile } from "../source/document.ts";
import type { MarkdownText } from "../source/markdown.ts";
import type { TextRange } from "../source/text-problem.ts";

/** The keyword that a deliberately invalid example must violate, and where. */
export interface ExpectedFault {
  readonly keyword: string;
  /** JSON Pointer; `undefined` where it may be anywhere. */
  readonly pointer: string | undefined;
}

/** What an author says about an example. */
export interface Annotation {
  readonly api?: string;
  readonly schema?: string;
  readonly op?: string;
  readonly method?: string;
  readonly event?: string;
  readonly dir?: "request" | "response" | "error";
  readonly status?: string;
  /** JSON Pointer to the part that is meant. */
  readonly at?: string;
  /** The document of the block that is meant, from 1. */
  readonly doc?: number;
  /** A part: required members may be missing. */
  readonly partial: boolean;
  /** Strings of dots are holes as well. */
  readonly holes: boolean;
  readonly expect?: "valid" | "invalid";
  readonly fails: readonly ExpectedFault[];
  readonly catalog?: "events" | "errors";
  readonly template: boolean;
  /** Type-check a TypeScript block. */
  readonly typecheck: boolean;
  /** Why the example is not checked. */
  readonly skip?: string;
  readonly carrier: "info" | "comment" | "sidecar";
  /** Where a key's value stands; the whole annotation without one. */
  locationOf(key?: AnnotationKey): Location;
}

/** The keys an annotation may have. */
export const annotationKeys = [
  "api", "schema", "op", "method", "event", "dir", "status", "at", "doc", "partial", "holes", "expect", "fails", "catalog", "template", "typecheck", "skip",
] as const;

export type AnnotationKey = (typeof annotationKeys)[number];

/** Keys that stand alone. */
const flags: ReadonlySet<AnnotationKey> = new Set(["partial", "holes", "template", "typecheck"]);

const choices: Partial<Readonly<Record<AnnotationKey, readonly string[]>>> = {
  dir: ["request", "response", "error"],
  expect: ["valid", "invalid"],
  catalog: ["events", "errors"],
};

/** One word of an annotation. */
export interface AnnotationEntry {
  readonly key: string;
  readonly keyRange: TextRange;
  /** `undefined` for a key that stands alone. */
  readonly value: string | undefined;
  readonly valueRange: TextRange;
}

/** What is wrong with an entry. */
export interface AnnotationProblem extends TextRange {
  readonly kind: "unknown-key" | "wrong-value";
  readonly key: string;
  readonly value: string;
  readonly expected: string;
}

const entryPattern = /([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"']\S*)|(?=\s|$)))?/g;

/** The entries of an annotation's text: `key`, `key=value` or `key="a value"`. */
export function parseEntries(text: string, base: number): AnnotationEntry[] {
  return Array.from(text.matchAll(entryPattern), (match) => {
    const start = base + match.index;
    const key = match[1]!;
    const isAlone = match[0].length === key.length;
    const value = isAlone ? undefined : (match[2] ?? match[3] ?? match[4] ?? "");
    const valueStart = isAlone ? start : start + key.length + 1 + (match[2] === undefined && match[3] === undefined ? 0 : 1);
    return {
      key,
      keyRange: { start, end: start + key.length },
      value,
      valueRange: isAlone ? { start, end: start + key.length } : { start: valueStart, end: valueStart + (value?.length ?? 0) },
    };
  });
}

/** Whether the text after a language is meant for gen-api: at least one word is a key with a value, or a flag of ours. */
export const looksLikeAnnotation = (entries: readonly AnnotationEntry[]): boolean =>
  entries.some(({ key, value }) => isAnnotationKey(key) && (value !== undefined || flags.has(key)));

export const isAnnotationKey = (key: string): key is AnnotationKey => (annotationKeys as readonly string[]).includes(key);

/** An annotation that stands in a document itself. */
export function parseAnnotation(file: SourceFile, { text, start, end }: MarkdownText, carrier: "info" | "comment"): ParsedAnnotation {
  const entries = parseEntries(text, start);
  return buildAnnotation(entries, carrier, (key) => {
    const range = entries.find((entry) => entry.key === key)?.valueRange ?? { start, end };
    return { kind: "text", file, ...range };
  });
}

/** An annotation with what is wrong with its entries; those are left out of it. */
export interface ParsedAnnotation {
  readonly annotation: Annotation;
  readonly problems: readonly AnnotationProblem[];
}

/** An annotation from its entries. */
export function buildAnnotation(
  entries: readonly AnnotationEntry[],
  carrier: Annotation["carrier"],
  locationOf: Annotation["locationOf"],
): ParsedAnnotation {
  const problems = entries.flatMap((entry) => problemOf(entry) ?? []);
  const values = new Map<AnnotationKey, AnnotationEntry>();
  for (const entry of entries) if (isAnnotationKey(entry.key) && problemOf(entry) === undefined) values.set(entry.key, entry);
  const annotation: Annotation = {
    ...(Object.fromEntries(textKeys.flatMap((key) => (values.has(key) ? [[key, values.get(key)!.value]] : []))) as Pick<Annotation, TextKey>),
    ...(values.has("doc") ? { doc: Number(values.get("doc")!.value) } : {}),
    partial: values.has("partial"),
    holes: values.has("holes"),
    template: values.has("template"),
    typecheck: values.has("typecheck"),
    fails: (values.get("fails")?.value ?? "").split(",").filter((each) => each !== "").map(toFault),
    carrier,
    locationOf,
  };
  return { annotation, problems };
}

/** The keys whose values are taken as they are. */
const textKeys = ["api", "schema", "op", "method", "event", "dir", "status", "at", "expect", "catalog", "skip"] as const;

type TextKey = (typeof textKeys)[number];

function toFault(text: string): ExpectedFault {
  const at = text.indexOf("@");
  return at === -1 ? { keyword: text, pointer: undefined } : { keyword: text.slice(0, at), pointer: text.slice(at + 1) };
}

function problemOf({ key, keyRange, value, valueRange }: AnnotationEntry): AnnotationProblem | undefined {
  const problem = { key, value: value ?? "" };
  if (!isAnnotationKey(key)) return { ...problem, kind: "unknown-key", expected: "", ...keyRange };
  const expected = expectedOf(key, value);
  return expected === undefined ? undefined : { ...problem, kind: "wrong-value", expected, ...valueRange };
}

/** What a value should have been; `undefined` when it is right. */
function expectedOf(key: AnnotationKey, value: string | undefined): string | undefined {
  if (flags.has(key)) return value === undefined || value === "true" ? undefined : "no value";
  if (value === undefined || value === "") return "a value";
  const allowed = choices[key];
  if (allowed !== undefined) return allowed.includes(value) ? undefined : allowed.join(", ");
  if (key === "doc") return /^[1-9]\d*$/.test(value) ? undefined : "a number from 1";
  if (key === "at") return isPointer(value) ? undefined : "a JSON Pointer";
  if (key !== "fails") return undefined;
  return value.split(",").every((each) => /^[$\w]+(?:@|$)/.test(each) && isPointer(toFault(each).pointer ?? "")) ? undefined : "keyword@/pointer";
}

const isPointer = (text: string): boolean => text === "" || (text.startsWith("/") && !/~(?![01])/.test(text));
