/**
 * Thrown by the fast reader of YAML where it is not sure, and caught where it was called: the package `yaml` reads the
 * whole text then.
 */
export const unsure = new Error("This YAML is left to the package `yaml`");

/** Gives up: this text is for the package `yaml`. */
export function giveUp(): never {
  throw unsure;
}

/** Whether what follows a scalar on its line, from `at`, is nothing but a comment. */
export function isRestEmpty(line: string, at: number): boolean {
  let end = at;
  while (line.charCodeAt(end) === 0x20) end++;
  return end === line.length || (end > at && line.charCodeAt(end) === 0x23);
}

/** How the line breaks at the end of a block scalar are treated (section 8.1.1.2). */
export type Chomping = "strip" | "clip" | "keep";

/** Joins the lines of a literal block scalar; those at the end may be empty. */
export function joinLiteral(lines: readonly string[], chomping: Chomping): string {
  const end = contentEnd(lines);
  return lines.slice(0, end).join("\n") + lastBreaks(end, lines.length, chomping);
}

/** Joins the lines of a folded block scalar (section 8.1.3): lines that are indented further keep their breaks. */
export function joinFolded(lines: readonly string[], chomping: Chomping): string {
  const end = contentEnd(lines);
  let text = "";
  let breaks = 0;
  let isFirst = true;
  let wasIndented = false;
  for (let index = 0; index < end; index++) {
    const line = lines[index]!;
    if (line === "") {
      breaks++;
      continue;
    }
    const isIndented = line.charCodeAt(0) === 0x20 || line.charCodeAt(0) === 0x09;
    if (isFirst) text = "\n".repeat(breaks);
    else if (isIndented || wasIndented) text += "\n".repeat(breaks + 1);
    else text += breaks === 0 ? " " : "\n".repeat(breaks);
    text += line;
    breaks = 0;
    isFirst = false;
    wasIndented = isIndented;
  }
  return text + lastBreaks(end, lines.length, chomping);
}

function contentEnd(lines: readonly string[]): number {
  let end = lines.length;
  while (end > 0 && lines[end - 1] === "") end--;
  return end;
}

function lastBreaks(end: number, length: number, chomping: Chomping): string {
  if (chomping === "keep") return "\n".repeat(end === 0 ? length : length - end + 1);
  return chomping === "strip" || end === 0 ? "" : "\n";
}
