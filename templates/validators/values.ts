/** Whether a value is a JSON object: not null, not an array. */
export function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a string has at most `limit` code points. Counting is left out where the number of code units decides. */
export function hasAtMost(text: string, limit: number): boolean {
  return text.length <= limit || (text.length <= 2 * limit && lengthOf(text) <= limit);
}

/** Whether a string has at least `limit` code points. */
export function hasAtLeast(text: string, limit: number): boolean {
  return text.length >= limit && (text.length >= 2 * limit || lengthOf(text) >= limit);
}

/** Whether two JSON values are equal: numbers by value, arrays in order, objects in any order. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  return Array.isArray(a) && Array.isArray(b) ? isEqualArray(a, b) : isEqualObject(a as Members, b as Members);
}

type Members = { readonly [name: string]: unknown };

function isEqualArray(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!isEqual(a[i], b[i])) return false;
  return true;
}

function isEqualObject(a: Members, b: Members): boolean {
  let count = 0;
  for (const name in a) {
    if (a[name] === undefined) continue;
    if (!Object.hasOwn(b, name) || !isEqual(a[name], b[name])) return false;
    count++;
  }
  for (const name in b) if (b[name] !== undefined) count--;
  return count === 0;
}

/** Whether no two items are equal as JSON values; linear in the size of the array. */
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
  const texts = new Set<string>();
  for (const item of items) {
    if (typeof item === "object" && item !== null) texts.add(canonicalText(item));
    else primitives.add(item);
  }
  return primitives.size + texts.size === items.length;
}

/** JSON text with members in the order of their names: equal values have equal texts. */
function canonicalText(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value === 0 ? 0 : value) ?? "";
  if (Array.isArray(value)) return `[${value.map(canonicalText).join()}]`;
  const members = value as Members;
  const names = Object.keys(members).filter((name) => members[name] !== undefined).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalText(members[name])}`).join()}}`;
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
