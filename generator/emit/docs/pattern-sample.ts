/** Longer texts say nothing more to a reader. */
const longest = 200;

/** How deep groups are read. */
const deepest = 20;

const lower = "abcdefghijklmnopqrstuvwxyz";
const alphabet = `${lower}0123456789${lower.toUpperCase()}_-. /:@+=,;#%&!?*~$^()[]{}<>|'"\`\\`;
const words = `${lower}0123456789${lower.toUpperCase()}_`;
const classEscapes: Readonly<Record<string, (character: string) => boolean>> = {
  d: (character) => /\d/.test(character), D: (character) => /\D/.test(character), w: (character) => words.includes(character),
  W: (character) => !words.includes(character), s: (character) => character === " ", S: (character) => character !== " ",
};
const controls: Readonly<Record<string, string>> = { t: "\t", n: "\n", r: "\r", f: "\f", v: "\v" };

/**
 * A text that a regular expression of ECMA-262 matches, made from the expression alone: it is never run, for one from a
 * stranger could take for ever. At least `least` characters where a repetition can give them. `undefined` for expressions
 * with parts that cannot be followed one by one, such as lookaheads and references back.
 */
export function patternSample(source: string, least = 0): string | undefined {
  const text = new Maker(source, 0).make();
  if (text === undefined || text.length >= least) return text;
  const filled = new Maker(source, least - text.length).make();
  return filled !== undefined && filled.length >= least ? filled : undefined;
}

/** Thrown at a part that cannot be followed. */
const unknownPart = Symbol("a part that cannot be followed");

class Maker {
  readonly #source: string;
  /** How many characters the next open repetition gives beyond its least. */
  #missing: number;
  #at = 0;

  constructor(source: string, missing: number) {
    this.#source = source;
    this.#missing = missing;
  }

  make(): string | undefined {
    try {
      const text = this.#alternatives(0);
      return this.#at === this.#source.length ? text : undefined;
    } catch (error) {
      if (error === unknownPart) return undefined;
      throw error;
    }
  }

  /** The first alternative up to the end of the group; the others are read and left. */
  #alternatives(depth: number): string {
    if (depth > deepest) throw unknownPart;
    const first = this.#sequence(depth);
    while (this.#take("|")) this.#sequence(depth);
    return first;
  }

  #sequence(depth: number): string {
    let text = "";
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source[this.#at]!)) {
      if (this.#isAtEdge(depth)) this.#at++;
      else text += this.#repeated(this.#atom(depth));
      if (text.length > longest) throw unknownPart;
    }
    return text;
  }

  /** Whether an anchor stands here that holds by itself: at the start or the end of the whole, or of an alternative of it. */
  #isAtEdge(depth: number): boolean {
    const [before, after] = [this.#source.slice(0, this.#at), this.#source.slice(this.#at)];
    if (after.startsWith("^")) return /^(?:\((?:\?(?::|<\w+>))?)*$|\|$/.test(before);
    return (depth === 0 ? /^\$(?:$|\|)/ : /^\$\)+$/).test(after);
  }

  /** What the atom gives at its n-th repetition. */
  #atom(depth: number): (index: number) => string {
    const character = String.fromCodePoint(this.#source.codePointAt(this.#at)!);
    this.#at += character.length;
    switch (character) {
      case "(": return this.#group(depth);
      case "[": return oneOf(this.#class());
      case ".": return oneOf([...alphabet]);
      case "\\": return this.#escape();
      case "^": case "$": case "*": case "+": case "?": case "{": case "}": case "]": throw unknownPart;
      default: return () => character;
    }
  }

  #group(depth: number): (index: number) => string {
    const prefix = /^\?(?::|<[A-Za-z_]\w*>)/.exec(this.#source.slice(this.#at))?.[0];
    if (prefix === undefined && this.#source[this.#at] === "?") throw unknownPart;
    this.#at += prefix?.length ?? 0;
    const text = this.#alternatives(depth + 1);
    if (!this.#take(")")) throw unknownPart;
    return () => text;
  }

  #escape(): (index: number) => string {
    const letter = this.#source[this.#at++] ?? "";
    const isClass = classEscapes[letter];
    if (isClass !== undefined) return oneOf([...alphabet].filter(isClass));
    const text = this.#escapedCharacter(letter);
    return () => text;
  }

  #escapedCharacter(letter: string): string {
    if (/[\^$\\.*+?()[\]{}|/-]/.test(letter)) return letter;
    const control = controls[letter];
    if (control === undefined) throw unknownPart;
    return control;
  }

  /** The characters of a class that a reader knows. */
  #class(): readonly string[] {
    const isNegated = this.#take("^");
    const members: ((character: string) => boolean)[] = [];
    while (!this.#take("]")) {
      const start = this.#classMember();
      if (typeof start === "string" && this.#source[this.#at] === "-" && this.#source[this.#at + 1] !== "]") {
        this.#at++;
        const end = this.#classMember();
        if (typeof end !== "string") throw unknownPart;
        members.push((character) => start <= character && character <= end);
      } else members.push(typeof start === "string" ? (character) => character === start : start);
    }
    return [...alphabet].filter((character) => members.some((has) => has(character)) !== isNegated);
  }

  #classMember(): string | ((character: string) => boolean) {
    const character = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
    if (this.#at >= this.#source.length || character === "[") throw unknownPart;
    this.#at += character.length;
    if (character !== "\\") return character;
    const letter = this.#source[this.#at++] ?? "";
    return classEscapes[letter] ?? this.#escapedCharacter(letter);
  }

  /** The atom as often as the quantifier behind it asks for, or more often where the text is too short. */
  #repeated(atom: (index: number) => string): string {
    const quantifier = /^(?:[*+?]|\{(\d{1,4})(?:(,)(\d{0,4}))?\})\??/.exec(this.#source.slice(this.#at));
    if (quantifier === null) return atom(0);
    this.#at += quantifier[0].length;
    const [sign, counted, comma, limit] = [quantifier[0][0], quantifier[1], quantifier[2], quantifier[3]];
    const least = counted === undefined ? (sign === "+" ? 1 : 0) : Number(counted);
    const most = counted === undefined ? (sign === "?" ? 1 : Infinity) : comma === undefined ? least : limit === "" ? Infinity : Number(limit);
    const size = Math.max(1, atom(0).length);
    const count = Math.min(most, least + Math.ceil(this.#missing / size));
    if (count * size > longest) throw unknownPart;
    this.#missing -= (count - least) * size;
    return Array.from({ length: count }, (_, index) => atom(index)).join("");
  }

  #take(character: string): boolean {
    const isThere = this.#source[this.#at] === character;
    if (isThere) this.#at++;
    return isThere;
  }
}

/** One character after the other, and again from the first. */
function oneOf(characters: readonly string[]): (index: number) => string {
  if (characters.length === 0) throw unknownPart;
  return (index) => characters[index % characters.length]!;
}
