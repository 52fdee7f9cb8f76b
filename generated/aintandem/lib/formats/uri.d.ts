/** A URI with its scheme, such as `https://example.com/a?b#c` (RFC 3986, section 3). */
export declare const isUri: (value: string) => boolean;
