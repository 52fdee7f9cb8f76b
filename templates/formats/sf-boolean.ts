/** `?0` or `?1` (RFC 8941, section 3.3.6). */
export const isSfBoolean = (value: string): boolean => value === "?0" || value === "?1";
