import { type SocketLike } from "../platform.js";
import type { HeartbeatOptions } from "./options.js";
/** What is said before anything else. */
export interface Exchange {
    send(message: unknown): void;
    /** The first message that passes; all others go their usual way. */
    waitFor(isWanted: (message: unknown) => boolean): Promise<unknown>;
}
/** What a session tells its connection. */
export interface SessionEvents {
    opened(): void;
    message(message: unknown): void;
    closed(code: number, reason: string, error: unknown): void;
    problem(kind: "malformed" | "oversized", message: string, data: unknown): void;
}
/** One socket, from the attempt to connect to its end. */
export declare class Session implements Exchange {
    #private;
    socket: SocketLike | undefined;
    constructor(maximum: number);
    start(socket: SocketLike, events: SessionEvents, timeout: number): void;
    get bufferedAmount(): number;
    /** The handshake is over: the peer is watched from now on, if it can be asked or `options` say so. */
    opened(options: HeartbeatOptions | false | undefined, ping: (() => unknown) | undefined, onDead: () => void): void;
    send(message: unknown): void;
    /** Whether the socket took it. */
    sendText(text: string): boolean;
    waitFor(isWanted: (message: unknown) => boolean): Promise<unknown>;
    takesForGreeting(message: unknown): boolean;
    /** Runs something a little later, unless the session has ended by then. */
    later(run: () => void): void;
    stop(): void;
}
