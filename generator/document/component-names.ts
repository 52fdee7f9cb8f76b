import { isMultiFormat } from "../load/schema-formats.ts";
import type { ApiModel, Definition } from "../model/api-model.ts";
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

/**
 * A reference to an entry of `components` (RFC 6901, section 6). Half a character has no percent-encoding: it stays as it
 * is, as it does in the entry's key.
 */
export const componentReference = (section: string, key: string): string =>
  `#/components/${section}/${escapePointerToken(key).replaceAll(/[^\p{Cs}]+/gu, encodeURIComponent)}`;

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

/** The keys in the definitions' own `components.schemas`: whoever knows the API knows them. */
export function definedSchemaKeys(api: ApiModel, keys: ComponentKeys): DefinedKeys {
  const result = new Map<SchemaId, string>();
  const aliases = new Map<SchemaId, Target>();
  for (const definition of api.definitions) addKeysOf(api, definition, keys, result, aliases);
  return { keys: result, aliases };
}

function addKeysOf(api: ApiModel, { json, document }: Definition, keys: ComponentKeys, result: Map<SchemaId, string>, aliases: Map<SchemaId, Target>): void {
  const entries = objectMember(objectMember(json, "components"), "schemas");
  if (entries === undefined) return;
  const base = api.graph.resourceAt.get(json)?.uri ?? document.uri;
  const ids = new Map(Object.keys(entries).map((key) => [key, idOfEntry(api, base, entries, key)]));
  const ownIds = new Set(ids.values());
  const earlier = new Set(result.keys());
  for (const [key, id] of ids) {
    const target = aliasTarget(api, entries[key]);
    // An earlier definition calls the same schema by the same name.
    if (target !== undefined && earlier.has(target.id) && result.get(target.id) === key) {
      result.set(id, key);
      aliases.set(id, target);
      continue;
    }
    const name = keys.take(key);
    result.set(id, name);
    if (target === undefined || ownIds.has(target.id) || result.has(target.id)) continue;
    result.set(target.id, name);
    aliases.set(id, target);
  }
}

/** An entry beside its format is the schema in it (AsyncAPI 3.0, "Multi Format Schema Object"). */
function idOfEntry({ graph }: ApiModel, base: string, entries: JsonObject, key: string): SchemaId {
  const entry = entries[key]!;
  const schema = isMultiFormat(entry) ? entry["schema"]! : entry;
  const own = isJsonObject(schema) ? graph.resourceAt.get(schema) : undefined;
  return own === undefined ? `${base}#/components/schemas/${escapePointerToken(key)}${schema === entry ? "" : "/schema"}` : `${own.uri}#`;
}

/** What an entry refers to when it does nothing else. */
function aliasTarget({ graph }: ApiModel, entry: JsonValue | undefined): Target | undefined {
  if (!isJsonObject(entry) || Object.keys(entry).length !== 1) return undefined;
  return referenceOf(graph, entry)?.target;
}
