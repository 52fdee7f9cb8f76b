import type { ApiModel } from "../model/api-model.ts";
import type { SecurityRequirement } from "../model/operation.ts";
import { isJsonArray, isJsonObject, member, objectMember, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { ComponentKeys } from "./component-names.ts";

/** AsyncAPI 3.0, "Info Object". What it does not know becomes an extension. */
export function printAsyncInfo({ info, tags, definition }: ApiModel): JsonObject {
  const { summary, license, ...rest } = info.json;
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
export function printAsyncServers({ servers, security }: ApiModel): JsonObject {
  const keys = new ComponentKeys();
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
  return Object.fromEntries(entries);
}

/** AsyncAPI lists schemes of which one is needed; it cannot say that two are needed together. */
export const printAsyncSecurity = (security: readonly SecurityRequirement[]): JsonObject[] =>
  [...new Set(security.flatMap((requirement) => Object.keys(requirement)))].map((name) => ({
    $ref: `#/components/securitySchemes/${encodeURIComponent(name)}`,
  }));

/** AsyncAPI 3.0, "Security Scheme Object", from OpenAPI's. */
export function printAsyncSecuritySchemes({ securitySchemes }: ApiModel): JsonObject {
  return Object.fromEntries([...securitySchemes].map(([name, scheme]) => [name, printScheme(scheme)]));
}

function printScheme(scheme: JsonObject): JsonObject {
  switch (stringMember(scheme, "type")) {
    case "apiKey":
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
