import type { ClientError } from "../errors.js";
import { NetworkError } from "../errors.js";
/** The connection was lost, or ended, before there was an answer. */
export declare class ConnectionLostError extends NetworkError {
    readonly name: string;
    /** Whether the message had left: then the server may have acted on it. */
    readonly isSent: boolean;
    constructor(message: string, operation: string, isSent: boolean, cause?: unknown);
}
/** How a connection ended for good. */
export interface ConnectionEnd {
    /** The close code; 1006 when there was none to be had. */
    readonly code: number;
    readonly reason: string;
    /** Whether `close()` was called. */
    readonly isWanted: boolean;
    /** Why, where it was not the close code. */
    readonly error: ClientError | undefined;
    /** The messages that were never sent, in order. */
    readonly unsent: readonly unknown[];
}
/** A lost connection that will be made again. */
export interface ConnectionLoss {
    readonly code: number;
    readonly reason: string;
    /** Milliseconds until the next attempt. */
    readonly delay: number;
    /** How many attempts have failed in a row. */
    readonly attempt: number;
}
/** Something that went wrong without being anyone's answer. */
export interface ConnectionProblem {
    readonly kind: "malformed" /** A message that is no JSON. */ | "oversized" /** A message that is longer than allowed; it was dropped. */ | "unexpected" /** A message that nothing here understands. */ | "unknown-id" /** An answer to a call that was never made. */ | "duplicate-id" /** A second answer to one call, or one that came after the caller had given up. */ | "peer-error" /** An error that the server reports outside any call. */ | "invalid" /** A message that does not match its schema; it was not delivered. */ | "listener" /** A listener threw. */ | "connect" /** An attempt to connect failed, or what shall happen after it. */;
    readonly message: string;
    /** What came, where there is something. */
    readonly data: unknown;
    readonly error: unknown;
}
/** What a connection tells. */
export interface ConnectionEvents {
    /** The connection stands, and the handshake is done; again after every reconnect. */
    readonly open: {
        readonly isFirst: boolean;
        readonly welcome: unknown;
    };
    /** The connection was lost and will be made again. */
    readonly lost: ConnectionLoss;
    /** The connection has ended for good. */
    readonly close: ConnectionEnd;
    readonly problem: ConnectionProblem;
}
/** The states of a connection. */
export type ConnectionState = "idle" | "connecting" | "open" | "waiting" | "closed";
