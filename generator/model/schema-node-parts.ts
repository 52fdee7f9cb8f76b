import type { SchemaId } from "./schema.ts";
import type { SchemaNode } from "./schema-node.ts";

/** The named schemas that a node refers to, in the order in which it is read. */
export function referencesOf(node: SchemaNode): ReadonlySet<SchemaId> {
  const found = new Set<SchemaId>();
  addReferences(node, found);
  return found;
}

function addReferences(node: SchemaNode, found: Set<SchemaId>): void {
  if (node.kind === "ref") found.add(node.target);
  else forEachPart(node, (part) => addReferences(part, found));
}

/** Calls `use` for each node directly within a node, in the order of `partsOf`. */
export function forEachPart(node: SchemaNode, use: (part: SchemaNode) => void): void {
  switch (node.kind) {
    case "array": return use(node.items);
    case "tuple":
      for (const part of node.prefix) use(part);
      return node.rest === undefined ? undefined : use(node.rest);
    case "object":
      for (const property of node.properties) use(property.node);
      for (const pattern of node.patterns) use(pattern.node);
      if (typeof node.additional !== "boolean") use(node.additional);
      return node.keys === undefined ? undefined : use(node.keys);
    case "union": case "intersection":
      for (const member of node.members) use(member);
      return undefined;
    default: return undefined;
  }
}

/** The nodes directly within a node. */
export function partsOf(node: SchemaNode): readonly SchemaNode[] {
  if (node.kind === "union" || node.kind === "intersection") return node.members;
  const parts: SchemaNode[] = [];
  forEachPart(node, (part) => parts.push(part));
  return parts;
}

/** The named schemas that a type refers to without an object or array between: an alias must not lead back to itself. */
export function immediateReferencesOf(node: SchemaNode): ReadonlySet<SchemaId> {
  const found = new Set<SchemaId>();
  const visit = (each: SchemaNode): void => {
    if (each.kind === "ref") found.add(each.target);
    if (each.kind === "object" && each.keys !== undefined) found.add(each.keys.target);
    if (each.kind === "union" || each.kind === "intersection") for (const member of each.members) visit(member);
  };
  visit(node);
  return found;
}
