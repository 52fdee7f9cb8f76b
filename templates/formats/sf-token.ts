const pattern = /^[A-Za-z*][!#$%&'*+.^_`|~0-9A-Za-z:/-]*$/;

/** A short textual word (RFC 8941, section 3.3.4). */
export const isSfToken = (value: string): boolean => pattern.test(value);
