import type { ReferenceCharacters } from "./reference.js";

/** ASCII alone (RFC 3986, section 2). */
export const uriCharacters: ReferenceCharacters = { foreign: /[^!#-;=?-Z[\]_a-z~]/, notInPath: /[[\]]/ };
