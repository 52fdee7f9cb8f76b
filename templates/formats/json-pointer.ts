const badEscape = /~(?![01])/;

/** A JSON Pointer such as `/items/0/a~1b` (RFC 6901, section 3); not its URI fragment form. */
export const isJsonPointer = (value: string): boolean =>
  value === "" || (value.charCodeAt(0) === 0x2f && !badEscape.test(value));
