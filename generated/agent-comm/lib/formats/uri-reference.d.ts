/** A URI or a relative reference, such as `../a#b` (RFC 3986, section 4.1). */
export declare const isUriReference: (value: string) => boolean;
