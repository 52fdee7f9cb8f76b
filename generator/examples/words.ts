import { wordsOf } from "../model/identifiers.ts";

/** Words that tell how an example is meant, not what it is. */
const filler = new Set(["example", "examples", "valid", "invalid", "sample", "format", "structure", "schema", "schemas", "object", "objects", "json", "payload", "body", "the", "a", "an", "of"]);

/** The words of a heading or a title that say what it is about: no symbols, numbering, filler or capitals. */
export function plainWords(text: string): string {
  const words = wordsOf(text.replace(/^[^\p{L}]+/u, "")).map((word) => word.toLowerCase());
  const telling = words.filter((word) => !filler.has(word));
  return (telling.length === 0 ? words : telling).join(" ");
}

const negations = /\b(?:invalid|missing|violat(?:es?|ing)|must not)\b/i;

/** Whether a heading or a comment says that what follows is wrong. */
export const saysInvalid = (text: string): boolean => negations.test(text);

/** Whether a line above an example begins by saying so; a sentence that says it later speaks about something else. */
export const beginsInvalid = (text: string): boolean => /^\W*(?:invalid|missing|violat(?:es|ing))\b/i.test(text) && text.length <= 100;

/** The texts between backticks. */
export const codeWords = (text: string): string[] => Array.from(text.matchAll(/`([^`]+)`/g), (match) => match[1]!);
