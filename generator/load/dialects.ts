import type { DialectName } from "../model/reference-graph.ts";

/** How a keyword's value holds schemas. `items` before 2020-12 holds one or a list, `dependencies` schemas or names. */
export type Holding = "schema" | "schemas" | "schema-or-schemas" | "map" | "map-of-schemas-or-names" | "definitions";

/** Where schemas stand in a schema of one dialect, and how it names and refers. */
export interface Dialect {
  readonly name: DialectName;
  /** The keywords whose values hold schemas. */
  readonly holders: ReadonlyMap<string, Holding>;
  /** The keyword that gives a schema its URI; none in OpenAPI 3.0. */
  readonly idKeyword: "$id" | "id" | undefined;
  /** Whether keywords beside `$ref` mean nothing (draft-07 and before, OpenAPI 3.0). */
  readonly refHidesSiblings: boolean;
  /** Whether `$id: "#name"` is an anchor. */
  readonly idIsAnchor: boolean;
  readonly hasAnchor: boolean;
  readonly hasDynamicAnchor: boolean;
  readonly hasRecursiveAnchor: boolean;
}

const draft04Holders = {
  properties: "map",
  patternProperties: "map",
  additionalProperties: "schema",
  items: "schema-or-schemas",
  additionalItems: "schema",
  allOf: "schemas",
  anyOf: "schemas",
  oneOf: "schemas",
  not: "schema",
  dependencies: "map-of-schemas-or-names",
  definitions: "definitions",
} as const satisfies Record<string, Holding>;

const draft06Holders = { ...draft04Holders, contains: "schema", propertyNames: "schema" } as const;

const draft07Holders = { ...draft06Holders, if: "schema", then: "schema", else: "schema" } as const;

const draft201909Holders = {
  ...draft07Holders,
  $defs: "definitions",
  dependentSchemas: "map",
  unevaluatedItems: "schema",
  unevaluatedProperties: "schema",
  contentSchema: "schema",
} as const;

const { additionalItems: _, ...withoutAdditionalItems } = draft201909Holders;

/** `definitions` and `dependencies` live on in the meta-schema of 2020-12. */
const draft202012Holders = { ...withoutAdditionalItems, items: "schema", prefixItems: "schemas" } as const;

/** OpenAPI 3.0.3, section "Schema Object". */
const openApi30Holders = {
  properties: "map",
  additionalProperties: "schema",
  items: "schema",
  allOf: "schemas",
  anyOf: "schemas",
  oneOf: "schemas",
  not: "schema",
} as const satisfies Record<string, Holding>;

const oldReferences = {
  refHidesSiblings: true,
  idIsAnchor: true,
  hasAnchor: false,
  hasDynamicAnchor: false,
  hasRecursiveAnchor: false,
};
const newReferences = {
  refHidesSiblings: false,
  idIsAnchor: false,
  hasAnchor: true,
  hasDynamicAnchor: true,
  hasRecursiveAnchor: false,
};

const define = (
  name: DialectName,
  holders: Readonly<Record<string, Holding>>,
  rest: Omit<Dialect, "name" | "holders">,
): Dialect => ({
  name,
  holders: new Map(Object.entries(holders)),
  ...rest,
});

/** Every dialect, by name. */
export const dialects: Readonly<Record<DialectName, Dialect>> = {
  "draft-04": define("draft-04", draft04Holders, { idKeyword: "id", ...oldReferences }),
  "draft-06": define("draft-06", draft06Holders, { idKeyword: "$id", ...oldReferences }),
  "draft-07": define("draft-07", draft07Holders, { idKeyword: "$id", ...oldReferences }),
  "2019-09": define("2019-09", draft201909Holders, {
    idKeyword: "$id",
    ...newReferences,
    hasDynamicAnchor: false,
    hasRecursiveAnchor: true,
  }),
  "2020-12": define("2020-12", draft202012Holders, { idKeyword: "$id", ...newReferences }),
  "openapi-3.0": define("openapi-3.0", openApi30Holders, { idKeyword: undefined, ...oldReferences, idIsAnchor: false }),
  "openapi-3.1": define("openapi-3.1", draft202012Holders, { idKeyword: "$id", ...newReferences }),
};

/** The `$schema` of each dialect, without a trailing `#`. */
export const dialectUris: ReadonlyMap<string, DialectName> = new Map([
  ["http://json-schema.org/draft-04/schema", "draft-04"],
  ["http://json-schema.org/draft-06/schema", "draft-06"],
  ["http://json-schema.org/draft-07/schema", "draft-07"],
  ["http://json-schema.org/schema", "draft-07"],
  ["https://json-schema.org/draft/2019-09/schema", "2019-09"],
  ["https://json-schema.org/draft/2020-12/schema", "2020-12"],
  ["https://spec.openapis.org/oas/3.1/dialect/base", "openapi-3.1"],
  ["https://spec.openapis.org/oas/3.1/dialect/2024-10-25", "openapi-3.1"],
  ["https://spec.openapis.org/oas/3.1/dialect/2024-11-10", "openapi-3.1"],
  ["https://spec.openapis.org/oas/3.2/dialect/base", "openapi-3.1"],
  ["https://spec.openapis.org/oas/3.2/dialect/2025-09-17", "openapi-3.1"],
]);

/** The dialect that a `$schema` names; the scheme and an empty fragment make no difference. */
export function standardDialect(schema: string): DialectName | undefined {
  const uri = schema.replace(/#$/, "");
  return (
    dialectUris.get(uri) ??
    dialectUris.get(uri.replace(/^https:/, "http:")) ??
    dialectUris.get(uri.replace(/^http:/, "https:"))
  );
}

/** The `$schema` to write for a dialect. */
export function schemaUri(dialect: DialectName): string {
  for (const [uri, name] of dialectUris) if (name === dialect) return dialect.startsWith("draft") ? `${uri}#` : uri;
  // OpenAPI 3.0 has no meta-schema of its own that a `$schema` could name; its nearest draft.
  return "http://json-schema.org/draft-04/schema#";
}
