import { code, type Code, docComment, ident, join, key, string, symbol } from "../../code/code.ts";
import { CodeFile } from "../../code/code-file.ts";
import { calledMethods, clientMembers, handledMethods } from "../../document/client-members.ts";
import type { MethodNode } from "../../document/method-tree.ts";
import { httpOperations } from "../../model/api-model.ts";
import type { EventMessage, HttpOperation, RpcMethod } from "../../model/operation.ts";
import { mapName, type NamedChannel, nameChannels, printChannelDescription, printChannelImplementation, printChannelSignature, printMessagesByType } from "./channel-code.ts";
import { type ClientContext, ownNames } from "./client-context.ts";
import { printExports } from "./client-exports.ts";
import { canOmitOptions, printApi, printClientOptions } from "./client-options.ts";
import { type ErrorCodePlace, findErrorCode } from "./error-code.ts";
import { printHttpDescription, printSecurity } from "./http-description.ts";
import { printHttpErrors } from "./http-errors.ts";
import { printHttpImplementation, printHttpSignatures } from "./http-method.ts";
import { block, bracketed } from "./layout.ts";
import { nameErrorClasses, printCatalogue, printRpcErrors } from "./rpc-errors.ts";
import { printHandlers, printRpcDescription, printRpcImplementation, printRpcSignature } from "./rpc-method.ts";
import { printFrames, printMessageType, printProtocol } from "./rpc-protocol.ts";
import { objectMember, stringMember } from "../../source/json.ts";
import type { RuntimePath } from "./runtime.ts";

/** What a client consists of, sorted out once. */
interface ClientParts {
  readonly context: ClientContext;
  readonly http: readonly HttpOperation[];
  /** The methods that the client calls. */
  readonly methods: readonly RpcMethod[];
  /** The methods that the server calls. */
  readonly handled: readonly RpcMethod[];
  readonly channels: readonly NamedChannel[];
  readonly tree: readonly MethodNode<HttpOperation | RpcMethod>[];
  readonly errorClasses: ReadonlyMap<string, string>;
  readonly place: ErrorCodePlace | undefined;
}

/** `client.ts` of one API; `paths` are the files of the runtime that go with it. */
export function clientFile(context: ClientContext, paths: ReadonlySet<RuntimePath>): CodeFile {
  const { api, folder } = context;
  const parts = toParts(context);
  const file = new CodeFile(`${folder}/client.ts`, [`The client of ${api.info.title}, version ${api.info.version}.`]);
  for (const name of declaredNames(parts)) file.declare(name);
  // First of all, so that it is known which moments they convert.
  const descriptions = printDescriptions(parts);
  const pieces = [
    printExports(paths),
    printClientOptions(context),
    printInterface(parts),
    ...parts.channels.flatMap((channel) => printMessagesByType(channel, context)),
    ...(parts.handled.length === 0 ? [] : [printHandlersInterface(parts)]),
    ...(parts.http.length === 0 ? [] : printHttpErrors(context, parts.place)),
    ...(hasRpc(parts) ? printRpcErrors(context, parts.errorClasses) : []),
    printFactory(parts),
    ...(hasNothing(parts) ? [] : [printApi(context, parts.place)]),
    ...(context.dates?.printSchemas() ?? []),
    ...descriptions,
  ];
  for (const [index, piece] of pieces.entries()) file.print(index === 0 ? piece : code`
${piece}`);
  return file;
}

function toParts(context: ClientContext): ClientParts {
  const { api } = context;
  const methods = calledMethods(api);
  const handled = handledMethods(api);
  const channels = nameChannels(context);
  const http = httpOperations(api);
  const tree = clientMembers(api);
  return { context, http, methods, handled, channels, tree, errorClasses: nameErrorClasses(context), place: findErrorCode(api) };
}

/** Whether there is nothing that the client could call: of brokers' channels, and of methods that nobody offers, it has none. */
const hasNothing = ({ context, tree, channels }: ClientParts): boolean =>
  tree.length + channels.length === 0 && !context.features.rpcTransports.includes("websocket");

const hasRpc = ({ methods, handled }: ClientParts): boolean => methods.length + handled.length > 0;

function declaredNames({ context, channels, errorClasses }: ClientParts): string[] {
  const { api, name } = context;
  const own = ["Client", "ClientOptions", "ErrorBodies", "ErrorCode", "Errors", "Handlers"].map((suffix) => `${name}${suffix}`);
  const maps = channels.map(({ channel }) => mapName(channel, context));
  return [...ownNames, `create${name}Client`, ...own, ...maps, ...errorClasses.values(), ...api.operations.map(context.descriptionOf)];
}

function printInterface(parts: ClientParts): Code {
  const { context, tree, channels } = parts;
  const { title, summary } = context.api.info;
  const comment = docComment([`${title}${summary === undefined ? "" : `: ${summary}`}`]);
  const members = [...tree.map((node) => printMember(node, context, 2)), ...printOwnMembers(parts)];
  if (channels.length > 0) {
    members.push(code`/** The channels; each call opens one. */
readonly channels: ${block(channels.map((channel) => printChannelSignature(channel, context)))};`);
  }
  return code`${comment}export interface ${ident(`${context.name}Client`)} ${block(members)}`;
}

/** What a client with a socket for its methods has beside them. */
function printOwnMembers({ context, handled }: ClientParts): Code[] {
  const { features, name } = context;
  if (!features.rpcTransports.includes("websocket")) return [];
  const handlers = ident(`${name}Handlers`);
  return [
    code`/** The socket on which methods are called; it connects when it is first needed. */
readonly connection: ${printConnectionType(context)};`,
    ...(handled.length === 0 ? [] : [code`/** Answers calls by the server; gives the function that stops it. */
handle<Method extends keyof ${handlers}>(method: Method, handler: ${handlers}[Method]): () => void;`]),
  ];
}

const printHandlersInterface = ({ context, handled }: ClientParts): Code =>
  code`${docComment(["What answers the methods that the server calls."])}export interface ${ident(`${context.name}Handlers`)} ${block(printHandlers(handled, context))}`;

function printMember(node: MethodNode<HttpOperation | RpcMethod>, context: ClientContext, column: number): Code {
  if (node.kind === "group") return code`readonly ${key(node.name)}: ${block(node.members.map((member) => printMember(member, context, column + 2)))};`;
  return node.operation.kind === "http"
    ? printHttpSignatures(node.name, node.operation, context, column)
    : printRpcSignature(node.name, node.operation, context, column);
}

function printFactory(parts: ClientParts): Code {
  const { context, tree, channels, handled } = parts;
  const { api, name, features } = context;
  const type = ident(`${name}ClientOptions`);
  const options = hasNothing(parts) ? code`_options` : code`options`;
  const parameter = canOmitOptions(context) ? code`${options}: ${type} = {}` : code`${options}: ${type}`;
  const members = [
    ...(features.rpcTransports.includes("websocket") ? [printConnection(context)] : []),
    ...(handled.length === 0 ? [] : [code`handle: (method, handler) => sockets.handle(method, handler),`]),
    ...tree.map((node) => printImplementation(node, context, 4)),
  ];
  if (channels.length > 0) members.push(code`channels: ${block(channels.map((channel) => printChannelImplementation(channel, context, 6)))},`);
  const about = docComment([`Makes a client of ${api.info.title}.`]);
  return code`${about}export function ${ident(`create${name}Client`)}(${parameter}): ${ident(`${name}Client`)} ${block([
    ...(hasNothing(parts) ? [] : printSetUp(parts)),
    code`return ${block(members)};`,
  ])}`;
}

/** The statements that make what the methods need. */
function printSetUp({ context, http, methods, handled }: ClientParts): Code[] {
  const { api, runtime, features, validators } = context;
  const statements: Code[] = [];
  if (validators !== undefined) statements.push(code`options = { ...options, validators: options.validators ?? ${symbol(validators)} };`);
  if (http.length > 0) statements.push(code`const http = ${runtime.value("http/http-client.ts", "createHttpClient")}(api, options);`);
  if (methods.length + handled.length === 0 || api.protocol === undefined) return statements;
  statements.push(
    code`const protocol = ${printProtocol(api.protocol, context)};`,
    code`const toError: ${runtime.type("rpc/transport.ts", "ToRpcError")} = (failure, operation) =>
  ${runtime.value("rpc/rpc-error.ts", "toRpcError")}(failure, operation, errorCatalogue);`,
  );
  if (features.rpcTransports.includes("websocket")) {
    statements.push(
      code`const connection = ${runtime.value("socket/open-connection.ts", "openConnection")}(api, options, rpcSocket, protocol);`,
      code`const sockets = new ${runtime.value("rpc/socket-transport.ts", "SocketTransport")}(connection, protocol, toError);`,
    );
  }
  if (methods.length > 0) statements.push(code`const rpc = ${runtime.value("rpc/rpc-client.ts", "createRpcClient")}(${printTransportChoice(context)}, options);`);
  return statements;
}

/** What the server says when it lets the client in. */
function welcomeOf({ api: { protocol } }: ClientContext): EventMessage | undefined {
  return protocol?.frames.get(stringMember(objectMember(protocol.json, "handshake"), "receive") ?? "");
}

function printConnectionType(context: ClientContext): Code {
  const type = context.runtime.type("socket/connection.ts", "Connection");
  const welcome = welcomeOf(context);
  return welcome === undefined ? type : code`${type}<${printMessageType(welcome, context)}>`;
}

const printConnection = (context: ClientContext): Code =>
  welcomeOf(context) === undefined ? code`connection,` : code`connection: connection as ${printConnectionType(context)},`;

function printTransportChoice({ features, runtime }: ClientContext): Code {
  const http = code`${runtime.value("rpc/http-transport.ts", "httpTransport")}(api, options, rpcEndpoint, protocol, toError)`;
  const [first, second] = features.rpcTransports;
  if (second === undefined) return first === "http" ? http : code`sockets`;
  return first === "http" ? code`options.transport === "websocket" ? sockets : ${http}` : code`options.transport === "http" ? ${http} : sockets`;
}

function printImplementation(node: MethodNode<HttpOperation | RpcMethod>, context: ClientContext, column: number): Code {
  if (node.kind === "group") return code`${key(node.name)}: ${block(node.members.map((member) => printImplementation(member, context, column + 2)))},`;
  return node.operation.kind === "http"
    ? printHttpImplementation(node.name, node.operation, context, column)
    : printRpcImplementation(node.name, node.operation, context, column);
}

/** Where methods are called, and how their frames look. */
function printRpcConstants({ api, features, runtime }: ClientContext): Code[] {
  const { protocol } = api;
  if (protocol === undefined) return [];
  const security = printSecurity(api, api);
  // "/" is the server itself, which is not the same as the server's path with a slash after it.
  const address = protocol.websocketPath === "/" ? "" : protocol.websocketPath;
  const socket = [code`id: ${string(api.name)}`, code`address: ${string(address)}`, ...security];
  const endpoint = [code`path: ${string(protocol.path)}`, ...security];
  return [
    ...(features.rpcTransports.includes("websocket")
      ? [code`const rpcSocket: ${runtime.type("socket/open-connection.ts", "SocketAddress")} = ${bracketed(code`{`, socket, code`}`, 34, 1)};`]
      : []),
    ...(features.rpcTransports.includes("http")
      ? [code`const rpcEndpoint: ${runtime.type("rpc/http-transport.ts", "HttpEndpoint")} = ${bracketed(code`{`, endpoint, code`}`, 34, 1)};`]
      : []),
  ];
}

/** The constants that describe the operations to the runtime. */
function printDescriptions(parts: ClientParts): Code[] {
  const { context, http, methods, channels, errorClasses } = parts;
  const rpc = methods.map((method) => printRpcDescription(method, context));
  return [
    ...(hasRpc(parts) ? [...printRpcConstants(context), printCatalogue(context, errorClasses)] : []),
    ...(hasRpc(parts) && context.api.protocol?.kind === "frames" ? [printFrames(context.api.protocol, context)] : []),
    ...http.map((operation) => printHttpDescription(operation, context)),
    ...(rpc.length === 0 ? [] : [join(rpc, code`
`)]),
    ...channels.map((channel) => printChannelDescription(channel, context)),
  ];
}
