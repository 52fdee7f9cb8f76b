import { type Code, code, docComment, ident, indent, join } from "../../code/code.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { NamedSchema, SchemaId } from "../../model/schema.ts";
import { isSameNode } from "../../model/schema-node-same.ts";
import type { ObjectNode, PropertyNode, SchemaNode } from "../../model/schema-node.ts";
import { documentationOf } from "./documentation.ts";
import { after, lineWidth, type TypeText } from "./layout.ts";
import type { TypePrinter } from "./type-printer.ts";

/** The declaration of a named schema with its comment. @param type what it stands for, instead of what `node` prints as. */
export function printSchema(printer: TypePrinter, api: ApiModel, schema: NamedSchema, node: SchemaNode, type?: Code): Code {
  const docs = docComment(documentationOf(schema.json, schema.name, lineWidth - 3));
  return code`${docs}${type === undefined ? printDeclaration(printer, api, schema.name, node) : printAlias(schema.name, type)}`;
}

/** `export interface X { … }` for an object, `export type X = …;` for everything else. */
export function printDeclaration(printer: TypePrinter, api: ApiModel, name: string, node: SchemaNode): Code {
  if (isInterface(node)) return printInterface(printer, name, [], node);
  const heritage = node.kind === "intersection" ? heritageOf(printer, api, node.members) : undefined;
  if (heritage !== undefined) return printInterface(printer, name, heritage.bases, heritage.body);
  return printTypeAlias(name, printer.text(node));
}

/** `export type X = …;` for a type that stands on that line. */
export const printAlias = (name: string, type: Code): Code => code`export type ${ident(name)} = ${type};`;

/** `export type X = …;` on as many lines as the type needs. */
export const printTypeAlias = (name: string, type: TypeText): Code => after(code`export type ${ident(name)} =`, type, 0);

function printInterface(printer: TypePrinter, name: string, bases: readonly SchemaId[], body: ObjectNode): Code {
  const names = bases.map((id) => printer.settings.reference(id));
  const heritage = names.length === 0 ? code`` : code` extends ${join(names, code`, `)}`;
  const members = printer.members(body, 2);
  return code`export interface ${ident(name)}${heritage} {${indent(code`\n${join(members, code`\n`)}`)}\n}`;
}

/** Whether a node is printed as an interface: an object with members of its own. */
export const isInterface = (node: SchemaNode): node is ObjectNode =>
  node.kind === "object" && node.keys === undefined && node.properties.length > 0;

/**
 * `A & B & { … }` as `extends A, B`, where that says the same: every base is an interface, and no member stands in two
 * of the parts, unless the body makes it required or lists the values that it has there.
 */
function heritageOf(
  printer: TypePrinter, api: ApiModel, members: readonly SchemaNode[],
): { readonly bases: readonly SchemaId[]; readonly body: ObjectNode } | undefined {
  const bases = members.flatMap((member) => (member.kind === "ref" ? [member.target] : []));
  const [body, ...others] = members.filter((member) => member.kind !== "ref");
  if (body === undefined || others.length > 0 || bases.length === 0 || !isInterface(body) || !isPlainObject(body)) return undefined;
  const inherited = new Map<string, PropertyNode>();
  for (const id of bases) {
    const own = membersOf(api, api.schemas.get(id)?.node, 0);
    if (own === undefined || own.some(({ name }) => inherited.has(name))) return undefined;
    for (const property of own) inherited.set(property.name, property);
  }
  const narrowed = body.properties.map((property) => narrowedBy(printer, api, inherited.get(property.name), property));
  return narrowed.every((property) => property !== undefined) ? { bases, body: { ...body, properties: narrowed } } : undefined;
}

/** A member as it may stand in an interface that extends one with `base`; `undefined` where it may not. */
function narrowedBy(printer: TypePrinter, api: ApiModel, base: PropertyNode | undefined, property: PropertyNode): PropertyNode | undefined {
  if (base === undefined) return property;
  const isSame = base.node === property.node || (printer.settings.scalar === undefined && isSameNode(base.node, property.node));
  if (!isSame && !admitsValues(printer, api, base.node, property.node, 0)) return undefined;
  return base.required && !property.required ? { ...property, required: true } : property;
}

/** Whether all values that a node lists have the type that another is printed as. */
function admitsValues(printer: TypePrinter, api: ApiModel, base: SchemaNode, node: SchemaNode, depth: number): boolean {
  const values = node.kind === "literal" ? [node.value] : node.kind === "enum" ? node.values : [];
  if (values.length === 0 || depth > 8) return false;
  const target = base.kind === "ref" ? api.schemas.get(base.target)?.node : undefined;
  if (target !== undefined) return admitsValues(printer, api, target, node, depth + 1);
  switch (base.kind) {
    case "string": return printer.settings.scalar?.(base) === undefined && values.every((value) => typeof value === "string");
    case "number": case "integer": return values.every((value) => typeof value === "number");
    case "boolean": return values.every((value) => typeof value === "boolean");
    case "literal": return values.every((value) => value === base.value);
    case "enum": return values.every((value) => base.values.includes(value));
    case "union": return base.members.some((each) => admitsValues(printer, api, each, node, depth + 1));
    default: return base.kind === "any";
  }
}

/** Index signatures would have to suit the members of the bases. */
const isPlainObject = (node: ObjectNode): boolean =>
  node.patterns.length === 0 && typeof node.additional === "boolean" && !(node.loose && node.properties.every((property) => !property.required));

/** The members of what will be an interface; `undefined` for everything that will not. */
function membersOf(api: ApiModel, node: SchemaNode | undefined, depth: number): readonly PropertyNode[] | undefined {
  if (node === undefined || depth > 8) return undefined;
  if (node.kind === "ref") return membersOf(api, api.schemas.get(node.target)?.node, depth + 1);
  if (isInterface(node)) return isPlainObject(node) ? node.properties : undefined;
  if (node.kind !== "intersection") return undefined;
  const all: PropertyNode[] = [];
  for (const member of node.members) {
    const own = membersOf(api, member, depth + 1);
    if (own === undefined) return undefined;
    all.push(...own);
  }
  return all;
}
