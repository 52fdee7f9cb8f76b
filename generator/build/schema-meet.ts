import type { Schema } from "../model/reference-graph.ts";
import type { EnumNode, IntersectionNode, LiteralNode, ObjectNode, PrimitiveNode, SchemaNode } from "../model/schema-node.ts";
import { isDisjoint } from "./schema-disjoint.ts";
import {
  anyNode, isKindsOnly, kindBits, type Kinds, kindsNode, kindsOf, neverNode, type MeetScope, withWidened,
} from "./schema-kinds.ts";
import { meetArrays } from "./schema-meet-arrays.ts";
import { borrowProperties, meetObjects, pushDown } from "./schema-meet-objects.ts";
import { unionOf } from "./schema-union.ts";
import { admits } from "./schema-values.ts";

/** How many combinations of union members an intersection may hold; past it a factor is given up. */
const maxCombinations = 128;

/**
 * What two nodes admit together, keeping names: a `ref` stays one unless the other side changes which JSON types or
 * values it may hold. May admit more than both together, never less.
 */
export function meet(scope: MeetScope, a: SchemaNode, b: SchemaNode): SchemaNode {
  if (a === b || b.kind === "any") return withWidened(a, b.widened);
  if (a.kind === "any") return withWidened(b, a.widened);
  if (a.kind === "never") return a;
  if (b.kind === "never") return b;
  if (isLiteral(a)) return filterValues(scope, a, b);
  if (isLiteral(b)) return filterValues(scope, b, a);
  const [kindsOfA, kindsOfB] = [kindsOf(scope, a), kindsOf(scope, b)];
  if (isKindsOnly(b)) return withWidened(restrict(scope, a, kindsOfB), lostBy(b));
  if (isKindsOnly(a)) return withWidened(restrict(scope, b, kindsOfA), lostBy(a));
  const common = kindsOfA & kindsOfB;
  const meetCommon = (): SchemaNode => meetAlike(scope, restrict(scope, a, common), restrict(scope, b, common));
  return a.kind === "ref" && b.kind === "ref" ? scope.meetNames(a, b, meetCommon) : meetCommon();
}

/** All of the nodes together. */
export const meetAll = (scope: MeetScope, nodes: readonly SchemaNode[]): SchemaNode =>
  nodes.reduce((met, node) => meet(scope, met, node), anyNode());

/** The values of a node that have one of the given JSON types. */
export function restrict(scope: MeetScope, node: SchemaNode, kinds: Kinds, depth = 0): SchemaNode {
  const own = kindsOf(scope, node);
  if ((own & ~kinds) === 0) return node;
  if ((own & kinds) === 0) return neverNode(node.json);
  switch (node.kind) {
    case "any": return withWidened(kindsNode(kinds, node.json), node.widened);
    case "enum": return literals(node.values.filter((value) => (kindsOf(scope, literals([value], node.json)) & kinds) !== 0), node.json);
    case "union": return unionOf(scope, node.members.map((each) => tighten(restrict(scope, each, kinds, depth), own & kinds)), node.json);
    case "intersection":
      return { ...node, members: node.members.map((each) => restrict(scope, each, kinds, depth)) };
    case "ref": {
      const target = depth > 8 ? undefined : scope.nodeOf(node.target);
      return target === undefined ? node : withWidened(restrict(scope, target, kinds, depth + 1), node.widened);
    }
    default: return node;
  }
}

/** Where only objects are left, an object need not allow for what is not meant to be one. */
const tighten = (node: SchemaNode, kinds: Kinds): SchemaNode =>
  node.kind === "object" && node.loose && kinds === kindBits.object ? { ...node, loose: false } : node;

/** Two nodes of the same JSON types, neither of them trivial. */
function meetAlike(scope: MeetScope, a: SchemaNode, b: SchemaNode): SchemaNode {
  if (a.kind === "never" || a.kind === "any" || b.kind === "never" || b.kind === "any" || isLiteral(a) || isLiteral(b)) {
    return a.kind === "never" || b.kind === "any" ? a : meet(scope, a, b);
  }
  if (a.kind === "ref" && b.kind === "ref" && a.target === b.target) return withWidened(a, b.widened);
  if (a.kind === "union" || b.kind === "union") return meetUnions(scope, a, b);
  if (a.kind === "intersection") return meetIntoIntersection(scope, a, b);
  if (b.kind === "intersection") return meetIntoIntersection(scope, b, a, true);
  if (isPrimitive(a) && isPrimitive(b)) return meetPrimitives(a, b);
  if (a.kind === "object" && b.kind === "object") return meetObjects(scope, a, b);
  if (isList(a) && isList(b)) return meetArrays(scope, a, b);
  if (isDisjoint(scope, a, b)) return neverNode(b.json);
  return meetWithRef(scope, a, b);
}

/** One side is a `ref`: it stays, and the other joins it unless it adds nothing. */
function meetWithRef(scope: MeetScope, a: SchemaNode, b: SchemaNode): SchemaNode {
  if (isPrimitive(b)) return withWidened(a, lostBy(b));
  if (isPrimitive(a)) return withWidened(b, lostBy(a));
  return combine(scope, a, b);
}

/** `a & b`, each inline object taking from the other the types of members that it only requires. */
function combine(scope: MeetScope, a: SchemaNode, b: SchemaNode): SchemaNode {
  const left = a.kind === "object" ? borrowProperties(scope, a, b) : a;
  const right = b.kind === "object" ? borrowProperties(scope, b, a) : b;
  if (left.kind === "object" && addsNothing(left)) return withWidened(right, [...(left.widened ?? []), ...closing(left)]);
  if (right.kind === "object" && addsNothing(right)) return withWidened(left, [...(right.widened ?? []), ...closing(right)]);
  return intersection([left, right], b.json);
}

/** Beside a name, an object that only forbids undeclared members cannot be told in a type. */
const addsNothing = (node: ObjectNode): boolean =>
  node.keys === undefined && node.patterns.length === 0 && typeof node.additional === "boolean" &&
  node.properties.every((property) => !property.required && property.node.kind === "any");

const closing = (node: ObjectNode): readonly string[] => (node.additional === false ? ["additionalProperties"] : []);

/** Merges what can be merged with one member of the intersection; else it becomes one more member. */
function meetIntoIntersection(scope: MeetScope, whole: IntersectionNode, b: SchemaNode, isFirst = false): SchemaNode {
  if (b.kind === "intersection") {
    return b.members.reduce<SchemaNode>((met, each) => meet(scope, met, each), whole);
  }
  if (isDisjoint(scope, whole, b)) return neverNode(b.json);
  const members = [...whole.members];
  const at = members.findIndex((each) => each.kind === b.kind && (each.kind === "object" || isList(each)));
  if (at >= 0) {
    const merged = meet(scope, members[at]!, b);
    if (merged.kind === "never") return merged;
    return intersection(members.with(at, merged.kind === "object" ? borrowFromOthers(scope, merged, members, at) : merged), whole.json);
  }
  if (members.some((each) => each.kind === "ref" && b.kind === "ref" && each.target === b.target)) return whole;
  const [first, ...rest] = members;
  const joined = isFirst ? [b, ...members] : [...members, b];
  const last = b.kind === "object" ? borrowProperties(scope, b, first === undefined ? anyNode() : intersection([first, ...rest], whole.json)) : b;
  if (last.kind === "object" && addsNothing(last)) return withWidened(whole, closing(last));
  return intersection(joined.map((each) => (each === b ? last : each)), whole.json);
}

const borrowFromOthers = (scope: MeetScope, node: ObjectNode, members: readonly SchemaNode[], at: number): ObjectNode =>
  borrowProperties(scope, node, intersection(members.filter((_, index) => index !== at), node.json));

/** Unions meet by JSON type: object variants stay factors of an intersection, everything else is distributed. */
function meetUnions(scope: MeetScope, a: SchemaNode, b: SchemaNode): SchemaNode {
  const [left, right] = [membersOf(a), membersOf(b)];
  const straddles = (node: SchemaNode): boolean => (kindsOf(scope, node) & kindBits.object) !== 0 && !isObjectLike(scope, node);
  if (left.some(straddles) || right.some(straddles)) return distribute(scope, left, right, a);
  const [objectsOfA, othersOfA] = partition(left, (each) => isObjectLike(scope, each));
  const [objectsOfB, othersOfB] = partition(right, (each) => isObjectLike(scope, each));
  const objects = meetObjectVariants(scope, objectsOfA, objectsOfB, a.json, b.json);
  return unionOf(scope, [...membersOf(objects), ...membersOf(distribute(scope, othersOfA, othersOfB, a))], a.json);
}

function distribute(scope: MeetScope, left: readonly SchemaNode[], right: readonly SchemaNode[], whole: SchemaNode): SchemaNode {
  const pairs = overlappingPairs(scope, left, right);
  if (pairs.length > maxCombinations) return withWidened(unionOf(scope, left, whole.json), ["allOf"]);
  return unionOf(scope, pairs.map(([one, other]) => meet(scope, one, other)), whole.json);
}

const overlappingPairs = (scope: MeetScope, left: readonly SchemaNode[], right: readonly SchemaNode[]): [SchemaNode, SchemaNode][] =>
  left.flatMap((each) => right.filter((other) => !isDisjoint(scope, each, other)).map((other): [SchemaNode, SchemaNode] => [each, other]));

function meetObjectVariants(
  scope: MeetScope, left: readonly SchemaNode[], right: readonly SchemaNode[], jsonOfA: Schema, jsonOfB: Schema,
): SchemaNode {
  if (left.length * right.length > 10_000) return withWidened(unionOf(scope, left, jsonOfA), ["allOf"]);
  const pairs = overlappingPairs(scope, left, right);
  const keptLeft = left.filter((each) => pairs.some(([one]) => one === each));
  const keptRight = right.filter((each) => pairs.some(([, other]) => other === each));
  const most = Math.max(keptLeft.length, keptRight.length);
  const least = Math.min(keptLeft.length, keptRight.length);
  const isPairing = least > 1 ? pairs.length < most + least : most <= 1;
  if (isPairing || [...keptLeft, ...keptRight].some(isLiteral)) return distribute(scope, keptLeft, keptRight, neverNode(jsonOfA));
  const lone = least === 1 ? beside(scope, keptLeft, keptRight) : undefined;
  if (lone !== undefined) return lone;
  const first = unionOf(scope, keptLeft, jsonOfA);
  const second = unionOf(scope, keptRight, jsonOfB);
  if (combinations(first) * combinations(second) > maxCombinations) return withWidened(first, ["allOf"]);
  return intersection([borrowInMembers(scope, first, second), borrowInMembers(scope, second, first)], jsonOfB);
}

/** One inline object beside variants, where members that every variant has are told there and not twice. */
function beside(scope: MeetScope, left: readonly SchemaNode[], right: readonly SchemaNode[]): SchemaNode | undefined {
  const [object, variants] = left.length === 1 ? [left[0]!, right] : [right[0]!, left];
  if (object.kind !== "object") return undefined;
  const slim = pushDown(scope, object, variants);
  if (slim === undefined) return undefined;
  const union = unionOf(scope, slim.variants, object.json);
  if (isKindsOnly(slim.object) || addsNothing(slim.object)) return withWidened(union, [...(slim.object.widened ?? []), ...closing(slim.object)]);
  if (slim.object === object) return undefined;
  return intersection([slim.object, borrowInMembers(scope, union, slim.object)], object.json);
}

function partition<T>(all: readonly T[], test: (each: T) => boolean): [T[], T[]] {
  const chosen: T[] = [];
  const others: T[] = [];
  for (const each of all) (test(each) ? chosen : others).push(each);
  return [chosen, others];
}

const borrowInMembers = (scope: MeetScope, union: SchemaNode, from: SchemaNode): SchemaNode =>
  union.kind === "union"
    ? { ...union, members: union.members.map((each) => (each.kind === "object" ? borrowProperties(scope, each, from) : each)) }
    : union.kind === "object" ? borrowProperties(scope, union, from) : union;

const combinations = (node: SchemaNode): number => {
  if (node.kind === "union") return node.members.reduce((sum, each) => sum + combinations(each), 0);
  return node.kind === "intersection" ? node.members.reduce((product, each) => product * combinations(each), 1) : 1;
};

const isObjectLike = (scope: MeetScope, node: SchemaNode): boolean => kindsOf(scope, node) === kindBits.object;

/** The members of a union, or the node alone; a union that came from a name is looked into only for its own members. */
const membersOf = (node: SchemaNode): readonly SchemaNode[] => (node.kind === "union" ? node.members : [node]);

/** An intersection of two or more nodes, flat. */
export function intersection(members: readonly SchemaNode[], json: Schema): SchemaNode {
  const flat = members.flatMap((each) => (each.kind === "intersection" ? each.members : [each])).filter((each) => each.kind !== "any");
  const distinct = flat.filter((each, index) => flat.indexOf(each) === index);
  if (distinct.length === 0) return anyNode(json);
  if (distinct.length === 1) return distinct[0]!;
  const [names, others] = partition(distinct, (each) => each.kind === "ref");
  return { kind: "intersection", json, members: [...names, ...others] };
}

type ValuesNode = LiteralNode | EnumNode;

const isLiteral = (node: SchemaNode): node is ValuesNode => node.kind === "literal" || node.kind === "enum";

const isList = (node: SchemaNode): node is Extract<SchemaNode, { kind: "array" | "tuple" }> =>
  node.kind === "array" || node.kind === "tuple";

const isPrimitive = (node: SchemaNode): node is PrimitiveNode =>
  node.kind === "string" || node.kind === "number" || node.kind === "integer" || node.kind === "boolean" || node.kind === "null";

/** The values of `values` that the other node admits. */
function filterValues(scope: MeetScope, values: ValuesNode, other: SchemaNode): SchemaNode {
  const all = values.kind === "literal" ? [values.value] : values.values;
  const kept = all.filter((value) => admits(scope, other, value));
  return kept.length === all.length ? values : literals(kept, values.json);
}

/** Exactly these values. */
export function literals(values: EnumNode["values"], json: Schema): SchemaNode {
  if (values.length === 0) return neverNode(json);
  return values.length === 1 ? { kind: "literal", json, value: values[0]! } : { kind: "enum", json, values };
}

function meetPrimitives(a: PrimitiveNode, b: PrimitiveNode): SchemaNode {
  const base = a.kind === "integer" || b.kind === "integer" ? "integer" : a.kind;
  const detailed = a.widened === undefined ? b : a;
  return withWidened({ ...detailed, kind: base }, [...(a.widened ?? []), ...(b.widened ?? [])]);
}

/** The keywords that are lost when a node that only restricts JSON types is folded into another. */
function lostBy(node: SchemaNode): readonly string[] {
  if (node.kind === "union") return [...(node.widened ?? []), ...node.members.flatMap(lostBy)];
  return [...(node.widened ?? []), ...(node.kind === "integer" ? ["type"] : [])];
}
