import type { HttpOperation, PropertyEncoding } from "./operation.js";
/** A request body as `fetch` takes it. */
export interface WrittenBody {
    readonly body: unknown;
    /** Absent where `fetch` knows it better, for a `FormData`. */
    readonly contentType?: string;
    /** Whether it can be sent again, after a redirect or for another attempt. */
    readonly isReplayable: boolean;
}
/**
 * Writes a request body as one of the operation's media types.
 * @throws RequestError for a value that the media type cannot carry.
 */
export declare function writeBody(operation: HttpOperation, value: unknown, wanted: string | undefined): WrittenBody | undefined;
/** How the members of a form are written as a media type, which may be within a range that is described. */
export declare function encodingOf({ body }: HttpOperation, type: string): Readonly<Record<string, PropertyEncoding>>;
/** A media type range is made concrete by the value's own type. */
export declare function concreteType(type: string, value: unknown): string;
