/** Whether a value is a JSON object: not null, not an array. */
export declare function isObject(value: unknown): value is Members;
/**
 * An object's members for a loop that has no use for names which begin with a digit: the object itself, unless its first
 * name does so. An engine knows the members of objects of one shape by heart, but not where names are indexes, and a loop
 * that has met such an object is slow for all others as well; so it gets a copy without them.
 */
export declare function withoutNumbers(members: Members): Members;
/** The names of an object's members, where a loop over the object would be slow: they are indexes, or very many. */
export declare function listNames(members: Members): readonly string[] | undefined;
/** What a loop goes over once. */
export declare const oneMember: Members;
/** Whether a string has at most `limit` code points. Counting is left out where the number of code units decides. */
export declare function hasAtMost(text: string, limit: number): boolean;
/** Whether a string has at least `limit` code points. */
export declare function hasAtLeast(text: string, limit: number): boolean;
/** Whether two JSON values are equal: numbers by value, arrays in order, objects in any order; of any depth. */
export declare function isEqual(a: unknown, b: unknown): boolean;
export type Members = {
    readonly [name: string]: unknown;
};
/** Whether no two items are equal as JSON values; linear in the size of the array, but for items that are very deep. */
export declare function isUnique(items: readonly unknown[]): boolean;
/** The number of Unicode code points in a string (RFC 8259, section 1, counts characters so). */
export declare function lengthOf(text: string): number;
/** Whether a number is a multiple of another, as decimal numbers: 0.3 is one of 0.1. */
export declare function isMultipleOf(value: number, divisor: number): boolean;
