import { type Code, code, templateText } from "../../code/code.ts";

/** The names that a pattern matches, as a type. */
export interface KeyTemplate {
  /** Such as `x-${string}`. */
  readonly type: Code;
  /** Set when the pattern matches one name only. */
  readonly name: string | undefined;
  matches(name: string): boolean;
}

/** A piece of plain text in a pattern: no character of it has a meaning of its own. */
const plainText = String.raw`(?:[\p{L}\p{N}_\-@/:#~%&=!<>"', ]|\\[.\-/$^*+?()[\]{}|])*`;
const plainPattern = new RegExp(`^(\\^?)(${plainText})(\\$?)$`, "u");

/**
 * The template literal type for exactly the names that `pattern` matches: a prefix (`^x-`), a suffix, a part, one name.
 * `undefined` for every other pattern, as a wider template would demand too much of names that do not match.
 */
export function keyTemplate(pattern: string): KeyTemplate | undefined {
  const match = plainPattern.exec(pattern);
  if (match === null) return undefined;
  const [, start, escaped, end] = match;
  const text = escaped!.replaceAll(/\\(.)/g, "$1");
  if (text === "" || /[`\\$]/.test(text)) return undefined;
  if (start !== "" && end !== "") return { type: code`never`, name: text, matches: (name) => name === text };
  if (start !== "") return { type: template(code``, text, anyText), name: undefined, matches: (name) => name.startsWith(text) };
  if (end !== "") return { type: template(anyText, text, code``), name: undefined, matches: (name) => name.endsWith(text) };
  return { type: template(anyText, text, anyText), name: undefined, matches: (name) => name.includes(text) };
}

const anyText = code`\${string}`;

const template = (before: Code, text: string, behind: Code): Code => code`\`${before}${templateText(text)}${behind}\``;
