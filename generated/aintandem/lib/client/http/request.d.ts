import { type WrittenBody } from "./body.js";
import type { HttpOperation } from "./operation.js";
import type { CallOptions, HttpApi, HttpClientOptions, HttpRequest } from "./options.js";
import { type WrittenParameters } from "./parameters.js";
import type { WrittenSecurity } from "../security.js";
/** A call's arguments. */
export interface CallArguments {
    /** The values of the path parameters, in order. */
    readonly path: readonly unknown[];
    readonly body: unknown;
    /** The values of the other parameters, by name. */
    readonly named: Readonly<Record<string, unknown>>;
    readonly options: CallOptions;
}
/** A call with everything written but its security, which each attempt asks for anew. */
export interface PreparedCall {
    readonly operation: HttpOperation;
    readonly url: string;
    readonly parameters: WrittenParameters;
    readonly body: WrittenBody | undefined;
    readonly headers: Readonly<Record<string, string>>;
}
/** Writes parameters, body and headers. @throws RequestError for what cannot be sent. */
export declare function prepareCall(api: HttpApi, client: HttpClientOptions, operation: HttpOperation, call: CallArguments): PreparedCall;
/** The request of one attempt. */
export declare function toRequest(call: PreparedCall, security: WrittenSecurity): HttpRequest;
