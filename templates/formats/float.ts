/** A number in the range of single precision; digits beyond its precision are rounded (OpenAPI 3.1, section 4.4). */
export const isFloat = (value: number): boolean => Number.isFinite(Math.fround(value));
