const pattern = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** A fixed point decimal number of any size, as a number or as digits (OpenAPI format registry). */
export const isDecimal = (value: number | string): boolean =>
  typeof value === "string" ? pattern.test(value) : Number.isFinite(value);
