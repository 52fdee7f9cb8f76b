import type { Reference, ReferenceGraph, Resource } from "../model/reference-graph.ts";
import { isJsonArray, isJsonObject, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { escapePointerToken } from "../source/path.ts";
import { decodePercent, resolveUri, splitFragment } from "../source/uri.ts";
import { BundleIds } from "./bundle-ids.ts";
import { dialects, schemaUri } from "./dialects.ts";
import { entrySlot, memberSlot, shapeOf, type Slot } from "./shapes.ts";
import { surveySchemas, type SurveyStart } from "./survey-schemas.ts";

/** What goes into a bundle. */
export interface BundleInput {
  readonly graph: ReferenceGraph;
  /** The ids of the named schemas (`Target.id`), in order. */
  readonly schemaIds: Iterable<string>;
  readonly title?: string | undefined;
  /**
   * Writes the keywords of one schema as 2020-12 knows them; for schemas whose dialect no `$schema` can name
   * (OpenAPI 3.0). The object is a copy and may be changed.
   */
  readonly upgrade?: (schema: Record<string, JsonValue>, resource: Resource) => void;
}

/**
 * Every schema of an API as one compound document (JSON Schema 2020-12 core, section 9.3): each resource stands under
 * `$defs` with its `$id`, and with a `$schema` where its dialect is another one. References stay as they are written
 * wherever they still lead to the same place. A document that only holds schemas (OpenAPI, api.yaml) becomes a
 * resource of its named ones. Meta-schemas of the standard drafts are left out: whoever validates has them.
 */
export function bundleSchemas(input: BundleInput): JsonObject {
  const bundler = new Bundler(input);
  const { title } = input;
  return { $schema: schemaUri("2020-12"), ...(title === undefined ? {} : { title }), $defs: bundler.bundle() };
}

/** Where a named schema of a container goes. */
interface Part {
  readonly key: string;
  readonly json: JsonValue;
}

class Bundler {
  readonly #graph: ReferenceGraph;
  readonly #upgrade: BundleInput["upgrade"];
  readonly #ids: BundleIds;
  /** The parts of each container, by their pointer in it. */
  readonly #parts = new Map<Resource, Map<string, Part>>();

  constructor({ graph, schemaIds, upgrade }: BundleInput) {
    this.#graph = graph;
    this.#upgrade = upgrade;
    this.#findParts(schemaIds);
    this.#ids = new BundleIds(graph, surveySchemas(graph, this.#starts()));
  }

  bundle(): JsonObject {
    const members: [string, JsonValue][] = [];
    for (const resource of this.#ids.roots) {
      if (!resource.isContainer) members.push([this.#ids.keyOf(resource), this.#copyRoot(resource)]);
      else if (this.#parts.has(resource)) members.push([this.#ids.keyOf(resource), this.#copyContainer(resource)]);
    }
    return Object.fromEntries(members);
  }

  *#starts(): IterableIterator<SurveyStart> {
    for (const resource of this.#graph.resources.values()) {
      const isRoot = resource.location.kind === "value" && resource.location.path === undefined;
      if (isRoot && !resource.isContainer) yield { json: resource.json, resource };
    }
    for (const [resource, parts] of this.#parts) for (const { json } of parts.values()) yield { json, resource };
  }

  #findParts(schemaIds: Iterable<string>): void {
    const pointers = new Map<Resource, string[]>();
    for (const id of schemaIds) {
      const { uri, fragment = "" } = splitFragment(id);
      const resource = this.#graph.resources.get(uri);
      if (!resource?.isContainer) continue;
      const known = pointers.get(resource);
      if (known === undefined) pointers.set(resource, [fragment]);
      else known.push(fragment);
    }
    for (const [resource, all] of pointers) {
      const taken = new Set<string>();
      const parts = new Map<string, Part>();
      // A schema within another named one goes with it.
      const within = new Set(all);
      for (const pointer of all) {
        if (prefixesOf(pointer).some((prefix) => within.has(prefix))) continue;
        parts.set(pointer, { key: partKey(pointer, taken), json: valueAt(resource.json, pointer) });
      }
      this.#parts.set(resource, parts);
    }
  }

  #copyContainer(resource: Resource): JsonObject {
    const parts = this.#parts.get(resource)!.values();
    const copies = Object.fromEntries(Array.from(parts, ({ key, json }) => [key, this.#copySchema(json, resource)]));
    return {
      ...schemaMember(resource),
      [idKeyword(resource)]: this.#ids.idOf(resource),
      [definitionsKeyword(resource)]: copies,
    };
  }

  #copyRoot(resource: Resource): JsonValue {
    const { json } = resource;
    const id = this.#ids.idOf(resource);
    if (!isJsonObject(json)) return json === false ? { $id: id, not: {} } : { $id: id };
    return this.#copyResource(json, resource, id);
  }

  /** A resource's root with its identifier first. */
  #copyResource(json: JsonObject, resource: Resource, id: string): JsonObject {
    const dialect = dialects[resource.dialect];
    const { $schema: _, [idKeyword(resource)]: __, ...rest } = this.#copyMembers(json, resource);
    const head = { ...schemaMember(resource), [idKeyword(resource)]: id };
    if (!dialect.refHidesSiblings || typeof rest["$ref"] !== "string") return Object.assign(head, rest);
    // Beside a `$ref` these drafts read no identifier.
    const { $ref, ...others } = rest;
    return Object.assign(head, others, { allOf: [{ $ref }] });
  }

  #copySchema(value: JsonValue, outer: Resource): JsonValue {
    if (!isJsonObject(value)) return value;
    const own = this.#graph.resourceAt.get(value);
    if (own !== undefined && own !== outer)
      return this.#copyResource(value, own, stringMember(value, idKeyword(own)) ?? this.#ids.idOf(own));
    return this.#copyMembers(value, outer);
  }

  #copyMembers(value: JsonObject, resource: Resource): JsonObject {
    const shape = shapeOf("schema", resource.dialect);
    const references = this.#graph.references.get(value);
    const copy: Record<string, JsonValue> = {};
    for (const key in value) {
      const slot = memberSlot(shape, value, key);
      if (slot !== undefined) setMember(copy, key, this.#copySlot(value[key]!, slot, resource));
      else setMember(copy, key, this.#copyKeyword(key, value[key]!, references, resource));
    }
    this.#upgrade?.(copy, resource);
    return copy;
  }

  #copyKeyword(key: string, value: JsonValue, references: readonly Reference[] | undefined, resource: Resource): JsonValue {
    const reference = references?.find(({ keyword }) => keyword === key);
    if (reference !== undefined) return this.#printReference(reference, resource);
    return key === "discriminator" ? this.#copyDiscriminator(value, resource) : value;
  }

  #copySlot(value: JsonValue, slot: Slot, resource: Resource): JsonValue {
    if (slot.count === "one") return this.#copySchema(value, resource);
    const entry = entrySlot(slot);
    if (isJsonArray(value))
      return slot.count === "list" ? value.map((item) => this.#copySlot(item, entry, resource)) : value;
    if (!isJsonObject(value) || slot.count === "list") return value;
    const copy: Record<string, JsonValue> = {};
    for (const key in value) setMember(copy, key, this.#copySlot(value[key]!, entry, resource));
    return copy;
  }

  /** Mapping values that point into a container follow its parts. */
  #copyDiscriminator(value: JsonValue, resource: Resource): JsonValue {
    const mapping = isJsonObject(value) ? value["mapping"] : undefined;
    if (!resource.isContainer || !isJsonObject(value) || !isJsonObject(mapping)) return value;
    const moved = Object.entries(mapping).map(([name, text]) => {
      const pointer =
        typeof text === "string" && text.startsWith("#/")
          ? this.#movedPointer(resource, decodePercent(text.slice(1)))
          : undefined;
      return [name, pointer === undefined ? text : `#${encodePointer(pointer)}`];
    });
    return { ...value, mapping: Object.fromEntries(moved) };
  }

  /** The reference as written when it leads to the same place in the bundle, else one that does. */
  #printReference({ text, target }: Reference, from: Resource): string {
    const { uri, fragment = "" } = splitFragment(text);
    const to = target.resource;
    if (to.isStandard) return text;
    const decoded = decodePercent(fragment);
    const isPointer = decoded === "" || decoded.startsWith("/");
    const pointer = isPointer ? this.#movedPointer(to, target.pointer) : undefined;
    const base = this.#ids.uriOf(from);
    const leadsThere = (uri === "" ? base : resolveUri(base, uri)) === this.#ids.uriOf(to);
    if (leadsThere && (!isPointer || pointer === decoded)) return text;
    const suffix = isPointer ? encodePointer(pointer!) : fragment;
    const resource = to === from ? "" : this.#ids.referenceTo(from, to);
    return suffix === "" && resource !== "" ? resource : `${resource}#${suffix}`;
  }

  /** The pointer to a place in a resource of the bundle. */
  #movedPointer(resource: Resource, pointer: string): string {
    const parts = this.#parts.get(resource);
    if (parts === undefined) return pointer;
    const held = [pointer, ...prefixesOf(pointer)].find((prefix) => parts.has(prefix));
    return held === undefined
      ? pointer
      : `/${definitionsKeyword(resource)}/${escapePointerToken(parts.get(held)!.key)}${pointer.slice(held.length)}`;
  }
}

/** Sets a member of an object of ours; `__proto__` is a name like any other. */
function setMember(object: Record<string, JsonValue>, key: string, value: JsonValue): void {
  if (key === "__proto__") Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}

/** The `$schema` of a resource whose dialect is not the bundle's. OpenAPI 3.1's adds nothing but annotations. */
function schemaMember({ dialect, json, vocabularies }: Resource): { readonly $schema?: string } {
  const written = stringMember(json, "$schema");
  if (vocabularies !== undefined && written !== undefined) return { $schema: written };
  return dialect === "2020-12" || dialect.startsWith("openapi") ? {} : { $schema: schemaUri(dialect) };
}

const idKeyword = ({ dialect }: Resource): "$id" | "id" => dialects[dialect].idKeyword ?? "$id";

const definitionsKeyword = ({ dialect }: Resource): "definitions" | "$defs" =>
  dialect === "openapi-3.0" || dialects[dialect].holders.has("$defs") ? "$defs" : "definitions";

/** The pointers of everything above a place, the nearest first, without the root. */
function prefixesOf(pointer: string): string[] {
  const prefixes: string[] = [];
  for (let end = pointer.lastIndexOf("/"); end > 0; end = pointer.lastIndexOf("/", end - 1))
    prefixes.push(pointer.slice(0, end));
  return prefixes;
}

/** The last token of a pointer as a key, with as many tokens before it as make it unique. */
function partKey(pointer: string, taken: Set<string>): string {
  const tokens = pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "-").replaceAll("~0", "~"));
  for (let from = tokens.length - 1; ; from--) {
    const key = from >= 0 ? tokens.slice(from).join(".") : `${tokens.join(".")}.${taken.size}`;
    if (taken.has(key)) continue;
    taken.add(key);
    return key;
  }
}

function valueAt(json: JsonValue, pointer: string): JsonValue {
  let value = json;
  for (const token of pointer.split("/").slice(1)) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    value = isJsonArray(value) ? value[Number(key)]! : (value as JsonObject)[key]!;
  }
  return value;
}

/** A JSON Pointer as a URI fragment (RFC 6901, section 6). */
const encodePointer = (pointer: string): string =>
  pointer.replaceAll(/[^A-Za-z0-9\-._~!$&'()*+,;=:@/?]/gu, (character) => encodeURIComponent(character));
