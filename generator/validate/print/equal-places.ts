import type { ReferenceKeyword } from "../../model/reference-graph.ts";
import type { JsonObject, JsonValue } from "../../source/json.ts";
import type { Dialect, Keyword, Place } from "../keyword.ts";
import { keywordValue, type Places } from "../place.ts";

/** Keywords that neither judge a value nor change what others say of it. */
const silent: ReadonlySet<string> = new Set([
  "title", "description", "default", "examples", "example", "deprecated", "readOnly", "writeOnly", "xml", "externalDocs",
  "contentMediaType", "contentEncoding", "contentSchema",
]);

const referenceKeywords: ReadonlySet<string> = new Set<ReferenceKeyword>(["$ref", "$dynamicRef", "$recursiveRef"]);

/** The keywords of a dialect that are not silent. */
function judgingKeywords(dialect: Dialect): ReadonlyMap<string, Keyword> {
  let known = judging.get(dialect);
  if (known === undefined) judging.set(dialect, (known = new Map([...dialect.keywords].filter(([name]) => !silent.has(name)))));
  return known;
}

const judging = new WeakMap<Dialect, ReadonlyMap<string, Keyword>>();

const byName = (a: Keyword, b: Keyword): number => (a.name < b.name ? -1 : 1);

/**
 * Finds schemas that judge alike wherever they stand: the same keywords with the same values, references that lead to
 * the same schema, subschemas that judge alike. Each is looked at once.
 */
export class EqualPlaces {
  readonly #places: Places;
  readonly #first = new Map<Place, Place>();
  readonly #byText = new Map<string, Place>();
  readonly #numbers = new Map<Place | Dialect, number>();
  readonly #shared = new Set<Place>();

  constructor(places: Places) {
    this.#places = places;
  }

  /** The first of the places that judge as this one does. */
  firstOf(place: Place): Place {
    if (typeof place.schema === "boolean") return place;
    const known = this.#first.get(place);
    if (known !== undefined) return known;
    const text = this.#textOf(place, place.schema);
    const first = this.#byText.get(text);
    if (first === undefined) this.#byText.set(text, place);
    else this.#shared.add(first);
    this.#first.set(place, first ?? place);
    return first ?? place;
  }

  /** A number that places have in common only when they judge alike. */
  kindOf(place: Place): number {
    return this.#numberOf(this.firstOf(place));
  }

  /** Whether others judge as this first place does: what is printed for it must be told where it stands. */
  isShared(first: Place): boolean {
    return this.#shared.has(first);
  }

  /** What a schema asks for as a text: equal texts, equal verdicts. */
  #textOf(place: Place, schema: JsonObject): string {
    const known = judgingKeywords(place.dialect);
    const keywords: Keyword[] = [];
    for (const name of Object.keys(schema)) {
      const keyword = known.get(name);
      if (keyword !== undefined) keywords.push(keyword);
    }
    if (keywords.length > 1) keywords.sort(byName);
    let text = String(this.#numberOf(place.dialect));
    for (const keyword of keywords) {
      const value = keywordValue(place, keyword.name);
      if (value !== undefined) text += ` ${this.#keywordText(place, keyword, value)}`;
    }
    return text;
  }

  #keywordText(place: Place, { name, subschemas, accepts }: Keyword, value: JsonValue): string {
    if (typeof value === "string") {
      if (!referenceKeywords.has(name)) return `${name}=${value.length}:${value}`;
      const target = this.#places.follow(place, name as ReferenceKeyword);
      return target === undefined ? "" : `${name}:${this.#numberOf(target)}`;
    }
    const parts = subschemas !== undefined && accepts(value) ? subschemas(value) : [];
    // It may mean a branch by how a reference to it is written.
    if (name === "discriminator") return `${name}=${JSON.stringify([value, place.schema])}`;
    if (parts.length === 0) return `${name}=${typeof value === "object" ? JSON.stringify(value) : value}`;
    let text = name;
    for (const { keys } of parts) {
      const child = this.#places.child(place, ...keys);
      text += `${keys.length > 1 ? `${String(keys[1]).length}:${keys[1]}` : ""}:${this.#childText(place, child)} `;
    }
    return name === "dependencies" ? `${text}=${JSON.stringify(value)}` : text;
  }

  /** A resource within another has an address of its own, so it is like no other. */
  #childText(parent: Place, child: Place): string {
    if (typeof child.schema === "boolean") return String(child.schema);
    return child.resource === parent.resource ? String(this.#numberOf(this.firstOf(child))) : `@${this.#numberOf(child)}`;
  }

  #numberOf(each: Place | Dialect): number {
    let number = this.#numbers.get(each);
    if (number === undefined) this.#numbers.set(each, (number = this.#numbers.size));
    return number;
  }
}
