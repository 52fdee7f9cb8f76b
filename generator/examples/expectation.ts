import type { ExpectedFault } from "./annotation.ts";
import type { Example } from "./mapping.ts";
import { beginsInvalid, saysInvalid } from "./words.ts";

/** That an example must be invalid. */
export interface Expectation {
  /** Who says so. */
  readonly why: string;
  readonly fails: readonly ExpectedFault[];
}

/** Why an example is to be invalid: by its annotation, a comment, the line above, or the heading. */
export function expectationOf({ annotations, value, block, message }: Example): Expectation | undefined {
  const fails = annotations.flatMap((annotation) => annotation.fails);
  if (fails.length > 0 || annotations.some(({ expect }) => expect === "invalid")) return { why: "by its annotation", fails };
  if (annotations.some(({ expect }) => expect === "valid")) return undefined;
  const comment = value?.comments.find(({ text, start }) => start < value.range.start && saysInvalid(text));
  if (comment !== undefined) return { why: `by the comment "${comment.text}"`, fails };
  const label = beginsInvalid(block.label?.text ?? "") ? block.label?.text : undefined;
  const heading = saysInvalid(block.headings.at(-1)?.text ?? "") ? block.headings.at(-1)?.text : undefined;
  const text = message?.status === undefined ? (label ?? heading) : undefined;
  return text === undefined ? undefined : { why: `by "${text}"`, fails };
}

/** Whether an annotation says it: then nothing else is asked. */
export const isAnnotated = ({ annotations }: Example): boolean => annotations.some(({ expect, fails }) => expect === "invalid" || fails.length > 0);
