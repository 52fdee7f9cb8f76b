import { type ConnectionEnd, type ConnectionEvents, type ConnectionState } from "./connection-events.js";
import type { SocketClientOptions } from "./options.js";
import { type Exchange } from "./session.js";
/** A connection as its users see it. `Welcome` is what the server says when it lets the client in. */
export interface Connection<Welcome = unknown> {
    readonly state: ConnectionState;
    /** Connects, if that is not done yet; rejected when the connection ends for good first. */
    open(): Promise<Welcome>;
    /** Ends the connection for good, unless it is opened again. */
    close(code?: number, reason?: string): void;
    /** Adds a listener; gives the function that takes it away again. */
    on<Name extends keyof ConnectionEvents>(name: Name, listener: (value: ConnectionEvents[Name]) => void): () => void;
    /**
     * Runs something now, if the connection stands, and after each time it was made, before anything that waits is sent:
     * the place for subscriptions. Gives the function that stops it.
     */
    onConnect(run: () => unknown): () => void;
}
/** What an API adds to a plain connection. */
export interface ConnectionHooks {
    /** The address, asked for every attempt. `isRenewal`: the last token was refused. */
    url(isRenewal: boolean): Promise<string>;
    /** Says what must be said first, and gives what the server answers. */
    greet?(exchange: Exchange, isRenewal: boolean): Promise<unknown>;
    /** The message that asks for a sign of life. */
    ping?: (() => unknown) | undefined;
}
/** A WebSocket that carries JSON, is made again when it is lost, and notices when its peer is dead. */
export declare class SocketConnection implements Connection {
    #private;
    readonly name: string;
    /** @param name stands in messages. */
    constructor(name: string, hooks: ConnectionHooks, options: SocketClientOptions);
    get state(): ConnectionState;
    open(): Promise<unknown>;
    close(code?: number, reason?: string): void;
    on<Name extends keyof ConnectionEvents>(name: Name, listener: (value: ConnectionEvents[Name]) => void): () => void;
    onConnect(run: () => unknown): () => void;
}
/** How an end reads in an error's message. */
export declare const describeEnd: (name: string, { code, reason }: Pick<ConnectionEnd, "code" | "reason">) => string;
