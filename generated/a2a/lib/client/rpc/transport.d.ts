import type { AbortSignalLike } from "../platform.js";
import type { RpcFailure } from "./protocol.js";
import type { RpcError } from "./rpc-error.js";
/** One method, as the generated client describes it to the runtime. */
export interface RpcMethod {
    /** Its name on the wire. */
    readonly method: string;
    /** The key of its validators; by default its name. */
    readonly id?: string;
    /** The names of params that go as an array, in its order. */
    readonly positions?: readonly string[];
    /** Whether the server takes params as an object as well; without `positions` that is all it takes. */
    readonly canGoByName?: boolean;
    /** A method without an answer. */
    readonly isNotification?: boolean;
    /** Makes of the params what is sent. */
    readonly toWire?: (params: unknown, operation: string) => unknown;
    /** Makes of the result what is given. */
    readonly fromWire?: (result: unknown, operation: string) => unknown;
    /** The codes of the errors that the definition lists for it. */
    readonly errors?: readonly (number | string)[];
}
/** One call that is on its way to a transport, which sends the params as they are here. */
export interface RpcItem {
    readonly method: RpcMethod;
    readonly params: unknown;
}
/** What a call ended with. */
export type RpcOutcome = {
    readonly result: unknown;
} | {
    readonly error: unknown;
};
/** What a transport needs to know of one call or batch. */
export interface RpcSending {
    readonly signal: AbortSignalLike;
    /** Only over HTTP. */
    readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
}
/** Makes the error that a failure of a call becomes. */
export type ToRpcError = (failure: RpcFailure, operation: string) => RpcError;
/** A way to bring calls to the server. */
export interface RpcTransport {
    /** The call's result; `undefined` for a notification, as soon as it is handed over. */
    call(item: RpcItem, sending: RpcSending): Promise<unknown>;
    /** Several calls in one message; absent where the protocol has no batches. One outcome for each, in order. */
    batch?: ((items: readonly RpcItem[], sending: RpcSending) => Promise<readonly RpcOutcome[]>) | undefined;
}
/**
 * The params as they are sent: by position, where the method has it so. An array has no way to leave out a param before
 * one that is given, since `null` is a value like others; such params go by name.
 * @throws RequestError when the server takes no names.
 */
export declare function wireParams({ method, positions, canGoByName }: RpcMethod, params: unknown): unknown;
/** Settles a promise as an outcome. */
export declare const toOutcome: (promise: Promise<unknown>) => Promise<RpcOutcome>;
