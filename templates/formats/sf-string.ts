const escapes = /\\["\\]/g;
const foreign = /[^ !#-[\]-~]/;

/** Printable ASCII in double quotes, with `\"` and `\\` (RFC 8941, section 3.3.3). */
export const isSfString = (value: string): boolean =>
  value.length >= 2 && value.startsWith('"') && value.endsWith('"') && !foreign.test(value.slice(1, -1).replaceAll(escapes, ""));
