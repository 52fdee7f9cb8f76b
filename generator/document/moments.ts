import type { ApiModel } from "../model/api-model.ts";
import type { SchemaId } from "../model/schema.ts";
import type { SchemaNode, UnionNode } from "../model/schema-node.ts";
import { partsOf } from "../model/schema-node-parts.ts";
import { stringMember } from "../source/json.ts";

/** A string that JSON spells as a moment in time (RFC 3339); a date alone is no moment. */
export const isMoment = (node: SchemaNode): boolean => node.kind === "string" && stringMember(node.json, "format") === "date-time";

/** Finds the moments in time that can be told from other texts by where they stand. */
export class Moments {
  readonly #api: ApiModel;
  #holders: ReadonlySet<SchemaId> | undefined;

  constructor(api: ApiModel) {
    this.#api = api;
  }

  /** Whether a node holds moments. */
  has(node: SchemaNode): boolean {
    if (isMoment(node)) return true;
    return node.kind === "ref" ? this.inSchema(node.target) : this.partsOf(node).some((part) => this.has(part));
  }

  /** Whether a named schema holds moments. */
  inSchema(id: SchemaId): boolean {
    this.#holders ??= this.#findHolders();
    return this.#holders.has(id);
  }

  /** The nodes within a node in which moments can be told: not members by pattern, not branches that look alike. */
  partsOf(node: SchemaNode): readonly SchemaNode[] {
    if (node.kind === "union" && !this.isTellable(node)) return [];
    return node.kind === "object" ? partsOf({ ...node, patterns: [] }) : partsOf(node);
  }

  /** Whether a value tells which branch of a union it belongs to: by its JSON type, or by a tag. */
  isTellable(union: UnionNode): boolean {
    if (union.discriminator !== undefined) return true;
    const kinds = union.members.map((each) => this.resolve(each)).filter((each) => !scalarKinds.has(each.kind)).map(({ kind }) => kind);
    if (kinds.length <= 1) return true;
    const [objects, lists] = [kinds.filter((kind) => kind === "object"), kinds.filter((kind) => kind === "array" || kind === "tuple")];
    return objects.length <= 1 && lists.length <= 1 && objects.length + lists.length === kinds.length;
  }

  /** What a reference leads to at the end. */
  resolve(node: SchemaNode): SchemaNode {
    let at = node;
    for (let step = 0; at.kind === "ref" && step < 32; step++) at = this.#api.schemas.get(at.target)?.node ?? { kind: "any", json: true };
    return at;
  }

  #findHolders(): ReadonlySet<SchemaId> {
    const users = new Map<SchemaId, SchemaId[]>();
    const holders = new Set<SchemaId>();
    const visit = (node: SchemaNode, owner: SchemaId): void => {
      if (node.kind === "ref") addTo(users, node.target, owner);
      if (isMoment(node)) holders.add(owner);
      for (const part of this.partsOf(node)) visit(part, owner);
    };
    for (const { id, node } of this.#api.schemas.values()) visit(node, id);
    for (const id of holders) for (const user of users.get(id) ?? []) holders.add(user);
    return holders;
  }
}

const scalarKinds = new Set<SchemaNode["kind"]>(["string", "number", "integer", "boolean", "null", "literal", "enum", "never"]);

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
