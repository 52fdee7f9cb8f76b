import type { ApiModel } from "../../model/api-model.ts";
import type { SchemaNode, UnionNode } from "../../model/schema-node.ts";
import type { SchemaId } from "../../model/schema.ts";
import { type JsonValue, objectMember, stringMember } from "../../source/json.ts";

/** The member that tells the branches of a union apart, and for each branch the values that it has there. */
export interface DiscriminatorTags {
  readonly name: string;
  readonly values: readonly (readonly string[])[];
}

/**
 * What an OpenAPI discriminator says (3.1, section 4.8.25) of branches whose own schemas leave the tag open: the keys of
 * the mapping that lead to a branch, else its component's name. `undefined` unless every branch is told that way.
 */
export function discriminatorTags(api: ApiModel, union: UnionNode): DiscriminatorTags | undefined {
  const discriminator = objectMember(union.json, "discriminator");
  const name = stringMember(discriminator, "propertyName");
  if (name === undefined || union.discriminator !== undefined) return undefined;
  const mapping = Object.entries(objectMember(discriminator, "mapping") ?? {});
  const values = union.members.map((branch) => {
    if (branch.kind !== "ref") return [];
    const id = idOf(branch.target);
    const component = componentName(id);
    const leadsHere = (target: JsonValue): boolean => target === component || (typeof target === "string" && /[#/.]/.test(target) && id.endsWith(target));
    const mapped = mapping.filter(([, target]) => leadsHere(target)).map(([key]) => key);
    const tags = mapped.length > 0 ? mapped : [component];
    return tags.every((tag) => stanceOf(api, branch, name, tag) === "admits") ? tags : [];
  });
  const all = values.flat();
  return values.every((tags) => tags.length > 0) && new Set(all).size === all.length ? { name, values } : undefined;
}

/** The schema of which a node may hold a variant, whose id is that of the schema with an ending. */
const idOf = (target: SchemaId): SchemaId => target.split("\u0000", 1)[0]!;

/** The last step of the pointer to a schema. */
function componentName(id: SchemaId): string {
  const step = id.split("/").at(-1)!.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** What a schema says of a tag in one of its members: it asks for a text that may be the tag, refuses it, or says too little. */
type Stance = "admits" | "refuses" | "open";

function stanceOf(api: ApiModel, node: SchemaNode, name: string, tag: string): Stance {
  const target = resolve(api, node);
  if (target.kind === "intersection") {
    const stances = target.members.map((each) => stanceOf(api, each, name, tag));
    return (["refuses", "admits"] as const).find((each) => stances.includes(each)) ?? "open";
  }
  const property = target.kind === "object" ? target.properties.find((each) => each.name === name) : undefined;
  if (property === undefined || property.node.kind === "any") return "open";
  if (!admits(api, property.node, tag)) return "refuses";
  return property.required ? "admits" : "open";
}

/** Whether a value of the schema may be a text. */
function admits(api: ApiModel, node: SchemaNode, text: string): boolean {
  const target = resolve(api, node);
  switch (target.kind) {
    case "string": return true;
    case "literal": return target.value === text;
    case "enum": return target.values.includes(text);
    case "intersection": return target.members.every((each) => admits(api, each, text));
    default: return false;
  }
}

function resolve(api: ApiModel, node: SchemaNode): SchemaNode {
  let at = node;
  for (let step = 0; at.kind === "ref" && step < 32; step++) at = api.schemas.get(idOf(at.target))?.node ?? { kind: "any", json: true };
  return at;
}
