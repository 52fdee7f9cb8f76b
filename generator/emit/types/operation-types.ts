import { type Code, code, docComment, empty, ident, indent, join, key, lineComment, number, string } from "../../code/code.ts";
import type { Variant, Variants } from "../../document/schema-variants.ts";
import { type ApiSymbols, isReservedHeader, isSuccess, operationParts, type OperationPart, resultNodes } from "../../document/symbols.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { EventChannel, HttpOperation, MediaType, Operation, Parameter, Response, RpcMethod } from "../../model/operation.ts";
import type { ObjectNode, SchemaNode } from "../../model/schema-node.ts";
import { printAlias, printDeclaration } from "./declarations.ts";
import { after, atom, braces, fit, type TypeText, unionText } from "./layout.ts";
import type { TypePrinter } from "./type-printer.ts";

/** What the types of operations are printed with. */
export interface OperationPrinting {
  readonly api: ApiModel;
  readonly symbols: ApiSymbols;
  readonly printer: TypePrinter;
  readonly variants: Variants;
  /** Whether results with `Date` objects are declared. */
  readonly dates: boolean;
}

/** The declarations of one operation's types, under a line that says which operation they belong to. */
export function printOperation(printing: OperationPrinting, operation: Operation): Code {
  const parts = operationParts(operation);
  if (parts.length === 0) return empty;
  const declarations = parts.map((part) => printPart(printing, operation, part));
  if (printing.dates && operation.kind !== "event") declarations.push(...printDates(printing, operation));
  return join([lineComment(headline(operation)), ...declarations], code`\n\n`);
}

function printDates(printing: OperationPrinting, operation: HttpOperation | RpcMethod): readonly Code[] {
  const name = printing.symbols.resultWithDates(operation)?.name;
  if (name === undefined) return [];
  const docs = `What \`${operation.id}\` answers when it succeeds, with \`Date\` objects.`;
  if (operation.kind === "http") return [declare(name, docs, resultText(printing, operation, "dates"))];
  return [declare(name, docs, distinct(resultNodes(operation).map((node) => turned(printing, node, "dates"))))];
}

const headline = (operation: Operation): string => {
  if (operation.kind === "http") return `${operation.id}: ${operation.method.toUpperCase()} ${operation.path}`;
  return operation.kind === "rpc" ? `${operation.method}` : `${operation.id}: ${operation.address}`;
};

function printPart(printing: OperationPrinting, operation: Operation, part: OperationPart): Code {
  const name = printing.symbols.operationType(operation, part).name;
  if (operation.kind === "http") return printHttpPart(printing, operation, part, name);
  return operation.kind === "rpc" ? printRpcPart(printing, operation, part, name) : printEventPart(printing, operation, part, name);
}

function printHttpPart(printing: OperationPrinting, operation: HttpOperation, part: OperationPart, name: string): Code {
  const content = operation.requestBody?.content ?? [];
  switch (part) {
    case "Body": return declare(name, `The body of \`${operation.id}\`.`, content.length > 1 ? indexed(printing, operation) : bodyText(printing, content, "write"));
    case "Bodies": return declareMap(name, `The body of \`${operation.id}\`, by its content type.`, content.map((each) => [string(each.type), bodyText(printing, [each], "write")]));
    case "Responses": return declareMap(name, `What \`${operation.id}\` answers, by status.`, operation.responses.map((each) => [statusKey(each.status), responseText(printing, each)]));
    case "Result": return declare(name, `What \`${operation.id}\` answers when it succeeds.`, resultText(printing, operation));
    case "Error": return declare(name, `How \`${operation.id}\` fails; \`status\` tells the body.`, errorText(printing, operation));
    default: return printParameters(printing, operation, part, name);
  }
}

/** `XBodies[keyof XBodies]` */
function indexed({ symbols }: OperationPrinting, operation: HttpOperation): TypeText {
  const bodies = ident(symbols.operationType(operation, "Bodies").name);
  return atom(code`${bodies}[keyof ${bodies}]`);
}

const placeOf = { Path: "path", Query: "query", Headers: "header", Cookies: "cookie" } as const;

function printParameters(printing: OperationPrinting, operation: HttpOperation | EventChannel, part: OperationPart, name: string): Code {
  const place = placeOf[part as keyof typeof placeOf];
  const parameters = operation.parameters.filter((each) => each.in === place && !isReservedHeader(each));
  const whole = place === "query" ? operation.parameters.find((each) => each.in === "querystring") : undefined;
  const docs = `The ${place} parameters of \`${operation.id}\`.`;
  if (whole !== undefined) return declare(name, `The query of \`${operation.id}\`.`, printing.printer.text(whole.schema.node));
  return code`${docComment([docs])}${printDeclaration(printing.printer, printing.api, name, parametersNode(parameters))}`;
}

const parametersNode = (parameters: readonly Parameter[]): ObjectNode => ({
  kind: "object", json: true, additional: true, patterns: [], keys: undefined, loose: false,
  properties: parameters.map((parameter) => ({
    name: parameter.name,
    required: parameter.required,
    node: parameter.schema.node,
    json: parameterDocs(parameter),
    readOnly: false,
    writeOnly: false,
  })),
});

/** The parameter's own words, with the constraints of its schema where that one has no name of its own. */
function parameterDocs(parameter: Parameter): ObjectNode["json"] {
  const { schema, description, deprecated } = parameter;
  const constraints = schema.node.kind === "ref" || typeof schema.json === "boolean" ? {} : schema.json;
  return { ...constraints, ...(description === undefined ? {} : { description }), ...(deprecated ? { deprecated } : {}) };
}

/** The union of the types of some content; nothing at all is `undefined`. */
function bodyText(printing: OperationPrinting, content: readonly MediaType[], variant: Variant): TypeText {
  if (content.length === 0) return atom(code`undefined`);
  return distinct(content.map(({ schema, type }) =>
    schema === undefined ? unknownContent(printing.printer, type) : turned(printing, schema.node, variant)));
}

/** A node as it is sent or received. */
const turned = ({ printer, variants }: OperationPrinting, node: SchemaNode, variant: Variant): TypeText =>
  printer.text(variants.turn(node, variant));

/** Content without a schema: bytes, text, or any JSON. */
function unknownContent(printer: TypePrinter, type: string): TypeText {
  if (/^text\//i.test(type)) return atom(code`string`);
  return /[/+]json\b/i.test(type) || type.includes("*") ? atom(code`unknown`) : atom(printer.settings.global("Blob"));
}

function distinct(texts: readonly TypeText[]): TypeText {
  const byText = new Map<string | TypeText, TypeText>();
  for (const text of texts) byText.set(text.flat === undefined ? text : keyOf(text.flat), text);
  const unknown = [...byText].find(([text]) => typeof text === "string" && /^unknown(?: \/\*|$)/.test(text));
  return unknown?.[1] ?? unionText([...byText.values()]);
}

const keyOf = (piece: Code): string => piece.parts.map((part) => (typeof part === "string" ? part : `${part.module}#${part.name}`)).join("");

const responseText = (printing: OperationPrinting, response: Response, variant: Variant = "read"): TypeText =>
  bodyText(printing, response.content, variant);

const statusKey = (status: string): Code => (/^[1-9]\d\d$/.test(status) ? number(Number(status)) : key(status));

/** What stands for a status in the union of errors; a range or the default can be any number. */
const statusType = (status: string): Code => (/^[1-9]\d\d$/.test(status) ? number(Number(status)) : code`number`);

function resultText(printing: OperationPrinting, operation: HttpOperation, variant: Variant = "read"): TypeText {
  const successes = operation.responses.filter(({ status }) => isSuccess(status));
  const answering = successes.length > 0 ? successes : operation.responses.filter(({ status }) => status === "default");
  return distinct(answering.map((response) => responseText(printing, response, variant)));
}

/** `{ status: 401 | 404; body: ErrorResponse } | …`: statuses with the same body share a branch. */
function errorText(printing: OperationPrinting, operation: HttpOperation): TypeText {
  const branches = new Map<string | TypeText, { readonly body: TypeText; readonly statuses: Code[] }>();
  for (const response of operation.responses) {
    if (isSuccess(response.status)) continue;
    const body = responseText(printing, response);
    const id = body.flat === undefined ? body : `${keyOf(body.flat)} ${/^\d/.test(response.status) && !/X/i.test(response.status)}`;
    const branch = branches.get(id) ?? { body, statuses: [] };
    branches.set(id, branch);
    const status = statusType(response.status);
    if (!branch.statuses.some((each) => keyOf(each) === keyOf(status))) branch.statuses.push(status);
  }
  return unionText([...branches.values()].map(({ body, statuses }) => record([[code`status`, unionText(statuses.map(atom))], [code`body`, body]])));
}

function printRpcPart(printing: OperationPrinting, method: RpcMethod, part: OperationPart, name: string): Code {
  const { printer, api, variants } = printing;
  if (part === "Error") return declare(name, `How \`${method.method}\` fails; \`code\` tells the data.`, rpcErrorText(printing, method));
  const use = part === "Params" ? method.params : method.result;
  const docs = docComment([part === "Params" ? `The params of \`${method.method}\`.` : `What \`${method.method}\` answers.`]);
  const node = variants.turn(use?.node ?? { kind: "any", json: true }, part === "Params" ? "write" : "read");
  return code`${docs}${printDeclaration(printer, api, name, node)}`;
}

function rpcErrorText(printing: OperationPrinting, method: RpcMethod): TypeText {
  const { api } = printing;
  const definitions = method.errors.flatMap((id) => api.errors.get(id) ?? []);
  const plain = definitions.filter((each) => each.data === undefined).map((each) => codeText(each.code));
  const text = [code`message`, atom(code`string`)] as const;
  const branches = definitions.filter((each) => each.data !== undefined).map((each) =>
    record([[code`code`, codeText(each.code)], text, [code`data`, turned(printing, each.data!.node, "read")]]));
  if (plain.length > 0) branches.push(record([[code`code`, distinct(plain)], text, [code`data?`, atom(code`unknown`)]]));
  return branches.length === 0 ? atom(code`unknown`) : unionText(branches);
}

const codeText = (value: number | string): TypeText => atom(typeof value === "number" ? number(value) : string(value));

function printEventPart(printing: OperationPrinting, channel: EventChannel, part: OperationPart, name: string): Code {
  const direction = part === "Send" ? "send" : "receive";
  const payloads = (way: "send" | "receive"): [Code, TypeText][] =>
    channel.messages.filter((each) => each.direction === way).map((each) => [key(each.name), turned(printing, each.payload.node, way === "send" ? "write" : "read")]);
  if (part === "Send" || part === "Receive") {
    const docs = `What the client ${direction}s on \`${channel.id}\`.`;
    return declare(name, docs, distinct(payloads(direction).map(([, text]) => text)));
  }
  if (part !== "Messages") return printParameters(printing, channel, part, name);
  const ways = (["send", "receive"] as const).map((way): [Code, TypeText] => [ident(way), mapText(payloads(way))]);
  return declareMap(name, `The payloads of \`${channel.id}\`, by the message's name.`, ways);
}

const mapText = (members: readonly (readonly [Code, TypeText])[]): TypeText =>
  members.length === 0 ? atom(code`{ [key: string]: never }`) : braces(() => memberLines(members, 4), undefined);

const memberLines = (members: readonly (readonly [Code, TypeText])[], column: number): readonly Code[] =>
  members.map(([head, text]) => after(code`${head}:`, text, column));

/** An object type that is written on one line when it fits. */
function record(members: readonly (readonly [Code, TypeText])[]): TypeText {
  const flats = members.map(([head, { flat }]) => (flat === undefined ? undefined : code`${head}: ${flat}`));
  return braces(() => memberLines(members, 4), flats.every((each) => each !== undefined) ? flats : undefined);
}

function declare(name: string, docs: string, text: TypeText): Code {
  return code`${docComment([docs])}${printAlias(name, fit(text, `export type ${name} = `.length))}`;
}

function declareMap(name: string, docs: string, members: readonly (readonly [Code, TypeText])[]): Code {
  const body = indent(code`\n${join(memberLines(members, 2), code`\n`)}`);
  return code`${docComment([docs])}export interface ${ident(name)} {${body}\n}`;
}

