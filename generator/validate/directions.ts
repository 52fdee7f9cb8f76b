import type { ReferenceGraph, Schema } from "../model/reference-graph.ts";
import { appliedSchemas } from "../model/schema-facts.ts";
import { arrayMember, isJsonArray, isJsonObject, type JsonArray, type JsonObject, type JsonValue, member, objectMember } from "../source/json.ts";

/**
 * Which way a value goes: one that is sent need not have its required `readOnly` members, which the receiver sets; one
 * that is received need not have its `writeOnly` members (OpenAPI 3.0.3, section 4.7.24.2; JSON Schema validation, section 9.4).
 */
export type Direction = "write" | "read";

const keywords: Readonly<Record<Direction, string>> = { write: "readOnly", read: "writeOnly" };

/** What of some schemas depends on the direction. */
export class Directions {
  readonly #waived: Readonly<Record<Direction, ReadonlyMap<JsonObject, ReadonlySet<string>>>>;
  readonly #differing: Readonly<Record<Direction, ReadonlySet<JsonValue>>>;

  /** @param roots the schemas that values with a direction are judged by. */
  constructor(graph: ReferenceGraph, roots: Iterable<Schema>) {
    const holders = reachedFrom(graph, roots);
    const find = (direction: Direction) => findWaived(graph, holders, keywords[direction]);
    this.#waived = { write: find("write"), read: find("read") };
    const leading = (direction: Direction) => leadingTo(this.#waived[direction].keys(), holders);
    this.#differing = { write: leading("write"), read: leading("read") };
  }

  /** Whether values are judged otherwise in a direction, by the schema or by one that it leads to. */
  differs(schema: Schema, direction: Direction): boolean {
    return this.#differing[direction].has(schema);
  }

  /** The names in the schema's `required` that may be missing. */
  waived(schema: JsonObject, direction: Direction): ReadonlySet<string> | undefined {
    return this.#waived[direction].get(schema);
  }
}

/** Every object and array that roots lead to, with what holds or refers to it. */
function reachedFrom(graph: ReferenceGraph, roots: Iterable<Schema>): ReadonlyMap<JsonValue, readonly JsonValue[]> {
  const holders = new Map<JsonValue, JsonValue[]>();
  const waiting: (JsonObject | JsonArray)[] = [];
  const reach = (value: JsonValue, holder: JsonValue | undefined): void => {
    if (!isJsonObject(value) && !isJsonArray(value)) return;
    let known = holders.get(value);
    if (known === undefined) {
      holders.set(value, (known = []));
      waiting.push(value);
    }
    if (holder !== undefined) known.push(holder);
  };
  for (const root of roots) reach(root, undefined);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const part of isJsonArray(at) ? at : Object.values(at)) reach(part, at);
    if (isJsonObject(at)) for (const { target } of graph.references.get(at) ?? []) reach(target.json, at);
  }
  return holders;
}

/** The schemas that require members which one of the schemas applied beside them marks with `keyword`. */
function findWaived(graph: ReferenceGraph, holders: ReadonlyMap<JsonValue, readonly JsonValue[]>, keyword: string): ReadonlyMap<JsonObject, ReadonlySet<string>> {
  const properties: JsonValue[] = [];
  for (const value of holders.keys()) if (member(value, keyword) === true) properties.push(value);
  const waived = new Map<JsonObject, Set<string>>();
  for (const schema of leadingTo(properties, holders)) {
    if (!isJsonObject(schema) || !["properties", "allOf", "$ref"].some((each) => Object.hasOwn(schema, each))) continue;
    const applied = appliedSchemas(graph, schema);
    const marked = new Set(applied.flatMap((each) => namesMarked(each, keyword)));
    if (marked.size === 0) continue;
    for (const each of applied) {
      const names = (arrayMember(each, "required") ?? []).filter((name): name is string => typeof name === "string" && marked.has(name));
      if (names.length > 0) waived.set(each, new Set([...(waived.get(each) ?? []), ...names]));
    }
  }
  return waived;
}

const namesMarked = (schema: JsonObject, keyword: string): string[] =>
  Object.entries(objectMember(schema, "properties") ?? {}).filter(([, property]) => member(property, keyword) === true).map(([name]) => name);

function leadingTo(targets: Iterable<JsonValue>, holders: ReadonlyMap<JsonValue, readonly JsonValue[]>): ReadonlySet<JsonValue> {
  const found = new Set<JsonValue>(targets);
  for (const each of found) for (const holder of holders.get(each) ?? []) found.add(holder);
  return found;
}
