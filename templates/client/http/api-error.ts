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
export class ApiError<Status extends number = number, Body = unknown, Code = string | number | undefined> extends ClientError {
  override readonly name: string = "ApiError";
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

  constructor(parts: ApiErrorParts<Status, Body, Code>) {
    super(describe(parts), parts);
    this.status = parts.status;
    this.body = parts.body;
    this.code = parts.code;
    this.response = parts.response as FetchResponse;
    this.headers = this.response.headers;
    this.isDescribed = parts.isDescribed;
    this.retryable = parts.retryable;
  }
}

function describe({ operation, status, body, code, response }: ApiErrorParts<number, unknown, unknown>): string {
  const reason = findMessage(body) ?? response.statusText;
  return [`${operation} failed with status ${status}`, code === undefined ? "" : String(code), reason].filter((part) => part !== "").join(": ");
}

/** A human's sentence in an error body, in the places where APIs put it (RFC 9457 among them). */
function findMessage(body: unknown, depth: number = 0): string | undefined {
  if (typeof body === "string") return body.length > 200 ? undefined : body.trim();
  if (typeof body !== "object" || body === null) return undefined;
  const members = new Map<string, unknown>(Object.entries(body));
  for (const name of ["message", "detail", "title", "error_description"]) {
    const text = members.get(name);
    if (typeof text === "string") return text;
  }
  const inner = members.get("error");
  return typeof inner === "string" || depth < 2 ? findMessage(inner, depth + 1) : undefined;
}

/** The value at a JSON Pointer (RFC 6901) when it can be a code. */
export function codeAt(body: unknown, pointer: string | undefined): string | number | undefined {
  if (pointer === undefined) return undefined;
  let value = body;
  for (const token of pointer.split("/").slice(1)) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}

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
type BodyWithCode<Body, Code, Path> = unknown extends Body ? Body : Body extends unknown ? (CanBe<ValueAt<Body, Path>, Code> extends true ? Body : never) : never;

type CanBe<Value, Code> = unknown extends Value ? true : [Extract<Code, Value> | Extract<Value, Code>] extends [never] ? false : true;

/** What stands at the end of a path of names; `never` where nothing can. */
type ValueAt<Value, Path> = Path extends readonly [infer Name, ...infer Rest]
  ? unknown extends Value ? unknown : Value extends object ? (Name extends keyof Value ? ValueAt<Exclude<Value[Name], undefined>, Rest> : never) : never
  : Value;

/** The errors of an API with one of these statuses; each status with its own body. */
export type ApiErrorOf<Bodies, Status extends keyof Bodies & number, Code = string | number | undefined> = {
  [S in Status]: ApiError<S, Bodies[S], Code>;
}[Status];

/** The implementation of every `ApiErrorGuard`. */
export function isApiError(error: unknown, ...wanted: readonly (string | number)[]): boolean {
  if (!(error instanceof ApiError)) return false;
  if (wanted.length === 0) return true;
  return error.isDescribed && wanted.some((each) => (typeof each === "number" ? error.status === each : error.code === each));
}
