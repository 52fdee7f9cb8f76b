/**
 * What follows when a connection ends: `retry` after a growing wait, `renew` once with a new token and at once, or
 * `end`.
 */
export type CloseAction = "retry" | "renew" | "end";
/** What a close code leads to; a table of the caller's own comes first. */
export declare const closeAction: (code: number, own?: Readonly<Record<number, CloseAction>>) => CloseAction;
