import { type Issue, ValidationError } from "../errors.js";
import type { HttpOperation } from "./operation.js";
import { responseKey } from "./response.js";

/** A validator by the interface that tools share (https://standardschema.dev, version 1). */
export interface Validator {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => Outcome | Promise<Outcome>;
  };
}

type Outcome = { readonly value: unknown; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };

interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** What can be validated of an operation. */
export interface OperationValidator {
  /** By the parameter's place and name, such as `query.limit`. */
  readonly parameters?: Readonly<Record<string, Validator>>;
  /** By media type. */
  readonly body?: Readonly<Record<string, Validator>>;
  /** By status as in the definition; without an entry, anything passes. */
  readonly responses?: Readonly<Record<string, Validator>>;
  /** The params and the result of a method. */
  readonly params?: Validator;
  readonly result?: Validator;
  /** The messages of a channel, by name. */
  readonly send?: Readonly<Record<string, Validator>>;
  readonly receive?: Readonly<Record<string, Validator>>;
}

/** The validators of an API's operations, by the operations' ids. */
export type OperationValidators = Readonly<Record<string, OperationValidator>>;

/** What is validated: requests before they are sent, responses before they are given, or (`true`) both. */
export type ValidateOption = boolean | "requests" | "responses";

/** @throws ValidationError when the value does not match. */
export async function validateValue(
  validator: Validator | undefined,
  value: unknown,
  subject: "request" | "response" | "event",
  part: string,
  operation: string,
): Promise<void> {
  if (validator === undefined) return;
  const outcome = await validator["~standard"].validate(value);
  if (outcome.issues === undefined) return;
  throw new ValidationError(subject, part, value, outcome.issues.map(toIssue), { operation });
}

const toIssue = ({ message, path = [] }: StandardIssue): Issue => ({
  message,
  path: path.map((step) => (typeof step === "object" ? step.key : step)).map((key) => (typeof key === "number" ? key : String(key))),
});

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
    const value = parameter.in === "path" ? path[position++] : named[parameter.key ?? parameter.name];
    const place = `${parameter.in}.${parameter.name}`;
    if (value !== undefined) await validateValue(validator?.parameters?.[place], value, "request", `${parameter.in} parameter "${parameter.name}"`, operation.id);
  }
  const type = contentType ?? operation.body?.content[0] ?? "";
  if (isPlain(body)) await validateValue(validator?.body?.[type], body, "request", "body", operation.id);
}

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
