import { invariant } from "../source/invariant.ts";
import type { JsonValue } from "../source/json.ts";
import type { CodePiece, ExportedSymbol } from "./code-content.ts";
import { writeCode } from "./code-writer.ts";

export type { ExportedSymbol } from "./code-content.ts";

/**
 * A piece of TypeScript. It can only be made by `code` templates and by the functions of this file, so nothing that
 * comes from a schema can reach the output unescaped: this is the one boundary between values and code.
 *
 * A piece holds the pieces it is made of. Text is put together, and indented, once: where a file is printed.
 */
export type Code = CodePiece & CodeBase;

class CodeBase {
  /** @internal */
  readonly kind: CodePiece["kind"];
  /** @internal */
  readonly content: CodePiece["content"];
  /** @internal */
  readonly holes: CodePiece["holes"];
  /** @internal */
  readonly width: number;
  /** @internal */
  readonly breaks: number;

  private constructor(kind: CodePiece["kind"], content: CodePiece["content"], holes: CodePiece["holes"], width: number, breaks: number) {
    this.kind = kind;
    this.content = content;
    this.holes = holes;
    this.width = width;
    this.breaks = breaks;
  }

  static make<Kind extends CodePiece["kind"]>(
    kind: Kind, content: Extract<CodePiece, { readonly kind: Kind }>["content"], holes: Extract<CodePiece, { readonly kind: Kind }>["holes"],
    width: number, breaks: number,
  ): Code {
    return new CodeBase(kind, content, holes, width, breaks) as Code;
  }

  /** Whether nothing would be printed. */
  get isEmpty(): boolean {
    return this.width === 0;
  }

  /** @internal Text and symbols in turn; no text is empty. */
  get parts(): readonly (string | ExportedSymbol)[] {
    const { text, symbols, starts } = writeCode(this as CodeBase as Code);
    const parts: (string | ExportedSymbol)[] = [];
    let end = 0;
    for (const [index, exported] of symbols.entries()) {
      if (starts[index]! > end) parts.push(text.slice(end, starts[index]));
      parts.push(exported);
      end = starts[index]! + exported.name.length;
    }
    if (end < text.length) parts.push(text.slice(end));
    return parts;
  }
}

/** Code that has been put together, and can be looked at. */
export type Settled = Extract<Code, { readonly kind: "settled" }>;

const make = CodeBase.make;

const raw = (text: string): Code => make("text", text, undefined, text.length, breaksIn(text));

function breaksIn(text: string): number {
  let breaks = 0;
  for (let index = text.indexOf("\n"); index >= 0; index = text.indexOf("\n", index + 1)) breaks++;
  return breaks;
}

/** No code. */
export const empty: Code = raw("");

/** The width and the line breaks of templates' own texts; there are as many as gen-api's code has templates. */
const measures = new WeakMap<readonly string[], { readonly width: number; readonly breaks: number }>();

function measure(strings: readonly string[]): { readonly width: number; readonly breaks: number } {
  let known = measures.get(strings);
  if (known === undefined) {
    const text = strings.join("");
    measures.set(strings, (known = { width: text.length, breaks: breaksIn(text) }));
  }
  return known;
}

/** The template tag that code is written with: literal text is code, and only `Code` can be put into its holes. */
export const code = (strings: TemplateStringsArray, ...holes: (Code | readonly Code[])[]): Code => templateOf(strings, holes);

/** @internal Only for the functions of `code/`. */
export function templateOf(strings: readonly string[], holes: readonly (Code | readonly Code[])[]): Code {
  let { width, breaks } = measure(strings);
  for (let index = 0; index < holes.length; index++) {
    const hole = holes[index]!;
    if (isPiece(hole)) {
      width += hole.width;
      breaks += hole.breaks;
      continue;
    }
    for (const each of hole) {
      width += each.width;
      breaks += each.breaks;
    }
  }
  return make("template", strings, holes, width, breaks);
}

const isPiece = (hole: Code | readonly Code[]): hole is Code => !Array.isArray(hole);

/** The pieces one after another, with `separator` between them. */
export function join(pieces: readonly Code[], separator: Code = empty): Code {
  if (pieces.length === 1) return pieces[0]!;
  const gaps = Math.max(pieces.length - 1, 0);
  let width = gaps * separator.width;
  let breaks = gaps * separator.breaks;
  for (let index = 0; index < pieces.length; index++) {
    width += pieces[index]!.width;
    breaks += pieces[index]!.breaks;
  }
  return make("list", separator, pieces, width, breaks);
}

/** The same code put together as text: small to keep, where it is printed much later or looked at as well. */
export const settle = (piece: Code): Settled => make("settled", writeCode(piece), undefined, piece.width, piece.breaks) as Settled;

const lineBreak = raw("\n");

/** The pieces as lines. */
export const lines = (pieces: readonly Code[]): Code => join(pieces, lineBreak);

/** The same code with every line after the first indented by two more spaces. */
export const indent = (piece: Code): Code =>
  piece.breaks === 0 ? piece : make("indented", piece, undefined, piece.width + 2 * piece.breaks, piece.breaks);

/** The number of characters the code would take, taking a symbol as its name; for layout decisions. */
export const widthOf = (piece: Code): number => piece.width;

/** Whether the code spans several lines. */
export const isMultiline = (piece: Code): boolean => piece.breaks > 0;

/** A reference to something another module exports; the file that prints it imports it. */
export const symbol = (exported: ExportedSymbol): Code => make("symbol", exported, undefined, exported.name.length, 0);

const identifierPattern = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;
const plainIdentifierPattern = /^[A-Za-z_$][\w$]*$/;

/** Whether a name can stand in code as an identifier (reserved words aside). */
export const isIdentifierName = (name: string): boolean => plainIdentifierPattern.test(name) || identifierPattern.test(name);

/** An identifier. The name must be one: names are made in `model/identifiers.ts`. */
export function ident(name: string): Code {
  if (!isIdentifierName(name)) invariant(false, `not an identifier: ${JSON.stringify(name)}`);
  return make("word", name, undefined, name.length, 0);
}

/** A string literal in double quotes. */
export const string = (value: string): Code => raw(quote(value));

/** Printable ASCII that means itself in a string literal. */
const plainText = /^[ !#-[\]-~]*$/;

function quote(value: string): string {
  if (plainText.test(value)) return `"${value}"`;
  return JSON.stringify(value)
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029")
    .replaceAll(/[\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g, (character) =>
      `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Text inside a template literal, between its backquotes and holes. */
export const templateText = (value: string): Code =>
  raw(quote(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("`", "\\`").replaceAll("${", "\\${"));

/** A number literal; negative ones are parenthesised nowhere, so put them where a unary minus may stand. */
export const number = (value: number): Code => raw(numberText(value));

function numberText(value: number): string {
  invariant(typeof value === "number" && Number.isFinite(value), `not a finite number: ${String(value)}`);
  return Object.is(value, -0) ? "-0" : String(value);
}

/** `true`, `false` or `null`. */
export function constant(value: boolean | null): Code {
  invariant(value === null || typeof value === "boolean", "not a constant");
  return raw(String(value));
}

/**
 * A regular expression for a source that `RegExp` has accepted with these flags: a literal, or without Unicode semantics
 * a call, because compilers refuse in a literal what engines have to take (`\p` and `\8`; ECMA-262, annex B.1.2).
 */
export function regex(source: string, flags: string): Code {
  const compiled = new RegExp(source, flags);
  if (!compiled.unicode) return raw(`/* @__PURE__ */ new RegExp(${quote(source)}${flags === "" ? "" : `, ${quote(flags)}`})`);
  const body = compiled.source.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  return raw(`/${body}/${compiled.flags}`);
}

/** A property key in an object literal or object type: bare where it may be, else quoted; `["__proto__"]` computed. */
export const key = (name: string): Code => raw(keyText(name));

const keyText = (name: string): string =>
  name === "__proto__" ? '["__proto__"]' : plainIdentifierPattern.test(name) ? name : quote(name);

/**
 * A property key in an object literal that is a `Record`: the compiler takes what every object has (`constructor`,
 * `toString`, …) for the type of such a member, and so no literals for what the record holds, unless the key is computed.
 */
export const recordKey = (name: string): Code => raw(recordKeyText(name));

const recordKeyText = (name: string): string =>
  name !== "__proto__" && Object.hasOwn(Object.prototype, name) ? `[${quote(name)} as string]` : keyText(name);

/** Access to a member: `.name` or `["name"]`. */
export const access = (name: string): Code =>
  raw(plainIdentifierPattern.test(name) ? `.${name}` : `[${quote(name)}]`);

/** A JSON value as an expression. Objects with a `__proto__` member keep it as their own. */
export const literal = (value: JsonValue): Code => raw(literalText(value, keyText));

/** A JSON value as an expression where its objects, or some of them, are `Record`s. */
export const recordLiteral = (value: JsonValue): Code => raw(literalText(value, recordKeyText));

function literalText(value: JsonValue, printKey: (name: string) => string): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") return numberText(value);
  if (value === null || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `[${value.map((each) => literalText(each, printKey)).join(", ")}]`;
  const members = Object.entries(value).map(([name, each]) => `${printKey(name)}: ${literalText(each as JsonValue, printKey)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** Text inside a comment: nothing in it can end the comment or the line. */
const commentText = (text: string): string =>
  !commentHazard.test(text) ? text : text.replaceAll("*/", "*\\/").replaceAll("/*", "/\\*").replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g, " ");

/** What cannot stand in a comment as it is: anything but printable ASCII, and slashes, which may begin or end one. */
const commentHazard = /[^\x20-\x2e\x30-\x7e]/;

/** A JSDoc comment of some lines (each may itself hold line breaks), ending in a line break; nothing for no lines. */
export function docComment(text: readonly string[]): Code {
  const all = text.flatMap((each) => (lineEnd.test(each) ? each.split(lineEnd) : each)).map((line) => commentText(line).trimEnd());
  while (all.length > 0 && all.at(-1) === "") all.pop();
  if (all.length === 0) return empty;
  if (all.length === 1) return raw(`/** ${all[0]!} */\n`);
  return raw(`/**\n${all.map((line) => (line === "" ? " *" : ` * ${line}`)).join("\n")}\n */\n`);
}

const lineEnd = /\r\n|[\n\r\u2028\u2029]/;

/** A comment within a line. */
export const inlineComment = (text: string): Code => raw(`/* ${commentText(text.replaceAll(/[\r\n]+/g, " "))} */`);

/** A `//` comment of one line, without the line break. */
export const lineComment = (text: string): Code => raw(`// ${commentText(text.replaceAll(/[\r\n]+/g, " "))}`);
