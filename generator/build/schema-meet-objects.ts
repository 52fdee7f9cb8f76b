import type { ObjectNode, PropertyNode, SchemaNode } from "../model/schema-node.ts";
import { stringMember } from "../source/json.ts";
import { neverNode, type MeetScope, type RefScope, unfold, withWidened } from "./schema-kinds.ts";
import { matches } from "./schema-patterns.ts";

/** One object that is both: members of either, tightened by what the other demands of them. */
export function meetObjects(scope: MeetScope, a: ObjectNode, b: ObjectNode): SchemaNode {
  const others = new Map(b.properties.map((property) => [property.name, property]));
  const properties: PropertyNode[] = a.properties.map((property) => {
    const other = others.get(property.name);
    others.delete(property.name);
    return other === undefined ? constrain(scope, property, b) : both(scope, property, other);
  });
  for (const property of others.values()) properties.push(constrain(scope, property, a));
  if (properties.some((property) => property.required && property.node.kind === "never")) return neverNode(b.json);
  const merged: ObjectNode = {
    kind: "object",
    json: a.json,
    properties,
    additional: meetAdditional(scope, a.additional, b.additional),
    patterns: meetPatterns(scope, a, b),
    keys: a.keys ?? b.keys,
    loose: a.loose && b.loose,
  };
  return withWidened(merged, [...(a.widened ?? []), ...(b.widened ?? []), ...lostPatterns(a, b)]);
}

const both = (scope: MeetScope, a: PropertyNode, b: PropertyNode): PropertyNode => ({
  ...a,
  json: a.json === true ? b.json : a.json,
  required: a.required || b.required,
  readOnly: a.readOnly || b.readOnly,
  writeOnly: a.writeOnly || b.writeOnly,
  node: scope.meet(a.node, b.node),
});

/** A member that `other` does not declare, under what its patterns, else its additional members demand. */
const constrain = (scope: MeetScope, property: PropertyNode, other: ObjectNode): PropertyNode => {
  const demand = undeclaredNode(scope, other, property.name);
  return demand === undefined ? property : { ...property, node: scope.meet(property.node, demand) };
};

/** What an object demands of a member it does not declare; `undefined` when nothing (that can be told). */
export function undeclaredNode(scope: MeetScope, object: Pick<ObjectNode, "patterns" | "additional">, name: string): SchemaNode | undefined {
  const verdicts = object.patterns.map(({ pattern }) => matches(pattern, name));
  const matching = object.patterns.filter((_, index) => verdicts[index] === true).map(({ node }) => node);
  if (matching.length > 0) return matching.reduce((met, node) => scope.meet(met, node));
  if (verdicts.some((verdict) => verdict === undefined) || object.additional === true) return undefined;
  return object.additional === false ? neverNode() : object.additional;
}

export function meetAdditional(scope: MeetScope, a: boolean | SchemaNode, b: boolean | SchemaNode): boolean | SchemaNode {
  if (a === true || b === false) return b;
  if (b === true || a === false) return a;
  const met = scope.meet(a, b);
  return met.kind === "never" ? false : met;
}

/** Patterns of one side also meet the additional members of the other, where that one has no patterns of its own. */
function meetPatterns(scope: MeetScope, a: ObjectNode, b: ObjectNode): ObjectNode["patterns"] {
  const under = (patterns: ObjectNode["patterns"], other: ObjectNode): ObjectNode["patterns"] => {
    const { additional } = other;
    if (additional === true || other.patterns.length > 0) return patterns;
    return patterns.map(({ pattern, node }) => ({ pattern, node: additional === false ? neverNode() : scope.meet(node, additional) }));
  };
  return [...under(a.patterns, b), ...under(b.patterns, a)];
}

const lostPatterns = (a: ObjectNode, b: ObjectNode): readonly string[] =>
  a.patterns.length > 0 && b.patterns.length > 0 ? ["patternProperties"] : [];

/**
 * An object beside variants of which each declares some of its members too: these are taken from the object and told
 * by the variants alone, unless they have a description, which would be told many times. `undefined` when a variant is
 * no inline object.
 */
export function pushDown(
  scope: MeetScope, object: ObjectNode, variants: readonly SchemaNode[],
): { readonly object: ObjectNode; readonly variants: readonly ObjectNode[] } | undefined {
  const inline = variants.filter((each) => each.kind === "object");
  if (inline.length < variants.length || object.patterns.length > 0 || typeof object.additional !== "boolean") return undefined;
  const shared = object.properties.filter((property) => stringMember(property.json, "description") === undefined &&
    inline.every((variant) => variant.properties.some(({ name }) => name === property.name)));
  if (shared.length === 0) return { object, variants: inline };
  const byName = new Map(shared.map((property) => [property.name, property]));
  return {
    object: { ...object, properties: object.properties.filter((property) => !shared.includes(property)) },
    variants: inline.map((variant) => ({ ...variant, properties: variant.properties.map((property) => {
      const base = byName.get(property.name);
      return base === undefined ? property : both(scope, base, property);
    }) })),
  };
}

/**
 * The object with types for the members that it only requires, taken from `source`, which stands beside it: requiring
 * a member then reads `name: string` instead of `name: unknown`.
 */
export function borrowProperties(scope: RefScope, object: ObjectNode, source: SchemaNode): ObjectNode {
  if (!object.properties.some(({ node }) => node.kind === "any")) return object;
  const properties = object.properties.map((property): PropertyNode => {
    const found = property.node.kind === "any" && property.required ? findProperty(scope, source, property.name) : undefined;
    return found === undefined ? property : { ...found, required: true, json: property.json };
  });
  return { ...object, properties };
}

/** The declaration of a member in a node, through references and intersections. */
export function findProperty(scope: RefScope, node: SchemaNode, name: string): PropertyNode | undefined {
  const target = unfold(scope, node);
  if (target.kind === "object") return target.properties.find((property) => property.name === name);
  if (target.kind !== "intersection") return undefined;
  for (const each of target.members) {
    const found = each.kind === "intersection" ? undefined : findProperty(scope, each, name);
    if (found !== undefined && found.node.kind !== "any") return found;
  }
  return undefined;
}
