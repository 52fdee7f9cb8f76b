import { createRequire } from "node:module";
import type * as Yaml from "yaml";
import type { Document, Node, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { JsonValue } from "./json.ts";
import type { Place } from "./locate-json.ts";
import { BlockLocator } from "./locate-yaml-block.ts";
import type { ParsedText } from "./parse-json.ts";
import { isHarmless, numberFault, numberProblem, type TextProblem, type TextRange } from "./text-problem.ts";
import { type BlockPlaces, readBlockYaml } from "./yaml-block.ts";

let loaded: typeof Yaml | undefined;

/** The package, loaded when a text first needs it: most are read without it. */
function yaml(): typeof Yaml {
  loaded ??= createRequire(import.meta.url)("yaml") as typeof Yaml;
  return loaded;
}

const isAlias = (node: unknown): node is Yaml.Alias => yaml().isAlias(node);
const isMap = (node: unknown): node is YAMLMap => yaml().isMap(node);
const isScalar = (node: unknown): node is Scalar => yaml().isScalar(node);
const isSeq = (node: unknown): node is YAMLSeq => yaml().isSeq(node);

/** How deep collections may nest: the package `yaml` recurses and can take about twice as much. */
export const maxYamlDepth = 500;

/** How many values aliases may add to a document. */
export const maxAliasedValues = 1_000_000;

/**
 * Parses one YAML 1.2 document in the core schema to plain JSON. An alias becomes a tree of its own, so that each
 * value has one place. `<<: *alias` merges, since descriptions in the wild rely on it. Duplicate keys, tags beyond the
 * core schema, several documents, and keys that are no strings are refused; a number or word that is written as JSON
 * writes it is taken for a string where it is a key (`200:`).
 */
export function parseYaml(text: string): ParsedText {
  const block = readBlockYaml(text);
  return block === undefined ? parseAnyYaml(text) : { value: block.value, problems: [], blockPlaces: block.places };
}

/** What finds values in a text that `parseYaml` has read, with what it noted of the text if that is block style throughout. */
export const yamlLocator = (text: string, places: BlockPlaces | undefined): YamlLocator | BlockLocator =>
  places === undefined ? new YamlLocator(text) : new BlockLocator(text, places, (flow, keys) => new YamlLocator(flow).locate(keys));

/** The same by the package `yaml` alone, which takes five times as long; what the fast reader is compared with. */
export function parseAnyYaml(text: string): ParsedText {
  const { document, problems } = composeYaml(text);
  if (document === undefined || problems.length > 0) return { problems };
  if (document.contents === null) return { problems: [{ kind: "empty", start: 0, end: text.length }] };
  const reader = new YamlReader();
  const value = reader.read(document.contents as Node);
  const isUsable = reader.problems.every((problem) => isHarmless(problem) || problem.kind === "duplicate-key");
  return isUsable ? { value, problems: reader.problems } : { problems: reader.problems };
}

interface ComposedYaml {
  readonly document: Document.Parsed | undefined;
  readonly problems: readonly TextProblem[];
}

function composeYaml(text: string): ComposedYaml {
  const { Composer, Lexer, Parser } = yaml();
  const parser = new Parser();
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    resolveKnownTags: false,
  });
  const documents: Document.Parsed[] = [];
  const lexer = new Lexer();
  for (const lexeme of lexer.lex(text)) {
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    // The composer recurses: nesting is bounded while the tokens, which are kept on a stack, come in.
    if (parser.stack.length > maxYamlDepth + 2) return { document: undefined, problems: [tooDeep(parser.offset)] };
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(true, text.length));
  const [document, second] = documents;
  // What comes after the first error of a document is mostly its consequence.
  const problems = [...(document?.errors ?? []), ...(document?.warnings ?? [])].slice(0, 1).map((error) => unclosedProblem(document!, error) ?? toProblem(error));
  if (second !== undefined && problems.length === 0) {
    const start = Math.max(0, text.lastIndexOf("---", second.range[0]));
    problems.push({ kind: "several-documents", start, end: start + 3 });
  }
  return { document, problems };
}

const tooDeep = (start: number): TextProblem => ({ kind: "too-deep", limit: maxYamlDepth, start, end: start + 1 });

/** What the package says of a collection or a quoted text without an end, and where it noticed. */
const unclosed = /^(?:Flow (sequence|map)\b.* end with a [\]}]|Missing closing (["'])quote)$/;

/** Something that does not end: the place is where it begins, since it is noticed lines later, or where the text ends. */
function unclosedProblem(document: Document.Parsed, { code, message, pos }: YamlError): TextProblem | undefined {
  const [, collection, quote] = unclosed.exec(message) ?? [];
  if (collection === undefined && quote === undefined) return undefined;
  let start: number | undefined;
  const hasEndThere = ([from, end]: readonly [number, number, number]): boolean => (quote === undefined ? end === pos[0] : from <= pos[0] && pos[0] <= end);
  const isOfKind = (node: Node): boolean =>
    isScalar(node)
      ? node.type === (quote === "'" ? "QUOTE_SINGLE" : quote === undefined ? undefined : "QUOTE_DOUBLE")
      : collection !== undefined && "flow" in node && node.flow === true && isSeq(node) === (collection === "sequence");
  // What is inside comes after what is around it, and is what lacks its end first.
  yaml().visit(document, { Node: (_, node) => void (isOfKind(node) && node.range && hasEndThere(node.range) && (start = node.range[0])) });
  if (start === undefined) return undefined;
  const range = { start, end: start + 1 };
  if (quote !== undefined) return { kind: "syntax", message: `No ${quote} ends this text`, hint: quoteHints[quote], ...range };
  const [what, open, close] = collection === "map" ? ["map", "{", "}"] : ["list", "[", "]"];
  const indent = code === "BAD_INDENT" ? ", and its lines are indented deeper than the entry that it belongs to" : "";
  return { kind: "syntax", message: `No ${close} ends this ${what}`, hint: `A ${what} that begins with ${open} ends with ${close}${indent}.`, ...range };
}

const quoteHints: Readonly<Record<string, string>> = {
  '"': 'A text that begins with " ends with "; a " in it is written \\".',
  "'": "A text that begins with ' ends with '; a ' in it is written twice.",
};

interface YamlError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

function toProblem({ code, message, pos }: YamlError): TextProblem {
  const range = { start: pos[0], end: Math.max(pos[1], pos[0] + 1) };
  if (code === "TAG_RESOLVE_FAILED") {
    return {
      kind: "not-json",
      message: "This tag makes a value that JSON does not have",
      hint: "Remove the tag, or quote the value as a string.",
      ...range,
    };
  }
  if (code === "RESOURCE_EXHAUSTION") return { kind: "too-deep", limit: maxYamlDepth, ...range };
  return { kind: "syntax", message: message.replace(/[.:]?\s*$/, ""), hint: syntaxHints[code], ...range };
}

const syntaxHints: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "Indent with spaces.",
  BAD_INDENT: "Entries of one map or list begin in the same column.",
  BAD_ALIAS: "An alias (*name) needs an anchor (&name) before it; a text that begins with * is quoted.",
  BAD_SCALAR_START: "Quote a text that begins with this character.",
  BLOCK_AS_IMPLICIT_KEY: 'Quote a text that holds ": ".',
  MULTILINE_IMPLICIT_KEY: 'Is a ":" missing after the key?',
};

/** Turns nodes into plain JSON, remembering anchors in the order of the text. */
class YamlReader {
  readonly problems: TextProblem[] = [];
  readonly #anchors = new Map<string, Node>();
  readonly #open = new Set<Node>();
  #aliased = 0;
  /** The alias that the text has at this place, while what it stands for is read. */
  #alias: Node | undefined;
  #depth = 0;

  read(node: Node | null): JsonValue {
    if (node === null || this.#aliased > maxAliasedValues) return null;
    if (this.#alias !== undefined && ++this.#aliased > maxAliasedValues)
      return this.#fail(this.#alias, { kind: "too-many-aliases", limit: maxAliasedValues });
    if (isAlias(node)) return this.#readAlias(node.source, node);
    if (node.anchor !== undefined && this.#alias === undefined) this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return this.#readScalar(node);
    return this.#readCollection(node);
  }

  #readAlias(name: string, alias: Node): JsonValue {
    const target = this.#anchors.get(name);
    if (target === undefined) {
      return this.#fail(alias, {
        kind: "syntax",
        message: `The alias "*${name}" has no anchor before it`,
        hint: syntaxHints["BAD_ALIAS"],
      });
    }
    if (this.#open.has(target))
      return this.#fail(alias, {
        kind: "not-json",
        message: `The alias "*${name}" stands inside its own anchor: a tree without an end`,
      });
    const outer = this.#alias;
    this.#alias ??= alias;
    const value = this.read(target);
    this.#alias = outer;
    return value;
  }

  #readScalar(node: Scalar): JsonValue {
    const { value } = node;
    if (typeof value !== "number") return value as JsonValue;
    const text = node.source ?? String(value);
    if (Number.isNaN(value) || (!Number.isFinite(value) && /inf/i.test(text))) {
      return this.#fail(node, {
        kind: "not-json",
        message: `JSON has no number "${text}"`,
        hint: "Quote it if it is a text.",
      });
    }
    const fault = numberFault(text);
    if (fault !== undefined) this.problems.push(numberProblem(text, node.range![0], fault));
    return value;
  }

  #readCollection(node: Exclude<Node, Scalar>): JsonValue {
    if (++this.#depth > maxYamlDepth) {
      this.#depth--;
      return this.#fail(node, { kind: "too-deep", limit: maxYamlDepth });
    }
    this.#open.add(node);
    const value = isMap(node)
      ? this.#readMap(node)
      : isSeq(node)
        ? node.items.map((item) => this.read(item as Node))
        : null;
    this.#open.delete(node);
    this.#depth--;
    return value;
  }

  #readMap(node: YAMLMap): JsonValue {
    const members: Record<string, JsonValue> = {};
    const seen = new Map<string, Node>();
    const merges: Pair[] = [];
    for (const pair of node.items) {
      const key = pair.key as Node;
      if (isMergeKey(pair)) {
        merges.push(pair);
        continue;
      }
      const name = this.#readKey(key);
      const value = this.read(pair.value as Node | null);
      if (name === undefined) continue;
      const first = seen.get(name);
      if (first !== undefined) this.#fail(key, { kind: "duplicate-key", key: name, first: rangeOf(first) });
      seen.set(name, key);
      setMember(members, name, value);
    }
    for (const pair of merges) this.#merge(members, pair);
    return members;
  }

  #merge(members: Record<string, JsonValue>, pair: Pair): void {
    const value = this.read(pair.value as Node);
    for (const source of Array.isArray(value) ? (value as JsonValue[]) : [value]) {
      if (typeof source !== "object" || source === null || Array.isArray(source)) {
        this.#fail(pair.key as Node, {
          kind: "not-json",
          message: 'Only maps can be merged with "<<"',
          hint: 'Quote it if "<<" is a name.',
        });
        continue;
      }
      for (const [name, each] of Object.entries(source))
        if (!Object.hasOwn(members, name)) setMember(members, name, each as JsonValue);
    }
  }

  #readKey(key: Node): string | undefined {
    const name = keyName(key, this.#anchors);
    if (name !== undefined) {
      if (!isAlias(key) && key.anchor !== undefined) this.#anchors.set(key.anchor, key);
      return name;
    }
    this.#fail(key, {
      kind: "not-json",
      message: "This key is not a string",
      hint: "JSON members have names: quote the key.",
    });
    return undefined;
  }

  #fail(node: Node, problem: DistributiveOmit<TextProblem, "start" | "end">): null {
    this.problems.push({ ...problem, ...rangeOf(node) });
    return null;
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

const isMergeKey = (pair: Pair): boolean =>
  isScalar(pair.key) &&
  pair.key.value === "<<" &&
  pair.key.type === "PLAIN" &&
  pair.value !== null &&
  !isScalar(pair.value);

/** The member name of a key: a string, or a scalar that is spelt as JSON spells it. */
function keyName(key: Node, anchors: ReadonlyMap<string, Node>): string | undefined {
  const node = isAlias(key) ? anchors.get(key.source) : key;
  if (!isScalar(node)) return undefined;
  if (typeof node.value === "string") return node.value;
  return node.source === String(node.value) ? node.source : undefined;
}

/** Sets an own member, whatever its name is. */
function setMember(members: Record<string, JsonValue>, name: string, value: JsonValue): void {
  if (name === "__proto__")
    Object.defineProperty(members, name, { value, writable: true, enumerable: true, configurable: true });
  else members[name] = value;
}

function rangeOf(node: Node): TextRange {
  const [start, end] = node.range ?? [0, 0];
  return { start, end: Math.max(end, start + 1) };
}

/** Finds values in one YAML text. */
export class YamlLocator {
  readonly #root: Node | null;
  readonly #anchors = new Map<string, Node>();

  /** @param text a YAML text that parses. */
  constructor(text: string) {
    this.#root = (composeYaml(text).document?.contents as Node | null | undefined) ?? null;
    if (this.#root !== null) this.#collectAnchors(this.#root);
  }

  /** The place that `keys` lead to; behind an alias it is that of the anchored value. See `JsonLocator.locate`. */
  locate(keys: readonly (string | number)[]): Place {
    let key: Node | undefined;
    let at: Node | null = this.#root;
    let depth = 0;
    for (; depth < keys.length && at !== null; depth++) {
      const step = this.#step(at, keys[depth]!);
      if (step === undefined) break;
      key = step.key;
      at = step.value ?? step.key ?? null;
    }
    const value = at === null ? { start: 0, end: 0 } : rangeOf(at);
    return { key: key === undefined ? undefined : rangeOf(key), value, depth };
  }

  #step(from: Node, name: string | number): { key: Node | undefined; value: Node | null } | undefined {
    const node = isAlias(from) ? this.#anchors.get(from.source) : from;
    if (isSeq(node)) {
      const item = node.items[Number(name)] as Node | null | undefined;
      return item === undefined ? undefined : { key: undefined, value: item };
    }
    return isMap(node) ? this.#findMember(node, String(name)) : undefined;
  }

  #findMember(map: YAMLMap, name: string): { key: Node; value: Node | null } | undefined {
    for (const pair of map.items) {
      const key = pair.key as Node;
      if (!isMergeKey(pair) && keyName(key, this.#anchors) === name) return { key, value: pair.value as Node | null };
    }
    for (const pair of map.items) {
      const found = isMergeKey(pair) ? this.#findMerged(pair.value as Node, name) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #findMerged(source: Node, name: string): { key: Node; value: Node | null } | undefined {
    const node = isAlias(source) ? this.#anchors.get(source.source) : source;
    if (isMap(node)) return this.#findMember(node, name);
    if (!isSeq(node)) return undefined;
    for (const item of node.items) {
      const found = this.#findMerged(item as Node, name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #collectAnchors(node: Node): void {
    if (isAlias(node)) return;
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    const children = isMap(node) ? node.items.flatMap(({ key, value }) => [key, value]) : isSeq(node) ? node.items : [];
    for (const child of children) if (child !== null) this.#collectAnchors(child as Node);
  }
}
