import type { ArrayNode, ObjectNode, PropertyNode, SchemaNode, TupleNode } from "../model/schema-node.ts";
import {
  anyNode, isOpenObject, kindBits, kindsNode, kindsOf, type MeetScope, neverNode, type RefScope, unfold, withWidened,
} from "./schema-kinds.ts";
import { literals } from "./schema-meet.ts";
import { unionOf } from "./schema-union.ts";
import { admits } from "./schema-values.ts";

/** How many ways to fail one object schema may become branches of a union. */
const maxAlternatives = 3;

/**
 * The values of `a` that `b` does not admit (`not`, the `else` side of an `if`, the other branches of a `oneOf`). May
 * admit more, never less: nothing is taken away unless `b` says exactly what its schema says.
 */
export function subtract(scope: MeetScope, a: SchemaNode, b: SchemaNode): SchemaNode {
  if (!isExact(scope, b)) return withWidened(a, ["not"]);
  return takeAway(scope, a, b, 0);
}

function takeAway(scope: MeetScope, a: SchemaNode, b: SchemaNode, depth: number): SchemaNode {
  if (depth > 16 || b.kind === "never" || (kindsOf(scope, a) & kindsOf(scope, b)) === 0) return a;
  if (covers(scope, b, a)) return neverNode(a.json);
  switch (a.kind) {
    case "literal": case "enum": return withoutValues(scope, a, b);
    case "any": {
      const whole = kindsAsUnion(a);
      const rest = takeAway(scope, whole, b, depth + 1);
      return rest === whole ? a : rest;
    }
    case "boolean": return withoutValues(scope, { kind: "enum", json: a.json, values: [true, false] }, b);
    case "union": {
      const members = a.members.map((each) => takeAway(scope, each, b, depth + 1));
      return members.every((each, index) => each === a.members[index]) ? a : unionOf(scope, members, a.json);
    }
    case "ref": {
      const target = unfold(scope, a);
      const rest = target.kind === "any" ? target : takeAway(scope, target, b, depth + 1);
      return rest === target ? a : rest;
    }
    case "object": return withoutObjects(scope, a, b, depth);
    default: return a;
  }
}

const kindsAsUnion = (node: SchemaNode): SchemaNode => {
  const all = kindsNode(kindBits.object | kindBits.array | kindBits.string | kindBits.number | kindBits.boolean, node.json);
  return all.kind === "union" ? { ...all, members: [...all.members, { kind: "null", json: node.json }] } : all;
};

function withoutValues(scope: MeetScope, a: Extract<SchemaNode, { kind: "literal" | "enum" }>, b: SchemaNode): SchemaNode {
  const values = a.kind === "literal" ? [a.value] : a.values;
  const kept = values.filter((value) => !admits(scope, b, value));
  if (kept.length === values.length && a.kind === "literal") return a;
  return literals(kept, a.json);
}

/** `a` without the objects of `b`: for each thing that `b` demands, `a` where it is not so. */
function withoutObjects(scope: MeetScope, a: ObjectNode, b: SchemaNode, depth: number): SchemaNode {
  const target = unfold(scope, b);
  if (target.kind === "union") return target.members.reduce<SchemaNode>((rest, each) => takeAway(scope, rest, each, depth + 1), a);
  if (target.kind !== "object" || target.patterns.length > 0 || target.additional !== true || target.keys !== undefined) return a;
  const demands = target.properties.filter((property) => property.required || property.node.kind !== "any");
  if (demands.length > maxAlternatives) return a;
  const failures = demands.map((demand) => failing(scope, a, demand, depth));
  return failures.some((each) => each === a) ? a : unionOf(scope, failures, a.json);
}

/** The objects of `a` that do not meet one demand: the member is missing although required, or has another value. */
function failing(scope: MeetScope, a: ObjectNode, demand: PropertyNode, depth: number): SchemaNode {
  const own = a.properties.find((property) => property.name === demand.name);
  const before = own?.node ?? (typeof a.additional === "boolean" ? anyNode() : a.additional);
  const node = takeAway(scope, before, demand.node, depth + 1);
  const mayBeMissing = demand.required && own?.required !== true;
  if (node.kind === "never" && !mayBeMissing) return neverNode(a.json);
  if (node === before && mayBeMissing === (own?.required !== true)) return a;
  const property: PropertyNode = { json: true, readOnly: false, writeOnly: false, ...own, name: demand.name, required: !mayBeMissing, node };
  const properties = own === undefined ? [...a.properties, property] : a.properties.map((each) => (each === own ? property : each));
  return { ...a, properties };
}

/** Whether `b` admits every value of `a`, as far as it can be told. `b` must be exact. */
function covers(scope: RefScope, b: SchemaNode, a: SchemaNode, depth = 0): boolean {
  if (b.kind === "any") return true;
  if (depth > 16 || a.kind === "any") return false;
  if (a.kind === "ref" && b.kind === "ref" && a.target === b.target) return true;
  if (b.kind === "ref") return covers(scope, unfold(scope, b), a, depth + 1);
  if (a.kind === "ref") return covers(scope, b, unfold(scope, a), depth + 1);
  if (a.kind === "literal") return admits(scope, b, a.value);
  if (a.kind === "enum") return a.values.every((value) => admits(scope, b, value));
  if (a.kind === "union") return a.members.every((each) => covers(scope, b, each, depth + 1));
  if (b.kind === "union") return b.members.some((each) => covers(scope, each, a, depth + 1)) || coversBoolean(scope, b, a);
  if (b.kind === "intersection") return b.members.every((each) => covers(scope, each, a, depth + 1));
  if (a.kind === "intersection") return a.members.some((each) => covers(scope, b, each, depth + 1));
  return coversAlike(scope, b, a, depth) || coversBoolean(scope, b, a);
}

function coversAlike(scope: RefScope, b: SchemaNode, a: SchemaNode, depth: number): boolean {
  if (b.kind === "number") return a.kind === "number" || a.kind === "integer";
  if (isList(a) && isList(b)) return coversList(scope, b, a, depth);
  if (a.kind === "object" && b.kind === "object") return isOpenObject(b);
  return b.kind === a.kind && a.kind !== "object";
}

const coversBoolean = (scope: RefScope, b: SchemaNode, a: SchemaNode): boolean =>
  a.kind === "boolean" && admits(scope, b, true) && admits(scope, b, false);

const coversList = (scope: RefScope, b: ArrayNode | TupleNode, a: ArrayNode | TupleNode, depth: number): boolean =>
  b.kind === "array" && b.minItems <= a.minItems && (b.maxItems ?? Infinity) >= (a.maxItems ?? Infinity) &&
  (b.items.kind === "any" || (a.kind === "array" && covers(scope, b.items, a.items, depth + 1)));

const isList = (node: SchemaNode): node is ArrayNode | TupleNode => node.kind === "array" || node.kind === "tuple";

/** Whether a node says all that its schema says. */
export function isExact(scope: RefScope, node: SchemaNode, seen: Set<string> = new Set()): boolean {
  if (node.widened !== undefined && node.widened.length > 0) return false;
  const areExact = (nodes: readonly SchemaNode[]): boolean => nodes.every((each) => isExact(scope, each, seen));
  switch (node.kind) {
    case "ref": {
      if (seen.has(node.target)) return true;
      seen.add(node.target);
      const target = scope.nodeOf(node.target);
      return target !== undefined && isExact(scope, target, seen);
    }
    case "union": case "intersection": return areExact(node.members);
    case "array": return isExact(scope, node.items, seen);
    case "tuple": return areExact(node.prefix) && (node.rest === undefined || isExact(scope, node.rest, seen));
    case "object":
      return areExact(node.properties.map((property) => property.node)) && areExact(node.patterns.map((each) => each.node)) &&
        (typeof node.additional === "boolean" || isExact(scope, node.additional, seen));
    default: return true;
  }
}
