import { ClientError, type ErrorContext } from "../errors.js";
import type { FetchResponse, ResponseLike } from "../platform.js";
/** What the server said when it refused or failed. */
export interface ApiErrorParts<Status, Body, Code> extends ErrorContext {
    readonly status: Status;
    readonly body: Body;
    readonly code: Code;
    readonly response: ResponseLike;
    readonly isDescribed: boolean;
    readonly retryable: boolean | undefined;
}
/** The server answered with an error. */
export declare class ApiError<Status extends number = number, Body = unknown, Code = string | number | undefined> extends ClientError {
    readonly name: string;
    /** The HTTP status. */
    readonly status: Status;
    /** The body: JSON as a value, other text as a string, bytes as a `Blob`. */
    readonly body: Body;
    /** The API's own code for the error, where its bodies carry one. */
    readonly code: Code;
    /** The response's headers. */
    readonly headers: FetchResponse["headers"];
    /** The response; its body has been read. */
    readonly response: FetchResponse;
    /** Whether the API's definition has this status with this kind of body for the operation. */
    readonly isDescribed: boolean;
    /** Whether the same call may succeed later, where the API's error catalogue says it. */
    readonly retryable: boolean | undefined;
    constructor(parts: ApiErrorParts<Status, Body, Code>);
}
/** The value at a JSON Pointer (RFC 6901) when it can be a code. */
export declare function codeAt(body: unknown, pointer: string | undefined): string | number | undefined;
/**
 * Tells an API's errors apart in a `catch`. With statuses or codes it is true only for errors that the definition
 * describes, so that the body's type holds; `error.status` tells the rest.
 * `Bodies` maps each status to the error bodies that come with it, `Code` is the union of the API's own codes, and
 * `Path` leads to the code in a body.
 */
export interface ApiErrorGuard<Bodies, Code extends string, Path extends readonly string[] = []> {
    (error: unknown): error is ApiError;
    <Status extends keyof Bodies & number>(error: unknown, ...statuses: readonly [Status, ...Status[]]): error is ApiErrorOf<Bodies, Status>;
    <C extends Code>(error: unknown, ...codes: readonly [C, ...C[]]): error is ApiErrorWithCode<Bodies, C, Path>;
}
/** The errors of an API with one of these codes: those whose bodies can have it, or all where none says so. */
type ApiErrorWithCode<Bodies, Code, Path> = [WithCode<Bodies, Code, Path>] extends [never] ? ApiErrorOf<Bodies, keyof Bodies & number, Code> : WithCode<Bodies, Code, Path>;
type WithCode<Bodies, Code, Path> = {
    [S in keyof Bodies & number]: [BodyWithCode<Bodies[S], Code, Path>] extends [never] ? never : ApiError<S, BodyWithCode<Bodies[S], Code, Path>, Code>;
}[keyof Bodies & number];
/** The bodies among some that can have one of the codes. */
type BodyWithCode<Body, Code, Path> = unknown extends Body ? Body : Body extends unknown ? CanBe<ValueAt<Body, Path>, Code> extends true ? Body : never : never;
type CanBe<Value, Code> = unknown extends Value ? true : [Extract<Code, Value> | Extract<Value, Code>] extends [never] ? false : true;
/** What stands at the end of a path of names; `never` where nothing can. */
type ValueAt<Value, Path> = Path extends readonly [infer Name, ...infer Rest] ? unknown extends Value ? unknown : Value extends object ? Name extends keyof Value ? ValueAt<Exclude<Value[Name], undefined>, Rest> : never : never : Value;
/** The errors of an API with one of these statuses; each status with its own body. */
export type ApiErrorOf<Bodies, Status extends keyof Bodies & number, Code = string | number | undefined> = {
    [S in Status]: ApiError<S, Bodies[S], Code>;
}[Status];
/** The implementation of every `ApiErrorGuard`. */
export declare function isApiError(error: unknown, ...wanted: readonly (string | number)[]): boolean;
export {};
