/** ASCII alone (RFC 3986, section 2). */
export const uriCharacters = { foreign: /[^!#-;=?-Z[\]_a-z~]/, notInPath: /[[\]]/ };
