import type { ReferenceGraph, Resource, Target } from "../model/reference-graph.ts";
import type { Location } from "../source/document.ts";
import { isJsonArray, isJsonObject, member, type JsonValue } from "../source/json.ts";
import { childPath } from "../source/path.ts";

/** A value of a definition with all that must be known to point at it and to resolve references below it. */
export interface Place {
  readonly json: JsonValue;
  /** The innermost resource that holds the value. */
  readonly resource: Resource;
  readonly location: Location;
}

/** The location of the member or item `key` of the value at `location`. */
export const childLocation = (location: Location, key: string | number): Location =>
  location.kind === "value"
    ? { kind: "value", document: location.document, path: childPath(location.path, key) }
    : location;

/** The same place, shown by the key that leads to it instead of by its value. */
export const keyLocation = (location: Location): Location =>
  location.kind === "value" && location.path !== undefined ? { ...location, part: "key" } : location;

/** The place a reference leads to. */
export const targetPlace = ({ json, resource, location }: Target): Place => ({ json, resource, location });

/** The place of `json`, which is the member or item `key` of the value at `place`. */
export function childPlace(graph: ReferenceGraph, place: Place, key: string | number, json: JsonValue): Place {
  const own = typeof json === "object" && json !== null ? graph.resourceAt.get(json) : undefined;
  return { json, resource: own ?? place.resource, location: childLocation(place.location, key) };
}

/** The member `key` of the object at `place`. */
export function memberPlace(graph: ReferenceGraph, place: Place, key: string): Place | undefined {
  const json = member(place.json, key);
  return json === undefined ? undefined : childPlace(graph, place, key, json);
}

/** The members of the object at `place`, in order; empty for any other value. */
export function memberPlaces(graph: ReferenceGraph, place: Place | undefined): [string, Place][] {
  if (place === undefined || !isJsonObject(place.json)) return [];
  return Object.entries(place.json).map(([key, json]) => [key, childPlace(graph, place, key, json)]);
}

/** The items of the array at `place`; empty for any other value. */
export function itemPlaces(graph: ReferenceGraph, place: Place | undefined): Place[] {
  if (place === undefined || !isJsonArray(place.json)) return [];
  return place.json.map((json, index) => childPlace(graph, place, index, json));
}
