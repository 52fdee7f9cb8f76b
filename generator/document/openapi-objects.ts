import { memberSlot, shapeOf, type Kind, type Slot } from "../load/shapes.ts";
import type { ApiModel, Definition } from "../model/api-model.ts";
import { referenceOf, type Resource, type Target } from "../model/reference-graph.ts";
import { isJsonArray, isJsonObject, objectMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { parsePointer, escapePointerToken } from "../source/path.ts";
import { ComponentKeys } from "./component-names.ts";
import { mapMembers, setMember, type DraftObject } from "./convert-schema.ts";
import type { SchemaComponents } from "./schema-components.ts";

/** The section of `components` that holds the objects of a kind. */
const sections: ReadonlyMap<Kind, string> = new Map<Kind, string>([
  ["response", "responses"],
  ["parameter", "parameters"],
  ["example", "examples"],
  ["requestBody", "requestBodies"],
  ["header", "headers"],
  ["securityScheme", "securitySchemes"],
  ["link", "links"],
  ["callback", "callbacks"],
  ["pathItem", "pathItems"],
  ["mediaType", "mediaTypes"],
]);

const sectionNames = ["schemas", ...sections.values()];

/** Extensions stand last. */
const sectionOrder = (section: string): number =>
  sectionNames.includes(section) ? sectionNames.indexOf(section) : sectionNames.length;

/** What a reference from one object to another leads to, with the kind that it must be. */
interface Hoisted {
  readonly kind: Kind;
  readonly target: Target;
  readonly key: string;
}

/** Whether a definition is written in OpenAPI's words. */
export const isOpenApi = ({ kind }: Definition): boolean => kind === "gen-api" || kind === "openapi";

/**
 * Writes the objects of a definition for one self-contained document: schemas as the components have them, references
 * by what they lead to. Objects of other files are hoisted into `components`. Everything else stays as it is.
 */
export class OpenApiObjects {
  readonly #graph: ApiModel["graph"];
  readonly #schemas: SchemaComponents;
  /** The resource of the definition itself; references within it stay. */
  readonly #own: Resource | undefined;
  readonly #keys = new Map<string, ComponentKeys>();
  /** By section, the keys of the definition's own entries. */
  readonly #ownKeys = new Map<string, Map<string, string>>();
  readonly #hoisted = new Map<string, Hoisted>();
  /** The ids of the targets that are being written in place. */
  readonly #inlining = new Set<string>();

  constructor({ graph, definition }: ApiModel, schemas: SchemaComponents) {
    this.#graph = graph;
    this.#schemas = schemas;
    this.#own = definition && (graph.resourceAt.get(definition.json) ?? graph.resources.get(definition.document.uri));
    const components = definition === undefined || !isOpenApi(definition) ? undefined : objectMember(definition.json, "components");
    for (const section of sections.values()) {
      const keys = new ComponentKeys();
      const entries = Object.keys(objectMember(components, section) ?? {});
      this.#keys.set(section, keys);
      this.#ownKeys.set(section, new Map(entries.map((key) => [key, keys.take(key)])));
    }
  }

  /** The value of the member `key` of an object of kind `parent`, in the first definition or in that of `resource`. */
  convertMember(parent: Kind, key: string, value: JsonValue, resource: Resource | undefined = this.#own): JsonValue {
    if (resource === undefined) return value;
    const slot = memberSlot(shapeOf(parent, resource.dialect), { [key]: value }, key);
    return slot === undefined ? value : this.#convertSlot(slot, value, resource);
  }

  /** The section `components`: the definition's, all schemas, and what was hoisted. */
  printComponents(components: JsonValue | undefined, printSchemas: () => JsonObject): JsonObject {
    const written = Object.entries(isJsonObject(components) ? components : {}).filter(([section]) => section !== "schemas");
    const result = new Map(written.map(([section, value]) => [section, this.#convertSection(section, value)]));
    const hoisted = this.#printHoisted();
    for (const [section, entries] of hoisted) result.set(section, { ...(result.get(section) as JsonObject), ...entries });
    result.set("schemas", printSchemas());
    const present = [...result].filter(([section, value]) => section !== "schemas" || Object.keys(value as JsonObject).length > 0);
    return Object.fromEntries(present.toSorted(([a], [b]) => sectionOrder(a) - sectionOrder(b)));
  }

  /** What was hoisted, by section; converting it may hoist more. */
  #printHoisted(): Map<string, DraftObject> {
    const result = new Map<string, DraftObject>();
    for (const { kind, target, key } of this.#hoisted.values()) {
      const section = sections.get(kind)!;
      const entries = result.get(section) ?? {};
      result.set(section, entries);
      setMember(entries, key, this.#convertObject(kind, target.json, target.resource));
    }
    return result;
  }

  #convertSection(section: string, value: JsonValue): JsonValue {
    const keys = this.#ownKeys.get(section);
    if (keys === undefined || !isJsonObject(value)) return this.convertMember("components", section, value);
    const entries = Object.entries(this.convertMember("components", section, value) as JsonObject);
    return Object.fromEntries(entries.map(([key, each]) => [keys.get(key) ?? key, each]));
  }

  #convertSlot(slot: Slot, value: JsonValue, resource: Resource): JsonValue {
    const { kind, count } = slot;
    const convert = (each: JsonValue): JsonValue => this.#convertObject(kind, each, resource);
    switch (count) {
      case "one":
        return convert(value);
      case "list":
        return isJsonArray(value) ? value.map(convert) : value;
      case "map":
        return mapMembers(value, convert);
      case "map-of-lists":
        return mapMembers(value, (each) => (isJsonArray(each) ? each.map(convert) : each));
    }
  }

  #convertObject(kind: Kind, json: JsonValue, outer: Resource): JsonValue {
    if (kind === "schema") return this.#schemas.use({ json: json as JsonObject, resource: outer });
    if (!isJsonObject(json)) return json;
    const resource = this.#graph.resourceAt.get(json) ?? outer;
    const shape = shapeOf(kind, resource.dialect);
    const isReference = shape.reference !== "none" && typeof json["$ref"] === "string";
    if (isReference && shape.reference === "instead") return this.#convertReference(kind, json);
    const inlined = isReference ? this.#inline(kind, json) : undefined;
    if (inlined !== undefined) return { ...inlined, ...(this.#convertObject(kind, withoutRef(json), resource) as JsonObject) };
    const result: DraftObject = {};
    for (const [key, value] of Object.entries(json)) {
      const slot = memberSlot(shape, json, key);
      if (key === "$ref" && isReference) result[key] = this.#refText(kind, json);
      else setMember(result, key, slot === undefined ? value : this.#convertSlot(slot, value, resource));
    }
    return result;
  }

  /**
   * A path item of another file, in place: few tools look into `components.pathItems`. One that comes round to itself
   * by way of its callbacks cannot be written so.
   */
  #inline(kind: Kind, holder: JsonObject): JsonObject | undefined {
    const target = referenceOf(this.#graph, holder)?.target;
    if (target === undefined || target.resource === this.#own) return undefined;
    if (this.#inlining.has(target.id) || this.#hoisted.has(`${sections.get(kind)} ${target.id}`)) return undefined;
    this.#inlining.add(target.id);
    const converted = this.#convertObject(kind, target.json, target.resource);
    this.#inlining.delete(target.id);
    return isJsonObject(converted) ? converted : undefined;
  }

  /** A Reference Object; beside `$ref` it may have a summary and a description (OpenAPI 3.1, section 4.8.23). */
  #convertReference(kind: Kind, json: JsonObject): JsonValue {
    const result: DraftObject = { $ref: this.#refText(kind, json) };
    for (const key of ["summary", "description"]) {
      if (typeof json[key] === "string") result[key] = json[key];
    }
    return result;
  }

  #refText(kind: Kind, holder: JsonObject): string {
    const target = referenceOf(this.#graph, holder)?.target;
    if (target === undefined) return holder["$ref"] as string;
    return `#${encodePointer(this.#pointerTo(kind, target))}`;
  }

  #pointerTo(kind: Kind, target: Target): string {
    if (target.resource === this.#own) return this.#ownPointer(target.pointer);
    const section = sections.get(kind);
    if (section === undefined) return target.pointer;
    const known = this.#hoisted.get(`${section} ${target.id}`);
    const key = known?.key ?? this.#keys.get(section)!.take(nameOf(target));
    if (known === undefined) this.#hoisted.set(`${section} ${target.id}`, { kind, target, key });
    return `/components/${section}/${escapePointerToken(key)}`;
  }

  /** A pointer into the definition, with the keys that `components` has in the result. */
  #ownPointer(pointer: string): string {
    const [components, section, key, ...rest] = parsePointer(pointer) ?? [];
    if (components !== "components" || section === undefined || key === undefined) return pointer;
    const written = this.#ownKeys.get(section)?.get(key) ?? key;
    return [components, section, written, ...rest].map((token) => `/${escapePointerToken(token)}`).join("");
  }
}

function withoutRef({ $ref: _, ...rest }: JsonObject): JsonObject {
  return rest;
}

/** A name for an object of another file: the last part of its pointer, else the file's name. */
function nameOf({ pointer, resource }: Target): string {
  const last = parsePointer(pointer)?.at(-1);
  const file = resource.uri.slice(resource.uri.lastIndexOf("/") + 1);
  return last ?? file.replace(/\.(json|ya?ml|md)$/, "");
}

/** Half a character, which no URI can carry. */
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A JSON Pointer as a URI fragment (RFC 6901, section 6). */
const encodePointer = (pointer: string): string => encodeURI(pointer.replaceAll(loneSurrogate, "\uFFFD")).replaceAll("#", "%23");
