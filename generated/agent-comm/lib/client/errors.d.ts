/** What every error of the client says beside its message. */
export interface ErrorContext {
    /** The operation that was called, such as `workspaces.create`. */
    readonly operation: string;
    readonly cause?: unknown;
}
/** The base of all errors that calls end with. */
export declare class ClientError extends Error {
    readonly name: string;
    /** The operation that was called, such as `workspaces.create`. */
    readonly operation: string;
    constructor(message: string, context: ErrorContext);
}
/** The arguments cannot be sent: an empty path parameter, a line break in a header, a value that is no JSON. */
export declare class RequestError extends ClientError {
    readonly name: string;
}
/** No answer arrived: the connection failed or broke. `cause` is the platform's error. */
export declare class NetworkError extends ClientError {
    readonly name: string;
    /** Whether the same call may succeed later; not where the client refuses to follow a redirect. */
    readonly retryable: boolean;
    constructor(message: string, context: ErrorContext, retryable?: boolean);
}
/** The time that the call may take ran out. */
export declare class TimeoutError extends ClientError {
    readonly name: string;
}
/** The caller's signal was aborted; `cause` is the signal's reason. */
export declare class AbortError extends ClientError {
    readonly name: string;
}
/** An answer arrived that cannot be read as what it is described to be. */
export declare class ResponseFormatError extends ClientError {
    readonly name: string;
    /** The text that could not be read, where it was text. */
    readonly text: string | undefined;
    constructor(message: string, context: ErrorContext, text?: string);
}
/** One fault of a value. */
export interface Issue {
    readonly message: string;
    /** The keys that lead to the faulty part. */
    readonly path: readonly (string | number)[];
}
/** A request or a response does not match its schema. */
export declare class ValidationError extends ClientError {
    readonly name: string;
    /** `request`: nothing was sent. `response`: the server's answer is wrong. `event`: a message it sent is. */
    readonly subject: "request" | "response" | "event";
    readonly issues: readonly Issue[];
    /** The value that was judged. */
    readonly value: unknown;
    constructor(subject: "request" | "response" | "event", part: string, value: unknown, issues: readonly Issue[], context: ErrorContext);
}
