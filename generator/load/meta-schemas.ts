import type { DialectName } from "../model/reference-graph.ts";
import type { SourceDocument } from "../source/document.ts";
import { isJsonObject, objectMember, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { nearest } from "../source/nearest.ts";
import { resolveUri, splitFragment } from "../source/uri.ts";
import { dialectUris, standardDialect } from "./dialects.ts";

/** What a `$schema` says. */
export interface FoundDialect {
  readonly name: DialectName;
  readonly vocabularies?: ReadonlyMap<string, boolean>;
}

/** Tells dialects by their `$schema`: the standard ones, and those of the project's own meta-schemas. */
export class MetaSchemas {
  readonly #roots = new Map<string, JsonObject>();

  /** Makes a document's root known by its identifier and by its file. */
  add({ value, uri }: SourceDocument): void {
    if (!isJsonObject(value)) return;
    const id = stringMember(value, "$id") ?? stringMember(value, "id");
    this.#roots.set(uri, value);
    if (id !== undefined) this.#roots.set(resolveUri(uri, splitFragment(id).uri), value);
  }

  /** The dialect that `schema` names from within a document; `undefined` when nobody knows it. */
  dialectOf(schema: string, base: string): FoundDialect | undefined {
    const visited = new Set<JsonValue>();
    let vocabularies: ReadonlyMap<string, boolean> | undefined;
    for (let name = schema; ;) {
      const standard = standardDialect(name);
      if (standard !== undefined)
        return vocabularies === undefined ? { name: standard } : { name: standard, vocabularies };
      const root = this.#roots.get(resolveUri(base, splitFragment(name).uri));
      const next = stringMember(root, "$schema");
      if (root === undefined || next === undefined || visited.has(root)) return undefined;
      visited.add(root);
      vocabularies ??= readVocabularies(root);
      name = next;
    }
  }

  /** The known `$schema` that a misspelt one most probably means. */
  nearest(schema: string): string | undefined {
    return nearest(schema, [...dialectUris.keys(), ...this.#roots.keys()]);
  }
}

function readVocabularies(metaSchema: JsonObject): ReadonlyMap<string, boolean> | undefined {
  const vocabulary = objectMember(metaSchema, "$vocabulary");
  return vocabulary === undefined
    ? undefined
    : new Map(
        Object.entries(vocabulary).flatMap(([uri, required]) =>
          typeof required === "boolean" ? [[uri, required] as const] : [],
        ),
      );
}
