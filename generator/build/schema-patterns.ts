const compiled = (pattern: string): RegExp | undefined => {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(pattern, flags);
    } catch {
      // Not in this flavour.
    }
  }
  return undefined;
};

/**
 * Whether a pattern (ECMA-262, unanchored) matches. `undefined` when that cannot be told: it is no regular expression,
 * or running it on this text could take long, as patterns come from the input and nobody has vouched for them.
 */
export function matches(pattern: string, text: string): boolean | undefined {
  return isQuick(pattern, text.length) ? compiled(pattern)?.test(text) : undefined;
}

/** Backtracking stays cheap: a few unbounded quantifiers on a short text, and very short ones where groups repeat. */
function isQuick(pattern: string, length: number): boolean {
  if (pattern.length > 1_000) return false;
  if (/\)[*+{?]/.test(pattern)) return length <= 20;
  const unbounded = pattern.match(/[*+]|\{\d+,\d*\}/g)?.length ?? 0;
  return unbounded <= 1 ? length <= 1_000 : unbounded <= 3 && length <= 64;
}
