import type { ObjectNode, PropertyNode, SchemaNode } from "../model/schema-node.ts";
import { kindsOf, type RefScope, unfold } from "./schema-kinds.ts";
import { admits } from "./schema-values.ts";

/** How many steps one question may take before the answer is "perhaps not". */
const fuelPerQuestion = 500;

/** Whether no value satisfies both nodes, as far as it can be told: tags that differ, JSON types that differ. */
export const isDisjoint = (scope: RefScope, a: SchemaNode, b: SchemaNode): boolean =>
  new Question(scope).isDisjoint(a, b);

class Question {
  readonly #scope: RefScope;
  #fuel = fuelPerQuestion;

  constructor(scope: RefScope) {
    this.#scope = scope;
  }

  isDisjoint(a: SchemaNode, b: SchemaNode): boolean {
    if (this.#fuel-- <= 0) return false;
    if ((kindsOf(this.#scope, a) & kindsOf(this.#scope, b)) === 0) return true;
    if (a.kind === "ref" && b.kind === "ref" && a.target === b.target) return false;
    const [one, other] = [unfold(this.#scope, a), unfold(this.#scope, b)];
    return this.#byValues(one, other) ?? this.#byValues(other, one) ?? this.#byShape(one, other);
  }

  #byValues(a: SchemaNode, b: SchemaNode): boolean | undefined {
    switch (a.kind) {
      case "literal": return !admits(this.#scope, b, a.value);
      case "enum": return a.values.length <= 200 && a.values.every((value) => !admits(this.#scope, b, value));
      case "union": return a.members.every((each) => this.isDisjoint(each, b));
      case "intersection": return a.members.some((each) => this.isDisjoint(each, b)) || undefined;
      default: return undefined;
    }
  }

  #byShape(a: SchemaNode, b: SchemaNode): boolean {
    return a.kind === "object" && b.kind === "object" && (this.#excludes(a, b) || this.#excludes(b, a));
  }

  /** Whether `a` requires a member whose values `b` excludes. */
  #excludes(a: ObjectNode, b: ObjectNode): boolean {
    const required = a.properties.filter((property) => property.required);
    if (required.length === 0) return false;
    const others = new Map(b.properties.map((property) => [property.name, property]));
    return required.some((property) => this.#excludesMember(property, others.get(property.name), b));
  }

  #excludesMember(property: PropertyNode, other: PropertyNode | undefined, b: ObjectNode): boolean {
    if (other !== undefined) return this.isDisjoint(property.node, other.node);
    return b.additional === false && b.patterns.length === 0;
  }
}
