import { type Code, code, docComment, empty, ident, indent, isMultiline, join, key, lineComment, number, settle, string } from "../../code/code.ts";
import { isJsonRange } from "../../document/form-files.ts";
import type { Variants } from "../../document/schema-variants.ts";
import { type ApiSymbols, answersOf, isReservedHeader, isSuccess, operationParts, type OperationPart, webhooksWithBody } from "../../document/symbols.ts";
import type { ApiModel } from "../../model/api-model.ts";
import {
  type EventChannel, type EventStream, type HttpOperation, isWebhook, type MediaType, type Operation, type Parameter, type Response, type RpcMethod,
  type Webhook,
} from "../../model/operation.ts";
import type { ObjectNode, SchemaNode } from "../../model/schema-node.ts";
import { isInterface, printAlias, printDeclaration, printTypeAlias } from "./declarations.ts";
import { after, atom, braces, type TypeText, unionText } from "./layout.ts";
import { identityOf } from "../../code/identity.ts";
import type { PlatformBlob } from "./platform-blob.ts";
import type { TypePrinter } from "./type-printer.ts";

/** What the types of operations are printed with. */
export interface OperationPrinting {
  readonly api: ApiModel;
  readonly symbols: ApiSymbols;
  readonly printer: TypePrinter;
  readonly variants: Variants;
  /** Whether parts with `Date` objects are declared. */
  readonly dates: boolean;
  /** Whether such a part is being printed. */
  readonly isDated?: boolean;
  /** Whether what is printed is a request of the API: others read its body and write its answers. */
  readonly isReversed?: boolean;
  /** Which of the operations' types describes an object that is written in place elsewhere. */
  readonly partNames: ReadonlyMap<SchemaNode, string>;
  /** What content with a schema for its items alone holds, once for each. */
  readonly streams: Map<MediaType, SchemaNode>;
  readonly blob: PlatformBlob;
  /** Where declarations and maps of messages have been written, by what they say. */
  readonly written: Map<string, Code>;
}

/** A declared type with what its comment says. */
interface Declaration {
  readonly name: string;
  readonly docs: string;
  readonly declaration: Code;
}

/** The declarations of one operation's types, under a line that says which operation they belong to. */
export function printOperation(outer: OperationPrinting, operation: Operation): Code {
  const printing = isWebhook(operation) ? { ...outer, isReversed: true } : outer;
  const parts = operationParts(operation);
  if (parts.length === 0) return empty;
  const declarations = parts.map((part) => printPart(printing, operation, part));
  if (printing.dates) declarations.push(...printDates(printing, operation));
  return join([lineComment(headline(operation)), ...declarations.map((each) => printOnce(printing, each))], code`\n\n`);
}

/** A declaration; one of several lines that an earlier operation's repeats, comments included, is another name for it. */
function printOnce({ written }: OperationPrinting, { name, docs, declaration }: Declaration): Code {
  const settled = settle(declaration);
  const id = isMultiline(declaration) ? identityOf(settled).replace(name, "") : undefined;
  const known = id === undefined ? undefined : written.get(id);
  if (id !== undefined && known === undefined) written.set(id, ident(name));
  return code`${docComment([docs])}${known === undefined ? settled : printAlias(name, known)}`;
}

/** The parts that hold moments, once more with `Date` objects. */
function printDates(printing: OperationPrinting, operation: Operation): readonly Declaration[] {
  const dated: OperationPrinting = { ...printing, isDated: true };
  return operationParts(operation).filter((part) => printing.symbols.datedType(operation, part) !== undefined).map((part) => {
    const declared = printPart(dated, operation, part);
    return { ...declared, docs: declared.docs.replace(/\.$/, ", with `Date` objects.") };
  });
}

/** The name of a part's type, of the one with `Date` objects where these are printed. */
const nameOf = ({ symbols, isDated }: OperationPrinting, operation: Operation, part: OperationPart): string =>
  (isDated === true ? symbols.datedType(operation, part)?.name : undefined) ?? symbols.operationType(operation, part).name;

const headline = (operation: Operation): string => {
  if (isWebhook(operation)) return `${operation.id}: ${webhookPlace(operation)}`;
  if (operation.kind === "http") return `${operation.id}: ${operation.method.toUpperCase()} ${operation.path}`;
  return operation.kind === "rpc" ? `${operation.method}` : `${operation.id}: ${operation.address}`;
};

const webhookPlace = ({ method, path, webhook, askedBy }: Webhook): string =>
  askedBy === undefined ? `${method.toUpperCase()}, the webhook ${webhook}` : `${method.toUpperCase()} ${path}, a callback of ${askedBy}`;

function printPart(printing: OperationPrinting, operation: Operation, part: OperationPart): Declaration {
  const name = nameOf(printing, operation, part);
  if (operation.kind === "http") return printHttpPart(printing, operation, part, name);
  return operation.kind === "rpc" ? printRpcPart(printing, operation, part, name) : printEventPart(printing, operation, part, name);
}

function printHttpPart(printing: OperationPrinting, operation: HttpOperation, part: OperationPart, name: string): Declaration {
  const content = operation.requestBody?.content ?? [];
  switch (part) {
    case "Body": return printBody(printing, operation, name);
    case "Bodies": return declareMap(name, `The body of \`${operation.id}\`, by its content type.`, content.map((each) => [string(each.type), bodyText(printing, [each], "write")]));
    case "Responses": return declareMap(name, `${answered(operation)}, by status.`, responseMembers(printing, operation));
    case "Result": return printResult(printing, operation, name);
    case "Error": return declare(name, `How \`${operation.id}\` fails; \`status\` tells the body.`, errorText(printing, operation));
    default: return printParameters(printing, operation, part, name);
  }
}

const answered = (operation: HttpOperation): string => (isWebhook(operation) ? `What is answered to \`${operation.id}\`` : `What \`${operation.id}\` answers`);

function printBody(printing: OperationPrinting, operation: HttpOperation, name: string): Declaration {
  const docs = `The body of \`${operation.id}\`.`;
  const [only, ...others] = operation.requestBody?.content ?? [];
  return others.length > 0 ? declare(name, docs, indexed(printing, operation)) : printContent(printing, name, docs, only, "write");
}

function printResult(printing: OperationPrinting, operation: HttpOperation, name: string): Declaration {
  const docs = `${answered(operation)} when it succeeds.`;
  const [only, ...others] = answersOf(operation);
  if (only === undefined || others.length > 0 || only.content.length > 1) return declare(name, docs, resultText(printing, operation));
  return printContent(printing, name, docs, only.content[0], "read");
}

/** A content's type: an interface where it is one object that is described in place. */
function printContent(printing: OperationPrinting, name: string, docs: string, content: MediaType | undefined, variant: "write" | "read"): Declaration {
  const whole = content === undefined ? undefined : contentNode(printing, content);
  const node = whole === undefined ? undefined : turn(printing, whole, variant);
  if (node === undefined || !isInterface(node)) return declare(name, docs, bodyText(printing, content === undefined ? [] : [content], variant));
  return { name, docs, declaration: printDeclaration(printing.printer, printing.api, name, node) };
}

/** What is answered by status; a result that takes several lines is written once, under the name that it has. */
function responseMembers(printing: OperationPrinting, operation: HttpOperation): readonly (readonly [Code, TypeText])[] {
  const result = answersOf(operation).length > 0 ? resultText(printing, operation) : undefined;
  const answers = new Set(answersOf(operation));
  return operation.responses.map((response) => {
    const text = responseText(answers.has(response) ? printing : { ...printing, isDated: false }, response);
    const isResult = text === result && text.flat === undefined;
    return [statusKey(response.status), isResult ? atom(ident(nameOf(printing, operation, "Result"))) : text];
  });
}

/** `XBodies[keyof XBodies]` */
function indexed(printing: OperationPrinting, operation: HttpOperation): TypeText {
  const bodies = ident(nameOf(printing, operation, "Bodies"));
  return atom(code`${bodies}[keyof ${bodies}]`);
}

const placeOf = { Path: "path", Query: "query", Headers: "header", Cookies: "cookie" } as const;

function printParameters(printing: OperationPrinting, operation: HttpOperation | EventChannel, part: OperationPart, name: string): Declaration {
  const place = placeOf[part as keyof typeof placeOf];
  const parameters = operation.parameters.filter((each) => each.in === place && !isReservedHeader(each));
  const whole = place === "query" ? operation.parameters.find((each) => each.in === "querystring") : undefined;
  const docs = `The ${place} parameters of \`${operation.id}\`.`;
  if (whole !== undefined) return declare(name, `The query of \`${operation.id}\`.`, printing.printer.text(whole.schema.node));
  return { name, docs, declaration: printDeclaration(printing.printer, printing.api, name, parametersNode(parameters)) };
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
function bodyText(printing: OperationPrinting, content: readonly MediaType[], variant: "write" | "read"): TypeText {
  if (content.length === 0) return atom(code`undefined`);
  return distinct(content.map((each) => {
    const node = contentNode(printing, each);
    return node === undefined ? unknownContent(printing, each.type) : turned(printing, node, variant);
  }));
}

/** A stream whose items have a schema is a list of these (OpenAPI 3.2, section 4.14.3). */
function contentNode({ streams }: OperationPrinting, content: MediaType): SchemaNode | undefined {
  const { schema, itemSchema, events } = content;
  const isEvents = events?.describes === "event";
  if (!isEvents && (schema !== undefined || itemSchema === undefined)) return schema?.node;
  const known = streams.get(content);
  if (known !== undefined) return known;
  const node: SchemaNode = { kind: "array", json: true, items: isEvents ? eventNode(events) : itemSchema!.node, minItems: 0, maxItems: undefined };
  streams.set(content, node);
  return node;
}

/** Events as they are given, with what their data holds. */
function eventNode({ json, texts }: EventStream): SchemaNode {
  const text: SchemaNode = { kind: "string", json: true };
  const toNode = (event: string | undefined, data: SchemaNode): ObjectNode => ({
    kind: "object", json: true, additional: true, patterns: [], keys: undefined, loose: false,
    properties: Object.entries({ event: event === undefined ? text : { kind: "literal" as const, json: true, value: event }, data, id: text })
      .map(([name, node]) => ({ name, required: true, node, json: true, readOnly: false, writeOnly: false })),
  });
  const members = [...json.map(({ event, data }) => toNode(event, data.node)), ...texts.map((event) => toNode(event, text))];
  return members.length === 1 ? members[0]! : { kind: "union", json: true, members, discriminator: "event" };
}

/** A node as it is sent or received. */
function turn({ variants, isDated, isReversed }: OperationPrinting, node: SchemaNode, variant: "write" | "read"): SchemaNode {
  if (isReversed === true) return variants.turn(node, variant === "write" ? "read" : "write");
  return variants.turn(node, isDated !== true ? variant : variant === "write" ? "writeDates" : "dates");
}

const turned = (printing: OperationPrinting, node: SchemaNode, variant: "write" | "read"): TypeText =>
  printing.printer.text(turn(printing, node, variant));

/** Content without a schema: bytes, text, or any JSON. */
function unknownContent({ blob }: OperationPrinting, type: string): TypeText {
  if (/^text\//i.test(type)) return atom(code`string`);
  return /[/+]json\b/i.test(type) || isJsonRange(type) ? atom(code`unknown`) : atom(blob.reference());
}

function distinct(texts: readonly TypeText[]): TypeText {
  const byText = new Map<string | TypeText, TypeText>();
  for (const text of texts) byText.set(text.flat === undefined ? text : identityOf(text.flat), text);
  const unknown = [...byText].find(([text]) => typeof text === "string" && /^unknown(?: \/\*|$)/.test(text));
  return unknown?.[1] ?? unionText([...byText.values()]);
}

const responseText = (printing: OperationPrinting, response: Response): TypeText => bodyText(printing, response.content, "read");

/** Whether a status is one number, not a range or the default. */
const isExact = (status: string): boolean => /^[1-9]\d\d$/.test(status);

const statusKey = (status: string): Code => (isExact(status) ? number(Number(status)) : key(status));

/** What stands for a status in the union of errors; a range or the default can be any number. */
const statusType = (status: string): Code => (isExact(status) ? number(Number(status)) : code`number`);

const resultText = (printing: OperationPrinting, operation: HttpOperation): TypeText =>
  distinct(answersOf(operation).map((response) => responseText(printing, response)));

/**
 * `{ status: 401 | 404; body: ErrorResponse } | …`: statuses with the same body share a branch. A body that takes
 * several lines stands in `XResponses`.
 */
function errorText(printing: OperationPrinting, operation: HttpOperation): TypeText {
  const branches = new Map<string, { readonly body: TypeText; readonly statuses: Code[] }>();
  const places = new Map<TypeText, string>();
  for (const response of operation.responses) {
    if (isSuccess(response.status)) continue;
    const body = responseText(printing, response);
    if (!places.has(body)) places.set(body, `${places.size}`);
    const id = `${body.flat === undefined ? places.get(body)! : identityOf(body.flat)} ${isExact(response.status)}`;
    const branch = branches.get(id) ?? { body: body.flat === undefined ? responseAt(printing, operation, response) : body, statuses: [] };
    branches.set(id, branch);
    const status = statusType(response.status);
    if (!branch.statuses.some((each) => identityOf(each) === identityOf(status))) branch.statuses.push(status);
  }
  return unionText([...branches.values()].map(({ body, statuses }) => record([[code`status`, unionText(statuses.map(atom))], [code`body`, body]])));
}

/** `XResponses[422]` */
const responseAt = ({ symbols }: OperationPrinting, operation: HttpOperation, { status }: Response): TypeText =>
  atom(code`${ident(symbols.operationType(operation, "Responses").name)}[${isExact(status) ? number(Number(status)) : string(status)}]`);

function printRpcPart(printing: OperationPrinting, method: RpcMethod, part: OperationPart, name: string): Declaration {
  const { printer, api } = printing;
  if (part === "Error") return declare(name, `How \`${method.method}\` fails; \`code\` tells the data.`, rpcErrorText(printing, method));
  const use = part === "Params" ? method.params : method.result;
  const docs = part === "Params" ? `The params of \`${method.method}\`.` : `What \`${method.method}\` answers.`;
  const node = turn(printing, use?.node ?? { kind: "any", json: true }, part === "Params" ? "write" : "read");
  const known = printing.partNames.get(node);
  return { name, docs, declaration: known === undefined || known === name ? printDeclaration(printer, api, name, node) : printAlias(name, ident(known)) };
}

/**
 * `{ code: -32001 | -32002; message: string; data?: Details } | …`: codes with the same data share a branch. Any error
 * may leave out its data (JSON-RPC 2.0, section 5.1).
 */
function rpcErrorText(printing: OperationPrinting, method: RpcMethod): TypeText {
  const { api } = printing;
  const branches = new Map<TypeText | undefined, TypeText[]>();
  for (const { code: value, data } of method.errors.flatMap((id) => api.errors.get(id) ?? [])) {
    const text = data === undefined ? undefined : dataText(printing, data.node, [...branches.keys()]);
    branches.set(text, [...(branches.get(text) ?? []), codeText(value)]);
  }
  // What says nothing of its data comes last, as it narrows nothing.
  const ordered = [...branches].sort(([a], [b]) => Number(a === undefined) - Number(b === undefined));
  if (ordered.length === 0) return atom(code`unknown`);
  return unionText(ordered.map(([data, codes]) =>
    record([[code`code`, distinct(codes)], [code`message`, atom(code`string`)], [code`data?`, data ?? atom(code`unknown`)]])));
}

/** The type of an error's data: the very one of an earlier error where both print alike. */
function dataText(printing: OperationPrinting, node: SchemaNode, known: readonly (TypeText | undefined)[]): TypeText {
  const text = turned(printing, node, "read");
  const { flat } = text;
  return (flat && known.find((each) => each?.flat !== undefined && identityOf(each.flat) === identityOf(flat))) ?? text;
}

const codeText = (value: number | string): TypeText => atom(typeof value === "number" ? number(value) : string(value));

function printEventPart(printing: OperationPrinting, channel: EventChannel, part: OperationPart, name: string): Declaration {
  const direction = part === "Send" ? "send" : "receive";
  const payloads = (way: "send" | "receive"): [Code, TypeText][] =>
    channel.messages.filter((each) => each.direction === way).map((each) => [key(each.name), turned(printing, each.payload.node, way === "send" ? "write" : "read")]);
  if (part === "Send" || part === "Receive") {
    const docs = `What the client ${direction}s on \`${channel.id}\`.`;
    const all = payloads(direction);
    const members = code`${ident(nameOf(printing, channel, "Messages"))}[${string(direction)}]`;
    const isLong = all.filter(([, text]) => text.form !== "atom").length > mostInlineMembers;
    if (isLong) return declare(name, docs, atom(code`${members}[keyof ${members}]`));
    return declare(name, docs, distinct(all.map(([, text]) => text)));
  }
  if (part !== "Messages") return printParameters(printing, channel, part, name);
  const ways = (["send", "receive"] as const).map((way): [Code, TypeText] =>
    [ident(way), sharedMap(printing, payloads(way), code`${ident(name)}[${string(way)}]`)]);
  return declareMap(name, `The payloads of \`${channel.id}\`, by the message's name.`, ways);
}

/** A map of messages; one of many that stands at another place already is told by that place. */
function sharedMap({ written }: OperationPrinting, members: readonly (readonly [Code, TypeText])[], place: Code): TypeText {
  if (members.length <= mostInlineMembers) return mapText(members);
  const id = identityOf(join(memberLines(members, 4)));
  const known = written.get(id);
  if (known !== undefined) return atom(known);
  written.set(id, place);
  return mapText(members);
}

/** Object types of more members are not written twice. */
const mostInlineMembers = 3;

const mapText = (members: readonly (readonly [Code, TypeText])[]): TypeText =>
  members.length === 0 ? atom(code`{ [key: string]: never }`) : braces(() => memberLines(members, 4), undefined);

const memberLines = (members: readonly (readonly [Code, TypeText])[], column: number): readonly Code[] =>
  members.map(([head, text]) => after(code`${head}:`, text, column));

/** An object type that is written on one line when it fits. */
function record(members: readonly (readonly [Code, TypeText])[]): TypeText {
  const flats = members.map(([head, { flat }]) => (flat === undefined ? undefined : code`${head}: ${flat}`));
  return braces(() => memberLines(members, 4), flats.every((each) => each !== undefined) ? flats : undefined);
}

const declare = (name: string, docs: string, text: TypeText): Declaration =>
  ({ name, docs, declaration: printTypeAlias(name, text) });

function declareMap(name: string, docs: string, members: readonly (readonly [Code, TypeText])[]): Declaration {
  const body = indent(code`\n${join(memberLines(members, 2), code`\n`)}`);
  return { name, docs, declaration: code`export interface ${ident(name)} {${body}\n}` };
}

/** The bodies of all webhooks, by their names. */
export function printWebhooks({ api, symbols }: OperationPrinting): Code {
  const { webhooks } = symbols;
  if (webhooks === undefined) return empty;
  const bodies = new Map<string, TypeText[]>();
  for (const webhook of webhooksWithBody(api)) {
    bodies.set(webhook.webhook, [...(bodies.get(webhook.webhook) ?? []), atom(ident(symbols.operationType(webhook, "Body").name))]);
  }
  const members = [...bodies].map(([name, types]): [Code, TypeText] => [key(name), unionText(types)]);
  const { docs, declaration } = declareMap(webhooks.name, "The bodies of what the API sends, by the names of its webhooks.", members);
  return code`${docComment([docs])}${declaration}`;
}
