import { isJsonArray, type JsonArray, type JsonObject, type JsonValue } from "../source/json.ts";

/**
 * A JSON value as YAML in block style, which any YAML 1.1 or 1.2 parser reads back as the same value: strings that
 * some parser could take for something else are quoted, and nothing is folded.
 */
export const printYaml = (value: JsonValue): string => printYamlTexts(value).join("");

/** The same in pieces of many lines. */
export function printYamlTexts(value: JsonValue): readonly string[] {
  const lines = new Lines();
  printRoot(value, lines);
  return lines.toTexts();
}

/** How many pieces of lines are put together at once. */
const piecesAtOnce = 1 << 14;

/** Texts up to this length are mostly words that a document repeats. */
const shortText = 40;

/** Lines that become text by and by, since hundreds of thousands of small texts take many times the memory of one. */
class Lines {
  readonly #texts: string[] = [];
  #pieces: string[] = [];
  /** Short texts as keys and values are written. */
  readonly #spellings = new Map<string, string>();

  /** Adds the beginning of a line. */
  begin(prefix: string, text: string): void {
    this.#pieces.push(prefix, text);
  }

  /** Adds the end of a line. */
  end(text: string): void {
    this.#pieces.push(text, "\n");
    if (this.#pieces.length >= piecesAtOnce) this.#putTogether();
  }

  /** A text of one line. */
  spell(text: string): string {
    if (text.length > shortText) return spell(text);
    let known = this.#spellings.get(text);
    if (known === undefined) this.#spellings.set(text, (known = spell(text)));
    return known;
  }

  toTexts(): readonly string[] {
    this.#putTogether();
    return this.#texts;
  }

  #putTogether(): void {
    if (this.#pieces.length > 0) this.#texts.push(this.#pieces.join(""));
    this.#pieces = [];
  }
}

function printRoot(value: JsonValue, lines: Lines): void {
  if (isJsonArray(value) && value.length > 0) printItems(value, "", "", lines);
  else if (isFilledObject(value)) printMembers(value, "", "", lines);
  else lines.end(inline(value, "", lines));
}

function isFilledObject(value: JsonValue): value is JsonObject {
  if (typeof value !== "object" || value === null || isJsonArray(value)) return false;
  for (const _ in value) return true;
  return false;
}

/** The items of an array. The first line begins with `start`, which a `- ` above may have begun. */
function printItems(items: JsonArray, start: string, indent: string, lines: Lines): void {
  const inner = `${indent}  `;
  let prefix = start;
  for (const item of items) {
    if (isJsonArray(item) && item.length > 0) printItems(item, `${prefix}- `, inner, lines);
    else if (isFilledObject(item)) printMembers(item, `${prefix}- `, inner, lines);
    else {
      lines.begin(prefix, "- ");
      lines.end(inline(item, inner, lines));
    }
    prefix = indent;
  }
}

function printMembers(object: JsonObject, start: string, indent: string, lines: Lines): void {
  const inner = `${indent}  `;
  let prefix = start;
  for (const key in object) {
    const value = object[key]!;
    printKey(key, prefix, indent, lines);
    if (isJsonArray(value) && value.length > 0) {
      lines.end(":");
      printItems(value, inner, inner, lines);
    } else if (isFilledObject(value)) {
      lines.end(":");
      printMembers(value, inner, inner, lines);
    } else {
      lines.begin(": ", "");
      lines.end(inline(value, inner, lines));
    }
    prefix = indent;
  }
}

/** A key may be implicit up to 1,024 characters (YAML 1.2, section 7.4.2). */
function printKey(key: string, prefix: string, indent: string, lines: Lines): void {
  const printed = lines.spell(key);
  lines.begin(prefix, printed.length <= 1000 ? printed : `? ${printed}\n${indent}`);
}

const spell = (text: string): string => (isPlain(text) ? text : quote(text));

/** A value that begins on the line of its key; text of several lines goes on below it at `indent`. */
function inline(value: JsonValue, indent: string, lines: Lines): string {
  if (typeof value !== "string") return typeof value === "boolean" ? String(value) : JSON.stringify(value);
  return value.includes("\n") && isLiteral(value) ? printLiteral(value, indent === "" ? "  " : indent) : lines.spell(value);
}

/** Words that some version of YAML takes for something other than text. */
const specialWords = /^(?:y|n|yes|no|on|off|true|false|null|~|=|<<|[-+]?\.(?:inf|nan))$/i;

/** Numbers, dates and times of YAML 1.1 and 1.2 all begin with a digit, a sign or a point. */
const mayBeNumber = /^[-+.]?\d/;

/** Text that begins with a letter or another harmless sign and holds nothing but printable characters of one line. */
const plainText = /^[A-Za-z0-9_$/(.<+;^~=\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe][\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe]*$/;

const isPlain = (text: string): boolean =>
  plainText.test(text) &&
  !mayBeNumber.test(text) &&
  !specialWords.test(text) &&
  !text.includes(": ") &&
  !text.includes(" #") &&
  !text.endsWith(":") &&
  !text.endsWith(" ") &&
  !text.startsWith("...");

/** Text of several lines that a literal block carries as it is: no line of blanks, no tab or carriage return. */
const literalText = /^[^\s][\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\n]*$/;

const isLiteral = (text: string): boolean =>
  literalText.test(text) && !/\n +(?:\n|$)/.test(text) && !text.startsWith("\ufeff");

function printLiteral(text: string, indent: string): string {
  const body = text.replace(/\n+$/, "");
  const end = text.length - body.length;
  const chomping = end === 0 ? "-" : end === 1 ? "" : "+";
  const lines = body.replaceAll(/\n(?=[^\n])/g, `\n${indent}`);
  return `|${chomping}\n${indent}${lines}${"\n".repeat(Math.max(0, end - 1))}`;
}

/** Characters that JSON leaves as they are and that YAML calls unprintable or takes for line breaks. */
const unprintable = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

const quote = (text: string): string =>
  JSON.stringify(text).replaceAll(unprintable, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
