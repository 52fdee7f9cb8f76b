import type { Definition } from "../model/api-model.ts";
import type { DialectName } from "../model/reference-graph.ts";
import { member, stringMember, type JsonValue } from "../source/json.ts";
import { standardDialect } from "./dialects.ts";
import type { Kind } from "./shapes.ts";

/** What a definition document is, by the member that says so. */
export interface DefinitionKind {
  readonly kind: Definition["kind"];
  readonly shape: Kind;
  /** The dialect of the schemas in it that name none. */
  readonly dialect: DialectName;
}

/** Recognises OpenAPI 3.0 to 3.2; `undefined` for any other document. In YAML the version may be a number. */
export function definitionKindOf(value: JsonValue): DefinitionKind | undefined {
  const version = String(member(value, "openapi"));
  if (!/^3\.[012](\.|$)/.test(version)) return undefined;
  return {
    kind: "openapi",
    shape: "openapi",
    dialect: version.startsWith("3.0") ? "openapi-3.0" : schemaDialect(value),
  };
}

/** What a document is that names itself a definition of a kind that cannot be read; `undefined` for any other. */
export function unreadableKind(value: JsonValue): string | undefined {
  const names = [
    ["openapi", "OpenAPI"],
    ["swagger", "Swagger"],
    ["openrpc", "OpenRPC"],
    ["asyncapi", "AsyncAPI"],
  ] as const;
  const found = names.find(([key]) => member(value, key) !== undefined);
  return found === undefined ? undefined : `it is ${found[1]} ${String(member(value, found[0]))}`;
}

/** The dialect of an api.yaml or OpenAPI 3.1 document, as its `jsonSchemaDialect` says. */
export const schemaDialect = (value: JsonValue): DialectName =>
  standardDialect(stringMember(value, "jsonSchemaDialect") ?? "") ?? "openapi-3.1";
