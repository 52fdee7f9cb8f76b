import type { LoadedApi } from "../load/loaded-api.ts";
import type { Definition, Protocol } from "../model/api-model.ts";
import type { EventChannel, EventMessage, RpcMethod, SecurityRequirement } from "../model/operation.ts";
import { valueLocation } from "../source/document.ts";
import { stringMember, type JsonObject } from "../source/json.ts";
import { resolveUri } from "../source/uri.ts";
import { extensionsOf } from "./build-content.ts";
import { narrowedPayload } from "./build-messages.ts";
import { paramsOf } from "./build-params.ts";
import { methodTexts } from "./build-rpc-methods.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import type { OperationIds } from "./operation-ids.ts";
import type { Place } from "./place.ts";

/** The registry document that the definition names: `{ methods, errors, events }`, as a running service answers it. */
export function registryPlace({ documents, graph }: LoadedApi, definition: Definition): Place | undefined {
  const path = stringMember(definition.json, "registry");
  if (path === undefined) return undefined;
  const uri = resolveUri(definition.document.uri, path);
  const document = documents.find((each) => each.uri === uri);
  const resource = graph.resources.get(uri);
  if (document === undefined || resource === undefined) return undefined;
  return { json: document.value, resource, location: valueLocation(document, undefined) };
}

/** The methods of a registry that are not `known` already. */
export function buildRegistryMethods(
  reader: DefinitionReader,
  registry: Place,
  known: ReadonlySet<string>,
  ids: OperationIds,
): RpcMethod[] {
  return reader.objects(registry, "methods").flatMap(([method, place]) =>
    known.has(method) ? [] : [buildRegistryMethod(reader, method, place, ids)],
  );
}

/** `{ description, params?, response?, errors? }`; a method without a response has an unknown result. */
function buildRegistryMethod(reader: DefinitionReader, method: string, place: Place, ids: OperationIds): RpcMethod {
  const params = reader.schemaMember(place, "params");
  const result = reader.schemaMember(place, "response");
  return {
    kind: "rpc",
    id: ids.take(method, "Method"),
    ...methodTexts(reader, place),
    deprecated: reader.boolean(place, "deprecated") ?? false,
    tags: reader.strings(place, "tags"),
    location: place.location,
    method,
    ...(params === undefined ? { paramsRequired: false, positions: [] } : paramsOf(reader, params)),
    paramStructure: "by-name",
    ...(result === undefined ? {} : { result }),
    notification: false,
    direction: "client-to-server",
    errors: reader.strings(place, "errors"),
    examples: [],
    extensions: extensionsOf(place),
    json: place.json as JsonObject,
  };
}

/** What the channel of a registry's events takes from its surroundings. */
export interface RegistryEventsOptions {
  /** The definition; its `messages` hold the event frame. */
  readonly root: Place;
  readonly protocol: Protocol | undefined;
  readonly security: readonly SecurityRequirement[];
  /** Types of events that channels of the definition describe. */
  readonly known: ReadonlySet<string>;
}

/**
 * One channel with a message for each event of a registry: the protocol's event frame with the type fixed, or
 * `{ type }` where no frame is described. `undefined` when there is no event that is not known already.
 */
export function buildRegistryEvents(
  reader: DefinitionReader,
  registry: Place,
  { root, protocol, security, known }: RegistryEventsOptions,
  ids: OperationIds,
): EventChannel | undefined {
  const frame = reader.object(reader.value(root, "protocol"), "event");
  const pointer = reader.string(frame, "type") ?? "/type";
  const frameName = reader.string(frame, "message");
  const found = frameName === undefined ? undefined : reader.value(reader.object(root, "messages"), frameName);
  const message = found === undefined ? undefined : reader.follow(found);
  const messages = reader.items(registry, "events").flatMap((event): EventMessage[] => {
    const type = reader.string(event, "type");
    if (type === undefined || known.has(type)) return [];
    return [buildRegistryEvent(reader, event, type, narrowedPayload(reader, message ?? event, [pointer], [type]))];
  });
  if (messages.length === 0) return undefined;
  return {
    kind: "event",
    id: ids.take("events", "Channel"),
    deprecated: false,
    tags: [],
    location: registry.location,
    address: protocol?.websocketPath ?? "/",
    parameters: [],
    security,
    messages,
    discriminator: [pointer],
    json: {},
  };
}

function buildRegistryEvent(
  reader: DefinitionReader,
  event: Place,
  type: string,
  payload: EventMessage["payload"],
): EventMessage {
  const description = reader.string(event, "description");
  const category = reader.string(event, "category");
  return {
    name: type,
    direction: "receive",
    ...(description === undefined ? {} : { description }),
    payload,
    type,
    ...(category === undefined ? {} : { category }),
    examples: [],
    location: event.location,
  };
}
