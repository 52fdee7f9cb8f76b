const foreign = /[^A-Za-z0-9+/]/;

/** Bytes in base64 with padding and without line breaks (RFC 4648, section 4). */
export function isByte(value: string): boolean {
  if (value.length % 4 !== 0) return false;
  const padding = value.endsWith("==") ? 2 : value.endsWith("=") ? 1 : 0;
  return !foreign.test(padding === 0 ? value : value.slice(0, -padding));
}
