import type { EventChannel, EventMessage, Example, Parameter } from "../model/operation.ts";
import { isJsonArray, isJsonObject, member, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { toComponentKey } from "./component-names.ts";
import { toDraft07 } from "./draft-07.ts";
import type { AsyncSource } from "./asyncapi-source.ts";
import { printAsyncSecurity } from "./asyncapi-surroundings.ts";
import type { SchemaComponents } from "./schema-components.ts";

/** What messages and channels are printed with. */
export interface AsyncPrinting {
  readonly schemas: SchemaComponents;
  readonly source: AsyncSource;
}

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
export function printChannel(channel: EventChannel, key: string, printing: AsyncPrinting, operations: OperationDrafts): ChannelDraft {
  const draft: ChannelDraft = { key, json: printChannelObject(channel, printing), messages: new Map() };
  if (channel.operations !== undefined) {
    addSourceMessages(channel, draft, printing);
    return draft;
  }
  for (const direction of ["send", "receive"] as const) {
    const messages = channel.messages
      .filter((message) => message.direction === direction)
      .map((message) => addMessage(draft, message.name, printMessage(message, printing)));
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

/** The messages of an AsyncAPI document under their names; one that goes both ways is one. */
function addSourceMessages(channel: EventChannel, draft: ChannelDraft, printing: AsyncPrinting): void {
  for (const message of new Map(channel.messages.map((each) => [each.name, each])).values()) addMessage(draft, message.name, printMessage(message, printing));
}

/** The operations of channels that come from an AsyncAPI document, as it has them; `keyOf` gives the key of a channel's id. */
export function addSourceOperations(channels: readonly EventChannel[], keyOf: (id: string) => string, { source }: AsyncPrinting, operations: OperationDrafts): void {
  const refs = (key: string, names: readonly string[]): JsonObject[] => names.map((name) => ({ $ref: `#/channels/${key}/messages/${toComponentKey(name)}` }));
  for (const channel of channels) {
    const key = keyOf(channel.id);
    for (const operation of channel.operations ?? []) {
      const { reply, security } = operation;
      const replyKey = reply?.channel === undefined ? undefined : keyOf(reply.channel);
      addOperation(operations, operation.id, {
        action: serverActions[operation.direction],
        channel: { $ref: `#/channels/${key}` },
        ...source.copy(operation.source, "asyncOperation", ["action", "channel", "operationId", "message", "messages", "reply", "security", "traits", "$ref"]),
        ...(security === undefined ? {} : { security: printAsyncSecurity(security) }),
        messages: refs(key, operation.messages),
        ...(reply === undefined ? {} : {
          reply: {
            ...source.copy(reply.source, "asyncReply", ["channel", "messages", "$ref"]),
            ...(replyKey === undefined ? {} : { channel: { $ref: `#/channels/${replyKey}` }, messages: refs(replyKey, reply.messages) }),
          },
        }),
      });
    }
  }
}

function printChannelObject(channel: EventChannel, { schemas, source }: AsyncPrinting): JsonObject {
  const { address, summary, description, tags, parameters, json } = channel;
  const inAddress = parameters.filter((parameter) => parameter.in === "path" && address.includes(`{${parameter.name}}`));
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  const externalDocs = member(json, "externalDocs");
  const texts = {
    ...(summary === undefined ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
    ...(inAddress.length === 0 ? {} : { parameters: Object.fromEntries(inAddress.map((each) => [each.name, printParameter(each, schemas)])) }),
  };
  if (channel.source !== undefined) return { address: address === "" ? null : address, ...texts, ...printServerRefs(json), ...source.copy(channel.source, "asyncChannel", ownMembers) };
  return {
    address,
    ...texts,
    ...(tags.length === 0 ? {} : { tags: tags.map((name) => ({ name })) }),
    ...(externalDocs === undefined ? {} : { externalDocs }),
    ...(inQuery.length === 0 ? {} : { bindings: { ws: printBinding(inQuery, schemas) } }),
    ...Object.fromEntries(Object.entries(json).filter(([key]) => key.startsWith("x-"))),
  };
}

/** Members of a channel that are printed from the model, or that version 3 has elsewhere. */
const ownMembers = ["address", "summary", "description", "parameters", "messages", "servers", "publish", "subscribe", "$ref", "x-channelId"];

/** Version 2 names servers; version 3 refers to them. */
function printServerRefs({ servers }: JsonObject): JsonObject {
  const list = isJsonArray(servers) ? servers : [];
  const refs = list.flatMap((each): JsonObject[] => {
    if (typeof each === "string") return [{ $ref: `#/servers/${toComponentKey(each)}` }];
    return stringMember(each, "$ref")?.startsWith("#/servers/") === true ? [each as JsonObject] : [];
  });
  return refs.length === 0 ? {} : { servers: refs };
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
export function printMessage(message: EventMessage, { schemas, source }: AsyncPrinting): JsonObject {
  const { name, summary, description, payload, headers, category, examples } = message;
  const texts = { ...(summary === undefined ? {} : { summary }), ...(description === undefined ? {} : { description }) };
  if (message.source !== undefined) {
    const written = message.source.json;
    const foreign = payload.json === true ? source.foreignSchema(message.source, "payload") : undefined;
    return {
      name: stringMember(written, "name") ?? name,
      ...texts,
      ...source.copy(message.source, "asyncMessage", ["name", "summary", "description", "payload", "headers", "schemaFormat", "messageId", "traits", "$ref"]),
      ...(headers === undefined ? {} : { headers: toDraft07(schemas.use(headers)) }),
      ...(written["payload"] === undefined ? {} : { payload: foreign ?? toDraft07(schemas.use(payload)) }),
    };
  }
  return {
    name,
    ...texts,
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
