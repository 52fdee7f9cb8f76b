import { code, type Code, docComment, ident, key, symbol } from "../../code/code.ts";
import { CodeFile } from "../../code/code-file.ts";
import { httpOperations } from "../../model/api-model.ts";
import type { HttpOperation } from "../../model/operation.ts";
import { type ClientContext, ownNames } from "./client-context.ts";
import { printClientOptions, printHttpApi } from "./client-options.ts";
import { findErrorCode } from "./error-code.ts";
import { printHttpDescription } from "./http-description.ts";
import { printHttpErrors } from "./http-errors.ts";
import { printHttpImplementation, printHttpSignatures } from "./http-method.ts";
import { nameMethods } from "./method-path.ts";
import { block } from "./layout.ts";
import { type MethodNode, toMethodTree } from "./method-tree.ts";

/** `client.ts` of one API. */
export function clientFile(context: ClientContext): CodeFile {
  const { api, folder, name } = context;
  const file = new CodeFile(`${folder}/client.ts`, [`The client of ${api.info.title}, version ${api.info.version}.`]);
  const operations = httpOperations(api);
  const tree = toMethodTree(nameMethods(operations));
  const place = findErrorCode(api);
  const declared = [`${name}Client`, `${name}ClientOptions`, `create${name}Client`, `${name}ErrorBodies`, `${name}ErrorCode`];
  for (const each of [...ownNames, ...declared, ...operations.map(context.descriptionOf)]) file.declare(each);
  const pieces = [
    printExports(),
    printClientOptions(context),
    printInterface(tree, context),
    ...printHttpErrors(context, place),
    printFactory(tree, context),
    printHttpApi(context, place),
    ...operations.map((operation) => printHttpDescription(operation, context)),
  ];
  for (const [index, piece] of pieces.entries()) file.print(index === 0 ? piece : code`
${piece}`);
  return file;
}

/** What users of the client need of its runtime. */
const printExports = (): Code => code`export {
  AbortError,
  ClientError,
  NetworkError,
  RequestError,
  ResponseFormatError,
  TimeoutError,
  ValidationError,
} from "./client/errors.js";
export { ApiError } from "./client/http/api-error.js";
export type { ApiCall, Result } from "./client/http/api-call.js";
export type { CallOptions, HttpRequest, RedirectMode } from "./client/http/options.js";
export type { Credential } from "./client/http/security.js";
export type { RetryOptions } from "./client/retry.js";`;

function printInterface(tree: readonly MethodNode<HttpOperation>[], context: ClientContext): Code {
  const { title, summary } = context.api.info;
  const comment = docComment([`${title}${summary === undefined ? "" : `: ${summary}`}`]);
  return code`${comment}export interface ${ident(`${context.name}Client`)} ${block(tree.map((node) => printMember(node, context, 2)))}`;
}

function printMember(node: MethodNode<HttpOperation>, context: ClientContext, column: number): Code {
  if (node.kind === "method") return printHttpSignatures(node.name, node.operation, context, column);
  return code`readonly ${key(node.name)}: ${block(node.members.map((member) => printMember(member, context, column + 2)))};`;
}

function printFactory(tree: readonly MethodNode<HttpOperation>[], context: ClientContext): Code {
  const { api, name, runtime } = context;
  const type = ident(`${name}ClientOptions`);
  const parameter = api.servers.length === 0 ? code`options: ${type}` : code`options: ${type} = {}`;
  return code`${docComment([`Makes a client of ${api.info.title}.`])}export function ${ident(`create${name}Client`)}(${parameter}): ${ident(`${name}Client`)} ${block([
    code`const http = ${runtime.value("http/http-client.ts", "createHttpClient")}(api, ${printOptions(context)});`,
    code`return ${block(tree.map((node) => printImplementation(node, context, 4)))};`,
  ])}`;
}

/** The client's options, with the API's validators where the target's option `validate` asks for them. */
const printOptions = ({ validators }: ClientContext): Code =>
  validators === undefined ? code`options` : code`{ ...options, validators: options.validators ?? ${symbol(validators)} }`;

function printImplementation(node: MethodNode<HttpOperation>, context: ClientContext, column: number): Code {
  if (node.kind === "method") return printHttpImplementation(node.name, node.operation, context, column);
  return code`${key(node.name)}: ${block(node.members.map((member) => printImplementation(member, context, column + 2)))},`;
}
