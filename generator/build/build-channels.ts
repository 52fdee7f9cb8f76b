import type { EventChannel, EventMessage, Parameter, SecurityRequirement } from "../model/operation.ts";
import { isJsonArray, type JsonObject } from "../source/json.ts";
import { escapePointerToken } from "../source/path.ts";
import { isExtension } from "./build-content.ts";
import { buildSecurity } from "./build-info.ts";
import { buildMessages, findMessages } from "./build-messages.ts";
import { buildParameterDetails } from "./build-parameters.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import type { OperationIds } from "./operation-ids.ts";
import { itemPlaces, type Place } from "./place.ts";

/** The entries of `channels`, in the definition's order. */
export function buildChannels(
  reader: DefinitionReader,
  root: Place,
  security: readonly SecurityRequirement[],
  ids: OperationIds,
): EventChannel[] {
  return reader.members(root, "channels").flatMap(([key, holder]) => {
    const place = isExtension(key) ? undefined : reader.objectAt(holder, key);
    return place === undefined ? [] : [buildChannel(reader, root, { key, place, security, id: ids.take(key, "Channel") })];
  });
}

interface ChannelSource {
  readonly key: string;
  readonly place: Place;
  readonly security: readonly SecurityRequirement[];
  readonly id: string;
}

function buildChannel(reader: DefinitionReader, root: Place, { key, place, security, id }: ChannelSource): EventChannel {
  const summary = reader.string(place, "summary");
  const description = reader.string(place, "description");
  const address = reader.string(place, "address") ?? key;
  const discriminator = readDiscriminator(reader, place);
  const messages = (direction: EventMessage["direction"]): EventMessage[] =>
    findMessages(reader, root, reader.value(place, direction)).flatMap((each) =>
      buildMessages(reader, each, direction, discriminator),
    );
  return {
    kind: "event",
    id,
    ...(summary === undefined ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
    deprecated: reader.boolean(place, "deprecated") ?? false,
    tags: reader.strings(place, "tags"),
    location: place.location,
    address,
    parameters: buildChannelParameters(reader, place, address),
    security: buildSecurity(reader, place) ?? security,
    messages: [...messages("send"), ...messages("receive")],
    discriminator,
    json: place.json as JsonObject,
  };
}

/** A member's name, a JSON Pointer, or a list of either; as JSON Pointers. */
function readDiscriminator(reader: DefinitionReader, place: Place): string[] {
  const found = reader.value(place, "discriminator");
  if (found === undefined) return [];
  const names = isJsonArray(found.json)
    ? itemPlaces(reader.graph, found).flatMap(({ json }) => (typeof json === "string" ? [json] : []))
    : [reader.string(place, "discriminator") ?? []].flat();
  return names.map((name) => (name.startsWith("/") ? name : `/${escapePointerToken(name)}`));
}

/** By name; a parameter that the address does not name stands in the query. */
function buildChannelParameters(reader: DefinitionReader, channel: Place, address: string): Parameter[] {
  return reader.members(channel, "parameters").flatMap(([name, holder]) => {
    const place = reader.objectAt(holder, name);
    if (place === undefined) return [];
    const where = reader.string(place, "in") ?? (address.includes(`{${name}}`) ? "path" : "query");
    const isPath = where === "path";
    const details = buildParameterDetails(reader, holder, withoutExamples(place), isPath ? "path" : "query");
    const schema = reader.schemaMember(place, "schema") ?? reader.schema({ ...place, json: { type: "string" } });
    const examples = reader.items(place, "examples").map(({ json, location }, index) => ({
      name: `example${index + 1}`,
      value: json,
      location,
    }));
    return [{ name, in: isPath ? "path" as const : "query" as const, ...details, schema, examples }];
  });
}

/** A channel's parameter lists the values of its examples; OpenAPI's has them by name. */
function withoutExamples(place: Place): Place {
  const { examples: _, ...json } = place.json as JsonObject;
  return { ...place, json };
}
