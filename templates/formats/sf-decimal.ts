const pattern = /^-?\d{1,12}\.\d{1,3}$/;

/** A decimal of up to 12 digits and 3 after the point (RFC 8941, section 3.3.2). */
export const isSfDecimal = (value: string): boolean => pattern.test(value);
