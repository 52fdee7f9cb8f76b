import { Collector, type Staged } from "../diagnostics/collector.ts";
import type { LoadedApi } from "../load/loaded-api.ts";
import type { ApiInfo, ApiModel, Definition } from "../model/api-model.ts";
import type { NamedSchema } from "../model/schema.ts";
import { valueLocation, type Location } from "../source/document.ts";
import { buildAnnotatedMethods } from "./annotated-methods.ts";
import { buildAsyncApi } from "./build-async-api.ts";
import { buildOpenRpc } from "./build-open-rpc.ts";
import { buildOwnDefinition } from "./build-own-definition.ts";
import { plainJsonRpc } from "./build-protocol.ts";
import type { DefinitionParts } from "./definition-parts.ts";
import { DefinitionReader, type SchemaPlace } from "./definition-reader.ts";
import { mergeParts } from "./merge-parts.ts";
import { OperationIds } from "./operation-ids.ts";
import type { Place } from "./place.ts";
import { buildNamedSchemas } from "./schema-node.ts";

/**
 * The model of an API from its loaded documents. A definition is optional: schemas alone make a model without
 * operations, or with the methods that they describe by themselves. Several definitions are one API together.
 */
export function buildApi(loaded: LoadedApi): Staged<ApiModel> {
  const collector = new Collector();
  const schemas = buildNamedSchemas(loaded);
  collector.addAll(schemas.diagnostics);
  const { named, toSchemaUse } = schemas.value;
  const checked = new Set(loaded.definitions.flatMap(({ kind, document }) => (kind === "gen-api" ? [document] : [])));
  const toUse = ({ json, resource, location }: SchemaPlace) => toSchemaUse(json, resource, location);
  const reader = new DefinitionReader(loaded.graph, collector, toUse, checked);
  const value = buildModel(reader, loaded, named);
  return { value, diagnostics: collector.diagnostics };
}

function buildModel(reader: DefinitionReader, loaded: LoadedApi, schemas: ApiModel["schemas"]): ApiModel {
  const { configuration, definitions, documents, graph } = loaded;
  const common = { name: configuration.name, schemas, documents, graph, definitions };
  const list = [...schemas.values()];
  const ids = new OperationIds();
  const parts = definitions.flatMap((definition) => {
    const root = definitionPlace(loaded, definition);
    return root === undefined ? [] : [buildParts(reader, loaded, definition, { root, schemas: list, ids })];
  });
  const [definition] = definitions;
  if (definition !== undefined && parts.length > 0) return { ...common, ...mergeParts(parts), definition };
  const rpc = buildAnnotatedMethods(reader, { schemas: list, isRpcApi: false, known: new Set() }, ids);
  const protocol = rpc.length > 0 ? plainJsonRpc : undefined;
  return { ...common, ...emptyDefinition, info: unnamedInfo(loaded), operations: rpc, protocol };
}

const emptyDefinition = { servers: [], tags: [], security: [], securitySchemes: new Map(), webhooks: [], errors: new Map() };

/** What the parts of all definitions of an API are made with. */
interface PartsSource {
  readonly root: Place;
  readonly schemas: readonly NamedSchema[];
  readonly ids: OperationIds;
}

function buildParts(reader: DefinitionReader, loaded: LoadedApi, definition: Definition, { root, schemas, ids }: PartsSource): DefinitionParts {
  const { name } = loaded.configuration;
  switch (definition.kind) {
    case "openrpc":
      return buildOpenRpc(reader, root, name, ids);
    case "asyncapi":
      return buildAsyncApi(reader, root, name, ids);
    default:
      return buildOwnDefinition({ reader, loaded, definition, root, schemas, ids });
  }
}

function definitionPlace({ graph }: LoadedApi, { json, document }: Definition): Place | undefined {
  const resource = graph.resourceAt.get(json) ?? graph.resources.get(document.uri);
  return resource === undefined ? undefined : { json, resource, location: valueLocation(document, undefined) };
}

/** The info of an API of schemas alone. */
function unnamedInfo({ configuration, documents }: LoadedApi): ApiInfo {
  const [first] = documents;
  const location: Location = first === undefined ? { kind: "file", path: configuration.output } : valueLocation(first, undefined);
  return { title: configuration.name, version: "0.0.0", json: { title: configuration.name, version: "0.0.0" }, location };
}
