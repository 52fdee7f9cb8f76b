import { Call } from "../call.js";
import { ClientError } from "../errors.js";
import { RpcError } from "./rpc-error.js";
import type { RpcItem, RpcOutcome } from "./transport.js";
import type { DeadlineOptions } from "../deadline.js";
/** What a call ended with, when it ended well. */
export interface RpcReply {
    readonly data: unknown;
}
/** What `safe()` gives. `Errors` is the union of the errors that the definition lists; `code` tells which it is. */
export type RpcResult<Data, Errors> = RpcSuccess<Data> | RpcDescribedFailure<Errors> | RpcOtherFailure;
interface RpcSuccess<Data> {
    readonly ok: true;
    readonly data: Data;
    readonly code?: undefined;
    readonly error?: undefined;
}
type RpcDescribedFailure<Errors> = Errors extends {
    readonly code: infer Code extends number | string;
} ? {
    readonly ok: false;
    readonly code: Code;
    readonly error: RpcError<Code, DataOf<Errors>>;
    readonly data?: undefined;
} : never;
type DataOf<Errors> = Errors extends {
    readonly data?: infer Data;
} ? Data : unknown;
/** No answer, one that cannot be read, or an error that the definition does not list for the method. */
interface RpcOtherFailure {
    readonly ok: false;
    readonly code?: undefined;
    readonly error: ClientError;
    readonly data?: undefined;
}
/** What makes batches: one per client. */
export interface RpcBatcher {
    batch(items: readonly RpcItem[], options: DeadlineOptions): Promise<readonly RpcOutcome[]>;
}
/**
 * A call of a method: a promise of its result that is rejected with an `RpcError` when the server answers with an
 * error, and with another `ClientError` when there is no answer.
 */
export declare class RpcCall<Data, Errors = never> extends Call<Data, RpcReply> {
    /** Only for the compiler: the errors that the definition lists. */
    readonly errors?: Errors;
    constructor(run: () => Promise<RpcReply>, item: RpcItem, batcher: RpcBatcher);
    /** The outcome as a value: `ok` tells success from failure, and `code` narrows the error. */
    safe(): Promise<RpcResult<Data, Errors>>;
}
type ResultsOf<Calls extends readonly RpcCall<unknown, unknown>[]> = {
    [Index in keyof Calls]: Calls[Index] extends RpcCall<infer Data, infer Errors> ? RpcResult<Data, Errors> : never;
};
/**
 * Sends calls together, in one message where the protocol can, and gives the outcome of each as `safe()` does. The
 * calls must be made in the same expression: `batch([client.pm.createTask(…), client.system.health()])`.
 */
export declare function batch<const Calls extends readonly RpcCall<unknown, unknown>[]>(calls: Calls, options?: DeadlineOptions): Promise<ResultsOf<Calls>>;
export {};
