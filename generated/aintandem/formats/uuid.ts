const pattern = /^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$/;

/** A UUID of any version such as `2eb8aa08-aa98-11ea-b4aa-73b441d16380` (RFC 4122, section 3). */
export const isUuid = (value: string): boolean => value.length === 36 && pattern.test(value);
