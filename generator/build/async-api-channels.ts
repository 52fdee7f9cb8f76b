import type { ChannelOperation, EventChannel, EventMessage, SecurityRequirement } from "../model/operation.ts";
import { member, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { findDiscriminator } from "./async-api-discriminator.ts";
import { buildEventMessage, type NamedMessage } from "./async-api-messages.ts";
import { buildAsyncParameters } from "./async-api-parameters.ts";
import type { AsyncServers } from "./async-api-servers.ts";
import type { AsyncVersion } from "./async-api-traits.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import type { OperationIds } from "./operation-ids.ts";
import type { Place } from "./place.ts";

export type Direction = EventMessage["direction"];

/** A channel while it becomes known who sends what on it. */
export interface ChannelDraft {
  readonly key: string;
  readonly id: string;
  /** The entry of `channels`, which may be a reference. */
  readonly holder: Place;
  readonly place: Place;
  /** Of version 3: the messages that pass, whoever sends them. */
  readonly messages: readonly NamedMessage[];
  readonly used: Readonly<Record<Direction, Map<string, NamedMessage>>>;
  readonly operations: ChannelOperation[];
  /** Whether calls of methods took messages away: what nobody else uses is no event then. */
  hasMethods: boolean;
}

/** The entries of `channels`. In version 2 the key is the address, and `x-channelId` may give a shorter name. */
export function draftChannels(reader: DefinitionReader, root: Place, messagesOf: (channel: Place) => readonly NamedMessage[], ids: OperationIds): ChannelDraft[] {
  return reader.members(root, "channels").flatMap(([key, holder]) => {
    const place = key.startsWith("x-") ? undefined : reader.objectAt(holder, key);
    if (place === undefined) return [];
    const id = ids.take(stringMember(place.json, "x-channelId") ?? key, "Channel");
    return [{ key, id, holder, place, messages: messagesOf(place), used: { send: new Map(), receive: new Map() }, operations: [], hasMethods: false }];
  });
}

/** The message under a name that differs from those of other messages of its direction. */
export function useMessage({ used }: ChannelDraft, direction: Direction, message: NamedMessage): string {
  const names = used[direction];
  let { name } = message;
  for (let number = 2; names.has(name) && names.get(name)?.place.json !== message.place.json; number++) name = `${message.name}_${number}`;
  names.set(name, message);
  return name;
}

/** What channels are built with. */
export interface ChannelSurroundings {
  readonly version: AsyncVersion;
  readonly servers: AsyncServers;
  readonly defaultContentType: string | undefined;
}

/** The event channel; `undefined` for one on which nothing passes but calls of methods. */
export function buildAsyncChannel(reader: DefinitionReader, draft: ChannelDraft, { version, servers, defaultContentType }: ChannelSurroundings): EventChannel | undefined {
  const { id, key, place, operations, used } = draft;
  if (draft.hasMethods && used.send.size + used.receive.size === 0) return undefined;
  const reached = servers.of(place);
  const address = version === 2 ? key : addressOf(reader, place);
  const messages = buildMessages(reader, draft, version, defaultContentType);
  const found = findDiscriminator(reader.graph, messages);
  const texts = textsOf(reader, draft);
  const protocols = reached.length > 0 ? reached.map(({ protocol }) => protocol) : boundProtocols(reader, draft);
  return {
    kind: "event",
    id,
    ...texts,
    deprecated: false,
    tags: tagsOf(reader, draft),
    location: place.location,
    address,
    parameters: buildAsyncParameters(reader, place, address),
    security: mergeSecurity(operations.flatMap(({ security }) => security ?? []), reached.flatMap(({ security }) => security)),
    messages: found === undefined ? messages : messages.map((each) => (each.direction === "receive" ? { ...each, type: found.types.get(each.name)! } : each)),
    discriminator: found === undefined ? [] : [found.pointer],
    ...(protocols.length === 0 ? {} : { protocols: [...new Set(protocols)] }),
    operations,
    json: place.json as JsonObject,
    source: { json: place.json as JsonObject, resource: place.resource },
  };
}

/** Of version 3; empty where it is unknown: absent or null. */
export const addressOf = (reader: DefinitionReader, channel: Place): string =>
  reader.value(channel, "address")?.json === null ? "" : (reader.string(channel, "address") ?? "");

/** On a channel that no operation uses, everybody may send everything. */
function buildMessages(reader: DefinitionReader, draft: ChannelDraft, version: AsyncVersion, defaultContentType: string | undefined): EventMessage[] {
  const { used, messages, operations, hasMethods } = draft;
  const isFree = operations.length === 0 && !hasMethods && used.send.size + used.receive.size === 0;
  const all = new Map(messages.map((message) => [message.name, message]));
  return (["send", "receive"] as const).flatMap((direction) =>
    Array.from(isFree ? all : used[direction], ([name, message]) => {
      const built = buildEventMessage(reader, { ...message, name }, direction, version);
      return built.contentType === undefined && defaultContentType !== undefined ? { ...built, contentType: defaultContentType } : built;
    }),
  );
}

function textsOf(reader: DefinitionReader, { place, operations }: ChannelDraft): Pick<EventChannel, "summary" | "description"> {
  const [only, ...others] = operations;
  const alone = others.length === 0 ? only?.source.json : undefined;
  const summary = reader.string(place, "summary") ?? reader.string(place, "title") ?? stringMember(alone, "summary");
  const description = reader.string(place, "description") ?? stringMember(alone, "description");
  return { ...(summary === undefined ? {} : { summary }), ...(description === undefined ? {} : { description }) };
}

function tagsOf(reader: DefinitionReader, { place }: ChannelDraft): string[] {
  return reader.items(place, "tags").flatMap((item, index) => reader.string(reader.objectAt(item, `tags[${index}]`), "name") ?? []);
}

/** Without servers, bindings tell what the channel is for. */
function boundProtocols(reader: DefinitionReader, { place, operations }: ChannelDraft): string[] {
  const holder = reader.value(place, "bindings");
  const own = holder === undefined ? undefined : reader.objectAt(holder, "bindings")?.json;
  const all: (JsonValue | undefined)[] = [own, ...operations.map(({ source }) => member(source.json, "bindings"))];
  return all.flatMap((each) => (typeof each === "object" && each !== null ? Object.keys(each) : [])).filter((name) => !name.startsWith("x-") && name !== "$ref").map((name) => name.toLowerCase());
}

/** What operations say counts before what servers say; equal requirements are one. */
function mergeSecurity(own: readonly SecurityRequirement[], ofServers: readonly SecurityRequirement[]): readonly SecurityRequirement[] {
  return [...new Map((own.length > 0 ? own : ofServers).map((each) => [JSON.stringify(each), each])).values()];
}
