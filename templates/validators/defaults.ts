import { isTooDeep } from "./validation.js";

type Members = { readonly [name: string]: unknown };

/** Fills in the defaults of a value; one that is nested too deeply comes back as it is, and no schema admits it. */
export function fillBounded(fill: (value: unknown, d: number) => unknown, value: unknown): unknown {
  try {
    return fill(value, 0);
  } catch (error) {
    if (isTooDeep(error)) return value;
    throw error;
  }
}

/** An object with a member set: `copy`, which is `original` until something differs. */
export function withMember(copy: Members, original: Members, name: string, value: unknown): Members {
  if (copy[name] === value && Object.hasOwn(copy, name)) return copy;
  const changed: { [name: string]: unknown } = copy === original ? { ...original } : copy;
  // A plain assignment would set the prototype.
  if (name === "__proto__") Object.defineProperty(changed, name, { value, configurable: true, enumerable: true, writable: true });
  else changed[name] = value;
  return changed;
}

/** An array with an item set: `copy`, which is `original` until something differs. */
export function withItem(copy: readonly unknown[], original: readonly unknown[], index: number, value: unknown): readonly unknown[] {
  if (index < copy.length && copy[index] === value) return copy;
  const changed = copy === original ? [...original] : (copy as unknown[]);
  changed[index] = value;
  return changed;
}

/** The position of the one test that holds; -1 where none or several do. */
export function onlyTrue(tests: readonly boolean[]): number {
  const first = tests.indexOf(true);
  return first === tests.lastIndexOf(true) ? first : -1;
}
