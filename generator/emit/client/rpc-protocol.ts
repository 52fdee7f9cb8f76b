import { code, type Code, constant, join, key, literal, string, symbol } from "../../code/code.ts";
import type { ApiModel, Protocol } from "../../model/api-model.ts";
import type { EventMessage } from "../../model/operation.ts";
import type { ObjectNode, PropertyNode } from "../../model/schema-node.ts";
import { type JsonObject, type JsonValue, objectMember, stringMember } from "../../source/json.ts";
import { parsePointer } from "../../source/path.ts";
import type { ClientContext } from "./client-context.ts";
import { bracketed } from "./layout.ts";

/** The expression that makes the protocol: `jsonRpc(…)` or `frames(…, options.handshake)`. */
export function printProtocol(protocol: Protocol, { api, runtime }: ClientContext): Code {
  if (protocol.kind === "jsonrpc-2.0") return printJsonRpc(protocol, api, runtime.value("rpc/json-rpc.ts", "jsonRpc"));
  const frames = runtime.value("rpc/frames.ts", "frames");
  return handshakeOption(protocol, api) === undefined ? code`${frames}(protocolFrames)` : code`${frames}(protocolFrames, options.handshake)`;
}

function printJsonRpc(protocol: Protocol, api: ApiModel, jsonRpc: Code): Code {
  const members = [...printAuth(protocol, api, false), ...printPair(protocol, api, "heartbeat")];
  return members.length === 0 ? code`${jsonRpc}()` : code`${jsonRpc}(${bracketed(code`{`, members, code`}`, 30, 2)})`;
}

/** The constant that describes frames of the API's own to the runtime. */
export function printFrames(protocol: Protocol, { api, runtime }: ClientContext): Code {
  const idNode = frameNode(protocol, api, stringMember(objectMember(protocol.json, "request"), "message"))
    ?.properties.find(({ name }) => `/${name}` === stringMember(objectMember(protocol.json, "request"), "id"))?.node;
  const members = [
    ...printRole(protocol, api, "request", ["id", "method", "params"]),
    ...printRole(protocol, api, "response", ["id", "ok", "result", "error", "errorCode", "errorMessage", "errorData"]),
    ...printRole(protocol, api, "error", ["code", "errorMessage"]),
    ...printPair(protocol, api, "handshake"),
    ...printPair(protocol, api, "heartbeat"),
    ...printAuth(protocol, api, true),
    ...(idNode?.kind === "integer" || idNode?.kind === "number" ? [code`numericIds: ${constant(true)}`] : []),
  ];
  return code`const protocolFrames: ${runtime.type("rpc/frames.ts", "FramesDescription")} = ${bracketed(code`{`, members, code`}`, 60, 1)};`;
}

/** A message with the places of its parts. */
function printRole(protocol: Protocol, api: ApiModel, role: string, parts: readonly string[]): Code[] {
  const description = objectMember(protocol.json, role);
  const message = stringMember(description, "message");
  if (description === undefined || message === undefined) return [];
  const places = parts.flatMap((part) => {
    const pointer = stringMember(description, part);
    return pointer === undefined ? [] : [{ part, pointer }];
  });
  const taken = places.map(({ pointer }) => pointer);
  const members = [...printFrame(protocol, api, message, taken), ...places.map(({ part, pointer }) => code`${key(part)}: ${string(pointer)}`)];
  return [code`${key(role)}: ${bracketed(code`{`, members, code`}`, 12, 1)}`];
}

/** `handshake` and `heartbeat`: what is sent, and what answers it. */
function printPair(protocol: Protocol, api: ApiModel, role: "handshake" | "heartbeat"): Code[] {
  const description = objectMember(protocol.json, role);
  const sides = (["send", "receive"] as const).flatMap((side) => {
    const message = stringMember(description, side);
    return message === undefined ? [] : [code`${key(side)}: { ${join(printFrame(protocol, api, message, [], role === "heartbeat" && side === "send"), code`, `)} }`];
  });
  return sides.length === 0 ? [] : [code`${key(role)}: ${bracketed(code`{`, sides, code`}`, 12, 1)}`];
}

function printAuth(protocol: Protocol, api: ApiModel, isFramed: boolean): Code[] {
  const auth = objectMember(protocol.json, "auth");
  const message = stringMember(auth, "message");
  const token = stringMember(auth, "token");
  if (message === undefined || token === undefined) return [];
  const isHandshake = message === stringMember(objectMember(protocol.json, "handshake"), "send");
  const members = [
    ...printFrame(protocol, api, message, [token]),
    code`token: ${string(token)}`,
    ...(isFramed ? [code`isHandshake: ${constant(isHandshake)}`] : []),
  ];
  return [code`auth: ${bracketed(code`{`, members, code`}`, 12, 1)}`];
}

/** `fixed` and `times` of a message; a required number that nothing else fills is taken for the time of sending. */
function printFrame(protocol: Protocol, api: ApiModel, name: string, taken: readonly string[], hasTimes: boolean = true): Code[] {
  const properties = frameNode(protocol, api, name)?.properties ?? [];
  const fixed = properties.flatMap((property) => {
    const value = fixedValue(property);
    return value === undefined ? [] : [code`${key(property.name)}: ${literal(value)}`];
  });
  const times = properties.filter(({ name: member, required, node }) =>
    required && (node.kind === "number" || node.kind === "integer") && !taken.includes(`/${member}`));
  return [
    code`fixed: ${fixed.length === 0 ? code`{}` : code`{ ${join(fixed, code`, `)} }`}`,
    ...(hasTimes && times.length > 0 ? [code`times: [${join(times.map(({ name: member }) => string(`/${member}`)), code`, `)}]`] : []),
  ];
}

/** The value of a required member that is the same in every message. */
function fixedValue({ required, node }: PropertyNode): JsonValue | undefined {
  if (!required) return undefined;
  if (node.kind === "literal") return node.value;
  return node.kind === "enum" && node.values.length === 1 ? node.values[0] : undefined;
}

function frameNode(protocol: Protocol, api: ApiModel, name: string | undefined): ObjectNode | undefined {
  const message = name === undefined ? undefined : protocol.frames.get(name);
  const node = message?.payload.node;
  const target = node?.kind === "ref" ? api.schemas.get(node.target)?.node : node;
  return target?.kind === "object" ? target : undefined;
}

/** What the caller must or may add to the handshake: the members that nothing else fills. */
export interface HandshakeOption {
  readonly message: EventMessage;
  /** The members that are filled. */
  readonly filled: readonly string[];
  readonly isRequired: boolean;
}

/** The option `handshake`, where the handshake's message has members that only the caller knows. */
export function handshakeOption(protocol: Protocol, api: ApiModel): HandshakeOption | undefined {
  const handshake: JsonObject | undefined = objectMember(protocol.json, "handshake");
  const name = stringMember(handshake, "send");
  const message = name === undefined ? undefined : protocol.frames.get(name);
  const node = frameNode(protocol, api, name);
  if (message === undefined || node === undefined) return undefined;
  const auth = objectMember(protocol.json, "auth");
  const [token] = stringMember(auth, "message") === name ? (parsePointer(stringMember(auth, "token") ?? "") ?? []) : [];
  const filled = node.properties.filter((property) => fixedValue(property) !== undefined || property.name === token).map((property) => property.name);
  const others = node.properties.filter((property) => !filled.includes(property.name));
  return others.length === 0 ? undefined : { message, filled, isRequired: others.some(({ required }) => required) };
}

/** The type of what a message of the protocol carries; `unknown` where its schema has no name. */
export function printMessageType(message: EventMessage | undefined, { symbols }: ClientContext): Code {
  const node = message?.payload.node;
  return node?.kind === "ref" ? symbol(symbols.type(node.target)) : code`unknown`;
}
