import { code, type Code, docComment, ident, join, key, string, symbol } from "../../code/code.ts";
import { channelParameters } from "../../document/call-parameters.ts";
import { channelNames } from "../../document/client-members.ts";
import { operationParts } from "../../document/symbols.ts";
import { camelCase, NameTable } from "../../model/identifiers.ts";
import type { EventChannel, EventMessage, Parameter } from "../../model/operation.ts";
import type { ClientContext } from "./client-context.ts";
import { printParameter, printSecurity } from "./http-description.ts";
import { block, bracketed, fits, methodKey } from "./layout.ts";
import { isReservedWord } from "./reserved-words.ts";

/** A channel with its name on the client. */
export interface NamedChannel {
  readonly name: string;
  readonly channel: EventChannel;
  /** Whether it lies on the socket on which methods are called. */
  readonly isShared: boolean;
}

/** The channels of an API, with the members of `client.channels` that open them. */
export function nameChannels({ api }: ClientContext): NamedChannel[] {
  const { protocol } = api;
  return [...channelNames(api)].map(([channel, name]) => ({
    name,
    channel,
    isShared: protocol?.transports.includes("websocket") === true && channel.address === protocol.websocketPath && channel.parameters.length === 0,
  }));
}

const received = ({ messages }: EventChannel): EventMessage[] => messages.filter(({ direction }) => direction === "receive");
const typeOf = ({ type, name }: EventMessage): string => type ?? name;

/** Where messages are told apart by something else than their names: a map from that to their types. */
export function printMessagesByType({ channel }: NamedChannel, context: ClientContext): Code[] {
  if (!needsMap(channel)) return [];
  const messages = symbol(context.symbols.operationType(channel, "Messages"));
  const members = received(channel).map((message) => {
    const comment = docComment([message.summary ?? message.description ?? ""]);
    return code`${comment}${key(typeOf(message))}: ${messages}["receive"][${string(message.name)}];`;
  });
  const about = docComment([`What comes on the channel \`${channel.id}\`, by what tells the messages apart.`]);
  return [code`${about}export interface ${ident(mapName(channel, context))} ${block(members)}`];
}

const needsMap = (channel: EventChannel): boolean => received(channel).some((message) => typeOf(message) !== message.name);

/** The name of that map. */
export const mapName = (channel: EventChannel, { symbols }: ClientContext): string => `${symbols.operationName(channel)}ByType`;

/** The member of `channels` in the client's interface. */
export function printChannelSignature({ name, channel }: NamedChannel, context: ClientContext): Code {
  const { path, query, tokenParameter } = channelParameters(channel);
  const list = argumentNames(path).map((each, index) => code`${ident(each)}: ${partType(channel, "Path", context)}[${string(path[index]?.name ?? "")}]`);
  if (query.length > 0) list.push(printQueryArgument(channel, query, tokenParameter, context));
  const comment = docComment([
    ...(channel.summary === undefined ? [] : [channel.summary, ""]),
    ...(channel.description === undefined ? [] : [channel.description.trim(), ""]),
    `\`${channel.address}\``,
    ...(tokenParameter === undefined ? [] : [`The client's token is sent as \`${tokenParameter}\`.`]),
    ...(channel.deprecated ? ["@deprecated"] : []),
  ]);
  return code`${comment}${methodKey(name)}(${join(list, code`, `)}): ${printChannelType(channel, context)};`;
}

function printQueryArgument(channel: EventChannel, query: readonly Parameter[], token: string | undefined, context: ClientContext): Code {
  const type = partType(channel, "Query", context);
  const isOptional = query.every(({ name, required }) => !required || name === token);
  if (token === undefined) return code`parameters${isOptional ? code`?` : code``}: ${type}`;
  if (query.length === 1) return code`parameters?: Partial<${type}>`;
  return code`parameters${isOptional ? code`?` : code``}: Omit<${type}, ${string(token)}> & Partial<Pick<${type}, ${string(token)}>>`;
}

function printChannelType(channel: EventChannel, context: ClientContext): Code {
  const type = context.runtime.type("channel/channel.ts", "Channel");
  const nothing = code`Record<never, never>`;
  const has = (direction: EventMessage["direction"]): boolean => channel.messages.some((message) => message.direction === direction);
  const messages = channel.messages.length === 0 ? nothing : partType(channel, "Messages", context);
  const send = has("send") ? code`${messages}["send"]` : nothing;
  const receive = needsMap(channel) ? ident(mapName(channel, context)) : has("receive") ? code`${messages}["receive"]` : nothing;
  return code`${type}<${send}, ${receive}>`;
}

/** The member of `channels` in the object that the client is. */
export function printChannelImplementation({ name, channel, isShared }: NamedChannel, context: ClientContext, column: number): Code {
  const { runtime } = context;
  const { path, query } = channelParameters(channel);
  const paths = argumentNames(path).map(ident);
  const constant = ident(context.descriptionOf(channel));
  const head = code`${key(name)}: (${join([...paths, ...(query.length > 0 ? [code`parameters`] : [])], code`, `)}) =>`;
  const values = code`{ path: [${join(paths, code`, `)}], named: ${query.length > 0 ? code`{ ...parameters }` : code`{}`} }`;
  const connection = isShared ? code`connection` : code`${runtime.value("socket/open-connection.ts", "openConnection")}(api, options, ${constant}, {}, ${values})`;
  const value = code`new ${runtime.value("channel/channel.ts", "Channel")}(${connection}, ${constant}, options, ${isShared ? code`true` : code`false`}),`;
  return fits(code`${head} ${value}`, column) ? code`${head} ${value}` : code`${head}
  ${value}`;
}

/** The constant that describes a channel to the runtime. */
export function printChannelDescription({ channel }: NamedChannel, context: ClientContext): Code {
  const { path, query, tokenParameter } = channelParameters(channel);
  const own = received(channel);
  const [only] = own;
  const others = own.filter((message) => typeOf(message) !== message.name);
  const isAlone = only !== undefined && own.length === 1 && (only.type === undefined || channel.discriminator.length === 0);
  const fallback = isAlone ? [code`fallback: ${string(typeOf(only))}`] : [];
  const parameters = [...path, ...query].map((parameter) => printParameter(parameter, parameter.name));
  const members = [
    code`id: ${string(channel.id)}`,
    code`address: ${string(channel.address)}`,
    ...(parameters.length === 0 ? [] : [code`parameters: ${bracketed(code`[`, parameters, code`]`, 14, 1)}`]),
    ...(tokenParameter === undefined ? [] : [code`tokenParameter: ${string(tokenParameter)}`]),
    ...printSecurity(channel, context.api),
    code`discriminator: [${join(channel.discriminator.map(string), code`, `)}]`,
    code`receive: ${bracketed(code`[`, own.map((message) => string(typeOf(message))), code`]`, 11, 1)}`,
    ...(others.length === 0 ? [] : [code`names: ${bracketed(code`{`, others.map((message) => code`${key(typeOf(message))}: ${string(message.name)}`), code`}`, 9, 1)}`]),
    ...fallback,
  ];
  return code`const ${ident(context.descriptionOf(channel))}: ${context.runtime.type("channel/channel.ts", "ChannelAddress")} = ${block(members.map((each) => code`${each},`))};`;
}

function argumentNames(path: readonly Parameter[]): string[] {
  const table = new NameTable(["parameters", "options", "api", "connection", "Channel", "openConnection"]);
  return path.map(({ name }) => {
    const wanted = camelCase(name);
    return table.take(isReservedWord(wanted) ? `${wanted}_` : wanted, () => [`${wanted}_`]);
  });
}

function partType(channel: EventChannel, part: "Path" | "Query" | "Messages", { symbols }: ClientContext): Code {
  return operationParts(channel).includes(part) ? symbol(symbols.operationType(channel, part)) : code`Record<never, never>`;
}
