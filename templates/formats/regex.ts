const escapedLiteral = /\\([^\p{ID_Continue}])/gu;

/**
 * A regular expression of ECMA-262, without the leniencies that its annex B keeps for the web. Escaping a character
 * that needs no escape (`\-`, `\"`) is part of the grammar; escaping a letter that means nothing (`\a`) is not.
 */
export const isRegex = (value: string): boolean =>
  compiles(value) || (value.includes("\\") && compiles(value.replaceAll(escapedLiteral, escapeByNumber)));

const escapeByNumber = (_escape: string, character: string): string => `\\u{${character.codePointAt(0)!.toString(16)}}`;

function compiles(source: string): boolean {
  try {
    new RegExp(source, "u");
    return true;
  } catch {
    return false;
  }
}
