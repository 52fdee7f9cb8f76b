import { code, type Code, ident, indent, isIdentifierName, join, key, lines, literal, string, widthOf } from "../../code/code.ts";
import { callParameters, orderedContent } from "../../document/call-parameters.ts";
import type { HttpOperation, RpcMethod } from "../../model/operation.ts";
import { isJsonArray, isJsonObject, type JsonValue } from "../../source/json.ts";
import type { ApiContext } from "./api-context.ts";
import { bodySample, type FormField, formFields } from "./body-form.ts";
import { sampleOf } from "./sample-value.ts";

/** A call of an HTTP operation by the client of target `client`. */
export function printTypeScriptCall(operation: HttpOperation, context: ApiContext): string {
  const { path, named } = callParameters(operation);
  const list: { readonly value: Code; readonly isNeeded: boolean }[] = path.map((parameter) => ({
    value: printValue(sampleOf(parameter.schema, parameter.examples, context)),
    isNeeded: true,
  }));
  const body = printBody(operation, context);
  if (body !== undefined) list.push({ value: body, isNeeded: true });
  const members = named.filter(({ parameter }) => parameter.required).map(({ parameter, key: name }): [string, JsonValue] => [name, sampleOf(parameter.schema, parameter.examples, context)]);
  if (members.length > 0) list.push({ value: printValue(Object.fromEntries(members)), isNeeded: true });
  return printCall(operation, list.map(({ value }) => value), context);
}

/** A call of an RPC method by the client. */
export function printTypeScriptRpc(method: RpcMethod, params: JsonValue | undefined, context: ApiContext): string {
  return printCall(method, params === undefined ? [] : [printValue(params)], context);
}

function printCall(operation: HttpOperation | RpcMethod, values: readonly Code[], context: ApiContext): string {
  const method = join(["client", ...(context.methodPath(operation) ?? [])].map((name, index) => printStep(name, index === 0)));
  return textOf(code`const result = await ${method}(${join(values, code`, `)});`);
}

/** A member of an expression; the first is a name of its own. */
export const printStep = (name: string, isFirst: boolean): Code => {
  if (isFirst) return ident(name);
  return isIdentifierName(name) ? code`.${ident(name)}` : code`[${string(name)}]`;
};

/** Code that imports nothing, as text. */
export const textOf = (piece: Code): string => piece.parts.map((part) => (typeof part === "string" ? part : part.name)).join("");

function printBody(operation: HttpOperation, context: ApiContext): Code | undefined {
  const [content] = orderedContent(operation);
  if (content === undefined) return undefined;
  const { form, value } = bodySample(content, context);
  switch (form) {
    case "multipart": return printForm(formFields(content, value, context));
    case "bytes": return code`new Uint8Array([1, 2, 3])`;
    default: return printValue(value);
  }
}

/** A form whose members of bytes are files. */
function printForm(fields: readonly FormField[]): Code {
  const file = code`new Blob([${string("…")}])`;
  const members = fields.map(({ name, value, holding }) => {
    const isList = isJsonArray(value);
    return code`${key(name)}: ${holding !== "file" ? printValue(value) : isList ? code`[${file}]` : file}`;
  });
  return code`{ ${join(members, code`, `)} }`;
}

/** How wide a value may be on one line. */
const lineWidth = 72;

/** A JSON value as an expression, over several lines where one would be too long. */
export function printValue(value: JsonValue): Code {
  const flat = literal(value);
  if (widthOf(flat) <= lineWidth || (!isJsonArray(value) && !isJsonObject(value))) return flat;
  if (isJsonArray(value)) return printBlock(code`[`, value.map(printValue), code`]`);
  return printBlock(code`{`, Object.entries(value).map(([name, each]) => code`${key(name)}: ${printValue(each)}`), code`}`);
}

const printBlock = (open: Code, items: readonly Code[], close: Code): Code =>
  code`${open}${indent(code`
${lines(items.map((item) => code`${item},`))}`)}
${close}`;
