const pattern = /^[+-]?(\d+(?:\.\d*)?|\.\d+)(?:[eE]([+-]?\d{1,6}))?$/;
const special = /^[+-]?(?:inf(?:inity)?|s?nan\d*)$/i;

/** A decimal floating-point number of 34 significant digits, as a number or as text (IEEE 754, decimal128). */
export function isDecimal128(value: number | string): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  const match = pattern.exec(value);
  if (match === null) return special.test(value);
  const coefficient = match[1]!;
  const point = coefficient.indexOf(".");
  const fraction = point === -1 ? 0 : coefficient.length - point - 1;
  const digits = coefficient.replace(".", "").replace(/^0+/, "");
  const trailing = digits.length - digits.search(/0*$/);
  const exponent = Number(match[2] ?? 0) - fraction + trailing;
  const significant = digits.length - trailing;
  return significant === 0 || (significant <= 34 && exponent >= -6176 && exponent + significant <= 6145);
}
