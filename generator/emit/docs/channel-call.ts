import { code, type Code, indent, join, string } from "../../code/code.ts";
import { channelParameters } from "../../document/call-parameters.ts";
import type { EventChannel, EventMessage, Parameter, RpcMethod } from "../../model/operation.ts";
import type { JsonValue } from "../../source/json.ts";
import type { ApiContext } from "./api-context.ts";
import { sampleOf } from "./sample-value.ts";
import { printStep, printValue, textOf } from "./typescript-call.ts";

/** How a client opens a channel, and reads or ends it; `undefined` where it cannot. */
export function printChannelCall(channel: EventChannel, context: ApiContext): string | undefined {
  const open = printOpen(channel, context);
  if (open === undefined) return undefined;
  const isRead = channel.messages.some(({ direction }) => direction === "receive");
  return textOf(isRead ? code`${open}
for await (const message of channel) {
  console.log(message);
}` : code`${open}
channel.close();`);
}

/** How a client sends or receives one message of a channel; `undefined` where it cannot. */
export function printMessageCall(message: EventMessage, channel: EventChannel, context: ApiContext): string | undefined {
  const open = printOpen(channel, context);
  if (open === undefined) return undefined;
  const { name, type, payload, examples, direction } = message;
  return textOf(direction === "send" ? code`${open}
channel.send(${string(name)}, ${printValue(sampleOf(payload, examples, context))});` : code`${open}
channel.on(${string(type ?? name)}, (message) => {
  console.log(message);
});`);
}

/** How a client answers a method that the server calls. */
export function printHandlerCall(method: RpcMethod, context: ApiContext): string {
  const result = method.notification || method.result === undefined ? [] : [code`return ${printValue(sampleOf(method.result, resultsOf(method), context, "response"))};`];
  const body = join([code`console.log(params);`, ...result], code`
`);
  return textOf(code`client.handle(${string(method.method)}, (params) => {${indent(code`
${body}`)}
});`);
}

const resultsOf = ({ examples }: RpcMethod): { name: string; value: JsonValue; location: RpcMethod["location"] }[] =>
  examples.flatMap(({ name, result, location }) => (result === undefined ? [] : [{ name, value: result, location }]));

function printOpen(channel: EventChannel, context: ApiContext): Code | undefined {
  const name = context.channelName(channel);
  if (name === undefined) return undefined;
  const { path, query, tokenParameter } = channelParameters(channel);
  const valueOf = ({ schema, examples }: Parameter): JsonValue => sampleOf(schema, examples, context);
  const needed = query.filter((parameter) => parameter.required && parameter.name !== tokenParameter);
  const named = needed.length === 0 ? [] : [printValue(Object.fromEntries(needed.map((parameter) => [parameter.name, valueOf(parameter)])))];
  const values = [...path.map((parameter) => printValue(valueOf(parameter))), ...named];
  return code`const channel = client.channels${printStep(name, false)}(${join(values, code`, `)});`;
}
