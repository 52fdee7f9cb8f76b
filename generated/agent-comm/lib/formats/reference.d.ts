/** What may not stand in a reference, next to a `%` without two hexadecimal digits. */
export interface ReferenceCharacters {
    /** Outside every part. */
    readonly foreign: RegExp;
    /** In the path, the host, the user and the fragment; a query may hold private characters (RFC 3987). */
    readonly notInPath: RegExp;
}
/**
 * Whether `value` is a reference (RFC 3986, section 4.1; RFC 3987, section 2.2); with `needsScheme`, one that stands
 * for itself. Every test is one pass over the text.
 */
export declare function isReference(value: string, characters: ReferenceCharacters, needsScheme: boolean): boolean;
