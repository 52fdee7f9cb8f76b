import { identityOf } from "../../code/identity.ts";
import { join } from "../../code/code.ts";
import type { NamedSchema, SchemaId } from "../../model/schema.ts";
import type { ObjectNode } from "../../model/schema-node.ts";
import { isSameNode } from "../../model/schema-node-same.ts";
import { isInterface } from "./declarations.ts";
import type { TypePrinter } from "./type-printer.ts";

/**
 * Interfaces that would read alike, comments included: all but the first are other names for it.
 * @param schemas in the order of their declarations.
 * @returns the first one's id by the others'.
 */
export function findTwins(printer: TypePrinter, schemas: readonly NamedSchema[]): ReadonlyMap<SchemaId, SchemaId> {
  const twins = new Map<SchemaId, SchemaId>();
  const firsts = new Map<string, { readonly id: SchemaId; readonly node: ObjectNode }[]>();
  for (const { id, node } of schemas) {
    if (!isInterface(node)) continue;
    const outline = node.properties.map(({ name, required }) => `${name}${required ? "" : "?"}`).join(" ");
    const alike = firsts.get(outline) ?? [];
    firsts.set(outline, alike);
    const first = alike.find((each) => isSameNode(each.node, node) && hasSameText(printer, each.node, node));
    if (first === undefined) alike.push({ id, node });
    else twins.set(id, first.id);
  }
  return twins;
}

const hasSameText = (printer: TypePrinter, a: ObjectNode, b: ObjectNode): boolean =>
  identityOf(join(printer.members(a, 2))) === identityOf(join(printer.members(b, 2)));

