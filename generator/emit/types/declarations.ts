import { type Code, code, docComment, ident, indent, isMultiline, join } from "../../code/code.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { NamedSchema, SchemaId } from "../../model/schema.ts";
import type { ObjectNode, SchemaNode } from "../../model/schema-node.ts";
import { documentationOf } from "./documentation.ts";
import { fit, lineWidth } from "./layout.ts";
import type { TypePrinter } from "./type-printer.ts";

/** The declaration of a named schema with its comment; `node` is the schema's. */
export function printSchema(printer: TypePrinter, api: ApiModel, schema: NamedSchema, node: SchemaNode): Code {
  const docs = docComment(documentationOf(schema.json, schema.name, lineWidth - 3));
  return code`${docs}${printDeclaration(printer, api, schema.name, node)}`;
}

/** `export interface X { … }` for an object, `export type X = …;` for everything else. */
export function printDeclaration(printer: TypePrinter, api: ApiModel, name: string, node: SchemaNode): Code {
  if (isInterface(node)) return printInterface(printer, name, [], node);
  const heritage = node.kind === "intersection" ? heritageOf(api, node.members) : undefined;
  if (heritage !== undefined) return printInterface(printer, name, heritage.bases, heritage.body);
  return printAlias(name, fit(printer.text(node), `export type ${name} = `.length));
}

export const printAlias = (name: string, type: Code): Code =>
  type.parts[0] !== undefined && isMultiline(type) && typeof type.parts[0] === "string" && type.parts[0].startsWith("\n")
    ? code`export type ${ident(name)} =${type};`
    : code`export type ${ident(name)} = ${type};`;

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
 * of the parts, so that nothing is overridden.
 */
function heritageOf(
  api: ApiModel, members: readonly SchemaNode[],
): { readonly bases: readonly SchemaId[]; readonly body: ObjectNode } | undefined {
  const bases: SchemaId[] = [];
  const names = new Set<string>();
  let body: ObjectNode | undefined;
  for (const member of members) {
    if (isInterface(member) && body === undefined && isClosedFamily(member)) body = member;
    else if (member.kind === "ref") bases.push(member.target);
    else return undefined;
    const own = memberNames(api, member, 0);
    if (own === undefined || [...own].some((name) => names.has(name))) return undefined;
    for (const name of own) names.add(name);
  }
  return body === undefined ? undefined : { bases, body };
}

/** Index signatures would have to suit the members of the bases. */
const isClosedFamily = (node: ObjectNode): boolean =>
  node.patterns.length === 0 && typeof node.additional === "boolean" && !(node.loose && node.properties.every((property) => !property.required));

/** The members of what will be an interface; `undefined` for everything that will not. */
function memberNames(api: ApiModel, node: SchemaNode, depth: number): ReadonlySet<string> | undefined {
  if (depth > 8) return undefined;
  if (node.kind === "ref") {
    const target = api.schemas.get(node.target)?.node;
    return target === undefined ? undefined : memberNames(api, target, depth + 1);
  }
  if (isInterface(node)) return isClosedFamily(node) ? new Set(node.properties.map((property) => property.name)) : undefined;
  if (node.kind !== "intersection") return undefined;
  const all = node.members.map((member) => memberNames(api, member, depth + 1));
  return all.some((names) => names === undefined) ? undefined : new Set(all.flatMap((names) => [...names!]));
}
