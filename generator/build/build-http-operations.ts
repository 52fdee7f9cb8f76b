import { httpMethods } from "../load/webhook-map.ts";
import type { HttpMethod, HttpOperation, Parameter, SecurityRequirement, Server } from "../model/operation.ts";
import { member, type JsonObject } from "../source/json.ts";
import { nearest } from "../source/nearest.ts";
import { buildRequestBody, buildResponses, isExtension } from "./build-content.ts";
import { buildSecurity, buildServers } from "./build-info.ts";
import { buildParameters } from "./build-parameters.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import { makeOperationId, type OperationIds } from "./operation-ids.ts";
import { keyLocation, type Place } from "./place.ts";

/** What operations take over where they say nothing. */
export interface OperationDefaults {
  readonly servers: readonly Server[];
  readonly security: readonly SecurityRequirement[];
}

/** An operation object with what stands around it. */
export interface FoundOperation {
  readonly method: HttpMethod;
  readonly path: string;
  readonly place: Place;
  readonly parameters: readonly Parameter[];
  readonly servers: readonly Server[];
}

/** An operation with its place, by which what stands below it is read. */
export interface BuiltOperation {
  readonly operation: HttpOperation;
  readonly place: Place;
}

/** The operations in `paths`, in the definition's order. */
export function buildHttpOperations(
  reader: DefinitionReader,
  root: Place,
  defaults: OperationDefaults,
  ids: OperationIds,
): BuiltOperation[] {
  const found = reader.members(root, "paths").flatMap(([path, item]) => {
    if (isExtension(path)) return [];
    if (path.startsWith("/")) return findOperations(reader, path, item, defaults);
    reader.report("path-without-slash", { path }, keyLocation(item.location));
    return [];
  });
  const written = found.map(({ place }) => reader.string(place, "operationId"));
  const given = written.map((id) => (id === undefined ? undefined : ids.take(id, "Operation")));
  return found.map((each, index) => {
    const id = given[index] ?? ids.take(makeOperationId(each.method, each.path), "Operation");
    return { operation: buildHttpOperation(reader, each, id, defaults), place: each.place };
  });
}

/** The operations of the path item at `holder`. */
export function findOperations(
  reader: DefinitionReader,
  path: string,
  holder: Place,
  defaults: OperationDefaults,
): FoundOperation[] {
  const target = reader.objectAt(holder, path);
  if (target === undefined) return [];
  // Beside a `$ref` a path item's own members are added to the target's (OpenAPI 3.1, section 4.8.9).
  const items = target.json === holder.json ? [target] : [target, holder];
  const parameters = items.reduce<Parameter[]>((inherited, item) => buildParameters(reader, inherited, item), []);
  const servers = items.map((item) => buildServers(reader, item)).findLast((list) => list !== undefined);
  const operations = new Map(items.flatMap((item) => operationPlaces(reader, item)));
  return [...operations].map(([method, place]) => ({
    method,
    path,
    place,
    parameters,
    servers: servers ?? defaults.servers,
  }));
}

function operationPlaces(reader: DefinitionReader, item: Place): [HttpMethod, Place][] {
  const own = Object.keys(item.json as JsonObject).flatMap((key): [HttpMethod, Place][] => {
    if (!httpMethods.includes(key)) checkUnknownKey(reader, item, key);
    const place = httpMethods.includes(key) ? reader.object(item, key) : undefined;
    return place === undefined ? [] : [[key, place]];
  });
  return [...own, ...reader.objects(item, "additionalOperations")];
}

/** An operation under a key that is no method would be lost. */
function checkUnknownKey(reader: DefinitionReader, item: Place, key: string): void {
  const operation = reader.value(item, key);
  if (isExtension(key) || operation === undefined || member(operation.json, "responses") === undefined) return;
  reader.report("lost-operation", { method: key, nearest: nearest(key, httpMethods) }, keyLocation(operation.location));
}

/** One operation of a path item. */
export function buildHttpOperation(
  reader: DefinitionReader,
  { method, path, place, parameters, servers }: FoundOperation,
  id: string,
  defaults: OperationDefaults,
): HttpOperation {
  const summary = reader.string(place, "summary");
  const description = reader.string(place, "description");
  const body = reader.value(place, "requestBody");
  const requestBody = body === undefined ? undefined : buildRequestBody(reader, body);
  return {
    kind: "http",
    id,
    ...(summary === undefined ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
    deprecated: reader.boolean(place, "deprecated") ?? false,
    tags: reader.strings(place, "tags"),
    location: place.location,
    method,
    path,
    parameters: buildParameters(reader, parameters, place),
    ...(requestBody === undefined ? {} : { requestBody }),
    responses: buildResponses(reader, place),
    security: buildSecurity(reader, place) ?? defaults.security,
    servers: buildServers(reader, place) ?? servers,
    json: place.json as JsonObject,
  };
}
