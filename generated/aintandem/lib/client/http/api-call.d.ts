import { Call } from "../call.js";
import { ClientError } from "../errors.js";
import type { FetchResponse, ResponseLike } from "../platform.js";
import type { ApiError } from "./api-error.js";
import type { StatusIn, StatusOf } from "./status.js";
type SuccessKeyOf<Key> = Key extends number | string ? (`${Key}` extends `2${string}` ? Key : never) : never;
/** A map of responses with other bodies for some of its keys. */
export type Replaced<Responses, Bodies> = Omit<Responses, keyof Bodies> & Bodies;
/** The keys of the responses that tell of success; `default` where no other does. */
export type SuccessKey<Responses> = [SuccessKeyOf<keyof Responses>] extends [never] ? keyof Responses & "default" : SuccessKeyOf<keyof Responses>;
/** The keys of the responses that tell of failure. */
export type FailureKey<Responses> = Exclude<keyof Responses, SuccessKeyOf<keyof Responses>>;
/** The data of a successful call; `unknown` where no success is described. */
export type DataOf<Responses> = [SuccessKey<Responses>] extends [never] ? unknown : Responses[SuccessKey<Responses>];
/** A successful answer; `status` tells which `data` it is. */
export type Success<Responses> = [SuccessKey<Responses>] extends [never] ? SuccessOf<number, unknown> : {
    [Key in SuccessKey<Responses>]: SuccessOf<SuccessStatus<Responses, Key>, Responses[Key]>;
}[SuccessKey<Responses>];
type SuccessStatus<Responses, Key extends keyof Responses> = Key extends "default" ? StatusIn<2> : StatusOf<Responses, Key>;
interface SuccessOf<Status, Data> {
    readonly ok: true;
    readonly status: Status;
    readonly data: Data;
    readonly error?: undefined;
    readonly headers: FetchResponse["headers"];
    readonly response: FetchResponse;
}
/** A failed call. `status` tells which error it is; it is `undefined` for everything that the API does not describe. */
export type Failure<Responses> = {
    [Key in FailureKey<Responses>]: FailureOf<FailureStatus<Responses, Key>, Responses[Key]>;
}[FailureKey<Responses>] | UndescribedFailure;
type FailureStatus<Responses, Key extends keyof Responses> = Key extends "default" ? Exclude<StatusOf<Responses, Key>, StatusIn<2>> : StatusOf<Responses, Key>;
interface FailureOf<Status extends number, Body> {
    readonly ok: false;
    readonly status: Status;
    readonly data?: undefined;
    readonly error: ApiError<Status, Body>;
    readonly headers: FetchResponse["headers"];
    readonly response: FetchResponse;
}
/** No answer, one that cannot be read, or one that the definition does not have. */
interface UndescribedFailure {
    readonly ok: false;
    readonly status?: undefined;
    readonly data?: undefined;
    readonly error: ClientError;
    readonly headers?: undefined;
    readonly response?: undefined;
}
/** What `safe()` gives. */
export type Result<Responses> = Success<Responses> | Failure<Responses>;
/** What an exchange with the server ended with. */
export interface HttpReply {
    readonly data: unknown;
    readonly response: ResponseLike;
}
/**
 * A call of an HTTP operation: a promise of its data that is rejected with an `ApiError` for every status but 2XX, and
 * with another `ClientError` when there is no answer. `Responses` maps each described status to its body.
 */
export declare class ApiCall<Responses> extends Call<DataOf<Responses>, HttpReply> {
    #private;
    constructor(run: (isRaw: boolean) => Promise<HttpReply>);
    /**
     * The outcome as a value: `ok` tells success from failure, and `status` narrows the data or the error. It is rejected
     * only with what the client's own hooks throw.
     */
    safe(): Promise<Result<Responses>>;
    /** The data with its status, headers and response; rejected as the call itself is. */
    withResponse(): Promise<Success<Responses>>;
    /**
     * The response as `fetch` gave it, unread and whatever its status. Ask in the expression that makes the call:
     * `await client.files.get(id).raw()`.
     */
    raw(): Promise<FetchResponse>;
}
export {};
