const pattern =
  /^P(?:\d+W|(?:\d+D|\d+M(?:\d+D)?|\d+Y(?:\d+M(?:\d+D)?)?)?(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?)$/;

/** A duration such as `P1DT12H` (RFC 3339, appendix A: no fractions, no gaps between the units, weeks alone). */
export const isDuration = (value: string): boolean => value.length > 2 && pattern.test(value);
