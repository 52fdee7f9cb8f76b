import type { ReferenceCharacters } from "./reference.js";
/** ASCII alone (RFC 3986, section 2). */
export declare const uriCharacters: ReferenceCharacters;
