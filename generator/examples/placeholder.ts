const placeholder =
  /^(?:<[^<>]*>|\{\{?[^{}]*\}?\}|\$\{?[A-Z_][\w.]*\}?|\[[A-Za-z_ -]+\]|(?:Bearer |Basic |Token )?(?:<[^<>]*>|\{[^{}]*\})|(?:YOUR|MY|INSERT|REPLACE|CHANGE|ADD)[_ -].*|your[_ -].*|.*(?:\.{3}|…)|x{3,}.*|\*{3,}|TODO|TBD)$/;

/** Whether a text stands for one that the reader is to put in: `<id>`, `{token}`, `YOUR_KEY`, `abc...`. */
export const isPlaceholder = (text: string): boolean => placeholder.test(text.trim());
