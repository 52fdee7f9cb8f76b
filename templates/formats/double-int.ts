/** An integer that a double holds without loss, together with its neighbours (OpenAPI format registry). */
export const isDoubleInt = (value: number): boolean => Number.isSafeInteger(value);
