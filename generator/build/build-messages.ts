import type { EventMessage, Example } from "../model/operation.ts";
import type { ReferenceGraph } from "../model/reference-graph.ts";
import { isJsonObject, type JsonObject, type JsonValue, member } from "../source/json.ts";
import { nearest } from "../source/nearest.ts";
import { parsePointer } from "../source/path.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import { childPlace, itemPlaces, memberPlaces, type Place } from "./place.ts";
import { valuesAt } from "../model/schema-facts.ts";

/** A message of the definition where it is used. */
export interface FoundMessage {
  readonly name: string;
  readonly place: Place;
}

/** The list `send` or `receive` of a channel: keys of `messages`, or messages by name. */
export function findMessages(reader: DefinitionReader, root: Place, list: Place | undefined): FoundMessage[] {
  if (list === undefined) return [];
  if (isJsonObject(list.json)) return memberPlaces(reader.graph, list).map(([name, place]) => ({ name, place }));
  return itemPlaces(reader.graph, list).flatMap((item) => {
    if (typeof item.json !== "string") return findMessages(reader, root, item);
    const place = findMessage(reader, root, item.json, item);
    return place === undefined ? [] : [{ name: item.json, place }];
  });
}

/** The entry `name` of `messages`; an unknown name is reported where it is `used`. */
export function findMessage(reader: DefinitionReader, root: Place, name: string, used: Place): Place | undefined {
  const messages = reader.object(root, "messages");
  const found = reader.value(messages, name);
  if (found === undefined) {
    const known = isJsonObject(messages?.json) ? Object.keys(messages.json) : [];
    reader.report("unknown-message", { name, nearest: nearest(name, known) }, used.location);
  }
  return found;
}

/**
 * The message at `place`. Where its schema leaves several values for the discriminator it becomes one message for each,
 * so that every type of event can be told from the others by its name.
 */
export function buildMessages(
  reader: DefinitionReader,
  { name, place: holder }: FoundMessage,
  direction: EventMessage["direction"],
  discriminator: readonly string[],
): EventMessage[] {
  const place = reader.objectAt(holder, name);
  if (place === undefined) return [];
  const message = buildMessage(reader, name, place, direction);
  if (message.type !== undefined) return [message];
  const types = discriminatorValues(reader.graph, message.payload.json, discriminator);
  if (types.length <= 1) return [{ ...message, ...(types[0] === undefined ? {} : { type: types[0].join("/") }) }];
  const typeOf = ({ value }: Example): string => discriminator.map((pointer) => (parsePointer(pointer) ?? []).reduce(member, value)).join("/");
  const names = new Set(types.map((values) => values.join("/")));
  return types.map((values) => ({
    ...message,
    name: values.join("/"),
    type: values.join("/"),
    payload: narrowedPayload(reader, place, discriminator, values),
    // One that is of no type is wrong, and stays where it is seen.
    examples: message.examples.filter((example) => typeOf(example) === values.join("/") || !names.has(typeOf(example))),
  }));
}

function buildMessage(
  reader: DefinitionReader,
  name: string,
  place: Place,
  direction: EventMessage["direction"],
): EventMessage {
  const texts = Object.fromEntries(
    ["summary", "description", "type", "category"].flatMap((key) => {
      const text = reader.string(place, key);
      return text === undefined ? [] : [[key, text]];
    }),
  );
  return {
    name,
    direction,
    ...texts,
    payload: reader.schemaMember(place, "payload") ?? reader.schema({ ...place, json: true }),
    examples: buildMessageExamples(reader, place),
    location: place.location,
  };
}

/** Examples of messages are a list; each has its value under `value`. */
export function buildMessageExamples(reader: DefinitionReader, holder: Place): Example[] {
  return reader.items(holder, "examples").flatMap((item, index) => {
    const place = reader.objectAt(item, `examples[${index}]`);
    const value = reader.value(place, "value");
    if (place === undefined || value === undefined) return [];
    const summary = reader.string(place, "summary");
    return [{
      name: reader.string(place, "name") ?? `example${index + 1}`,
      ...(summary === undefined ? {} : { summary }),
      value: value.json,
      location: value.location,
    }];
  });
}

/** The combinations of strings that a schema leaves at the discriminator's pointers; empty where one of them is free. */
function discriminatorValues(graph: ReferenceGraph, schema: JsonValue, discriminator: readonly string[]): string[][] {
  if (discriminator.length === 0) return [];
  return discriminator.reduce<string[][]>((combinations, pointer) => {
    const values = valuesAt(graph, schema, parsePointer(pointer) ?? [])?.filter((value) => typeof value === "string") ?? [];
    return combinations.flatMap((before) => values.map((value) => [...before, value]));
  }, [[]]);
}

/** The payload of a message with the discriminator's values fixed; the schema itself is one member of an `allOf`. */
export function narrowedPayload(
  reader: DefinitionReader,
  message: Place,
  discriminator: readonly string[],
  values: readonly string[],
): EventMessage["payload"] {
  const payload = reader.value(message, "payload") ?? childPlace(reader.graph, message, "payload", true);
  const fixed = discriminator.map((pointer, index) => fixedMember(parsePointer(pointer) ?? [], values[index]!));
  return reader.schema({ ...payload, json: { allOf: [payload.json, ...fixed] } });
}

/** A schema that fixes the string at `tokens`. */
const fixedMember = (tokens: readonly string[], value: string): JsonObject =>
  tokens.reduceRight<JsonObject>(
    (schema, token) => ({ type: "object", properties: { [token]: schema }, required: [token] }),
    { enum: [value] },
  );
