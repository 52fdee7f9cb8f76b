import { numberBounds } from "../model/schema-facts.ts";
import type { Schema } from "../model/reference-graph.ts";
import type { ArrayNode, ObjectNode, PropertyNode, SchemaNode, TupleNode } from "../model/schema-node.ts";
import { isJsonArray, isJsonObject, isSameJson, type JsonArray, type JsonObject, type JsonValue, member, numberMember } from "../source/json.ts";
import { kindBits, kindOfValue, type RefScope } from "./schema-kinds.ts";
import { matches } from "./schema-patterns.ts";

/** How many steps one question may take before the answer is "perhaps", so that no schema can make it slow. */
const fuelPerQuestion = 2_000;

/** Whether a node admits a value. A "yes" may be wrong where the node is widened; a "no" never is. */
export const admits = (scope: RefScope, node: SchemaNode, value: JsonValue): boolean =>
  new Question(scope).admits(node, value);

class Question {
  readonly #scope: RefScope;
  #fuel = fuelPerQuestion;

  constructor(scope: RefScope) {
    this.#scope = scope;
  }

  admits(node: SchemaNode, value: JsonValue): boolean {
    if (this.#fuel-- <= 0) return true;
    switch (node.kind) {
      case "any": return true;
      case "never": return false;
      case "literal": return isSameJson(node.value, value);
      case "enum": return node.values.some((each) => isSameJson(each, value));
      case "union": return node.members.some((each) => this.admits(each, value));
      case "intersection": return node.members.every((each) => this.admits(each, value));
      case "ref": {
        const target = this.#scope.nodeOf(node.target);
        return target === undefined || this.admits(target, value);
      }
      case "array": case "tuple": return isJsonArray(value) && this.#admitsArray(node, value);
      case "object": return isJsonObject(value) && this.#admitsObject(node, value);
      case "integer": return typeof value === "number" && Number.isInteger(value) && isWithinBounds(node.json, value);
      default: return kindOfValue(value) === kindBits[node.kind] && isWithinBounds(node.json, value);
    }
  }

  #admitsArray(node: ArrayNode | TupleNode, value: JsonArray): boolean {
    if (value.length < node.minItems || value.length > (node.maxItems ?? Infinity)) return false;
    return value.every((item, index) => {
      const items = node.kind === "array" ? node.items : (node.prefix[index] ?? node.rest);
      return items !== undefined && this.admits(items, item);
    });
  }

  #admitsObject(node: ObjectNode, value: JsonObject): boolean {
    const declared = new Map(node.properties.map((property) => [property.name, property]));
    if (node.properties.some((property) => property.required && !Object.hasOwn(value, property.name))) return false;
    return Object.entries(value).every(([name, each]) => this.#admitsMember(node, declared.get(name), name, each));
  }

  #admitsMember(node: ObjectNode, property: PropertyNode | undefined, name: string, value: JsonValue): boolean {
    if (property !== undefined) return this.admits(property.node, value);
    const verdicts = node.patterns.map(({ pattern }) => matches(pattern, name));
    if (!node.patterns.every((pattern, index) => verdicts[index] !== true || this.admits(pattern.node, value))) return false;
    if (verdicts.some((verdict) => verdict !== false)) return true;
    return typeof node.additional === "boolean" ? node.additional : this.admits(node.additional, value);
  }
}

/** Whether a scalar satisfies the assertions of a schema for its type. */
function isWithinBounds(json: Schema, value: JsonValue): boolean {
  if (typeof value === "number") return isWithinNumberBounds(json, value);
  return typeof value !== "string" || isWithinStringBounds(json, value);
}

function isWithinNumberBounds(json: Schema, value: number): boolean {
  const { least = -Infinity, above = -Infinity, most = Infinity, below = Infinity } = numberBounds(json);
  const multiple = numberMember(json, "multipleOf");
  return (
    value >= least && value <= most && value > above && value < below &&
    (multiple === undefined || !Number.isInteger(multiple) || !Number.isInteger(value) || value % multiple === 0)
  );
}

function isWithinStringBounds(json: Schema, value: string): boolean {
  const length = [...value].length;
  const pattern = member(json, "pattern");
  return (
    length >= (numberMember(json, "minLength") ?? 0) && length <= (numberMember(json, "maxLength") ?? Infinity) &&
    (typeof pattern !== "string" || matches(pattern, value) !== false)
  );
}

