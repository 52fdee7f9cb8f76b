import { invariant } from "../source/invariant.ts";
import { type Code, templateOf } from "./code.ts";

const holePattern = /\/\*<([\w-]+)>\*\/[^]*?\/\*<\/\1>\*\//g;

/**
 * The text of a TypeScript template as code, with its holes filled by name. A hole is a stretch of valid TypeScript
 * between two comments, so that the template itself compiles: `const version = /*<version>*\/ "0" /*</version>*\/;`.
 * Every hole must be filled and every filling must have its hole.
 */
export function fillTemplate(text: string, holes: Readonly<Record<string, Code>>): Code {
  const strings: string[] = [];
  const fillings: Code[] = [];
  let end = 0;
  const used = new Set<string>();
  for (const match of text.matchAll(holePattern)) {
    const name = match[1]!;
    const filling = holes[name];
    invariant(filling !== undefined, `the hole "${name}" of a template is not filled`);
    used.add(name);
    strings.push(text.slice(end, match.index));
    fillings.push(filling);
    end = match.index + match[0].length;
  }
  for (const name of Object.keys(holes)) invariant(used.has(name), `the template has no hole "${name}"`);
  return templateOf([...strings, text.slice(end)], fillings);
}
