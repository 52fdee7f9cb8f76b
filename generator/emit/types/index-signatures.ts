import { identityOf } from "../../code/identity.ts";
import { code, type Code } from "../../code/code.ts";
import type { ObjectNode, SchemaNode } from "../../model/schema-node.ts";
import { atom, type TypeText, unionText } from "./layout.ts";
import { keyTemplate } from "./key-templates.ts";
import type { TypePrinter } from "./type-printer.ts";

/** How many different types of declared members may join an index signature before it says `unknown`. */
const mostJoinedTypes = 6;

/** One index signature: `[key: string]:` and the type of the values. */
export interface IndexSignature {
  readonly head: Code;
  readonly value: TypeText;
}

/**
 * The index signatures of an object type. An object has none unless its schema describes undeclared members, or it
 * would not be an object type that admits what the schema admits.
 */
export function indexSignatures(printer: TypePrinter, node: ObjectNode): readonly IndexSignature[] {
  if (node.patterns.length > 0) return patternSignatures(printer, node);
  if (typeof node.additional !== "boolean") return [stringSignature(joined(printer, node, [node.additional]))];
  if (node.properties.length === 0) return [stringSignature(atom(node.additional ? code`unknown` : code`never`))];
  return node.additional && needsOpening(printer, node) ? [stringSignature(atom(code`unknown`))] : [];
}

const stringSignature = (value: TypeText): IndexSignature => ({ head: code`[key: string]:`, value });

/** An object type without a required member rejects objects that share none with it, which no untyped schema means. */
const needsOpening = (printer: TypePrinter, node: ObjectNode): boolean =>
  printer.settings.openObjects || (node.loose && node.properties.every((property) => !property.required));

function patternSignatures(printer: TypePrinter, node: ObjectNode): readonly IndexSignature[] {
  const templates = node.patterns.map(({ pattern }) => keyTemplate(pattern));
  const [template] = templates;
  const values = node.patterns.map((each) => each.node);
  if (typeof node.additional !== "boolean") return [stringSignature(joined(printer, node, [...values, node.additional]))];
  if (templates.length === 1 && template !== undefined && template.name === undefined) {
    const matching = node.properties.filter((property) => template.matches(property.name));
    const value = joined(printer, { ...node, properties: matching }, values);
    const open = printer.settings.openObjects && node.additional ? [stringSignature(atom(code`unknown`))] : [];
    return [{ head: code`[key: ${template.type}]:`, value }, ...open];
  }
  if (!node.additional) return [stringSignature(joined(printer, node, values))];
  return needsOpening(printer, node) || node.properties.length === 0 ? [stringSignature(atom(code`unknown`))] : [];
}

/** A type that holds the values and every declared member, as an index signature must. */
function joined(printer: TypePrinter, node: ObjectNode, values: readonly SchemaNode[]): TypeText {
  const texts = new Map<string, TypeText>();
  const add = (text: TypeText): void => void texts.set(textKey(text), text);
  for (const value of values) add(printer.text(value));
  for (const property of node.properties) if (property.node.kind !== "never") add(printer.memberType(property));
  if (texts.has("unknown") || texts.size > mostJoinedTypes) return atom(code`unknown`);
  if (node.properties.some((property) => !property.required)) add(atom(code`undefined`));
  if (texts.size > 1) texts.delete("never");
  return unionText([...texts.values()]);
}

/** Equal for types that print alike. */
function textKey(text: TypeText): string {
  const printed = text.flat ?? text.broken(0);
  return identityOf(printed);
}
