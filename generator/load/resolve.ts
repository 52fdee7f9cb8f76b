import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../source/json.ts";
import { childPath, escapePointerToken, parsePointer, type Path } from "../source/path.ts";
import { decodePercent, filePath, isAbsoluteUri, resolveUri, splitFragment } from "../source/uri.ts";
import { movedPlace } from "./moved-places.ts";
import type { OpenResource, OpenTarget, Registry } from "./registry.ts";
import { swaggerPlaces } from "./upgrade-swagger.ts";
import { entrySlot, memberSlot, shapeOf, type Kind, type Slot } from "./shapes.ts";

/** Where a reference leads, and what walks have found to stand there: `undefined` when none came by. */
export interface Found {
  readonly target: OpenTarget;
  readonly slot: Slot | undefined;
  readonly path: Path | undefined;
}

/** Why a reference leads nowhere yet. */
export type Missing =
  /** A file of the project that nobody has read. */
  | { readonly missing: "file"; readonly path: string }
  | { readonly missing: "outside-root" }
  /** No resource has this URI. */
  | { readonly missing: "resource"; readonly uri: string; readonly path: string | undefined }
  | { readonly missing: "anchor"; readonly resource: OpenResource; readonly name: string }
  /** The pointer leaves the tree at `value`, with the token at `index`. */
  | {
      readonly missing: "member";
      readonly value: JsonValue;
      readonly tokens: readonly string[];
      readonly index: number;
    };

/** A value on the way of a pointer, with what it is. */
interface Stop {
  readonly value: JsonValue;
  readonly slot: Slot | undefined;
  readonly resource: OpenResource;
  readonly path: Path | undefined;
}

/** How many references a pointer may lead through. */
const maxHops = 100;

/** Follows references through the registry. */
export class Resolver {
  readonly #registry: Registry;
  /** Objects that were walked because a reference led there, by what they were walked as. */
  readonly #reached = new Map<JsonObject, Kind>();
  readonly #found = new Map<OpenResource, Map<string, Found>>();
  /** Files that were asked for, whatever came of it. */
  readonly #asked: ReadonlySet<string>;

  constructor(registry: Registry, asked: ReadonlySet<string>) {
    this.#registry = registry;
    this.#asked = asked;
  }

  /** Remembers that `value` was walked as an object of a kind. */
  reach(value: JsonObject, kind: Kind): void {
    this.#reached.set(value, kind);
  }

  /** Where `text` leads from within `resource`. */
  resolve(resource: OpenResource, text: string, hops = 0): Found | Missing {
    let known = this.#found.get(resource);
    if (known === undefined) this.#found.set(resource, (known = new Map()));
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = this.#follow(resource, text, hops);
    // What stands at a place that no walk has reached may be found out later.
    if (!("missing" in found) && found.slot !== undefined) known.set(text, found);
    return found;
  }

  #follow(resource: OpenResource, text: string, hops: number): Found | Missing {
    const { uri, fragment = "" } = splitFragment(text);
    const holder = uri === "" ? (resource.base ?? resource) : this.#findResource(resource.base ?? resource, uri);
    if ("missing" in holder) return holder;
    const decoded = decodePercent(fragment);
    if (decoded === "" || decoded.startsWith("/")) return this.#descend(holder, decoded, hops);
    const target = holder.anchors.get(decoded);
    if (target === undefined) return { missing: "anchor", resource: holder, name: decoded };
    return {
      target,
      slot: { kind: "schema", count: "one" },
      path: target.location.kind === "value" ? target.location.path : undefined,
    };
  }

  #findResource(from: OpenResource, reference: string): OpenResource | Missing {
    const uri = resolveUri(from.uri, reference);
    const found = this.#registry.find(uri);
    if (found !== undefined) return found;
    if (leavesRoot(from.uri, reference)) return { missing: "outside-root" };
    const own = filePath(uri);
    // An identifier says where a schema would be published; the file beside the referring one is its likely source.
    const { uri: documentUri } = from.location.document;
    if (own === undefined && !isAbsoluteUri(reference)) {
      if (leavesRoot(documentUri, reference)) return { missing: "outside-root" };
      const beside = resolveUri(documentUri, reference);
      return this.#registry.find(beside) ?? this.#missingFile(uri, filePath(beside));
    }
    return this.#missingFile(uri, own);
  }

  #missingFile(uri: string, path: string | undefined): Missing {
    return path === undefined || path === "" || this.#asked.has(path)
      ? { missing: "resource", uri, path }
      : { missing: "file", path };
  }

  #descend(resource: OpenResource, pointer: string, hops: number): Found | Missing {
    const written = parsePointer(pointer);
    const tokens = written === undefined ? undefined : placeTokens(resource, written);
    if (tokens === undefined) return { missing: "member", value: resource.json, tokens: [pointer.slice(1)], index: 0 };
    const root: Slot | undefined = resource.kind === undefined ? undefined : { kind: resource.kind, count: "one" };
    let stop: Stop = { value: resource.json, slot: root, resource, path: resource.location.path };
    for (let index = 0; index < tokens.length; index++) {
      const next = this.#step(stop, tokens[index]!, hops);
      if (next === undefined) return this.#descendMoved(resource, written!, hops) ?? { missing: "member", value: stop.value, tokens, index };
      stop = next;
    }
    return this.#arrive(stop, hops);
  }

  /** A schema beside its format is the schema itself; one that is not JSON Schema is any value. */
  #arrive(stop: Stop, hops: number): Found {
    const slot = this.#slotOf(stop);
    const { value, resource, path } = stop;
    if (slot?.kind === "foreignSchema") return { target: this.#registry.targetAt(resource, true, path), slot: { kind: "schema", count: "one" }, path };
    const isFormatted = slot?.kind === "formattedSchema" || slot?.kind === "namedFormattedSchema";
    const inner = isFormatted ? this.#step(stop, "schema", hops) : undefined;
    return inner === undefined ? { target: this.#registry.targetAt(resource, value, path), slot, path } : this.#arrive(inner, hops);
  }

  /** A place of a Swagger description that is elsewhere in what was made of it. */
  #descendMoved(resource: OpenResource, tokens: readonly string[], hops: number): Found | undefined {
    const { document } = resource.location;
    const moved = document.wasSwagger === undefined || tokens[0] === "components" ? undefined : movedPlace(document, tokens);
    if (moved === undefined) return undefined;
    const found = this.#descend(resource, moved.map((token) => `/${escapePointerToken(token)}`).join(""), hops);
    return "missing" in found ? undefined : found;
  }

  #slotOf({ value, slot }: Stop): Slot | undefined {
    if (slot !== undefined || !isJsonObject(value)) return slot;
    const kind = this.#reached.get(value);
    return kind === undefined ? undefined : { kind, count: "one" };
  }

  #step(stop: Stop, token: string, hops: number): Stop | undefined {
    const { value, resource, path } = stop;
    if (isJsonArray(value)) {
      if (!/^(?:0|[1-9]\d*)$/.test(token) || Number(token) >= value.length) return undefined;
      return this.#enter(
        value[Number(token)]!,
        stop.slot === undefined ? undefined : entrySlot(stop.slot),
        resource,
        childPath(path, Number(token)),
      );
    }
    if (!isJsonObject(value)) return undefined;
    if (!Object.hasOwn(value, token)) return this.#stepThroughReference(stop, value, token, hops);
    return this.#enter(
      value[token]!,
      childSlot(this.#slotOf(stop), value, token, resource),
      resource,
      childPath(path, token),
    );
  }

  #enter(value: JsonValue, slot: Slot | undefined, resource: OpenResource, path: Path): Stop {
    const own = isJsonObject(value) ? this.#registry.resourceAt.get(value) : undefined;
    return own === undefined
      ? { value, slot, resource, path }
      : { value, slot: { kind: "schema", count: "one" }, resource: own, path };
  }

  /** Descriptions in the wild point through references (`#/paths/~1a/get/parameters/0/schema`); so do their readers. */
  #stepThroughReference({ resource }: Stop, value: JsonObject, token: string, hops: number): Stop | undefined {
    const reference = value["$ref"];
    if (typeof reference !== "string" || hops >= maxHops) return undefined;
    const found = this.resolve(resource, reference, hops + 1);
    if ("missing" in found) return undefined;
    const { target, slot, path } = found;
    return this.#step({ value: target.json, slot, resource: target.resource, path }, token, hops + 1);
  }
}

/** What the member `token` of an object holds; `undefined` where no walk goes. */
function childSlot(slot: Slot | undefined, value: JsonObject, token: string, resource: OpenResource): Slot | undefined {
  if (slot === undefined) return undefined;
  if (slot.count !== "one") return slot.count === "list" ? undefined : entrySlot(slot, value[token]!);
  return memberSlot(shapeOf(slot.kind, resource.dialect), value, token);
}

/** References into a Swagger description name places that it no longer has as OpenAPI. */
function placeTokens({ location }: OpenResource, tokens: readonly string[]): readonly string[] {
  const place = location.document.wasSwagger === undefined ? undefined : swaggerPlaces.get(tokens[0] ?? "");
  return place === undefined ? tokens : [...place, ...tokens.slice(1)];
}

/** Whether a relative reference climbs above the project's root. */
function leavesRoot(base: string, reference: string): boolean {
  if (!base.startsWith("file:///") || isAbsoluteUri(reference) || reference.startsWith("/")) return false;
  let depth = base.slice("file:///".length).split("/").length - 1;
  for (const segment of reference.split("?", 1)[0]!.replaceAll(/%2e/gi, ".").split("/").slice(0, -1)) {
    if (segment === "..") depth--;
    else if (segment !== "." && segment !== "") depth++;
    if (depth < 0) return true;
  }
  return false;
}
