import { hasSchemaKeyword } from "../model/schema-facts.ts";
import { isJsonObject, type JsonObject, type JsonValue, stringMember } from "../source/json.ts";
import { resolveUri, splitFragment } from "../source/uri.ts";
import type { Example } from "./mapping.ts";

/** Whether a value is a schema by its own word: `$schema`, or an `$id` beside keywords of schemas. */
export function isSchemaBlock(value: JsonValue | undefined): value is JsonObject {
  if (!isJsonObject(value)) return false;
  if (typeof value["$schema"] === "string" && !Object.hasOwn(value, "jsonrpc")) return /json-schema\.org|\/dialect\//.test(value["$schema"]) || hasSchemaKeyword(value);
  return typeof value["$id"] === "string" && hasSchemaKeyword(value);
}

/** A reference in a schema, with the keys that lead to its keyword. */
export interface FoundReference {
  readonly text: string;
  /** Absolute, without a fragment. */
  readonly uri: string;
  readonly fragment: string;
  readonly keys: readonly (string | number)[];
}

/** Keywords whose values are data. */
const dataKeywords: ReadonlySet<string> = new Set(["const", "enum", "default", "examples", "example"]);

/** The references in a schema, and the `$id`s in it. */
export function referencesIn(schema: JsonObject): { readonly references: readonly FoundReference[]; readonly ids: ReadonlyMap<string, JsonObject> } {
  const references: FoundReference[] = [];
  const ids = new Map<string, JsonObject>();
  const walk = (value: JsonValue, base: string, keys: readonly (string | number)[]): void => {
    if (Array.isArray(value)) value.forEach((item: JsonValue, index) => walk(item, base, [...keys, index]));
    if (!isJsonObject(value)) return;
    const id = stringMember(value, "$id");
    const own = id === undefined || id.startsWith("#") ? base : splitFragment(resolveUri(base, id)).uri;
    if (own !== base || keys.length === 0) ids.set(own, value);
    const text = stringMember(value, "$ref");
    if (text !== undefined) {
      const { uri, fragment } = splitFragment(resolveUri(own, text));
      references.push({ text, uri, fragment: fragment ?? "", keys: [...keys, "$ref"] });
    }
    for (const [key, each] of Object.entries(value)) if (!dataKeywords.has(key)) walk(each, own, [...keys, key]);
  };
  walk(schema, "", []);
  return { references, ids };
}

/** The schemas of all documents by their URIs, with the example that holds each. */
export class SchemaBlocks {
  readonly #byId = new Map<string, { readonly example: Example; readonly schema: JsonObject }[]>();
  /** The `$schema`s that they name. */
  readonly metaSchemas = new Set<string>();

  add(example: Example): void {
    const value = example.value?.value;
    if (!isSchemaBlock(value)) return;
    this.metaSchemas.add(stringMember(value, "$schema") ?? "https://json-schema.org/draft/2020-12/schema");
    for (const [id, schema] of referencesIn(value).ids) {
      const list = this.#byId.get(id);
      if (list === undefined) this.#byId.set(id, [{ example, schema }]);
      else list.push({ example, schema });
    }
  }

  /** The schemas with a URI. */
  withId(id: string): readonly { readonly example: Example; readonly schema: JsonObject }[] {
    return this.#byId.get(id) ?? [];
  }

  get ids(): Iterable<string> {
    return this.#byId.keys();
  }
}
