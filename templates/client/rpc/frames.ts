import { valueAt, withValueAt } from "../pointer.js";
import type { Exchange } from "../socket/session.js";
import { fillFrame, type FrameDescription, isFrame, type Members } from "./frame.js";
import type { Incoming, RpcFailure, RpcId, RpcProtocol } from "./protocol.js";
import { RpcError } from "./rpc-error.js";

/** Frames of an API's own. All places are JSON Pointers into the frame. */
export interface FramesDescription {
  readonly request: FrameDescription & { readonly id: string; readonly method: string; readonly params: string };
  readonly response: FrameDescription & {
    readonly id: string;
    /** A boolean; without it, an error is there or not. */
    readonly ok?: string;
    readonly result: string;
    readonly error?: string;
    readonly errorCode?: string;
    readonly errorMessage?: string;
    readonly errorData?: string;
  };
  /** An error outside any call. */
  readonly error?: FrameDescription & { readonly code?: string; readonly errorMessage?: string };
  readonly handshake?: { readonly send?: FrameDescription; readonly receive?: FrameDescription };
  readonly heartbeat?: { readonly send?: FrameDescription; readonly receive?: FrameDescription };
  /** The frame that carries the token; the handshake's own one, or one that is sent before it. */
  readonly auth?: FrameDescription & { readonly token: string; readonly isHandshake: boolean };
  /** Whether ids are numbers; texts by default. */
  readonly numericIds?: boolean;
}

/** The protocol of described frames. `handshake` holds what the caller adds to the handshake's frame. */
export function frames(description: FramesDescription, handshake: object = {}): RpcProtocol {
  const { request, heartbeat } = description;
  const ping = heartbeat?.send;
  const toRequest = (method: string, params: unknown): Members =>
    withValueAt(withValueAt(fillFrame(request), request.method, method), request.params, params ?? {});
  return {
    canBatch: false,
    toId: (number) => (description.numericIds === true ? number : String(number)),
    request: (id, method, params) => withValueAt(toRequest(method, params), request.id, id),
    notification: toRequest,
    read: (message) => read(description, message),
    greet: (exchange, token) => greet(description, exchange, handshake, token),
    ping: ping === undefined ? undefined : () => fillFrame(ping),
  };
}

function read(description: FramesDescription, message: unknown): Incoming | undefined {
  const { response, error, heartbeat, handshake } = description;
  if (isFrame(message, response)) return readResponse(response, message);
  if (error !== undefined && isFrame(message, error)) return { kind: "error", id: undefined, failure: toFailure(message, error.code, error.errorMessage) };
  const isOwn = [heartbeat?.receive, handshake?.receive].some((frame) => frame !== undefined && isFrame(message, frame));
  return isOwn ? { kind: "ignored" } : undefined;
}

function readResponse(response: FramesDescription["response"], message: Members): Incoming | undefined {
  const id = valueAt(message, response.id);
  if (typeof id !== "string" && typeof id !== "number") return undefined;
  const error = response.error === undefined ? undefined : valueAt(message, response.error);
  const isOk = response.ok === undefined ? error === undefined || error === null : valueAt(message, response.ok) === true;
  return isOk
    ? { kind: "result", id: id satisfies RpcId, result: valueAt(message, response.result) }
    : { kind: "error", id, failure: toFailure(message, response.errorCode, response.errorMessage, response.errorData) };
}

function toFailure(message: Members, code: string | undefined, text: string | undefined, data?: string): RpcFailure {
  const at = (pointer: string | undefined): unknown => (pointer === undefined ? undefined : valueAt(message, pointer));
  const [foundCode, foundText] = [at(code), at(text)];
  return {
    code: typeof foundCode === "string" || typeof foundCode === "number" ? foundCode : "UNKNOWN",
    message: typeof foundText === "string" ? foundText : "",
    data: at(data),
  };
}

/** @throws RpcError when the server answers the handshake with an error. */
async function greet(description: FramesDescription, exchange: Exchange, own: object, token: string | undefined): Promise<unknown> {
  const { handshake, auth, error } = description;
  if (auth !== undefined && !auth.isHandshake && token !== undefined) exchange.send(withValueAt(fillFrame(auth), auth.token, token));
  if (handshake?.send === undefined) return undefined;
  const frame: Members = { ...own, ...fillFrame(handshake.send) };
  const answer = handshake.receive === undefined ? undefined : exchange.waitFor((message) => {
    if (error !== undefined && isFrame(message, error)) {
      const failure = toFailure(message, error.code, error.errorMessage);
      throw new RpcError({ ...failure, operation: "handshake", id: undefined, retryable: undefined });
    }
    return handshake.receive !== undefined && isFrame(message, handshake.receive);
  });
  exchange.send(auth?.isHandshake === true && token !== undefined ? withValueAt(frame, auth.token, token) : frame);
  return answer;
}
