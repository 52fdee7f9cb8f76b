/** The value at a JSON Pointer (RFC 6901); `undefined` when there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  let at = value;
  for (const key of tokensOf(pointer)) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return at;
}

/** A copy of an object with a value put at a JSON Pointer; objects on the way are made. */
export function withValueAt(base: Readonly<Record<string, unknown>>, pointer: string, value: unknown): Readonly<Record<string, unknown>> {
  return put(base, tokensOf(pointer), value) as Readonly<Record<string, unknown>>;
}

function put(base: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const members = typeof base === "object" && base !== null ? Object.entries(base) : [];
  const inner = put(members.find(([name]) => name === key)?.[1], rest, value);
  return Object.fromEntries([...members.filter(([name]) => name !== key), [key, inner]]);
}

const tokensOf = (pointer: string): string[] =>
  pointer.split("/").slice(1).map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
