import type { Example, Header, MediaType, RequestBody, Response } from "../model/operation.ts";
import type { SchemaUse } from "../model/schema.ts";
import { isJsonObject, type JsonObject } from "../source/json.ts";
import { buildEventStream } from "./build-event-stream.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import { keyLocation, type Place } from "./place.ts";

/** Whether a key is an extension (OpenAPI 3.1, section 4.9). */
export const isExtension = (key: string): boolean => key.startsWith("x-");

/** OpenAPI 3.1, section 4.8.13. */
export function buildRequestBody(reader: DefinitionReader, holder: Place): RequestBody | undefined {
  const place = reader.objectAt(holder, "requestBody");
  if (place === undefined) return undefined;
  const description = reader.description(holder, place);
  return {
    required: reader.boolean(place, "required") ?? false,
    ...(description === undefined ? {} : { description }),
    content: buildContent(reader, place),
    location: place.location,
  };
}

/** The responses of an operation; OpenAPI 3.1, section 4.8.16. */
export function buildResponses(reader: DefinitionReader, operation: Place): Response[] {
  return reader.members(operation, "responses").flatMap(([status, holder]) => {
    if (isExtension(status)) return [];
    if (!statusPattern.test(status)) {
      reader.report("unknown-status", { status }, keyLocation(holder.location));
      return [];
    }
    const place = reader.objectAt(holder, status);
    return place === undefined ? [] : [buildResponse(reader, status, holder, place)];
  });
}

/** A status, a range of them, or the rest (OpenAPI 3.1, section 4.8.16). */
const statusPattern = /^(?:default|[1-5](?:\d\d|XX))$/i;

function buildResponse(reader: DefinitionReader, status: string, holder: Place, place: Place): Response {
  return {
    status,
    description: reader.description(holder, place) ?? "",
    headers: buildHeaders(reader, place),
    content: buildContent(reader, place),
    location: place.location,
  };
}

/** The media types in `content`; OpenAPI 3.1, section 4.8.14. */
export function buildContent(reader: DefinitionReader, holder: Place): MediaType[] {
  return reader.objects(holder, "content").map(([type, place]) => {
    const schema = reader.schemaMember(place, "schema");
    const itemSchema = reader.schemaMember(place, "itemSchema");
    const events = /^\s*text\/event-stream\s*(;|$)/i.test(type) ? buildEventStream(reader, place) : undefined;
    const encoding = reader.object(place, "encoding");
    return {
      type,
      ...(schema === undefined ? {} : { schema }),
      ...(itemSchema === undefined ? {} : { itemSchema }),
      ...(events === undefined ? {} : { events }),
      encoding: (encoding?.json ?? {}) as JsonObject,
      examples: buildExamples(reader, place),
    };
  });
}

/** OpenAPI 3.1, section 4.8.21; a `Content-Type` header shall be ignored (section 4.8.17). */
function buildHeaders(reader: DefinitionReader, response: Place): Header[] {
  return reader.members(response, "headers").flatMap(([name, holder]) => {
    const place = reader.objectAt(holder, name);
    if (place === undefined) return [];
    if (name.toLowerCase() === "content-type") {
      reader.report("ignored-header", { name, instead: "the keys of \"content\"" }, holder.location);
      return [];
    }
    const description = reader.description(holder, place);
    return [{
      name,
      required: reader.boolean(place, "required") ?? false,
      ...(description === undefined ? {} : { description }),
      schema: serialisedSchema(reader, place).schema,
    }];
  });
}

/** The schema of a parameter or header: its own, or that of the one media type in `content`; else everything. */
export function serialisedSchema(
  reader: DefinitionReader,
  place: Place,
): { readonly schema: SchemaUse; readonly contentType?: string } {
  const own = reader.schemaMember(place, "schema");
  if (own !== undefined) return { schema: own };
  const [content] = buildContent(reader, place);
  const schema = content?.schema ?? reader.schema({ ...place, json: true });
  return content === undefined ? { schema } : { schema, contentType: content.type };
}

/** `example` and `examples`; OpenAPI 3.1, section 4.8.19. */
export function buildExamples(reader: DefinitionReader, holder: Place): Example[] {
  const single = reader.value(holder, "example");
  const named = reader.objects(holder, "examples").map(([name, place]) => {
    const summary = reader.string(place, "summary");
    const value = reader.value(place, "value");
    return {
      name,
      ...(summary === undefined ? {} : { summary }),
      ...(value === undefined ? {} : { value: value.json }),
      location: (value ?? place).location,
    };
  });
  return single === undefined ? named : [{ name: "example", value: single.json, location: single.location }, ...named];
}

/** The extension members of an object, as written. */
export function extensionsOf(place: Place): JsonObject {
  if (!isJsonObject(place.json)) return {};
  return Object.fromEntries(Object.entries(place.json).filter(([key]) => isExtension(key)));
}
