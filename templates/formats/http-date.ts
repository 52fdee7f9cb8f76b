const month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const time = "(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)";
const pattern = /* @__PURE__ */ new RegExp(
  `^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\\d|3[01]) ${month} \\d{4} ${time} GMT` +
    `|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:0[1-9]|[12]\\d|3[01])-${month}-\\d\\d ${time} GMT` +
    `|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ${month} (?:[12]\\d|3[01]| [1-9]) ${time} \\d{4})$`,
);

/** A date as HTTP headers carry it, such as `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, section 5.6.7, HTTP-date). */
export const isHttpDate = (value: string): boolean => pattern.test(value);
