import type { ApiModel } from "../model/api-model.ts";
import { NameTable } from "../model/identifiers.ts";
import type { NamedSchema, SchemaId } from "../model/schema.ts";
import type { ObjectNode, RefNode, SchemaNode } from "../model/schema-node.ts";
import { forEachPart, partsOf } from "../model/schema-node-parts.ts";
import { isMoment, Moments } from "./moments.ts";

/**
 * How a schema is seen: as it is written (without `readOnly` members) or as it is read (without `writeOnly` members),
 * each also with `Date` objects for moments in time.
 */
export type Variant = "write" | "read" | "writeDates" | "dates";

/** What names of variants end in; the longer form where the shorter one is taken. */
const suffixes: Readonly<Record<Variant, readonly string[]>> = {
  write: ["Input", "WriteInput"],
  read: ["Output", "ReadOutput"],
  dates: ["WithDates", "WithDateObjects"],
  writeDates: ["InputWithDates", "InputWithDateObjects"],
};

/** The same without `Date` objects. */
const plainOf: Readonly<Record<Variant, "write" | "read">> = { write: "write", read: "read", dates: "read", writeDates: "write" };

const isDated = (variant: Variant): boolean => variant !== plainOf[variant];

/** A named schema as a variant. */
export interface VariantSchema {
  /** What a `ref` node of the variant leads to. */
  readonly id: SchemaId;
  readonly schema: NamedSchema;
  readonly variant: Variant;
  readonly name: string;
}

/** Where a `ref` node to the type `Date` of the language leads. */
export const dateId: SchemaId = "\u0000Date";

/** Finds which schemas really differ in a variant, and gives their variants names. */
export class Variants {
  readonly #api: ApiModel;
  readonly #names: NameTable;
  readonly #differing = new Map<Variant, ReadonlyMap<SchemaId, VariantSchema>>();
  readonly #byId = new Map<SchemaId, VariantSchema>();
  readonly #used = new Set<VariantSchema>();
  /** Where moments can be told. */
  readonly moments: Moments;

  /** @param reserved names that are taken. */
  constructor(api: ApiModel, reserved: Iterable<string>) {
    this.#api = api;
    this.#names = new NameTable(reserved);
    this.moments = new Moments(api);
  }

  /** The variants that nodes turned so far refer to, in the order of their first mention. */
  get used(): Iterable<VariantSchema> {
    return this.#used;
  }

  /** What a `ref` node of a turned node leads to, when it is a variant. */
  find(id: SchemaId): VariantSchema | undefined {
    return this.#byId.get(id);
  }

  /** The variant of a named schema; `undefined` where the schema means the same in it. */
  of(id: SchemaId, variant: Variant): VariantSchema | undefined {
    let all = this.#differing.get(variant);
    if (all === undefined) this.#differing.set(variant, (all = this.#nameAll(variant)));
    return all.get(id);
  }

  /** Whether a node is seen otherwise in a variant. */
  differs(node: SchemaNode, variant: Variant): boolean {
    if (node.kind === "ref") return this.of(node.target, variant) !== undefined;
    if (differsHere(node, variant)) return true;
    return partsOf(node).some((part) => this.differs(part, this.#within(node, part, variant)));
  }

  /** A node as it is seen in a variant; the same node where there is no difference. */
  turn(node: SchemaNode, variant: Variant): SchemaNode {
    switch (node.kind) {
      case "ref": return this.#turnReference(node, variant);
      case "string": return isDated(variant) && isMoment(node) ? { kind: "ref", json: node.json, target: dateId } : node;
      case "array": {
        const items = this.turn(node.items, variant);
        return items === node.items ? node : { ...node, items };
      }
      case "tuple": {
        const [prefix, rest] = [this.#turnAll(node.prefix, variant), node.rest && this.turn(node.rest, variant)];
        return prefix === node.prefix && rest === node.rest ? node : { ...node, prefix, rest };
      }
      case "object": return this.#turnObject(node, variant);
      case "union": case "intersection": {
        if (isDated(variant) && node.kind === "union" && !this.moments.isTellable(node)) return this.turn(node, plainOf[variant]);
        const members = this.#turnAll(node.members, variant);
        return members === node.members ? node : { ...node, members };
      }
      default: return node;
    }
  }

  #turnAll(nodes: readonly SchemaNode[], variant: Variant): readonly SchemaNode[] {
    const turned = nodes.map((each) => this.turn(each, variant));
    return turned.every((each, index) => each === nodes[index]) ? nodes : turned;
  }

  #turnHolders<T extends { readonly node: SchemaNode }>(holders: readonly T[], variant: Variant): readonly T[] {
    const turned = holders.map((each) => ({ each, node: this.turn(each.node, variant) }));
    return turned.every(({ each, node }) => each.node === node) ? holders : turned.map(({ each, node }) => ({ ...each, node }));
  }

  #turnObject(node: ObjectNode, variant: Variant): ObjectNode {
    const kept = node.properties.filter((property) => !isHidden(property, variant));
    const properties = this.#turnHolders(kept, variant);
    const patterns = this.#turnHolders(node.patterns, plainOf[variant]);
    const additional = typeof node.additional === "boolean" ? node.additional : this.turn(node.additional, variant);
    const isSame = kept.length === node.properties.length && properties === kept && patterns === node.patterns && additional === node.additional;
    return isSame ? node : { ...node, properties, patterns, additional };
  }

  #turnReference(node: RefNode, variant: Variant): RefNode {
    const other = this.of(node.target, variant);
    if (other === undefined) return node;
    this.#used.add(other);
    return { ...node, target: other.id };
  }

  /** How a part of a node is seen: without `Date` objects where a value does not tell which branch it belongs to. */
  #within(node: SchemaNode, part: SchemaNode, variant: Variant): Variant {
    if (!isDated(variant)) return variant;
    const isPattern = node.kind === "object" && node.patterns.some((pattern) => pattern.node === part);
    return isPattern || (node.kind === "union" && !this.moments.isTellable(node)) ? plainOf[variant] : variant;
  }

  /** The variant that says the same: a dated one of a schema without moments, or without members that are hidden. */
  #sameAs(id: SchemaId, variant: Variant): VariantSchema | undefined {
    if (isDated(variant) && !this.moments.inSchema(id)) return this.of(id, plainOf[variant]);
    const hidesNothing = variant === "writeDates" && this.of(id, "write") === undefined && this.of(id, "read") === undefined;
    return hidesNothing ? this.of(id, "dates") : undefined;
  }

  /** The schemas that hold a difference themselves, and all that refer to these. */
  #findDiffering(variant: Variant): ReadonlySet<SchemaId> {
    const users = new Map<SchemaId, Set<SchemaId>>();
    const differing = new Set<SchemaId>();
    const visit = (node: SchemaNode, owner: SchemaId): void => {
      if (node.kind === "ref") addTo(users, node.target, owner);
      if (differsHere(node, variant)) differing.add(owner);
      forEachPart(node, (part) => {
        const seen = this.#within(node, part, variant);
        if (seen === variant) visit(part, owner);
        else if (this.differs(part, seen)) differing.add(owner);
      });
    };
    for (const { id, node } of this.#api.schemas.values()) visit(node, id);
    for (const id of differing) for (const user of users.get(id) ?? []) differing.add(user);
    return differing;
  }

  #nameAll(variant: Variant): ReadonlyMap<SchemaId, VariantSchema> {
    const all = new Map<SchemaId, VariantSchema>();
    const differing = this.#findDiffering(variant);
    for (const schema of this.#api.schemas.values()) {
      if (!differing.has(schema.id)) continue;
      const same = this.#sameAs(schema.id, variant);
      if (same !== undefined) {
        all.set(schema.id, same);
        continue;
      }
      const [wanted, ...others] = suffixes[variant].map((suffix) => `${schema.name}${suffix}`);
      const one: VariantSchema = { id: `${schema.id}\u0000${variant}`, schema, variant, name: this.#names.take(wanted!, () => others) };
      all.set(schema.id, one);
      this.#byId.set(one.id, one);
    }
    return all;
  }
}

/** The members that a variant leaves out. */
export const isHidden = (property: ObjectNode["properties"][number], variant: Variant): boolean =>
  plainOf[variant] === "write" ? property.readOnly : property.writeOnly;

/** Whether a node itself looks different in a variant. */
const differsHere = (node: SchemaNode, variant: Variant): boolean =>
  node.kind === "object" ? node.properties.some((property) => isHidden(property, variant)) : isDated(variant) && isMoment(node);

function addTo<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}
