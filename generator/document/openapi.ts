import { isWebhookMap } from "../load/webhook-map.ts";
import type { ApiModel } from "../model/api-model.ts";
import type { Server } from "../model/operation.ts";
import type { Resource } from "../model/reference-graph.ts";
import { isJsonObject, member, type JsonObject, type JsonValue } from "../source/json.ts";
import { setMember, type DraftObject } from "./convert-schema.ts";
import { jsonRpcPath } from "./jsonrpc-openapi.ts";
import { downgradeOpenApi, type OpenApiLoss } from "./openapi-downgrade.ts";
import { isOpenApi, OpenApiObjects } from "./openapi-objects.ts";
import { SchemaComponents } from "./schema-components.ts";

/** The members of an OpenAPI document in the order in which they are written (3.1, section 4.8.1). */
const rootMembers = ["info", "externalDocs", "servers", "security", "tags", "paths", "webhooks", "components"] as const;

/**
 * An API as an OpenAPI 3.1 document. What the definition says stays as it is, extensions included; every named schema
 * stands once in `components.schemas`, as JSON Schema 2020-12 with its `$id` in `x-schema-id`; references lead there,
 * and what they led to in other files stands in `components`.
 */
export const toOpenApiDocument = (api: ApiModel): JsonObject => writeOpenApi(api, "3.1").document;

/** The versions that a document can be written in. */
export type OpenApiVersion = "3.1" | "3.2";

/** An API as an OpenAPI document of a version, with what that version cannot say and the definition does. */
export function writeOpenApi(api: ApiModel, version: OpenApiVersion): { readonly document: JsonObject; readonly losses: readonly OpenApiLoss[] } {
  const document = assembleDocument(api);
  if (version === "3.2") return { document: { ...document, openapi: "3.2.0" }, losses: [] };
  // 3.1 is what everything else is written in.
  if (!api.definitions.some(({ kind, json }) => kind === "openapi" && /^3\.2(\.|$)/.test(String(json["openapi"])))) return { document, losses: [] };
  const { value, losses } = downgradeOpenApi(document);
  return { document: value, losses };
}

function assembleDocument(api: ApiModel): JsonObject {
  const schemas = new SchemaComponents(api);
  const objects = new OpenApiObjects(api, schemas);
  const definition = openApiMembers(api);
  const document: DraftObject = { openapi: "3.1.1", info: { title: api.info.title, version: api.info.version } };
  for (const key of rootMembers) {
    const isItems = key === "paths" || key === "webhooks";
    const value = isItems ? itemsOf(objects, definition, key) : key === "components" ? undefined : member(definition, key);
    if (value !== undefined) document[key] = isItems ? value : objects.convertMember("openapi", key, value);
  }
  addOtherDefinitions(api, objects, document);
  const endpoint = jsonRpcPath(api, schemas);
  if (endpoint !== undefined) document["paths"] = { ...(document["paths"] as JsonObject), [endpoint.path]: endpoint.item };
  if (document["paths"] === undefined && document["webhooks"] === undefined) document["paths"] = {};
  const components = objects.printComponents(member(definition, "components"), () => schemas.print());
  if (Object.keys(components).length > 0) document["components"] = components;
  if (api.defects !== undefined) document["x-gen-api-defects"] = api.defects.map(({ code, message, place }) => ({ code, message, place }));
  for (const [key, value] of Object.entries(definition)) if (key.startsWith("x-") && !(key === "x-webhooks" && isWebhookMap(value))) setMember(document, key, value);
  return document;
}

/** The paths of a definition, or its webhooks: those under the name that they have where 3.0 cannot say them, too. */
function itemsOf(objects: OpenApiObjects, definition: JsonObject, key: "paths" | "webhooks", resource?: Resource): JsonValue | undefined {
  const own = member(definition, key);
  const converted = own === undefined ? undefined : objects.convertMember("openapi", key, own, resource);
  const vendor = key === "webhooks" ? member(definition, "x-webhooks") : undefined;
  if (!isWebhookMap(vendor)) return converted;
  const added = objects.convertMember("openapi", "x-webhooks", vendor, resource);
  return isJsonObject(added) ? mergeItems(converted, added) : converted;
}

/** What the first definition says in OpenAPI's own words; of another kind, what OpenAPI has the same words for. */
function openApiMembers({ definition, info, servers }: ApiModel): JsonObject {
  if (definition !== undefined && isOpenApi(definition)) return definition.json;
  const { tags: _, externalDocs, ...rest } = info.json;
  const reached = servers.filter(({ url }) => /^(https?:|\/|\{)/i.test(url));
  return {
    info: rest,
    ...(externalDocs === undefined ? {} : { externalDocs }),
    ...(reached.length === 0 ? {} : { servers: reached.map(printServer) }),
  };
}

function printServer({ url, description, json }: Server): JsonObject {
  const variables = member(json, "variables");
  return { url, ...(description === undefined ? {} : { description }), ...(variables === undefined ? {} : { variables }) };
}

/** Paths and webhooks of further definitions: what the first ones say stays. */
function addOtherDefinitions({ definitions, graph }: ApiModel, objects: OpenApiObjects, document: DraftObject): void {
  for (const definition of definitions.slice(1)) {
    const resource = graph.resourceAt.get(definition.json) ?? graph.resources.get(definition.document.uri);
    if (!isOpenApi(definition) || resource === undefined) continue;
    for (const key of ["paths", "webhooks"] as const) {
      const converted = itemsOf(objects, definition.json, key, resource);
      if (isJsonObject(converted)) document[key] = mergeItems(document[key], converted);
    }
  }
}

function mergeItems(known: JsonValue | undefined, added: JsonObject): JsonObject {
  const result: DraftObject = isJsonObject(known) ? { ...known } : {};
  for (const [path, item] of Object.entries(added)) {
    const before = member(result, path);
    setMember(result, path, isJsonObject(before) && isJsonObject(item) ? { ...item, ...before } : (before ?? item));
  }
  return result;
}
