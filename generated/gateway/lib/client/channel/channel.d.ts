import { type DeadlineOptions } from "../deadline.js";
import type { ClientOptions } from "../options.js";
import { type Connection, type SocketConnection } from "../socket/connection.js";
import type { SocketAddress } from "../socket/open-connection.js";
/** A channel, as the generated client describes it to the runtime. */
export interface ChannelDescription {
    /** Its name in messages, and the key of its validators. */
    readonly id: string;
    /** JSON Pointers to what tells the messages apart; of several, all values count together, with `/` between them. */
    readonly discriminator: readonly string[];
    /** What tells the received messages. */
    readonly receive: readonly string[];
    /** Their names, where these are others. */
    readonly names?: Readonly<Record<string, string>>;
    /** The type of messages that no discriminator tells, where there is one such kind alone. */
    readonly fallback?: string;
}
/** A channel with where it is. */
export type ChannelAddress = ChannelDescription & SocketAddress;
/** How messages are read in a loop. */
export interface ReadOptions {
    /** How many messages may wait until the loop takes them (10,000); one more ends the loop with an error. */
    readonly buffer?: number | undefined;
}
/**
 * A place where messages pass. `Send` maps the names of the messages that the client sends to their types, `Receive`
 * what tells the received ones apart to theirs. It connects with the first listener, loop or message.
 */
export declare class Channel<Send extends object, Receive extends object> implements AsyncIterable<Receive[keyof Receive]> {
    #private;
    /** Every message that the definition has, as it comes. */
    /** The connection below it. */
    readonly connection: Connection;
    /** @param isShared whether others use the connection as well, so that closing the channel leaves it alone. */
    constructor(connection: SocketConnection, description: ChannelDescription, options: ClientOptions, isShared: boolean);
    /** Listens to one kind of message; gives the function that stops it. */
    on<Type extends keyof Receive>(type: Type, listener: (message: Receive[Type]) => void): () => void;
    /** Listens to every message that the definition has. */
    onAny(listener: (message: Receive[keyof Receive]) => void): () => void;
    /** Listens to the messages that the definition does not have. */
    onUnknown(listener: (message: unknown) => void): () => void;
    /** The next message of one kind; rejected when the connection ends first. */
    once<Type extends keyof Receive>(type: Type, options?: DeadlineOptions): Promise<Receive[Type]>;
    /** The messages of some kinds, as they come: `for await (const message of channel.messages(["logs"])) …`. */
    messages<Type extends keyof Receive>(types: readonly Type[], options?: ReadOptions): AsyncIterableIterator<Receive[Type]>;
    /** Every message that the definition has, as it comes. */
    [Symbol.asyncIterator](): AsyncIterableIterator<Receive[keyof Receive]>;
    /** Sends a message as soon as the connection stands. @throws QueueOverflowError when too much waits already. */
    send<Name extends keyof Send & string>(name: Name, message: Send[Name]): void;
    /**
     * Sends a message now and again after every reconnect, before anything that waits: subscriptions. Gives the function
     * that stops it.
     */
    sendOnConnect<Name extends keyof Send & string>(name: Name, message: Send[Name]): () => void;
    /** Ends all loops and takes all listeners away; closes the connection unless others use it. */
    close(): void;
}
