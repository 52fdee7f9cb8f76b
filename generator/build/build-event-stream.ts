import type { EventData, EventStream } from "../model/operation.ts";
import { isJsonObject, type JsonValue, member, stringMember } from "../source/json.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import { itemPlaces, type Place } from "./place.ts";

/**
 * What the events of a `text/event-stream` carry. An `itemSchema` describes an event with its members (OpenAPI 3.2, section
 * 4.14.4). What `schema` is about, earlier versions leave open: it is read as that of the JSON in `data`, unless it
 * describes an event with its name. `undefined` where all that is known is that data is text.
 */
export function buildEventStream(reader: DefinitionReader, content: Place): EventStream | undefined {
  const item = reader.value(content, "itemSchema");
  const place = item ?? reader.value(content, "schema");
  const target = place === undefined ? undefined : reader.follow(place);
  if (place === undefined || target === undefined) return undefined;
  const branches = ["oneOf", "anyOf"].flatMap((key) => itemPlaces(reader.graph, reader.value(target, key))).flatMap((branch) => reader.follow(branch) ?? []);
  const variants = [target, ...branches].map((each) => readVariant(reader, each));
  const isEvent = item !== undefined || variants.some(({ hasData, hasEvent }) => hasData && hasEvent);
  if (!isEvent) return isJsonSchema(target.json) ? { describes: "data", json: [{ data: reader.schema(itemsOf(reader, target) ?? place) }], texts: [] } : undefined;
  const json = variants.flatMap(({ event, data }): EventData[] => (data === undefined ? [] : [{ ...(event === undefined ? {} : { event }), data }]));
  const every = json.find(({ event }) => event === undefined);
  // A branch without the name of its event is told by nothing that comes before its data.
  if (every !== undefined) return branches.length > 0 && variants[0]!.data === undefined ? undefined : { describes: "event", json: [every], texts: [] };
  const texts = variants.flatMap(({ event, data }) => (event !== undefined && data === undefined ? [event] : []));
  return json.length === 0 ? undefined : { describes: "event", json, texts };
}

interface Variant {
  readonly hasEvent: boolean;
  readonly hasData: boolean;
  /** The one name that it is about. */
  readonly event: string | undefined;
  readonly data: EventData["data"] | undefined;
}

function readVariant(reader: DefinitionReader, place: Place): Variant {
  const properties = reader.value(place, "properties");
  const event = reader.value(properties, "event");
  const held = reader.value(properties, "data");
  const data = held === undefined ? undefined : reader.follow(held);
  const names = event === undefined ? undefined : member(event.json, "enum");
  const [name] = Array.isArray(names) && names.length === 1 ? names : [event === undefined ? undefined : member(event.json, "const")];
  return {
    hasEvent: event !== undefined,
    hasData: data !== undefined,
    event: typeof name === "string" ? name : undefined,
    data: held === undefined || data === undefined ? undefined : readData(reader, held, data),
  };
}

/** The schema of the JSON in a text; data that is described as no text can only be JSON. */
function readData(reader: DefinitionReader, held: Place, data: Place): EventData["data"] | undefined {
  const isJson = /[/+]json\s*(;|$)/i.test(stringMember(data.json, "contentMediaType") ?? "");
  if (isJson && data.resource.dialect !== "openapi-3.0") {
    const content = reader.value(data, "contentSchema");
    if (content !== undefined) return reader.schema(content);
  }
  return isJsonSchema(data.json) ? reader.schema(held) : undefined;
}

/** Whether a schema is about something else than texts. */
function isJsonSchema(json: JsonValue): boolean {
  if (!isJsonObject(json)) return false;
  const type = json["type"];
  if (type !== undefined) return type !== "string" && !(Array.isArray(type) && type.includes("string"));
  if ("const" in json) return typeof json["const"] !== "string";
  if (Array.isArray(json["enum"])) return !json["enum"].some((value) => typeof value === "string");
  return ["properties", "oneOf", "anyOf", "allOf", "items"].some((key) => key in json);
}

const itemsOf = (reader: DefinitionReader, target: Place): Place | undefined =>
  member(target.json, "type") === "array" ? reader.value(target, "items") : undefined;
