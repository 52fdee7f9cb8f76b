import type { Reporter } from "../report.ts";

/** One JSON object for programs: the run's result as the programmatic interface gives it, with the version of this format. */
export const jsonReporter: Reporter = {
  print: ({ command, result }) => `${toAsciiJson({ version: 1, command, ...result })}\n`,
};

// What JSON leaves as it is, but a terminal would act on or hide; and everything else beyond ASCII.
const beyondAscii = /[\u007f-\uffff]/g;

/** A value as indented JSON in ASCII alone. */
export const toAsciiJson = (value: unknown): string =>
  JSON.stringify(value, undefined, 2).replaceAll(beyondAscii, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
