import type { JsonObject, JsonValue } from "../source/json.ts";
import { isJsonArray, isJsonObject } from "../source/json.ts";
import { escapePointerToken } from "../source/path.ts";
import { isSchema, referenceOf, type ReferenceGraph, type ReferenceKeyword, type Resource, type Schema, type Target } from "../model/reference-graph.ts";
import { dialectOf } from "./dialects.ts";
import type { Direction, Directions } from "./directions.ts";
import type { Place } from "./keyword.ts";
import { type DynamicScope, DynamicScopes } from "./dynamic-scope.ts";

/** A JSON Pointer as a URI fragment (RFC 6901, section 6). */
export const encodeFragment = (pointer: string): string =>
  /^[\w$/~.-]*$/.test(pointer) ? pointer : encodeURI(pointer.replaceAll(/\p{Surrogate}/gu, "\ufffd")).replaceAll("#", "%23");

/** The absolute location of a place (2020-12 core, section 12.3.2). */
export const locationOf = (place: Place): string => `${place.resource.uri}#${encodeFragment(place.pointer)}`;

/** Whether a place has an address of its own, which has nothing to do with where it stands. */
export const isResourceRoot = (place: Place): boolean => place.pointer === "";

/** A place as a JSON object; `undefined` for `true` and `false`. */
export const objectOf = (place: Place): JsonObject | undefined =>
  typeof place.schema === "object" ? place.schema : undefined;

/** The value of a keyword that the place's dialect knows; `undefined` when it is absent, unknown, or ignored beside a `$ref`. */
export function keywordValue(place: Place, name: string): JsonValue | undefined {
  const { schema, dialect } = place;
  if (typeof schema === "boolean" || !Object.hasOwn(schema, name) || !dialect.keywords.has(name)) return undefined;
  if (dialect.ignoresReferenceSiblings && name !== "$ref" && typeof schema["$ref"] === "string") return undefined;
  const waived = name === "required" ? place.scope.waived?.(schema) : undefined;
  return waived === undefined ? schema[name] : withoutWaived(schema[name]!, waived);
}

const withoutWaived = (required: JsonValue, waived: ReadonlySet<string>): JsonValue =>
  isJsonArray(required) ? required.filter((name) => typeof name !== "string" || !waived.has(name)) : required;

/** The JSON Pointer of some keys, one below the other. */
export function pointerOf(keys: readonly (string | number)[]): string {
  let pointer = "";
  for (let index = 0; index < keys.length; index++) pointer += `/${escapePointerToken(keys[index]!)}`;
  return pointer;
}

/** The places of one graph. */
export class Places {
  readonly graph: ReferenceGraph;
  readonly #scopes: DynamicScopes;
  readonly #directions: Directions | undefined;
  /** By schema; `true` and `false` by their address. */
  readonly #known = new Map<DynamicScope, Map<JsonValue, Place>>();

  /** @param directions which schemas judge values otherwise by where these go; none where that is not told. */
  constructor(graph: ReferenceGraph, directions?: Directions) {
    this.graph = graph;
    this.#directions = directions;
    this.#scopes = new DynamicScopes(graph, directions);
  }

  /** The place of a target that is a schema, entered with nothing around it. */
  root(target: Pick<Target, "json" | "resource" | "pointer">, direction?: Direction): Place {
    return this.#at(target.json as Schema, target.resource, target.pointer, this.#scopes.turn(this.#scopes.empty, direction));
  }

  /** The subschema that `keys` lead to. */
  child(place: Place, ...keys: readonly (string | number)[]): Place {
    let json: JsonValue = place.schema;
    for (let index = 0; index < keys.length; index++) json = (json as Readonly<Record<string | number, JsonValue>>)[keys[index]!]!;
    const schema = isSchema(json) ? json : true;
    const own = isJsonObject(schema) ? this.graph.resourceAt.get(schema) : undefined;
    if (own !== undefined && own !== place.resource) return this.#at(schema, own, "", place.scope);
    const known = typeof schema === "boolean" ? undefined : this.#known.get(this.#scopeIn(schema, place.resource, place.scope))?.get(schema);
    return known ?? this.#at(schema, place.resource, place.pointer + pointerOf(keys), place.scope);
  }

  /** Where the place's reference leads; `undefined` when it is unresolved (which is reported elsewhere) or no schema. */
  follow(place: Place, keyword: ReferenceKeyword): Place | undefined {
    const holder = objectOf(place);
    const reference = holder === undefined ? undefined : referenceOf(this.graph, holder, keyword);
    if (reference === undefined) return undefined;
    const target = this.#scopes.resolve(place.scope, reference);
    return isSchema(target.json) ? this.#at(target.json, target.resource, target.pointer, place.scope) : undefined;
  }

  #scopeIn(schema: Schema, resource: Resource, outer: DynamicScope): DynamicScope {
    const { direction } = outer;
    const isTold = direction === undefined || this.#directions?.differs(schema, direction) === true;
    return this.#scopes.enter(isTold ? outer : this.#scopes.turn(outer, undefined), resource);
  }

  #at(schema: Schema, resource: Resource, pointer: string, outer: DynamicScope): Place {
    const scope = this.#scopeIn(schema, resource, outer);
    const known = entry(this.#known, scope);
    const key = typeof schema === "boolean" ? `${resource.uri}#${pointer}` : schema;
    let place = known.get(key);
    if (place === undefined) known.set(key, (place = { schema, resource, pointer, scope, dialect: dialectOf(resource) }));
    return place;
  }
}

function entry<K, K2, V>(map: Map<K, Map<K2, V>>, key: K): Map<K2, V> {
  let found = map.get(key);
  if (found === undefined) map.set(key, (found = new Map()));
  return found;
}
