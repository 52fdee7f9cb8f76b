import type { DeadlineOptions } from "../deadline.js";
import type { Fetch, ResponseLike } from "../platform.js";
import type { RetryOptions } from "../retry.js";
import type { ErrorCodes } from "./response.js";
import type { ApiDescription, ClientOptions } from "../options.js";
/** A request on its way; hooks may change its parts. */
export interface HttpRequest {
    /** The operation that is called. */
    readonly operation: string;
    url: string;
    method: string;
    /** Names in lower case. */
    readonly headers: Record<string, string>;
    body: unknown;
}
/**
 * What happens to redirects. `safe`: they are followed, and towards another origin the request goes without
 * credentials, without the caller's headers and never with a body. `follow`: the platform follows them by its own
 * rules. `error`: the call fails. `manual`: the response is the call's own.
 */
export type RedirectMode = "safe" | "follow" | "error" | "manual";
/** Members under other names: of two parameters with one name the later one is called `header:name`. */
export type Renamed<Members, Names extends Readonly<Record<string, string>>> = {
    [Name in keyof Members as Name extends keyof Names ? Names[Name] : Name]: Members[Name];
};
/** The options of one call. */
export interface CallOptions extends DeadlineOptions {
    /** Added to the client's; `undefined` takes one of the client's away. */
    readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
    /** Query parameters beyond those that the operation describes. */
    readonly query?: Readonly<Record<string, unknown>> | undefined;
    /** Instead of the client's, and of a server that the operation has of its own. */
    readonly baseUrl?: string | undefined;
    /** Instead of the client's; a number stands for `{ attempts }`. */
    readonly retry?: RetryOptions | number | undefined;
    /** Instead of the client's. */
    readonly redirect?: RedirectMode | undefined;
    /** The media type to send the body as, where the operation has several. */
    readonly contentType?: string | undefined;
}
/** The options that clients of all HTTP APIs have. */
export interface HttpClientOptions extends ClientOptions {
    /** Sent with every request. */
    readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
    /** What happens to redirects; `safe` by default. */
    readonly redirect?: RedirectMode | undefined;
    /** Whether browsers send cookies and the like (the `credentials` of `fetch`). */
    readonly credentials?: "include" | "omit" | "same-origin" | undefined;
    /** Stands in for the platform's `fetch`. */
    readonly fetch?: Fetch | undefined;
    /** Called before every request that is sent, retries included but redirects not; may change the request. */
    readonly onRequest?: ((request: HttpRequest) => void | Promise<void>) | undefined;
    /** Called with every response before it is judged; may give another one. */
    readonly onResponse?: ((response: ResponseLike, request: HttpRequest) => ResponseLike | void | Promise<ResponseLike | void>) | undefined;
}
/** What the runtime knows of an API as a whole. */
export interface HttpApi extends ApiDescription {
    readonly errorCodes: ErrorCodes;
}
