/** One piece of a regular expression's text. */
interface Token {
  readonly kind: "atom" | "open" | "close" | "bar" | "quantifier";
  readonly text: string;
}

/** Escapes and classes are one atom each; the text is a valid regular expression. */
const tokenPattern =
  /\\(?:c.|k<[^>]*>|[^])|\[\^?(?:\\[^]|[^\]\\])*\]|(?<open>\((?:\?(?:<?[=!]|<[^>]*>|[a-z-]*:))?)|(?<close>\))|(?<bar>\|)|(?<quantifier>(?:[*+?]|\{\d+(?:,\d*)?\})\??)|[^]/gsu;

const structure = ["open", "close", "bar", "quantifier"] as const;

function tokensOf(source: string): Token[] {
  return Array.from(source.matchAll(tokenPattern), (match) => {
    const kind = structure.find((each) => match.groups![each] !== undefined) ?? "atom";
    return { kind, text: match[0] };
  });
}

/** How often something is matched with what follows it: a quantifier, or once; without an upper bound, infinity. */
const boundsOf = (next: Token | undefined): readonly [number, number] => (next?.kind === "quantifier" ? boundsOfQuantifier(next.text) : [1, 1]);

function boundsOfQuantifier(quantifier: string): readonly [number, number] {
  const plain = { "*": [0, Infinity], "+": [1, Infinity], "?": [0, 1] } as const;
  const first = quantifier[0]!;
  if (first === "*" || first === "+" || first === "?") return plain[first];
  const [, low, comma, high] = /^\{(\d+)(,?)(\d*)\}/.exec(quantifier)!;
  return [Number(low), comma === "" ? Number(low) : high === "" ? Infinity : Number(high)];
}

/** A repetition without an upper bound of a group that can match its text in several ways. */
export interface Loop {
  /** The repetition as a pattern of its own. */
  readonly text: string;
  /** Whether the match can still fail behind it, so that its ways are tried one after the other. */
  canFail: boolean;
}

/** A group on the way: where it opens, whether it can match a text in several ways, and the loops in it. */
interface OpenGroup {
  readonly start: number;
  varies: boolean;
  /** The loops in its present alternative come last, from `alternative` on. */
  readonly loops: Loop[];
  alternative: number;
}

const openGroup = (start: number): OpenGroup => ({ start, varies: false, loops: [], alternative: 0 });

/**
 * The outermost loops. Without a loop a pattern cannot backtrack exponentially, whatever stands around: a bounded
 * repetition multiplies the ways of a text by a power of its length at most.
 */
export function findLoops(source: string): Loop[] {
  const tokens = tokensOf(source);
  const groups = [openGroup(0)];
  for (const [index, token] of tokens.entries()) {
    const group = groups.at(-1)!;
    const [low, high] = boundsOf(tokens[index + 1]);
    if (token.kind === "open") groups.push(openGroup(index));
    else if (token.kind === "bar") [group.varies, group.alternative] = [true, group.loops.length];
    else if (token.kind === "quantifier") continue;
    else if (token.kind === "close" && groups.length > 1) {
      const inner = groups.pop()!;
      const outer = groups.at(-1)!;
      if (inner.varies && high === Infinity) inner.loops.splice(0, Infinity, { text: `^${textOf(tokens, inner.start, index + 1)}$`, canFail: low > 1 });
      // What is repeated or inside of a loop can be followed by itself.
      else if (high > 1) for (const loop of inner.loops) loop.canFail = true;
      if (low > 0) failBehind(outer);
      outer.loops.push(...inner.loops);
      outer.varies ||= inner.varies || low !== high;
    } else {
      group.varies ||= low !== high || refersBack(token);
      if (low > 0) failBehind(group);
    }
  }
  const { loops } = groups[0]!;
  // What a reference refers to may stand outside of the loop.
  return loops.length > 0 && tokens.some(refersBack) ? [{ text: source, canFail: true }] : loops;
}

/** Something follows that has to match. */
function failBehind({ loops, alternative }: OpenGroup): void {
  for (const loop of loops.slice(alternative)) loop.canFail = true;
}

const refersBack = ({ kind, text }: Token): boolean => kind === "atom" && /^\\[1-9k]/.test(text);

const textOf = (tokens: readonly Token[], start: number, end: number): string =>
  tokens.slice(start, end + 1).map(({ text }) => text).join("");

const manyTimes = 16;

/** The text with every repetition of at least 16 times as one without an upper bound. */
export const relaxRepeats = (source: string): string =>
  tokensOf(source).map(({ kind, text }) => {
    if (kind !== "quantifier" || !text.startsWith("{")) return text;
    const [low, high] = boundsOfQuantifier(text);
    if (high < manyTimes || low === high) return text;
    return `${low === 0 ? "*" : "+"}${text.endsWith("?") ? "?" : ""}`;
  }).join("");

/** The text without what looks ahead or behind, and after it the text of each of those, anchored at the start. */
export function lookaroundsApart(source: string): string[] {
  const parts: string[] = [];
  const open: { readonly isLookaround: boolean; text: string }[] = [{ isLookaround: false, text: "" }];
  for (const { kind, text } of tokensOf(source)) {
    if (kind === "open") open.push({ isLookaround: /^\(\?<?[=!]/.test(text), text: /^\(\?<?[=!]/.test(text) ? "" : text });
    else if (kind === "close" && open.length > 1) {
      const group = open.pop()!;
      if (group.isLookaround) parts.push(`^(?:${group.text})`);
      open.at(-1)!.text += group.isLookaround ? "(?:)" : `${group.text})`;
    } else open.at(-1)!.text += text;
  }
  return [open[0]!.text, ...parts];
}
