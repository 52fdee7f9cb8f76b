import { ClientError } from "../errors.js";
/** Whoever reads a channel's messages was too slow: more of them wait than may. */
export declare class BufferOverflowError extends ClientError {
    readonly name: string;
}
/** Messages that wait for a `for await` loop, bounded in number. */
export declare class MessageBuffer<Message> implements AsyncIterableIterator<Message> {
    #private;
    /** @param onReturn is called once, when the loop is left or nothing more will come. */
    constructor(name: string, maximum: number, onReturn: () => void);
    push(message: Message): void;
    /** Nothing more will come; what has come is still given, and then the error, if there is one. */
    end(error?: unknown): void;
    next(): Promise<IteratorResult<Message>>;
    return(): Promise<IteratorResult<Message>>;
    [Symbol.asyncIterator](): this;
}
