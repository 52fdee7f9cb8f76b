/**
 * What follows when a connection ends: `retry` after a growing wait, `renew` once with a new token and at once, or
 * `end`.
 */
export type CloseAction = "retry" | "renew" | "end";

/**
 * What each close code leads to (RFC 6455, section 7.4, and the IANA registry). Codes that say that the same would
 * happen again end; those that speak of the server's or the network's state are retried. Of the codes that
 * applications choose themselves, those after HTTP's 401 and 403 are taken for what they usually mean.
 */
const actions: Readonly<Record<number, CloseAction>> = {
  /** The server is done. */
  1000: "end",
  /** The server goes down, or a browser leaves the page. */
  1001: "retry",
  1002: "end",
  1003: "end",
  /** No code. */
  1005: "retry",
  /** The connection broke, or was never made. */
  1006: "retry",
  1007: "end",
  /** The server refuses by its rules. */
  1008: "end",
  1009: "end",
  1010: "end",
  1011: "retry",
  1012: "retry",
  1013: "retry",
  1014: "retry",
  1015: "end",
  /** Unauthorized. */
  3000: "renew",
  /** Forbidden. */
  3003: "end",
  3008: "retry",
  4001: "renew",
  4003: "end",
  4401: "renew",
  4403: "end",
};

/** What a close code leads to; a table of the caller's own comes first. */
export const closeAction = (code: number, own: Readonly<Record<number, CloseAction>> = {}): CloseAction => own[code] ?? actions[code] ?? "retry";
