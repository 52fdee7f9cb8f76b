import type { Location } from "../source/document.ts";
import type { Resource, Schema } from "./reference-graph.ts";
import type { SchemaNode } from "./schema-node.ts";

/** A schema where it is used: a parameter's, a body's, a property's. Named schemas are reached through a `ref` node. */
export interface SchemaUse {
  /** The parsed tree itself, never copied and never changed. OpenAPI documents and validators are made from it. */
  readonly json: Schema;
  /** The innermost resource that holds it: its base URI and dialect. */
  readonly resource: Resource;
  readonly location: Location;
  /** The view that types, clients and docs read; built on first use and kept. */
  readonly node: SchemaNode;
}

/** The id of a named schema: `Target.id` of the place where it is defined. */
export type SchemaId = string;

/** A schema with a name of its own: one declaration in every target. */
export interface NamedSchema extends SchemaUse {
  readonly id: SchemaId;
  /** Unique in its API, ignoring case: the title, else the definition's key, else the file's name. PascalCase. */
  readonly name: string;
  readonly description?: string;
  readonly deprecated: boolean;
}
