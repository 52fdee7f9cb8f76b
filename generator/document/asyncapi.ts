import { eventChannels, rpcMethods, type ApiModel } from "../model/api-model.ts";
import { stringMember, type JsonObject } from "../source/json.ts";
import { addSourceOperations, printChannel, type ChannelDraft, type OperationDrafts } from "./asyncapi-channels.ts";
import { addMethods } from "./asyncapi-methods.ts";
import { asyncDefinitions, AsyncSource } from "./asyncapi-source.ts";
import { printAsyncInfo, printAsyncSecuritySchemes, printAsyncServers } from "./asyncapi-surroundings.ts";
import { ComponentKeys, toComponentKey } from "./component-names.ts";
import { sectionToDraft07 } from "./draft-07.ts";
import { SchemaComponents } from "./schema-components.ts";
import { usedSchemas } from "./used-schemas.ts";

/**
 * The channels of an API, and its methods as far as they go over a socket, as an AsyncAPI 3.0 document that describes
 * the server. Methods are operations with a reply. Schemas are draft-07 in `components.schemas`, those that are used.
 */
export function toAsyncApiDocument(api: ApiModel): JsonObject {
  const schemas = new SchemaComponents(api);
  const keys = new ComponentKeys();
  const operations: OperationDrafts = new Map();
  const source = new AsyncSource(api, schemas);
  const printing = { schemas, source };
  const channelKeys = new Map(eventChannels(api).map(({ id }) => [id, keys.take(id)]));
  const keyOf = (id: string): string => channelKeys.get(id) ?? toComponentKey(id);
  const drafts = eventChannels(api).map((channel) => printChannel(channel, keyOf(channel.id), printing, operations));
  addSourceOperations(eventChannels(api), keyOf, printing, operations);
  const socket = socketChannel(api, drafts, keys);
  if (socket !== undefined) addMethods(api, socket, printing, operations);
  const channels = Object.fromEntries(drafts.map(({ key, json, messages }) => [key, { ...json, messages: Object.fromEntries(messages) }]));
  const servers = printAsyncServers(api, source);
  const securitySchemes = printAsyncSecuritySchemes(api);
  const section = usedSchemas(sectionToDraft07(schemas.print()), [channels]);
  const components = { schemas: section, securitySchemes };
  return {
    asyncapi: "3.0.0",
    ...printSourceMembers(api),
    info: printAsyncInfo(api, source),
    defaultContentType: asyncDefinitions(api).flatMap(({ json }) => stringMember(json, "defaultContentType") ?? [])[0] ?? "application/json",
    ...(Object.keys(servers).length === 0 ? {} : { servers }),
    channels,
    operations: Object.fromEntries(operations),
    components: Object.fromEntries(Object.entries(components).filter(([, value]) => Object.keys(value).length > 0)),
  };
}

/** The identifier and the extensions of AsyncAPI documents. */
const printSourceMembers = (api: ApiModel): JsonObject =>
  Object.fromEntries(asyncDefinitions(api).flatMap(({ json }) => Object.entries(json).filter(([key]) => key === "id" || key.startsWith("x-"))));

/** The channel that carries methods: the one with the socket's address, or one of their own. */
function socketChannel(api: ApiModel, drafts: ChannelDraft[], keys: ComponentKeys): ChannelDraft | undefined {
  const { protocol } = api;
  if (protocol === undefined || !protocol.transports.includes("websocket")) return undefined;
  if (rpcMethods(api).length === 0 && protocol.frames.size === 0) return undefined;
  const known = drafts.find(({ json }) => json["address"] === protocol.websocketPath);
  if (known !== undefined) return known;
  const json = { address: protocol.websocketPath, summary: "Calls of methods, and their answers." };
  const made: ChannelDraft = { key: keys.take("methods"), json, messages: new Map() };
  drafts.push(made);
  return made;
}
