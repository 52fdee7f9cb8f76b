import { isIpv4 } from "./ipv4.js";
const characters = /^[0-9A-Fa-f:.]{2,45}$/;
const group = /^[0-9A-Fa-f]{1,4}$/;
/** An IPv6 address such as `2001:db8::1` or `::ffff:192.0.2.1` (RFC 4291, section 2.2). No zone. */
export function isIpv6(value) {
    if (!characters.test(value))
        return false;
    const gap = value.indexOf("::");
    if (gap === -1)
        return countGroups(value, true) === 8;
    const before = value.slice(0, gap);
    const after = value.slice(gap + 2);
    const groups = (before === "" ? 0 : countGroups(before, false)) + (after === "" ? 0 : countGroups(after, true));
    return groups <= 7;
}
/** The number of 16-bit groups in a part without `::`; far too many when one is no group. */
function countGroups(part, mayEndInIpv4) {
    const groups = part.split(":");
    const last = groups[groups.length - 1];
    const hasIpv4 = mayEndInIpv4 && last.includes(".");
    if (hasIpv4 && !isIpv4(last))
        return 99;
    if (hasIpv4)
        groups.pop();
    return groups.every((each) => group.test(each)) ? groups.length + (hasIpv4 ? 2 : 0) : 99;
}
