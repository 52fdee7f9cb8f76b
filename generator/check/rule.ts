import type { Collector } from "../diagnostics/collector.ts";
import type { Dialect } from "../load/dialects.ts";
import type { Kind } from "../load/shapes.ts";
import type { ApiModel } from "../model/api-model.ts";
import type { Resource } from "../model/reference-graph.ts";
import type { Location } from "../source/document.ts";
import type { JsonObject } from "../source/json.ts";

/** An API with what was found while its documents were walked. */
export interface CheckedApi {
  readonly api: ApiModel;
  /** The operation objects of `paths`, `webhooks` and callbacks. */
  readonly operationObjects: readonly ObjectSite[];
}

/** A rule about an API as a whole. */
export type ApiRule = (checked: CheckedApi, collector: Collector) => void;

/** An object of a definition that is no schema. */
export interface ObjectSite {
  readonly kind: Kind;
  readonly json: JsonObject;
  readonly location: Location;
}

/** A schema object where it is defined. */
export interface SchemaSite {
  readonly schema: JsonObject;
  readonly resource: Resource;
  readonly dialect: Dialect;
  readonly location: Location;
}

/** A rule about each schema object by itself. */
export interface SchemaRule {
  /** The keywords that the rule is about: a schema without any of them is not looked at. Absent for a rule about all schemas. */
  readonly keywords?: readonly string[];
  readonly check: (site: SchemaSite, collector: Collector) => void;
}
