import { isJsonArray, isJsonObject, isSameJson, member, objectMember, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { childPath, parsePointer, pathOf, toPointer, type Path } from "../source/path.ts";
import { decodePercent, filePath, fileUri, resolveUri, splitFragment } from "../source/uri.ts";
import type { SwaggerLoss } from "./swagger-loss.ts";
import { globalsOf, type SwaggerGlobals } from "./upgrade-swagger-parts.ts";
import { isSwagger, upgradeSwagger, upgradeSwaggerPart, upgradeSwaggerPathItem, type LookUp, type OutsidePathItem } from "./upgrade-swagger.ts";

/** What became of a file's value. */
interface Upgraded {
  readonly value: JsonValue;
  readonly origins?: ReadonlyMap<JsonValue, Path | undefined>;
  readonly losses?: readonly SwaggerLoss[];
  readonly wasSwagger?: true;
}

/** A path item that a description has in another file. */
interface KnownPathItem extends OutsidePathItem {
  /** The file of the description. */
  readonly root: string;
}

/** Upgrades Swagger 2.0 descriptions together with the files that they refer to, which do not say what they are. */
export class SwaggerFiles {
  readonly #read: (path: string) => JsonValue | undefined;
  /** The files that descriptions refer to → the pointers of path items in them. */
  readonly #parts = new Map<string, Map<string, KnownPathItem>>();

  /** @param read gives the value in a file as it is written. */
  constructor(read: (path: string) => JsonValue | undefined) {
    this.#read = read;
  }

  /** The value of a file as OpenAPI 3.0, where it is Swagger 2.0; files that refer to others come first. */
  upgrade(path: string, value: JsonValue): Upgraded {
    const lookUp: LookUp = (reference) => this.#lookUp(path, reference);
    if (isSwagger(value)) {
      this.#noteParts(path, value);
      const shared = this.#notePathItems(path, value as JsonObject);
      const { losses, ...upgraded } = upgradeSwagger(value as JsonObject, lookUp);
      return { ...upgraded, losses: [...losses, ...shared], wasSwagger: true };
    }
    const items = this.#parts.get(path);
    if (items === undefined || member(value, "openapi") !== undefined) return { value };
    this.#noteParts(path, value);
    return upgradeSwaggerPart(value, [...items.values()], lookUp);
  }

  #lookUp(from: string, reference: string): JsonValue | undefined {
    const path = pathOfReference(from, reference);
    let at = path === undefined ? undefined : this.#read(path);
    for (const token of parsePointer(fragmentOf(reference)) ?? []) at = isJsonArray(at) ? at[Number(token)] : member(at, token);
    return at;
  }

  /** Remembers which files a file refers to. */
  #noteParts(from: string, value: JsonValue): void {
    const visit = (at: JsonValue): void => {
      if (isJsonArray(at)) at.forEach(visit);
      if (!isJsonObject(at)) return;
      const reference = stringMember(at, "$ref");
      const path = reference === undefined || reference.startsWith("#") ? undefined : pathOfReference(from, reference);
      if (path !== undefined && path !== from && !this.#parts.has(path)) this.#parts.set(path, new Map());
      for (const child of Object.values(at)) if (typeof child === "object") visit(child);
    };
    visit(value);
  }

  /** Remembers the path items that a description has in other files; gives those that it cannot have as it says. */
  #notePathItems(root: string, swagger: JsonObject): SwaggerLoss[] {
    const globals = globalsOf(swagger);
    return Object.entries(objectMember(swagger, "paths") ?? {}).flatMap(([name, item]): SwaggerLoss[] => {
      const reference = stringMember(item, "$ref");
      const other = reference === undefined ? undefined : this.#notePathItem(root, reference, globals);
      if (other === undefined) return [];
      const path = childPath(childPath(pathOf(["paths"]), name), "$ref");
      return [{ path, what: `media types or addresses of its own for a path item that ${other} has too`, instead: `it has those of ${other} here` }];
    });
  }

  /**
   * Follows the reference to a path item through all files, which are read as they are written: whatever is read first,
   * a file is upgraded for the description it belongs to. An item is written once, so the first description counts;
   * gives that one where it makes a difference.
   */
  #notePathItem(root: string, reference: string, globals: SwaggerGlobals): string | undefined {
    const seen = new Set<string>();
    let from = root;
    for (let next: string | undefined = reference; next !== undefined; ) {
      const path = pathOfReference(from, next);
      const value = path === undefined || path === root ? undefined : this.#read(path);
      if (path === undefined || value === undefined || isSwagger(value) || member(value, "openapi") !== undefined) return undefined;
      const place = { path: pathOf(parsePointer(fragmentOf(next)) ?? []), globals };
      const known = this.#itemsOf(path);
      const pointer = toPointer(place.path);
      if (seen.has(`${path}#${pointer}`)) return undefined;
      seen.add(`${path}#${pointer}`);
      const item = this.#lookUp(from, next);
      const first = known.get(pointer);
      if (first === undefined) known.set(pointer, { ...place, root });
      [from, next] = [path, stringMember(item, "$ref")];
      if (next === undefined && first !== undefined) return isJsonObject(item) && !this.#isAlike(path, item, first, place) ? first.root : undefined;
    }
    return undefined;
  }

  /** Whether a path item comes out the same for two descriptions. */
  #isAlike(path: string, item: JsonObject, first: OutsidePathItem, second: OutsidePathItem): boolean {
    const lookUp: LookUp = (reference) => this.#lookUp(path, reference);
    const part = this.#read(path);
    const [one, other] = [first, second].map((each) => upgradeSwaggerPathItem(isJsonObject(part) ? part : {}, item, each, lookUp));
    return isSameJson(one!, other!);
  }

  #itemsOf(path: string): Map<string, KnownPathItem> {
    const known = this.#parts.get(path) ?? new Map<string, KnownPathItem>();
    this.#parts.set(path, known);
    return known;
  }
}

const fragmentOf = (reference: string): string => decodePercent(splitFragment(reference).fragment ?? "");

const pathOfReference = (from: string, reference: string): string | undefined =>
  filePath(resolveUri(fileUri(from), splitFragment(reference).uri));
