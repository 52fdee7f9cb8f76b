import { allOperations, type ApiModel } from "../../model/api-model.ts";
import { NameTable, pascalCase } from "../../model/identifiers.ts";
import type { SchemaNode } from "../../model/schema-node.ts";
import { stringMember } from "../../source/json.ts";
import { partsOf } from "../../model/schema-node-parts.ts";

/** The types of ids. */
export interface Brands {
  /** The name of the brand that a string node belongs to; `undefined` for strings that are no ids. */
  nameOf(node: SchemaNode): string | undefined;
  /** The brands that no schema declares, in the order in which they are met. */
  readonly extra: readonly { readonly name: string; readonly node: SchemaNode }[];
}

/** A pattern like `^usr_[a-z0-9]{10}$`: a word and a separator, then whatever tells one thing from another. */
const idPattern = /^\^[A-Za-z][A-Za-z0-9]*[_:-].+\$$/;

/**
 * Ids are strings with such a pattern, and named schemas of strings whose name ends in "Id". Equal patterns are one
 * brand, named by the schema that declares it, else by the member that most often carries it.
 */
export function findBrands(api: ApiModel, reserved: Iterable<string>): Brands {
  const byPattern = new Map<string, string>();
  const byNode = new Map<SchemaNode, string>();
  for (const { name, node } of api.schemas.values()) {
    const pattern = idPatternOf(node);
    if (node.kind !== "string" || (pattern === undefined && !/I[dD]$/.test(name))) continue;
    byNode.set(node, pattern === undefined ? name : (byPattern.get(pattern) ?? name));
    if (pattern !== undefined && !byPattern.has(pattern)) byPattern.set(pattern, name);
  }
  const table = new NameTable(reserved);
  const extra: { name: string; node: SchemaNode }[] = [];
  for (const [pattern, { node, names }] of sitesOf(api)) {
    if (byPattern.has(pattern)) continue;
    const name = table.take(mostFrequent(names));
    byPattern.set(pattern, name);
    extra.push({ name, node });
  }
  return { nameOf: (node) => byNode.get(node) ?? byPattern.get(idPatternOf(node) ?? ""), extra };
}

const idPatternOf = (node: SchemaNode): string | undefined => {
  const pattern = node.kind === "string" ? stringMember(node.json, "pattern") : undefined;
  return pattern !== undefined && idPattern.test(pattern) ? pattern : undefined;
};

/** Where each id pattern stands, and what the members there suggest as its name. */
function sitesOf(api: ApiModel): ReadonlyMap<string, { readonly node: SchemaNode; readonly names: string[] }> {
  const sites = new Map<string, { readonly node: SchemaNode; readonly names: string[] }>();
  const visit = (node: SchemaNode, owner: string, member: string): void => {
    const pattern = idPatternOf(node);
    if (pattern !== undefined) {
      const site = sites.get(pattern) ?? { node, names: [] };
      sites.set(pattern, site);
      site.names.push(idName(owner, member));
    }
    const members = node.kind === "object" ? new Map(node.properties.map((property) => [property.node, property.name])) : undefined;
    for (const part of partsOf(node)) visit(part, owner, members?.get(part) ?? member);
  };
  for (const { name, node } of api.schemas.values()) visit(node, name, "id");
  for (const operation of allOperations(api)) {
    const parameters = operation.kind === "rpc" ? [] : operation.parameters;
    for (const { name, schema } of parameters) visit(schema.node, pascalCase(operation.id), name);
  }
  return sites;
}

/** `id` in `User` and `user_id` anywhere are `UserId`; so are `user_ids`. */
function idName(owner: string, member: string): string {
  const name = pascalCase(member.replace(/s$/, ""));
  if (/^id$/i.test(name)) return `${owner}Id`;
  return /I[dD]$/.test(name) ? name : `${name}Id`;
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
