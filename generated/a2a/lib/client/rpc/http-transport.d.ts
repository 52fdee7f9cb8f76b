import type { HttpApi, HttpClientOptions } from "../http/options.js";
import type { RpcProtocol } from "./protocol.js";
import { type RpcTransport, type ToRpcError } from "./transport.js";
/** Where calls are posted to. */
export interface HttpEndpoint {
    readonly path: string;
    readonly security?: readonly (readonly string[])[];
}
/** Calls as HTTP POST requests. */
export declare function httpTransport(api: HttpApi, options: HttpClientOptions, endpoint: HttpEndpoint, protocol: RpcProtocol, toError: ToRpcError): RpcTransport;
