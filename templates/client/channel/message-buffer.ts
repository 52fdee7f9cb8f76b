import { ClientError } from "../errors.js";
import { Deferred } from "../deferred.js";

/** Whoever reads a channel's messages was too slow: more of them wait than may. */
export class BufferOverflowError extends ClientError {
  override readonly name: string = "BufferOverflowError";
}

/** Messages that wait for a `for await` loop, bounded in number. */
export class MessageBuffer<Message> implements AsyncIterableIterator<Message> {
  readonly #maximum: number;
  readonly #onReturn: () => void;
  readonly #name: string;
  #messages: Message[] = [];
  #waiting: Deferred<IteratorResult<Message>>[] = [];
  #end: { readonly error: unknown } | undefined;

  /** @param onReturn is called once, when the loop is left or nothing more will come. */
  constructor(name: string, maximum: number, onReturn: () => void) {
    this.#name = name;
    this.#maximum = maximum;
    this.#onReturn = onReturn;
  }

  push(message: Message): void {
    if (this.#end !== undefined) return;
    const waiting = this.#waiting.shift();
    if (waiting !== undefined) return waiting.resolve({ done: false, value: message });
    if (this.#messages.length < this.#maximum) return void this.#messages.push(message);
    this.end(new BufferOverflowError(`More than ${this.#maximum} messages of ${this.#name} wait to be read.`, { operation: this.#name }));
  }

  /** Nothing more will come; what has come is still given, and then the error, if there is one. */
  end(error?: unknown): void {
    if (this.#end !== undefined) return;
    this.#end = { error };
    for (const waiting of this.#waiting) this.#settleEnd(waiting);
    this.#waiting = [];
    this.#onReturn();
  }

  next(): Promise<IteratorResult<Message>> {
    const result = new Deferred<IteratorResult<Message>>();
    const [message] = this.#messages;
    if (this.#messages.length > 0) {
      this.#messages.shift();
      result.resolve({ done: false, value: message as Message });
    } else if (this.#end !== undefined) this.#settleEnd(result);
    else this.#waiting.push(result);
    return result.promise;
  }

  async return(): Promise<IteratorResult<Message>> {
    this.#messages = [];
    this.end();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** An error is given once; after it the iterator is simply done. */
  #settleEnd(result: Deferred<IteratorResult<Message>>): void {
    const error = this.#end?.error;
    if (error === undefined) return result.resolve({ done: true, value: undefined });
    this.#end = { error: undefined };
    result.reject(error);
  }
}
