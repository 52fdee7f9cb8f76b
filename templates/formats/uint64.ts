const digits = /^(?:0|[1-9]\d{0,19})$/;

/**
 * An unsigned 64-bit integer, as a number or as decimal digits (OpenAPI format registry). A number beyond 2^53 is taken
 * as what it was rounded to.
 */
export function isUint64(value: number | string): boolean {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 && value <= 2 ** 64;
  return digits.test(value) && BigInt.asUintN(64, BigInt(value)) === BigInt(value);
}
