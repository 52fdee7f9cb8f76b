import type { ApiModel } from "../model/api-model.ts";
import type { Resource, Target } from "../model/reference-graph.ts";
import { resolveUri, splitFragment } from "../source/uri.ts";
import { ComponentKeys, definedSchemaKeys } from "./component-names.ts";

/** A schema that a mapping leads to. */
export type MappedSchema = Pick<Target, "id" | "json" | "resource">;

/** Finds what the values of a discriminator's `mapping` lead to. */
export class MappedSchemas {
  readonly #api: ApiModel;
  #roots: ReadonlyMap<string, string> | undefined;
  #names: ReadonlyMap<string, MappedSchema> | undefined;

  constructor(api: ApiModel) {
    this.#api = api;
  }

  /** OpenAPI 3.1, section 4.8.25: a value is a URI reference, or the name of a schema. */
  find(text: string, resource: Resource): MappedSchema | undefined {
    return this.#findByUri(text, resource) ?? this.#byName().get(text);
  }

  /** The names that a value can be. */
  get names(): Iterable<string> {
    return this.#byName().keys();
  }

  #findByUri(text: string, resource: Resource): MappedSchema | undefined {
    const { uri, fragment = "" } = splitFragment(text);
    const written = resolveUri(resource.uri, uri);
    const base = this.#documentRoots().get(written) ?? written;
    const anchor = this.#api.graph.resources.get(base)?.anchors.get(fragment);
    return anchor ?? this.#api.schemas.get(`${base}#${decodeFragment(fragment)}`);
  }

  /** The URIs of documents' roots, by the URIs of their files. */
  #documentRoots(): ReadonlyMap<string, string> {
    const { documents, graph } = this.#api;
    this.#roots ??= new Map(documents.map(({ uri, value }) => [uri, graph.resourceAt.get(value)?.uri ?? uri]));
    return this.#roots;
  }

  /** Schemas by name; a key of the definition comes before a title. */
  #byName(): ReadonlyMap<string, MappedSchema> {
    if (this.#names !== undefined) return this.#names;
    const { schemas } = this.#api;
    const names = new Map<string, MappedSchema>([...schemas.values()].map((schema) => [schema.name, schema]));
    const { keys, aliases } = definedSchemaKeys(this.#api, new ComponentKeys());
    for (const [id, key] of keys) {
      const schema = aliases.get(id) ?? schemas.get(id);
      if (schema !== undefined) names.set(key, schema);
    }
    this.#names = names;
    return names;
  }
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
