import type { Schema } from "../model/reference-graph.ts";
import type { SchemaId } from "../model/schema.ts";
import type { AnyNode, ArrayNode, NeverNode, ObjectNode, PrimitiveNode, RefNode, SchemaNode } from "../model/schema-node.ts";
import type { JsonValue } from "../source/json.ts";

/** A set of JSON types as bits (JSON Schema 2020-12 core, section 4.2.1). */
export type Kinds = number;

/** The bit of each JSON type; integers are numbers. */
export const kindBits = { null: 1, boolean: 2, number: 4, string: 8, array: 16, object: 32 } as const;

/** Every JSON type. */
export const allKinds: Kinds = 63;

/** Looks up what a `ref` node stands for. */
export interface RefScope {
  /** The node of a named schema; `undefined` while that one is being built: any value, as far as one can tell. */
  nodeOf(id: SchemaId): SchemaNode | undefined;
  /** The JSON types that the values of a named schema may have; all of them while it is being built. */
  kindsOf(id: SchemaId): Kinds;
}

/** A scope in which nodes can be combined; it hands in `meet` of `schema-meet.ts`, which calls back. */
export interface MeetScope extends RefScope {
  /** What two nodes admit together. */
  meet(a: SchemaNode, b: SchemaNode): SchemaNode;
  /** What two names admit together, by `make`, once; while that is being found out, the two names side by side. */
  meetNames(a: RefNode, b: RefNode, make: () => SchemaNode): SchemaNode;
}

/** How far chains of references are followed where a shorter answer (any value) is right as well. */
const maxUnfolding = 32;

/** Every value. */
export const anyNode = (json: Schema = true): AnyNode => ({ kind: "any", json });

/** No value. */
export const neverNode = (json: Schema = false): NeverNode => ({ kind: "never", json });

/** All values of one primitive type. */
export const primitiveNode = (kind: PrimitiveNode["kind"], json: Schema): PrimitiveNode => ({ kind, json });

/** Every array. */
export const openArray = (json: Schema): ArrayNode =>
  ({ kind: "array", json, items: anyNode(), minItems: 0, maxItems: undefined });

/** Every object. */
export const openObject = (json: Schema): ObjectNode =>
  ({ kind: "object", json, properties: [], additional: true, patterns: [], keys: undefined, loose: false });

/** The JSON type of a value. */
export function kindOfValue(value: JsonValue): Kinds {
  if (value === null) return kindBits.null;
  if (Array.isArray(value)) return kindBits.array;
  return kindBits[typeof value as "boolean" | "number" | "string" | "object"];
}

/** The JSON types that the values of a node may have. */
export function kindsOf(scope: RefScope, node: SchemaNode): Kinds {
  switch (node.kind) {
    case "any": return allKinds;
    case "never": return 0;
    case "integer": return kindBits.number;
    case "literal": return kindOfValue(node.value);
    case "enum": return node.values.reduce<Kinds>((kinds, value) => kinds | kindOfValue(value), 0);
    case "tuple": return kindBits.array;
    case "ref": return scope.kindsOf(node.target);
    case "union": return node.members.reduce<Kinds>((kinds, each) => kinds | kindsOf(scope, each), 0);
    case "intersection": return node.members.reduce((kinds, each) => kinds & kindsOf(scope, each), allKinds);
    default: return kindBits[node.kind];
  }
}

/** The node that a reference leads to at the end, or the node itself. */
export function unfold(scope: RefScope, node: SchemaNode): SchemaNode {
  let at = node;
  for (let step = 0; at.kind === "ref"; step++) {
    const target = step > maxUnfolding ? undefined : scope.nodeOf(at.target);
    if (target === undefined) return anyNode(at.json);
    at = target;
  }
  return at;
}

/** All values of the given types. */
export function kindsNode(kinds: Kinds, json: Schema): SchemaNode {
  if (kinds === allKinds) return anyNode(json);
  const members: SchemaNode[] = [];
  for (const kind of ["string", "number", "boolean", "null"] as const) {
    if ((kinds & kindBits[kind]) !== 0) members.push(primitiveNode(kind, json));
  }
  if ((kinds & kindBits.array) !== 0) members.push(openArray(json));
  if ((kinds & kindBits.object) !== 0) members.push(openObject(json));
  if (members.length === 1) return members[0]!;
  return members.length === 0 ? neverNode(json) : { kind: "union", json, members, discriminator: undefined };
}

/** Whether a node says nothing that a type can carry beyond which JSON types are admitted. */
export function isKindsOnly(node: SchemaNode): boolean {
  switch (node.kind) {
    case "any": case "string": case "number": case "boolean": case "null": return true;
    case "array": return node.items.kind === "any" && node.minItems === 0;
    case "object": return isOpenObject(node);
    case "union": return node.members.every(isKindsOnly);
    default: return false;
  }
}

/** Whether an object node leaves every member free. */
export const isOpenObject = (node: ObjectNode): boolean =>
  node.properties.length === 0 && node.patterns.length === 0 && node.keys === undefined && isAnything(node.additional);

const isAnything = (additional: boolean | SchemaNode): boolean =>
  typeof additional === "boolean" ? additional : additional.kind === "any";

/** A node with more keywords noted as lost. */
export function withWidened<N extends SchemaNode>(node: N, keywords: readonly string[] | undefined): N {
  if (keywords === undefined || keywords.length === 0) return node;
  return { ...node, widened: [...new Set([...(node.widened ?? []), ...keywords])] };
}
