/** One Unicode character (OpenAPI format registry). */
export const isChar = (value: string): boolean =>
  value.length === 1 || (value.length === 2 && value.codePointAt(0)! > 0xffff);
