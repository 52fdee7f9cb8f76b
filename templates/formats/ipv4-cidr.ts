import { isIpv4 } from "./ipv4.js";

const prefix = /^(?:[12]?\d|3[0-2])$/;

/** An IPv4 network such as `192.0.2.0/24` (RFC 4632, section 3.1). */
export function isIpv4Cidr(value: string): boolean {
  const slash = value.indexOf("/");
  return slash !== -1 && prefix.test(value.slice(slash + 1)) && isIpv4(value.slice(0, slash));
}
