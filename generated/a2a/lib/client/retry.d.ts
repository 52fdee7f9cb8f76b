/** When and how often a failed call is made again. */
export interface RetryOptions {
    /** How many more times a call is tried after the first. The default is 0: a call is one request. */
    readonly attempts?: number;
    /** The wait before the second attempt, in milliseconds; it doubles with each attempt (300). */
    readonly minDelay?: number;
    /** The longest wait in milliseconds (10,000). A server that asks for a longer one gets no further attempt. */
    readonly maxDelay?: number;
    /** The HTTP methods that are tried again: those that may be repeated without doing things twice. */
    readonly methods?: readonly string[];
    /** The statuses after which a call is tried again (408, 429, 502, 503, 504). */
    readonly statuses?: readonly number[];
}
/** The options with nothing left open. */
export interface RetryPolicy {
    readonly attempts: number;
    readonly minDelay: number;
    readonly maxDelay: number;
    readonly methods: readonly string[];
    readonly statuses: readonly number[];
}
/** Fills in what the options leave open; a number stands for `{ attempts }`. */
export declare function toRetryPolicy(...options: readonly (RetryOptions | number | undefined)[]): RetryPolicy;
/** The wait before attempt `attempt` (the second is 1): exponential, with a jitter between half and all of it. */
export declare function backoff(attempt: number, minDelay: number, maxDelay: number): number;
/** The milliseconds that a `Retry-After` header asks for (RFC 9110, section 10.2.3); `undefined` without a valid one. */
export declare function parseRetryAfter(value: string | null, now?: number): number | undefined;
