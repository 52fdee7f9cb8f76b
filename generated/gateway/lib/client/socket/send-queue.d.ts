import { ClientError } from "../errors.js";
/** There is no room in the queue of messages that wait for the connection. */
export declare class QueueOverflowError extends ClientError {
    readonly name: string;
}
/** A message that was handed over for sending. */
export interface Outgoing {
    /** As it was given, before it became text. */
    readonly message: unknown;
    readonly isSent: boolean;
    /** Takes it back, if it is not sent yet. */
    cancel(): void;
    /** Tells that it was sent past the queue. */
    markSent(): void;
}
/** Messages that wait to be sent, in order, bounded by their bytes. */
export declare class SendQueue {
    #private;
    /** @param maximum the bytes that may wait; messages that are larger than that can never be sent. */
    constructor(maximum: number);
    get isEmpty(): boolean;
    /** Adds a message. @throws QueueOverflowError when there is no room for it. */
    add(message: unknown, operation: string): Outgoing;
    /** Sends what waits, as long as `send` takes it. */
    flush(send: (text: string) => boolean): void;
    /** Empties the queue and gives back what was not sent, as it was given. */
    takeAll(): unknown[];
}
