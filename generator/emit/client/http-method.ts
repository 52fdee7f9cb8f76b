import { code, type Code, docComment, ident, join, key, string, symbol, templateText, widthOf } from "../../code/code.ts";
import { type CallParameters, callParameters, orderedContent } from "../../document/call-parameters.ts";
import { isSuccess, operationParts, type OperationPart } from "../../document/symbols.ts";
import { camelCase, NameTable } from "../../model/identifiers.ts";
import type { HttpOperation, MediaType } from "../../model/operation.ts";
import { isReservedWord } from "./reserved-words.ts";
import type { ClientContext } from "./client-context.ts";
import { bracketed, fits, methodKey } from "./layout.ts";
import { printBodyType, printResponsesType } from "./http-types.ts";

/** One parameter of a method. */
interface Argument {
  readonly name: string;
  readonly type: Code;
  readonly isOptional: boolean;
  readonly description: string | undefined;
}

/** The method in the client's interface: its comment, and a signature for each content type that needs its own. */
export function printHttpSignatures(name: string, operation: HttpOperation, context: ClientContext, column: number): Code {
  const result = printResponsesType(operation, context);
  const signatures = bodiesOf(operation).map((body, index, all) => {
    const list = argumentsOf(operation, context, body, all.length > 1 ? index : undefined);
    const comment = printComment(operation, list);
    const returned = code`${context.runtime.type("http/api-call.ts", "ApiCall")}<${result}>`;
    const head = methodKey(name);
    return code`${comment}${head}${bracketed(code`(`, list.map(printArgument), code`)`, column + widthOf(head), widthOf(returned) + 3)}: ${returned};`;
  });
  return join(signatures, code`
`);
}

/** The method in the object that the client is. */
export function printHttpImplementation(name: string, operation: HttpOperation, context: ClientContext, column: number): Code {
  const bodies = bodiesOf(operation);
  const list = argumentsOf(operation, context, bodies[0], undefined);
  const isOverloaded = bodies.length > 1;
  const parameters = isOverloaded ? printLooseArguments(operation, list, context) : join(list.map((each) => ident(each.name)), code`, `);
  const { path, named } = callParameters(operation);
  const names = list.map((each) => ident(each.name));
  const pathNames = names.slice(0, path.length);
  const body = operation.requestBody === undefined || bodies[0] === undefined ? code`undefined` : names[path.length]!;
  const rest = named.length === 0 ? code`undefined` : names.at(-2)!;
  const head = code`${key(name)}: (${parameters}) =>`;
  const call = code`http(${ident(context.descriptionOf(operation))}, [${join(pathNames, code`, `)}], ${body}, ${rest}, options),`;
  return fits(code`${head} ${call}`, column) ? code`${head} ${call}` : code`${head}
  ${call}`;
}

/** Every overload at once: the arguments of an implementation that stands for all of them. */
function printLooseArguments(operation: HttpOperation, list: readonly Argument[], context: ClientContext): Code {
  const { path } = callParameters(operation);
  return join(list.map(({ name, type }, index) => {
    if (index === path.length) return code`${ident(name)}: unknown`;
    if (name === "options") return code`${ident(name)}?: ${context.runtime.type("http/options.ts", "CallOptions")}`;
    return code`${ident(name)}${index > path.length ? code`?` : code``}: ${type}`;
  }), code`, `);
}

/** The bodies that have a signature of their own: one for all content types whose values have the same type. */
function bodiesOf(operation: HttpOperation): readonly (readonly MediaType[] | undefined)[] {
  const content = orderedContent(operation);
  if (content.length === 0) return [undefined];
  const groups = new Map<unknown, MediaType[]>();
  for (const each of content) {
    const node = each.schema?.node;
    const same = isTextual(each.type) && node !== undefined ? (node.kind === "ref" ? node.target : node) : each;
    groups.set(same, [...(groups.get(same) ?? []), each]);
  }
  return [...groups.values()];
}

/** Whether values of a media type have the type that their schema says: JSON and forms of plain values. */
const isTextual = (type: string): boolean => /[/+]json\s*(;|$)|^application\/x-www-form-urlencoded\s*(;|$)/i.test(type);

function argumentsOf(operation: HttpOperation, context: ClientContext, body: readonly MediaType[] | undefined, overload: number | undefined): Argument[] {
  const parameters = callParameters(operation);
  const needsType = overload !== undefined && overload > 0;
  const list: Argument[] = [...pathArguments(operation, parameters, context)];
  if (body !== undefined) list.push(bodyArgument(operation, body, context));
  if (parameters.named.length > 0) list.push(namedArgument(operation, parameters, context));
  list.push(optionsArgument(body, needsType, overload !== undefined, context));
  return withTrailingOptionals(list);
}

/** An argument can only be left out when all after it can. */
function withTrailingOptionals(list: readonly Argument[]): Argument[] {
  const lastRequired = list.findLastIndex(({ isOptional }) => !isOptional);
  return list.map((each, index) => (each.isOptional && index < lastRequired ? { ...each, isOptional: false, type: code`${each.type} | undefined` } : each));
}

function pathArguments(operation: HttpOperation, { path }: CallParameters, { symbols }: ClientContext): Argument[] {
  const table = new NameTable(["body", "parameters", "options", "http"]);
  return path.map((parameter) => {
    const wanted = camelCase(parameter.name);
    const name = table.take(isReservedWord(wanted) ? `${wanted}_` : wanted, () => [`${wanted}_`]);
    const type = code`${symbol(symbols.operationType(operation, "Path"))}[${string(parameter.name)}]`;
    return { name, type, isOptional: false, description: parameter.description };
  });
}

const bodyArgument = (operation: HttpOperation, body: readonly MediaType[], context: ClientContext): Argument => ({
  name: "body",
  type: printBodyType(operation, body, context),
  isOptional: operation.requestBody?.required !== true,
  description: operation.requestBody?.description,
});

function namedArgument(operation: HttpOperation, { named }: CallParameters, { symbols, runtime }: ClientContext): Argument {
  const parts = operationParts(operation);
  const places: readonly (readonly [OperationPart, readonly string[]])[] = [["Query", ["query", "querystring"]], ["Headers", ["header"]], ["Cookies", ["cookie"]]];
  const types = places.filter(([part]) => parts.includes(part)).map(([part, within]) => {
    const type = symbol(symbols.operationType(operation, part));
    const renamed = named.filter((each) => within.includes(each.parameter.in) && each.key !== each.parameter.name);
    if (renamed.length === 0) return type;
    const names = renamed.map((each) => code`${key(each.parameter.name)}: ${string(each.key)}`);
    return code`${runtime.type("http/options.ts", "Renamed")}<${type}, { ${join(names, code`; `)} }>`;
  });
  return {
    name: "parameters",
    type: join(types, code` & `),
    isOptional: named.every(({ parameter }) => !parameter.required),
    description: describeParameters(named),
  };
}

const describeParameters = (named: CallParameters["named"]): string =>
  named.map(({ key: name, parameter }) => `\n- \`${name}\`${parameter.description === undefined ? "" : `: ${firstLine(parameter.description)}`}`).join("");

function optionsArgument(body: readonly MediaType[] | undefined, needsType: boolean, isOverloaded: boolean, { runtime }: ClientContext): Argument {
  const options = runtime.type("http/options.ts", "CallOptions");
  const types = (body ?? []).map(({ type }) => printContentType(type));
  const choice = code`{ readonly contentType${needsType ? code`` : code`?`}: ${join(types, code` | `)}${needsType ? code`` : code` | undefined`} }`;
  const isChoice = isOverloaded || types.length > 1;
  return { name: "options", type: isChoice ? code`${options} & ${choice}` : options, isOptional: !needsType, description: undefined };
}

/** A media type, or all that are within a range. */
function printContentType(type: string): Code {
  const range = /^\s*(\*|[\w!#$&^.+-]+)\/\*/.exec(type)?.[1];
  if (range === undefined) return string(type);
  return range === "*" ? code`\`\${string}/\${string}\`` : code`\`${templateText(range)}/\${string}\``;
}

const printArgument = ({ name, type, isOptional }: Argument): Code => code`${ident(name)}${isOptional ? code`?` : code``}: ${type}`;

const firstLine = (text: string): string => text.trim().split(/\r?\n/, 1)[0] ?? "";

/** The comment of a method: what it does, its arguments, and what it is rejected with. */
function printComment(operation: HttpOperation, list: readonly Argument[]): Code {
  const { summary, description } = operation;
  const errors = operation.responses.filter(({ status }) => !isSuccess(status));
  return docComment([
    ...(summary === undefined ? [] : [summary, ""]),
    ...(description === undefined || description === summary ? [] : [description.trim(), ""]),
    `\`${operation.method.toUpperCase()} ${operation.path}\``,
    ...list.flatMap((each) => (each.description === undefined ? [] : [`@param ${each.name} ${each.description.startsWith("\n-") ? each.description : firstLine(each.description)}`])),
    ...errors.map(({ status, description: text }) => `@throws {ApiError} ${status}: ${firstLine(text)}`),
    ...(operation.deprecated ? ["@deprecated"] : []),
  ]);
}
