import { type Code, code, constant, docComment, ident, indent, isIdentifierName, join, number, string, widthOf } from "../../code/code.ts";
import { camelCase } from "../../model/identifiers.ts";
import type { NamedSchema } from "../../model/schema.ts";
import type { SchemaNode } from "../../model/schema-node.ts";
import type { JsonValue } from "../../source/json.ts";
import { lineWidth } from "./layout.ts";

/**
 * An array of the values of a named enum, to go through or to look into, and the enum's type by it. `undefined` for
 * other schemas and for enums of arrays or objects.
 */
export function printEnumValues(
  { name }: NamedSchema, node: SchemaNode, taken: ReadonlySet<string>,
): { readonly declaration: Code; readonly type: Code } | undefined {
  if (node.kind !== "enum") return undefined;
  const values = node.values.map(scalar);
  if (!values.every((value) => value !== undefined)) return undefined;
  const constName = `${camelCase(name)}Values`;
  if (!isIdentifierName(constName) || taken.has(constName)) return undefined;
  const flat = code`export const ${ident(constName)} = [${join(values, code`, `)}] as const;`;
  const broken = code`export const ${ident(constName)} = [${indent(code`\n${join(values.map((value) => code`${value},`), code`\n`)}`)}\n] as const;`;
  return {
    declaration: code`${docComment([`The values of \`${name}\`.`])}${widthOf(flat) <= lineWidth ? flat : broken}`,
    type: code`(typeof ${ident(constName)})[number]`,
  };
}

function scalar(value: JsonValue): Code | undefined {
  if (typeof value === "string") return string(value);
  if (typeof value === "number") return number(value);
  return value === null || typeof value === "boolean" ? constant(value) : undefined;
}
