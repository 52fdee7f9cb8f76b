import { type DeadlineOptions } from "../deadline.js";
import type { ClientOptions } from "../options.js";
import { type RetryOptions } from "../retry.js";
import { RpcCall } from "./rpc-call.js";
import { type RpcMethod, type RpcTransport } from "./transport.js";
/** The options of one call of a method. */
export interface RpcCallOptions extends DeadlineOptions {
    /** HTTP headers of this call; without effect on a socket. */
    readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
    /** Instead of the client's; a number stands for `{ attempts }`. */
    readonly retry?: RetryOptions | number | undefined;
}
/** Calls a method with its params. */
export type CallRpc = <Data, Errors>(method: RpcMethod, params: unknown, options: RpcCallOptions | undefined) => RpcCall<Data, Errors>;
/**
 * Makes the function through which a generated client calls its methods. With the option `retry` a call is made again
 * when the server answered with an error that is `retryable`, or over HTTP with status 429 or 503, and only then: of a
 * call whose answer was lost nobody knows whether it was carried out.
 */
export declare function createRpcClient(transport: RpcTransport, client: ClientOptions): CallRpc;
