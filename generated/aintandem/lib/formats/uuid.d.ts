/** A UUID of any version such as `2eb8aa08-aa98-11ea-b4aa-73b441d16380` (RFC 4122, section 3). */
export declare const isUuid: (value: string) => boolean;
