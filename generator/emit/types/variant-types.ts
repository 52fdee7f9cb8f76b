import { type Code, code, docComment, join, string } from "../../code/code.ts";
import { isHidden, type Variants, type VariantSchema } from "../../document/schema-variants.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { ObjectNode, SchemaNode } from "../../model/schema-node.ts";
import { isInterface, printAlias, printDeclaration } from "./declarations.ts";
import { indexSignatures } from "./index-signatures.ts";
import { lineWidth } from "./layout.ts";
import { isSameNode } from "../../model/schema-node-same.ts";
import type { TypePrinter } from "./type-printer.ts";

const purposes = {
  write: "as it is sent: without what only the service sets",
  read: "as it is received: without what is only ever sent",
  dates: "with `Date` objects",
  writeDates: "as it is sent, with `Date` objects",
} as const;

/** The declaration of a variant: what is left of an interface when members go, or the whole type where more differs. */
export function printVariant(printer: TypePrinter, api: ApiModel, variants: Variants, { schema, variant, name }: VariantSchema): Code {
  const docs = docComment([`\`${schema.name}\` ${purposes[variant]}.`]);
  const turned = variants.turn(schema.node, variant);
  const omitted = hiddenNames(printer, schema.node, turned, (property) => isHidden(property, variant));
  if (omitted === undefined) return code`${docs}${printDeclaration(printer, api, name, turned)}`;
  const base = printer.settings.reference(schema.id);
  const names = omitted.map((each) => string(each));
  const flat = code`${printer.settings.global("Omit")}<${base}, ${join(names, code` | `)}>`;
  return code`${docs}${printAlias(name, flat)}`;
}

/** The members that are left out, if nothing else differs and `Omit` keeps the rest as it is. */
function hiddenNames(
  printer: TypePrinter, node: SchemaNode, turned: SchemaNode, hides: (property: ObjectNode["properties"][number]) => boolean,
): readonly string[] | undefined {
  // Of a type with an index signature `Omit` keeps nothing else.
  if (!isInterface(node) || turned.kind !== "object" || indexSignatures(printer, node).length > 0) return undefined;
  const hidden = node.properties.filter(hides).map((property) => property.name);
  const kept = node.properties.filter((property) => !hides(property));
  const isOnlyShorter = kept.length > 0 && kept.every((property, index) => isSameNode(property.node, turned.properties[index]!.node));
  return isOnlyShorter && hidden.join().length < lineWidth ? hidden : undefined;
}
