/** The value at a JSON Pointer (RFC 6901); `undefined` when there is none. */
export declare function valueAt(value: unknown, pointer: string): unknown;
/** A copy of an object with a value put at a JSON Pointer; objects on the way are made. */
export declare function withValueAt(base: Readonly<Record<string, unknown>>, pointer: string, value: unknown): Readonly<Record<string, unknown>>;
