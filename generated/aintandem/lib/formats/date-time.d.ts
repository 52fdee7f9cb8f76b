/** A date and a time with its offset, such as `2024-02-29T08:30:06Z` (RFC 3339, section 5.6, date-time). */
export declare function isDateTime(value: string): boolean;
