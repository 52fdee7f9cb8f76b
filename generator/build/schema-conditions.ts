import type { Schema } from "../model/reference-graph.ts";
import type { ObjectNode, PropertyNode, SchemaNode } from "../model/schema-node.ts";
import { isSameNode } from "../model/schema-node-same.ts";
import { anyNode, isKindsOnly, kindBits, kindsNode, kindsOf, type MeetScope, neverNode, openObject, unfold } from "./schema-kinds.ts";
import { findProperty } from "./schema-meet-objects.ts";
import { subtract } from "./schema-subtract.ts";
import { unionOf } from "./schema-union.ts";

/** A rule of the form "if … then … else …"; `dependentRequired` and `dependentSchemas` are such rules as well. */
export interface Condition {
  readonly test: SchemaNode;
  readonly then: SchemaNode;
  readonly otherwise: SchemaNode;
  readonly json: Schema;
}

/** "If the member `name` is there, then …" (`dependentRequired`, `dependentSchemas`, `dependencies`). */
export const dependency = (name: string, then: SchemaNode, json: Schema): Condition => ({
  test: presence(name, json), then, otherwise: anyNode(), json,
});

/** Objects that have all these members. */
export const requiring = (names: readonly string[], json: Schema): ObjectNode => ({
  ...openObject(json), properties: names.map((name) => member(name, true, anyNode())), loose: true,
});

const presence = (name: string, json: Schema): SchemaNode => requiring([name], json);

const member = (name: string, required: boolean, node: SchemaNode): PropertyNode =>
  ({ name, required, node, json: true, readOnly: false, writeOnly: false });

/**
 * What the conditions leave of `base`. Each becomes a union of the members it is about, beside `base`, so that what
 * they have in common is written once; a condition that no type can tell changes nothing.
 */
export function applyConditions(scope: MeetScope, base: SchemaNode, conditions: readonly Condition[]): SchemaNode {
  const unions = conditions.map((condition) => branches(scope, base, condition)).filter((node) => !isKindsOnly(node));
  if (unions.length === 0) return base;
  return scope.meet(base, unions.reduce((met, node) => scope.meet(met, node)));
}

function branches(scope: MeetScope, base: SchemaNode, condition: Condition): SchemaNode {
  const names = new Set<string>();
  for (const node of [condition.test, condition.then, condition.otherwise]) addNames(scope, node, names, 0);
  const part = project(scope, base, names);
  const [passing, failing] = [scope.meet(part, condition.test), subtract(scope, part, condition.test)];
  const yes = scope.meet(passing, condition.then);
  const no = scope.meet(failing, condition.otherwise);
  const saysNothing = isSameNode(yes, passing) && isSameNode(no, failing);
  return saysNothing ? anyNode(condition.json) : unionOf(scope, [yes, no], condition.json);
}

/** `base`, reduced to the given members of its objects. */
function project(scope: MeetScope, base: SchemaNode, names: ReadonlySet<string>): SchemaNode {
  const kinds = kindsOf(scope, base);
  if ((kinds & kindBits.object) === 0) return kindsNode(kinds, true);
  const properties = [...names].flatMap((name) => withoutAnnotations(findProperty(scope, base, name)));
  const object: ObjectNode = { ...openObject(true), properties, loose: kinds !== kindBits.object };
  return unionOf(scope, [object, kindsNode(kinds & ~kindBits.object, true)].filter((node) => node.kind !== "never"), true);
}

/** A member told again says only what is new: its description stands where it is declared. */
const withoutAnnotations = (property: PropertyNode | undefined): readonly PropertyNode[] =>
  property === undefined ? [] : [{ ...property, json: true }];

/** The members that a node speaks of. */
function addNames(scope: MeetScope, node: SchemaNode, names: Set<string>, depth: number): void {
  if (depth > 4) return;
  const target = unfold(scope, node);
  if (target.kind === "object") for (const property of target.properties) names.add(property.name);
  if (target.kind === "union" || target.kind === "intersection") {
    for (const each of target.members) addNames(scope, each, names, depth + 1);
  }
}

/** How many names of other variants a closed variant may deny. */
const mostDeniedNames = 4;

/**
 * Variants that are closed objects deny the members of the others by name: an object with members of two variants is
 * none of them. Variants that a tag tells apart need no such thing.
 */
export function sealVariants(union: SchemaNode): SchemaNode {
  if (union.kind !== "union" || union.discriminator !== undefined) return union;
  const objects = union.members.filter((each) => each.kind === "object");
  const names = new Set(objects.flatMap((each) => each.properties.map((property) => property.name)));
  const isClosed = (each: SchemaNode): boolean => each.kind === "object" && each.additional === false && each.patterns.length === 0;
  if (objects.length < 2 || names.size > mostDeniedNames + 1) return union;
  return { ...union, members: union.members.map((each) => (each.kind === "object" && isClosed(each) ? deny(each, names) : each)) };
}

function deny(object: ObjectNode, names: ReadonlySet<string>): ObjectNode {
  const own = new Set(object.properties.map((property) => property.name));
  const denied = [...names].filter((name) => !own.has(name)).map((name) => member(name, false, neverNode()));
  return denied.length === 0 || own.size === 0 ? object : { ...object, properties: [...object.properties, ...denied] };
}

/** Exactly one of the nodes (`oneOf`): each without the others, where that can be told by a member that is missing. */
export function exactlyOne(scope: MeetScope, nodes: readonly SchemaNode[], json: Schema): SchemaNode {
  if (nodes.length > 5) return unionOf(scope, nodes, json);
  return unionOf(scope, nodes.map((node, index) => nodes.reduce((rest, other, at) => (at === index ? rest : alone(scope, rest, other)), node)), json);
}

/** `node` without `other`, if that only takes away JSON types or adds members that must be missing. */
function alone(scope: MeetScope, node: SchemaNode, other: SchemaNode): SchemaNode {
  if (node.kind === "ref") return node;
  const rest = subtract(scope, node, other);
  return rest.kind === "never" || isKindsOnly(rest) || isReadable(node, rest) ? rest : node;
}

function isReadable(before: SchemaNode, after: SchemaNode): boolean {
  if (after.kind === "union" || before.kind === "union") {
    const members = after.kind === "union" ? after.members : [after];
    const olds = before.kind === "union" ? before.members : [before];
    return members.every((each) => olds.includes(each) || olds.some((old) => isReadableObject(old, each)));
  }
  return isReadableObject(before, after);
}

function isReadableObject(before: SchemaNode, after: SchemaNode): boolean {
  if (before.kind === "enum" || before.kind === "boolean") return after.kind === "enum" || after.kind === "literal";
  if (before.kind !== "object" || after.kind !== "object") return false;
  return after.properties.every((property) => before.properties.includes(property) || property.node.kind === "never");
}

