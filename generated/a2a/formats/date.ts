const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const pattern = /^(\d{4})-(\d\d)-(\d\d)$/;

/** A calendar date such as `2024-02-29` (RFC 3339, section 5.6, full-date). */
export function isDate(value: string): boolean {
  const match = pattern.exec(value);
  if (match === null) return false;
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= (month === 2 && isLeapYear(Number(match[1])) ? 29 : monthLengths[month - 1]!);
}

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
