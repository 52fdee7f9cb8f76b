/** Whether a value is a JSON object: not null, not an array. */
export function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * An object's members for a loop that has no use for names which begin with a digit: the object itself, unless its first
 * name does so. An engine knows the members of objects of one shape by heart, but not where names are indexes, and a loop
 * that has met such an object is slow for all others as well; so it gets a copy without them.
 */
export function withoutNumbers(members: Members): Members {
  for (const first in members) return beginsWithDigit(first) ? copyNames(members) : members;
  return members;
}

/** The names of an object's members, where a loop over the object would be slow: they are indexes, or very many. */
export function listNames(members: Members): readonly string[] | undefined {
  const names = Object.keys(members);
  return names.length > 100 || (names.length > 0 && beginsWithDigit(names[0]!)) ? names : undefined;
}

/** What a loop goes over once. */
export const oneMember: Members = { "": undefined };

function beginsWithDigit(name: string): boolean {
  const unit = name.charCodeAt(0);
  return unit > 47 && unit < 58;
}

function copyNames(members: Members): Members {
  const copy: { [name: string]: unknown } = {};
  for (const name in members) if (!beginsWithDigit(name) && name !== "__proto__") copy[name] = members[name];
  return copy;
}

/** Whether a string has at most `limit` code points. Counting is left out where the number of code units decides. */
export function hasAtMost(text: string, limit: number): boolean {
  return text.length <= limit || (text.length <= 2 * limit && lengthOf(text) <= limit);
}

/** Whether a string has at least `limit` code points. */
export function hasAtLeast(text: string, limit: number): boolean {
  return text.length >= limit && (text.length >= 2 * limit || lengthOf(text) >= limit);
}

/** Whether two JSON values are equal: numbers by value, arrays in order, objects in any order; of any depth. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const waiting: object[] = [a, b];
  for (let right = waiting.pop(); right !== undefined; right = waiting.pop()) {
    const left = waiting.pop()!;
    if (Array.isArray(left) !== Array.isArray(right)) return false;
    const hasEqualParts = Array.isArray(left) ? compareItems(left, right as readonly unknown[], waiting) : compareMembers(left as Members, right as Members, waiting);
    if (!hasEqualParts) return false;
  }
  return true;
}

export type Members = { readonly [name: string]: unknown };

/** Compares what is no structure at once; pairs of structures are put on the list of those that wait. */
function compare(a: unknown, b: unknown, waiting: object[]): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  waiting.push(a, b);
  return true;
}

function compareItems(a: readonly unknown[], b: readonly unknown[], waiting: object[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!compare(a[i], b[i], waiting)) return false;
  return true;
}

function compareMembers(a: Members, b: Members, waiting: object[]): boolean {
  let count = 0;
  for (const name in a) {
    if (a[name] === undefined) continue;
    if (!Object.hasOwn(b, name) || !compare(a[name], b[name], waiting)) return false;
    count++;
  }
  for (const name in b) if (b[name] !== undefined) count--;
  return count === 0;
}

/** Whether no two items are equal as JSON values; linear in the size of the array, but for items that are very deep. */
export function isUnique(items: readonly unknown[]): boolean {
  return items.length < 16 ? isUniqueByPairs(items) : isUniqueBySet(items);
}

function isUniqueByPairs(items: readonly unknown[]): boolean {
  for (let i = 1; i < items.length; i++) {
    for (let j = 0; j < i; j++) if (isEqual(items[i], items[j])) return false;
  }
  return true;
}

function isUniqueBySet(items: readonly unknown[]): boolean {
  const primitives = new Set<unknown>();
  const structures = new Map<string, unknown[]>();
  for (const item of items) {
    if (typeof item !== "object" || item === null) {
      if (primitives.has(item)) return false;
      primitives.add(item);
      continue;
    }
    const text = canonicalText(item, 0);
    const alike = structures.get(text);
    if (alike === undefined) structures.set(text, [item]);
    else if (!text.includes("\u0000") || !alike.every((other) => !isEqual(item, other))) return false;
    else alike.push(item);
  }
  return true;
}

/** Below this depth the canonical text stops, and items with equal texts are compared. */
const deepestText = 100;

/** JSON text with members in the order of their names: equal values have equal texts. */
function canonicalText(value: unknown, depth: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value === 0 ? 0 : value) ?? "";
  if (depth > deepestText) return "\u0000";
  if (Array.isArray(value)) return `[${value.map((item) => canonicalText(item, depth + 1)).join()}]`;
  const members = value as Members;
  const names = Object.keys(members).filter((name) => members[name] !== undefined).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalText(members[name], depth + 1)}`).join()}}`;
}

/** The number of Unicode code points in a string (RFC 8259, section 1, counts characters so). */
export function lengthOf(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(i + 1);
    if (next >= 0xdc00 && next <= 0xdfff) {
      length--;
      i++;
    }
  }
  return length;
}

/** Whether a number is a multiple of another, as decimal numbers: 0.3 is one of 0.1. */
export function isMultipleOf(value: number, divisor: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor)) return value % divisor === 0;
  if (!Number.isFinite(value)) return false;
  const [digits, exponent] = toDecimal(value);
  const [divisorDigits, divisorExponent] = toDecimal(divisor);
  const shift = exponent - divisorExponent;
  const [left, right] = shift >= 0 ? [digits * 10n ** BigInt(shift), divisorDigits] : [digits, divisorDigits * 10n ** BigInt(-shift)];
  return left % right === 0n;
}

/** A finite number as digits and a power of ten. */
function toDecimal(value: number): [bigint, number] {
  const [mantissa = "0", power = "0"] = value.toExponential().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return [BigInt(whole + fraction), Number(power) - fraction.length];
}
