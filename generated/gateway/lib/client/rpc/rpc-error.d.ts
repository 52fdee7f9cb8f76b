import { ClientError, type ErrorContext } from "../errors.js";
import type { RpcFailure } from "./protocol.js";
/** What the server said when it refused or failed. */
export interface RpcErrorParts extends ErrorContext, RpcFailure {
    /** The entry of the API's error catalogue. */
    readonly id: string | undefined;
    readonly retryable: boolean | undefined;
}
/** The server answered a call with an error. */
export declare class RpcError<Code extends number | string = number | string, Data = unknown> extends ClientError {
    readonly name: string;
    /** The code on the wire. */
    readonly code: Code;
    /** What the server adds; it may always leave that out (JSON-RPC 2.0, section 5.1). */
    readonly data: Data | undefined;
    /** The code's name in the API's error catalogue; `undefined` for a code that is not in it. */
    readonly id: string | undefined;
    /** Whether the same call may succeed later: by the catalogue, else by the error's own `data.retryable`. */
    readonly retryable: boolean | undefined;
    constructor(parts: RpcErrorParts);
}
/** One entry of an API's error catalogue. */
export interface RpcErrorEntry {
    readonly code: number | string;
    readonly id: string;
    readonly retryable?: boolean;
    /** Its class. */
    readonly type: new (parts: RpcErrorParts) => RpcError;
}
/** The error for a failure: of the class that the catalogue has for its code, else an `RpcError`. */
export declare function toRpcError(failure: RpcFailure, operation: string, catalogue: readonly RpcErrorEntry[]): RpcError;
/**
 * Tells an API's errors apart in a `catch`: `isRpcError(error)`, `isRpcError(error, "AGENT_BUSY")`.
 * `Catalogue` maps the names in the error catalogue to their classes.
 */
export interface RpcErrorGuard<Catalogue> {
    (error: unknown): error is RpcError;
    <Id extends keyof Catalogue & string>(error: unknown, ...ids: readonly [Id, ...Id[]]): error is Catalogue[Id];
}
/** The implementation of every `RpcErrorGuard`. */
export declare const isRpcError: (error: unknown, ...ids: readonly string[]) => boolean;
