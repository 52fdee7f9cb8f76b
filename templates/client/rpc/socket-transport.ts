import { Deferred } from "../deferred.js";
import { ConnectionLostError } from "../socket/connection-events.js";
import { describeEnd, type SocketConnection } from "../socket/connection.js";
import type { Outgoing } from "../socket/send-queue.js";
import type { Incoming, RpcId, RpcProtocol } from "./protocol.js";
import { type RpcItem, type RpcOutcome, type RpcSending, type RpcTransport, toOutcome, type ToRpcError } from "./transport.js";

/** A call that waits for its answer. */
interface Pending {
  readonly operation: string;
  readonly answer: Deferred<unknown>;
  outgoing: Outgoing | undefined;
}

/** What answers a call by the server; the definition says what its params are. */
export type RpcHandler = (params: never) => unknown;

/** Calls on a socket, in both directions. */
export class SocketTransport implements RpcTransport {
  readonly #connection: SocketConnection;
  readonly #protocol: RpcProtocol;
  readonly #toError: ToRpcError;
  readonly #pending = new Map<RpcId, Pending>();
  readonly #handlers = new Map<string, RpcHandler>();
  readonly batch: RpcTransport["batch"];
  #count = 0;

  constructor(connection: SocketConnection, protocol: RpcProtocol, toError: ToRpcError) {
    this.#connection = connection;
    this.#protocol = protocol;
    this.#toError = toError;
    this.batch = protocol.canBatch ? (items, sending) => this.#batch(items, sending) : undefined;
    connection.addReceiver((message) => this.#receive(message), true);
    connection.on("lost", (loss) => this.#rejectAll(describeEnd(connection.name, loss), ({ outgoing }) => outgoing?.isSent === true));
    connection.on("close", (end) => this.#rejectAll(describeEnd(connection.name, end), () => true));
  }

  async call(item: RpcItem, { signal }: RpcSending): Promise<unknown> {
    const { message, id, pending } = this.#prepare(item);
    try {
      const outgoing = this.#connection.transmit(message, item.method.method);
      if (pending === undefined) return undefined;
      pending.outgoing = outgoing;
      signal.addEventListener("abort", () => outgoing.cancel());
      return await this.#settle(pending, signal);
    } finally {
      if (id !== undefined) this.#pending.delete(id);
    }
  }

  /** Answers calls by the server; gives the function that stops it. */
  handle(method: string, handler: RpcHandler): () => void {
    this.#handlers.set(method, handler);
    return () => {
      if (this.#handlers.get(method) === handler) this.#handlers.delete(method);
    };
  }

  async #batch(items: readonly RpcItem[], { signal }: RpcSending): Promise<readonly RpcOutcome[]> {
    const prepared = items.map((item) => this.#prepare(item));
    try {
      const outgoing = this.#connection.transmit(prepared.map(({ message }) => message), "batch");
      signal.addEventListener("abort", () => outgoing.cancel());
      return await Promise.all(prepared.map(({ pending }) => {
        if (pending === undefined) return { result: undefined };
        pending.outgoing = outgoing;
        return toOutcome(this.#settle(pending, signal));
      }));
    } finally {
      for (const { id } of prepared) if (id !== undefined) this.#pending.delete(id);
    }
  }

  #prepare({ method, params }: RpcItem): { message: unknown; id?: RpcId; pending?: Pending } {
    if (method.isNotification === true) return { message: this.#protocol.notification(method.method, params) };
    const id = this.#protocol.toId(++this.#count);
    const pending: Pending = { operation: method.method, answer: new Deferred(), outgoing: undefined };
    this.#pending.set(id, pending);
    return { message: this.#protocol.request(id, method.method, params), id, pending };
  }

  #settle({ answer }: Pending, signal: RpcSending["signal"]): Promise<unknown> {
    const stop = (): void => answer.reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    return answer.promise.finally(() => signal.removeEventListener("abort", stop));
  }

  #rejectAll(message: string, isConcerned: (pending: Pending) => boolean): void {
    for (const pending of [...this.#pending.values()]) {
      if (isConcerned(pending)) pending.answer.reject(new ConnectionLostError(`${pending.operation} got no answer. ${message}`, pending.operation, pending.outgoing?.isSent === true));
    }
  }

  /** A batch of answers is a list; the parts that are understood count. */
  #receive(message: unknown): boolean {
    if (!Array.isArray(message)) return this.#receiveOne(message);
    return message.length > 0 && message.map((each: unknown) => this.#receiveOne(each)).some((isUnderstood) => isUnderstood);
  }

  #receiveOne(message: unknown): boolean {
    const incoming = this.#protocol.read(message);
    switch (incoming?.kind) {
      case undefined: return false;
      case "ignored": return true;
      case "notification": return this.#notify(incoming);
      case "request": void this.#answer(incoming); return true;
      case "result": case "error": this.#take(incoming, message); return true;
    }
  }

  #take(incoming: Extract<Incoming, { kind: "result" | "error" }>, message: unknown): void {
    if (incoming.id === undefined) {
      const error = incoming.kind === "error" ? this.#toError(incoming.failure, this.#connection.name) : undefined;
      return this.#connection.report({ kind: "peer-error", message: error?.message ?? "", data: message, error });
    }
    const pending = this.#pending.get(incoming.id);
    if (pending === undefined) return this.#reportId(incoming.id, message);
    this.#pending.delete(incoming.id);
    if (incoming.kind === "result") pending.answer.resolve(incoming.result);
    else pending.answer.reject(this.#toError(incoming.failure, pending.operation));
  }

  #reportId(id: RpcId, message: unknown): void {
    const number = Number(id);
    const wasUsed = Number.isInteger(number) && number >= 1 && number <= this.#count && this.#protocol.toId(number) === id;
    const text = wasUsed ? `A second or late answer to the call ${id}.` : `An answer to a call ${id} that was never made.`;
    this.#connection.report({ kind: wasUsed ? "duplicate-id" : "unknown-id", message: text, data: message });
  }

  #notify({ method, params }: Extract<Incoming, { kind: "notification" }>): boolean {
    const handler = this.#handlers.get(method);
    if (handler === undefined) return false;
    Promise.resolve().then(() => handler(params as never)).catch((error: unknown) => this.#connection.reportListener(error));
    return true;
  }

  async #answer({ id, method, params }: Extract<Incoming, { kind: "request" }>): Promise<void> {
    const handler = this.#handlers.get(method);
    const { answer, refuse } = this.#protocol;
    let reply: unknown;
    try {
      if (handler === undefined) reply = refuse?.(id, { code: -32601, message: `Method not found: ${method}`, data: undefined });
      else reply = answer?.(id, await handler(params as never));
    } catch (error) {
      reply = refuse?.(id, failureOf(error));
      this.#connection.reportListener(error);
    }
    if (reply !== undefined && this.#connection.state === "open") this.#connection.transmit(reply, method);
  }
}

/** What a handler throws goes back with its own code, where it has one; else nothing but its failing is told. */
function failureOf(error: unknown): { code: number; message: string; data: unknown } {
  const members: Readonly<Record<string, unknown>> = typeof error === "object" && error !== null ? { ...error } : {};
  if (error instanceof Error && typeof members["code"] === "number") return { code: members["code"], message: error.message, data: members["data"] };
  return { code: -32603, message: "Internal error", data: undefined };
}
