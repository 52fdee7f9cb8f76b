import { isJsonArray, isJsonObject, member, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { parsePointer, pathOf, type Path } from "../source/path.ts";
import { decodePercent, filePath, fileUri, resolveUri, splitFragment } from "../source/uri.ts";
import { isSwagger, upgradeSwagger, upgradeSwaggerPart, type LookUp, type SwaggerLoss } from "./upgrade-swagger.ts";

/** What became of a file's value. */
interface Upgraded {
  readonly value: JsonValue;
  readonly origins?: ReadonlyMap<JsonValue, Path | undefined>;
  readonly losses?: readonly SwaggerLoss[];
  readonly wasSwagger?: true;
}

/** Upgrades Swagger 2.0 descriptions together with the files that they refer to, which do not say what they are. */
export class SwaggerFiles {
  readonly #read: (path: string) => JsonValue | undefined;
  /** The files that descriptions refer to → the pointers of path items in them. */
  readonly #parts = new Map<string, Set<string>>();

  /** @param read gives the value in a file as it is written. */
  constructor(read: (path: string) => JsonValue | undefined) {
    this.#read = read;
  }

  /** The value of a file as OpenAPI 3.0, where it is Swagger 2.0; files that refer to others come first. */
  upgrade(path: string, value: JsonValue): Upgraded {
    const lookUp: LookUp = (reference) => this.#lookUp(path, reference);
    if (isSwagger(value)) {
      this.#noteParts(path, value, true);
      return { ...upgradeSwagger(value as JsonObject, lookUp), wasSwagger: true };
    }
    const items = this.#parts.get(path);
    if (items === undefined || member(value, "openapi") !== undefined) return { value };
    this.#noteParts(path, value, false);
    return upgradeSwaggerPart(value, [...items].map((pointer) => pathOf(parsePointer(pointer) ?? [])!), lookUp);
  }

  #lookUp(from: string, reference: string): JsonValue | undefined {
    const path = filePath(resolveUri(fileUri(from), splitFragment(reference).uri));
    let at = path === undefined ? undefined : this.#read(path);
    for (const token of parsePointer(fragmentOf(reference)) ?? []) at = isJsonArray(at) ? at[Number(token)] : member(at, token);
    return at;
  }

  /** Remembers which files a file refers to, and where path items stand in them. */
  #noteParts(from: string, value: JsonValue, isDescription: boolean): void {
    const note = (reference: string): Set<string> | undefined => {
      const path = reference.startsWith("#") ? undefined : filePath(resolveUri(fileUri(from), splitFragment(reference).uri));
      if (path === undefined || path === from) return undefined;
      const known = this.#parts.get(path) ?? new Set<string>();
      this.#parts.set(path, known);
      return known;
    };
    const visit = (at: JsonValue): void => {
      if (isJsonArray(at)) at.forEach(visit);
      if (!isJsonObject(at)) return;
      const reference = stringMember(at, "$ref");
      if (reference !== undefined) note(reference);
      for (const child of Object.values(at)) if (typeof child === "object") visit(child);
    };
    visit(value);
    for (const item of isDescription ? Object.values(member(value, "paths") ?? {}) : []) {
      const reference = stringMember(item as JsonValue, "$ref");
      if (reference !== undefined) note(reference)?.add(fragmentOf(reference));
    }
  }
}

const fragmentOf = (reference: string): string => decodePercent(splitFragment(reference).fragment ?? "");
