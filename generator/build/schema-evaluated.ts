import { isSchema, type ReferenceGraph, type Resource, type Schema } from "../model/reference-graph.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, member } from "../source/json.ts";
import { keywordRulesOf } from "./schema-keywords.ts";

/**
 * What the keywords beside `unevaluatedProperties` and `unevaluatedItems` may have looked at, at most: names and
 * positions outside of it are certainly left to the `unevaluated` keyword.
 */
export interface Evaluated {
  readonly names: ReadonlySet<string>;
  readonly patterns: readonly string[];
  readonly allProperties: boolean;
  readonly prefix: number;
  readonly allItems: boolean;
}

/** What `json` evaluates, its own `unevaluated` keywords aside. */
export function evaluatedBy(graph: ReferenceGraph, json: JsonObject, resource: Resource): Evaluated {
  const survey = new Survey(graph);
  survey.visit(json, resource, true);
  return survey;
}

class Survey implements Evaluated {
  readonly names = new Set<string>();
  readonly patterns: string[] = [];
  allProperties = false;
  prefix = 0;
  allItems = false;
  readonly #graph: ReferenceGraph;
  readonly #seen = new Set<JsonObject>();

  constructor(graph: ReferenceGraph) {
    this.#graph = graph;
  }

  visit(schema: Schema, resource: Resource, isOutermost = false): void {
    if (!isJsonObject(schema) || this.#seen.has(schema)) return;
    this.#seen.add(schema);
    const own = this.#graph.resourceAt.get(schema) ?? resource;
    this.#addProperties(schema, isOutermost);
    this.#addItems(schema, own, isOutermost);
    for (const reference of this.#graph.references.get(schema) ?? []) {
      if (reference.dynamicAnchor !== undefined) this.allProperties = this.allItems = true;
      else if (isSchema(reference.target.json)) this.visit(reference.target.json, reference.target.resource);
    }
    for (const each of inPlace(schema)) this.visit(each, own);
  }

  #addProperties(schema: JsonObject, isOutermost: boolean): void {
    for (const name of keysOf(member(schema, "properties"))) this.names.add(name);
    this.patterns.push(...keysOf(member(schema, "patternProperties")));
    if (Object.hasOwn(schema, "additionalProperties") || (!isOutermost && Object.hasOwn(schema, "unevaluatedProperties"))) {
      this.allProperties = true;
    }
  }

  #addItems(schema: JsonObject, resource: Resource, isOutermost: boolean): void {
    const rules = keywordRulesOf(resource);
    const items = member(schema, "items");
    const byPosition = rules.prefixItems ? member(schema, "prefixItems") : items;
    if (isJsonArray(byPosition)) this.prefix = Math.max(this.prefix, byPosition.length);
    const hasRest = rules.prefixItems || !isJsonArray(items) ? items !== undefined : Object.hasOwn(schema, "additionalItems");
    const sees = hasRest || (rules.prefixItems && Object.hasOwn(schema, "contains"));
    if (sees || (!isOutermost && Object.hasOwn(schema, "unevaluatedItems"))) this.allItems = true;
  }
}

const keysOf = (value: JsonValue | undefined): string[] => (isJsonObject(value) ? Object.keys(value) : []);

/** The subschemas that apply to the same place and whose annotations may count. */
function inPlace(schema: JsonObject): Schema[] {
  const lists = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => (isJsonArray(schema[keyword]) ? schema[keyword] : []));
  const dependents = isJsonObject(schema["dependentSchemas"]) ? Object.values(schema["dependentSchemas"]) : [];
  return [...lists, ...dependents, schema["if"], schema["then"], schema["else"]].filter(isSchema);
}
