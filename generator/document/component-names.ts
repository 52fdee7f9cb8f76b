import type { ApiModel } from "../model/api-model.ts";
import { referenceOf, type Target } from "../model/reference-graph.ts";
import type { SchemaId } from "../model/schema.ts";
import { isJsonObject, objectMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { escapePointerToken } from "../source/path.ts";

/**
 * A name as a key of `components` may be spelt (OpenAPI 3.1, section 4.8.7: letters, digits, `.`, `-`, `_`). Symbols
 * become `_`; letters of other scripts are told apart by their code points.
 */
export function toComponentKey(name: string): string {
  if (/^[A-Za-z0-9._-]+$/.test(name)) return name;
  const letters = name.replaceAll(/[^\x00-\x7f]/gu, (letter) => `_u${letter.codePointAt(0)!.toString(16).toUpperCase()}`);
  const key = letters.replaceAll(/[^A-Za-z0-9._-]+/g, "_").replace(/_+$/, "");
  return key === "" ? "_" : key;
}

/** Gives keys of one section of `components`; unlike names of code they differ already when their case does. */
export class ComponentKeys {
  readonly #taken = new Set<string>();

  /** The key for `name`, told apart from those given before by a number. */
  take(name: string): string {
    const key = toComponentKey(name);
    for (let number = 1; ; number++) {
      const wanted = number === 1 ? key : `${key}_${number}`;
      if (this.#taken.has(wanted)) continue;
      this.#taken.add(wanted);
      return wanted;
    }
  }
}

/** The keys that a definition gives schemas. */
export interface DefinedKeys {
  readonly keys: Map<SchemaId, string>;
  /** The entries that are only another name for a schema defined elsewhere, which goes by their key then. */
  readonly aliases: ReadonlyMap<SchemaId, Target>;
}

/** The keys in the definition's own `components.schemas`: whoever knows the API knows them. */
export function definedSchemaKeys(api: ApiModel, keys: ComponentKeys): DefinedKeys {
  const { definition, graph } = api;
  const result = new Map<SchemaId, string>();
  const aliases = new Map<SchemaId, Target>();
  const entries = definition === undefined ? undefined : objectMember(objectMember(definition.json, "components"), "schemas");
  if (definition === undefined || entries === undefined) return { keys: result, aliases };
  const base = graph.resourceAt.get(definition.json)?.uri ?? definition.document.uri;
  const ids = new Map(Object.keys(entries).map((key) => [key, idOfEntry(api, base, entries, key)]));
  const ownIds = new Set(ids.values());
  for (const [key, id] of ids) {
    const name = keys.take(key);
    const target = aliasTarget(api, entries[key]);
    result.set(id, name);
    if (target === undefined || ownIds.has(target.id) || result.has(target.id)) continue;
    result.set(target.id, name);
    aliases.set(id, target);
  }
  return { keys: result, aliases };
}

function idOfEntry({ graph }: ApiModel, base: string, entries: JsonObject, key: string): SchemaId {
  const entry = entries[key]!;
  const own = isJsonObject(entry) ? graph.resourceAt.get(entry) : undefined;
  return own === undefined ? `${base}#/components/schemas/${escapePointerToken(key)}` : `${own.uri}#`;
}

/** What an entry refers to when it does nothing else. */
function aliasTarget({ graph }: ApiModel, entry: JsonValue | undefined): Target | undefined {
  if (!isJsonObject(entry) || Object.keys(entry).length !== 1) return undefined;
  return referenceOf(graph, entry)?.target;
}
