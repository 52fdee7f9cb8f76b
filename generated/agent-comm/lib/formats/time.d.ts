/**
 * A time of day with its offset from UTC, such as `08:30:06.283Z` (RFC 3339, section 5.6, full-time). The 60th second
 * is only there at 23:59 UTC.
 */
export declare function isTime(value: string): boolean;
