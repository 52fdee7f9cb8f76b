/** A signed 32-bit integer (OpenAPI format registry). */
export const isInt32 = (value: number): boolean => Number.isInteger(value) && value >= -2147483648 && value <= 2147483647;
