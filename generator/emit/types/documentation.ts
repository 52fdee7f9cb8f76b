import type { Schema } from "../../model/reference-graph.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, member, stringMember } from "../../source/json.ts";
import { wordsOf } from "../../model/identifiers.ts";
import { constraintsOf } from "./constraints.ts";

/** How many examples a comment shows. */
const mostExamples = 3;

/**
 * The lines of the comment above a declaration or a member: the description, one line with every constraint that the
 * type does not carry, and the tags.
 * @param name what is declared; a title that only says the name again is left out.
 * @param width how many characters a line of text may have.
 */
export function documentationOf(json: Schema, name: string, width: number): readonly string[] {
  if (!isJsonObject(json)) return [];
  const text = stringMember(json, "description") ?? titleOf(json, name);
  const constraints = constraintsOf(json);
  const prose = text === undefined ? [] : wrap(text.trim(), width);
  if (constraints !== "") prose.push(...wrap(constraints, width));
  const tags = examplesOf(json, width);
  if (member(json, "deprecated") === true) tags.unshift("@deprecated");
  // A lone line stands between the signs that begin and end a comment.
  const isTooLong = prose.length === 1 && tags.length === 0 && prose[0]!.length > width - endingWidth;
  const lines = (isTooLong ? wrap(prose[0]!, width - endingWidth) : prose).map(withoutTag);
  lines.push(...tags);
  return lines;
}

/** What ends a comment on its line, behind what begins it. */
const endingWidth = 4;

function titleOf(json: JsonObject, name: string): string | undefined {
  const title = stringMember(json, "title");
  return title !== undefined && spell(title) !== spell(name) ? title : undefined;
}

const spell = (text: string): string => wordsOf(text).join("").toLowerCase();

function examplesOf(json: JsonObject, width: number): string[] {
  const list = member(json, "examples");
  const single = isJsonArray(list) ? undefined : member(json, "example");
  if (single !== undefined) return exampleLines(single, width);
  const examples = isJsonArray(list) ? list : [];
  return examples.slice(0, mostExamples).flatMap((example) => exampleLines(example, width));
}

function exampleLines(example: JsonValue, width: number): string[] {
  const line = `@example ${JSON.stringify(example)}`;
  return line.length <= width ? [line] : ["@example", ...JSON.stringify(example, undefined, 2).split("\n")];
}

/** A line of a description that begins like a tag is no tag. */
const withoutTag = (line: string): string => !line.includes("@") ? line : line.replace(/^(\s*)@/, "$1\\@");

const lineEnd = /\r\n|[\r\n]/;

/** Breaks long lines between words; lines of code blocks and tables stay as they are. */
export function wrap(text: string, width: number): string[] {
  if (text.length <= width && !lineEnd.test(text)) return [text];
  let isCode = false;
  return text.split(lineEnd).flatMap((line) => {
    if (/^\s*(```|~~~)/.test(line)) isCode = !isCode;
    return isCode || line.length <= width || line.trimStart().startsWith("|") ? [line] : wrapLine(line, width);
  });
}

function wrapLine(line: string, width: number): readonly string[] {
  const margin = /^\s*(?:[-*+]\s+|\d+[.)]\s+)?/.exec(line)![0].replaceAll(/\S/g, " ");
  const wrapped: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current.trim() !== "" && current.length + 1 + word.length > width) {
      wrapped.push(current);
      current = `${margin}${word}`;
    } else current = current === "" && wrapped.length === 0 ? word : `${current} ${word}`;
  }
  return [...wrapped, current];
}
