import { type AbortSignalLike, type Fetch, type ResponseLike } from "../platform.js";
import type { HttpRequest, RedirectMode } from "./options.js";
/** How a request is sent. */
export interface SendOptions {
    readonly fetch: Fetch;
    readonly signal: AbortSignalLike;
    readonly redirect: RedirectMode;
    readonly credentials: "include" | "omit" | "same-origin" | undefined;
    /** Whether the body can be sent again. */
    readonly isReplayable: boolean;
}
/**
 * Sends a request and follows redirects.
 * @throws NetworkError when there is no response, or a redirect that cannot be followed safely.
 * @throws RequestError when the URL is none.
 */
export declare function send(request: HttpRequest, options: SendOptions): Promise<ResponseLike>;
/** An object that holds header names and nothing else. */
export declare function withNoPrototype(entries: readonly (readonly [string, string])[]): Record<string, string>;
