import { ValidationError } from "../errors.js";
import { concreteType, encodingOf } from "./body.js";
import type { ResponseLike } from "../platform.js";
import { type OperationValidator, type Validator, validateValue } from "../validation.js";
import type { ServerSentEvent } from "./event-stream.js";
import { kindOf, matchMediaType } from "./media-type.js";
import { withoutFiles } from "./multipart.js";
import type { HttpOperation } from "./operation.js";
import { namedValue } from "./parameters.js";
import { responseKey } from "./response.js";

/** Validates the parameters and the body of a call. */
export async function validateRequest(
  operation: HttpOperation,
  validator: OperationValidator | undefined,
  path: readonly unknown[],
  named: Readonly<Record<string, unknown>>,
  body: unknown,
  contentType: string | undefined,
): Promise<void> {
  let position = 0;
  for (const parameter of operation.parameters ?? []) {
    const value = parameter.in === "path" ? path[position++] : namedValue(operation, parameter, named);
    const place = `${parameter.in}.${parameter.name}`;
    if (value !== undefined) await validateValue(validator?.parameters?.[place], value, "request", `${parameter.in} parameter "${parameter.name}"`, operation.id);
  }
  await validateBody(operation, validator, body, contentType ?? operation.body?.content[0] ?? "");
}

/** Judges a body that is written from a value; not what is sent as the text or the bytes that it is. */
async function validateBody(operation: HttpOperation, validator: OperationValidator | undefined, body: unknown, type: string): Promise<void> {
  const judge = (value: unknown, by: Validator | undefined, part = "body"): Promise<void> => validateValue(by, value, "request", part, operation.id);
  if (!isPlain(body)) return;
  const described = matchMediaType(operation.body?.content ?? [], type) ?? type;
  const whole = validator?.body?.[described];
  switch (kindOf(concreteType(type, body))) {
    case "json": return judge(body, whole);
    case "text": return typeof body === "string" && isText(described) ? judge(body, whole) : undefined;
    case "form": return isForm(body) ? judge(body, whole) : undefined;
    case "multipart": return isForm(body) ? judge(withoutFiles(body, encodingOf(operation, type)), whole) : undefined;
    case "lines":
      if (!Array.isArray(body)) return;
      await judge(body, whole);
      for (const [index, item] of body.entries()) await judge(item, validator?.bodyItems?.[described], `body (item ${index})`);
  }
}

/** Whether what is described is text, and not only may be. */
const isText = (described: string): boolean => kindOf(described) === "text" && !described.includes("*");

const isForm = (body: unknown): body is Readonly<Record<string, unknown>> => isPlain(body) && typeof body === "object" && body !== null && !Array.isArray(body);

/** Whether a schema can judge a value: not bytes, forms and streams. */
function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return value !== undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

/**
 * Validates the body of a response, and that its status is described at all. Gives the body; a stream judges its items
 * when they are asked for.
 */
export async function validateResponse(
  operation: HttpOperation,
  validator: OperationValidator | undefined,
  response: ResponseLike,
  body: unknown,
): Promise<unknown> {
  const { status } = response;
  const key = responseKey(operation, status);
  if (key === undefined) {
    const issue = { message: `the status ${status} is not described`, path: [] };
    throw new ValidationError("response", "status", status, [issue], { operation: operation.id });
  }
  const part = `response with status ${status}`;
  const described = describedType(operation.responses[key] ?? [], response);
  const name = described === mainType(operation.responses[key] ?? []) ? key : `${key} ${described}`;
  if (isStream(body)) return kindOf(described) === "events" ? validateEvents(operation, validator, body, part, name) : validateItems(operation, validator?.responseItems?.[name], body, part);
  const kind = kindOf(response.headers.get("content-type") ?? described);
  const isJudged = kind === "json" || (kind === "text" && isText(described));
  if (isJudged && isPlain(body)) await validateValue(validator?.responses?.[name], body, "response", part, operation.id);
  return body;
}

/** The described media type that an answer is read as. */
function describedType(described: readonly string[], response: ResponseLike): string {
  const actual = response.headers.get("content-type") ?? described[0] ?? "";
  return matchMediaType(described, actual) ?? described.find((type) => kindOf(type) === kindOf(actual)) ?? "";
}

const mainType = (described: readonly string[]): string => described.find((type) => kindOf(type) === "json") ?? described[0] ?? "";

const isStream = (value: unknown): value is AsyncIterable<unknown> => typeof value === "object" && value !== null && Symbol.asyncIterator in value;

async function* validateItems(
  operation: HttpOperation,
  validator: Validator | undefined,
  items: AsyncIterable<unknown>,
  part: string,
): AsyncGenerator<unknown, void, undefined> {
  let index = 0;
  for await (const item of items) {
    await validateValue(validator, item, "response", `${part} (item ${index++})`, operation.id);
    yield item;
  }
}

/** Judges the JSON in the data of events. */
async function* validateEvents(
  operation: HttpOperation,
  validator: OperationValidator | undefined,
  events: AsyncIterable<unknown>,
  part: string,
  name: string,
): AsyncGenerator<unknown, void, undefined> {
  const judges = validator?.responseEvents ?? {};
  for await (const each of events) {
    const { event, data } = each as ServerSentEvent<unknown>;
    const key = [name, `${name} ${event}`].find((one) => Object.hasOwn(judges, one));
    if (key !== undefined) await validateValue(judges[key], data, "response", `event "${event}" of the ${part}`, operation.id);
    yield each;
  }
}
