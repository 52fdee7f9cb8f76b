/** What every error of the client says beside its message. */
export interface ErrorContext {
  /** The operation that was called, such as `workspaces.create`. */
  readonly operation: string;
  readonly cause?: unknown;
}

/** The base of all errors that calls end with. */
export class ClientError extends Error {
  override readonly name: string = "ClientError";
  /** The operation that was called, such as `workspaces.create`. */
  readonly operation: string;

  constructor(message: string, context: ErrorContext) {
    super(message, context.cause === undefined ? undefined : { cause: context.cause });
    this.operation = context.operation;
  }
}

/** The arguments cannot be sent: an empty path parameter, a line break in a header, a value that is no JSON. */
export class RequestError extends ClientError {
  override readonly name: string = "RequestError";
}

/** No answer arrived: the connection failed or broke. `cause` is the platform's error. */
export class NetworkError extends ClientError {
  override readonly name: string = "NetworkError";
  /** Whether the same call may succeed later; not where the client refuses to follow a redirect. */
  readonly retryable: boolean;

  constructor(message: string, context: ErrorContext, retryable: boolean = true) {
    super(message, context);
    this.retryable = retryable;
  }
}

/** The time that the call may take ran out. */
export class TimeoutError extends ClientError {
  override readonly name: string = "TimeoutError";
}

/** The caller's signal was aborted; `cause` is the signal's reason. */
export class AbortError extends ClientError {
  override readonly name: string = "AbortError";
}

/** An answer arrived that cannot be read as what it is described to be. */
export class ResponseFormatError extends ClientError {
  override readonly name: string = "ResponseFormatError";
  /** The text that could not be read, where it was text. */
  readonly text: string | undefined;

  constructor(message: string, context: ErrorContext, text?: string) {
    super(message, context);
    this.text = text;
  }
}

/** One fault of a value. */
export interface Issue {
  readonly message: string;
  /** The keys that lead to the faulty part. */
  readonly path: readonly (string | number)[];
}

/** A request or a response does not match its schema. */
export class ValidationError extends ClientError {
  override readonly name: string = "ValidationError";
  /** `request`: nothing was sent. `response`: the server's answer is wrong. `event`: a message it sent is. */
  readonly subject: "request" | "response" | "event";
  readonly issues: readonly Issue[];
  /** The value that was judged. */
  readonly value: unknown;

  constructor(subject: "request" | "response" | "event", part: string, value: unknown, issues: readonly Issue[], context: ErrorContext) {
    super(`The ${part} of ${context.operation} is not valid: ${issues.slice(0, 3).map(describeIssue).join("; ")}`, context);
    this.subject = subject;
    this.issues = issues;
    this.value = value;
  }
}

const describeIssue = ({ message, path }: Issue): string => (path.length === 0 ? message : `${path.join(".")} ${message}`);
