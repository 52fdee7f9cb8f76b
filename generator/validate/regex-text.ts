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

/** The bounds of a quantifier; without an upper one, infinity. */
function boundsOf(quantifier: string): readonly [number, number] {
  const plain = { "*": [0, Infinity], "+": [1, Infinity], "?": [0, 1] } as const;
  const first = quantifier[0]!;
  if (first === "*" || first === "+" || first === "?") return plain[first];
  const [, low, comma, high] = /^\{(\d+)(,?)(\d*)\}/.exec(quantifier)!;
  return [Number(low), comma === "" ? Number(low) : high === "" ? Infinity : Number(high)];
}

/** Whether a group that can match its text in several ways is repeated. */
export function repeatsVariably(source: string): boolean {
  const tokens = tokensOf(source);
  const groups: { varies: boolean }[] = [{ varies: false }];
  for (const [index, token] of tokens.entries()) {
    const group = groups.at(-1)!;
    if (token.kind === "open") groups.push({ varies: false });
    else if (token.kind === "bar") group.varies = true;
    else if (token.kind === "quantifier") {
      const [low, high] = boundsOf(token.text);
      if (low !== high) group.varies = true;
    } else if (token.kind === "close") {
      const inner = groups.pop()!;
      const outer = groups.at(-1);
      if (outer === undefined) return true;
      const next = tokens[index + 1];
      if (inner.varies && next?.kind === "quantifier" && boundsOf(next.text)[1] > 1) return true;
      outer.varies ||= inner.varies;
    } else if (/^\\[1-9k]/.test(token.text)) group.varies = true;
  }
  return false;
}

const manyTimes = 16;

/** The text with every repetition of at least 16 times as one without an upper bound. */
export const relaxRepeats = (source: string): string =>
  tokensOf(source).map(({ kind, text }) => {
    if (kind !== "quantifier" || !text.startsWith("{")) return text;
    const [low, high] = boundsOf(text);
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
