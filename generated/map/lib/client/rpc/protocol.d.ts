import type { Exchange } from "../socket/session.js";
/** What ties an answer to its call. */
export type RpcId = string | number;
/** What a server says of a call that failed. */
export interface RpcFailure {
    readonly code: number | string;
    readonly message: string;
    readonly data: unknown;
}
/** What a received message is. */
export type Incoming = {
    readonly kind: "result";
    readonly id: RpcId;
    readonly result: unknown;
}
/** Without an id: an error outside any call. */
 | {
    readonly kind: "error";
    readonly id: RpcId | undefined;
    readonly failure: RpcFailure;
}
/** A call by the server. */
 | {
    readonly kind: "request";
    readonly id: RpcId;
    readonly method: string;
    readonly params: unknown;
} | {
    readonly kind: "notification";
    readonly method: string;
    readonly params: unknown;
}
/** A message of the protocol itself that asks for nothing. */
 | {
    readonly kind: "ignored";
};
/** How calls look on the wire. A protocol is one object of this kind. */
export interface RpcProtocol {
    /** Whether several calls can be sent as one message. */
    readonly canBatch: boolean;
    /** The id of the call with this number, counted from 1. */
    toId(number: number): RpcId;
    request(id: RpcId, method: string, params: unknown): unknown;
    notification(method: string, params: unknown): unknown;
    /** What a received value is; `undefined` when it is none of the protocol's. */
    read(message: unknown): Incoming | undefined;
    /** The answer to a call by the server; absent where servers do not call. */
    answer?(id: RpcId, result: unknown): unknown;
    refuse?(id: RpcId, failure: RpcFailure): unknown;
    /** Says on a new socket what must be said first; gives what the server answers. */
    greet?(exchange: Exchange, token: string | undefined): Promise<unknown>;
    /** The message that asks for a sign of life. */
    readonly ping?: (() => unknown) | undefined;
}
