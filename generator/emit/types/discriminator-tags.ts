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
    return tags.every((tag) => admits(api, branch, name, tag)) ? tags : [];
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

/** Whether an object's required member is a text that may be `tag`. */
function admits(api: ApiModel, node: SchemaNode, name: string, tag: string): boolean {
  const target = resolve(api, node);
  if (target.kind === "intersection") return target.members.some((each) => admits(api, each, name, tag));
  const property = target.kind === "object" ? target.properties.find((each) => each.name === name && each.required) : undefined;
  const value = property === undefined ? undefined : resolve(api, property.node);
  return value?.kind === "string" || (value?.kind === "enum" && value.values.includes(tag));
}

function resolve(api: ApiModel, node: SchemaNode): SchemaNode {
  let at = node;
  for (let step = 0; at.kind === "ref" && step < 32; step++) at = api.schemas.get(idOf(at.target))?.node ?? { kind: "any", json: true };
  return at;
}
