/** An unsigned 32-bit integer (OpenAPI format registry). */
export const isUint32 = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 4294967295;
