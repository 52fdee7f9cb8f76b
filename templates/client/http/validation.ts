import { ValidationError } from "../errors.js";
import { type OperationValidator, validateValue } from "../validation.js";
import { encodingOf } from "./body.js";
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
  const type = contentType ?? operation.body?.content[0] ?? "";
  const judged = kindOf(type) === "multipart" && isForm(body) ? withoutFiles(body, encodingOf(operation, type)) : body;
  const described = matchMediaType(operation.body?.content ?? [], type) ?? type;
  if (isPlain(judged)) await validateValue(validator?.body?.[described], judged, "request", "body", operation.id);
}

const isForm = (body: unknown): body is Readonly<Record<string, unknown>> => isPlain(body) && typeof body === "object" && !Array.isArray(body);

/** Whether a schema can judge a value: not bytes, forms and streams. */
function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return value !== undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

/** Validates the body of a response, and that its status is described at all. */
export async function validateResponse(
  operation: HttpOperation,
  validator: OperationValidator | undefined,
  status: number,
  body: unknown,
): Promise<void> {
  const key = responseKey(operation, status);
  if (key === undefined) {
    const issue = { message: `the status ${status} is not described`, path: [] };
    throw new ValidationError("response", "status", status, [issue], { operation: operation.id });
  }
  if (isPlain(body)) await validateValue(validator?.responses?.[key], body, "response", `response with status ${status}`, operation.id);
}
