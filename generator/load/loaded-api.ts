import type { Definition } from "../model/api-model.ts";
import type { ReferenceGraph, Target } from "../model/reference-graph.ts";
import type { SourceDocument } from "../source/document.ts";
import type { ApiConfiguration } from "./configuration.ts";

/** The documents of one API, read, parsed and with every reference resolved: what `build/` makes the model from. */
export interface LoadedApi {
  readonly configuration: ApiConfiguration;
  /** The definitions that are one API together, in the order written; none for schemas alone. */
  readonly definitions: readonly Definition[];
  /** Every document that was read, the definitions included, in a stable order. */
  readonly documents: readonly SourceDocument[];
  /**
   * The schemas that get a name, in declaration order: the roots of schema files (and Markdown fences), embedded
   * resources, `$defs`/`definitions`/`components.schemas` entries, and every other place that a `$ref` leads to and
   * that holds a schema.
   */
  readonly namedSchemas: readonly Target[];
  readonly graph: ReferenceGraph;
}
