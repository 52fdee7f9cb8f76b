import { iriCharacters } from "./iri-characters.js";
import { isReference } from "./reference.js";

/** An IRI or a relative reference (RFC 3987, section 2.2). */
export const isIriReference = (value: string): boolean => isReference(value, iriCharacters, false);
