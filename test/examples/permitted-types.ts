import type { ReferenceGraph } from "../../generator/model/reference-graph.ts";
import type { JsonValue } from "../../generator/source/json.ts";

/** The types of JSON; an integer is a number. */
export const jsonTypes = ["null", "boolean", "number", "string", "array", "object"] as const;

export type JsonType = (typeof jsonTypes)[number];

type Types = ReadonlySet<JsonType>;
type Key = string | number;
type JsonObject = { readonly [key: string]: JsonValue };

const all: Types = new Set(jsonTypes);

const isObject = (value: JsonValue | undefined): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);

export const typeOf = (value: JsonValue): JsonType => (value === null ? "null" : Array.isArray(value) ? "array" : (typeof value as JsonType));

/**
 * What a schema says about a place in its instances, found without any validator: types and required names that hold
 * whichever branch applies. Keywords that are not looked at only make the answer more permissive.
 */
export class SchemaReader {
  readonly #graph: ReferenceGraph;

  constructor(graph: ReferenceGraph) {
    this.#graph = graph;
  }

  /** The types that some subschema permits at a place. */
  typesAt(schema: JsonValue, keys: readonly Key[]): Types {
    return this.#combine(schema, (each) => this.#ownTypes(each, keys), intersect, union, all, new Set());
  }

  /** The names that every branch requires of the object at a place. */
  requiredAt(schema: JsonValue, keys: readonly Key[]): ReadonlySet<string> {
    return this.#combine<ReadonlySet<string>>(schema, (each) => this.#ownRequired(each, keys), union, intersect, new Set(), new Set());
  }

  /** Joins what a schema says itself with what its references, `allOf`, `anyOf` and `oneOf` say about the same place. */
  #combine<T>(schema: JsonValue, own: (schema: JsonObject) => T, both: (a: T, b: T) => T, either: (a: T, b: T) => T, nothing: T, seen: ReadonlySet<JsonObject>): T {
    if (!isObject(schema) || seen.has(schema)) return nothing;
    const path = new Set(seen).add(schema);
    const again = (each: JsonValue): T => this.#combine(each, own, both, either, nothing, path);
    const reference = (this.#graph.references.get(schema) ?? []).find(({ keyword, dynamicAnchor }) => keyword === "$ref" && dynamicAnchor === undefined);
    let result = own(schema);
    if (reference !== undefined) result = both(result, again(reference.target.json));
    for (const each of listOf(schema["allOf"])) result = both(result, again(each));
    for (const keyword of ["anyOf", "oneOf"]) {
      const branches = listOf(schema[keyword]).map(again);
      if (branches.length > 0) result = both(result, branches.reduce(either));
    }
    return result;
  }

  #ownTypes(schema: JsonObject, keys: readonly Key[]): Types {
    if (keys.length > 0) return this.#children(schema, keys).reduce<Types>((types, [child, rest]) => intersect(types, this.typesAt(child, rest)), all);
    let types = all;
    if (schema["type"] !== undefined) types = intersect(types, new Set([schema["type"]].flat().map((name) => (name === "integer" ? "number" : name) as JsonType)));
    if (schema["const"] !== undefined) types = intersect(types, new Set([typeOf(schema["const"]!)]));
    if (Array.isArray(schema["enum"])) types = intersect(types, new Set(schema["enum"].map((value: JsonValue) => typeOf(value))));
    if (schema["nullable"] === true) types = union(types, new Set<JsonType>(["null"]));
    return types;
  }

  #ownRequired(schema: JsonObject, keys: readonly Key[]): ReadonlySet<string> {
    if (keys.length > 0) return this.#children(schema, keys).reduce<ReadonlySet<string>>((names, [child, rest]) => union(names, this.requiredAt(child, rest)), new Set());
    return new Set(listOf(schema["required"]).filter((name) => typeof name === "string"));
  }

  /** The schemas that speak about the first key, with the keys below it. */
  #children(schema: JsonObject, [key, ...rest]: readonly Key[]): (readonly [JsonValue, readonly Key[]])[] {
    const found: JsonValue[] = [];
    if (typeof key === "string") {
      const properties = isObject(schema["properties"]) ? schema["properties"] : {};
      const patterns = isObject(schema["patternProperties"]) ? Object.entries(schema["patternProperties"]) : [];
      const matching = patterns.filter(([pattern]) => new RegExp(pattern, "u").test(key));
      if (Object.hasOwn(properties, key)) found.push(properties[key]!);
      found.push(...matching.map(([, each]) => each));
      if (found.length === 0 && schema["additionalProperties"] !== undefined) found.push(schema["additionalProperties"]!);
    } else {
      const prefix = listOf(schema["prefixItems"] ?? (Array.isArray(schema["items"]) ? schema["items"] : undefined));
      const others = Array.isArray(schema["items"]) ? schema["additionalItems"] : schema["items"];
      if (key! < prefix.length) found.push(prefix[key!]!);
      else if (others !== undefined) found.push(others);
    }
    return found.map((each) => [each, rest] as const);
  }
}

const listOf = (value: JsonValue | undefined): readonly JsonValue[] => (Array.isArray(value) ? (value as readonly JsonValue[]) : []);

const intersect = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> => new Set([...a].filter((each) => b.has(each)));

const union = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> => new Set([...a, ...b]);
