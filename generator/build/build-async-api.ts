import type { Protocol, Tag } from "../model/api-model.ts";
import type { EventChannel, RpcMethod } from "../model/operation.ts";
import { member } from "../source/json.ts";
import { buildAsyncChannel, draftChannels, type ChannelDraft } from "./async-api-channels.ts";
import { channelMessages } from "./async-api-messages.ts";
import { OperationReader, readChannelOperations } from "./async-api-operations.ts";
import { RpcRecogniser } from "./async-api-rpc.ts";
import { AsyncSecurity } from "./async-api-security.ts";
import { AsyncServers, isClientProtocol } from "./async-api-servers.ts";
import { buildInfo, buildTags } from "./build-info.ts";
import { plainJsonRpc } from "./build-protocol.ts";
import type { DefinitionParts } from "./definition-parts.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import type { OperationIds } from "./operation-ids.ts";
import type { Place } from "./place.ts";

/**
 * What an AsyncAPI 2 or 3 document says, seen from a client of the application that it describes: channels with what the
 * client sends and receives, and methods where the messages of an operation are JSON-RPC.
 */
export function buildAsyncApi(reader: DefinitionReader, root: Place, apiName: string, ids: OperationIds): DefinitionParts {
  const version = String(member(root.json, "asyncapi")).startsWith("2") ? 2 : 3;
  const security = new AsyncSecurity(reader, root);
  const servers = new AsyncServers(reader, root, security);
  const drafts = draftChannels(reader, root, (channel) => (version === 2 ? [] : channelMessages(reader, channel)), ids);
  const canCall = ({ place }: ChannelDraft): boolean => servers.of(place).every(({ protocol }) => isClientProtocol(protocol));
  const rpc = new RpcRecogniser(reader, ids, canCall);
  if (version === 2) readChannelOperations(reader, drafts, security);
  else new OperationReader(reader, drafts, security, rpc).read(root);
  const surroundings = { version, servers, defaultContentType: reader.string(root, "defaultContentType") } as const;
  const channels = drafts.flatMap((draft) => buildAsyncChannel(reader, draft, surroundings) ?? []);
  return {
    info: buildInfo(reader, root, apiName),
    servers: servers.list,
    tags: collectTags(reader, root, version, [...channels, ...rpc.methods]),
    security: [],
    securitySchemes: security.schemes,
    operations: [...rpc.methods, ...channels],
    webhooks: [],
    errors: rpc.errors,
    protocol: buildRpcProtocol(rpc),
  };
}

/** Version 3 has the tags of the application in `info`; where tags are declared, the ones that operations use are too. */
function collectTags(reader: DefinitionReader, root: Place, version: 2 | 3, operations: readonly (EventChannel | RpcMethod)[]): Tag[] {
  const declared = buildTags(reader, version === 2 ? root : (reader.object(root, "info") ?? root));
  const tags = new Map(declared.map((tag) => [tag.name, tag]));
  if (declared.length > 0) for (const name of operations.flatMap((each) => each.tags)) if (!tags.has(name)) tags.set(name, { name });
  return [...tags.values()];
}

const buildRpcProtocol = ({ address, methods }: RpcRecogniser): Protocol | undefined =>
  methods.length === 0 ? undefined : { ...plainJsonRpc, transports: ["websocket"], websocketPath: address === "" ? "/" : (address ?? "/") };
