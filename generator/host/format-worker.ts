import { parentPort } from "node:worker_threads";
import { type FormatOptions, formatText } from "../output/format-text.ts";

/** The whole of a worker thread of `FormatPool`: a text comes, and goes back laid out, or with what is wrong with it. */
export interface FormatRequest {
  readonly id: number;
  readonly text: string;
  readonly options: FormatOptions;
}

/** The answer to the request with the same `id`. */
export type FormatAnswer = { readonly id: number } & ({ readonly text: string } | { readonly problem: string });

parentPort?.on("message", async ({ id, text, options }: FormatRequest) => {
  const answer: FormatAnswer = await formatText(text, options).then(
    (formatted) => ({ id, text: formatted }),
    (error: unknown) => ({ id, problem: error instanceof Error ? error.message : String(error) }),
  );
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows; a thread has no origin
  parentPort?.postMessage(answer);
});
