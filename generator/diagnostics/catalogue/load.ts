import { define, didYouMean } from "../definition.ts";

/** Messages about reading, parsing and resolving input files. */
export const loadMessages = {
  "file-not-found": define<{ path: string; nearest?: string | undefined }>({
    severity: "error",
    message: ({ path }) => `The file "${path}" does not exist.`,
    hint: ({ nearest }) => didYouMean(nearest),
  }),
  "unresolved-reference": define<{ reference: string; nearest?: string | undefined }>({
    severity: "error",
    message: ({ reference }) => `The reference "${reference}" leads nowhere.`,
    hint: ({ nearest }) => didYouMean(nearest),
  }),
} as const;
