/** A signed 8-bit integer (OpenAPI format registry). */
export const isInt8 = (value: number): boolean => Number.isInteger(value) && value >= -128 && value <= 127;
