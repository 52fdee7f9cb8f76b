import { AbortError, TimeoutError } from "./errors.js";
import { type AbortSignalLike } from "./platform.js";
/** What can end a call from outside. */
export interface DeadlineOptions {
    /** Ends the call; it is rejected with an `AbortError`. */
    readonly signal?: AbortSignalLike | undefined;
    /** Milliseconds for the whole call, retries and the reading of the body included; 0: no bound. */
    readonly timeout?: number | undefined;
}
/**
 * Runs `run` with a signal that is aborted when the caller's is, or when the time is over. Whatever `run` ends with
 * after that, the call ends with an `AbortError` or a `TimeoutError`. When the value is `isOpen`, such as a stream, the
 * caller's signal ends it later as well.
 */
export declare function withDeadline<T>(operation: string, { signal, timeout }: DeadlineOptions, run: (signal: AbortSignalLike) => Promise<T>, isOpen?: (value: T) => boolean): Promise<T>;
/** The error for a signal's reason; the reason of `AbortSignal.timeout` is a timeout. */
export declare function toAbortError(operation: string, reason: unknown): AbortError | TimeoutError;
/** Waits, unless the signal is aborted first. */
export declare function sleep(milliseconds: number, signal: AbortSignalLike): Promise<void>;
