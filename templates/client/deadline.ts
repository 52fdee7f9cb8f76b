import { AbortError, TimeoutError } from "./errors.js";
import { type AbortSignalLike, platform } from "./platform.js";

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
export async function withDeadline<T>(
  operation: string,
  { signal, timeout = 0 }: DeadlineOptions,
  run: (signal: AbortSignalLike) => Promise<T>,
  isOpen: (value: T) => boolean = () => false,
): Promise<T> {
  const controller = new platform.AbortController();
  let ending: Error | undefined;
  let endNow: (error: Error) => void = () => {};
  const ended = new Promise<never>((_, reject) => (endNow = reject));
  ended.catch(() => {});
  const end = (error: Error): void => {
    ending ??= error;
    controller.abort(ending);
    endNow(ending);
  };
  const onAbort = (): void => end(toAbortError(operation, signal?.reason));
  if (signal?.aborted === true) throw toAbortError(operation, signal.reason);
  signal?.addEventListener("abort", onAbort);
  const timer = timeout > 0
    ? platform.setTimeout(() => end(new TimeoutError(`${operation} took longer than ${timeout} ms.`, { operation })), timeout)
    : undefined;
  let keepsSignal = false;
  try {
    const value = await Promise.race([run(controller.signal), ended]);
    keepsSignal = isOpen(value);
    return value;
  } catch (error) {
    throw ending ?? error;
  } finally {
    platform.clearTimeout(timer);
    if (!keepsSignal) signal?.removeEventListener("abort", onAbort);
  }
}

/** The error for a signal's reason; the reason of `AbortSignal.timeout` is a timeout. */
export function toAbortError(operation: string, reason: unknown): AbortError | TimeoutError {
  const isTimeout = reason instanceof Error && reason.name === "TimeoutError";
  return isTimeout
    ? new TimeoutError(`${operation} took longer than its signal allowed.`, { operation, cause: reason })
    : new AbortError(`${operation} was aborted.`, { operation, cause: reason });
}

/** Waits, unless the signal is aborted first. */
export function sleep(milliseconds: number, signal: AbortSignalLike): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const stop = (): void => {
      platform.clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = platform.setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", stop);
  });
}
