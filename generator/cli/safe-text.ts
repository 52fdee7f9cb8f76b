// Control characters, and what changes the order or the look of a line without being seen: marks of direction, zero
// width spaces, line separators, tag characters, lone surrogates.
const hidden = /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;

const show = (character: string): string => `\\u{${character.codePointAt(0)!.toString(16)}}`;

/** Text from a file or a name with everything shown that a terminal would act on or hide; one line. */
export const toSafeText = (text: string): string =>
  text.replaceAll("\t", "    ").replaceAll(hidden, show).replaceAll(/##(?=\[|vso\[)/g, `#${show("#")}`);

/**
 * Text of several lines for a terminal or a build log: no line begins with what build servers take for a command
 * (`::error::`, `##[error]`), whatever stands before it as space.
 */
export const guardLines = (text: string): string =>
  text.replaceAll(/^([^\S\n]*)(::|##\[|##vso\[)/gm, (_, space: string, mark: string) => `${space}${show(mark[0]!)}${mark.slice(1)}`);

/** How many columns a terminal takes for a text without control characters. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isZeroWidth(character) ? 0 : isWide(character.codePointAt(0)!) ? 2 : 1;
  return width;
}

const isZeroWidth = (character: string): boolean => /[\p{Mn}\p{Me}\u200c\u200d\ufe0f]/u.test(character);

/** East Asian wide and emoji (Unicode Standard Annex 11, in its broad blocks). */
const isWide = (point: number): boolean =>
  point >= 0x1100 &&
  (point <= 0x115f || (point >= 0x2e80 && point <= 0xa4cf) || (point >= 0xac00 && point <= 0xd7a3) || (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0xfe30 && point <= 0xfe6f) || (point >= 0xff00 && point <= 0xff60) || (point >= 0xffe0 && point <= 0xffe6) ||
    (point >= 0x1f300 && point <= 0x1f64f) || (point >= 0x1f680 && point <= 0x1f6ff) || (point >= 0x1f900 && point <= 0x1f9ff) ||
    (point >= 0x20000 && point <= 0x3fffd));
