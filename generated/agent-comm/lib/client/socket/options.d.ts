import type { SocketConstructor } from "../platform.js";
import type { CloseAction } from "./close-codes.js";
/** How a connection is kept. */
export interface SocketOptions {
    /** Sub-protocols to offer (`Sec-WebSocket-Protocol`). */
    readonly protocols?: readonly string[] | undefined;
    /** Milliseconds for one attempt to connect, handshake included (10,000). */
    readonly connectTimeout?: number | undefined;
    /** Whether and how a lost connection is made again; `false`: not at all. */
    readonly reconnect?: ReconnectOptions | false | undefined;
    /** How a dead peer is noticed; `false`: not at all. */
    readonly heartbeat?: HeartbeatOptions | false | undefined;
    /** Bytes that may wait to be sent while there is no connection, or the connection is slow (1 MiB). */
    readonly maxQueueBytes?: number | undefined;
    /** The longest message that is taken in, in characters (16 Mi); longer ones are dropped and reported. */
    readonly maxMessageLength?: number | undefined;
}
/** How a lost connection is made again. */
export interface ReconnectOptions {
    /** The wait before the first attempt, in milliseconds (500); it doubles with each, between half and all of it. */
    readonly minDelay?: number | undefined;
    /** The longest wait in milliseconds (30,000). */
    readonly maxDelay?: number | undefined;
    /** Attempts in a row without success before the connection is given up; without a bound by default. */
    readonly maxAttempts?: number | undefined;
    /** What close codes lead to, where it shall differ from the table in `close-codes.ts`. */
    readonly closeCodes?: Readonly<Record<number, CloseAction>> | undefined;
}
/** How a dead peer is noticed: silence is answered with a sign of life that asks for one, and then with the end. */
export interface HeartbeatOptions {
    /** Milliseconds of silence before the peer is asked (30,000). */
    readonly interval?: number | undefined;
    /** Milliseconds that it may take to say anything at all (10,000). */
    readonly timeout?: number | undefined;
    /** The message that asks, where the API describes none; without any, silence for both times together is the end. */
    readonly ping?: (() => unknown) | undefined;
}
/** The options of clients that open WebSockets. */
export interface SocketClientOptions {
    /** Stands in for the platform's `WebSocket`; needed before Node 22, for example the class of the package `ws`. */
    readonly WebSocket?: SocketConstructor | undefined;
    /** How connections are kept. */
    readonly socket?: SocketOptions | undefined;
}
