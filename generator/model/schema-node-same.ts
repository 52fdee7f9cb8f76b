import type { ArrayNode, ObjectNode, PropertyNode, SchemaNode, TupleNode } from "./schema-node.ts";
import { isSameJson } from "../source/json.ts";

/** Whether two nodes say the same, whatever schemas they come from. */
export function isSameNode(a: SchemaNode, b: SchemaNode): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  switch (a.kind) {
    case "literal": return b.kind === "literal" && isSameJson(a.value, b.value);
    case "enum": return b.kind === "enum" && isSameJson(a.values, b.values);
    case "ref": return b.kind === "ref" && a.target === b.target;
    case "array": return b.kind === "array" && isSameArray(a, b);
    case "tuple": return b.kind === "tuple" && isSameTuple(a, b);
    case "object": return b.kind === "object" && isSameObject(a, b);
    case "union": return b.kind === "union" && areSame(a.members, b.members);
    case "intersection": return b.kind === "intersection" && areSame(a.members, b.members);
    default: return true;
  }
}

const areSame = (a: readonly SchemaNode[], b: readonly SchemaNode[]): boolean =>
  a.length === b.length && a.every((each, index) => isSameNode(each, b[index]!));

const isSameArray = (a: ArrayNode, b: ArrayNode): boolean =>
  a.minItems === b.minItems && a.maxItems === b.maxItems && isSameNode(a.items, b.items);

const isSameTuple = (a: TupleNode, b: TupleNode): boolean =>
  a.minItems === b.minItems && a.maxItems === b.maxItems && areSame(a.prefix, b.prefix) && isSameOptional(a.rest, b.rest);

const isSameOptional = (a: SchemaNode | undefined, b: SchemaNode | undefined): boolean =>
  a === undefined || b === undefined ? a === b : isSameNode(a, b);

const isSameObject = (a: ObjectNode, b: ObjectNode): boolean =>
  a.loose === b.loose && isSameOptional(a.keys, b.keys) && isSameAdditional(a.additional, b.additional) &&
  a.properties.length === b.properties.length && a.properties.every((each, index) => isSameProperty(each, b.properties[index]!)) &&
  a.patterns.length === b.patterns.length &&
  a.patterns.every(({ pattern, node }, index) => pattern === b.patterns[index]!.pattern && isSameNode(node, b.patterns[index]!.node));

const isSameAdditional = (a: boolean | SchemaNode, b: boolean | SchemaNode): boolean =>
  typeof a === "boolean" || typeof b === "boolean" ? a === b : isSameNode(a, b);

const isSameProperty = (a: PropertyNode, b: PropertyNode): boolean =>
  a.name === b.name && a.required === b.required && isSameNode(a.node, b.node);
