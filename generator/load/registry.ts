import type { DialectName, Reference, Resource, Target } from "../model/reference-graph.ts";
import type { SourceDocument, ValueLocation } from "../source/document.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../source/json.ts";
import { escapePointerToken, type Path } from "../source/path.ts";
import { valueLocation } from "../source/document.ts";
import type { Kind } from "./shapes.ts";

/** A resource while documents are being read: its anchors are still coming in. */
export interface OpenResource extends Resource {
  readonly location: ValueLocation;
  /** What its root is; `undefined` for a document that only holds what references lead to. */
  readonly kind: Kind | undefined;
  readonly vocabularies?: ReadonlyMap<string, boolean>;
  /** The document around a schema of another dialect that has no identifier: references within a document start there. */
  readonly base?: OpenResource;
  readonly anchors: Map<string, OpenTarget>;
  readonly dynamicAnchors: Map<string, OpenTarget>;
}

/** A target while documents are being read. */
export interface OpenTarget extends Target {
  readonly resource: OpenResource;
}

/** What a new resource is made from. */
export interface ResourceSeed {
  readonly uri: string;
  readonly json: JsonValue;
  readonly document: SourceDocument;
  readonly path: Path | undefined;
  readonly kind: Kind | undefined;
  readonly dialect: DialectName;
  readonly vocabularies?: ReadonlyMap<string, boolean> | undefined;
  readonly isStandard?: boolean | undefined;
  readonly base?: OpenResource | undefined;
}

/** Every resource, anchor and target of one API's documents; grows while they are walked. */
export class Registry {
  readonly resources = new Map<string, OpenResource>();
  readonly resourceAt = new Map<JsonValue, OpenResource>();
  readonly references = new Map<JsonObject, Reference[]>();
  /** The roots of documents by the URI of their file, whatever their own URI is. */
  readonly #documentRoots = new Map<string, OpenResource>();
  readonly #targets = new Map<JsonValue, OpenTarget>();
  readonly #targetsById = new Map<string, OpenTarget>();

  /** The resource with a URI: by its own, else by its file's. */
  find(uri: string): OpenResource | undefined {
    return this.resources.get(uri) ?? this.#documentRoots.get(uri);
  }

  /** Adds a resource; its URI must be free. */
  add({ uri, json, document, path, kind, dialect, vocabularies, isStandard, base }: ResourceSeed): OpenResource {
    const resource: OpenResource = {
      uri,
      json,
      location: valueLocation(document, path),
      kind,
      dialect,
      ...(vocabularies === undefined ? {} : { vocabularies }),
      ...(kind === "schema" ? {} : { isContainer: true }),
      ...(isStandard ? { isStandard: true } : {}),
      ...(base === undefined ? {} : { base }),
      anchors: new Map(),
      dynamicAnchors: new Map(),
      recursiveAnchor: dialect === "2019-09" && isJsonObject(json) && json["$recursiveAnchor"] === true,
    };
    this.resources.set(uri, resource);
    if (isJsonObject(json)) this.resourceAt.set(json, resource);
    return resource;
  }

  /** Makes a document's root known by another URI as well: its file's, or the one it was asked for by. */
  addDocumentRoot(uri: string, root: OpenResource): void {
    if (!this.#documentRoots.has(uri)) this.#documentRoots.set(uri, root);
  }

  /** The one target for a place. `resource` is the innermost that holds it; `path` begins at its document's root. */
  targetAt(resource: OpenResource, json: JsonValue, path: Path | undefined): OpenTarget {
    const own = isJsonObject(json) ? this.resourceAt.get(json) : undefined;
    const known = typeof json === "object" && json !== null ? this.#targets.get(json) : undefined;
    if (known !== undefined && (own === undefined || known.resource === own)) return known;
    const holder = own ?? resource;
    const pointer = pointerWithin(holder, path);
    const id = `${holder.uri}#${pointer}`;
    let target = this.#targetsById.get(id);
    if (target === undefined) {
      target = { id, json, resource: holder, pointer, location: valueLocation(holder.location.document, path) };
      this.#targetsById.set(id, target);
    }
    if (typeof json === "object" && json !== null) this.#targets.set(json, target);
    return target;
  }
}

/** The JSON Pointer of a path from the root of a resource that holds it. */
export function pointerWithin(resource: OpenResource, path: Path | undefined): string {
  const tokens: string[] = [];
  for (let at = path; at !== undefined && at !== resource.location.path; at = at.parent)
    tokens.push(escapePointerToken(at.key));
  return tokens
    .reverse()
    .map((token) => `/${token}`)
    .join("");
}
