import { arrayMember, isJsonArray, member, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { parsePointer } from "../source/path.ts";
import { decodePercent } from "../source/uri.ts";

/** What a description says for all of its operations, those in other files too. */
export interface SwaggerGlobals {
  readonly consumes: readonly string[];
  readonly produces: readonly string[];
  /** `host` and `basePath`, where the description has them. */
  readonly address: JsonObject;
}

export function globalsOf({ consumes, produces, host, basePath }: JsonObject): SwaggerGlobals {
  const address = { ...(host === undefined ? {} : { host }), ...(basePath === undefined ? {} : { basePath }) };
  return { consumes: strings(consumes), produces: strings(produces), address };
}

export const strings = (value: JsonValue | undefined): string[] =>
  isJsonArray(value) ? value.filter((each) => typeof each === "string") : [];

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
  const name = flowNames.get(String(flow)) ?? "implicit";
  return { ...rest, type: "oauth2", flows: { [name]: { ...urls, scopes: scopes ?? {} } } };
}

const flowNames: ReadonlyMap<string, string> = new Map([
  ["implicit", "implicit"],
  ["password", "password"],
  ["application", "clientCredentials"],
  ["accessCode", "authorizationCode"],
]);

/** What a pointer leads to in a tree. */
export function localTarget(value: JsonValue, reference: string): JsonValue | undefined {
  let at: JsonValue | undefined = value;
  for (const token of parsePointer(decodePercent(reference.slice(1))) ?? []) at = isJsonArray(at) ? at[Number(token)] : member(at, token);
  return at;
}

export function withDescription(schema: JsonObject, { description }: JsonObject): JsonObject {
  return description === undefined ? schema : { description, ...schema };
}

/** What separates the items of a list where no `style` of OpenAPI does; in words. */
export function unknownDelimiter({ type, collectionFormat, in: place }: JsonObject): string | undefined {
  if (type !== "array") return undefined;
  if (collectionFormat === "tsv") return "tabs";
  const isPlain = place === "path" || place === "header";
  if (!isPlain) return undefined;
  return collectionFormat === "ssv" ? "spaces" : collectionFormat === "pipes" ? "vertical bars" : undefined;
}

/** `collectionFormat` as `style` and `explode`: lists are comma-separated by default, other than in OpenAPI 3 queries. */
export function collectionStyle({ type, collectionFormat, in: place }: JsonObject): JsonObject {
  if (type !== "array" || place === "path" || place === "header" || collectionFormat === "tsv") return {};
  if (collectionFormat === "multi") return { style: "form", explode: true };
  const delimited = collectionFormat === "ssv" ? "spaceDelimited" : collectionFormat === "pipes" ? "pipeDelimited" : "form";
  return { style: delimited, explode: false };
}
