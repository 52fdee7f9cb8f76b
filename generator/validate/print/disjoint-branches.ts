import { isJsonArray, type JsonValue } from "../../source/json.ts";
import type { Site } from "../keyword.ts";
import { typesBeside, typesOf } from "../keywords/values.ts";

/** How many references a branch may lead through to the schema that says of what type its values are. */
const mostHops = 8;

/** Whether no value can match two of the branches: each admits certain types of values only, and no two the same. */
export function areDisjoint(branches: readonly Site[]): boolean {
  const seen = new Set<string>();
  for (const branch of branches) {
    const types = typesAt(branch, mostHops);
    if (types === undefined) return false;
    for (const type of types) {
      if (seen.has(type)) return false;
      seen.add(type);
    }
  }
  return true;
}

/** The types of the values that a schema admits, integers as numbers; `undefined` where it does not limit them. */
function typesAt(site: Site, hops: number): ReadonlySet<string> | undefined {
  const type = judging(site, "type");
  if (typesOf(type) !== undefined) return new Set(typesBeside(type, (name) => site.keyword(name)).map(asNumber));
  const values = judging(site, "enum");
  if (isJsonArray(values)) return new Set(values.map(typeOf));
  const value = judging(site, "const");
  if (value !== undefined) return new Set([typeOf(value)]);
  const target = hops === 0 ? undefined : site.reference("$ref");
  return target === undefined ? undefined : typesAt(target, hops - 1);
}

/** The value of a keyword that the schema's dialect knows and takes. */
function judging(site: Site, name: string): JsonValue | undefined {
  const value = site.keyword(name);
  return value !== undefined && site.place.dialect.keywords.get(name)?.accepts(value) === true ? value : undefined;
}

const asNumber = (type: string): string => (type === "integer" ? "number" : type);

const typeOf = (value: JsonValue): string => (value === null ? "null" : isJsonArray(value) ? "array" : typeof value);
