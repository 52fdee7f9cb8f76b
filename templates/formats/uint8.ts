/** An unsigned 8-bit integer (OpenAPI format registry). */
export const isUint8 = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 255;
