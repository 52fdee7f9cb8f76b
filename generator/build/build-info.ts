import type { ApiInfo, Tag } from "../model/api-model.ts";
import type { SecurityRequirement, Server } from "../model/operation.ts";
import { isJsonObject, type JsonObject } from "../source/json.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import { memberPlaces, type Place } from "./place.ts";

/** OpenAPI 3.1, section 4.8.2. */
export function buildInfo(reader: DefinitionReader, root: Place, apiName: string): ApiInfo {
  const place = reader.object(root, "info");
  if (place === undefined && reader.value(root, "info") === undefined) {
    reader.report("missing-member", { what: "The definition", member: "info" }, root.location);
  }
  const summary = reader.string(place, "summary");
  const description = reader.string(place, "description");
  return {
    title: requiredString(reader, place, "title", apiName),
    version: requiredString(reader, place, "version", "0.0.0"),
    ...(summary === undefined ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
    json: (place?.json ?? {}) as JsonObject,
    location: (place ?? root).location,
  };
}

function requiredString(reader: DefinitionReader, info: Place | undefined, key: string, otherwise: string): string {
  if (info !== undefined && reader.value(info, key) === undefined) {
    reader.report("missing-member", { what: "\"info\"", member: key }, info.location);
  }
  return reader.string(info, key) ?? otherwise;
}

/** The list `servers` of a definition, path item or operation; `undefined` where it is absent. */
export function buildServers(reader: DefinitionReader, holder: Place): Server[] | undefined {
  if (reader.value(holder, "servers") === undefined) return undefined;
  return reader.items(holder, "servers").flatMap((item, index) => {
    const place = reader.objectAt(item, `servers[${index}]`);
    const url = reader.string(place, "url");
    if (place === undefined || url === undefined) return [];
    reportUndeclaredVariables(reader, place, url);
    const description = reader.string(place, "description");
    return [{ url, ...(description === undefined ? {} : { description }), json: place.json as JsonObject }];
  });
}

/** Every part of an address in braces needs a variable with a default (OpenAPI 3.1, section 4.8.6). */
function reportUndeclaredVariables(reader: DefinitionReader, server: Place, url: string): void {
  const variables = reader.object(server, "variables");
  for (const name of new Set([...url.matchAll(/\{([^{}]+)\}/g)].map(([, each]) => each!))) {
    if (reader.string(reader.object(variables, name), "default") !== undefined) continue;
    reader.report("undeclared-server-variable", { name, url }, server.location);
  }
}

/** OpenAPI 3.1, section 4.8.22. */
export function buildTags(reader: DefinitionReader, root: Place): Tag[] {
  return reader.items(root, "tags").flatMap((item, index) => {
    const place = reader.objectAt(item, `tags[${index}]`);
    const name = reader.string(place, "name");
    if (name === undefined) return [];
    const description = reader.string(place, "description");
    return [{ name, ...(description === undefined ? {} : { description }) }];
  });
}

/** The list `security` of a definition, operation or channel; `undefined` where it is absent. */
export function buildSecurity(reader: DefinitionReader, holder: Place): SecurityRequirement[] | undefined {
  if (reader.value(holder, "security") === undefined) return undefined;
  return reader.items(holder, "security").flatMap((item, index) => {
    const place = reader.objectAt(item, `security[${index}]`);
    if (place === undefined) return [];
    const schemes = memberPlaces(reader.graph, place).map(([name]): [string, string[]] => [name, reader.strings(place, name)]);
    return [Object.fromEntries(schemes)];
  });
}

/** `components.securitySchemes`, with Reference Objects followed. */
export function buildSecuritySchemes(reader: DefinitionReader, root: Place): Map<string, JsonObject> {
  const schemes = reader.objects(reader.object(root, "components"), "securitySchemes");
  return new Map(schemes.flatMap(([name, { json }]): [string, JsonObject][] => (isJsonObject(json) ? [[name, json]] : [])));
}

