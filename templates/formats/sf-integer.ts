const pattern = /^-?\d{1,15}$/;

/** An integer of up to 15 digits (RFC 8941, section 3.3.1). */
export const isSfInteger = (value: string): boolean => pattern.test(value);
