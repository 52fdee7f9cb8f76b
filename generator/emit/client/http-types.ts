import { code, type Code, ident, join, number, string, symbol } from "../../code/code.ts";
import { bodyKind } from "../../document/body-kind.ts";
import { formMembers, holdingOf, isJsonRange, isTextNode } from "../../document/form-files.ts";
import { operationParts, type OperationPart } from "../../document/symbols.ts";
import type { HttpOperation, MediaType, Response } from "../../model/operation.ts";
import type { SchemaNode } from "../../model/schema-node.ts";
import type { ClientContext } from "./client-context.ts";

/**
 * The media types in which a response is asked for and read. A text that is described as something else than a string
 * (XML, as a rule) cannot be read as described; it is left out where JSON says the same.
 */
export function readableContent({ content }: Response): readonly MediaType[] {
  if (!content.some(({ type }) => bodyKind(type) === "json")) return content;
  return content.filter((each) => bodyKind(each.type) !== "text" || isString(each));
}

const isString = ({ schema }: MediaType): boolean => schema !== undefined && isTextNode(schema.node);

/** The map from statuses to bodies: that of `types.ts`, with what the runtime hands over as text, bytes or a stream. */
export function printResponsesType(operation: HttpOperation, context: ClientContext): Code {
  const { runtime } = context;
  if (!operationParts(operation).includes("Responses")) return code`{}`;
  const responses = partType(operation, "Responses", context);
  const replaced = operation.responses.flatMap((response) => {
    const key = printStatusKey(response.status);
    const type = printReplacement(response, code`${responses}[${key}]`, context);
    return type === undefined ? [] : [code`${key}: ${type}`];
  });
  return replaced.length === 0 ? responses : code`${runtime.type("http/api-call.ts", "Replaced")}<${responses}, { ${join(replaced, code`; `)} }>`;
}

const partType = (operation: HttpOperation, part: OperationPart, { symbols, dates }: ClientContext): Code =>
  symbol((dates === undefined ? undefined : symbols.datedType(operation, part)) ?? symbols.operationType(operation, part));

/** A key of `…Responses` as it stands there. */
export const printStatusKey = (status: string): Code => (/^\d+$/.test(status) ? number(Number(status)) : string(status));

function printReplacement(response: Response, described: Code, context: ClientContext): Code | undefined {
  const content = readableContent(response);
  if (content.every((each) => isReadAsDescribed(each, context))) return undefined;
  const hasEvents = content.length > 1 && content.some(({ events }) => events?.describes === "event");
  return join(unique(content.map((each) => {
    const isEvents = each.events?.describes === "event";
    const own = hasEvents ? code`${ident(isEvents ? "Extract" : "Exclude")}<${described}, ${eventList(context)}>` : described;
    return isReadAsDescribed(each, context) ? printDescribed(each, own, context) : printRead(each, own, context);
  })), code` | `);
}

/** Whether what the runtime gives is what the schema says. In a range the answer's own type decides: JSON is parsed. */
export function isReadAsDescribed(content: MediaType, { api }: ClientContext): boolean {
  if (isJsonRange(content.type)) return content.schema === undefined || holdingOf(content.schema.node, api) === "value";
  return bodyKind(content.type) === "json" || (bodyKind(content.type) === "text" && isString(content));
}

/** The type of one of several media types: by its schema's name where it has one, else that of all together. */
const printDescribed = ({ schema }: MediaType, described: Code, { symbols, dates }: ClientContext): Code =>
  schema?.node.kind === "ref" && dates === undefined ? symbol(symbols.type(schema.node.target)) : described;

function printRead(content: MediaType, described: Code, context: ClientContext): Code {
  const { runtime, api } = context;
  const isEither = isJsonRange(content.type) && content.schema !== undefined && holdingOf(content.schema.node, api) === "either";
  if (isEither) return code`${printDescribed(content, described, context)} | ${runtime.type("platform.ts", "BlobValue")}`;
  switch (bodyKind(content.type)) {
    case "events": return code`AsyncGenerator<${printEventType(content, described, context)}>`;
    case "lines": return code`AsyncGenerator<${printLineType(content, printDescribed(content, described, context), context)}>`;
    case "bytes": case "multipart": return runtime.type("platform.ts", "BlobValue");
    default: return code`string`;
  }
}

/** The lists of events that `types.ts` has, with whatever data. */
const eventList = ({ runtime }: ClientContext): Code => code`readonly ${runtime.type("http/event-stream.ts", "ServerSentEvent")}<unknown>[]`;

/** The type of one event. */
function printEventType(content: MediaType, described: Code, context: ClientContext): Code {
  const { events, schema } = content;
  const event = context.runtime.type("http/event-stream.ts", "ServerSentEvent");
  if (events === undefined) return event;
  if (events.describes === "event") return code`${described}[number]`;
  return schema === undefined ? event : code`${event}<${printLineType(content, printDescribed(content, described, context), context)}>`;
}

/** The type of one line: the schema tells of the items of a list, or of every line alike; `itemSchema` of each line. */
function printLineType(content: MediaType, described: Code, context: ClientContext): Code {
  if (content.schema === undefined && content.itemSchema === undefined) return code`unknown`;
  return isList(content, context) ? code`${described}[number]` : described;
}

/** Whether the described type is that of a list of lines. */
function isList({ schema, itemSchema }: MediaType, context: ClientContext): boolean {
  if (schema === undefined) return itemSchema !== undefined;
  const { kind } = targetOf(schema.node, context);
  return kind === "array" || kind === "tuple";
}

/** What stands behind references. */
function targetOf(node: SchemaNode, context: ClientContext): SchemaNode {
  const seen = new Set<SchemaNode>();
  while (node.kind === "ref" && !seen.has(node)) {
    seen.add(node);
    node = context.api.schemas.get(node.target)?.node ?? node;
  }
  return node;
}

const unique = (types: readonly Code[]): Code[] => [...new Map(types.map((type) => [JSON.stringify(type.parts), type])).values()];

/** The type of a body argument for content types that share it. */
export function printBodyType(operation: HttpOperation, [first]: readonly MediaType[], context: ClientContext): Code {
  const { runtime } = context;
  const isOnly = !operationParts(operation).includes("Bodies");
  if (first === undefined) return code`unknown`;
  const described = isOnly ? partType(operation, "Body", context) : code`${partType(operation, "Bodies", context)}[${string(first.type)}]`;
  const bytes = runtime.type("platform.ts", "Bytes");
  if (isSentAsDescribed(first, context)) return described;
  switch (bodyKind(first.type)) {
    case "json": return described;
    case "form": return code`${described} | ${runtime.type("platform.ts", "FormValue")}`;
    case "multipart": return printMultipartType(described, first, context);
    case "text": return isString(first) ? described : code`string | ${bytes}`;
    case "lines": return code`${printLines(first, described, context)} | string | ${bytes}`;
    default: return code`string | ${bytes}`;
  }
}

/** Whether a body in a range of media types is sent as JSON: anything but a text and bytes, which have types of their own. */
export function isSentAsDescribed({ type, schema }: MediaType, context: ClientContext): boolean {
  if (!isJsonRange(type)) return false;
  return schema === undefined || (holdingOf(schema.node, context.api) === "value" && !isTextNode(targetOf(schema.node, context)));
}

function printLines(content: MediaType, described: Code, context: ClientContext): Code {
  if (content.schema === undefined && content.itemSchema === undefined) return code`readonly unknown[]`;
  return isList(content, context) ? code`Readonly<${described}>` : code`readonly ${described}[]`;
}

function printMultipartType(described: Code, { schema }: MediaType, { api, runtime }: ClientContext): Code {
  const formValue = runtime.type("platform.ts", "FormValue");
  if (schema === undefined) return code`Readonly<Record<string, unknown>> | ${formValue}`;
  const { named, others } = formMembers(schema.node, api);
  const names = (wanted: string): Code[] => [...named].filter(([, holding]) => holding === wanted).map(([name]) => string(name));
  const [files, either] = [names("file"), names("either")];
  let form = described;
  if (files.length + either.length > 0) {
    const lists = [files, ...(either.length === 0 ? [] : [either])].map((list) => (list.length === 0 ? code`never` : join(list, code` | `)));
    form = code`${runtime.type("http/multipart.ts", "WithFiles")}<${form}, ${join(lists, code`, `)}>`;
  }
  if (others !== undefined && others !== "value") form = code`${runtime.type("http/multipart.ts", "WithOtherFiles")}<${form}>`;
  return code`${form} | ${formValue}`;
}
