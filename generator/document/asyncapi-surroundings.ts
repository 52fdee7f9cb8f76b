import type { ApiModel, Definition } from "../model/api-model.ts";
import type { SecurityRequirement } from "../model/operation.ts";
import { isJsonArray, isJsonObject, member, objectMember, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";
import type { Resource } from "../model/reference-graph.ts";
import { asyncDefinitions, type AsyncSource } from "./asyncapi-source.ts";
import { ComponentKeys, componentReference } from "./component-names.ts";

/** AsyncAPI 3.0, "Info Object". What it does not know becomes an extension. */
export function printAsyncInfo(api: ApiModel, source: AsyncSource): JsonObject {
  const { info, tags, definition } = api;
  const resource = definition?.kind === "asyncapi" ? definitionResource(api, definition) : undefined;
  const json = resource === undefined ? info.json : source.copy({ json: info.json, resource }, "asyncInfo", ["tags"]);
  const { summary, license, ...rest } = json;
  const { identifier, ...knownLicense } = isJsonObject(license) ? license : {};
  const externalDocs = member(definition?.json, "externalDocs");
  return {
    ...rest,
    title: info.title,
    version: info.version,
    ...(summary === undefined ? {} : { "x-summary": summary }),
    ...(license === undefined ? {} : { license: { ...knownLicense, ...(identifier === undefined ? {} : { "x-identifier": identifier }) } }),
    ...(tags.length === 0 ? {} : { tags: tags.map(({ name, description }) => (description === undefined ? { name } : { name, description })) }),
    ...(externalDocs === undefined ? {} : { externalDocs }),
  };
}

/** AsyncAPI 3.0, "Server Object": the sockets of each server. A relative address is that of nobody in particular. */
export function printAsyncServers(api: ApiModel, source: AsyncSource): JsonObject {
  const { security } = api;
  const keys = new ComponentKeys();
  const written = asyncDefinitions(api).flatMap((definition) => printWrittenServers(api, definition, source, keys));
  const ofDocuments = new Set(asyncDefinitions(api).flatMap(({ json }) => Object.values(objectMember(json, "servers") ?? {})));
  const servers = written.length > 0 && ofDocuments.size > 0 ? api.servers.filter(({ json }) => stringMember(json, "protocol") === undefined) : api.servers;
  const schemes = printAsyncSecurity(security);
  const entries = servers.map(({ url, description, json }): [string, JsonObject] => {
    const [, scheme = "http", host = "localhost", pathname = url] = /^([A-Za-z]+):\/\/([^/]+)(.*)$/.exec(url) ?? [];
    const variables = objectMember(json, "variables");
    return [keys.take(host.replaceAll(/[^A-Za-z0-9_-]+/g, "-").replaceAll(/^-|-$/g, "") || "server"), {
      host,
      ...(pathname === "" || pathname === "/" ? {} : { pathname: pathname.replace(/\/$/, "") }),
      protocol: /^(https|wss)$/i.test(scheme) ? "wss" : "ws",
      ...(description === undefined ? {} : { description }),
      ...(variables === undefined ? {} : { variables }),
      ...(schemes.length === 0 ? {} : { security: schemes }),
    }];
  });
  return Object.fromEntries([...written, ...entries]);
}

const definitionResource = ({ graph }: ApiModel, { json, document }: Definition): Resource | undefined =>
  graph.resourceAt.get(json) ?? graph.resources.get(document.uri);

/** The servers of an AsyncAPI document; version 2 has host and path as one, and names schemes. */
function printWrittenServers(api: ApiModel, definition: Definition, source: AsyncSource, keys: ComponentKeys): [string, JsonObject][] {
  const resource = definitionResource(api, definition);
  const servers = objectMember(definition.json, "servers");
  if (resource === undefined || servers === undefined) return [];
  const copied = objectMember(source.copy({ json: { servers }, resource }, "asyncapi"), "servers") ?? {};
  return Object.entries(copied).flatMap(([key, server]): [string, JsonObject][] => {
    if (key.startsWith("x-") || !isJsonObject(server)) return [];
    const { url, security, ...rest } = server;
    const schemes = isJsonArray(security) ? printWrittenSecurity(api, definition, key, security) : undefined;
    const address = typeof url === "string" ? splitAddress(url) : {};
    return [[keys.take(key), { ...address, ...rest, ...(schemes === undefined ? {} : { security: schemes }) }]];
  });
}

function splitAddress(url: string): JsonObject {
  const [, host = "", pathname = ""] = /^(?:[A-Za-z][A-Za-z0-9+.-]*:\/\/)?([^/]*)(.*)$/s.exec(url) ?? [];
  return { host, ...(pathname === "" || pathname === "/" ? {} : { pathname }) };
}

/** The names of the schemes: written in version 2, in version 3 those under which the model has them. */
function printWrittenSecurity(api: ApiModel, definition: Definition, key: string, copied: readonly JsonValue[]): JsonObject[] {
  const written = member(objectMember(objectMember(definition.json, "servers"), key), "security");
  const names = (isJsonArray(written) ? written : []).flatMap((each) => {
    const reference = stringMember(each, "$ref");
    if (reference !== undefined) return [reference.slice(reference.lastIndexOf("/") + 1)];
    return isJsonObject(each) && typeof each["type"] !== "string" ? Object.keys(each) : [];
  });
  const known = names.filter((name) => api.securitySchemes.has(name));
  return known.length > 0 ? known.map((name) => ({ $ref: componentReference("securitySchemes", name) })) : copied.filter(isJsonObject);
}

/** AsyncAPI lists schemes of which one is needed; it cannot say that two are needed together. */
export const printAsyncSecurity = (security: readonly SecurityRequirement[]): JsonObject[] =>
  [...new Set(security.flatMap((requirement) => Object.keys(requirement)))].map((name) => ({
    $ref: componentReference("securitySchemes", name),
  }));

/** AsyncAPI 3.0, "Security Scheme Object", from OpenAPI's. */
export function printAsyncSecuritySchemes({ securitySchemes }: ApiModel): JsonObject {
  return Object.fromEntries([...securitySchemes].map(([name, scheme]) => [name, printScheme(scheme)]));
}

function printScheme(scheme: JsonObject): JsonObject {
  switch (stringMember(scheme, "type")) {
    case "apiKey":
      if (/^(user|password)$/.test(stringMember(scheme, "in") ?? "")) return scheme;
      return { ...scheme, type: "httpApiKey" };
    case "mutualTLS":
      return { ...scheme, type: "X509" };
    case "oauth2":
      return { ...scheme, flows: printFlows(scheme["flows"]) };
    default:
      return scheme;
  }
}

/** The scopes that a flow offers have another name in AsyncAPI. */
function printFlows(flows: JsonValue | undefined): JsonValue {
  if (!isJsonObject(flows)) return {};
  const entries = Object.entries(flows).map(([name, flow]): [string, JsonValue] => {
    if (!isJsonObject(flow) || isJsonArray(flow) || name.startsWith("x-")) return [name, flow];
    const { scopes = {}, ...rest } = flow;
    return [name, { ...rest, availableScopes: scopes }];
  });
  return Object.fromEntries(entries);
}
