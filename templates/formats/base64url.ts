const foreign = /[^A-Za-z0-9_-]/;

/** Bytes in the URL-safe base64, with or without its padding (RFC 4648, section 5). */
export function isBase64url(value: string): boolean {
  const padding = value.endsWith("==") ? 2 : value.endsWith("=") ? 1 : 0;
  if (padding > 0 && value.length % 4 !== 0) return false;
  const digits = padding === 0 ? value : value.slice(0, -padding);
  return digits.length % 4 !== 1 && !foreign.test(digits);
}
