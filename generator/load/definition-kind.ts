import type { Definition } from "../model/api-model.ts";
import type { DialectName } from "../model/reference-graph.ts";
import { isJsonObject, member, stringMember, type JsonValue } from "../source/json.ts";
import { standardDialect } from "./dialects.ts";
import type { Kind } from "./shapes.ts";

/** What a definition document is, by the member that says so. */
export interface DefinitionKind {
  readonly kind: Definition["kind"];
  readonly shape: Kind;
  /** The dialect of the schemas in it that name none. */
  readonly dialect: DialectName;
}

/**
 * Recognises OpenAPI 3.0 to 3.2, OpenRPC 1.0 to 1.4, and AsyncAPI 2 and 3.0 to 3.1; `undefined` for any other document. In
 * YAML the version may be a number.
 */
export function definitionKindOf(value: JsonValue): DefinitionKind | undefined {
  const { openapi, openrpc, asyncapi } = isJsonObject(value) ? value : {};
  if (openapi !== undefined && /^3\.[012](\.|$)/.test(String(openapi)))
    return { kind: "openapi", shape: "openapi", dialect: String(openapi).startsWith("3.0") ? "openapi-3.0" : schemaDialect(value) };
  if (openrpc !== undefined && /^1\.[0-4](\.|$)/.test(String(openrpc))) return { kind: "openrpc", shape: "openrpc", dialect: "draft-07" };
  if (asyncapi !== undefined && /^(2\.[0-6]|3\.[01])(\.|$)/.test(String(asyncapi)))
    return { kind: "asyncapi", shape: "asyncapi", dialect: "draft-07" };
  return undefined;
}

/** What a document is that names itself a definition of a kind or version that cannot be read, and by which member. */
export function unreadableKind(value: JsonValue): { readonly key: string; readonly found: string } | undefined {
  const names = [
    ["openapi", "OpenAPI"],
    ["swagger", "Swagger"],
    ["openrpc", "OpenRPC"],
    ["asyncapi", "AsyncAPI"],
  ] as const;
  const found = names.find(([key]) => member(value, key) !== undefined);
  return found === undefined ? undefined : { key: found[0], found: `it is ${found[1]} ${String(member(value, found[0]))}` };
}

/** The dialect of an api.yaml or OpenAPI 3.1 document, as its `jsonSchemaDialect` says. */
export const schemaDialect = (value: JsonValue): DialectName =>
  standardDialect(stringMember(value, "jsonSchemaDialect") ?? "") ?? "openapi-3.1";
