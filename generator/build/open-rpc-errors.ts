import { NameTable, pascalCase, wordsOf } from "../model/identifiers.ts";
import type { ErrorDefinition } from "../model/operation.ts";
import { isJsonArray, isJsonObject, type JsonValue } from "../source/json.ts";
import { buildErrors } from "./build-errors.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import { itemPlaces, type Place } from "./place.ts";

/** A message of more words is a sentence, and no name for its error. */
const mostWords = 6;

/**
 * The errors of an OpenRPC document: those of `components.errors` under their keys, those that methods describe by
 * themselves under a name made of their message, and those that only gen-api's `x-errors` can say. Equal errors are one.
 */
export class RpcErrors {
  readonly #reader: DefinitionReader;
  readonly #errors: Map<string, ErrorDefinition>;
  readonly #ids = new Map<JsonValue, string>();
  readonly #idsOfInline = new Map<string, string>();
  readonly #names: NameTable;

  constructor(reader: DefinitionReader, root: Place) {
    this.#reader = reader;
    const catalogue = reader.value(root, "x-errors");
    this.#errors = isJsonObject(catalogue?.json) ? buildErrors(reader, root, "x-errors") : new Map();
    for (const [id, place] of reader.objects(reader.object(root, "components"), "errors")) {
      this.#ids.set(place.json, id);
      const error = this.#errors.has(id) ? undefined : this.#build(id, place);
      if (error !== undefined) this.#errors.set(id, error);
    }
    this.#names = new NameTable(this.#errors.keys());
  }

  /** The whole catalogue; complete when every method has been asked for. */
  get catalogue(): ReadonlyMap<string, ErrorDefinition> {
    return this.#errors;
  }

  /** The ids of the errors that a method lists. */
  idsOf(method: Place): string[] {
    const listed = this.#reader.items(method, "errors").flatMap((item, index) => {
      const place = this.#reader.objectAt(item, `errors[${index}]`);
      return place === undefined ? [] : (this.#idOf(place) ?? []);
    });
    return [...new Set([...listed, ...this.#namedIn(method)])];
  }

  #idOf(place: Place): string | undefined {
    const known = this.#ids.get(place.json);
    if (known !== undefined) return known;
    const error = this.#build("", place);
    if (error === undefined) return undefined;
    const same = `${error.code} ${error.message}`;
    const id = this.#idsOfInline.get(same) ?? this.#add(error);
    this.#idsOfInline.set(same, id);
    this.#ids.set(place.json, id);
    return id;
  }

  #add(error: ErrorDefinition): string {
    const words = wordsOf(error.message);
    const byCode = `Error${String(error.code).replace("-", "")}`;
    const id = this.#names.take(words.length > 0 && words.length <= mostWords ? pascalCase(error.message) : byCode, () => [byCode]);
    this.#errors.set(id, { ...error, id });
    return id;
  }

  /** OpenRPC 1.3.2, "Error Object". Its `data` is a value, and says nothing about the data of an answer. */
  #build(id: string, place: Place): ErrorDefinition | undefined {
    const code = this.#reader.number(place, "code");
    if (code === undefined) {
      if (this.#reader.value(place, "code") === undefined) this.#reader.report("missing-member", { what: "The error", member: "code" }, place.location);
      return undefined;
    }
    const description = this.#reader.string(place, "description");
    const message = this.#reader.string(place, "message") ?? id;
    return { id, code, message, ...(description === undefined ? {} : { description }), location: place.location };
  }

  /** The codes that are no integers. */
  #namedIn(method: Place): string[] {
    const listed = this.#reader.value(method, "x-errors");
    if (listed === undefined || !isJsonArray(listed.json)) return [];
    const byCode = new Map([...this.#errors.values()].map(({ id, code }) => [code, id]));
    return itemPlaces(this.#reader.graph, listed).flatMap(({ json }) => (typeof json === "string" || typeof json === "number" ? (byCode.get(json) ?? []) : []));
  }
}
