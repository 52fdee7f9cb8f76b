/**
 * The one place where names are made. Every function is total: any string gives an identifier, two different inputs
 * that would meet are told apart by `NameTable`, and harmless odd names (`名前`, `@odata.type`, `+1`) stay readable.
 */

const isAscii = /^[\0-\x7f]*$/;

/** The words of a name: split at separators, at case changes and between acronyms and words (`LLMProvider` → LLM, Provider). */
export function wordsOf(name: string): string[] {
  if (/^[a-z\d]+$/.test(name)) return [name];
  if (isAscii.test(name)) return asciiWordsOf(name);
  return name
    .normalize("NFC")
    .replaceAll(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/[^\p{ID_Continue}]+|_+/u)
    .filter((word) => word !== "");
}

/** What a letter can be to the words of a name. */
const signs = { separator: 0, lower: 1, digit: 2, upper: 3 } as const;

function signOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return signs.lower;
  if (code >= 0x41 && code <= 0x5a) return signs.upper;
  return code >= 0x30 && code <= 0x39 ? signs.digit : signs.separator;
}

function asciiWordsOf(name: string): string[] {
  const words: string[] = [];
  let start = 0;
  let before: number = signs.separator;
  for (let at = 0; at < name.length; at++) {
    const sign = signOf(name.charCodeAt(at));
    const endsAcronym = before === signs.upper && signOf(name.charCodeAt(at + 1)) === signs.lower;
    const isBreak = sign === signs.separator || (sign === signs.upper && (before !== signs.upper || endsAcronym));
    if (isBreak) {
      if (before !== signs.separator) words.push(name.slice(start, at));
      start = at;
    }
    if (before === signs.separator) start = at;
    before = sign;
  }
  if (before !== signs.separator) words.push(name.slice(start));
  return words;
}

/** What most names are already. */
const isPascalCase = /^[A-Z][A-Za-z\d]*$/;
const isCamelCase = /^[a-z][A-Za-z\d]*$/;

/** `workspace_id` → `WorkspaceId`; acronyms keep their capitals (`LLMProviderConfig` stays). */
export function pascalCase(name: string): string {
  if (isPascalCase.test(name)) return name;
  const joined = wordsOf(spellSymbols(name)).map((word) => capitalise(word)).join("");
  return startSafely(joined === "" ? "Empty" : joined);
}

/** `workspace_id` → `workspaceId`; a leading acronym is lowered as one word (`HTTPServer` → `httpServer`). */
export function camelCase(name: string): string {
  if (isCamelCase.test(name)) return name;
  const [first = "empty", ...rest] = wordsOf(spellSymbols(name));
  return startSafely([first.toLowerCase(), ...rest.map((word) => capitalise(word))].join(""));
}

/** `AInTandem API` → `a-in-tandem-api`, for file names and package names. */
export const kebabCase = (name: string): string =>
  wordsOf(spellSymbols(name)).map((word) => word.toLowerCase()).join("-") || "empty";

const capitalise = (word: string): string => {
  const first = String.fromCodePoint(word.codePointAt(0)!);
  return first.toUpperCase() + word.slice(first.length);
};

const startSafely = (name: string): string => (/^[\p{ID_Start}$_]/u.test(name) ? name : `_${name}`);

/** Symbols that carry the meaning of a name on their own, spelt out where they lead it. */
const symbolNames: Readonly<Record<string, string>> = { "+": "plus ", "-": "minus ", "@": "at ", "#": "hash ", "*": "star " };

const spellSymbols = (name: string): string =>
  name.replace(/^[+\-@#*](?=[\p{ID_Continue}])/u, (symbol) => (symbol === "@" || symbol === "#" ? "" : symbolNames[symbol]!));

/**
 * Gives each owner a name that differs from all others, ignoring case. The first owner of a name keeps it; a later one
 * is told apart by the words of its own `context` (outermost last), and only at the very end by a number.
 */
export class NameTable {
  readonly #taken = new Set<string>();

  constructor(reserved: Iterable<string> = []) {
    for (const name of reserved) this.#taken.add(name.toLowerCase());
  }

  /** Takes a name: `wanted`, or the first free of the alternatives, which are made when it is taken, or one with a number. */
  take(wanted: string, alternatives: () => readonly string[] = () => []): string {
    if (this.#tryTake(wanted)) return wanted;
    const others = alternatives();
    for (const name of others) if (this.#tryTake(name)) return name;
    const base = others.at(-1) ?? wanted;
    for (let number = 2; ; number++) if (this.#tryTake(`${base}_${number}`)) return `${base}_${number}`;
  }

  #tryTake(name: string): boolean {
    const folded = name.toLowerCase();
    if (this.#taken.has(folded)) return false;
    this.#taken.add(folded);
    return true;
  }
}
