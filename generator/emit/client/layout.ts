import { code, type Code, indent, isMultiline, join, key, string, widthOf } from "../../code/code.ts";

/** How wide a line of generated code may be. */
const lineWidth = 120;

/**
 * Items between brackets: on one line when they fit, else one a line.
 * @param column how many characters stand before it on the first line, or how far that line is indented with them.
 * @param after how many characters follow it on its last line.
 */
export function bracketed(open: Code, items: readonly Code[], close: Code, column: number, after: number): Code {
  const isBraced = open.parts[0] === "{";
  const space = isBraced && items.length > 0 ? code` ` : code``;
  const flat = code`${open}${space}${join(items, code`, `)}${space}${close}`;
  if (!isMultiline(flat) && column + widthOf(flat) + after <= lineWidth) return flat;
  return code`${open}${indent(code`
${join(items.map((item) => code`${item},`), code`
`)}`)}
${close}`;
}

/** Lines between braces, indented. */
export const block = (lines: readonly Code[]): Code => (lines.length === 0 ? code`{}` : code`{${indent(code`
${join(lines, code`
`)}`)}
}`);

/** Whether code fits on the rest of a line. */
export const fits = (piece: Code, column: number): boolean => !isMultiline(piece) && column + widthOf(piece) <= lineWidth;

/** The name of a method in an interface, where a plain `new` would be how the whole is constructed. */
export const methodKey = (name: string): Code => (name === "new" ? string(name) : key(name));
