/**
 * The value of a header, if it can be one.
 * @throws TypeError for a line break (it would begin another header), NUL, and characters beyond Latin-1.
 */
export function checkHeaderValue(value: string): string {
  if (/[\r\n\0]/.test(value)) throw new TypeError("a header's value must not hold line breaks or NUL");
  if (/[^\0-\xff]/.test(value)) throw new TypeError("a header's value must not hold characters beyond Latin-1");
  return value;
}
