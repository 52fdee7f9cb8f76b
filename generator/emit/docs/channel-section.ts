import type { EventChannel, EventMessage } from "../../model/operation.ts";
import type { ApiContext } from "./api-context.ts";
import { printChannelCall, printMessageCall } from "./channel-call.ts";
import { judgeExamples, printExamples } from "./examples.ts";
import { type Html, html, nothing } from "./html.ts";
import { printNames, printUse } from "./http-section.ts";
import { renderCode, renderMarkdown } from "./markdown.ts";
import { printParameters, printSecurity } from "./parameters.ts";
import { Place } from "./place.ts";
import { printType } from "./schema-type.ts";
import { type Findable, firstLine, printCall, printColumns, printSection, type Section } from "./section.ts";

/** The sections of an event channel: one of the channel itself, and one for each of its messages. */
export function channelSections(channel: EventChannel, context: ApiContext): Section[] {
  const { id, summary, description, address, messages } = channel;
  const place = context.operationPlace(channel);
  const title = summary ?? id;
  const sections = messages.map((message) => messageSection(message, channel, context));
  const head: Section = {
    kind: "channel",
    title: id,
    summary: `${address}${summary === undefined ? "" : `: ${summary}`}`,
    place,
    inner: [],
    content: printSection(place, html`${title}`, title, html`<p class="route"><span class="method event">CHANNEL</span> <code>${address}</code></p>
${printNames(id, channel.deprecated)}${printColumns(
      html`${description !== undefined && description !== summary && renderMarkdown(description)}${printSecurity(channel.security, context.api.securitySchemes)}${printParameters(channel.parameters, context)}${printList("The client sends", "send", messages, sections)}${printList("The client receives", "receive", messages, sections)}`,
      printTypeScript(printChannelCall(channel, context)),
    )}`),
  };
  return [head, ...sections];
}

const printTypeScript = (call: string | undefined): Html => (call === undefined ? nothing : html`${printCall("TypeScript", renderCode(call, "ts"), true)}
`);

function printList(title: string, direction: EventMessage["direction"], messages: readonly EventMessage[], sections: readonly Findable[]): Html | false {
  const own = messages.flatMap((message, index) => (message.direction === direction ? [{ message, place: sections[index]!.place }] : []));
  return own.length > 0 && html`<h3>${title}</h3>
<ul class="index">${own.map(({ message, place }) => html`<li><a href="${{ place }}"><code>${message.type ?? message.name}</code></a> ${firstLine(message.summary ?? message.description)}</li>
`)}</ul>
`;
}

function messageSection(message: EventMessage, channel: EventChannel, context: ApiContext): Section {
  const { name, type, summary, description, direction, payload, examples, category } = message;
  const place = new Place(context.anchors.take("event", `${channel.id}-${type ?? name}`));
  const title = type ?? name;
  const judged = judgeExamples(payload, examples, context);
  return {
    kind: "event",
    title,
    summary: summary ?? firstLine(description),
    place,
    inner: [],
    content: printSection(place, html`${title}`, title, html`<p class="names"><span class="mark ${direction}">${direction === "send" ? "sent by the client" : "received by the client"}</span> <code class="operation-name">${name}</code>${category !== undefined && html` <span class="mark">${category}</span>`}</p>
${printColumns(html`${summary !== undefined && html`<p>${summary}</p>`}${description !== undefined && description !== summary && renderMarkdown(description)}
<p class="content">Payload <span class="type">${printType(payload.node, context)}</span></p>
${printUse(payload, context, true)}`, html`${printTypeScript(printMessageCall(message, channel, context))}${printExamples(judged, context)}`)}`),
  };
}
