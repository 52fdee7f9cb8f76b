const variable = "(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})(?:\\.?(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2}))*(?:\\*|:[1-9]\\d{0,3})?";
const expression = /* @__PURE__ */ new RegExp(`^[+#./;?&=,!@|]?${variable}(?:,${variable})*$`);
const foreign =
  /[\u{0}- "%<>\\^`{|}\u{7f}-\u{9f}\p{Surrogate}\u{fdd0}-\u{fdef}\u{fff0}-\u{ffff}\u{e0000}-\u{e0fff}\p{Noncharacter_Code_Point}]/u;
const escape = /%[0-9A-Fa-f]{2}/g;

/** A URI template such as `/users/{id}{?fields*}` (RFC 6570, section 2). */
export function isUriTemplate(value: string): boolean {
  let end = 0;
  while (end < value.length) {
    const open = value.indexOf("{", end);
    if (!isLiteral(value.slice(end, open === -1 ? value.length : open))) return false;
    if (open === -1) return true;
    const close = value.indexOf("}", open);
    if (close === -1 || !expression.test(value.slice(open + 1, close))) return false;
    end = close + 1;
  }
  return true;
}

const isLiteral = (text: string): boolean => !foreign.test(text.includes("%") ? text.replaceAll(escape, "") : text);
