import { rpcMethods, type ApiModel, type Protocol } from "../model/api-model.ts";
import type { EventMessage, RpcMethod } from "../model/operation.ts";
import { objectMember, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { parsePointer } from "../source/path.ts";
import { addMessage, addOperation, printMessage, type AsyncPrinting, type ChannelDraft, type OperationDrafts } from "./asyncapi-channels.ts";
import { toDraft07 } from "./draft-07.ts";
import { defineEnvelopes } from "./jsonrpc-schemas.ts";
import type { SchemaComponents } from "./schema-components.ts";

/** The messages of one method. */
interface MethodMessages {
  readonly request: JsonObject;
  readonly response?: JsonObject;
}

/** Adds each method as an operation with a reply, and what else the protocol sends, to the channel of its socket. */
export function addMethods(api: ApiModel, channel: ChannelDraft, printing: AsyncPrinting, operations: OperationDrafts): void {
  const { protocol } = api;
  if (protocol === undefined) return;
  const { schemas } = printing;
  const methods = rpcMethods(api);
  const made = methods.filter(({ messages }) => messages === undefined);
  const list = protocol.kind === "frames" ? framedMessages(made, protocol, schemas) : made.length === 0 ? [] : envelopeMessages(api, made, schemas);
  const messages = new Map(made.map((method, index) => [method, list[index]!]));
  for (const method of methods) addMethod(method, messages.get(method) ?? writtenMessages(method, printing), channel, operations);
  addExchange(protocol, "handshake", channel, printing, operations);
  addExchange(protocol, "heartbeat", channel, printing, operations);
  addLoneFrames(protocol, channel, printing, operations);
}

/** The messages that an AsyncAPI document has for a method. */
function writtenMessages({ messages }: RpcMethod, printing: AsyncPrinting): MethodMessages {
  const { request, response } = messages ?? {};
  return {
    request: request === undefined ? {} : printMessage(request, printing),
    ...(response === undefined ? {} : { response: printMessage(response, printing) }),
  };
}

function addMethod(method: RpcMethod, { request, response }: MethodMessages, channel: ChannelDraft, operations: OperationDrafts): void {
  const { summary, description, tags, deprecated, direction, errors, extensions } = method;
  const reference = { $ref: `#/channels/${channel.key}` };
  const requestRef = addMessage(channel, method.messages?.request.name ?? `${method.method}.${method.notification ? "notification" : "request"}`, request);
  const responseRef = response === undefined ? undefined : addMessage(channel, method.messages?.response?.name ?? `${method.method}.response`, response);
  const actions = direction === "both" ? ["receive", "send"] : [direction === "client-to-server" ? "receive" : "send"];
  for (const action of actions) {
    addOperation(operations, method.method, {
      action,
      channel: reference,
      ...(summary === undefined ? {} : { summary }),
      ...(description === undefined ? {} : { description }),
      ...(tags.length === 0 ? {} : { tags: tags.map((name) => ({ name })) }),
      messages: [requestRef],
      ...(responseRef === undefined ? {} : { reply: { channel: reference, messages: [responseRef] } }),
      ...(deprecated ? { "x-deprecated": true } : {}),
      ...(errors.length === 0 ? {} : { "x-errors": errors }),
      ...extensions,
    });
  }
}

/** JSON-RPC: the envelopes that OpenAPI shows as well. */
function envelopeMessages(api: ApiModel, methods: readonly RpcMethod[], schemas: SchemaComponents): MethodMessages[] {
  return defineEnvelopes(api, methods, schemas).map(({ method, request, response }) => ({
    request: {
      name: `${method.method}.request`,
      ...(method.notification ? {} : { correlationId: { location: "$message.payload#/id" } }),
      payload: { $ref: request },
      ...examplesOf(method, ({ params }) => exampleCall(method, params)),
    },
    ...(response === undefined ? {} : { response: {
      name: `${method.method}.response`,
      correlationId: { location: "$message.payload#/id" },
      payload: { $ref: response },
      ...examplesOf(method, ({ result }) => (result === undefined ? undefined : { jsonrpc: "2.0", id: 1, result })),
    } }),
  }));
}

const exampleCall = ({ method, notification }: RpcMethod, params: JsonValue | undefined): JsonObject => ({
  jsonrpc: "2.0",
  ...(notification ? {} : { id: 1 }),
  method,
  ...(params === undefined ? {} : { params }),
});

function examplesOf(method: RpcMethod, toPayload: (example: RpcMethod["examples"][number]) => JsonObject | undefined): JsonObject {
  const list = method.examples.flatMap((example) => {
    const payload = toPayload(example);
    return payload === undefined ? [] : [{ name: example.name, payload }];
  });
  return list.length === 0 ? {} : { examples: list };
}

/** Frames of the API's own: the frame's schema with what the method fixes at the places that the protocol names. */
function framedMessages(methods: readonly RpcMethod[], { json, frames }: Protocol, schemas: SchemaComponents): MethodMessages[] {
  const parts = (role: string) => {
    const frame = objectMember(json, role);
    const message = frames.get(stringMember(frame, "message") ?? "");
    return { frame, base: message === undefined ? {} : toDraft07(schemas.use(message.payload)), pointer: (key: string) => stringMember(frame, key) };
  };
  const request = parts("request");
  const response = parts("response");
  const correlation = (pointer: string | undefined): JsonObject =>
    pointer === undefined ? {} : { correlationId: { location: `$message.payload#${pointer}` } };
  return methods.map((method) => {
    const params = method.params === undefined ? undefined : toDraft07(schemas.use(method.params));
    const result = method.result === undefined ? undefined : toDraft07(schemas.use(method.result));
    const requestParts = [
      at(request.pointer("method"), { const: method.method }, true),
      at(request.pointer("params"), params, method.paramsRequired),
    ];
    return {
      request: { name: `${method.method}.request`, ...correlation(request.pointer("id")), payload: allOf(request.base, requestParts) },
      ...(method.notification ? {} : {
        response: {
          name: `${method.method}.response`,
          ...correlation(response.pointer("id")),
          payload: allOf(response.base, [at(response.pointer("result"), result, false)]),
        },
      }),
    };
  });
}

const allOf = (base: JsonValue, parts: readonly (JsonObject | undefined)[]): JsonObject => ({
  allOf: [base, ...parts.filter((part) => part !== undefined)],
});

/** A schema that describes what stands at a JSON Pointer. */
function at(pointer: string | undefined, schema: JsonValue | undefined, isRequired: boolean): JsonObject | undefined {
  const tokens = pointer === undefined ? undefined : parsePointer(pointer);
  if (tokens === undefined || tokens.length === 0 || schema === undefined) return undefined;
  return tokens.reduceRight<JsonValue>(
    (inner, token) => ({ type: "object", properties: { [token]: inner }, ...(isRequired ? { required: [token] } : {}) }),
    schema,
  ) as JsonObject;
}

/** A message that the client sends, and the one that answers it. */
function addExchange(
  { json, frames }: Protocol,
  role: "handshake" | "heartbeat",
  channel: ChannelDraft,
  printing: AsyncPrinting,
  operations: OperationDrafts,
): void {
  const description = objectMember(json, role);
  const sent = frames.get(stringMember(description, "send") ?? "");
  const received = frames.get(stringMember(description, "receive") ?? "");
  if (sent === undefined) return;
  const reference = { $ref: `#/channels/${channel.key}` };
  const add = (message: EventMessage): JsonObject => addMessage(channel, message.name, printMessage(message, printing));
  addOperation(operations, role, {
    action: "receive",
    channel: reference,
    messages: [add(sent)],
    ...(received === undefined ? {} : { reply: { channel: reference, messages: [add(received)] } }),
  });
}

/** The first message of a client that must say who it is, and errors outside any call. */
function addLoneFrames({ json, frames }: Protocol, channel: ChannelDraft, printing: AsyncPrinting, operations: OperationDrafts): void {
  for (const [role, action] of [["auth", "receive"], ["error", "send"]] as const) {
    const message = frames.get(stringMember(objectMember(json, role), "message") ?? "");
    if (message === undefined) continue;
    const printed = printMessage(message, printing);
    const text = JSON.stringify(printed);
    if ([...channel.messages.values()].some((each) => JSON.stringify(each) === text)) continue;
    const messages = [addMessage(channel, message.name, printed)];
    addOperation(operations, role, { action, channel: { $ref: `#/channels/${channel.key}` }, messages });
  }
}
