import { arrayMember, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";

/** `host`, `basePath` and `schemes` as `servers`; nothing where all of them are left out. */
export function upgradeServers(swagger: JsonObject): { readonly servers?: JsonValue } {
  const host = stringMember(swagger, "host");
  const basePath = stringMember(swagger, "basePath");
  if (host === undefined) return basePath === undefined ? {} : { servers: [{ url: basePath }] };
  const schemes = (arrayMember(swagger, "schemes") ?? []).filter((scheme) => typeof scheme === "string");
  const path = basePath === undefined || basePath === "/" ? "" : basePath;
  return {
    servers: (schemes.length > 0 ? schemes : ["https"]).map((scheme) => ({ url: `${scheme}://${host}${path}` })),
  };
}

/** A security scheme (Swagger 2.0, "Security Scheme Object"). */
export function upgradeSecurityScheme(scheme: JsonObject): JsonObject {
  const { type, flow, authorizationUrl, tokenUrl, scopes, ...rest } = scheme;
  if (type === "basic") return { ...rest, type: "http", scheme: "basic" };
  if (type !== "oauth2") return scheme;
  const urls = {
    ...(authorizationUrl === undefined ? {} : { authorizationUrl }),
    ...(tokenUrl === undefined ? {} : { tokenUrl }),
  };
  const name = flowNames[String(flow)] ?? "implicit";
  return { ...rest, type: "oauth2", flows: { [name]: { ...urls, scopes: scopes ?? {} } } };
}

const flowNames: Readonly<Record<string, string>> = {
  implicit: "implicit",
  password: "password",
  application: "clientCredentials",
  accessCode: "authorizationCode",
};
