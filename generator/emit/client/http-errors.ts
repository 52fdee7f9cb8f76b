import { parsePointer } from "../../source/path.ts";
import { code, type Code, docComment, ident, join, string, symbol } from "../../code/code.ts";
import { isSuccess } from "../../document/symbols.ts";
import { httpOperations } from "../../model/api-model.ts";
import type { HttpOperation, Response } from "../../model/operation.ts";
import type { ClientContext } from "./client-context.ts";
import type { ErrorCodePlace } from "./error-code.ts";
import { block } from "./layout.ts";
import { isReadAsDescribed, printResponsesType, printStatusKey, readableContent } from "./http-types.ts";

/** What the file declares about the errors of HTTP operations: their bodies, their codes, and `isApiError`. */
export function printHttpErrors(context: ClientContext, place: ErrorCodePlace | undefined): readonly Code[] {
  const { name, runtime } = context;
  const bodies = bodiesByKey(context);
  const hasRanges = [...bodies.keys()].some((key) => !/^\d+$/.test(key));
  const members = [...bodies].map(([key, types]) => code`${printStatusKey(key)}: ${join(types, code` | `)};`);
  const bodiesName = ident(`${name}ErrorBodies`);
  const codeName = ident(`${name}ErrorCode`);
  const byStatus = hasRanges ? code`${runtime.type("http/status.ts", "BodiesByStatus")}<${bodiesName}>` : bodiesName;
  const tokens = place === undefined ? [] : parsePointer(place.pointer) ?? [];
  const path = tokens.length === 0 ? code`` : code`, [${join(tokens.map(string), code`, `)}]`;
  const guard = code`${runtime.type("http/api-error.ts", "ApiErrorGuard")}<${byStatus}, ${codeName}${path}>`;
  return [
    code`${docComment(["The bodies of the API's errors, by status."])}export interface ${bodiesName} ${block(members)}`,
    code`${docComment(codeComment(place))}export type ${codeName} =${printCodes(place)};`,
    code`${docComment([
      "Tells the API's errors apart in a `catch`: `isApiError(error)`, `isApiError(error, 404)`, `isApiError(error, \"A_CODE\")`.",
      "With statuses or codes it is true only for errors that the definition describes for the operation, so that the",
      "body's type holds; any other is an `ApiError` whose `status` can be compared.",
    ])}export const isApiError: ${guard} =
  ${runtime.value("http/api-error.ts", "isApiError")} as ${guard};`,
  ];
}

const codeComment = (place: ErrorCodePlace | undefined): string[] =>
  place === undefined ? ["The error bodies of this API have no code."] : [`What stands at \`${place.pointer}\` in the API's error bodies.`];

function printCodes(place: ErrorCodePlace | undefined): Code {
  if (place === undefined) return code` never`;
  if (place.values.length === 0) return code` string`;
  return join(place.values.map((value) => code`
  | ${string(value)}`));
}

/** The types of error bodies by the keys of their responses, in ascending order; `default` last. */
function bodiesByKey(context: ClientContext): Map<string, Code[]> {
  const found = new Map<string, Map<string, Code>>();
  for (const operation of httpOperations(context.api)) {
    for (const response of operation.responses) {
      if (isSuccess(response.status)) continue;
      const type = printErrorBody(operation, response, context);
      const types = found.get(response.status) ?? new Map<string, Code>();
      found.set(response.status, types.set(JSON.stringify(type.parts), type));
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, types]) => [key, [...types.values()]]));
}

/** A body by the name of its schema where it has one: fewer and plainer types than those of the operations. */
function printErrorBody(operation: HttpOperation, response: Response, context: ClientContext): Code {
  const content = readableContent(response);
  const [first] = content;
  if (first === undefined) return code`undefined`;
  const node = first.schema?.node;
  if (content.length === 1 && node?.kind === "ref" && isReadAsDescribed(first, context)) return symbol(context.symbols.type(node.target));
  return code`${printResponsesType(operation, context)}[${printStatusKey(response.status)}]`;
}
