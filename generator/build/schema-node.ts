import type { Staged } from "../diagnostics/collector.ts";
import type { LoadedApi } from "../load/loaded-api.ts";
import { isSchema, referenceOf, type Resource, type Schema, type Target } from "../model/reference-graph.ts";
import type { NamedSchema, SchemaId, SchemaUse } from "../model/schema.ts";
import type { SchemaNode } from "../model/schema-node.ts";
import type { Location } from "../source/document.ts";
import { isJsonObject, member, stringMember } from "../source/json.ts";
import { SchemaBuilder } from "./schema-builder.ts";
import { anyNode } from "./schema-kinds.ts";
import { haveSameName, nameSchemas } from "./schema-names.ts";

/** The schemas of one API: those with a name, and the maker of uses that refer to them. */
export interface ApiSchemas {
  /** By id, in the order in which targets declare them. */
  readonly named: ReadonlyMap<SchemaId, NamedSchema>;
  /**
   * A schema where an operation uses it (a parameter's, a body's, a message's payload). One value per schema object:
   * the same `json` gives the same use. A schema that has a name gives a use whose `node` is a `ref` to it.
   * @param resource the innermost resource that holds `json`.
   */
  toSchemaUse(json: Schema, resource: Resource, location: Location): SchemaUse;
}

/** Names the schemas of an API. Nodes are made when they are first read. */
export function buildNamedSchemas(loaded: LoadedApi): Staged<ApiSchemas> {
  const targets = new Map<SchemaId, Target>();
  for (const target of loaded.namedSchemas) if (isSchema(target.json)) targets.set(target.id, target);
  for (const target of targets.values()) if (isSameSchema(target, loaded, targets)) targets.delete(target.id);
  const builder = new SchemaBuilder(loaded.graph, targets);
  const names = nameSchemas([...targets.values()]);
  const named = new Map<SchemaId, NamedSchema>();
  for (const target of targets.values()) named.set(target.id, new BuiltSchema(target, names.get(target.id)!, builder));
  const uses = new Map<Schema, SchemaUse>();
  const toSchemaUse: ApiSchemas["toSchemaUse"] = (json, resource, location) => {
    const known = isJsonObject(json) ? uses.get(json) : undefined;
    if (known !== undefined) return known;
    const use = new BuiltUse(json, resource, location, () => builder.use(json, resource));
    uses.set(json, use);
    return use;
  };
  return { value: { named, toSchemaUse }, diagnostics: [] };
}

/**
 * Whether an entry does nothing but refer to a schema of another file, and calls it by its own name: it is that schema,
 * as `components.schemas` lists it, and no second one.
 */
function isSameSchema(target: Target, { graph }: LoadedApi, targets: ReadonlyMap<SchemaId, Target>): boolean {
  const { json, resource } = target;
  if (!isJsonObject(json) || typeof json["$ref"] !== "string" || Object.keys(json).length !== 1) return false;
  const other = referenceOf(graph, json)?.target;
  return other !== undefined && other.resource !== resource && targets.has(other.id) && haveSameName(target, other);
}

/** A use whose node is built when it is first read. */
class BuiltUse implements SchemaUse {
  readonly json: Schema;
  readonly resource: Resource;
  readonly location: Location;
  readonly #build: () => SchemaNode;
  #node: SchemaNode | undefined;

  constructor(json: Schema, resource: Resource, location: Location, build: () => SchemaNode) {
    this.json = json;
    this.resource = resource;
    this.location = location;
    this.#build = build;
  }

  get node(): SchemaNode {
    return (this.#node ??= this.#build());
  }
}

class BuiltSchema extends BuiltUse implements NamedSchema {
  readonly id: SchemaId;
  readonly name: string;
  readonly deprecated: boolean;
  declare readonly description?: string;

  constructor(target: Target, name: string, builder: SchemaBuilder) {
    const json = isSchema(target.json) ? target.json : true;
    super(json, target.resource, target.location, () => builder.nodeOf(target.id) ?? anyNode(json));
    this.id = target.id;
    this.name = name;
    this.deprecated = member(json, "deprecated") === true;
    const description = stringMember(json, "description");
    if (description !== undefined) this.description = description;
  }
}
