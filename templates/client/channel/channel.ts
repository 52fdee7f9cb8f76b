import { Deferred } from "../deferred.js";
import { type DeadlineOptions, withDeadline } from "../deadline.js";
import type { ClientOptions } from "../options.js";
import { valueAt } from "../pointer.js";
import { ConnectionLostError } from "../socket/connection-events.js";
import { type Connection, describeEnd, type SocketConnection } from "../socket/connection.js";
import type { SocketAddress } from "../socket/open-connection.js";
import { Listeners } from "../socket/listeners.js";
import { validateNow, validates } from "../validation.js";
import { MessageBuffer } from "./message-buffer.js";

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
export class Channel<Send extends object, Receive extends object> implements AsyncIterable<Receive[keyof Receive]> {
  /** The connection below it. */
  readonly connection: Connection;
  readonly #connection: SocketConnection;
  readonly #description: ChannelDescription;
  readonly #options: ClientOptions;
  readonly #isShared: boolean;
  readonly #listeners: Listeners<Receive>;
  readonly #all: Listeners<{ known: Receive[keyof Receive]; unknown: unknown }>;
  readonly #types: ReadonlySet<string>;
  readonly #stops: (() => void)[] = [];
  readonly #onEnd = new Set<(error: Error | undefined) => void>();

  /** @param isShared whether others use the connection as well, so that closing the channel leaves it alone. */
  constructor(connection: SocketConnection, description: ChannelDescription, options: ClientOptions, isShared: boolean) {
    this.connection = connection;
    this.#connection = connection;
    this.#description = description;
    this.#options = options;
    this.#isShared = isShared;
    this.#types = new Set(description.receive);
    this.#listeners = new Listeners((error) => connection.reportListener(error));
    this.#all = new Listeners((error) => connection.reportListener(error));
    this.#stops.push(
      connection.addReceiver((message) => this.#receive(message)),
      connection.on("close", (end) => {
        const isGood = end.isWanted || end.code === 1000;
        this.#end(isGood ? undefined : end.error ?? new ConnectionLostError(describeEnd(description.id, end), description.id, false));
      }),
    );
  }

  /** Listens to one kind of message; gives the function that stops it. */
  on<Type extends keyof Receive>(type: Type, listener: (message: Receive[Type]) => void): () => void {
    this.#connect();
    return this.#listeners.on(type, listener);
  }

  /** Listens to every message that the definition has. */
  onAny(listener: (message: Receive[keyof Receive]) => void): () => void {
    this.#connect();
    return this.#all.on("known", listener);
  }

  /** Listens to the messages that the definition does not have. */
  onUnknown(listener: (message: unknown) => void): () => void {
    this.#connect();
    return this.#all.on("unknown", listener);
  }

  /** The next message of one kind; rejected when the connection ends first. */
  once<Type extends keyof Receive>(type: Type, options: DeadlineOptions = {}): Promise<Receive[Type]> {
    const next = new Deferred<Receive[Type]>();
    const stops = [
      this.on(type, (message) => next.resolve(message)),
      this.#whenEnded((error) => next.reject(error ?? new ConnectionLostError(`${this.#description.id} was closed.`, this.#description.id, false))),
    ];
    return withDeadline(this.#description.id, options, () => next.promise).finally(() => {
      for (const stop of stops) stop();
    });
  }

  /** The messages of some kinds, as they come: `for await (const message of channel.messages(["logs"])) …`. */
  messages<Type extends keyof Receive>(types: readonly Type[], options: ReadOptions = {}): AsyncIterableIterator<Receive[Type]> {
    return this.#read((push) => types.map((type) => this.on(type, push)), options);
  }

  /** Every message that the definition has, as it comes. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Receive[keyof Receive]> {
    return this.#read((push) => [this.onAny(push)], {});
  }

  /** Sends a message as soon as the connection stands. @throws QueueOverflowError when too much waits already. */
  send<Name extends keyof Send & string>(name: Name, message: Send[Name]): void {
    const { id } = this.#description;
    if (validates(this.#options.validate, "requests")) {
      validateNow(this.#options.validators?.[id]?.send?.[name], message, "request", `message "${name}"`, id);
    }
    this.#connection.transmit(message, id);
  }

  /**
   * Sends a message now and again after every reconnect, before anything that waits: subscriptions. Gives the function
   * that stops it.
   */
  sendOnConnect<Name extends keyof Send & string>(name: Name, message: Send[Name]): () => void {
    this.#connect();
    return this.#connection.onConnect(() => this.send(name, message));
  }

  /** Ends all loops and takes all listeners away; closes the connection unless others use it. */
  close(): void {
    for (const stop of this.#stops) stop();
    this.#end(undefined);
    if (!this.#isShared) this.#connection.close();
  }

  #connect(): void {
    if (this.#connection.state === "idle") void this.#connection.open();
  }

  #receive(message: unknown): boolean {
    const type = typeOf(message, this.#description.discriminator) ?? this.#description.fallback;
    if (type === undefined || !this.#types.has(type)) return this.#receiveUnknown(message);
    if (!this.#isValid(type, message)) return true;
    this.#listeners.emit(type as keyof Receive, message as Receive[keyof Receive]);
    this.#all.emit("known", message as Receive[keyof Receive]);
    return true;
  }

  #isValid(type: string, message: unknown): boolean {
    const { id, names } = this.#description;
    if (!validates(this.#options.validate, "responses")) return true;
    const name = names?.[type] ?? type;
    try {
      validateNow(this.#options.validators?.[id]?.receive?.[name], message, "event", `message "${name}"`, id);
      return true;
    } catch (error) {
      this.#connection.report({ kind: "invalid", message: error instanceof Error ? error.message : String(error), data: message, error });
      return false;
    }
  }

  #receiveUnknown(message: unknown): boolean {
    if (!this.#all.has("unknown")) return false;
    this.#all.emit("unknown", message);
    return true;
  }

  #read<Message>(listen: (push: (message: Message) => void) => (() => void)[], { buffer = 10_000 }: ReadOptions): AsyncIterableIterator<Message> {
    const stops: (() => void)[] = [];
    const messages = new MessageBuffer<Message>(this.#description.id, buffer, () => {
      for (const stop of stops) stop();
    });
    stops.push(...listen((message) => messages.push(message)), this.#whenEnded((error) => messages.end(error)));
    return messages;
  }

  #whenEnded(run: (error: Error | undefined) => void): () => void {
    this.#onEnd.add(run);
    return () => void this.#onEnd.delete(run);
  }

  #end(error: Error | undefined): void {
    for (const run of [...this.#onEnd]) run(error);
  }
}

/** What tells a message apart; `undefined` where a part of it is missing. */
function typeOf(message: unknown, discriminator: readonly string[]): string | undefined {
  const values = discriminator.map((pointer) => valueAt(message, pointer));
  const isWhole = values.length > 0 && values.every((value) => typeof value === "string" || typeof value === "number");
  return isWhole ? values.join("/") : undefined;
}
