import { ClientError } from "../errors.js";
import { platform } from "../platform.js";

/** There is no room in the queue of messages that wait for the connection. */
export class QueueOverflowError extends ClientError {
  override readonly name: string = "QueueOverflowError";
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

interface Entry extends Outgoing {
  readonly text: string;
  readonly bytes: number;
  isSent: boolean;
}

/** Messages that wait to be sent, in order, bounded by their bytes. */
export class SendQueue {
  readonly #maximum: number;
  #entries: Entry[] = [];
  #bytes = 0;

  /** @param maximum the bytes that may wait; messages that are larger than that can never be sent. */
  constructor(maximum: number) {
    this.#maximum = maximum;
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  /** Adds a message. @throws QueueOverflowError when there is no room for it. */
  add(message: unknown, operation: string): Outgoing {
    const text = JSON.stringify(message);
    const bytes = new platform.TextEncoder().encode(text).byteLength;
    if (this.#bytes + bytes > this.#maximum) {
      throw new QueueOverflowError(`${operation} cannot be sent: ${this.#bytes} bytes wait already, and ${this.#maximum} may.`, { operation });
    }
    const markSent = (): void => {
      entry.isSent = true;
      this.#remove(entry);
    };
    const entry: Entry = { message, text, bytes, isSent: false, cancel: () => this.#remove(entry), markSent };
    this.#entries.push(entry);
    this.#bytes += bytes;
    return entry;
  }

  /** Sends what waits, as long as `send` takes it. */
  flush(send: (text: string) => boolean): void {
    for (;;) {
      const [entry] = this.#entries;
      if (entry === undefined || !send(entry.text)) return;
      entry.markSent();
    }
  }

  /** Empties the queue and gives back what was not sent, as it was given. */
  takeAll(): unknown[] {
    const messages = this.#entries.map(({ message }) => message);
    this.#entries = [];
    this.#bytes = 0;
    return messages;
  }

  #remove(entry: Entry): void {
    const index = this.#entries.indexOf(entry);
    if (index < 0) return;
    this.#entries.splice(index, 1);
    this.#bytes -= entry.bytes;
  }
}
