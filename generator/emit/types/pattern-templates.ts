import { type Code, code, string, templateText } from "../../code/code.ts";

/** How many members the union of a pattern with alternatives may have. */
const mostAlternatives = 8;

/** A piece of a template: plain text, digits, or anything. */
type Piece = string | { readonly any: "string" | "number" };

const anything: Piece = { any: "string" };

/**
 * A template literal type that admits every string that a pattern matches: `^ws_[a-z0-9]{10}$` is `ws_${string}`.
 * `undefined` when nothing but `string` would do.
 */
export function patternType(pattern: string): Code | undefined {
  const branches = new PatternReader(pattern).read();
  if (branches === undefined) return undefined;
  const types = branches.map(toTemplate);
  return types.some((type) => type === undefined) ? undefined : unionOf(types.filter((type) => type !== undefined));
}

const unionOf = (types: readonly Code[]): Code => types.reduce((union, type) => code`${union} | ${type}`);

/** Reads the part of regular expressions whose shape a template can follow; the rest of a pattern is "anything". */
class PatternReader {
  readonly #source: string;
  #at = 0;
  #branches: Piece[][] = [[]];

  constructor(source: string) {
    this.#source = source;
  }

  read(): readonly (readonly Piece[])[] | undefined {
    if (this.#hasTopLevelAlternatives()) return undefined;
    if (this.#source.startsWith("^")) this.#at = 1;
    else this.#add([[anything]]);
    const isAnchored = /(?:^|[^\\])(?:\\\\)*\$$/.test(this.#source);
    const end = this.#source.length - (isAnchored ? 1 : 0);
    while (this.#at < end) {
      const atom = this.#atom();
      if (atom === undefined) return undefined;
      this.#add(this.#quantified(atom));
      if (this.#branches.length > mostAlternatives) return undefined;
    }
    if (!isAnchored) this.#add([[anything]]);
    return this.#branches;
  }

  #add(alternatives: readonly (readonly Piece[])[]): void {
    this.#branches = this.#branches.flatMap((branch) => alternatives.map((pieces) => [...branch, ...pieces]));
  }

  /** One character, class or group, as the alternatives it may be; `undefined` for what cannot be followed. */
  #atom(): readonly (readonly Piece[])[] | undefined {
    const rest = this.#source.slice(this.#at);
    const match = /^(?:\\d|\[0-9\])/.exec(rest) ?? /^\[(?:\\.|[^\]\\])+\]/.exec(rest) ?? /^\((?:\?:)?((?:[\w\- /:@]|\\[.\-/|])+(?:\|(?:[\w\- /:@]|\\[.\-/])+)*)\)/.exec(rest);
    if (match !== null) {
      this.#at += match[0].length;
      if (match[1] !== undefined) return match[1].split("|").map((each) => [each.replaceAll(/\\(.)/g, "$1")]);
      return [[match[0] === "\\d" || match[0] === "[0-9]" ? { any: "number" } : anything]];
    }
    const escape = /^\\([.\-/$^*+?()[\]{}|\\])/.exec(rest) ?? /^()\\[wWsSD]/.exec(rest) ?? /^()\./.exec(rest);
    if (escape !== null) {
      this.#at += escape[0].length;
      return [[escape[1] === "" || escape[1] === undefined ? anything : escape[1]]];
    }
    if (/^[\\^$()[\]{}*+?|]/.test(rest)) return undefined;
    const [character] = rest;
    this.#at += character!.length;
    return [[character!]];
  }

  /** An atom with the quantifier behind it. */
  #quantified(atom: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
    const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at));
    if (quantifier === null) return atom;
    this.#at += quantifier[0].length;
    const isDigits = atom.length === 1 && typeof atom[0]![0] === "object" && atom[0]![0].any === "number";
    const canBeEmpty = /^[*?]/.test(quantifier[0]) || quantifier[1] === "0";
    if (isDigits && !canBeEmpty) return atom;
    if (quantifier[0] === "?" && !isDigits) return [...atom, []];
    return [[anything]];
  }

  #hasTopLevelAlternatives(): boolean {
    let depth = 0;
    let isClass = false;
    for (let at = 0; at < this.#source.length; at++) {
      const character = this.#source[at];
      if (character === "\\") at++;
      else if (isClass) isClass = character !== "]";
      else if (character === "[") isClass = true;
      else if (character === "(") depth++;
      else if (character === ")") depth--;
      else if (character === "|" && depth === 0) return true;
    }
    return false;
  }
}

/** Merges neighbours; digits are told as a number only between texts, where the compiler splits as the pattern does. */
function toTemplate(pieces: readonly Piece[]): Code | undefined {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (typeof piece === "string" && typeof last === "string") merged[merged.length - 1] = last + piece;
    else if (typeof piece === "object" && typeof last === "object") merged[merged.length - 1] = anything;
    else merged.push(piece);
  }
  if (merged.every((piece) => typeof piece === "string")) return string(merged.join(""));
  if (merged.length === 1 && typeof merged[0] === "object" && merged[0].any === "string") return undefined;
  const holes = merged.map((piece) => (typeof piece === "string" ? templateText(piece) : piece.any === "number" ? code`\${number}` : code`\${string}`));
  return code`\`${holes}\``;
}

/** Template literal types for formats; each admits every string of its format. */
const formatTypes: Readonly<Record<string, Code>> = {
  date: code`\`\${number}-\${number}-\${number}\``,
  "date-time": code`\`\${string}-\${string}-\${string}:\${string}\``,
  time: code`\`\${number}:\${number}:\${string}\``,
  uuid: code`\`\${string}-\${string}-\${string}-\${string}-\${string}\``,
  email: code`\`\${string}@\${string}\``,
  "idn-email": code`\`\${string}@\${string}\``,
  uri: code`\`\${string}:\${string}\``,
  iri: code`\`\${string}:\${string}\``,
  ipv4: code`\`\${number}.\${number}.\${number}.\${number}\``,
  ipv6: code`\`\${string}:\${string}\``,
};

/** The template literal type of a format; `undefined` when its strings have no shape in common. */
export const formatType = (format: string): Code | undefined => (Object.hasOwn(formatTypes, format) ? formatTypes[format] : undefined);
