import type { EventMessage, Example } from "../model/operation.ts";
import { referenceOf } from "../model/reference-graph.ts";
import type { SchemaUse } from "../model/schema.ts";
import { formatIn, isMultiFormat } from "../load/schema-formats.ts";
import { isJsonObject, type JsonObject } from "../source/json.ts";
import { parsePointer } from "../source/path.ts";
import { mergeTraits, type AsyncVersion } from "./async-api-traits.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import type { Place } from "./place.ts";

/** A message where a channel or operation names it. */
export interface NamedMessage {
  readonly name: string;
  /** The place that names it, which may be a reference. */
  readonly holder: Place;
  readonly place: Place;
}

/** The messages of a channel in version 3, by their keys. */
export const channelMessages = (reader: DefinitionReader, channel: Place): NamedMessage[] =>
  reader.members(channel, "messages").flatMap(([key, holder]) => {
    const place = key.startsWith("x-") ? undefined : reader.objectAt(holder, key);
    return place === undefined ? [] : [{ name: writtenName(reader, place, key), holder, place }];
  });

/** A key is a name with its symbols replaced; then the name itself is the better one. */
function writtenName(reader: DefinitionReader, place: Place, key: string): string {
  const name = reader.string(place, "name");
  return name !== undefined && name.replaceAll(/[^A-Za-z0-9._-]+/g, "_").replace(/_+$/, "") === key ? name : key;
}

/** The message of an operation in version 2, or those of its `oneOf`. */
export function operationMessages(reader: DefinitionReader, operation: Place): NamedMessage[] {
  const holder = reader.value(operation, "message");
  const place = holder === undefined ? undefined : reader.objectAt(holder, "message");
  if (holder === undefined || place === undefined) return [];
  const choices = reader.value(place, "oneOf") === undefined ? [holder] : reader.items(place, "oneOf");
  const taken = new Set<string>();
  return choices.flatMap((each, index) => {
    const found = reader.objectAt(each, `oneOf[${index}]`);
    if (found === undefined) return [];
    const wanted = nameOf(reader, each, found) ?? "message";
    let name = wanted;
    for (let number = 2; taken.has(name); number++) name = `${wanted}_${number}`;
    taken.add(name);
    return [{ name, holder: each, place: found }];
  });
}

/** The key of the entry in `components.messages`, else what the message calls itself. */
function nameOf(reader: DefinitionReader, holder: Place, place: Place): string | undefined {
  const target = isJsonObject(holder.json) ? referenceOf(reader.graph, holder.json)?.target : undefined;
  const tokens = target === undefined ? [] : (parsePointer(target.pointer) ?? []);
  if (tokens.at(-2) === "messages") return tokens.at(-1);
  return reader.string(place, "messageId") ?? reader.string(place, "name") ?? reader.string(place, "title");
}

/** A message with its traits, seen from the client. */
export function buildEventMessage(
  reader: DefinitionReader,
  { name, place: written }: NamedMessage,
  direction: EventMessage["direction"],
  version: AsyncVersion,
): EventMessage {
  const place = mergeTraits(reader, written, version);
  const summary = reader.string(place, "summary");
  const description = reader.string(place, "description");
  const headers = readSchema(reader, place, "headers");
  const contentType = reader.string(place, "contentType");
  const [tag] = reader.items(place, "tags");
  const category = tag === undefined ? undefined : reader.string(reader.objectAt(tag, "tags[0]"), "name");
  return {
    name,
    direction,
    ...(summary === undefined ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
    payload: readSchema(reader, place, "payload") ?? reader.schema({ ...place, json: true }),
    ...(headers === undefined ? {} : { headers }),
    ...(contentType === undefined ? {} : { contentType }),
    ...(category === undefined ? {} : { category }),
    examples: buildExamples(reader, place),
    location: written.location,
    source: { json: place.json as JsonObject, resource: place.resource },
  };
}

/** A schema, in its own format or in the message's; one that is no JSON Schema admits everything. */
function readSchema(reader: DefinitionReader, message: Place, key: "payload" | "headers"): SchemaUse | undefined {
  const found = reader.value(message, key);
  if (found === undefined) return undefined;
  const isFormatted = isMultiFormat(found.json);
  const format = formatIn(isFormatted ? found.json : key === "payload" ? message.json : null);
  if (format === "foreign") return reader.schema({ ...found, json: true });
  return isFormatted ? reader.schemaMember(found, "schema") : reader.schema(found);
}

/** AsyncAPI 3.0, "Message Example Object": the payloads. */
function buildExamples(reader: DefinitionReader, message: Place): Example[] {
  return reader.items(message, "examples").flatMap((item, index) => {
    const value = reader.value(item, "payload");
    if (value === undefined) return [];
    const summary = reader.string(item, "summary");
    return [{
      name: reader.string(item, "name") ?? `example${index + 1}`,
      ...(summary === undefined ? {} : { summary }),
      value: value.json,
      location: value.location,
    }];
  });
}
