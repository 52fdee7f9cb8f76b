const extended = "[A-Za-z]{3}(?:-[A-Za-z]{3}){0,2}";
const tag = /* @__PURE__ */ new RegExp(
  `^(?:(?:[A-Za-z]{2,3}(?:-${extended})?|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\\d{3}))?` +
    "(?:-(?:[A-Za-z0-9]{5,8}|\\d[A-Za-z0-9]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?" +
    "|[Xx](?:-[A-Za-z0-9]{1,8})+)$",
);
/** Tags from before the grammar (RFC 5646, section 2.1, irregular and regular). */
const grandfathered =
  /^(?:en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:be-fr|be-nl|ch-de)|art-lojban|cel-gaulish|no-bok|no-nyn|zh-(?:guoyu|hakka|min|min-nan|xiang))$/i;

/** A language tag such as `zh-Hant-TW` (RFC 5646, section 2.1). Registered or not is not looked up. */
export const isLanguage = (value: string): boolean => tag.test(value) || grandfathered.test(value);
