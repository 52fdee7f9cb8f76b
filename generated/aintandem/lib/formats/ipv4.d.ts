/** An IPv4 address such as `192.0.2.1`: four decimal numbers without leading zeros (RFC 2673, section 3.2). */
export declare const isIpv4: (value: string) => boolean;
