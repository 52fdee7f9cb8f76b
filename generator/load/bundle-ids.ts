import type { ReferenceGraph, Resource } from "../model/reference-graph.ts";
import { stringMember } from "../source/json.ts";
import { decodePercent, filePath, isAbsoluteUri, resolveUri, splitFragment } from "../source/uri.ts";
import { dialects } from "./dialects.ts";
import type { SchemaSurvey } from "./survey-schemas.ts";

/** Stands for wherever the bundle will be kept: relative identifiers are relative to it. */
const bundleUri = "bundle:///";

/**
 * The identifiers of resources in a bundle. An absolute one stays; a file without one is named by its path below the
 * project's root, or by the URI that schemas with absolute identifiers use for it.
 */
export class BundleIds {
  /** The resources that stand at the top of a document, in the order in which they were read. */
  readonly roots: readonly Resource[];
  readonly #ids = new Map<Resource, string>();
  readonly #uris = new Map<Resource, string>();
  readonly #keys = new Map<Resource, string>();

  constructor(graph: ReferenceGraph, { published, outer }: SchemaSurvey) {
    const all = [...graph.resources.values()].filter(({ isStandard }) => !isStandard);
    this.roots = all.filter((resource) => isRoot(resource));
    const taken = new Set(all.map(({ uri }) => uri));
    for (const root of this.roots) {
      const id = toId(root, published.get(root), taken);
      this.#ids.set(root, id);
      this.#uris.set(root, resolveUri(bundleUri, id));
    }
    for (const inner of all) if (!isRoot(inner)) this.#addInner(inner, outer.get(inner));
    this.#nameKeys();
  }

  /** The `$id` to write. */
  idOf(resource: Resource): string {
    return this.#ids.get(resource) ?? this.uriOf(resource);
  }

  /** The absolute URI in the bundle, where relative ones begin with `bundle:///`. */
  uriOf(resource: Resource): string {
    return this.#uris.get(resource) ?? resource.uri;
  }

  /** The readable, unique key under `$defs`. */
  keyOf(resource: Resource): string {
    return this.#keys.get(resource)!;
  }

  /** A URI reference from one resource to another: relative between files, absolute otherwise. */
  referenceTo(from: Resource, to: Resource): string {
    const target = this.uriOf(to);
    if (!target.startsWith(bundleUri)) return target;
    const source = this.uriOf(from);
    return source.startsWith(bundleUri)
      ? relativePath(source.slice(bundleUri.length), target.slice(bundleUri.length))
      : target;
  }

  /** The identifier of an embedded resource is resolved against the resource around it. */
  #addInner(inner: Resource, outer: Resource | undefined): void {
    const id = stringMember(inner.json, dialects[inner.dialect].idKeyword ?? "$id");
    const base = outer === undefined ? undefined : this.#uris.get(outer);
    this.#uris.set(inner, id === undefined || base === undefined ? inner.uri : resolveUri(base, splitFragment(id).uri));
  }

  #nameKeys(): void {
    const taken = new Set<string>();
    for (const root of this.roots) {
      const segments = this.idOf(root)
        .replace(/^[a-z][a-z0-9+.-]*:(\/\/)?/i, "")
        .split(/[/:]/)
        .filter((segment) => segment !== "")
        .map(decodePercent);
      const last = segments.length - 1;
      if (last >= 0) segments[last] = segments[last]!.replace(/(\.schema)?\.(json|ya?ml)$/i, "") || segments[last]!;
      let from = last;
      while (from > 0 && taken.has(segments.slice(from).join("."))) from--;
      let key = segments.slice(Math.max(from, 0)).join(".") || "schema";
      for (let number = 2; taken.has(key); number++) key = `${segments.join(".")}.${number}`;
      taken.add(key);
      this.#keys.set(root, key);
    }
  }
}

/** Whether a resource is its document's whole value. */
const isRoot = ({ location }: Resource): boolean => location.kind === "value" && location.path === undefined;

/** Gives a root its identifier. */
function toId(
  { uri, json, dialect, isContainer }: Resource,
  published: string | undefined,
  taken: Set<string>,
): string {
  const path = filePath(uri);
  const isNamed = !isContainer && isAbsoluteUri(stringMember(json, dialects[dialect].idKeyword ?? "$id") ?? "");
  if (path === undefined || isNamed) return uri;
  if (published === undefined) return path.split("/").map(encodeURIComponent).join("/");
  const id = taken.has(published)
    ? resolveUri(published, path.split("/").map(encodeURIComponent).join("/"))
    : published;
  taken.add(id);
  return id;
}

/** The relative reference that leads from one relative path to another. */
function relativePath(from: string, to: string): string {
  const source = from.split("/").slice(0, -1);
  const target = to.split("/");
  while (source.length > 0 && target.length > 1 && source[0] === target[0]) {
    source.shift();
    target.shift();
  }
  return "../".repeat(source.length) + target.join("/");
}
