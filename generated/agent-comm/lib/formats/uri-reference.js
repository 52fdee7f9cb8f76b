import { isReference } from "./reference.js";
import { uriCharacters } from "./uri-characters.js";
/** A URI or a relative reference, such as `../a#b` (RFC 3986, section 4.1). */
export const isUriReference = (value) => isReference(value, uriCharacters, false);
