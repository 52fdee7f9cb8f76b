import { define, didYouMean } from "../definition.ts";

/**
 * What a definition has against the official schema of its format. Generation survives all of it, and what it does not
 * survive is an error of its own elsewhere: all of these are warnings.
 */
export const officialMessages = {
  "official-unknown-key": define<{ format: string; key: string; alike: number; nearest?: string | undefined }>({
    severity: "warning",
    message: ({ format, key, alike }) => `${format} knows no key "${key}" here${andAlike(alike)}.`,
    hint: ({ nearest }) => didYouMean(nearest),
  }),
  "official-missing-key": define<{ format: string; key: string; alike: number }>({
    severity: "warning",
    message: ({ format, key, alike }) => `${format} asks for the key "${key}" here${andAlike(alike)}.`,
  }),
  "official-wrong-value": define<{ format: string; expected: string; found: string; alike: number; nearest?: string | undefined }>({
    severity: "warning",
    message: ({ format, expected, found, alike }) => `${format} asks for ${expected} here, not ${found}${andAlike(alike)}.`,
    hint: ({ nearest }) => didYouMean(nearest),
  }),
  "official-broken-rule": define<{ format: string; rule: string; alike: number }>({
    severity: "warning",
    message: ({ format, rule, alike }) => `By the schema of ${format} this ${rule}${andAlike(alike)}.`,
  }),
  "official-more": define<{ format: string; count: number }>({
    severity: "warning",
    message: ({ format, count }) => `${count} more kinds of differences from the schema of ${format} are not listed.`,
    hint: () => "Mend those above, and the others will be shown.",
  }),
} as const;

const andAlike = (count: number): string => (count === 0 ? "" : `, and in ${count} more ${count === 1 ? "place" : "places"}`);
