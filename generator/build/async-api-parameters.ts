import type { Parameter } from "../model/operation.ts";
import { arrayMember, isJsonObject, objectMember, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import { memberPlaces, type Place } from "./place.ts";

const plain = { deprecated: false, style: "simple", explode: false, allowReserved: false };

/** The parameters of a channel: those of its address, which must all be given, and the query of its WebSocket binding. */
export function buildAsyncParameters(reader: DefinitionReader, channel: Place, address: string): Parameter[] {
  const described = new Map(reader.members(channel, "parameters").map(([name, holder]) => [name, reader.objectAt(holder, name)]));
  const names = [...new Set([...address.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name!))];
  const path = names.map((name): Parameter => {
    const place = described.get(name);
    if (place === undefined) reader.report("undeclared-channel-parameter", { name, address }, channel.location);
    return { name, in: "path", required: true, ...plain, ...buildDetails(reader, place ?? { ...channel, json: {} }) };
  });
  return [...path, ...buildQuery(reader, channel)];
}

type Details = Pick<Parameter, "description" | "schema" | "examples" | "location">;

/** Version 2 has a schema; in 3 a parameter is a string of some values. `x-schema` is what gen-api's output says. */
function buildDetails(reader: DefinitionReader, place: Place): Details {
  const description = reader.string(place, "description");
  const { enum: values, default: fallback } = place.json as JsonObject;
  const text: Record<string, JsonValue> = { type: "string" };
  if (values !== undefined) text["enum"] = values;
  if (fallback !== undefined) text["default"] = fallback;
  return {
    ...(description === undefined ? {} : { description }),
    schema: reader.schemaMember(place, "schema") ?? reader.schemaMember(place, "x-schema") ?? reader.schema({ ...place, json: text }),
    examples: reader.items(place, "examples").map(({ json, location }, index) => ({ name: `example${index + 1}`, value: json, location })),
    location: place.location,
  };
}

/** The properties of the query of the opening request (WebSocket binding 0.1.0). */
function buildQuery(reader: DefinitionReader, channel: Place): Parameter[] {
  const holder = reader.value(channel, "bindings");
  const bindings = holder === undefined ? undefined : reader.objectAt(holder, "bindings");
  const query = reader.value(reader.object(bindings, "ws"), "query");
  const schema = query === undefined ? undefined : reader.follow(query);
  if (schema === undefined || !isJsonObject(schema.json) || objectMember(schema.json, "properties") === undefined) return [];
  const required = arrayMember(schema.json, "required") ?? [];
  return memberPlaces(reader.graph, reader.object(schema, "properties")).map(([name, place]): Parameter => {
    const description = stringMember(place.json, "description");
    return {
      name,
      in: "query",
      required: required.includes(name),
      ...plain,
      style: "form",
      explode: true,
      ...(description === undefined ? {} : { description }),
      schema: reader.schema(place),
      examples: [],
      location: place.location,
    };
  });
}
