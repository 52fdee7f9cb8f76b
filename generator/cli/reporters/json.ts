import type { Reporter } from "../report.ts";

// What JSON leaves as it is, but a terminal would act on.
const unsafe = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** One JSON object for programs: the run's result as the programmatic interface gives it, with the version of this format. */
export const jsonReporter: Reporter = {
  print: ({ command, result }) =>
    `${JSON.stringify({ version: 1, command, ...result }, undefined, 2).replaceAll(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`,
};
