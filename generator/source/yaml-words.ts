import { numberFault } from "./text-problem.ts";
import { giveUp } from "./yaml-scalars.ts";

const integer = /^[-+]?[0-9]+$/;
const fraction = /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/;
const exponential = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/;
const otherNumber = /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;

const words: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ["true", true], ["True", true], ["TRUE", true], ["false", false], ["False", false], ["FALSE", false],
  ["null", null], ["Null", null], ["NULL", null], ["~", null], ["", null],
]);

/** What a plain scalar of one line means in the core schema (YAML 1.2.2, section 10.3.2). */
export function resolvePlain(text: string): string | number | boolean | null {
  const first = text.charCodeAt(0);
  // A number begins with a digit, a sign or a point.
  if ((first >= 0x30 && first <= 0x39) || first === 0x2d || first === 0x2b || first === 0x2e) return resolveNumber(text);
  if (text.length > 5) return text;
  const word = words.get(text);
  return word === undefined ? text : word;
}

function resolveNumber(text: string): string | number {
  if (integer.test(text) || fraction.test(text) || exponential.test(text)) {
    if (numberFault(text) !== undefined) giveUp();
    return Number(text);
  }
  return otherNumber.test(text) ? giveUp() : text;
}

/** The text of a plain scalar that is a key, which must be spelt as JSON spells it. */
export function resolvePlainKey(text: string): string {
  if (text === "<<" || text === "__proto__") giveUp();
  const value = resolvePlain(text);
  return typeof value === "string" || String(value) === text ? text : giveUp();
}

/** The offset of the quote that closes the scalar whose text goes on at `from`; -1 when it is not on this line. */
export function closingQuote(line: string, from: number, quote: '"' | "'"): number {
  for (let at = from; ; at++) {
    at = line.indexOf(quote, at);
    if (at === -1) return -1;
    if (quote === "'") {
      if (line.charCodeAt(at + 1) !== 0x27) return at;
      at++;
    } else if (backslashesBefore(line, at, from) % 2 === 0) {
      return at;
    }
  }
}

/** How many backslashes stand right before an offset. */
export function backslashesBefore(line: string, at: number, from = 0): number {
  let start = at;
  while (start > from && line.charCodeAt(start - 1) === 0x5c) start--;
  return at - start;
}

/** The value of what stands between two quotes on one line. */
export function unquote(raw: string, quote: '"' | "'"): string {
  if (quote === "'") return raw.includes("'") ? raw.replaceAll("''", "'") : raw;
  return raw.includes("\\") ? raw.replaceAll(escapes, resolveEscape) : raw;
}

const escapes = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[\s\S]|$)/g;

/** Escapes of one character (YAML 1.2.2, section 5.7) that stand in descriptions. */
const plainEscapes: Readonly<Record<string, string>> = {
  "0": "\0", a: "\x07", b: "\b", t: "\t", n: "\n", v: "\v", f: "\f", r: "\r", e: "\x1b", " ": " ", '"': '"', "/": "/", "\\": "\\",
};

function resolveEscape(escape: string): string {
  if (escape.length > 2) return String.fromCharCode(Number.parseInt(escape.slice(2), 16));
  return plainEscapes[escape.slice(1)] ?? giveUp();
}


/** What may not begin a plain scalar; `-`, `?` and `:` may when something follows them at once. */
const indicator = /[,[\]{}#&*!|>'"%@`\t]|[-?:](?=[ \t]|$)/y;

/** Whether a plain scalar may begin at an offset. */
export function startsPlain(line: string, at: number): boolean {
  indicator.lastIndex = at;
  return at < line.length && !indicator.test(line);
}

/** A stretch of a line without the spaces at its end. */
export function trimmed(line: string, start: number, end: number): string {
  let last = end;
  while (last > start && line.charCodeAt(last - 1) === 0x20) last--;
  return line.slice(start, last);
}

/** A key of one line and the offset behind its colon. */
export interface YamlKey {
  readonly name: string;
  readonly end: number;
}

/** Longer keys of one line are refused by YAML (section 7.4.2). */
const maximumKeyLength = 1000;

/** The key that begins at an offset; `undefined` when there is a scalar or a flow collection instead. */
export function readKey(line: string, start: number): YamlKey | undefined {
  const first = line[start]!;
  if (first === '"' || first === "'") return readQuotedKey(line, start, first);
  if (!startsPlain(line, start)) return "[{|>".includes(first) ? undefined : giveUp();
  for (let colon = line.indexOf(":", start); colon !== -1; colon = line.indexOf(":", colon + 1)) {
    const next = line.charCodeAt(colon + 1);
    if (next === 0x09) giveUp();
    if (next !== 0x20 && colon + 1 !== line.length) continue;
    const text = trimmed(line, start, colon);
    // A comment begins before it.
    if (text.includes(" #")) return undefined;
    if (text.length > maximumKeyLength || text.includes("\t")) giveUp();
    return { name: resolvePlainKey(text), end: colon + 1 };
  }
  return undefined;
}

function readQuotedKey(line: string, start: number, quote: '"' | "'"): YamlKey | undefined {
  const end = closingQuote(line, start + 1, quote);
  if (end === -1) return undefined;
  let colon = end + 1;
  while (line.charCodeAt(colon) === 0x20) colon++;
  if (line[colon] !== ":") return undefined;
  const name = unquote(line.slice(start + 1, end), quote);
  const isPlainEnd = colon + 1 === line.length || line.charCodeAt(colon + 1) === 0x20;
  return !isPlainEnd || end - start > maximumKeyLength || name === "__proto__" ? giveUp() : { name, end: colon + 1 };
}
