import { isJsonPointer } from "./json-pointer.js";

const pattern = /^(?:0|[1-9]\d*)(?:[+-][1-9]\d*)?(#?)/;

/** A Relative JSON Pointer such as `1/name`, `0#` or `0-1` (draft-bhutton-relative-json-pointer, section 3). */
export function isRelativeJsonPointer(value: string): boolean {
  const match = pattern.exec(value);
  if (match === null) return false;
  const rest = value.slice(match[0].length);
  return match[1] === "#" ? rest === "" : isJsonPointer(rest);
}
