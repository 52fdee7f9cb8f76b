import { withValueAt } from "../pointer.js";
import { fillFrame, type FrameDescription, isFrame } from "./frame.js";
import type { Incoming, RpcFailure, RpcId, RpcProtocol } from "./protocol.js";

/** What an API adds to JSON-RPC 2.0 on a socket. */
export interface JsonRpcOptions {
  /** The first message after connecting, with the JSON Pointer of the token in it. */
  readonly auth?: FrameDescription & { readonly token: string };
  /** Messages that ask for a sign of life, and give one. */
  readonly heartbeat?: { readonly send?: FrameDescription; readonly receive?: FrameDescription };
}

/** JSON-RPC 2.0 (https://www.jsonrpc.org/specification). */
export function jsonRpc({ auth, heartbeat }: JsonRpcOptions = {}): RpcProtocol {
  const ping = heartbeat?.send;
  const pong = heartbeat?.receive;
  return {
    canBatch: true,
    toId: (number) => number,
    request: (id, method, params) => ({ jsonrpc: "2.0", id, method, ...(params === undefined ? {} : { params }) }),
    notification: (method, params) => ({ jsonrpc: "2.0", method, ...(params === undefined ? {} : { params }) }),
    read: (message) => (pong !== undefined && isFrame(message, pong) ? { kind: "ignored" } : read(message)),
    answer: (id, result) => ({ jsonrpc: "2.0", id, result: result ?? null }),
    refuse: (id, { code, message, data }) => ({ jsonrpc: "2.0", id, error: { code, message, ...(data === undefined ? {} : { data }) } }),
    async greet(exchange, token) {
      if (auth !== undefined && token !== undefined) exchange.send(withValueAt(fillFrame(auth), auth.token, token));
    },
    ping: ping === undefined ? undefined : () => fillFrame(ping),
  };
}

function read(message: unknown): Incoming | undefined {
  if (typeof message !== "object" || message === null || !("jsonrpc" in message)) return undefined;
  const id = "id" in message && isId(message.id) ? message.id : undefined;
  if ("error" in message && message.error !== undefined && message.error !== null) return { kind: "error", id, failure: toFailure(message.error) };
  if ("method" in message && typeof message.method === "string") {
    const params = "params" in message ? message.params : undefined;
    return id === undefined ? { kind: "notification", method: message.method, params } : { kind: "request", id, method: message.method, params };
  }
  return "result" in message && id !== undefined ? { kind: "result", id, result: message.result } : undefined;
}

const isId = (value: unknown): value is RpcId => typeof value === "string" || typeof value === "number";

/** Section 5.1, read with indulgence: an error is an error even when its members are missing. */
function toFailure(error: unknown): RpcFailure {
  const members: Readonly<Record<string, unknown>> = typeof error === "object" && error !== null ? { ...error } : { message: String(error) };
  const { code, message, data } = members;
  return { code: typeof code === "number" || typeof code === "string" ? code : -32603, message: typeof message === "string" ? message : "", data };
}
