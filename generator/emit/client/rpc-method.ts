import { code, type Code, docComment, ident, join, key, literal, string, symbol, widthOf } from "../../code/code.ts";
import { operationParts, type OperationPart } from "../../document/symbols.ts";
import type { ErrorDefinition, RpcMethod } from "../../model/operation.ts";
import type { ClientContext } from "./client-context.ts";
import { bracketed, fits, methodKey } from "./layout.ts";

/** The method in the client's interface. */
export function printRpcSignature(name: string, method: RpcMethod, context: ClientContext, column: number): Code {
  const returned = printCallType(method, context);
  const list = [...printParams(method, context), code`options?: ${context.runtime.type("rpc/rpc-client.ts", "RpcCallOptions")}`];
  const head = methodKey(name);
  const signature = bracketed(code`(`, list, code`)`, column + widthOf(head), widthOf(returned) + 3);
  return code`${printComment(method, context)}${head}${signature}: ${returned};`;
}

/** The method in the object that the client is. */
export function printRpcImplementation(name: string, method: RpcMethod, context: ClientContext, column: number): Code {
  const names = method.params === undefined ? code`options` : code`params, options`;
  const params = method.params === undefined ? code`undefined` : code`params`;
  const head = code`${key(name)}: (${names}) =>`;
  const call = code`rpc(${ident(context.descriptionOf(method))}, ${params}, options),`;
  return fits(code`${head} ${call}`, column) ? code`${head} ${call}` : code`${head}
  ${call}`;
}

/** The constant that describes a method to the runtime. */
export function printRpcDescription(method: RpcMethod, { runtime, descriptionOf, api, dates }: ClientContext): Code {
  const codes = errorsOf(method, api).map((error) => literal(error.code));
  const members = [
    code`method: ${string(method.method)}`,
    ...(method.id === method.method ? [] : [code`id: ${string(method.id)}`]),
    ...printPositions(method),
    ...(method.notification ? [code`isNotification: true`] : []),
    ...(codes.length === 0 ? [] : [code`errors: [${join(codes, code`, `)}]`]),
    ...(dates?.printRpc(method) ?? []),
  ];
  const head = code`const ${ident(descriptionOf(method))}: ${runtime.type("rpc/transport.ts", "RpcMethod")} =`;
  return code`${head} ${bracketed(code`{`, members, code`}`, widthOf(head) + 1, 1)};`;
}

function printPositions({ paramStructure, positions }: RpcMethod): Code[] {
  if (paramStructure === "by-name" || positions.length === 0) return [];
  return [code`positions: [${join(positions.map(string), code`, `)}]`, ...(paramStructure === "either" ? [code`canGoByName: true`] : [])];
}

/** The methods that the server calls, as a map of handlers by the methods' names. */
export const printHandlers = (methods: readonly RpcMethod[], context: ClientContext): readonly Code[] =>
  methods.map((method) => {
    const onWire = { ...context, dates: undefined };
    const params = method.params === undefined ? code`unknown` : partType(method, "Params", onWire);
    const result = method.notification ? code`void` : method.result === undefined ? code`unknown` : partType(method, "Result", onWire);
    return code`${printComment(method, context)}${methodKey(method.method)}(params: ${params}): ${result} | Promise<${result}>;`;
  });

function printParams(method: RpcMethod, context: ClientContext): Code[] {
  if (method.params === undefined) return [];
  return [code`params${method.paramsRequired ? code`` : code`?`}: ${partType(method, "Params", context)}`];
}

function printCallType(method: RpcMethod, context: ClientContext): Code {
  const call = context.runtime.type("rpc/rpc-call.ts", "RpcCall");
  if (method.notification) return code`${call}<void>`;
  const result = method.result === undefined ? code`unknown` : partType(method, "Result", context);
  return operationParts(method).includes("Error") ? code`${call}<${result}, ${partType(method, "Error", context)}>` : code`${call}<${result}>`;
}

const partType = (method: RpcMethod, part: OperationPart, { symbols, dates }: ClientContext): Code =>
  symbol((dates === undefined ? undefined : symbols.datedType(method, part)) ?? symbols.operationType(method, part));

const errorsOf = (method: RpcMethod, api: ClientContext["api"]): ErrorDefinition[] => method.errors.flatMap((id) => api.errors.get(id) ?? []);

function printComment(method: RpcMethod, { api }: ClientContext): Code {
  const { summary, description } = method;
  return docComment([
    ...(summary === undefined ? [] : [summary, ""]),
    ...(description === undefined || description === summary ? [] : [description.trim(), ""]),
    `\`${method.method}\``,
    ...errorsOf(method, api).map((error) => `@throws {RpcError} ${error.code} (${error.id}): ${error.message}`),
    ...(method.deprecated ? ["@deprecated"] : []),
  ]);
}
