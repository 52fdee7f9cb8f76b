import { isHostname } from "./hostname.js";
import { isBidiName, isULabel, toALabel, toULabel } from "./idna.js";

const separators = /[.\u3002\uff0e\uff61]/;
const ascii = /^[ -~]*$/;

/** A host name whose labels may be of any script, such as `例え.jp` (RFC 5890, section 2.3.2.3; RFC 5893). */
export function isIdnHostname(value: string): boolean {
  if (value.length > 253) return false;
  const labels = value.split(separators);
  const isForeign = labels.map((label) => !ascii.test(label));
  if (!labels.every((label, index) => (isForeign[index] ? isULabel(label) : isHostname(label)))) return false;
  const written = labels.map((label, index) => (isForeign[index] ? toALabel(label) : label));
  if (written.some((label) => label === undefined || label.length > 63) || written.join(".").length > 253) return false;
  return isBidiName(labels.map((label) => toULabel(label) ?? label));
}
