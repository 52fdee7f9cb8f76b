import { platform, type SocketEvent, type SocketLike } from "../platform.js";
import { Heartbeat } from "./heartbeat.js";
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
export class Session implements Exchange {
  socket: SocketLike | undefined;
  #heartbeat: Heartbeat | undefined;
  readonly #maximum: number;
  #waiting: { isWanted(message: unknown): boolean; resolve(message: unknown): void; reject(error: unknown): void } | undefined;
  #connectTimer: unknown;
  #drainTimer: unknown;
  #error: unknown;

  constructor(maximum: number) {
    this.#maximum = maximum;
  }

  start(socket: SocketLike, events: SessionEvents, timeout: number): void {
    this.socket = socket;
    this.#connectTimer = platform.setTimeout(() => {
      events.closed(1006, `There was no connection after ${timeout} ms.`, undefined);
      socket.close();
    }, timeout);
    socket.addEventListener("open", () => events.opened());
    socket.addEventListener("message", (event: SocketEvent) => this.#read(event, events));
    socket.addEventListener("error", (event: SocketEvent) => (this.#error = event.error));
    socket.on?.("pong", () => this.#heartbeat?.heard());
    socket.addEventListener("close", ({ code = 1006, reason = "" }: SocketEvent) => events.closed(code, reason, this.#error));
  }

  get bufferedAmount(): number {
    return this.socket?.bufferedAmount ?? 0;
  }

  /** The handshake is over: the peer is watched from now on, if it can be asked or `options` say so. */
  opened(options: HeartbeatOptions | false | undefined, ping: (() => unknown) | undefined, onDead: () => void): void {
    platform.clearTimeout(this.#connectTimer);
    const message = (options === false ? undefined : options?.ping) ?? ping;
    const ask = message !== undefined ? () => this.send(message()) : this.#ownPing();
    if (options === false || (options === undefined && ask === undefined)) return;
    this.#heartbeat = new Heartbeat(options ?? {}, ask, onDead);
  }

  /** Sockets outside browsers may have a ping of their own (RFC 6455, section 5.5.2). */
  #ownPing(): (() => void) | undefined {
    const { socket } = this;
    return socket?.ping === undefined || socket.on === undefined ? undefined : () => socket.ping?.();
  }

  send(message: unknown): void {
    if (message !== undefined) this.sendText(JSON.stringify(message));
  }

  /** Whether the socket took it. */
  sendText(text: string): boolean {
    if (this.socket === undefined || this.socket.readyState !== 1) return false;
    this.socket.send(text);
    return true;
  }

  waitFor(isWanted: (message: unknown) => boolean): Promise<unknown> {
    return new Promise((resolve, reject) => (this.#waiting = { isWanted, resolve, reject }));
  }

  takesForGreeting(message: unknown): boolean {
    const waiting = this.#waiting;
    if (waiting === undefined) return false;
    try {
      if (!waiting.isWanted(message)) return false;
      waiting.resolve(message);
    } catch (error) {
      waiting.reject(error);
    }
    this.#waiting = undefined;
    return true;
  }

  /** Runs something a little later, unless the session has ended by then. */
  later(run: () => void): void {
    platform.clearTimeout(this.#drainTimer);
    this.#drainTimer = platform.setTimeout(run, 25);
  }

  stop(): void {
    this.#heartbeat?.stop();
    platform.clearTimeout(this.#connectTimer);
    platform.clearTimeout(this.#drainTimer);
  }

  #read({ data }: SocketEvent, events: SessionEvents): void {
    this.#heartbeat?.heard();
    const text = typeof data === "string" ? data : data instanceof ArrayBuffer ? new platform.TextDecoder().decode(new Uint8Array(data)) : undefined;
    if (text !== undefined && text.length > this.#maximum) {
      return events.problem("oversized", `A message of ${text.length} characters was dropped; ${this.#maximum} are allowed.`, undefined);
    }
    let message: unknown;
    try {
      message = JSON.parse(text ?? "");
    } catch {
      return events.problem("malformed", "A message that is no JSON was dropped.", text ?? data);
    }
    events.message(message);
  }
}
