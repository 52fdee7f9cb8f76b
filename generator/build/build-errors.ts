import type { ErrorDefinition } from "../model/operation.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import type { Place } from "./place.ts";

/** The catalogue `errors` of a definition or registry document: entries by id, or only their messages. */
export function buildErrors(reader: DefinitionReader, root: Place, key = "errors"): Map<string, ErrorDefinition> {
  const entries = reader.members(root, key).flatMap(([id, holder]): [string, ErrorDefinition][] => {
    if (typeof holder.json === "string") return [[id, { id, code: id, message: holder.json, location: holder.location }]];
    const place = reader.objectAt(holder, id);
    return place === undefined ? [] : [[id, buildError(reader, id, place)]];
  });
  return new Map(entries);
}

/** One entry; without a `code` its id stands on the wire. */
export function buildError(reader: DefinitionReader, id: string, place: Place): ErrorDefinition {
  const code = reader.value(place, "code");
  const description = reader.string(place, "description");
  const httpStatus = reader.number(place, "httpStatus");
  const retryable = reader.boolean(place, "retryable");
  const data = reader.schemaMember(place, "data");
  return {
    id,
    code: typeof code?.json === "string" ? code.json : (reader.number(place, "code") ?? id),
    message: reader.string(place, "message") ?? id,
    ...(description === undefined ? {} : { description }),
    ...(httpStatus === undefined ? {} : { httpStatus }),
    ...(retryable === undefined ? {} : { retryable }),
    ...(data === undefined ? {} : { data }),
    location: place.location,
  };
}
