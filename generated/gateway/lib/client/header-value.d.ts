/**
 * The value of a header, if it can be one.
 * @throws TypeError for a line break (it would begin another header), NUL, and characters beyond Latin-1.
 */
export declare function checkHeaderValue(value: string): string;
