/** An unsigned 16-bit integer (OpenAPI format registry). */
export const isUint16 = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 65535;
