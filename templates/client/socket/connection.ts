import { Deferred } from "../deferred.js";
import { ClientError, RequestError } from "../errors.js";
import { platform, type SocketLike } from "../platform.js";
import { backoff } from "../retry.js";
import { closeAction } from "./close-codes.js";
import {
  type ConnectionEnd, type ConnectionEvents, ConnectionLostError, type ConnectionProblem, type ConnectionState,
} from "./connection-events.js";
import { Listeners } from "./listeners.js";
import type { SocketClientOptions } from "./options.js";
import { type Outgoing, SendQueue } from "./send-queue.js";
import { type Exchange, Session } from "./session.js";

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

/** How many bytes a slow socket may hold before messages wait in the queue, from which they can come back. */
const highWater = 256 * 1024;

/** A WebSocket that carries JSON, is made again when it is lost, and notices when its peer is dead. */
export class SocketConnection implements Connection {
  readonly name: string;
  readonly #hooks: ConnectionHooks;
  readonly #options: SocketClientOptions;
  readonly #queue: SendQueue;
  readonly #listeners: Listeners<ConnectionEvents>;
  readonly #receivers = new Set<{ receive(message: unknown): boolean; readonly isExclusive: boolean }>();
  readonly #onConnect = new Set<() => unknown>();
  #state: ConnectionState = "idle";
  #session: Session | undefined;
  #opening: Deferred<unknown> | undefined;
  #welcome: unknown;
  #attempt = 0;
  #isRenewal = false;
  #wasOpen = false;
  #timer: unknown;
  #isReady = false;

  /** @param name stands in messages. */
  constructor(name: string, hooks: ConnectionHooks, options: SocketClientOptions) {
    this.name = name;
    this.#hooks = hooks;
    this.#options = options;
    this.#queue = new SendQueue(options.socket?.maxQueueBytes ?? 1024 * 1024);
    this.#listeners = new Listeners((error) => this.reportListener(error));
  }

  get state(): ConnectionState {
    return this.#state;
  }

  open(): Promise<unknown> {
    if (this.#state === "open") return Promise.resolve(this.#welcome);
    this.#opening ??= new Deferred();
    if (this.#state === "idle" || this.#state === "closed") void this.#connect();
    return this.#opening.promise;
  }

  close(code: number = 1000, reason: string = ""): void {
    if (this.#state === "closed") return;
    const session = this.#session;
    this.#end({ code, reason, isWanted: true, error: undefined });
    session?.socket?.close(code, reason);
  }

  on<Name extends keyof ConnectionEvents>(name: Name, listener: (value: ConnectionEvents[Name]) => void): () => void {
    return this.#listeners.on(name, listener);
  }

  onConnect(run: () => unknown): () => void {
    const own = (): unknown => run();
    this.#onConnect.add(own);
    if (this.#state === "open") void this.#runOnConnect([own]);
    return () => void this.#onConnect.delete(own);
  }

  /**
   * @internal Gets every message, and says whether it has understood it. What an exclusive receiver understands, those
   * that were added later do not get.
   */
  addReceiver(receive: (message: unknown) => boolean, isExclusive: boolean = false): () => void {
    const receiver = { receive, isExclusive };
    this.#receivers.add(receiver);
    return () => void this.#receivers.delete(receiver);
  }

  /**
   * @internal Sends a message as soon as the connection stands, and connects if that is not done yet.
   * @throws QueueOverflowError, RequestError, ConnectionLostError
   */
  transmit(message: unknown, operation: string): Outgoing {
    if (this.#state === "closed") throw new ConnectionLostError(`${operation} cannot be sent: the connection is closed.`, operation, false);
    const outgoing = this.#enqueue(message, operation);
    if (this.#state === "idle") void this.open();
    else if (this.#state === "open" && !this.#isReady) this.#sendNow(outgoing);
    else this.#flush();
    return outgoing;
  }

  /** @internal Tells about something that is nobody's answer. */
  report(problem: Omit<ConnectionProblem, "data" | "error"> & Partial<ConnectionProblem>): void {
    this.#listeners.emit("problem", { data: undefined, error: undefined, ...problem });
  }

  /** @internal What a listener throws is reported, or thrown where nobody can catch it, as platforms do. */
  reportListener(error: unknown): void {
    if (this.#listeners.has("problem")) this.report({ kind: "listener", message: `A listener of ${this.name} threw.`, error });
    else platform.setTimeout(() => { throw error; }, 0);
  }

  #enqueue(message: unknown, operation: string): Outgoing {
    try {
      return this.#queue.add(message, operation);
    } catch (error) {
      if (error instanceof ClientError) throw error;
      throw new RequestError(`${operation} cannot be sent as JSON.`, { operation, cause: error });
    }
  }

  async #connect(): Promise<void> {
    this.#state = "connecting";
    const session = new Session(this.#options.socket?.maxMessageLength ?? 16 * 1024 * 1024);
    this.#session = session;
    const isRenewal = this.#isRenewal;
    const isCurrent = (): boolean => this.#session === session;
    try {
      const url = await this.#hooks.url(isRenewal);
      if (!isCurrent()) return;
      const socket = this.#makeSocket(url);
      session.start(socket, {
        opened: () => void this.#greet(session, isRenewal),
        message: (data) => isCurrent() && this.#receive(session, data),
        closed: (code, reason, error) => isCurrent() && this.#lose(code, reason, error),
        problem: (kind, message, data) => isCurrent() && this.report({ kind, message, data }),
      }, this.#options.socket?.connectTimeout ?? 10_000);
    } catch (error) {
      if (isCurrent()) this.#end({ code: 1006, reason: "", isWanted: false, error: toClientError(error, this.name) });
    }
  }

  #makeSocket(url: string): SocketLike {
    const Socket = this.#options.WebSocket ?? platform.WebSocket;
    if (Socket === undefined) {
      throw new RequestError("This platform has no WebSocket; pass one in the client's options, such as the class of the package ws.", { operation: this.name });
    }
    const protocols = this.#options.socket?.protocols;
    const socket = protocols === undefined ? new Socket(url) : new Socket(url, [...protocols]);
    socket.binaryType = "arraybuffer";
    return socket;
  }

  async #greet(session: Session, isRenewal: boolean): Promise<void> {
    try {
      const welcome = await this.#hooks.greet?.(session, isRenewal);
      if (this.#session === session) this.#opened(session, welcome);
    } catch (error) {
      if (this.#session !== session) return;
      this.#end({ code: 1006, reason: "", isWanted: false, error: toClientError(error, this.name) });
      session.socket?.close();
    }
  }

  #opened(session: Session, welcome: unknown): void {
    session.opened(this.#options.socket?.heartbeat, this.#hooks.ping, () => {
      if (this.#session === session) this.#lose(1006, "The peer is silent.", undefined);
      session.socket?.close();
    });
    const isFirst = !this.#wasOpen;
    this.#state = "open";
    this.#welcome = welcome;
    this.#wasOpen = true;
    this.#attempt = 0;
    this.#isRenewal = false;
    this.#opening?.resolve(welcome);
    this.#opening = undefined;
    this.#listeners.emit("open", { isFirst, welcome });
    void this.#runOnConnect([...this.#onConnect]).then(() => {
      if (this.#session !== session || this.#state !== "open") return;
      this.#isReady = true;
      this.#flush();
    });
  }

  async #runOnConnect(runs: readonly (() => unknown)[]): Promise<void> {
    await Promise.all(runs.map(async (run) => {
      try {
        await run();
      } catch (error) {
        this.report({ kind: "connect", message: `What shall happen after connecting to ${this.name} failed.`, error });
      }
    }));
  }

  #receive(session: Session, message: unknown): void {
    if (session.takesForGreeting(message)) return;
    let isUnderstood = false;
    for (const { receive, isExclusive } of [...this.#receivers]) {
      if (!receive(message)) continue;
      if (isExclusive) return;
      isUnderstood = true;
    }
    if (!isUnderstood) this.report({ kind: "unexpected", message: `A message on ${this.name} that nothing understands.`, data: message });
  }

  #sendNow(outgoing: Outgoing): void {
    const session = this.#session;
    if (session === undefined) return;
    session.send(outgoing.message);
    outgoing.markSent();
  }

  #flush(): void {
    const session = this.#session;
    if (this.#state !== "open" || !this.#isReady || session === undefined) return;
    this.#queue.flush((text) => session.bufferedAmount < highWater && session.sendText(text));
    if (!this.#queue.isEmpty) session.later(() => this.#flush());
  }

  #lose(code: number, reason: string, error: unknown): void {
    this.#leaveSession();
    const { reconnect } = this.#options.socket ?? {};
    const options = reconnect === false ? {} : reconnect ?? {};
    const action = reconnect === false ? "end" : closeAction(code, options.closeCodes);
    this.#attempt++;
    const isLast = this.#attempt > (options.maxAttempts ?? Infinity);
    if (action === "end" || isLast || (action === "renew" && this.#isRenewal)) {
      return this.#end({ code, reason, isWanted: false, error: error === undefined ? undefined : toClientError(error, this.name) });
    }
    this.#isRenewal = action === "renew";
    const delay = action === "renew" ? 0 : backoff(this.#attempt, options.minDelay ?? 500, options.maxDelay ?? 30_000);
    this.#state = "waiting";
    this.#timer = platform.setTimeout(() => void this.#connect(), delay);
    this.#listeners.emit("lost", { code, reason, delay, attempt: this.#attempt });
  }

  #end(end: Omit<ConnectionEnd, "unsent">): void {
    this.#leaveSession();
    platform.clearTimeout(this.#timer);
    this.#state = "closed";
    this.#attempt = 0;
    this.#isRenewal = false;
    const unsent = this.#queue.takeAll();
    const opening = this.#opening;
    this.#opening = undefined;
    opening?.reject(end.error ?? new ConnectionLostError(describeEnd(this.name, end), this.name, false));
    this.#listeners.emit("close", { ...end, unsent });
  }

  #leaveSession(): void {
    this.#session?.stop();
    this.#session = undefined;
    this.#isReady = false;
  }
}

/** How an end reads in an error's message. */
export const describeEnd = (name: string, { code, reason }: Pick<ConnectionEnd, "code" | "reason">): string =>
  `The connection of ${name} has ended with code ${code}${reason === "" ? "" : `: ${reason}`}.`;

const toClientError = (error: unknown, operation: string): ClientError =>
  error instanceof ClientError ? error : new ConnectionLostError(`The connection of ${operation} failed: ${error instanceof Error ? error.message : String(error)}`, operation, false, error);
