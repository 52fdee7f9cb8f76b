import { childLocation } from "../build/place.ts";
import { dialects } from "../load/dialects.ts";
import { entrySlot, memberSlot, shapeOf, type Kind, type Slot } from "../load/shapes.ts";
import { rpcMethods, type ApiModel } from "../model/api-model.ts";
import type { DialectName, Resource } from "../model/reference-graph.ts";
import { valueLocation, type Location } from "../source/document.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../source/json.ts";
import { meetingPoints } from "./meeting-points.ts";
import type { ObjectSite, SchemaSite } from "./rule.ts";

/** What is visited beside schema objects. */
export interface SchemaVisitor {
  schema(site: SchemaSite): void;
  /** A value that stands where a schema must, and is neither an object nor a boolean. */
  notSchema(value: JsonValue, location: Location, dialect: DialectName): void;
  /** Any other object of the definition. */
  object(site: ObjectSite): void;
}

/**
 * Visits every schema of an API once: those with names, and those in its definition and whatever that refers to. Where
 * a schema stands is told by the shapes of the objects around it, so that data is never taken for one.
 */
export function visitSchemas(api: ApiModel, visitor: SchemaVisitor): void {
  const starts = startsOf(api);
  const walk = new SchemaWalk(api, visitor, meetingPoints(api, starts.map(({ value }) => value)));
  for (const start of starts) walk.start(start);
}

function startsOf(api: ApiModel): readonly Stop[] {
  const starts: Stop[] = [];
  const { definitions, graph } = api;
  for (const definition of definitions) {
    const resource = graph.resourceAt.get(definition.json) ?? graph.resources.get(definition.document.uri);
    const kind: Kind = definition.kind === "gen-api" ? "definition" : definition.kind;
    if (resource !== undefined) starts.push({ value: definition.json, kind, resource, location: valueLocation(definition.document, undefined) });
  }
  for (const { json, params, result, location } of rpcMethods(api)) {
    for (const [key, use] of [["params", params], ["response", result]] as const) {
      if (use !== undefined && json[key] === use.json) starts.push({ value: use.json, kind: "schema", resource: use.resource, location: childLocation(location, key) });
    }
  }
  for (const { json, resource, location } of api.schemas.values()) starts.push({ value: json, kind: "schema", resource, location });
  return starts;
}

/** A value that is still to be visited. */
interface Stop {
  readonly value: JsonValue;
  readonly kind: Kind;
  readonly resource: Resource;
  readonly location: Location;
}

class SchemaWalk {
  readonly #graph: ApiModel["graph"];
  readonly #visitor: SchemaVisitor;
  /** What can be come to twice; `undefined` for everything. */
  readonly #meetings: ReadonlySet<JsonValue> | undefined;
  readonly #seen = new Set<JsonValue>();
  /** What references lead to: they may form chains of any length, so they are not followed by recursion. */
  readonly #waiting: Stop[] = [];

  constructor({ graph }: ApiModel, visitor: SchemaVisitor, meetings: ReadonlySet<JsonValue> | undefined) {
    this.#graph = graph;
    this.#visitor = visitor;
    this.#meetings = meetings;
  }

  /** Visits a value, all below it, and all that it refers to. */
  start({ value, kind, resource, location }: Stop): void {
    this.#visit(value, kind, resource, location);
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop()) {
      this.#visit(next.value, next.kind, next.resource, next.location);
    }
  }

  #visit(value: JsonValue, kind: Kind, outer: Resource, location: Location): void {
    if (!isJsonObject(value)) {
      if (kind === "schema" && typeof value !== "boolean") this.#visitor.notSchema(value, location, outer.dialect);
      return;
    }
    if (this.#meetings === undefined || this.#meetings.has(value)) {
      if (this.#seen.has(value)) return;
      this.#seen.add(value);
    }
    const resource = this.#graph.resourceAt.get(value) ?? outer;
    if (kind === "schema") this.#visitor.schema({ schema: value, resource, dialect: dialects[resource.dialect], location });
    else this.#visitor.object({ kind, json: value, location });
    this.#visitMembers(value, kind, resource, location);
    for (const { target } of this.#graph.references.get(value) ?? []) {
      this.#waiting.push({ value: target.json, kind, resource: target.resource, location: target.location });
    }
  }

  #visitMembers(value: JsonObject, kind: Kind, resource: Resource, location: Location): void {
    const shape = shapeOf(kind, resource.dialect);
    for (const key in value) {
      const slot = memberSlot(shape, value, key);
      if (slot !== undefined) this.#visitSlot(value[key]!, slot, resource, childLocation(location, key), key);
    }
  }

  #visitSlot(value: JsonValue, slot: Slot, resource: Resource, location: Location, keyword?: string): void {
    if (slot.count === "one") {
      this.#visit(value, slot.kind, resource, location);
    } else if (isJsonArray(value)) {
      if (slot.count !== "list") return;
      for (const [index, item] of value.entries()) this.#visitSlot(item, entrySlot(slot), resource, childLocation(location, index));
    } else if (isJsonObject(value) && slot.count !== "list") {
      for (const [key, each] of Object.entries(value)) {
        // `dependencies` holds lists of names beside schemas.
        if (keyword === "dependencies" && isJsonArray(each)) continue;
        this.#visitSlot(each, entrySlot(slot), resource, childLocation(location, key));
      }
    }
  }
}
