import { invariant } from "../source/invariant.ts";
import type { JsonValue } from "../source/json.ts";

/** Something that one generated module exports and others import. */
export interface ExportedSymbol {
  readonly name: string;
  /** The module that exports it: a generated file's path from the project's root, or a package name in `package:` form. */
  readonly module: string;
  /** Whether it exists in types alone, and is imported with `import type`. */
  readonly typeOnly: boolean;
}

/**
 * A piece of TypeScript. It can only be made by `code` templates and by the functions of this file, so nothing that
 * comes from a schema can reach the output unescaped: this is the one boundary between values and code.
 */
export class Code {
  /** @internal Text and symbols, in order; neighbouring texts are merged. */
  readonly parts: readonly (string | ExportedSymbol)[];

  private constructor(parts: readonly (string | ExportedSymbol)[]) {
    this.parts = parts;
  }

  /** @internal Only for the functions of `code/`. */
  static unsafe(parts: readonly (string | ExportedSymbol)[]): Code {
    return new Code(parts);
  }

  /** Whether nothing would be printed. */
  get isEmpty(): boolean {
    return this.parts.length === 0;
  }
}

const raw = (text: string): Code => Code.unsafe(text === "" ? [] : [text]);

/** No code. */
export const empty: Code = raw("");

/** The template tag that code is written with: literal text is code, and only `Code` can be put into its holes. */
export function code(strings: TemplateStringsArray, ...holes: (Code | readonly Code[])[]): Code {
  const builder = new PartsBuilder();
  for (const [index, text] of strings.entries()) {
    builder.addText(text);
    const hole = holes[index];
    if (hole === undefined) continue;
    if (hole instanceof Code) builder.addCode(hole);
    else for (const each of hole) builder.addCode(each);
  }
  return builder.toCode();
}

/** The pieces one after another, with `separator` between them. */
export function join(pieces: readonly Code[], separator: Code = empty): Code {
  const builder = new PartsBuilder();
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) builder.addCode(separator);
    builder.addCode(piece);
  }
  return builder.toCode();
}

/** The pieces as lines. */
export const lines = (pieces: readonly Code[]): Code => join(pieces, raw("\n"));

/** The same code with every line after the first indented by two more spaces. */
export const indent = (piece: Code): Code =>
  Code.unsafe(piece.parts.map((part) => (typeof part === "string" ? part.replaceAll("\n", "\n  ").replaceAll(/\n +(?=\n)/g, "\n") : part)));

/** The number of characters the code would take, taking a symbol as its name; for layout decisions. */
export const widthOf = (piece: Code): number =>
  piece.parts.reduce((width, part) => width + (typeof part === "string" ? part.length : part.name.length), 0);

/** Whether the code spans several lines. */
export const isMultiline = (piece: Code): boolean =>
  piece.parts.some((part) => typeof part === "string" && part.includes("\n"));

/** A reference to something another module exports; the file that prints it imports it. */
export const symbol = (exported: ExportedSymbol): Code => Code.unsafe([exported]);

const identifierPattern = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

/** Whether a name can stand in code as an identifier (reserved words aside). */
export const isIdentifierName = (name: string): boolean => identifierPattern.test(name);

/** An identifier. The name must be one: names are made in `model/identifiers.ts`. */
export function ident(name: string): Code {
  invariant(isIdentifierName(name), `not an identifier: ${JSON.stringify(name)}`);
  return raw(name);
}

/** A string literal in double quotes. */
export const string = (value: string): Code => raw(quote(value));

function quote(value: string): string {
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
export function number(value: number): Code {
  invariant(typeof value === "number" && Number.isFinite(value), `not a finite number: ${String(value)}`);
  return raw(Object.is(value, -0) ? "-0" : String(value));
}

/** `true`, `false` or `null`. */
export function constant(value: boolean | null): Code {
  invariant(value === null || typeof value === "boolean", "not a constant");
  return raw(String(value));
}

/** A regular expression literal for a source that `RegExp` has accepted with these flags. */
export function regex(source: string, flags: string): Code {
  const compiled = new RegExp(source, flags);
  const body = compiled.source.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  return raw(`/${body}/${compiled.flags}`);
}

/** A property key in an object literal or object type: bare where it may be, else quoted; `["__proto__"]` computed. */
export function key(name: string): Code {
  if (name === "__proto__") return raw('["__proto__"]');
  return raw(/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name));
}

/** Access to a member: `.name` or `["name"]`. */
export const access = (name: string): Code =>
  raw(/^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${quote(name)}]`);

/** A JSON value as an expression. Objects with a `__proto__` member keep it as their own. */
export function literal(value: JsonValue): Code {
  if (typeof value === "string") return string(value);
  if (typeof value === "number") return number(value);
  if (value === null || typeof value === "boolean") return constant(value);
  const comma = raw(", ");
  if (Array.isArray(value)) return code`[${join(value.map(literal), comma)}]`;
  const members = Object.entries(value).map(([name, each]) => code`${key(name)}: ${literal(each as JsonValue)}`);
  return members.length === 0 ? raw("{}") : code`{ ${join(members, comma)} }`;
}

/** Text inside a comment: nothing in it can end the comment or the line. */
const commentText = (text: string): string =>
  text.replaceAll("*/", "*\\/").replaceAll("/*", "/\\*").replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g, " ");

/** A JSDoc comment of some lines (each may itself hold line breaks), ending in a line break; nothing for no lines. */
export function docComment(text: readonly string[]): Code {
  const all = text.flatMap((each) => each.split(/\r\n|[\n\r\u2028\u2029]/)).map((line) => commentText(line).trimEnd());
  while (all.length > 0 && all.at(-1) === "") all.pop();
  if (all.length === 0) return empty;
  if (all.length === 1) return raw(`/** ${all[0]!} */\n`);
  return raw(`/**\n${all.map((line) => (line === "" ? " *" : ` * ${line}`)).join("\n")}\n */\n`);
}

/** A comment within a line. */
export const inlineComment = (text: string): Code => raw(`/* ${commentText(text.replaceAll(/[\r\n]+/g, " "))} */`);

/** A `//` comment of one line, without the line break. */
export const lineComment = (text: string): Code => raw(`// ${commentText(text.replaceAll(/[\r\n]+/g, " "))}`);

class PartsBuilder {
  readonly #parts: (string | ExportedSymbol)[] = [];

  addText(text: string): void {
    if (text === "") return;
    const last = this.#parts.length - 1;
    const previous = this.#parts[last];
    if (typeof previous === "string") this.#parts[last] = previous + text;
    else this.#parts.push(text);
  }

  addCode(piece: Code): void {
    for (const part of piece.parts) {
      if (typeof part === "string") this.addText(part);
      else this.#parts.push(part);
    }
  }

  toCode(): Code {
    return Code.unsafe(this.#parts);
  }
}
