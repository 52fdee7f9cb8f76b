import { RequestError } from "../errors.js";
import { essenceOf, isSequence, kindOf, matchMediaType } from "./media-type.js";
import { isBinary, writeMultipart } from "./multipart.js";
import type { HttpOperation, PropertyEncoding } from "./operation.js";
import { writeNamed } from "./parameters.js";

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
export function writeBody(operation: HttpOperation, value: unknown, wanted: string | undefined): WrittenBody | undefined {
  const type = wanted ?? operation.body?.content[0];
  if (value === undefined || type === undefined) return undefined;
  try {
    return writeAs(type, value, encodingOf(operation, type));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RequestError(`The body of ${operation.id} cannot be sent as ${type}: ${reason}`, { operation: operation.id, cause: error });
  }
}

/** How the members of a form are written as a media type, which may be within a range that is described. */
export function encodingOf({ body }: HttpOperation, type: string): Readonly<Record<string, PropertyEncoding>> {
  return body?.encoding?.[matchMediaType(body.content, type) ?? type] ?? {};
}

function writeAs(type: string, value: unknown, encoding: Readonly<Record<string, PropertyEncoding>>): WrittenBody {
  const contentType = concreteType(type, value);
  if (isFormData(value)) return { body: value, isReplayable: true };
  if (isStream(value)) return { body: value, contentType, isReplayable: false };
  if (isBinary(value)) return { body: value, contentType, isReplayable: true };
  const kind = kindOf(contentType);
  if (kind === "json") return { body: toJson(value), contentType, isReplayable: true };
  if (typeof value === "string") return { body: value, contentType, isReplayable: true };
  if (!isObject(value)) throw new TypeError("give it as a string or as bytes");
  if (kind === "multipart") return { ...writeMultipart(value, encoding, contentType), isReplayable: true };
  if (kind === "form") return { body: writeForm(value, encoding), contentType, isReplayable: true };
  if (kind === "lines" && Array.isArray(value)) return { body: value.map((item) => `${isSequence(contentType) ? "\u001e" : ""}${toJson(item)}\n`).join(""), contentType, isReplayable: true };
  throw new TypeError("give it as a string or as bytes");
}

/** A media type range is made concrete by the value's own type. */
export function concreteType(type: string, value: unknown): string {
  if (!essenceOf(type).endsWith("/*")) return type;
  if (isBinary(value)) return "type" in value && value.type !== "" ? value.type : "application/octet-stream";
  return typeof value === "string" ? "text/plain;charset=UTF-8" : "application/json";
}

function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (json === undefined) throw new TypeError(`a ${typeof value} is no JSON value`);
  return json;
}

const writeForm = (value: Readonly<Record<string, unknown>>, encoding: Readonly<Record<string, PropertyEncoding>>): string =>
  Object.entries(value)
    .filter(([, member]) => member !== undefined && member !== null)
    .flatMap(([name, member]) => writeNamed({ name, ...(Object.hasOwn(encoding, name) ? encoding[name] : defaultEncoding(member)) }, member))
    .join("&");

/** Without a description, a nested value is JSON (OpenAPI 3.1, section 4.8.15.1). */
const defaultEncoding = (member: unknown): PropertyEncoding =>
  isObject(member) && !Array.isArray(member) && !(member instanceof Date) ? { contentType: "application/json" } : {};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

const isFormData = (value: unknown): boolean =>
  isObject(value) && typeof value["append"] === "function" && typeof value["getAll"] === "function";

const isStream = (value: unknown): boolean => isObject(value) && typeof value["getReader"] === "function";
