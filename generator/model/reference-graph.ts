import type { Location } from "../source/document.ts";
import type { JsonObject, JsonValue } from "../source/json.ts";

/** A JSON Schema: an object, or `true`/`false` (JSON Schema 2020-12 core, section 4.3). */
export type Schema = boolean | JsonObject;

/** Whether a JSON value can be a schema. */
export const isSchema = (value: JsonValue | undefined): value is Schema =>
  typeof value === "boolean" || (typeof value === "object" && value !== null && !Array.isArray(value));

/** The dialects gen-api knows; each has a table of keywords in `validate/`. */
export type DialectName = "draft-04" | "draft-06" | "draft-07" | "2019-09" | "2020-12" | "openapi-3.0" | "openapi-3.1";

/**
 * A JSON tree with a URI of its own: a schema with an `$id`, a schema file without one, or a whole document that holds
 * schemas (OpenAPI, api.yaml, a Markdown fence).
 */
export interface Resource {
  /** The canonical absolute URI, without a fragment. */
  readonly uri: string;
  readonly json: JsonValue;
  readonly location: Location;
  /** The dialect of the schemas in it, by `$schema`, else its parent's, else the document's default. */
  readonly dialect: DialectName;
  /**
   * For a `$schema` that names a meta-schema of the user's own: the vocabularies its `$vocabulary` lists, by URI, with
   * whether each is required (JSON Schema 2020-12 core, section 8.1.2). Absent for the standard meta-schemas.
   */
  readonly vocabularies?: ReadonlyMap<string, boolean>;
  /** Plain-name fragments: `$anchor`, `$dynamicAnchor`, and `$id: "#name"` of draft-07 and before. */
  readonly anchors: ReadonlyMap<string, Target>;
  /** The `$dynamicAnchor`s alone. */
  readonly dynamicAnchors: ReadonlyMap<string, Target>;
  /** `$recursiveAnchor: true` at the root (2019-09). */
  readonly recursiveAnchor: boolean;
  /** Set for a document that is no schema itself and only holds some: OpenAPI, api.yaml, a file of shared parts. */
  readonly isContainer?: true;
  /** Set for a meta-schema of a standard draft, which comes with gen-api and not from the user's files. */
  readonly isStandard?: true;
}

/** What a reference leads to. One value per place: targets can be compared and used as map keys. */
export interface Target {
  /** `resource.uri`, `#`, and the JSON Pointer from the resource's root: unique in a project. */
  readonly id: string;
  readonly json: JsonValue;
  /** The innermost resource that holds `json`; the target's own when it has an `$id`. */
  readonly resource: Resource;
  /** JSON Pointer from the resource's root. */
  readonly pointer: string;
  readonly location: Location;
}

/** The keywords that hold references. */
export type ReferenceKeyword = "$ref" | "$dynamicRef" | "$recursiveRef";

/** One resolved reference. */
export interface Reference {
  readonly keyword: ReferenceKeyword;
  /** As written. */
  readonly text: string;
  /** The (initial) target. Unresolvable references are diagnostics and have no entry. */
  readonly target: Target;
  /**
   * The name to look up in the dynamic scope; only for a `$dynamicRef` whose initial target is a `$dynamicAnchor`
   * of that name (2020-12 core, section 8.2.3.2) or a `$recursiveRef` to a resource with `$recursiveAnchor: true`.
   */
  readonly dynamicAnchor?: string;
}

/** Every resource and every reference of one API's documents, resolved once. */
export interface ReferenceGraph {
  /** By canonical URI. */
  readonly resources: ReadonlyMap<string, Resource>;
  /** The references held by an object, by the object's identity. Siblings of `$ref` that a dialect ignores have no entry. */
  readonly references: ReadonlyMap<JsonObject, readonly Reference[]>;
  /** The resource whose root is this object, by identity: where a walker changes its base. */
  readonly resourceAt: ReadonlyMap<JsonValue, Resource>;
}

/** The reference that `holder` makes with `keyword`. */
export const referenceOf = (
  graph: ReferenceGraph,
  holder: JsonObject,
  keyword: ReferenceKeyword = "$ref",
): Reference | undefined => graph.references.get(holder)?.find((reference) => reference.keyword === keyword);
