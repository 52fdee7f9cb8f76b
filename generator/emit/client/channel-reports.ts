import { childLocation, keyLocation } from "../../build/place.ts";
import type { Collector } from "../../diagnostics/collector.ts";
import { clientChannels } from "../../document/client-members.ts";
import { eventChannels } from "../../model/api-model.ts";
import type { EventChannel, EventMessage } from "../../model/operation.ts";
import { locationPath, writtenPointer } from "../../source/locate.ts";
import type { ClientContext } from "./client-context.ts";

/** What a client cannot do on the channels of its API. */
export function reportChannels(context: ClientContext, collector: Collector): void {
  const channels = clientChannels(context.api);
  reportUnreachable(context, channels, collector);
  for (const channel of channels) reportIndistinct(channel, collector);
  reportContentTypes(channels.flatMap(({ messages }) => messages), collector);
}

/** Channels of brokers, which a client does not speak with: a warning where nothing else is left for it. */
function reportUnreachable({ api, features }: ClientContext, channels: readonly EventChannel[], collector: Collector): void {
  const reached = new Set(channels);
  const left = eventChannels(api).filter((channel) => !reached.has(channel));
  const [first] = left;
  if (first === undefined) return;
  const protocols = [...new Set(left.flatMap((channel) => channel.protocols ?? []))].sort();
  const isEmpty = !features.usesHttp && !features.usesSockets;
  collector.report("unreachable-channels", { protocols, count: left.length, isEmpty }, first.location, isEmpty ? { severity: "warning" } : {});
}

/** Several messages that arrive, and nothing by which one is known from another. */
function reportIndistinct({ id, messages, discriminator, source, location }: EventChannel, collector: Collector): void {
  const names = messages.flatMap(({ direction, name }) => (direction === "receive" ? [name] : []));
  if (names.length < 2 || discriminator.length > 0) return;
  collector.report("indistinct-messages", { channel: id, messages: names, isNamed: source === undefined }, keyLocation(location));
}

/** Messages that are described as something else than JSON, each once, wherever it passes. */
function reportContentTypes(messages: readonly EventMessage[], collector: Collector): void {
  const seen = new Set<string>();
  for (const { name, contentType, location } of messages) {
    const place = `${locationPath(location)}#${writtenPointer(location) ?? ""}`;
    if (contentType === undefined || /[/+]json\s*(;|$)/i.test(contentType) || seen.has(place)) continue;
    seen.add(place);
    collector.report("message-not-json", { message: name, contentType }, childLocation(location, "contentType"));
  }
}
