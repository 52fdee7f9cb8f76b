import { joinsWithNext, joinsWithPrevious, viramas } from "./joining.js";
import { decodePunycode, encodePunycode } from "./punycode.js";

/** Letters, digits and marks that stay what they are when case and compatibility are folded (RFC 5892, section 2). */
const letters =
  /^(?![\p{Changes_When_NFKC_Casefolded}\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Noncharacter_Code_Point}])[\p{Ll}\p{Lu}\p{Lo}\p{Nd}\p{Lm}\p{Mn}\p{Mc}]$/u;
const exceptionsAllowed = /^[-\u00df\u03c2\u06fd\u06fe\u0f0b\u3007]$/;
/** Exceptions, blocks to ignore and old Hangul (RFC 5892, sections 2.6, 2.8 and 2.9). */
const exceptionsRefused =
  /^[\u0640\u07fa\u302e\u302f\u3031-\u3035\u303b\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u20d0-\u20ff\u{1d100}-\u{1d24f}]$/u;

/** Whether a label that is not ASCII may be registered (RFC 5891, section 4.2; RFC 5892). Not its direction. */
export function isULabel(label: string): boolean {
  if (label.length > 126 || label.normalize("NFC") !== label || /^-|-$|^[^]{2}--|^\p{M}/u.test(label)) return false;
  const characters = Array.from(label);
  return characters.every((character, index) => isAllowed(character, index, characters));
}

function isAllowed(character: string, index: number, label: readonly string[]): boolean {
  if (exceptionsAllowed.test(character)) return true;
  if (exceptionsRefused.test(character)) return false;
  return letters.test(character) ? !arabicDigit.test(character) || hasOneKindOfDigits(label) : isAllowedHere(character, index, label);
}

const arabicDigit = /^[\u0660-\u0669\u06f0-\u06f9]$/;

const hasOneKindOfDigits = (label: readonly string[]): boolean =>
  !(label.some((each) => /^[\u0660-\u0669]$/.test(each)) && label.some((each) => /^[\u06f0-\u06f9]$/.test(each)));

/** The rules for characters that depend on their neighbours (RFC 5892, appendix A). */
function isAllowedHere(character: string, index: number, label: readonly string[]): boolean {
  const previous = label[index - 1] ?? "";
  const next = label[index + 1] ?? "";
  switch (character) {
    case "\u00b7":
      return previous === "l" && next === "l";
    case "\u0375":
      return /^\p{Script=Greek}$/u.test(next);
    case "\u05f3":
    case "\u05f4":
      return /^\p{Script=Hebrew}$/u.test(previous);
    case "\u30fb":
      return label.some((each) => /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]$/u.test(each));
    case "\u200c":
      return viramas.test(previous) || (joinsWithNext(label, index) && joinsWithPrevious(label, index));
    case "\u200d":
      return viramas.test(previous);
    default:
      return false;
  }
}

/** Whether a label that begins with `xn--` stands for a U-label, spelt as that one's encoding (RFC 5891, section 5.4). */
export function isALabel(label: string): boolean {
  const decoded = toULabel(label);
  return decoded !== undefined && isULabel(decoded) && toALabel(decoded) === label.toLowerCase() && isBidiName([decoded]);
}

/** The label in ASCII. */
export const toALabel = (label: string): string => `xn--${encodePunycode(label)}`;

/** What a label that begins with `xn--` stands for; `undefined` for all others. */
export function toULabel(label: string): string | undefined {
  if (!/^xn--/i.test(label)) return undefined;
  const decoded = decodePunycode(label.slice(4).toLowerCase());
  return decoded === undefined || !/[^ -~]/.test(decoded) ? undefined : decoded;
}

const arabicNumber = /[\u0660-\u0669\u{10d30}-\u{10d39}]/u;
const europeanNumber = /[0-9\u06f0-\u06f9]/;
/** Characters of right-to-left scripts that are neither marks nor digits (bidi classes R and AL). */
const rightToLeft =
  /(?![\p{Mn}\u0660-\u0669\u06f0-\u06f9\u{10d30}-\u{10d39}])[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const neutral = "\\-\\u00b7\\u200c\\u200d\\u02b9\\u02ba\\u02c6-\\u02cf\\u02ec\\u0375\\u2e2f\\u30fb\\ua67f\\ua717-\\ua71f\\ua788";
/** Neither left to right nor the end of a label: neutral characters and marks. */
const notLeftToRight = /* @__PURE__ */ new RegExp(`[${neutral}\\p{Mn}0-9\\u06f0-\\u06f9]`, "u");
const trailingMarks = /\p{Mn}*$/u;

/** The Bidi rule (RFC 5893, section 2), which binds every label as soon as one holds right-to-left characters. */
export const isBidiName = (labels: readonly string[]): boolean =>
  !labels.some((label) => rightToLeft.test(label) || arabicNumber.test(label)) || labels.every(hasOneDirection);

function hasOneDirection(label: string): boolean {
  const characters = Array.from(label);
  const first = characters[0] ?? "";
  const body = Array.from(label.replace(trailingMarks, ""));
  const last = body[body.length - 1] ?? "";
  if (rightToLeft.test(first)) {
    return (
      characters.every((each) => rightToLeft.test(each) || arabicNumber.test(each) || notLeftToRight.test(each)) &&
      (rightToLeft.test(last) || arabicNumber.test(last) || europeanNumber.test(last)) &&
      !(arabicNumber.test(label) && europeanNumber.test(label))
    );
  }
  return (
    !notLeftToRight.test(first) &&
    !arabicNumber.test(first) &&
    !characters.some((each) => rightToLeft.test(each) || arabicNumber.test(each)) &&
    (europeanNumber.test(last) || !notLeftToRight.test(last))
  );
}
