/**
 * A place in a JSON tree as a list of keys, linked from the leaf to the root, so that walking down
 * allocates one small object per step and no strings. `undefined` is the root.
 */
export interface Path {
  readonly parent: Path | undefined;
  /** A member name, or an array index. */
  readonly key: string | number;
}

/** The path of the member or item `key` below `parent`. */
export const childPath = (parent: Path | undefined, key: string | number): Path => ({ parent, key });

/** The path that leads through `keys`, from the root. */
export function pathOf(keys: readonly (string | number)[], start?: Path): Path | undefined {
  let path = start;
  for (const key of keys) path = childPath(path, key);
  return path;
}

/** The keys of a path, from the root. */
export function toKeys(path: Path | undefined): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = path; at !== undefined; at = at.parent) keys.push(at.key);
  return keys.reverse();
}

/** One reference token of a JSON Pointer (RFC 6901, section 3). */
export function escapePointerToken(key: string | number): string {
  if (typeof key === "number") return String(key);
  return key.includes("~") || key.includes("/") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

/** A path as a JSON Pointer (RFC 6901); the root is the empty string. */
export const toPointer = (path: Path | undefined): string =>
  toKeys(path).map((key) => `/${escapePointerToken(key)}`).join("");

/** The tokens of a JSON Pointer, unescaped; `undefined` when it is not one. */
export function parsePointer(pointer: string): string[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) return undefined;
  return pointer.slice(1).split("/").map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
