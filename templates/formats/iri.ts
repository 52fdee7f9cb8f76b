import { iriCharacters } from "./iri-characters.js";
import { isReference } from "./reference.js";

/** A URI that may hold characters of any script (RFC 3987, section 2.2). */
export const isIri = (value: string): boolean => isReference(value, iriCharacters, true);
