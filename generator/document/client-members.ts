import { type ApiModel, eventChannels, httpOperations, rpcMethods } from "../model/api-model.ts";
import { camelCase, NameTable } from "../model/identifiers.ts";
import type { EventChannel, HttpOperation, RpcMethod } from "../model/operation.ts";
import { nameMethods } from "./method-path.ts";
import { type MethodNode, toMethodTree } from "./method-tree.ts";

/** How a client calls RPC methods: over which transports, and never where there are none. */
export const rpcTransportsOf = (api: ApiModel): readonly ("http" | "websocket")[] =>
  rpcMethods(api).length === 0 ? [] : (api.protocol?.transports ?? []);

/** The RPC methods that the client calls. */
export const calledMethods = (api: ApiModel): RpcMethod[] => rpcMethods(api).filter(({ direction }) => direction !== "server-to-client");

/** The RPC methods that the server calls and the client answers. */
export const handledMethods = (api: ApiModel): RpcMethod[] =>
  rpcTransportsOf(api).includes("websocket") ? rpcMethods(api).filter(({ direction }) => direction !== "client-to-server") : [];

/** The channels that a client can open: those that are reached by WebSocket, or of which nothing else is said. */
export const clientChannels = (api: ApiModel): EventChannel[] =>
  eventChannels(api).filter(({ protocols }) => protocols === undefined || protocols.some((protocol) => /^wss?$/.test(protocol)));

/** The members of an API's client that are operations, in a tree; names that the client itself has are left to it. */
export function clientMembers(api: ApiModel): readonly MethodNode<HttpOperation | RpcMethod>[] {
  const reserved = [
    ...(clientChannels(api).length > 0 ? ["channels"] : []),
    ...(rpcTransportsOf(api).includes("websocket") ? ["connection"] : []),
    ...(handledMethods(api).length > 0 ? ["handle"] : []),
  ];
  return toMethodTree<HttpOperation | RpcMethod>(nameMethods([...httpOperations(api), ...calledMethods(api)]), reserved);
}

/** The members of `client.channels`: the name of each channel that a client can open. */
export function channelNames(api: ApiModel): ReadonlyMap<EventChannel, string> {
  const table = new NameTable(["then"]);
  return new Map(clientChannels(api).map((channel) => [channel, table.take(camelCase(channel.id))]));
}
