import type { ObjectNode, PropertyNode, SchemaNode } from "../../model/schema-node.ts";
import { isJsonObject, type JsonValue, stringMember } from "../../source/json.ts";
import type { ApiContext } from "./api-context.ts";
import { type Html, html, nothing } from "./html.ts";
import { renderMarkdown } from "./markdown.ts";
import { printRules } from "./schema-rules.ts";
import { printType, printValue } from "./schema-type.ts";

/** How deep members of members are unfolded; what lies deeper is told by the schema's own text. */
const deepestStructure = 8;

/** One line of a list of members, parameters or headers, with what is to be said about it. */
export interface Member {
  readonly name: string;
  readonly type: Html;
  readonly marks: readonly string[];
  readonly rules: readonly Html[];
  readonly description: string | undefined;
  readonly below: Html;
}

/** A list of members. */
export const printMembers = (members: readonly Member[]): Html =>
  members.length === 0 ? nothing : html`<ul class="members">${members.map(printMember)}</ul>`;

const printMember = ({ name, type, marks, rules, description, below }: Member): Html => html`<li>
<p class="member"><code class="name">${name === "" ? '""' : name}</code> <span class="type">${type}</span>${marks.map((mark) => html` <span class="mark ${mark}">${mark}</span>`)}</p>
${rules.length > 0 && html`<ul class="rules">${rules.map((rule) => html`<li>${rule}</li>`)}</ul>`}${description !== undefined && renderMarkdown(description, { headingLevel: 5 })}${below}</li>
`;

/** What a schema has inside: the members of an object, of the items of an array, of each alternative. */
export function printStructure(node: SchemaNode, context: ApiContext, depth = 0): Html {
  switch (node.kind) {
    case "object": return printObject(node, context, depth);
    case "array": return hasStructure(node.items) ? html`<p class="each">Each item:</p>${printPart(node.items, context, depth)}` : nothing;
    case "tuple": return printParts([...node.prefix, ...(node.rest === undefined ? [] : [node.rest])], "Item", context, depth);
    case "union": return printParts(node.members, "Alternative", context, depth);
    case "intersection": return printParts(node.members, "Part", context, depth);
    default: return nothing;
  }
}

/** The inside of a schema, unfolded as deeply as fits into so many characters; at least its members, with their members. */
export function printFittingStructure(node: SchemaNode, context: ApiContext, longest: number): Html {
  let structure = printStructure(node, context);
  for (let depth = 4; depth < deepestStructure && structure.length > longest; depth++) structure = printStructure(node, context, depth);
  return structure;
}

/** Whether there is more to say of a schema than its type. */
function hasStructure(node: SchemaNode): boolean {
  switch (node.kind) {
    case "object": return node.properties.length > 0 || node.patterns.length > 0 || (typeof node.additional === "object" && hasStructure(node.additional));
    case "array": return hasStructure(node.items);
    case "tuple": return [...node.prefix, ...(node.rest === undefined ? [] : [node.rest])].some(hasStructure);
    case "union": case "intersection": return node.members.some(hasStructure);
    default: return false;
  }
}

const printPart = (node: SchemaNode, context: ApiContext, depth: number): Html =>
  depth >= deepestStructure ? html`<p class="deep">The schema's own text says what lies deeper.</p>` : printStructure(node, context, depth + 1);

function printParts(nodes: readonly SchemaNode[], word: string, context: ApiContext, depth: number): Html {
  if (!nodes.some(hasStructure)) return nothing;
  const tag = tagOf(nodes);
  return html`${nodes.map((node, index) => html`<details class="part"><summary>${word} ${index + 1}: ${titleOf(node, context) ?? printTag(node, tag) ?? node.kind}</summary>
${descriptionOf(node.json)}${hasStructure(node) ? printPart(node, context, depth) : html`<p>${printType(node, context)}</p>`}</details>`)}`;
}

function titleOf(node: SchemaNode, context: ApiContext): string | undefined {
  if (node.kind === "ref") return context.api.schemas.get(node.target)?.name;
  return isJsonObject(node.json) ? stringMember(node.json, "title") : undefined;
}

/** The member whose value tells objects apart: it is one literal in each of them, and not the same in all. */
function tagOf(nodes: readonly SchemaNode[]): string | undefined {
  const [first, ...others] = nodes.filter((node) => node.kind === "object");
  return first?.properties.find(({ name }) => {
    const values = [first, ...others].map((node) => literalOf(node, name));
    return !values.includes(undefined) && new Set(values.map((value) => JSON.stringify(value))).size > 1;
  })?.name;
}

function literalOf(node: ObjectNode, name: string): JsonValue | undefined {
  const property = node.properties.find((each) => each.name === name);
  return property?.node.kind === "literal" ? property.node.value : undefined;
}

function printTag(node: SchemaNode, tag: string | undefined): Html | undefined {
  const value = tag === undefined || node.kind !== "object" ? undefined : literalOf(node, tag);
  return value === undefined ? undefined : html`${node.kind} with <code>${tag}</code> ${printValue(value)}`;
}

function descriptionOf(json: JsonValue): Html | undefined {
  const description = stringMember(json, "description");
  return description === undefined ? undefined : renderMarkdown(description, { headingLevel: 5 });
}

function printObject(node: ObjectNode, context: ApiContext, depth: number): Html {
  const members = node.properties.filter((property) => property.node.kind !== "never").map((property) => toMember(property, context, depth));
  const absent = node.properties.filter((property) => property.node.kind === "never").map(({ name }) => html` <code>${name}</code>`);
  const others = node.patterns.map(({ pattern, node: each }) => html`<p class="others">Members that match <code>${pattern}</code>: ${printType(each, context)}</p>${hasStructure(each) && printPart(each, context, depth)}`);
  return html`${printMembers(members)}${absent.length > 0 && html`<p class="others">Never there:${absent}</p>`}${others}${printAdditional(node, context, depth)}`;
}

function printAdditional({ additional, properties, patterns, keys }: ObjectNode, context: ApiContext, depth: number): Html {
  if (additional === false) return properties.length + patterns.length === 0 ? html`<p class="others">No members.</p>` : html`<p class="others">No other members.</p>`;
  if (additional === true || keys !== undefined) return nothing;
  const subject = properties.length + patterns.length === 0 ? "Each member" : "Other members";
  return html`<p class="others">${subject}: ${printType(additional, context)}</p>${hasStructure(additional) && printPart(additional, context, depth)}`;
}

function toMember({ name, required, node, json, readOnly, writeOnly }: PropertyNode, context: ApiContext, depth: number): Member {
  const isDeprecated = isJsonObject(json) && json["deprecated"] === true;
  const own = isJsonObject(json) ? json : {};
  const isMarked = { ...own, readOnly, writeOnly };
  const below = hasStructure(node)
    ? html`<details><summary>Members of <code>${name}</code></summary>${printPart(node, context, depth)}</details>`
    : nothing;
  return {
    name,
    type: printType(node, context),
    marks: [...(required ? ["required"] : []), ...(isDeprecated ? ["deprecated"] : [])],
    rules: printRules(isMarked),
    description: stringMember(json, "description") ?? stringMember(json, "title"),
    below,
  };
}
