/** The words that no binding in a module can have (ECMAScript 2022, section 12.7.2), and those that would mislead. */
const words = new Set(
  `arguments async await break case catch class const continue debugger default delete do else enum eval export extends
  false finally for function if implements import in instanceof interface let new null package private protected public
  return static super switch this throw true try typeof undefined var void while with yield`.split(/\s+/),
);

/** Whether a name cannot be used as the name of a constant or a parameter. */
export const isReservedWord = (name: string): boolean => words.has(name);
