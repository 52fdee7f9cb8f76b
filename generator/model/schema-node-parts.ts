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
  for (const part of partsOf(node)) addReferences(part, found);
}

/** The nodes directly within a node. */
export function partsOf(node: SchemaNode): readonly SchemaNode[] {
  switch (node.kind) {
    case "array": return [node.items];
    case "tuple": return node.rest === undefined ? node.prefix : [...node.prefix, node.rest];
    case "object":
      return [
        ...node.properties.map((property) => property.node),
        ...node.patterns.map((pattern) => pattern.node),
        ...(typeof node.additional === "boolean" ? [] : [node.additional]),
        ...(node.keys === undefined ? [] : [node.keys]),
      ];
    case "union": case "intersection": return node.members;
    default: return [];
  }
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
