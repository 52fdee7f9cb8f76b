import type { ChannelOperation, DefinitionObject, RpcMethod } from "../model/operation.ts";
import { referenceOf } from "../model/reference-graph.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../source/json.ts";
import { nearest } from "../source/nearest.ts";
import { useMessage, type ChannelDraft, type Direction } from "./async-api-channels.ts";
import { operationMessages, type NamedMessage } from "./async-api-messages.ts";
import { RpcRecogniser } from "./async-api-rpc.ts";
import type { AsyncSecurity } from "./async-api-security.ts";
import { mergeTraits } from "./async-api-traits.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import { isExtension } from "./build-content.ts";
import type { Place } from "./place.ts";

const sourceOf = ({ json, resource }: Place): DefinitionObject => ({ json: json as JsonObject, resource });

/**
 * The operations of version 2. They are named from the other side: `publish` is what the client does to send what the
 * application receives, `subscribe` what it does to receive what the application sends (AsyncAPI 2.6, "Channel Item Object").
 */
export function readChannelOperations(reader: DefinitionReader, drafts: readonly ChannelDraft[], security: AsyncSecurity): void {
  for (const draft of drafts) {
    for (const [key, direction] of [["publish", "send"], ["subscribe", "receive"]] as const) {
      const holder = reader.value(draft.place, key);
      const written = holder === undefined ? undefined : reader.objectAt(holder, key);
      if (written === undefined) continue;
      const place = mergeTraits(reader, written, 2);
      const messages = operationMessages(reader, written).map((message) => useMessage(draft, direction, message));
      const id = reader.string(place, "operationId") ?? `${draft.id}.${direction === "send" ? "receive" : "send"}`;
      draft.operations.push({ id, direction, messages, ...requirements(security, place), source: sourceOf(place) });
    }
  }
}

const requirements = (security: AsyncSecurity, place: Place): Pick<ChannelOperation, "security"> => {
  const list = security.requirementsOf(place);
  return list === undefined ? {} : { security: list };
};

/** The operations of version 3, which say what the application does: the client receives what it sends. */
export class OperationReader {
  readonly #reader: DefinitionReader;
  readonly #security: AsyncSecurity;
  readonly #rpc: RpcRecogniser;
  readonly #byJson = new Map<JsonValue, ChannelDraft>();

  constructor(reader: DefinitionReader, drafts: readonly ChannelDraft[], security: AsyncSecurity, rpc: RpcRecogniser) {
    this.#reader = reader;
    this.#security = security;
    this.#rpc = rpc;
    for (const draft of drafts) this.#byJson.set(draft.holder.json, draft);
    for (const draft of drafts) if (!this.#byJson.has(draft.place.json)) this.#byJson.set(draft.place.json, draft);
  }

  /** Tells the channels what passes on them; gives the methods that are called on them by JSON-RPC. */
  read(root: Place): readonly RpcMethod[] {
    for (const [id, holder] of this.#reader.members(root, "operations")) {
      const place = isExtension(id) ? undefined : this.#reader.objectAt(holder, id);
      if (place !== undefined) this.#readOperation(id, mergeTraits(this.#reader, place, 3));
    }
    return this.#rpc.methods;
  }

  #readOperation(id: string, place: Place): void {
    const direction = this.#readDirection(place);
    const channel = this.#channelOf(place);
    if (direction === undefined || channel === undefined) return;
    const messages = this.#messagesOf(place, channel);
    const reply = this.#reader.value(place, "reply");
    const replyPlace = reply === undefined ? undefined : this.#reader.objectAt(reply, "reply");
    const replyChannel = replyPlace === undefined || this.#reader.value(replyPlace, "channel") === undefined ? undefined : this.#channelOf(replyPlace);
    const answers = replyPlace === undefined ? [] : replyChannel === undefined ? [] : this.#messagesOf(replyPlace, replyChannel);
    if (this.#rpc.take({ id, place, direction, channel, messages, answers })) return;
    const operation = { id, direction, messages: messages.map((each) => useMessage(channel, direction, each)), ...requirements(this.#security, place), source: sourceOf(place) };
    const back = direction === "send" ? "receive" : "send";
    channel.operations.push(replyPlace === undefined ? operation : {
      ...operation,
      reply: {
        ...(replyChannel === undefined ? {} : { channel: replyChannel.id }),
        messages: replyChannel === undefined ? [] : answers.map((each) => useMessage(replyChannel, back, each)),
        source: sourceOf(replyPlace),
      },
    });
  }

  #readDirection(place: Place): Direction | undefined {
    const reader = this.#reader;
    const action = reader.string(place, "action");
    if (action === "send" || action === "receive") return action === "send" ? "receive" : "send";
    const expected = ["send", "receive"];
    if (action !== undefined) reader.report("wrong-value", { what: "\"action\"", expected, actual: action, nearest: meantAction(action) ?? nearest(action, expected) }, reader.value(place, "action")!.location);
    else if (reader.value(place, "action") === undefined) reader.report("missing-member", { what: "The operation", member: "action" }, place.location);
    return undefined;
  }

  #channelOf(holder: Place): ChannelDraft | undefined {
    const place = this.#reader.value(holder, "channel");
    if (place === undefined) {
      this.#reader.report("missing-member", { what: "The operation", member: "channel" }, holder.location);
      return undefined;
    }
    const direct = isJsonObject(place.json) ? referenceOf(this.#reader.graph, place.json)?.target.json : undefined;
    const found = direct === undefined ? undefined : this.#byJson.get(direct);
    const followed = found === undefined ? this.#reader.follow(place) : undefined;
    return found ?? (followed === undefined ? undefined : this.#byJson.get(followed.json));
  }

  /** The listed messages, which must be the channel's; all of the channel's where none are listed. */
  #messagesOf(holder: Place, channel: ChannelDraft): readonly NamedMessage[] {
    const reader = this.#reader;
    if (reader.value(holder, "messages") === undefined) return channel.messages;
    return reader.items(holder, "messages").flatMap((item) => {
      const direct = isJsonObject(item.json) ? referenceOf(reader.graph, item.json)?.target.json : undefined;
      const place = reader.follow(item);
      if (place === undefined) return [];
      const found = channel.messages.find((each) => each.holder.json === direct) ?? channel.messages.find((each) => each.place.json === place.json);
      if (found === undefined) reader.report("message-of-another-channel", { channel: channel.key }, item.location);
      return found ?? [];
    });
  }
}

/** Version 2's words for version 3's, which say the other side. */
const meantAction = (action: string): string | undefined =>
  action === "publish" ? "receive" : action === "subscribe" ? "send" : undefined;
