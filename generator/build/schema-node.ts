import type { Staged } from "../diagnostics/collector.ts";
import type { LoadedApi } from "../load/loaded-api.ts";
import type { Resource, Schema } from "../model/reference-graph.ts";
import type { NamedSchema, SchemaId, SchemaUse } from "../model/schema.ts";
import type { Location } from "../source/document.ts";
import { invariant } from "../source/invariant.ts";

/** The schemas of one API: those with a name, and the maker of uses that refer to them. */
export interface ApiSchemas {
  /** By id, in the order in which targets declare them. */
  readonly named: ReadonlyMap<SchemaId, NamedSchema>;
  /**
   * A schema where an operation uses it (a parameter's, a body's, a message's payload). One value per schema object:
   * the same `json` gives the same use. A schema that has a name gives a use whose `node` is a `ref` to it.
   * @param resource the innermost resource that holds `json`.
   */
  toSchemaUse(json: Schema, resource: Resource, location: Location): SchemaUse;
}

/** Names the schemas of an API. Nodes are made when they are first read. */
export function buildNamedSchemas(loaded: LoadedApi): Staged<ApiSchemas> {
  invariant(loaded, "not built yet");
  throw new Error("not built yet");
}
