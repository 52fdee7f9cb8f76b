import { isJsonArray, isJsonObject, type JsonValue, member } from "../source/json.ts";

/** A schema as those who look for a tag see it: a frame of the evaluator, or a site of the printer. */
export interface Branch {
  /** The value of one of the schema's keywords, when it counts. */
  keyword(name: string): JsonValue | undefined;
  reference(keyword: "$ref"): Branch | undefined;
  inPlace(...keys: readonly (string | number)[]): Branch;
}

/** A member whose value tells which branch of a choice is meant: for each branch the values it asks for, none where it has no say. */
export interface BranchTag {
  readonly name: string;
  readonly values: readonly (readonly Primitive[])[];
}

type Primitive = string | number | boolean;
type Tags = Map<string, readonly Primitive[]>;

/** How many references and `allOf`s a branch may lead through to the schema that has the tag. */
const mostHops = 8;

/**
 * The member that tells the branches of `anyOf` or `oneOf` apart: that of a `discriminator` beside them, or one for which
 * at least two branches ask for values (`const`, `enum`) that no two share. Unlike the tag of a switch it decides
 * nothing but which branch comes closest, so it need not be required.
 */
export function findBranchTag(holder: Branch, branches: readonly Branch[]): BranchTag | undefined {
  const tags = branches.map((branch) => tagsOf(branch, mostHops));
  const discriminator = holder.keyword("discriminator");
  const named = member(discriminator, "propertyName");
  if (typeof named === "string") {
    const values = branches.map((branch, index) => tags[index]!.get(named) ?? namesOf(branch, member(discriminator, "mapping")));
    if (isTelling(values)) return { name: named, values };
  }
  let best: BranchTag | undefined;
  let most = 1;
  for (const name of new Set(tags.flatMap((each) => [...each.keys()]))) {
    const values = tags.map((each) => each.get(name) ?? []);
    const count = values.filter((each) => each.length > 0).length;
    if (count <= most || !isTelling(values)) continue;
    best = { name, values };
    most = count;
  }
  return best;
}

/** Whether no two branches share a value. */
function isTelling(values: readonly (readonly Primitive[])[]): boolean {
  const flat = values.flat();
  return flat.length > 1 && new Set(flat).size === flat.length;
}

/** The members for which a schema asks for some values. */
function tagsOf(branch: Branch, hops: number): Tags {
  const tags: Tags = new Map();
  if (hops === 0) return tags;
  const all = branch.keyword("allOf");
  const parts = [branch.reference("$ref"), ...(isJsonArray(all) ? all.map((_, index) => branch.inPlace("allOf", index)) : [])];
  for (const part of parts) if (part !== undefined) for (const [name, values] of tagsOf(part, hops - 1)) tags.set(name, values);
  const properties = branch.keyword("properties");
  if (!isJsonObject(properties)) return tags;
  for (const [name, schema] of Object.entries(properties)) {
    const values = [member(schema, "const") ?? member(schema, "enum") ?? []].flat();
    if (values.length > 0 && values.every(isPrimitive)) tags.set(name, values);
  }
  return tags;
}

const isPrimitive = (value: JsonValue): value is Primitive => typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** The values by which a `discriminator` means a branch that is a reference: the keys of its mapping, else the schema's name (OpenAPI 3.1, section 4.8.25). */
function namesOf(branch: Branch, mapping: JsonValue | undefined): readonly string[] {
  const reference = branch.keyword("$ref");
  if (typeof reference !== "string") return [];
  const name = reference.slice(reference.lastIndexOf("/") + 1);
  const mapped = isJsonObject(mapping) ? Object.entries(mapping).filter(([, target]) => target === reference || target === name).map(([key]) => key) : [];
  return mapped.length > 0 ? mapped : [name];
}
