import type { Definition } from "../model/api-model.ts";
import type { DialectName } from "../model/reference-graph.ts";
import { isJsonObject, stringMember, type JsonValue } from "../source/json.ts";
import { standardDialect } from "./dialects.ts";
import type { Kind } from "./shapes.ts";

/** What a definition document is, by the member that says so. */
export interface DefinitionKind {
  readonly kind: Definition["kind"];
  readonly shape: Kind;
  /** The dialect of the schemas in it that name none. */
  readonly dialect: DialectName;
}

/** Recognises OpenAPI, OpenRPC and AsyncAPI documents; `undefined` for any other document. */
export function definitionKindOf(value: JsonValue): DefinitionKind | undefined {
  if (!isJsonObject(value)) return undefined;
  const openapi = stringMember(value, "openapi");
  if (openapi === undefined) return undefined;
  const isOld = /^3\.0(\.|$)/.test(openapi);
  return { kind: "openapi", shape: "openapi", dialect: isOld ? "openapi-3.0" : schemaDialect(value) };
}

/** The dialect of an api.yaml or OpenAPI 3.1 document, as its `jsonSchemaDialect` says. */
export const schemaDialect = (value: JsonValue): DialectName =>
  standardDialect(stringMember(value, "jsonSchemaDialect") ?? "") ?? "openapi-3.1";
