/** How the body of a media type is read and written. */
export type BodyKind = "json" | "text" | "form" | "multipart" | "events" | "lines" | "bytes";
/** A media type without its parameters, in lower case. */
export declare const essenceOf: (type: string) => string;
/** What a media type holds. A structured syntax suffix counts (RFC 6838, section 4.2.8). */
export declare function kindOf(type: string): BodyKind;
/** Whether a stream of JSON is a text sequence, not lines (RFC 7464; RFC 8091 for the suffix). */
export declare const isSequence: (type: string) => boolean;
/** The described type, or range such as `image/*`, that fits a content type best; `undefined` when none does. */
export declare function matchMediaType(described: readonly string[], contentType: string): string | undefined;
