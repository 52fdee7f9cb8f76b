import type { DialectName } from "../model/reference-graph.ts";
import { isJsonObject, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";

/** The drafts that a media type's `version` can name. */
const drafts: readonly [version: RegExp, dialect: DialectName][] = [
  [/^draft-0?4$/, "draft-04"],
  [/^draft-0?6$/, "draft-06"],
  [/^draft-0?7$/, "draft-07"],
  [/^(draft-|draft\/)?2019-09$/, "2019-09"],
  [/^(draft-|draft\/)?2020-12$/, "2020-12"],
];

/**
 * The dialect of schemas in a `schemaFormat` (AsyncAPI 3.0, "Schema formats table"); `undefined` for one that is no
 * JSON Schema, such as Avro. AsyncAPI's own schema object is a superset of draft-07.
 */
export function dialectOfFormat(format: string): DialectName | undefined {
  const [type = "", ...parameters] = format.toLowerCase().split(";").map((part) => part.trim());
  const version = parameters.find((each) => each.startsWith("version="))?.slice("version=".length).replaceAll('"', "");
  if (/^application\/vnd\.aai\.asyncapi(\+|$)/.test(type)) return "draft-07";
  if (/^application\/vnd\.oai\.openapi(\+|$)/.test(type)) return version?.startsWith("3.1") || version?.startsWith("3.2") ? "openapi-3.1" : "openapi-3.0";
  if (!/^application\/(schema\+)?(json|yaml)$/.test(type)) return undefined;
  return version === undefined ? "draft-07" : drafts.find(([pattern]) => pattern.test(version))?.[1];
}

/** Whether a value is a Multi Format Schema Object (AsyncAPI 3.0). */
export const isMultiFormat = (value: JsonValue | undefined): value is JsonObject =>
  isJsonObject(value) && typeof value["schemaFormat"] === "string" && Object.hasOwn(value, "schema");

/** What is known of the format of the schemas in an object: nothing, a dialect, or a format that is not read. */
export function formatIn(holder: JsonValue): DialectName | "default" | "foreign" {
  const format = stringMember(holder, "schemaFormat");
  return format === undefined ? "default" : (dialectOfFormat(format) ?? "foreign");
}
