import type { Code, Parameters } from "../diagnostics/catalogue.ts";
import type { Collector, ReportOptions } from "../diagnostics/collector.ts";
import { typeInWords } from "../load/type-in-words.ts";
import { isSchema, referenceOf, type ReferenceGraph, type Schema } from "../model/reference-graph.ts";
import type { SchemaUse } from "../model/schema.ts";
import type { Location, SourceDocument } from "../source/document.ts";
import { isJsonArray, isJsonObject, member, stringMember, type JsonValue } from "../source/json.ts";
import { childPlace, itemPlaces, memberPlaces, targetPlace, type Place } from "./place.ts";

/** The place of a schema. */
export type SchemaPlace = Place & { readonly json: Schema };

/** Makes the use of a schema. */
export type SchemaUseFactory = (place: SchemaPlace) => SchemaUse;

/** The types that members are asked for, in words. */
const typeNames = { object: "an object", array: "an array", string: "a string", boolean: "a boolean", number: "a number" };

type JsonTypeName = keyof typeof typeNames;

/** Messages about shapes; the schema of api.yaml has given its own already. */
const shapeCodes: ReadonlySet<Code> = new Set<Code>(["wrong-type", "wrong-value", "missing-member"]);

const hasType = (value: JsonValue, type: JsonTypeName): boolean =>
  type === "array" ? isJsonArray(value) : type === "object" ? isJsonObject(value) : typeof value === type;

/**
 * Reads members of a definition: a member of the wrong type is a diagnostic and counts as absent, so that builders
 * only see values of the types they ask for.
 */
export class DefinitionReader {
  readonly graph: ReferenceGraph;
  readonly #collector: Collector;
  readonly #schemaUse: SchemaUseFactory;
  readonly #checked: ReadonlySet<SourceDocument>;

  /** @param checked the documents whose shape has been checked by a schema. */
  constructor(graph: ReferenceGraph, collector: Collector, schemaUse: SchemaUseFactory, checked: ReadonlySet<SourceDocument> = new Set()) {
    this.graph = graph;
    this.#collector = collector;
    this.#schemaUse = schemaUse;
    this.#checked = checked;
  }

  report<C extends Code>(code: C, parameters: Parameters<C>, location: Location, options?: ReportOptions): void {
    const isChecked = location.kind === "value" && this.#checked.has(location.document);
    if (!isChecked || !shapeCodes.has(code)) this.#collector.report(code, parameters, location, options);
  }

  string(place: Place | undefined, key: string): string | undefined {
    return this.#typed(place, key, "string")?.json as string | undefined;
  }

  boolean(place: Place | undefined, key: string): boolean | undefined {
    return this.#typed(place, key, "boolean")?.json as boolean | undefined;
  }

  number(place: Place | undefined, key: string): number | undefined {
    return this.#typed(place, key, "number")?.json as number | undefined;
  }

  object(place: Place | undefined, key: string): Place | undefined {
    return this.#typed(place, key, "object");
  }

  /** Whatever stands at `key`. */
  value(place: Place | undefined, key: string): Place | undefined {
    const json = place === undefined ? undefined : member(place.json, key);
    return json === undefined ? undefined : childPlace(this.graph, place!, key, json);
  }

  /** The members of the object at `key`. */
  members(place: Place | undefined, key: string): [string, Place][] {
    return memberPlaces(this.graph, this.object(place, key));
  }

  /** The members of the object at `key` that must be objects themselves; Reference Objects are followed. */
  objects(place: Place | undefined, key: string): [string, Place][] {
    return this.members(place, key).flatMap(([name, each]): [string, Place][] => {
      const found = this.objectAt(each, name);
      return found === undefined ? [] : [[name, found]];
    });
  }

  /** The items of the array at `key`. */
  items(place: Place | undefined, key: string): Place[] {
    return itemPlaces(this.graph, this.#typed(place, key, "array"));
  }

  /** The strings of the array at `key`. */
  strings(place: Place | undefined, key: string): string[] {
    return this.items(place, key).flatMap((item, index) =>
      this.#isTyped(item, `${key}[${index}]`, "string") ? [item.json as string] : [],
    );
  }

  /** The object at `place` (called `name` in messages), or the one that its `$ref` leads to. */
  objectAt(place: Place, name: string): Place | undefined {
    const found = this.follow(place);
    return found !== undefined && this.#isTyped(found, name, "object") ? found : undefined;
  }

  /**
   * What a Reference Object leads to in the end; the place itself when it holds no `$ref`. `undefined` for a reference
   * that cannot be resolved: loading has said so.
   */
  follow(place: Place): Place | undefined {
    const seen = new Set<JsonValue>();
    let at = place;
    while (isJsonObject(at.json) && typeof member(at.json, "$ref") === "string") {
      const reference = referenceOf(this.graph, at.json);
      if (reference === undefined || seen.has(at.json)) return undefined;
      seen.add(at.json);
      at = targetPlace(reference.target);
    }
    return at;
  }

  /** The description of an object: beside a `$ref` it overrides the target's (OpenAPI 3.1, section 4.8.23). */
  description(holder: Place, target: Place, key: "description" | "summary" = "description"): string | undefined {
    return stringMember(holder.json, key) ?? this.string(target, key);
  }

  /** The schema at `place`; one that is neither an object nor a boolean is a diagnostic and admits everything. */
  schema(place: Place): SchemaUse {
    const { json, resource, location } = place;
    if (isSchema(json)) return this.#schemaUse({ json, resource, location });
    this.report("wrong-type", { what: "A schema", expected: "an object or a boolean", actual: typeInWords(json) }, location);
    return this.#schemaUse({ json: true, resource, location });
  }

  /** The schema at the member `key`. */
  schemaMember(place: Place | undefined, key: string): SchemaUse | undefined {
    const found = this.value(place, key);
    return found === undefined ? undefined : this.schema(found);
  }

  #typed(place: Place | undefined, key: string, type: JsonTypeName): Place | undefined {
    const found = this.value(place, key);
    return found !== undefined && this.#isTyped(found, key, type) ? found : undefined;
  }

  #isTyped(place: Place, name: string, type: JsonTypeName): boolean {
    if (hasType(place.json, type)) return true;
    this.report("wrong-type", { what: `"${name}"`, expected: typeNames[type], actual: typeInWords(place.json) }, place.location);
    return false;
  }
}
