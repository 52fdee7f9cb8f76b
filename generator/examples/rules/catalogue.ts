import { isJsonArray, isJsonObject, type JsonValue, member, stringMember } from "../../source/json.ts";
import type { ApiIndex } from "../api-index.ts";
import { type CatalogueEntry, compareErrors, compareEvents } from "../compare-catalogue.ts";
import type { Example, Mapping, Rule } from "../mapping.ts";
import { isHoleKey } from "../read/value-node.ts";
import { exampleRange, locationIn, locationOfRange } from "../part.ts";

/** A list of the API's events, or of its errors: at least half of its entries are. */
export const catalogueRule: Rule = (example, { indexes }) => {
  const entries = entriesOf(example);
  if (entries.length < 2) return undefined;
  for (const index of indexes) {
    const kind = (["events", "errors"] as const).find((each) => isMostly(entries, namesOf(index, each)));
    if (kind !== undefined) return mapCatalogue(example, index, kind, entries);
  }
  return undefined;
};

/** A list whose kind its author says. */
export function mapCatalogue(example: Example, index: ApiIndex, kind: "events" | "errors", entries = entriesOf(example)): Mapping {
  const whole = locationOfRange(example, exampleRange(example));
  const notes = kind === "events" ? compareEvents(index, entries, whole) : compareErrors(index, entries, whole);
  return { rule: "catalogue", api: index.api.name, parts: [], faults: [], notes, kind: "catalogue", labels: [`the ${kind} of ${index.api.name}`] };
}

const namesOf = (index: ApiIndex, kind: "events" | "errors"): ReadonlySet<string> =>
  new Set(kind === "events" ? index.eventTypes : [...index.api.errors.values()].flatMap(({ id, code }) => [id, String(code)]));

const isMostly = (entries: readonly CatalogueEntry[], names: ReadonlySet<string>): boolean =>
  names.size > 0 && entries.filter(({ name }) => names.has(name)).length * 2 > entries.length;

/** The entries of a list or a map; one member around it is looked through. */
function entriesOf(example: Example): CatalogueEntry[] {
  const value = example.value?.value;
  const members = isJsonObject(value) ? Object.entries(value) : [];
  const [only, ...others] = members;
  const isWrapped = only !== undefined && others.length === 0 && typeof only[1] === "object" && only[1] !== null;
  return isWrapped ? toEntries(example, only[1], [only[0]]) : toEntries(example, value, []);
}

function toEntries(example: Example, value: JsonValue | undefined, at: readonly string[]): CatalogueEntry[] {
  if (isJsonArray(value)) {
    return value.flatMap((item, index) => {
      const name = typeof item === "string" ? item : (stringMember(item, "type") ?? stringMember(item, "name") ?? codeText(member(item, "code")));
      return name === undefined ? [] : [{ name, value: item, location: locationIn(example, [...at, index]) }];
    });
  }
  if (!isJsonObject(value)) return [];
  return Object.entries(value).filter(([name]) => !isHoleKey(name)).map(([name, item]) => ({ name, value: item, location: locationIn(example, [...at, name], "key") }));
}

const codeText = (code: JsonValue | undefined): string | undefined => (typeof code === "string" || typeof code === "number" ? String(code) : undefined);
