import { isIpv6 } from "./ipv6.js";
const badEscape = /%(?![0-9A-Fa-f]{2})/;
const partsOf = /^(?:([^:/?#]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([^]*))?$/;
const scheme = /^[A-Za-z][A-Za-z0-9+.-]*$/;
const hostAndPort = /^(?:\[([^\]]*)\]|([^[\]:@]*))(?::\d*)?$/;
const futureAddress = /^[Vv][0-9A-Fa-f]+\.[A-Za-z0-9._~!$&'()*+,;=:-]+$/;
const notInQuery = /[[\]]/;
const notInFragment = /[#[\]]/;
/**
 * Whether `value` is a reference (RFC 3986, section 4.1; RFC 3987, section 2.2); with `needsScheme`, one that stands
 * for itself. Every test is one pass over the text.
 */
export function isReference(value, characters, needsScheme) {
    if (characters.foreign.test(value) || (value.includes("%") && badEscape.test(value)))
        return false;
    const parts = partsOf.exec(value);
    if (parts === null)
        return false;
    const [, schemeName, authority, path, query, fragment] = parts;
    const { notInPath } = characters;
    return ((schemeName === undefined ? !needsScheme : scheme.test(schemeName)) &&
        (authority === undefined || isAuthority(authority, notInPath)) &&
        !notInPath.test(path) &&
        (query === undefined || !notInQuery.test(query)) &&
        (fragment === undefined || !(notInFragment.test(fragment) || notInPath.test(fragment))));
}
function isAuthority(authority, notInPath) {
    const at = authority.indexOf("@");
    if (at !== -1 && notInPath.test(authority.slice(0, at)))
        return false;
    const host = hostAndPort.exec(authority.slice(at + 1));
    if (host === null)
        return false;
    return host[1] === undefined ? !notInPath.test(host[2]) : isIpv6(host[1]) || futureAddress.test(host[1]);
}
