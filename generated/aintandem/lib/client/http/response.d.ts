import type { ResponseLike } from "../platform.js";
import type { HttpOperation } from "./operation.js";
/** Where an API's error bodies carry their code, and which codes may succeed later. */
export interface ErrorCodes {
    /** JSON Pointer into the body. */
    readonly pointer?: string;
    readonly retryable?: Readonly<Record<string, boolean>>;
}
/** The key of the operation's responses that describes a status: the exact one, its range, or `default`. */
export declare function responseKey(operation: HttpOperation, status: number): string | undefined;
/**
 * The data of a successful response.
 * @throws ApiError for every other status.
 * @throws ResponseFormatError for a success whose body is not what it is described to be.
 */
export declare function readResponse(operation: HttpOperation, response: ResponseLike, codes: ErrorCodes): Promise<unknown>;
/** Frees the connection of a body that nobody reads. */
export declare function discard(response: ResponseLike): Promise<undefined>;
