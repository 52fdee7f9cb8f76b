import type { Schema } from "../model/reference-graph.ts";
import type { SchemaNode, UnionNode } from "../model/schema-node.ts";
import { isSameJson, type JsonValue, stringMember } from "../source/json.ts";
import { partsOf } from "../model/schema-node-parts.ts";
import { anyNode, kindBits, type Kinds, neverNode, type RefScope, unfold, withWidened } from "./schema-kinds.ts";
import { isSameNode } from "../model/schema-node-same.ts";

/** At least one of the nodes: flat, without doubles, without what another member says already. */
export function unionOf(scope: RefScope, nodes: readonly SchemaNode[], json: Schema): SchemaNode {
  if (nodes.length === 1 && nodes[0]!.kind !== "union" && nodes[0]!.kind !== "any") return nodes[0]!.kind === "never" ? neverNode(json) : nodes[0]!;
  if (nodes.length > 1 && haveOwnKinds(nodes)) return { kind: "union", json, members: nodes, discriminator: undefined };
  const flat = nodes.flatMap((node) => (node.kind === "union" ? node.members : [node]));
  const any = flat.find((node) => node.kind === "any");
  if (any !== undefined) return withWidened(anyNode(json), any.widened);
  const members = mergeValues(withoutDoubles(absorb(flat.filter((node) => node.kind !== "never"), json)), json);
  if (members.length === 0) return neverNode(json);
  if (members.length === 1) return members[0]!;
  const union: UnionNode = { kind: "union", json, members, discriminator: undefined };
  return { ...union, discriminator: findDiscriminator(scope, members) };
}

/** Whether each node stands for one JSON type that no other stands for: there is nothing to merge then. */
function haveOwnKinds(nodes: readonly SchemaNode[]): boolean {
  let seen: Kinds = 0;
  for (const { kind } of nodes) {
    const bit = wholeKinds[kind];
    if (bit === undefined || (seen & bit) !== 0) return false;
    seen |= bit;
  }
  return true;
}

/** The JSON type of the values of nodes that have one and are no lists of values. */
const wholeKinds: Readonly<Partial<Record<SchemaNode["kind"], Kinds>>> = { ...kindBits, integer: kindBits.number, tuple: kindBits.array };

/**
 * Drops literals of a type that is there as a whole, and integers beside numbers. Texts stay beside a string, as they
 * say which ones are known (an open enum); that string is no longer one of its own format or pattern.
 */
function absorb(nodes: readonly SchemaNode[], json: Schema): readonly SchemaNode[] {
  const whole = new Set(nodes.map((node) => node.kind));
  const isAbsorbed = (value: JsonValue): boolean =>
    value === null ? whole.has("null") : value === "" ? whole.has("string") : (typeof value === "number" || typeof value === "boolean") && whole.has(typeof value as "number" | "boolean");
  const takesTexts = whole.has("string") && nodes.some((node) => valuesOf(node).some((value) => typeof value === "string"));
  return nodes.flatMap((node): SchemaNode[] => {
    if (node.kind === "string" && takesTexts) return [{ ...node, json }];
    if (node.kind === "integer" && whole.has("number")) return [];
    if (node.kind === "literal") return isAbsorbed(node.value) ? [] : [node];
    if (node.kind !== "enum") return [node];
    const values = node.values.filter((value) => !isAbsorbed(value));
    return values.length === 0 ? [] : [values.length === node.values.length ? node : { ...node, values }];
  });
}

const valuesOf = (node: SchemaNode): readonly JsonValue[] =>
  node.kind === "literal" ? [node.value] : node.kind === "enum" ? node.values : [];

function withoutDoubles(nodes: readonly SchemaNode[]): readonly SchemaNode[] {
  const seenRefs = new Set<string>();
  const kept: SchemaNode[] = [];
  const shapes: SchemaNode[] = [];
  for (const node of nodes) {
    if (node.kind === "ref") {
      if (seenRefs.has(node.target)) continue;
      seenRefs.add(node.target);
    } else {
      const known = shapes.length < 200 ? shapes.find((each) => isSameNode(each, node)) : undefined;
      if (known !== undefined) {
        if (textsOf(known) !== textsOf(node)) kept[kept.indexOf(known)] = shapes[shapes.indexOf(known)] = withoutTexts(known);
        continue;
      }
      shapes.push(node);
    }
    kept.push(node);
  }
  return kept;
}

/** The formats and patterns of the strings in a node, names aside, in their order. */
function textsOf(node: SchemaNode): string {
  const own = node.kind === "string" ? JSON.stringify([stringMember(node.json, "format"), stringMember(node.json, "pattern")]) : "";
  return own + partsOf(node).map(textsOf).join("");
}

/** The same node with strings of any format and pattern. */
function withoutTexts(node: SchemaNode): SchemaNode {
  switch (node.kind) {
    case "string": return { ...node, json: true };
    case "array": return { ...node, items: withoutTexts(node.items) };
    case "tuple": return { ...node, prefix: node.prefix.map(withoutTexts), rest: node.rest && withoutTexts(node.rest) };
    case "object": return {
      ...node,
      properties: node.properties.map((property) => ({ ...property, node: withoutTexts(property.node) })),
      patterns: node.patterns.map((each) => ({ ...each, node: withoutTexts(each.node) })),
      additional: typeof node.additional === "boolean" ? node.additional : withoutTexts(node.additional),
    };
    case "union": case "intersection": return { ...node, members: node.members.map(withoutTexts) };
    default: return node;
  }
}

/** Neighbouring literals and enums become one enum, at the place of the first; `true` and `false` become a boolean. */
function mergeValues(nodes: readonly SchemaNode[], json: Schema): readonly SchemaNode[] {
  const values: JsonValue[] = [];
  for (const node of nodes) {
    if (node.kind === "literal") addValue(values, node.value);
    if (node.kind === "enum") for (const value of node.values) addValue(values, value);
  }
  const isValues = (node: SchemaNode): boolean => node.kind === "literal" || node.kind === "enum";
  if (nodes.filter(isValues).length < 2) return nodes;
  const first = nodes.findIndex(isValues);
  const merged: SchemaNode = { kind: "enum", json, values };
  return nodes.flatMap((node, index) => (index === first ? [merged] : isValues(node) ? [] : [node]));
}

function addValue(values: JsonValue[], value: JsonValue): void {
  const isKnown = typeof value === "object" && value !== null ? values.some((each) => isSameJson(each, value)) : values.includes(value);
  if (!isKnown) values.push(value);
}

/** The member whose literal values differ in every branch: it is required everywhere and no value stands twice. */
function findDiscriminator(scope: RefScope, members: readonly SchemaNode[]): string | undefined {
  const first = tagsOf(scope, members[0]!);
  if (first.size === 0) return undefined;
  const others = members.slice(1).map((each) => tagsOf(scope, each));
  return [...first.keys()].find((name) => {
    const values = [first, ...others].map((tags) => tags.get(name));
    const all = values.flatMap((each) => each ?? []);
    return values.every((each) => each !== undefined) && new Set(all).size === all.length;
  });
}

/** The required members of an object that hold scalars from a list, with the list. */
function tagsOf(scope: RefScope, node: SchemaNode): ReadonlyMap<string, readonly JsonValue[]> {
  const target = unfold(scope, node);
  const tags = new Map<string, readonly JsonValue[]>();
  if (target.kind === "intersection") {
    for (const each of target.members) {
      if (each.kind !== "intersection") for (const [name, values] of tagsOf(scope, each)) tags.set(name, values);
    }
  }
  if (target.kind !== "object") return tags;
  for (const property of target.properties) {
    const values = property.required ? scalarsOf(unfold(scope, property.node)) : undefined;
    if (values !== undefined) tags.set(property.name, values);
  }
  return tags;
}

function scalarsOf(node: SchemaNode): readonly JsonValue[] | undefined {
  const values = node.kind === "literal" ? [node.value] : node.kind === "enum" ? node.values : undefined;
  return values?.every((value) => typeof value !== "object" || value === null) === true ? values : undefined;
}
