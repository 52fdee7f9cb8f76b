import { isByte } from "./byte.js";

const colon = 0x3a;

/** Bytes in base64 between colons, such as `:aGVsbG8=:` (RFC 8941, section 3.3.5). */
export const isSfBinary = (value: string): boolean =>
  value.length >= 2 &&
  value.charCodeAt(0) === colon &&
  value.charCodeAt(value.length - 1) === colon &&
  isByte(value.slice(1, -1));
