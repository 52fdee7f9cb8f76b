/** A signed 16-bit integer (OpenAPI format registry). */
export const isInt16 = (value: number): boolean => Number.isInteger(value) && value >= -32768 && value <= 32767;
