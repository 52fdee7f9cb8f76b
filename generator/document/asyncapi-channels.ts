import type { EventChannel, EventMessage, Example, Parameter } from "../model/operation.ts";
import { isJsonObject, member, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { toComponentKey } from "./component-names.ts";
import { toDraft07 } from "./draft-07.ts";
import type { SchemaComponents } from "./schema-components.ts";

/** A channel of an AsyncAPI document while messages and operations are added to it. */
export interface ChannelDraft {
  readonly key: string;
  readonly json: JsonObject;
  readonly messages: Map<string, JsonObject>;
}

/** The operations of a document, by key. */
export type OperationDrafts = Map<string, JsonObject>;

/** Adds a message under its name, or one like it, and gives the reference to it. */
export function addMessage({ key, messages }: ChannelDraft, name: string, message: JsonObject): JsonObject {
  const wanted = toComponentKey(name);
  let free = wanted;
  for (let number = 2; messages.has(free); number++) free = `${wanted}_${number}`;
  messages.set(free, message);
  return { $ref: `#/channels/${key}/messages/${free}` };
}

/** Adds an operation under its name, or one like it. */
export function addOperation(operations: OperationDrafts, name: string, operation: JsonObject): void {
  const wanted = toComponentKey(name);
  let free = wanted;
  for (let number = 2; operations.has(free); number++) free = `${wanted}_${number}`;
  operations.set(free, operation);
}

/** The server's side of what a client does: what one sends, the other one receives. */
const serverActions = { send: "receive", receive: "send" } as const;

/**
 * An event channel, and one operation for each direction. The document describes the server, as AsyncAPI's documents
 * describe applications, so that directions are the other way round than in the definition.
 */
export function printChannel(channel: EventChannel, key: string, schemas: SchemaComponents, operations: OperationDrafts): ChannelDraft {
  const draft: ChannelDraft = { key, json: printChannelObject(channel, schemas), messages: new Map() };
  for (const direction of ["send", "receive"] as const) {
    const messages = channel.messages
      .filter((message) => message.direction === direction)
      .map((message) => addMessage(draft, message.name, printMessage(message, schemas)));
    if (messages.length === 0) continue;
    addOperation(operations, `${key}.${serverActions[direction]}`, {
      action: serverActions[direction],
      channel: { $ref: `#/channels/${key}` },
      summary: `${direction === "send" ? "What clients tell the server" : "What the server tells clients"}.`,
      messages,
    });
  }
  return draft;
}

function printChannelObject(channel: EventChannel, schemas: SchemaComponents): JsonObject {
  const { address, summary, description, tags, parameters, json } = channel;
  const inAddress = parameters.filter((parameter) => parameter.in === "path" && address.includes(`{${parameter.name}}`));
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  const externalDocs = member(json, "externalDocs");
  return {
    address,
    ...(summary === undefined ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
    ...(inAddress.length === 0 ? {} : { parameters: Object.fromEntries(inAddress.map((each) => [each.name, printParameter(each, schemas)])) }),
    ...(tags.length === 0 ? {} : { tags: tags.map((name) => ({ name })) }),
    ...(externalDocs === undefined ? {} : { externalDocs }),
    ...(inQuery.length === 0 ? {} : { bindings: { ws: printBinding(inQuery, schemas) } }),
    ...Object.fromEntries(Object.entries(json).filter(([key]) => key.startsWith("x-"))),
  };
}

/** AsyncAPI 3.0, "Parameter Object": always a string; its whole schema is kept in an extension. */
function printParameter({ description, schema, examples }: Parameter, schemas: SchemaComponents): JsonObject {
  const json = isJsonObject(schema.json) ? schema.json : {};
  const values = examples.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  const strings = (list: JsonValue | undefined): readonly string[] => (Array.isArray(list) ? list.filter((each) => typeof each === "string") : []);
  const text = description ?? stringMember(json, "description");
  const fallback = stringMember(json, "default");
  return {
    ...(text === undefined ? {} : { description: text }),
    ...(strings(json["enum"]).length === 0 ? {} : { enum: strings(json["enum"]) }),
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(values.length === 0 ? {} : { examples: values }),
    "x-schema": toDraft07(schemas.use(schema)),
  };
}

/** The WebSocket binding, version 0.1.0: the query of the opening request as a schema. */
function printBinding(parameters: readonly Parameter[], schemas: SchemaComponents): JsonObject {
  const properties = parameters.map(({ name, description, schema }): [string, JsonValue] => {
    const json = toDraft07(schemas.use(schema));
    const isPlain = isJsonObject(json) && json["$ref"] === undefined && json["description"] === undefined;
    return [name, isPlain && description !== undefined ? { ...json, description } : json];
  });
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  const query = { type: "object", properties: Object.fromEntries(properties), ...(required.length === 0 ? {} : { required }) };
  return { method: "GET", query, bindingVersion: "0.1.0" };
}

/** AsyncAPI 3.0, "Message Object". */
export function printMessage(message: EventMessage, schemas: SchemaComponents): JsonObject {
  const { name, summary, description, payload, category, examples } = message;
  return {
    name,
    ...(summary === undefined ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
    ...(category === undefined ? {} : { tags: [{ name: category }] }),
    payload: toDraft07(schemas.use(payload)),
    ...printMessageExamples(examples),
  };
}

/** AsyncAPI 3.0, "Message Example Object": a payload is an object. */
export function printMessageExamples(examples: readonly Example[]): JsonObject {
  const list = examples.flatMap(({ name, summary, value }) =>
    isJsonObject(value) ? [{ name, ...(summary === undefined ? {} : { summary }), payload: value }] : [],
  );
  return list.length === 0 ? {} : { examples: list };
}
