import { isIpv6 } from "./ipv6.js";

const prefix = /^(?:[1-9]?\d|1[01]\d|12[0-8])$/;

/** An IPv6 network such as `2001:db8::/32` (RFC 4291, section 2.3). */
export function isIpv6Cidr(value: string): boolean {
  const slash = value.indexOf("/");
  return slash !== -1 && prefix.test(value.slice(slash + 1)) && isIpv6(value.slice(0, slash));
}
