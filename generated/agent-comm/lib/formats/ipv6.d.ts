/** An IPv6 address such as `2001:db8::1` or `::ffff:192.0.2.1` (RFC 4291, section 2.2). No zone. */
export declare function isIpv6(value: string): boolean;
