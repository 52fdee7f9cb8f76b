import { isJsonArray, isJsonObject, type JsonValue } from "../../generator/source/json.ts";

/** A generator of numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const odd: readonly JsonValue[] = [null, true, -1, 0.5, "", "an odd string", [], {}, [null], { unexpected: 1 }];

type Container = Record<string | number, JsonValue>;

/** A copy of a value with one change at a random place: a value replaced, a member renamed, removed or added. */
export function mutate(value: JsonValue, next: () => number): JsonValue {
  const box: Container = { root: structuredClone(value) };
  const places = placesIn(box, "root");
  const { parent, key } = places[Math.floor(next() * places.length)]!;
  const replacement = odd[Math.floor(next() * odd.length)]!;
  const kind = next();
  const target = parent[key]!;
  if (isJsonObject(target) && kind < 0.3) (target as Container)["unexpectedMember"] = replacement;
  else if (parent === box || isJsonArray(parent as JsonValue) || kind < 0.6) parent[key] = replacement;
  else if (kind < 0.8) delete parent[key];
  else {
    parent[`${key}X`] = target;
    delete parent[key];
  }
  return box["root"]!;
}

function placesIn(parent: Container, key: string | number): { readonly parent: Container; readonly key: string | number }[] {
  const value = parent[key]!;
  const inner = typeof value === "object" && value !== null ? Object.keys(value).flatMap((each) => placesIn(value as Container, each)) : [];
  return [{ parent, key }, ...inner];
}
