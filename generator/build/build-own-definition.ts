import type { LoadedApi } from "../load/loaded-api.ts";
import type { Definition, Protocol } from "../model/api-model.ts";
import type { ErrorDefinition, EventChannel, Operation, RpcMethod, SecurityRequirement } from "../model/operation.ts";
import type { NamedSchema } from "../model/schema.ts";
import { buildAnnotatedMethods } from "./annotated-methods.ts";
import { buildChannels } from "./build-channels.ts";
import { buildErrors } from "./build-errors.ts";
import { buildHttpOperations } from "./build-http-operations.ts";
import { buildInfo, buildSecurity, buildSecuritySchemes, buildServers, buildTags } from "./build-info.ts";
import { buildProtocol, plainJsonRpc } from "./build-protocol.ts";
import { buildRegistryEvents, buildRegistryMethods, registryPlace } from "./build-registry.ts";
import { buildRpcMethods } from "./build-rpc-methods.ts";
import type { DefinitionParts } from "./definition-parts.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import { buildWebhooks } from "./build-webhooks.ts";
import type { OperationIds } from "./operation-ids.ts";
import type { Place } from "./place.ts";

/** What a definition is made into parts with. */
export interface DefinitionInput {
  readonly reader: DefinitionReader;
  readonly loaded: LoadedApi;
  readonly definition: Definition;
  readonly root: Place;
  readonly schemas: readonly NamedSchema[];
  readonly ids: OperationIds;
}

/** What an api.yaml or an OpenAPI document says. */
export function buildOwnDefinition({ reader, loaded, definition, root, schemas, ids }: DefinitionInput): DefinitionParts {
  const security = buildSecurity(reader, root) ?? [];
  const servers = buildServers(reader, root) ?? [];
  const source: OperationSource = { reader, root, registry: registryPlace(loaded, definition), schemas, security };
  const http = buildHttpOperations(reader, root, { servers, security }, ids);
  const declared = buildProtocol(reader, root);
  const rpc = buildMethods(source, declared, ids);
  const protocol = declared ?? (rpc.length > 0 ? plainJsonRpc : undefined);
  return {
    info: buildInfo(reader, root, loaded.configuration.name),
    servers,
    tags: buildTags(reader, root),
    security,
    securitySchemes: buildSecuritySchemes(reader, root),
    operations: [...http.map(({ operation }) => operation), ...rpc, ...buildEvents(source, protocol, ids)],
    webhooks: buildWebhooks(reader, root, { servers, security }, http, ids),
    errors: buildCatalogue(source),
    protocol,
  };
}

/** What rpc and event operations are made from. */
interface OperationSource {
  readonly reader: DefinitionReader;
  readonly root: Place;
  readonly registry: Place | undefined;
  readonly schemas: readonly NamedSchema[];
  readonly security: readonly SecurityRequirement[];
}

/** The methods that are listed, those of the registry, and those that schemas describe; the first mention counts. */
function buildMethods(source: OperationSource, declared: Protocol | undefined, ids: OperationIds): RpcMethod[] {
  const { reader, root, registry, schemas } = source;
  const listed = buildRpcMethods(reader, root, ids);
  const known = new Set(listed.map(({ method }) => method));
  const registered = registry === undefined ? [] : buildRegistryMethods(reader, registry, known, ids);
  for (const { method } of registered) known.add(method);
  const isRpcApi = declared !== undefined || listed.length > 0;
  return [...listed, ...registered, ...buildAnnotatedMethods(reader, { schemas, isRpcApi, known }, ids)];
}

function buildEvents(source: OperationSource, protocol: Protocol | undefined, ids: OperationIds): Operation[] {
  const { reader, root, registry, security } = source;
  const channels = buildChannels(reader, root, security, ids);
  const known = new Set(channels.flatMap(receivedTypes));
  const events = registry && buildRegistryEvents(reader, registry, { root, protocol, security, known }, ids);
  return events === undefined ? channels : [...channels, events];
}

const receivedTypes = ({ messages }: EventChannel): string[] =>
  messages.flatMap(({ direction, type }) => (direction === "receive" && type !== undefined ? [type] : []));

function buildCatalogue({ reader, root, registry }: OperationSource): ReadonlyMap<string, ErrorDefinition> {
  const registered = registry === undefined ? [] : buildErrors(reader, registry);
  return new Map([...registered, ...buildErrors(reader, root)]);
}
