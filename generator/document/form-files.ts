import type { ApiModel } from "../model/api-model.ts";
import type { SchemaId } from "../model/schema.ts";
import type { SchemaNode } from "../model/schema-node.ts";
import { arrayMember, isJsonObject, type JsonValue, member, stringMember } from "../source/json.ts";

/** What a value is outside of JSON: bytes (a list of them counts), a value as its schema says, or one of both. */
export type Holding = "file" | "value" | "either";

/** What a schema describes (OpenAPI 3.1, section 4.8.14.4; 3.0's `format: binary`); `null` beside it changes nothing. */
export function holdingOf(node: SchemaNode, api: ApiModel, known: Map<SchemaId, Holding> = new Map()): Holding {
  if (isFileSchema(node.json)) return "file";
  const merge = (nodes: readonly SchemaNode[]): Holding => joined(nodes.filter(({ kind }) => kind !== "null").map((each) => holdingOf(each, api, known)));
  switch (node.kind) {
    case "ref": {
      const found = known.get(node.target);
      const target = api.schemas.get(node.target);
      if (found !== undefined || target === undefined) return found ?? "value";
      // What leads back to itself adds nothing.
      known.set(node.target, "value");
      const holding = holdingOf(target.node, api, known);
      known.set(node.target, holding);
      return holding;
    }
    case "array": return holdingOf(node.items, api, known);
    case "union": return merge(node.members);
    case "intersection": {
      const all = node.members.map((each) => holdingOf(each, api, known));
      return all.includes("file") ? "file" : joined(all);
    }
    default: return mergedHolding(node.json);
  }
}

/** What alternatives describe that were merged, as all of them are texts. */
function mergedHolding(json: JsonValue): Holding {
  const branches = ["anyOf", "oneOf"].flatMap((keyword) => arrayMember(json, keyword) ?? []);
  const files = branches.filter(isFileSchema);
  if (files.length === 0) return (arrayMember(json, "allOf") ?? []).some(isFileSchema) ? "file" : "value";
  return branches.every((each) => isFileSchema(each) || stringMember(each, "type") === "null") ? "file" : "either";
}

const joined = ([first = "value", ...others]: readonly Holding[]): Holding => (others.every((each) => each === first) ? first : "either");

const isFileSchema = (json: JsonValue): boolean =>
  isJsonObject(json) && (stringMember(json, "format") === "binary" || (member(json, "contentMediaType") !== undefined && member(json, "contentEncoding") === undefined));

/** What the members of a form hold. */
export interface FormMembers {
  readonly named: ReadonlyMap<string, Holding>;
  /** The members whose value is described and may be an object, which is no file then. */
  readonly objects: ReadonlySet<string>;
  /** The members that are not declared; `undefined` where nothing is said of them. */
  readonly others: Holding | undefined;
}

/** The members of a form, however its schema is put together. */
export function formMembers(node: SchemaNode, api: ApiModel): FormMembers {
  const found: { named: Map<string, Holding>; objects: Set<string>; others: Holding | undefined } = { named: new Map(), objects: new Set(), others: undefined };
  const isDone = new Set<SchemaId>();
  const known = new Map<SchemaId, Holding>();
  const objects = new Map<SchemaId, boolean>();
  const visit = (each: SchemaNode): void => {
    if (each.kind === "union" || each.kind === "intersection") each.members.forEach(visit);
    if (each.kind === "ref" && !isDone.has(each.target)) {
      isDone.add(each.target);
      const target = api.schemas.get(each.target);
      if (target !== undefined) visit(target.node);
    }
    if (each.kind !== "object") return;
    for (const property of each.properties) {
      const holding = holdingOf(property.node, api, known);
      const before = found.named.get(property.name) ?? holding;
      found.named.set(property.name, before === holding ? holding : "either");
      if (mayBeObject(property.node, api, objects)) found.objects.add(property.name);
    }
    const rest = [...(typeof each.additional === "boolean" ? [] : [each.additional]), ...each.patterns.map((pattern) => pattern.node)];
    const holdings = [...(found.others === undefined ? [] : [found.others]), ...rest.map((other) => holdingOf(other, api, known))];
    if (holdings.length > 0) found.others = joined(holdings);
  };
  visit(node);
  for (const [name, holding] of found.named) if (holding !== "value") found.objects.delete(name);
  return found;
}

/** Whether a described value, or an item of its list, may be an object; of one that may be anything nothing is known. */
function mayBeObject(node: SchemaNode, api: ApiModel, known: Map<SchemaId, boolean>): boolean {
  switch (node.kind) {
    case "object": return true;
    case "array": return mayBeObject(node.items, api, known);
    case "union": case "intersection": return node.members.some((each) => mayBeObject(each, api, known));
    case "ref": {
      const found = known.get(node.target);
      if (found !== undefined) return found;
      known.set(node.target, false);
      const target = api.schemas.get(node.target);
      const may = target !== undefined && mayBeObject(target.node, api, known);
      known.set(node.target, may);
      return may;
    }
    default: return false;
  }
}

/** Whether all values of a schema are texts. */
export const isTextNode = (node: SchemaNode): boolean => node.kind === "string" || (node.kind === "enum" && node.values.every((value) => typeof value === "string"));

/** Whether a media type is a range that JSON belongs to. */
export const isJsonRange = (type: string): boolean => /^\s*(\*|application)\/\*\s*(;|$)/i.test(type);
