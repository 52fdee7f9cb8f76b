/** A calendar date such as `2024-02-29` (RFC 3339, section 5.6, full-date). */
export declare function isDate(value: string): boolean;
