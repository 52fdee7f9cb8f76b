import type { ApiModel } from "../model/api-model.ts";
import { pascalCase } from "../model/identifiers.ts";
import type { Resource, Target } from "../model/reference-graph.ts";
import type { NamedSchema, SchemaUse } from "../model/schema.ts";
import type { JsonObject, JsonValue } from "../source/json.ts";
import { ComponentKeys, definedSchemaKeys, type DefinedKeys } from "./component-names.ts";
import { SchemaConverter, setMember, type DraftObject } from "./convert-schema.ts";
import { MappedSchemas } from "./mapped-schemas.ts";
import { emptyScope, enterScope, ScopeRelevance, type DynamicScope, type SchemaTarget } from "../model/dynamic-scope.ts";

/** A schema that is (or will be) an entry of `components.schemas`. */
interface Component {
  readonly key: string;
  readonly target: SchemaTarget;
  readonly scope: DynamicScope;
}

/**
 * The section `components.schemas` of a document: every named schema of an API once, under its name, as 2020-12. A
 * schema that means something else where it is entered through another one (by `$dynamicRef`) has an entry for each
 * meaning.
 */
export class SchemaComponents {
  readonly #api: ApiModel;
  readonly #keys = new ComponentKeys();
  readonly #components = new Map<string, Component>();
  readonly #defined: DefinedKeys;
  readonly #mapped: MappedSchemas;
  readonly #byJson = new Map<JsonValue, NamedSchema>();
  readonly #relevance: ScopeRelevance;
  readonly #converter: SchemaConverter;
  readonly #made = new Map<string, JsonObject>();

  constructor(api: ApiModel) {
    this.#api = api;
    this.#mapped = new MappedSchemas(api);
    this.#relevance = new ScopeRelevance(api.graph);
    this.#defined = definedSchemaKeys(api, this.#keys);
    this.#converter = new SchemaConverter({
      graph: api.graph,
      refTo: (target, scope) => `#/components/schemas/${this.#component(target, scope).key}`,
      ownTarget: (json) => this.#byJson.get(json),
      mappedRef: (text, resource) => this.#mappedRef(text, resource),
    });
    for (const schema of api.schemas.values()) this.#byJson.set(schema.json, schema);
    for (const schema of api.schemas.values()) this.ref(schema);
  }

  /** A schema where an operation uses it. */
  use({ json, resource }: Pick<SchemaUse, "json" | "resource">): JsonValue {
    return this.#converter.convert(json, resource, enterScope(emptyScope, resource));
  }

  /** Adds an entry that no input holds, under `name` or a name like it, and gives the reference to it. */
  define(name: string, make: (ref: string) => JsonObject): string {
    const key = this.#keys.take(name);
    const ref = `#/components/schemas/${key}`;
    this.#made.set(key, make(ref));
    return ref;
  }

  /** The reference to a schema that has an entry. */
  ref(schema: SchemaTarget): string {
    return `#/components/schemas/${this.#component(schema, enterScope(emptyScope, schema.resource)).key}`;
  }

  /** The whole section. Printing a schema may ask for others, which are appended. */
  print(): JsonObject {
    const section: DraftObject = {};
    for (const { key, target, scope } of this.#components.values()) {
      setMember(section, key, this.#converter.convertHere(target.json, target.resource, scope));
    }
    for (const [key, schema] of this.#made) setMember(section, key, schema);
    this.#converter.finish();
    return section;
  }

  #component(named: SchemaTarget, scope: DynamicScope): Component {
    const target = this.#defined.aliases.get(named.id) ?? named;
    const differences = this.#relevance.differences(target, scope);
    const meaning = differences.map((name) => `${name}=${scope.targets.get(name)!.id}`).join(" ");
    const id = meaning === "" ? target.id : `${target.id} ${meaning}`;
    const known = this.#components.get(id);
    if (known !== undefined) return known;
    const key = meaning === "" ? this.#plainKey(target) : this.#specialKey(target, scope.targets.get(differences[0]!)!);
    const component = { key, target, scope };
    this.#components.set(id, component);
    return component;
  }

  #plainKey(target: SchemaTarget): string {
    const known = this.#defined.keys.get(target.id);
    const name = this.#api.schemas.get(target.id)?.name ?? pascalCase(target.id.slice(target.id.lastIndexOf("/") + 1));
    const key = known ?? this.#keys.take(name);
    this.#defined.keys.set(target.id, key);
    return key;
  }

  #specialKey(target: SchemaTarget, outer: Target): string {
    return this.#keys.take(`${this.#plainKey(target)}In${this.#plainKey(outer)}`);
  }

  #mappedRef(text: string, resource: Resource): string | undefined {
    const target = this.#mapped.find(text, resource);
    return target === undefined ? undefined : this.ref(target);
  }
}
