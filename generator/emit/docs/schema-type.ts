import type { SchemaNode } from "../../model/schema-node.ts";
import { isJsonObject, stringMember } from "../../source/json.ts";
import type { ApiContext } from "./api-context.ts";
import { type Html, html, joinHtml } from "./html.ts";

/** How deep a type is spelt out before it ends in "…". */
const deepest = 6;

/** How many alternatives are spelt out. */
const mostAlternatives = 12;

/** What values a schema admits, in a few words: `string`, `array of Task`, `"a" | "b"`. Named schemas are links. */
export function printType(node: SchemaNode, context: ApiContext, depth = 0): Html {
  if (depth > deepest) return html`…`;
  const inner = (each: SchemaNode): Html => printType(each, context, depth + 1);
  switch (node.kind) {
    case "any": return html`any value`;
    case "never": return html`no value`;
    case "literal": return printValue(node.value);
    case "enum": return printList(node.values.map(printValue), " | ");
    case "array": return html`array of ${inner(node.items)}`;
    case "tuple": {
      const rest = node.rest === undefined ? [] : [html`…${inner(node.rest)}`];
      return html`[${printList([...node.prefix.map(inner), ...rest], ", ")}]`;
    }
    case "object": return printObjectType(node, inner);
    case "ref": return printSchemaLink(node.target, context);
    case "union": return printList(node.members.map(inner), " | ");
    case "intersection": return printList(node.members.map(inner), " & ");
    default: return html`${node.kind}${printFormat(node)}`;
  }
}

/** A named schema as a link to its section. */
export const printSchemaLink = (id: string, context: ApiContext): Html =>
  html`<a href="${{ place: context.schemaPlace(id) }}">${context.api.schemas.get(id)?.name}</a>`;

function printObjectType(node: Extract<SchemaNode, { kind: "object" }>, inner: (node: SchemaNode) => Html): Html {
  if (node.properties.length > 0) return html`object`;
  const values = [...(typeof node.additional === "object" ? [node.additional] : []), ...node.patterns.map((pattern) => pattern.node)];
  if (node.keys !== undefined) return html`map of ${inner(node.keys)} to ${values[0] === undefined ? "any value" : inner(values[0])}`;
  return values.length === 1 ? html`map of ${inner(values[0]!)}` : html`object`;
}

function printFormat({ json }: SchemaNode): Html {
  const format = isJsonObject(json) ? stringMember(json, "format") : undefined;
  return format === undefined ? html`` : html` <span class="format">${format}</span>`;
}

/** A JSON value in a line of text. */
export const printValue = (value: unknown): Html => {
  const text = JSON.stringify(value) ?? "";
  return html`<code>${text.length > 120 ? `${text.slice(0, 119)}…` : text}</code>`;
};

function printList(pieces: readonly Html[], separator: string): Html {
  const shown = pieces.length > mostAlternatives ? [...pieces.slice(0, mostAlternatives), html`${pieces.length - mostAlternatives} more`] : pieces;
  return joinHtml(shown, html`${separator}`);
}
