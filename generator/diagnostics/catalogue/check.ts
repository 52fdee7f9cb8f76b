import { define } from "../definition.ts";

/** Messages of the stage "check". */
export const checkMessages = {
  "invalid-pattern": define<{ pattern: string; fault: string }>({
    severity: "error",
    message: ({ pattern, fault }) => `The pattern "${pattern}" is no regular expression of ECMA-262: ${fault}.`,
  }),
  "pattern-without-unicode": define<{ pattern: string; fault: string }>({
    severity: "warning",
    message: ({ pattern, fault }) => `The pattern "${pattern}" is valid only without Unicode semantics (with them: ${fault}), and is emitted so.`,
    hint: () => "Other validators may refuse it: escape only what needs it, so that the pattern is valid with the flag u.",
  }),
  "exponential-pattern": define<{ pattern: string; attack: string | undefined }>({
    severity: "warning",
    message: ({ pattern }) => `The pattern "${pattern}" can take exponential time: a short text makes a validator hang.`,
    hint: ({ attack }) => (attack === undefined ? undefined : `Such a text is ${attack}. Rewrite the repetition so that each text matches in one way.`),
  }),
  "pattern-not-analysed": define<{ pattern: string; reason: string }>({
    severity: "info",
    message: ({ pattern, reason }) => `Whether the pattern "${pattern}" can take exponential time is not known: ${reason}.`,
  }),
} as const;
