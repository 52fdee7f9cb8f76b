const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const quoted = '"(?:[\\t !#-[\\]-~\\u0080-\\uffff]|\\\\[\\t -~\\u0080-\\uffff])*"';
const type = /* @__PURE__ */ new RegExp(`^(?:\\*/\\*|${token}/(?:\\*|${token}))`);
const parameter = /* @__PURE__ */ new RegExp(`[ \\t]*;[ \\t]*(?:${token}=(?:${token}|${quoted}))?`, "y");

/** A media type or a range of them, such as `text/*;q=0.3` (RFC 9110, section 12.5.1, media-range). */
export function isMediaRange(value: string): boolean {
  const range = type.exec(value);
  if (range === null) return false;
  let end = range[0].length;
  while (end < value.length) {
    parameter.lastIndex = end;
    const match = parameter.exec(value);
    if (match === null) return false;
    end += match[0].length;
  }
  return true;
}
