import { code, type Code, constant, docComment, ident, join, key, literal, string, symbol } from "../../code/code.ts";
import { NameTable, pascalCase } from "../../model/identifiers.ts";
import type { ErrorDefinition } from "../../model/operation.ts";
import type { ClientContext } from "./client-context.ts";
import { block, bracketed } from "./layout.ts";

/** Names that the runtime, or the language, gives to errors of its own. */
const reservedNames = [
  "AbortError", "ApiError", "BufferOverflowError", "ClientError", "ConnectionLostError", "NetworkError", "QueueOverflowError", "RequestError",
  "ResponseFormatError", "RpcError", "TimeoutError", "ValidationError",
  "AggregateError", "Error", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError",
];

/** The classes of the error catalogue, by the entries' ids. */
export function nameErrorClasses({ api, name: clientName }: ClientContext): ReadonlyMap<string, string> {
  const table = new NameTable(reservedNames);
  return new Map([...api.errors.keys()].map((id) => {
    const name = pascalCase(/[a-z]/.test(id) ? id : id.toLowerCase());
    const className = /error$/i.test(name) ? name : `${name}Error`;
    return [id, table.take(className, () => [`${clientName}${className}`])];
  }));
}

/** What the file declares about errors of methods: a class for each entry of the catalogue, and `isRpcError`. */
export function printRpcErrors(context: ClientContext, classes: ReadonlyMap<string, string>): readonly Code[] {
  const { api, name, runtime } = context;
  const errors = [...api.errors.values()];
  const catalogue = ident(`${name}Errors`);
  const guard = code`${runtime.type("rpc/rpc-error.ts", "RpcErrorGuard")}<${catalogue}>`;
  const members = errors.map(({ id }) => code`${key(id)}: ${ident(classes.get(id) ?? "")};`);
  return [
    ...errors.map((error) => printClass(error, classes.get(error.id) ?? "", context)),
    code`${docComment(["The classes of the API's errors, by their names in its catalogue."])}${members.length === 0
      ? code`export type ${catalogue} = Record<never, never>;`
      : code`export interface ${catalogue} ${block(members)}`}`,
    code`${docComment([
      "Tells the API's errors apart in a `catch`: `isRpcError(error)`, or with names from the catalogue.",
      "A code that is not in the catalogue is an `RpcError` whose `code` can be compared.",
    ])}export const isRpcError: ${guard} =
  ${runtime.value("rpc/rpc-error.ts", "isRpcError")} as ${guard};`,
  ];
}

function printClass({ code: value, message, description, data }: ErrorDefinition, className: string, { symbols, runtime }: ClientContext): Code {
  const node = data?.node;
  const types = [literal(value), ...(node?.kind === "ref" ? [symbol(symbols.type(node.target))] : [])];
  const comment = docComment([message, ...(description === undefined || description === message ? [] : ["", description])]);
  return code`${comment}export class ${ident(className)} extends ${runtime.value("rpc/rpc-error.ts", "RpcError")}<${join(types, code`, `)}> ${block([
    code`override readonly name: string = ${string(className)};`,
  ])}`;
}

/** The constant that tells the runtime which class belongs to which code. */
export function printCatalogue({ api, runtime }: ClientContext, classes: ReadonlyMap<string, string>): Code {
  const entries = [...api.errors.values()].map(({ id, code: value, retryable }) => {
    const members = [code`code: ${literal(value)}`, code`id: ${string(id)}`];
    if (retryable !== undefined) members.push(code`retryable: ${constant(retryable)}`);
    return bracketed(code`{`, [...members, code`type: ${ident(classes.get(id) ?? "")}`], code`}`, 2, 1);
  });
  return code`const errorCatalogue: readonly ${runtime.type("rpc/rpc-error.ts", "RpcErrorEntry")}[] = ${bracketed(code`[`, entries, code`]`, 60, 1)};`;
}
