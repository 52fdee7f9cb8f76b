import { ClientError, NetworkError, ResponseFormatError } from "../errors.js";
import type { ResponseLike } from "../platform.js";
import { ApiError, codeAt } from "./api-error.js";
import { readJsonEvents, readJsonItems } from "./event-stream.js";
import { type BodyKind, isSequence, kindOf, matchMediaType } from "./media-type.js";
import type { HttpOperation } from "./operation.js";

/** Where an API's error bodies carry their code, and which codes may succeed later. */
export interface ErrorCodes {
  /** JSON Pointer into the body. */
  readonly pointer?: string;
  readonly retryable?: Readonly<Record<string, boolean>>;
}

/** A body that was read. */
interface ReadBody {
  readonly value: unknown;
  /** Whether the definition has this kind of body for this status. */
  readonly isDescribed: boolean;
}

/** The key of the operation's responses that describes a status: the exact one, its range, or `default`. */
export function responseKey(operation: HttpOperation, status: number): string | undefined {
  const keys = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  return keys.find((key) => Object.hasOwn(operation.responses, key));
}

/**
 * The data of a successful response.
 * @throws ApiError for every other status.
 * @throws ResponseFormatError for a success whose body is not what it is described to be.
 */
export async function readResponse(operation: HttpOperation, response: ResponseLike, codes: ErrorCodes): Promise<unknown> {
  const key = responseKey(operation, response.status);
  const described = key === undefined ? undefined : operation.responses[key];
  if (response.ok) return readData(operation, response, described);
  const { value, isDescribed } = await readErrorBody(operation, response, described);
  const code = codeAt(value, codes.pointer);
  const retryable = codes.retryable !== undefined && code !== undefined && Object.hasOwn(codes.retryable, code) ? codes.retryable[code] : undefined;
  throw new ApiError({ operation: operation.id, status: response.status, body: value, code, response, isDescribed, retryable });
}

async function readData(operation: HttpOperation, response: ResponseLike, described: readonly string[] | undefined): Promise<unknown> {
  if (hasNoBody(operation, response, described)) return discard(response);
  const { value, isDescribed } = await readBody(operation, response, described);
  if (isDescribed || described === undefined) return value;
  const actual = value === undefined ? "an empty body" : contentTypeOf(response) ?? "an unknown body";
  throw formatError(operation, response, `${actual} instead of ${described.join(" or ")}`);
}

async function readErrorBody(operation: HttpOperation, response: ResponseLike, described: readonly string[] | undefined): Promise<ReadBody> {
  if (described !== undefined && hasNoBody(operation, response, described)) {
    return { value: await discard(response), isDescribed: true };
  }
  try {
    return await readBody(operation, response, described);
  } catch (error) {
    if (error instanceof ResponseFormatError) return { value: error.text, isDescribed: false };
    throw error;
  }
}

const hasNoBody = (operation: HttpOperation, { status }: ResponseLike, described: readonly string[] | undefined): boolean =>
  operation.method === "HEAD" || status === 204 || status === 205 || status === 304 || described?.length === 0;

/** Frees the connection of a body that nobody reads. */
export async function discard(response: ResponseLike): Promise<undefined> {
  await response.body?.cancel().catch(() => {});
  return undefined;
}

const contentTypeOf = (response: ResponseLike): string | undefined => response.headers.get("content-type") ?? undefined;

async function readBody(operation: HttpOperation, response: ResponseLike, described: readonly string[] | undefined): Promise<ReadBody> {
  const actual = contentTypeOf(response);
  const type = actual ?? described?.[0] ?? "text/plain";
  const kind = kindOf(type);
  const isDescribed = described !== undefined && (matchMediaType(described, type) !== undefined || described.some((each) => kindOf(each) === kind));
  if (actual === undefined && (response.body === null || response.headers.get("content-length") === "0")) {
    return { value: undefined, isDescribed: false };
  }
  try {
    const value = await readers[kind](response, operation, type);
    return { value, isDescribed: isDescribed && value !== undefined };
  } catch (error) {
    if (error instanceof ClientError) throw error;
    throw new NetworkError(`The answer to ${operation.id} broke off.`, { operation: operation.id, cause: error });
  }
}

const readText = (response: ResponseLike): Promise<unknown> => response.text();
const readBlob = (response: ResponseLike): Promise<unknown> => response.blob();

/** Streams are handed over unread. */
const readers: Readonly<Record<BodyKind, (response: ResponseLike, operation: HttpOperation, type: string) => Promise<unknown>>> = {
  json: async (response, operation) => {
    const text = await response.text();
    return text === "" ? undefined : parseJson(text, operation, response);
  },
  text: readText,
  form: readText,
  multipart: readBlob,
  bytes: readBlob,
  events: async (response, operation) => {
    const json = operation.jsonEvents?.[responseKey(operation, response.status) ?? ""] ?? [];
    return readJsonEvents(response.body ?? emptyStream, (event) => json === true || json.includes(event), (text) => parseJson(text, operation, response));
  },
  lines: async (response, operation, type) =>
    readJsonItems(response.body ?? emptyStream, isSequence(type) ? "sequence" : "lines", (text) => parseJson(text, operation, response)),
};

const emptyStream: NonNullable<ResponseLike["body"]> = {
  getReader: () => ({ read: async () => ({ done: true }), cancel: async () => {}, releaseLock: () => {} }),
  cancel: async () => {},
};

function parseJson(text: string, operation: HttpOperation, response: ResponseLike): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw formatError(operation, response, "something that is no JSON", error, text);
  }
}

function formatError(operation: HttpOperation, { status }: ResponseLike, what: string, cause?: unknown, text?: string): ResponseFormatError {
  const message = `${operation.id} was answered with status ${status} and ${what}.`;
  return new ResponseFormatError(message, { operation: operation.id, cause }, text);
}
