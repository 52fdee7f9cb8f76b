import { Collector, type Staged } from "../diagnostics/collector.ts";
import type { LoadedApi } from "../load/loaded-api.ts";
import type { ApiInfo, ApiModel, Protocol } from "../model/api-model.ts";
import type { ErrorDefinition, EventChannel, Operation, RpcMethod, SecurityRequirement } from "../model/operation.ts";
import type { NamedSchema } from "../model/schema.ts";
import { valueLocation, type Location } from "../source/document.ts";
import { buildAnnotatedMethods } from "./annotated-methods.ts";
import { buildChannels } from "./build-channels.ts";
import { buildErrors } from "./build-errors.ts";
import { buildHttpOperations } from "./build-http-operations.ts";
import { buildInfo, buildSecurity, buildSecuritySchemes, buildServers, buildTags } from "./build-info.ts";
import { buildProtocol, plainJsonRpc } from "./build-protocol.ts";
import { buildRegistryEvents, buildRegistryMethods, registryPlace } from "./build-registry.ts";
import { buildRpcMethods } from "./build-rpc-methods.ts";
import { DefinitionReader, type SchemaPlace } from "./definition-reader.ts";
import { OperationIds } from "./operation-ids.ts";
import type { Place } from "./place.ts";
import { buildNamedSchemas } from "./schema-node.ts";

/**
 * The model of an API from its loaded documents. A definition is optional: schemas alone make a model without
 * operations, or with the methods that they describe by themselves.
 */
export function buildApi(loaded: LoadedApi): Staged<ApiModel> {
  const collector = new Collector();
  const schemas = buildNamedSchemas(loaded);
  collector.addAll(schemas.diagnostics);
  const { named, toSchemaUse } = schemas.value;
  const checked = loaded.definition?.kind === "gen-api" ? loaded.definition.document : undefined;
  const toUse = ({ json, resource, location }: SchemaPlace) => toSchemaUse(json, resource, location);
  const reader = new DefinitionReader(loaded.graph, collector, toUse, checked);
  const value = buildModel(reader, loaded, named);
  return { value, diagnostics: collector.diagnostics };
}

function buildModel(reader: DefinitionReader, loaded: LoadedApi, schemas: ApiModel["schemas"]): ApiModel {
  const { configuration, definition, documents, graph } = loaded;
  const common = { name: configuration.name, schemas, documents, graph };
  const root = definitionPlace(loaded);
  if (root === undefined || definition === undefined) {
    const info = unnamedInfo(loaded);
    const rpc = buildAnnotatedMethods(reader, { schemas: [...schemas.values()], isRpcApi: false, known: new Set() }, new OperationIds());
    const protocol = rpc.length > 0 ? plainJsonRpc : undefined;
    return { ...common, ...emptyDefinition, info, operations: rpc, protocol };
  }
  const security = buildSecurity(reader, root) ?? [];
  const servers = buildServers(reader, root) ?? [];
  const source: OperationSource = { reader, root, registry: registryPlace(loaded), schemas: [...schemas.values()], security };
  const ids = new OperationIds();
  const http = buildHttpOperations(reader, root, { servers, security }, ids);
  const declared = buildProtocol(reader, root);
  const rpc = buildMethods(source, declared, ids);
  const protocol = declared ?? (rpc.length > 0 ? plainJsonRpc : undefined);
  return {
    ...common,
    info: buildInfo(reader, root, configuration.name),
    servers,
    tags: buildTags(reader, root),
    security,
    securitySchemes: buildSecuritySchemes(reader, root),
    operations: [...http, ...rpc, ...buildEvents(source, protocol, ids)],
    errors: buildCatalogue(source),
    protocol,
    definition,
  };
}

const emptyDefinition = { servers: [], tags: [], security: [], securitySchemes: new Map(), errors: new Map() };

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

function definitionPlace({ definition, graph }: LoadedApi): Place | undefined {
  const resource = definition && (graph.resourceAt.get(definition.json) ?? graph.resources.get(definition.document.uri));
  return definition === undefined || resource === undefined
    ? undefined
    : { json: definition.json, resource, location: valueLocation(definition.document, undefined) };
}

/** The info of an API of schemas alone. */
function unnamedInfo({ configuration, documents }: LoadedApi): ApiInfo {
  const [first] = documents;
  const location: Location = first === undefined ? { kind: "file", path: configuration.output } : valueLocation(first, undefined);
  return { title: configuration.name, version: "0.0.0", json: { title: configuration.name, version: "0.0.0" }, location };
}
