const digits = /^-?(?:0|[1-9]\d{0,18})$/;

/**
 * A signed 64-bit integer, as a number or as decimal digits (OpenAPI format registry). A number beyond 2^53 is taken
 * as what it was rounded to.
 */
export function isInt64(value: number | string): boolean {
  if (typeof value === "number") return Number.isInteger(value) && value >= -(2 ** 63) && value <= 2 ** 63;
  return digits.test(value) && BigInt.asIntN(64, BigInt(value)) === BigInt(value);
}
