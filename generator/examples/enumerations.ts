import { appliedSchemas } from "../model/schema-facts.ts";
import { arrayMember, isJsonObject, type JsonValue, objectMember } from "../source/json.ts";
import type { ApiIndex } from "./api-index.ts";
import { plainWords } from "./words.ts";

/** A list of allowed strings, and what it may be called. */
export interface Enumeration {
  readonly label: string;
  readonly values: readonly string[];
}

/** The enumerations of an API by the words that may name them: a schema's, a property's, or both together. */
export function enumerationsOf({ api }: ApiIndex): ReadonlyMap<string, readonly Enumeration[]> {
  const found = new Map<string, Enumeration[]>();
  const add = (name: string, enumeration: Enumeration): void => {
    const words = plainWords(name);
    const list = found.get(words) ?? [];
    if (!list.some(({ values }) => isSameList(values, enumeration.values))) found.set(words, [...list, enumeration]);
  };
  for (const { name, json } of api.schemas.values()) {
    const own = valuesOf(api.graph, json);
    if (own !== undefined) add(name, { label: name, values: own });
    for (const [property, schema] of appliedSchemas(api.graph, json).flatMap((each) => Object.entries(objectMember(each, "properties") ?? {}))) {
      const values = valuesOf(api.graph, schema) ?? valuesOf(api.graph, isJsonObject(schema) ? schema["items"] : undefined);
      if (values === undefined) continue;
      const enumeration = { label: `${name}.${property}`, values };
      add(property, enumeration);
      add(`${name} ${property}`, enumeration);
    }
  }
  return found;
}

function valuesOf(graph: ApiIndex["api"]["graph"], schema: JsonValue | undefined): readonly string[] | undefined {
  const lists = appliedSchemas(graph, schema).flatMap((each) => [arrayMember(each, "enum") ?? []]);
  const [list] = lists.filter((each) => each.length > 1 && each.every((value) => typeof value === "string"));
  return list as readonly string[] | undefined;
}

const isSameList = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((value) => b.includes(value));

/** Every `pattern` in the schemas of an API. */
export function patternsOf({ api }: ApiIndex): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<JsonValue>();
  const waiting: JsonValue[] = [...api.graph.resources.values()].filter(({ isStandard }) => isStandard !== true).map(({ json }) => json);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    const pattern = isJsonObject(next) ? next["pattern"] : undefined;
    if (typeof pattern === "string") found.add(pattern);
    waiting.push(...(Object.values(next) as JsonValue[]));
  }
  return found;
}
