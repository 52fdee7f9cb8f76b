const pattern = /^-?\d+(?:\.\d+)?$/;

/** Seconds since 1970-01-01T00:00:00Z, as a number or as digits (OpenAPI format registry). */
export const isUnixtime = (value: string | number): boolean =>
  typeof value === "string" ? pattern.test(value) : Number.isFinite(value);
