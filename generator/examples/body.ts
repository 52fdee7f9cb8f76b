import type { HttpOperation, Response } from "../model/operation.ts";
import type { ApiIndex } from "./api-index.ts";
import type { Example, Fault, Part } from "./mapping.ts";
import { exampleRange, fault, locationOfRange, mediaTypeFor, partOf } from "./part.ts";

/** An operation as messages name it. */
export const nameOf = ({ method, path }: HttpOperation): string => `${method.toUpperCase()} ${path}`;

/** The schema of a body and what is wrong with there being one. */
export interface BodyPart {
  readonly parts: readonly Part[];
  readonly faults: readonly Fault[];
}

/** The body of a request. */
export function requestBody(example: Example, index: ApiIndex, operation: HttpOperation, contentType?: string): BodyPart {
  const use = mediaTypeFor(operation.requestBody?.content ?? [], contentType)?.schema;
  if (use !== undefined) return { parts: [partOf(index, use, [], `the body of ${nameOf(operation)}`)], faults: [] };
  return operation.requestBody === undefined ? noBody(example, operation, "request body") : { parts: [], faults: [] };
}

/** The body of the response with a status; without one, of the first success. */
export function responseBody(example: Example, index: ApiIndex, operation: HttpOperation, status?: string, contentType?: string): BodyPart {
  const response = responseOf(operation, status);
  if (response === undefined) {
    if (status === undefined) return noBody(example, operation, "response");
    const location = locationOfRange(example, example.message?.status?.range ?? exampleRange(example));
    return { parts: [], faults: [fault("unknown-response-status", { status, operation: nameOf(operation) }, location, { keyword: "status" })] };
  }
  const use = mediaTypeFor(response.content, contentType)?.schema;
  if (use !== undefined) return { parts: [partOf(index, use, [], `the ${response.status} response of ${nameOf(operation)}`)], faults: [] };
  return response.content.length === 0 && example.value !== undefined ? noBody(example, operation, `body for status ${response.status}`) : { parts: [], faults: [] };
}

const noBody = (example: Example, operation: HttpOperation, part: string): BodyPart => ({
  parts: [],
  faults: [fault("body-without-schema", { operation: nameOf(operation), part }, locationOfRange(example, exampleRange(example)), { keyword: "body" })],
});

/** OpenAPI 3.1, section 4.8.16: the code, its range, or the default. */
export function responseOf({ responses }: HttpOperation, status: string | undefined): Response | undefined {
  const find = (wanted: string): Response | undefined => responses.find((each) => each.status.toUpperCase() === wanted);
  if (status !== undefined) return find(status) ?? find(`${status[0]}XX`) ?? find("DEFAULT");
  const success = responses.filter((each) => each.status.startsWith("2"));
  return success.find(({ content }) => content.length > 0) ?? success[0] ?? find("DEFAULT");
}
