const pattern = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?$/;

/** A time of day without an offset, such as `08:30:06` (RFC 3339, section 5.6, partial-time). */
export const isTimeLocal = (value: string): boolean => pattern.test(value);
