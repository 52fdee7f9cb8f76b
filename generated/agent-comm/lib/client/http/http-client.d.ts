import { ApiCall } from "./api-call.js";
import type { HttpOperation } from "./operation.js";
import type { CallOptions, HttpApi, HttpClientOptions } from "./options.js";
/** Calls an operation: path parameters in order, the body, the other parameters by name, and the call's options. */
export type CallHttp = <Responses>(operation: HttpOperation, path: readonly unknown[], body: unknown, named: object | undefined, options: CallOptions | undefined) => ApiCall<Responses>;
/** Makes the function through which a generated client calls its operations. */
export declare function createHttpClient(api: HttpApi, client: HttpClientOptions): CallHttp;
