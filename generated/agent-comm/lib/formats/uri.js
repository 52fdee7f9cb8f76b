import { isReference } from "./reference.js";
import { uriCharacters } from "./uri-characters.js";
/** A URI with its scheme, such as `https://example.com/a?b#c` (RFC 3986, section 3). */
export const isUri = (value) => isReference(value, uriCharacters, true);
