import type { Collector } from "../diagnostics/collector.ts";
import type { DialectName, ReferenceKeyword, Target } from "../model/reference-graph.ts";
import { valueLocation, type SourceDocument, type ValueLocation } from "../source/document.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../source/json.ts";
import { childPath, type Path } from "../source/path.ts";
import { isUriReference, resolveUri, splitFragment } from "../source/uri.ts";
import { dialects, type Dialect } from "./dialects.ts";
import type { MetaSchemas } from "./meta-schemas.ts";
import { pointerWithin, type OpenResource, type Registry, type ResourceSeed } from "./registry.ts";
import { entrySlot, memberSlot, shapeOf, type Kind, type Slot } from "./shapes.ts";

/** A reference that was found and is still to be followed. */
export interface PendingReference {
  readonly holder: JsonObject;
  /** `mapping`: a value of a discriminator's mapping, which names a schema but is no reference by itself. */
  readonly keyword: ReferenceKeyword | "mapping";
  readonly text: string;
  /** The resource whose URI is the base. */
  readonly resource: OpenResource;
  /** Where the reference itself stands. */
  readonly path: Path;
  /** What it must lead to. */
  readonly kind: Kind;
}

/** What a document is to the API. */
export interface DocumentRole {
  /** Its root is a schema with a name. */
  readonly isNamed?: boolean;
  /** It is a meta-schema of a standard draft. */
  readonly isStandard?: boolean;
}

/**
 * Walks documents by the shapes of their objects and the vocabulary of their dialects: finds resources, anchors, named
 * schemas and references, each object once. Nothing is resolved here.
 */
export class Walker {
  readonly pending: PendingReference[] = [];
  /** Schemas that have a name of their own, in the order of the text. */
  readonly named = new Set<Target>();
  readonly #registry: Registry;
  readonly #collector: Collector;
  readonly #metaSchemas: MetaSchemas;

  constructor(registry: Registry, metaSchemas: MetaSchemas, collector: Collector) {
    this.#registry = registry;
    this.#metaSchemas = metaSchemas;
    this.#collector = collector;
  }

  /** Walks a whole document. `dialect` is that of schemas which name none. */
  walkDocument(
    document: SourceDocument,
    kind: Kind | undefined,
    dialect: DialectName,
    { isNamed = false, isStandard = false }: DocumentRole = {},
  ): OpenResource {
    const json = document.value;
    const root = kind === "schema" ? this.#openSchemaDocument(document, dialect, isStandard) : undefined;
    const resource = root ?? this.#openDocument(document, kind, dialect);
    // The fenced blocks of a Markdown file share its URI, so it leads to none of them.
    if (document.end - document.start === document.file.text.length)
      this.#registry.addDocumentRoot(document.uri, resource);
    if (kind === "schema") this.#walkSchema(json, resource, undefined, isNamed);
    else if (kind !== undefined) this.walk(json, kind, resource, undefined);
    return resource;
  }

  /** Walks an object of a kind at a place that no walk has reached. */
  walk(value: JsonValue, kind: Kind, resource: OpenResource, path: Path | undefined): void {
    if (kind === "schema") this.#walkSchema(value, resource, path);
    else if (isJsonObject(value)) this.#walkObject(value, kind, resource, path);
  }

  #openDocument(document: SourceDocument, kind: Kind | undefined, dialect: DialectName): OpenResource {
    const self = isJsonObject(document.value) && kind === "openapi" ? document.value["$self"] : undefined;
    const uri = typeof self === "string" ? resolveUri(document.uri, splitFragment(self).uri) : document.uri;
    return this.#open({ uri, json: document.value, document, path: undefined, kind, dialect });
  }

  #openSchemaDocument(document: SourceDocument, dialect: DialectName, isStandard: boolean): OpenResource | undefined {
    const json = document.value;
    if (!isJsonObject(json)) return undefined;
    const { name, vocabularies } = this.#dialectOf(json, document, undefined, dialect) ?? { name: dialect };
    const id = this.#readId(json, dialects[name], document, undefined);
    const uri = id === undefined || id.uri === "" ? document.uri : resolveUri(document.uri, id.uri);
    return this.#open({
      uri,
      json,
      document,
      path: undefined,
      kind: "schema",
      dialect: name,
      vocabularies,
      isStandard,
    });
  }

  #open(seed: ResourceSeed): OpenResource {
    const { uri } = seed;
    const other = this.#registry.resources.get(uri);
    if (other === undefined) return this.#registry.add(seed);
    this.#reportDuplicate(seed, other);
    // Both are walked; references lead to the first.
    return this.#registry.add({ ...seed, uri: `${uri}?duplicate=${this.#registry.resources.size}` });
  }

  #reportDuplicate({ uri, json, document, path }: ResourceSeed, other: OpenResource): void {
    this.#collector.report("duplicate-id", { uri }, idLocation(json, document, path), {
      related: [
        {
          message: "The other place with this identifier",
          location: idLocation(other.json, other.location.document, other.location.path),
        },
      ],
    });
  }

  /** The resource inside a schema: its own when it has an identifier, else the one around it. */
  #enterSchema(value: JsonObject, resource: OpenResource, path: Path | undefined): OpenResource {
    const known = this.#registry.resourceAt.get(value);
    if (known !== undefined) return known;
    const { document } = resource.location;
    const outer = dialects[resource.dialect];
    const named =
      typeof value["$schema"] === "string" ? this.#dialectOf(value, document, path, resource.dialect) : undefined;
    const dialect = named === undefined ? outer : dialects[named.name];
    const id = this.#readId(value, dialect, document, path);
    if (id === undefined || id.uri === "") return resource;
    const uri = resolveUri(resource.uri, id.uri);
    if (uri === resource.uri && dialect.idIsAnchor && id.fragment !== "") return resource;
    const vocabularies = named === undefined ? resource.vocabularies : named.vocabularies;
    const inner = this.#open({ uri, json: value, document, path, kind: "schema", dialect: dialect.name, vocabularies });
    this.named.add(this.#registry.targetAt(inner, value, path));
    return inner;
  }

  #dialectOf(
    json: JsonObject,
    document: SourceDocument,
    path: Path | undefined,
    fallback: DialectName,
  ): { name: DialectName; vocabularies?: ReadonlyMap<string, boolean> } | undefined {
    const schema = json["$schema"];
    if (typeof schema !== "string") return undefined;
    const found = this.#metaSchemas.dialectOf(schema, document.uri);
    if (found !== undefined) return found;
    this.#collector.report(
      "unknown-dialect",
      { schema, nearest: this.#metaSchemas.nearest(schema) },
      valueLocation(document, childPath(path, "$schema")),
    );
    return { name: fallback };
  }

  /** The identifier of a schema, split; `undefined` when it has none, or none that counts. */
  #readId(
    json: JsonObject,
    { idKeyword, idIsAnchor, refHidesSiblings }: Dialect,
    document: SourceDocument,
    path: Path | undefined,
  ): { uri: string; fragment: string } | undefined {
    const id = idKeyword === undefined ? undefined : json[idKeyword];
    if (typeof id !== "string") return undefined;
    // A document's own identifier counts even beside a `$ref`: without it nothing could refer to the document by it.
    if (refHidesSiblings && path !== undefined && typeof json["$ref"] === "string") return undefined;
    const { uri, fragment = "" } = splitFragment(id);
    if (isUriReference(id) && (fragment === "" || idIsAnchor)) return { uri, fragment };
    const reason = fragment === "" ? "it is no URI reference" : 'it has a fragment; an anchor is given by "$anchor"';
    this.#collector.report("invalid-id", { id, reason }, valueLocation(document, childPath(path, idKeyword!)));
    return undefined;
  }

  #walkSchema(value: JsonValue, resource: OpenResource, path: Path | undefined, isNamed = false): void {
    if (!isJsonObject(value)) {
      if (isNamed && typeof value === "boolean") this.named.add(this.#registry.targetAt(resource, value, path));
      return;
    }
    let inside = resource;
    if (hasReferencingKeyword(value)) {
      inside = this.#enterSchema(value, resource, path);
      this.#readReferences(value, inside, path);
    }
    if (isNamed) this.named.add(this.#registry.targetAt(inside, value, path));
    this.#walkMembers(value, "schema", inside, path);
  }

  /** Anchors and references of one schema. */
  #readReferences(value: JsonObject, resource: OpenResource, path: Path | undefined): void {
    const dialect = dialects[resource.dialect];
    if (typeof value["discriminator"] === "object")
      this.#readMapping(value["discriminator"], resource, childPath(path, "discriminator"));
    this.#addReference(value, "$ref", resource, path, "schema");
    if (dialect.refHidesSiblings && typeof value["$ref"] === "string" && path !== undefined) return;
    if (dialect.hasDynamicAnchor) this.#addReference(value, "$dynamicRef", resource, path, "schema");
    if (dialect.hasRecursiveAnchor) this.#addReference(value, "$recursiveRef", resource, path, "schema");
    if (dialect.hasAnchor) this.#addAnchor(value["$anchor"], value, resource, childPath(path, "$anchor"), path);
    if (dialect.hasDynamicAnchor)
      this.#addAnchor(value["$dynamicAnchor"], value, resource, childPath(path, "$dynamicAnchor"), path, true);
    const id = dialect.idIsAnchor ? value[dialect.idKeyword!] : undefined;
    const fragment = typeof id === "string" ? splitFragment(id).fragment : undefined;
    if (fragment !== undefined && fragment !== "")
      this.#addAnchor(fragment, value, resource, childPath(path, dialect.idKeyword!), path);
  }

  #addAnchor(
    name: JsonValue | undefined,
    value: JsonObject,
    resource: OpenResource,
    at: Path,
    path: Path | undefined,
    isDynamic = false,
  ): void {
    if (typeof name !== "string") return;
    const target = this.#registry.targetAt(resource, value, path);
    const other = resource.anchors.get(name);
    if (other !== undefined && other !== target) {
      const { document } = resource.location;
      this.#collector.report("duplicate-anchor", { anchor: name }, valueLocation(document, at), {
        related: [{ message: "The other schema with this anchor", location: other.location }],
      });
      return;
    }
    resource.anchors.set(name, target);
    if (isDynamic) resource.dynamicAnchors.set(name, target);
  }

  #addReference(
    holder: JsonObject,
    keyword: ReferenceKeyword,
    resource: OpenResource,
    path: Path | undefined,
    kind: Kind,
  ): void {
    const text = holder[keyword];
    if (text === undefined) return;
    const at = childPath(path, keyword);
    if (typeof text === "string") this.pending.push({ holder, keyword, text, resource, path: at, kind });
    else {
      const subject = { kind, dialect: resource.dialect };
      this.#collector.report("reference-not-a-string", { keyword }, valueLocation(resource.location.document, at), { subject });
    }
  }

  #readMapping(discriminator: JsonValue, resource: OpenResource, path: Path): void {
    const mapping = isJsonObject(discriminator) ? discriminator["mapping"] : undefined;
    if (!isJsonObject(mapping)) return;
    for (const [name, text] of Object.entries(mapping)) {
      // What could be the name of a component is one, unless it ends as files do.
      if (typeof text !== "string" || /^[a-zA-Z0-9._-]+(?<!\.json|\.ya?ml)$/.test(text)) continue;
      this.pending.push({
        holder: mapping,
        keyword: "mapping",
        text,
        resource,
        path: childPath(childPath(path, "mapping"), name),
        kind: "schema",
      });
    }
  }

  #walkObject(value: JsonObject, kind: Kind, resource: OpenResource, path: Path | undefined): void {
    if (shapeOf(kind, resource.dialect).reference !== "none" && Object.hasOwn(value, "$ref")) {
      this.#addReference(value, "$ref", resource, path, kind);
    }
    this.#walkMembers(value, kind, resource, path);
  }

  #walkMembers(value: JsonObject, kind: Kind, resource: OpenResource, path: Path | undefined): void {
    const shape = shapeOf(kind, resource.dialect);
    for (const key in value) {
      const slot = memberSlot(shape, value, key);
      if (slot === undefined) continue;
      if (slot.kind === "foreignSchema") this.#reportForeign(value, resource, path);
      else this.#walkSlot(value[key]!, slot, resource, childPath(path, key));
    }
  }

  #reportForeign(holder: JsonObject, { location }: OpenResource, path: Path | undefined): void {
    const format = String(holder["schemaFormat"]);
    this.#collector.report("foreign-schema", { format }, valueLocation(location.document, childPath(path, "schemaFormat")));
  }

  /** A schema that stands in a document of another dialect is a resource of its own; its references start at the document. */
  #openEmbedded(value: JsonObject, outer: OpenResource, path: Path, dialect: DialectName): OpenResource {
    const base = outer.base ?? outer;
    const uri = `${base.uri}?at=${pointerWithin(base, path)}`;
    return this.#open({ uri, json: value, document: base.location.document, path, kind: "schema", dialect, base });
  }

  #walkSlot(value: JsonValue, slot: Slot, resource: OpenResource, path: Path): void {
    if (slot.count === "one") {
      const isEmbedded = slot.dialect !== undefined && slot.dialect !== resource.dialect && isJsonObject(value);
      const inside = isEmbedded ? this.#openEmbedded(value, resource, path, slot.dialect!) : resource;
      if (slot.kind === "schema") this.#walkSchema(value, inside, path, slot.named);
      else this.walk(value, slot.kind, inside, path);
      return;
    }
    const entry = entrySlot(slot);
    if (isJsonArray(value)) {
      if (slot.count === "list")
        for (const [index, item] of value.entries()) this.#walkSlot(item, entry, resource, childPath(path, index));
    } else if (isJsonObject(value) && slot.count !== "list") {
      for (const key in value) this.#walkEntry(value[key]!, slot, entry, resource, childPath(path, key));
    }
  }

  #walkEntry(value: JsonValue, slot: Slot, entry: Slot, resource: OpenResource, path: Path): void {
    const own = slot.chooseEntry?.(value);
    if (own === undefined && slot.named) this.#walkSchema(value, resource, path, true);
    else this.#walkSlot(value, own ?? entry, resource, path);
  }
}

/** Where a resource says its identifier; its whole where it has none but its file's. */
function idLocation(json: JsonValue, document: SourceDocument, path: Path | undefined): ValueLocation {
  const key = ["$id", "id", "$self"].find((name) => isJsonObject(json) && typeof json[name] === "string");
  return valueLocation(document, key === undefined ? path : childPath(path, key));
}

/** Whether a schema holds a keyword that names or refers: `$…`, `id` (draft-04) or `discriminator`. */
function hasReferencingKeyword(schema: JsonObject): boolean {
  for (const key in schema) {
    if (key.charCodeAt(0) === 0x24 || key === "id" || key === "discriminator") return true;
  }
  return false;
}
